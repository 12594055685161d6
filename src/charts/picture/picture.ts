import type { Stance } from '../../schema/ledger.ts'
import type { Bound } from '../../schema/quantity.ts'
import type { Slot } from '../../views/charts/row.ts'

/** The size of a picture's frame, in units that are CSS pixels at its smallest. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A rectangle that something takes up. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Says where a text stands from its point. */
export type Anchor = 'start' | 'middle' | 'end'

/** One line of text at its baseline; `kind` names its class. */
export interface Text {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly anchor: Anchor
  readonly kind: 'tick' | 'axis' | 'label' | 'strong' | 'sole' | 'note' | 'ratio' | 'hero' | 'quote' | 'side'
  readonly slot?: Slot
}

/** A drawn line or shape; `kind` names its class, `slot` its side's colour, `statement` what brings it forward. */
export interface Path {
  readonly d: string
  readonly kind:
    | 'rule'
    | 'grid'
    | 'axis'
    | 'step'
    | 'link'
    | 'echo'
    | 'span'
    | 'fade'
    | 'dots'
    | 'blank'
    | 'cap'
    | 'bracket'
    | 'leader'
    | 'land'
    | 'route'
    | 'place'
    | 'region'
    | 'cut'
  readonly slot?: Slot
  readonly statement?: string
  readonly width?: number // stroke width, where it says something
  readonly dash?: string // where dashes are dots that count
  readonly level?: number // which of several tints
  readonly absent?: readonly number[] // see Mark
}

/** How much of its meaning a mark wears: a plain dot, its bound, or its bound and its side's shape and colour. */
export type Dress = 'plain' | 'bounds' | 'sides'

/** How far a mark comes forward in a scene; of an `open` one only what nobody stated: its open ends. */
export type Emphasis = 'shown' | 'faint' | 'hidden' | 'open'

/** What a glyph draws: see the grammar of bounds. `reach` is how far a stem or a range's bar goes. */
export interface GlyphSpec {
  readonly stance: Stance
  readonly bound: Bound | null
  readonly slot: Slot
  readonly hedged: boolean
  readonly dress: Dress
  readonly radius: number
  readonly reach: number
}

/** The mark of one statement at its place. Its texts and paths are relative to that place, so that they move with it. */
export interface Mark {
  readonly statement: string
  readonly href: string
  readonly name: string
  readonly x: number
  readonly y: number
  readonly glyph: GlyphSpec | null
  readonly slot: Slot | null // null where the picture tells no sides apart
  readonly emphasis: Emphasis
  readonly texts: readonly Text[]
  readonly paths: readonly Path[]
  readonly absent?: readonly number[] // the days, counted from 1, on which a picture that is cut at a day does not hold it
}

/** A placed chart: everything that `Picture` turns into SVG, in drawing order. */
export interface Picture extends Size {
  readonly paths: readonly Path[]
  readonly marks: readonly Mark[]
  readonly texts: readonly Text[]
}
