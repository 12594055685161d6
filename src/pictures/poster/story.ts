import { splitQuantity } from '../../views/words.ts'
import type { Estimate } from '../../views/charts/row.ts'
import type { PlainShare, StoryShare } from '../../views/share.ts'
import { measureLine } from '../outline.ts'
import type { Type } from '../type.ts'
import type { Bar, Poster, Words } from './poster.ts'
import { placeText, round, setText } from './setting.ts'

const size = { width: 1200, height: 630 }
const margin = 64
const column = 400 // the question's; the figures stand beside it
const left = margin + column + 56
const leadRoom = 116 // for “fewer than”
const figureRoom = size.width - margin - left - leadRoom - 190 // 190 for who said it

/** Sets the story for where it is shared: its question, and the figures that open it one above the other, each with who said it. */
export function layoutStory(share: StoryShare, credit: string, type: Type): Poster {
  if (share.figures.length === 0) return layoutPlain({ ...share, promise: '' }, credit, type)
  const step = (size.height - 2 * margin) / share.figures.length
  const widestAt = (height: number): number =>
    Math.max(...share.figures.map(({ quantity }) => widthOf(quantity, height, type)))
  const height = Math.floor(Math.min(92, step * 0.8, figureRoom / widestAt(1)))
  const widest = widestAt(height)
  const rows = share.figures.map((figure, index) =>
    setRow(figure, { top: margin + step * index, step, height, widest, isFirst: index === 0 }, type),
  )
  return {
    ...size,
    title: share.question,
    description: share.image.alt,
    words: [...setQuestion(share, credit, column, type), ...rows.flatMap(({ words }) => words)],
    bars: rows.flatMap(({ bars }) => bars),
    glyphs: [],
    drawings: [],
  }
}

/** Sets the picture of a page that has none of its own: the question, and what the site promises. */
export function layoutPlain(
  share: Omit<PlainShare, 'image'> & Pick<PlainShare, 'image'>,
  credit: string,
  type: Type,
): Poster {
  const promise = setText(type, {
    ...{ text: share.promise, cut: 'sans-400', sizes: [30, 26, 22], leading: 1.35 },
    ...{ width: 800, height: 125 },
  })
  const top = size.height - margin - 60 - promise.height
  return {
    ...size,
    title: share.question,
    description: share.image.alt,
    words: [
      ...setQuestion(share, credit, size.width - 2 * margin, type),
      ...placeText(promise, { x: margin, top, leading: 1.35 }, { cut: 'sans-400', tone: 'muted' }),
    ],
    bars: [],
    glyphs: [],
    drawings: [],
  }
}

function setQuestion(
  { question }: Pick<StoryShare, 'question'>,
  credit: string,
  width: number,
  type: Type,
): readonly Words[] {
  const set = setText(type, {
    ...{ text: question, cut: 'serif-600', leading: 1.08, balanced: true },
    ...{ sizes: [88, 80, 72, 64, 58, 52, 46, 40, 34, 28], width, height: 300 },
  })
  const foot = setText(type, { text: credit, cut: 'sans-400', sizes: [20, 18, 16], leading: 1.3, width, height: 54 })
  return [
    ...placeText(set, { x: margin, top: margin - 8, leading: 1.08 }, { cut: 'serif-600' }),
    ...placeText(
      foot,
      { x: margin, top: size.height - margin - foot.height, leading: 1.3 },
      { cut: 'sans-400', tone: 'muted' },
    ),
  ]
}

interface Row {
  readonly top: number
  readonly step: number
  readonly height: number // the size of its figure
  readonly widest: number
  readonly isFirst: boolean
}

function setRow(
  { quantity, speaker, sideLabel, day, slot }: Estimate,
  { top, step, height, widest, isFirst }: Row,
  type: Type,
): { readonly words: readonly Words[]; readonly bars: readonly Bar[] } {
  const { lead, figure } = splitQuantity(quantity)
  const baseline = round(top + step * 0.5 + height * 0.34)
  const who = left + leadRoom + widest + 32
  const room = { leading: 1.2, width: size.width - margin - who }
  const name = setText(type, {
    ...room,
    text: sideLabel ?? speaker,
    cut: 'sans-600',
    sizes: [24, 21, 18],
    height: step * 0.55,
  })
  const when = setText(type, { ...room, text: day, cut: 'sans-400', sizes: [21, 18], height: 26 })
  const whoTop = round(baseline - height * 0.34 - (name.height + when.height) / 2)
  return {
    words: [
      { text: lead, x: left + leadRoom - 14, y: baseline, size: 26, cut: 'sans-400', tone: 'muted', anchor: 'end' },
      { text: figure, x: left + leadRoom, y: baseline, size: height, cut: 'serif-600' },
      ...placeText(name, { x: round(who), top: whoTop, leading: 1.2 }, { cut: 'sans-600', tone: 'side', slot }),
      ...placeText(
        when,
        { x: round(who), top: whoTop + name.height, leading: 1.2 },
        { cut: 'sans-400', tone: 'muted' },
      ),
    ],
    bars: isFirst ? [] : [{ kind: 'rule', x: left, y: round(top), width: size.width - margin - left, height: 1 }],
  }
}

function widthOf(quantity: Estimate['quantity'], height: number, type: Type): number {
  return measureLine(type['serif-600'], splitQuantity(quantity).figure, height)
}
