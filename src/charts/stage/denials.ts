import type { Answer } from '../../views/charts/answers.ts'
import type { Row } from '../../views/charts/row.ts'
import { round } from '../box.ts'
import { boundGlyph } from '../glyph/glyph.ts'
import { describeGlyph, makeMark } from '../picture/mark.ts'
import type { Mark, Picture, Size, Text } from '../picture/picture.ts'
import { measureText, wrapText } from '../text.ts'
import { placeRefusals } from '../timeline/layout.ts'
import type { Plot } from '../timeline/plot.ts'

/** How the answers are set: all in one size, each in a row of its own. */
interface Setting {
  readonly size: Size
  readonly step: number
  readonly letter: number
  readonly name: number // the size of who said it and when
  readonly radius: number
  readonly indent: number // of the words, past the column of marks
}

const leading = 1.16

/**
 * Places the denials and refusals as the story's opening places its figures: where a number would stand, the words of the answer, as
 * large as the rows allow, its mark before them, and under them whose answer it is. Where they are too long their stance alone stands
 * there; too many for words of 12 stay on their lane.
 */
export function placeDenials(answers: readonly Answer[], rows: readonly Row[], plot: Plot): Picture {
  const quoted = answers.map((answer) => ({ ...answer, words: `“${answer.words}”` }))
  const short = answers.map((answer) => ({ ...answer, words: answer.row.said }))
  const shown = [quoted, short].find((each) => findSetting(each, plot.size)) ?? []
  const setting = findSetting(shown, plot.size)
  if (!setting || shown.length === 0) return { ...plot.size, ...placeRefusals(rows, plot, 'sides'), texts: [] }
  const { size, step } = setting
  return {
    ...size,
    paths: shown.slice(1).map((_, index) => ({ d: `M0,${round(step * (index + 1))}H${size.width}`, kind: 'grid' })),
    marks: shown.map((answer, index) => placeAnswer(answer, step * (index + 0.5), setting)),
    texts: [],
  }
}

const letters = [34, 32, 30, 28, 26, 24, 22, 20, 18, 17, 16, 15, 14, 13, 12]

/** Finds the largest letters in which every answer fits its row. */
function findSetting(answers: readonly Answer[], size: Size): Setting | undefined {
  const step = size.height / Math.max(1, answers.length)
  const small = size.width < 480
  const look = small ? { name: 12, radius: 7, indent: 26 } : { name: 15, radius: 17, indent: 60 }
  const settings = letters.map((letter) => ({ size, step, letter, ...look }))
  return settings.find((setting) => answers.every((answer) => fits(answer, setting)))
}

function fits({ words, row }: Answer, setting: Setting): boolean {
  const { size, step, letter, name, indent } = setting
  const lines = setWords(words, setting)
  const widths = [...lines.map((line) => measureText(line, letter)), measureText(nameAnswer(row)[0] ?? '', name)]
  return heightOf(lines, setting) <= step - name && widths.every((width) => width <= size.width - indent)
}

/** Sets words in lines of about one length. */
function setWords(words: string, { size, letter, indent }: Setting): readonly string[] {
  const lines = wrapText(words, size.width - indent, letter)
  const even = wrapText(words, (measureText(words, letter) / lines.length) * 1.06, letter)
  return even.length === lines.length ? even : lines
}

function heightOf(lines: readonly string[], { letter, name }: Setting): number {
  return lines.length * letter * leading + name * 1.5
}

/** Names whose answer it is, from the shortest form to the fullest. */
function nameAnswer({ speaker, day }: Row, outlet = ''): readonly string[] {
  const short = `${speaker}, ${day}`
  return [short, `${short}; ${outlet}`, `${short}; in the words of ${outlet}`]
}

function placeAnswer({ row, words, outlet }: Answer, middle: number, setting: Setting): Mark {
  const { size, letter, name, radius, indent } = setting
  const lines = setWords(words, setting)
  const half = heightOf(lines, setting) / 2
  const first = letter * 0.86 - half // the baseline, from the middle of the row
  const lift = first - letter * 0.3 // the mark stands at the middle of the first line
  const glyph = describeGlyph(row, { dress: 'sides', radius, reach: 0 })
  const x = boundGlyph(glyph).width / 2
  const who = nameAnswer(row, outlet).findLast((each) => measureText(each, name) <= size.width - indent) ?? ''
  const at = { x: round(indent - x), anchor: 'start' } as const
  const texts: readonly Text[] = [
    ...lines.map((text, index): Text => ({
      ...{ ...at, y: round(first + index * letter * leading - lift), text },
      ...{ size: letter, kind: 'quote' },
    })),
    { ...at, y: round(half - name * 0.25 - lift), text: who, size: name, kind: 'label' },
  ]
  return makeMark({ row, x, y: middle + lift, glyph, texts })
}
