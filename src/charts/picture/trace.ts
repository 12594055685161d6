import type { Box } from './picture.ts'

const grain = 4

/** Covers the straight lines of a path (its M, L, H and V) with small boxes, so that labels can keep clear of them. */
export function tracePath(d: string): readonly Box[] {
  const boxes: Box[] = []
  let [x, y] = [0, 0]
  for (const [, command = '', values = ''] of d.matchAll(/([MLHV])([^A-Za-z]+)/g)) {
    for (const [toX, toY] of readPoints(command, values, [x, y])) {
      if (command !== 'M') boxes.push(...coverSegment([x, y], [toX, toY]))
      ;[x, y] = [toX, toY]
    }
  }
  return boxes
}

type Point = readonly [number, number]

function readPoints(command: string, values: string, [x, y]: Point): readonly Point[] {
  const numbers = (values.match(/-?[\d.]+/g) ?? []).map(Number)
  if (command === 'H') return numbers.map((to) => [to, y])
  if (command === 'V') return numbers.map((to) => [x, to])
  return numbers.flatMap((to, index) => (index % 2 === 0 ? [[to, numbers[index + 1] ?? y] as const] : []))
}

function coverSegment([x, y]: Point, [toX, toY]: Point): readonly Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / grain))
  return Array.from({ length: steps + 1 }, (_, index) => ({
    x: x + ((toX - x) * index) / steps - grain / 2,
    y: y + ((toY - y) * index) / steps - grain / 2,
    width: grain,
    height: grain,
  }))
}
