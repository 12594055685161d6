import type { Anchor, Box, Text } from './picture/picture.ts'
import { measureText } from './text.ts'

/** Gives the box that a line of text takes up. */
export function boundText({ x, y, text, size, anchor }: Text): Box {
  const width = measureText(text, size)
  return { x: x - shiftOf(anchor) * width, y: y - size * 0.8, width, height: size * 1.05 }
}

/** Says whether two boxes share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Says whether one box lies wholly within another. */
export function isWithin(inner: Box, outer: Box): boolean {
  const right = inner.x + inner.width <= outer.x + outer.width
  return inner.x >= outer.x && inner.y >= outer.y && right && inner.y + inner.height <= outer.y + outer.height
}

/** Moves a box. */
export function moveBox(box: Box, x: number, y: number): Box {
  return { ...box, x: box.x + x, y: box.y + y }
}

/** Rounds to hundredths, so that the same picture is the same bytes. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

function shiftOf(anchor: Anchor): number {
  return { start: 0, middle: 0.5, end: 1 }[anchor]
}
