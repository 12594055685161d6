import type { Size } from '../../charts/picture/picture.ts'
import type { ChartText } from '../../views/charts/table.ts'
import type { Element } from '../tree.ts'
import type { Type } from '../type.ts'
import type { Poster } from './poster.ts'
import { placeText, round, setText } from './setting.ts'

/** One of a chart's drawings: for a narrow, a medium or a wide column. */
export interface Drawing extends Size {
  readonly svg: Element
  readonly words: string // all that stands in it
}

/** What a chart's picture says and shows. */
export interface ChartSubject {
  readonly text: Pick<ChartText, 'title' | 'description' | 'source'>
  readonly credit: string // whose picture it is and where it stands
  readonly drawings: readonly Drawing[]
}

const margin = 40

/** Sets a chart as it stands on its page: its finding, how to read it, the widest drawing, its source. */
export function layoutPlate({ text, credit, drawings }: ChartSubject, type: Type): Poster {
  const drawing = widest(drawings)
  const width = drawing.width + 2 * margin
  const room = { width: drawing.width, height: 400 }
  const title = setText(type, {
    ...room,
    text: text.title,
    cut: 'serif-600',
    sizes: [30],
    leading: 1.15,
    balanced: true,
  })
  const lead = setText(type, { ...room, text: text.description, cut: 'sans-400', sizes: [15], leading: 1.4 })
  const foot = setText(type, { ...room, text: `${text.source} ${credit}`, cut: 'sans-400', sizes: [13], leading: 1.4 })
  const leadTop = margin - 6 + title.height + 10
  const chartTop = Math.ceil(leadTop + lead.height + 18)
  const footTop = chartTop + drawing.height + 22
  return {
    title: text.title,
    description: text.description,
    width,
    height: Math.ceil(footTop + foot.height + margin - 12),
    words: [
      ...placeText(title, { x: margin, top: margin - 6, leading: 1.15 }, { cut: 'serif-600' }),
      ...placeText(lead, { x: margin, top: leadTop, leading: 1.4 }, { cut: 'sans-400', tone: 'muted' }),
      ...placeText(foot, { x: margin, top: footTop, leading: 1.4 }, { cut: 'sans-400', tone: 'muted' }),
    ],
    bars: [{ kind: 'rule', x: margin, y: footTop - 8, width: drawing.width, height: 1 }],
    glyphs: [],
    drawings: [{ x: margin, y: chartTop, scale: 1, svg: drawing.svg }],
  }
}

const side = { margin: 48, width: 384, gap: 44 }

const leastScale = 1.1 // below it the words in a drawing are too small where a card is shown

/** Sets a chart for a card of a given size: words at the left, beside them the drawing that can be largest. */
export function layoutCard({ text, credit, drawings }: ChartSubject, size: Size, type: Type): Poster {
  const left = side.margin + side.width + side.gap
  const box = { width: size.width - left - side.margin, height: size.height - 2 * side.margin }
  const scaleOf = (drawing: Size): number => Math.min(box.width / drawing.width, box.height / drawing.height)
  const large = drawings.filter((drawing) => scaleOf(drawing) >= leastScale)
  const drawing = widest(large.length > 0 ? large : drawings.toSorted((a, b) => scaleOf(b) - scaleOf(a)).slice(0, 1))
  const scale = round(scaleOf(drawing))
  const foot = setText(type, {
    ...{ text: `${text.source} ${credit}`, cut: 'sans-400', sizes: [17, 15], leading: 1.35 },
    ...{ width: side.width, height: 110 },
  })
  const room = box.height - foot.height - 30
  const title = setText(type, {
    ...{ text: text.title, cut: 'serif-600', sizes: [46, 42, 38, 34, 30, 26], leading: 1.12, balanced: true },
    ...{ width: side.width, height: room * 0.66 },
  })
  const lead = setText(type, {
    ...{ text: text.description, cut: 'sans-400', sizes: [21, 19, 17, 15], leading: 1.38 },
    ...{ width: side.width, height: room - title.height - 22 },
  })
  const footTop = size.height - side.margin - foot.height
  const at = { x: side.margin, leading: 1.38 }
  return {
    ...size,
    title: text.title,
    description: text.description,
    words: [
      ...placeText(title, { x: side.margin, top: side.margin - 6, leading: 1.12 }, { cut: 'serif-600' }),
      ...placeText(lead, { ...at, top: side.margin + title.height + 16 }, { cut: 'sans-400', tone: 'muted' }),
      ...placeText(foot, { ...at, leading: 1.35, top: footTop }, { cut: 'sans-400', tone: 'muted' }),
    ],
    bars: [{ kind: 'rule', x: side.margin, y: round(footTop - 14), width: side.width, height: 1 }],
    glyphs: [],
    drawings: [
      {
        x: round(left + (box.width - drawing.width * scale) / 2),
        y: round(side.margin + (box.height - drawing.height * scale) / 2),
        scale,
        svg: drawing.svg,
      },
    ],
  }
}

function widest(drawings: readonly Drawing[]): Drawing {
  const drawing = drawings.toSorted((a, b) => b.width - a.width)[0]
  if (!drawing) throw new Error('Cannot set a chart without a drawing')
  return drawing
}
