import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolStar, symbolTriangle } from 'd3'
import type { SymbolType } from 'd3'
import type { Slot } from '../../views/charts/row.ts'
import type { Box, GlyphSpec } from '../picture/picture.ts'

/** One stroke of a glyph around its own centre; `paint` names its class. */
export interface Stroke {
  readonly d: string
  readonly paint: 'solid' | 'hollow' | 'dashed' | 'dotted' | 'line' | 'stem'
}

const shapes: Readonly<Record<Slot, SymbolType>> = {
  0: symbolStar,
  1: symbolCircle,
  2: symbolDiamond,
  3: symbolSquare,
  4: symbolTriangle,
  5: symbolCircle,
}
const evenAreas: Readonly<Record<Slot, number>> = { 0: 0.8, 1: 1, 2: 0.92, 3: 1.02, 4: 0.86, 5: 0.92 }

/** Draws a statement's mark after the grammar of bounds: a one-sided bound stays open on that side. */
export function drawGlyph(spec: GlyphSpec): readonly Stroke[] {
  if (spec.stance === 'denies') return [{ d: cross(spec.radius), paint: 'line' }]
  if (spec.stance === 'declines') return drawRefusal(spec.radius)
  if (spec.dress === 'plain') return [{ d: circle(spec.radius), paint: 'solid' }]
  return [...drawBody(spec), ...drawBound(spec)]
}

/** Gives the box that a glyph takes up around its centre. */
export function boundGlyph({ stance, bound, dress, radius, reach }: GlyphSpec): Box {
  const half = radius + (bound === 'about' && dress !== 'plain' ? 5 : 3)
  const opens = stance === 'estimates' && dress !== 'plain'
  const top = opens && isFloor(bound) ? radius + 3 + reach : half
  const bottom = opens && (isCeiling(bound) || bound === 'range') ? radius + 3 + reach : half
  return { x: -half, y: -top, width: 2 * half, height: top + bottom }
}

function drawBody({ bound, hedged, slot, dress, radius }: GlyphSpec): readonly Stroke[] {
  if (bound === 'range') return []
  const shown = dress === 'sides' ? slot : 1
  const hollow = bound === 'more-than' || bound === 'fewer-than' || (dress === 'sides' && slot === 5)
  if (hollow) return [{ d: shape(shown, radius - 0.75), paint: hedged ? 'dotted' : 'hollow' }]
  if (!hedged) return [{ d: shape(shown, radius), paint: 'solid' }]
  return [
    { d: shape(shown, radius - 3), paint: 'solid' },
    { d: shape(shown, radius + 0.5), paint: 'dotted' },
  ]
}

function drawBound({ bound, radius, reach }: GlyphSpec): readonly Stroke[] {
  const edge = radius + 2
  switch (bound) {
    case null:
    case 'exact':
      return []
    case 'about':
      return [{ d: circle(radius + 4), paint: 'dashed' }]
    case 'at-least':
    case 'more-than':
      return [
        { d: bar(edge, radius + 3), paint: 'line' },
        { d: fade(-edge, -reach), paint: 'stem' },
      ]
    case 'up-to':
    case 'fewer-than':
      return [
        { d: bar(-edge, radius + 3), paint: 'line' },
        { d: fade(edge, reach), paint: 'stem' },
      ]
    case 'range':
      return [{ d: `${bar(0, radius)}M0,0V${round(reach)}${bar(reach, radius)}`, paint: 'line' }]
  }
}

function drawRefusal(radius: number): readonly Stroke[] {
  return [
    { d: circle(radius), paint: 'hollow' },
    { d: bar(0, radius + 3), paint: 'line' },
  ]
}

/** Draws an open end: a stem whose dashes grow shorter until there is nothing, so that no end is claimed. */
export function fade(from: number, reach: number): string {
  const dashes: readonly (readonly [number, number])[] = [
    [0, 0.34],
    [0.44, 0.66],
    [0.75, 0.86],
    [0.94, 1],
  ]
  return dashes.map(([start, end]) => `M0,${round(from + reach * start)}V${round(from + reach * end)}`).join('')
}

function isFloor(bound: GlyphSpec['bound']): boolean {
  return bound === 'at-least' || bound === 'more-than'
}

function isCeiling(bound: GlyphSpec['bound']): boolean {
  return bound === 'up-to' || bound === 'fewer-than'
}

function shape(slot: Slot, radius: number): string {
  const area = Math.PI * radius * radius * evenAreas[slot]
  return symbol(shapes[slot], area).digits(2)() ?? ''
}

function circle(radius: number): string {
  const r = round(radius)
  return `M${r},0A${r},${r},0,1,1,${-r},0A${r},${r},0,1,1,${r},0Z`
}

function cross(radius: number): string {
  const arm = round(radius * 0.85)
  return `M${-arm},${-arm}L${arm},${arm}M${-arm},${arm}L${arm},${-arm}`
}

function bar(y: number, half: number): string {
  return `M${round(-half)},${round(y)}H${round(half)}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Draws an open end across, such as that of a span of days of which one end is not known. */
export function fadeAcross(from: number, reach: number): string {
  return fade(from, reach).replace(/M0,([^V]+)V/g, 'M$1,0H')
}
