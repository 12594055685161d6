import type { GlyphSpec, Size } from '../../charts/picture/picture.ts'
import type { Slot } from '../../views/charts/row.ts'
import type { Element } from '../tree.ts'
import type { CutName } from '../type.ts'

/** A line of words on a poster, at its baseline. */
export interface Words {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly cut: CutName
  readonly tone?: 'ink' | 'muted' | 'side'
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly slot?: Slot
}

/** A bar: a rule between parts, what marks quoted words, or the side's colour beside them. */
export interface Bar {
  readonly kind: 'rule' | 'marker' | 'side'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly slot?: Slot
}

/** A statement's glyph, larger than in a chart. */
export interface LargeGlyph {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly spec: GlyphSpec
}

/** A chart's drawing at its place. */
export interface PlacedDrawing {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly svg: Element
}

/** A picture that stands alone: everything placed, nothing coloured yet. */
export interface Poster extends Size {
  readonly title: string // what it says in a line, for those who hear it
  readonly description: string
  readonly words: readonly Words[]
  readonly bars: readonly Bar[]
  readonly glyphs: readonly LargeGlyph[]
  readonly drawings: readonly PlacedDrawing[]
}

/** What stands in a part of a poster. */
export type Body = Pick<Poster, 'words' | 'bars' | 'glyphs' | 'drawings'>
