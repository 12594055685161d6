import { geoPath } from 'd3'
import type { GeoProjection } from 'd3'
import type { Size } from '../picture/picture.ts'
import { land } from './land.ts'

type Point = readonly [number, number]

const coarseness = 4 // square pixels: a bend that takes in less is straightened
const speck = 20 // square pixels: an islet that takes in less is left out

/** Draws the land inside a frame in whole pixels, as simply as the eye allows. */
export function drawCoast(projection: GeoProjection, { width, height }: Size): string {
  projection.clipExtent([
    [0, 0],
    [width, height],
  ])
  const draw = geoPath(projection).digits(0)
  return land
    .flatMap(({ coordinates }) => coordinates.map((rings) => ({ type: 'Polygon' as const, coordinates: rings })))
    .filter((island) => draw.area(island) > speck)
    .flatMap((island) => readRings(draw(island) ?? ''))
    .map((ring) => writeRing(straighten(ring)))
    .join('')
}

function readRings(d: string): readonly (readonly Point[])[] {
  return d
    .split('Z')
    .map((ring) => [...ring.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]))
    .filter((ring) => ring.length > 0)
}

/** Takes out, time after time, the point whose triangle with its neighbours is smallest (Visvalingam and Whyatt 1993). */
function straighten(ring: readonly Point[]): readonly Point[] {
  const points = [...ring]
  while (points.length > 3) {
    const areas = points.map((point, index) =>
      areaOf(points.at(index - 1) ?? point, point, points[index + 1] ?? ring[0] ?? point),
    )
    const least = areas.reduce((best, area, index) => (area < (areas[best] ?? 0) ? index : best), 0)
    if ((areas[least] ?? 0) >= coarseness) break
    points.splice(least, 1)
  }
  return points
}

function areaOf([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2
}

/** Writes a ring in steps from point to point, the shortest that SVG allows. */
function writeRing(ring: readonly Point[]): string {
  const [first = [0, 0], ...rest] = ring
  const steps = rest.map(([x, y], index) => {
    const [fromX, fromY] = ring[index] ?? first
    return `${x - fromX},${y - fromY}`
  })
  return rest.length < 2 ? '' : `M${first.join(',')}l${steps.join(' ').replaceAll(' -', '-').replaceAll(',-', '-')}Z`
}
