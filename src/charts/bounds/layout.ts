import type { BoundsView, Lesson } from '../../views/charts/bounds.ts'
import { round } from '../box.ts'
import { makeMark } from '../picture/mark.ts'
import type { Mark, Picture, Text } from '../picture/picture.ts'
import { wrapText } from '../text.ts'

/** Places the key: a large glyph for each kind of mark, beside the words it stands for. */
export function layoutBounds({ lessons }: BoundsView, width: number): Picture {
  const text = width < 480 ? 13 : 14
  const columns = width < 480 ? 1 : width < 700 ? 2 : 3
  const [across, down] = [width / columns, text * 5.4]
  const height = Math.ceil(lessons.length / columns) * down
  const marks = lessons.map((lesson, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    return teach(lesson, { x: round(column * across + 24), y: round((row + 0.5) * down), text, room: across - 66 })
  })
  return { width, height: round(height), paths: [], marks, texts: [] }
}

interface Place {
  readonly x: number
  readonly y: number
  readonly text: number
  readonly room: number
}

function teach({ row, said, meaning, hedged }: Lesson, { x, y, text, room }: Place): Mark {
  const names = wrapText(said, room, text)
  const lines = [...names, ...wrapText(meaning, room, text)]
  const texts = lines.map((line, index): Text => ({
    x: 32,
    y: round((index - lines.length / 2) * text * 1.25 + text * 0.98),
    text: line,
    size: text,
    anchor: 'start',
    kind: index < names.length ? 'strong' : 'label',
  }))
  const glyph = {
    stance: row.stance,
    bound: row.bound,
    slot: row.slot,
    hedged,
    dress: 'bounds',
    radius: 8,
    reach: 20,
  } as const
  return makeMark({ row, x, y, glyph, texts })
}
