import { boundGlyph } from '../../charts/glyph/glyph.ts'
import type { Box, GlyphSpec } from '../../charts/picture/picture.ts'
import type { ShareLine } from '../../views/pages.ts'
import type { Type } from '../type.ts'
import type { Body, Bar, LargeGlyph, Words } from './poster.ts'
import { placeText, round, setText } from './setting.ts'

/** The room of one line, and how large it is set. */
interface Cell extends Box {
  readonly strong: number
  readonly small: number
}

const gap = 32

/** Sets lines one under the other with thin rules between, in two columns where one would be too long. */
export function layoutLines(lines: readonly ShareLine[], frame: Box, type: Type): Body {
  const columns = lines.length > 7 ? 2 : 1
  const each = Math.ceil(lines.length / columns)
  const marked = lines.some(({ mark }) => mark !== null)
  const cells = lines.map((line, index) => ({ line, cell: cellAt(index, each, columns, frame) }))
  return {
    words: cells.flatMap(({ line, cell }) => setLine(line, cell, marked, type)),
    bars: cells.flatMap(({ cell }, index) => (index % each === 0 ? [] : [ruleOver(cell)])),
    glyphs: cells.flatMap(({ line, cell }) => placeGlyph(line, cell)),
    drawings: [],
  }
}

function cellAt(index: number, each: number, columns: 1 | 2, { x, y, width, height }: Box): Cell {
  const step = Math.min(columns === 1 ? 126 : 84, height / each)
  const across = (width - gap * (columns - 1)) / columns
  const [column, row] = [Math.floor(index / each), index % each]
  const [strong, small] = columns === 1 ? [Math.max(30, Math.min(50, step * 0.42)), 22] : [25, 17]
  return {
    ...{ x: round(x + column * (across + gap)), y: round(y + row * step), width: across, height: step },
    ...{ strong: Math.min(strong, step * 0.5), small },
  }
}

function setLine({ strong, small, slot }: ShareLine, cell: Cell, marked: boolean, type: Type): readonly Words[] {
  const indent = marked ? cell.strong * 1.7 : 0
  const room = { width: cell.width - indent, leading: 1.15 }
  const said = setText(type, {
    ...{ ...room, text: strong, cut: 'serif-600', height: cell.strong * 1.3 },
    sizes: [cell.strong, cell.strong * 0.88, cell.strong * 0.76],
  })
  const below = setText(type, {
    ...{ ...room, text: small, cut: 'sans-400', height: cell.small * 1.3 },
    sizes: [cell.small, cell.small * 0.9],
  })
  const x = round(cell.x + indent)
  const top = round(cell.y + (cell.height - said.size * 1.15 - below.size * 1.2) / 2)
  return [
    ...placeText(said, { x, top, leading: 1.15 }, { cut: 'serif-600' }),
    ...placeText(
      below,
      { x, top: round(top + said.size * 1.15), leading: 1.15 },
      slot === 0 ? { cut: 'sans-400', tone: 'muted' } : { cut: 'sans-400', tone: 'side', slot },
    ),
  ]
}

function ruleOver({ x, y, width }: Cell): Bar {
  return { kind: 'rule', x, y, width: round(width), height: 1 }
}

function placeGlyph({ mark, slot }: ShareLine, { x, y, height, strong }: Cell): readonly LargeGlyph[] {
  if (!mark) return []
  const spec: GlyphSpec = { ...mark, slot, dress: 'sides', radius: 8, reach: 20 }
  const box = boundGlyph(spec)
  const scale = round(Math.min(strong / 24, (height - 8) / box.height))
  return [
    {
      ...{ spec, scale, x: round(x + strong * 0.7) },
      y: round(y + height / 2 - (box.y + box.height / 2) * scale),
    },
  ]
}
