import type { MapPlace, MapView } from '../../views/charts/map.ts'
import { round } from '../box.ts'
import { frameOf } from '../picture/mark.ts'
import type { Box, Path, Picture, Size } from '../picture/picture.ts'
import { tracePath } from '../picture/trace.ts'
import { standBlocks } from './block.ts'
import { fitGround } from './projection.ts'
import type { Point } from './sign.ts'
import { planNote, planSign } from './sign.ts'

/** Places the map: the coast, every named place, and beside it one mark for each statement whose words put somebody there. */
export function layoutMap(view: MapView, size: Size): Picture {
  if (view.places.length === 0) return placeNothing(size)
  const ground = fitGround(view, size)
  const routes = view.routes.map((route) => ({
    ...route,
    points: ground.route(route.from.coordinates, route.to.coordinates),
  }))
  const ways = routes.map(({ points }): Path => ({
    d: `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`,
    kind: 'route',
  }))
  const spots = view.places.map((one) => ({ ...one, ...ground.place(one.place.coordinates) }))
  const letter = size.width < 480 ? 12 : 13
  const signs = [
    ...spots.map((spot) => planSign(spot, letter)),
    ...routes.map(({ points, text }) => planNote(points[8] ?? { x: 0, y: 0 }, text, letter)),
  ]
  const standings = standBlocks(
    signs.map(({ block }) => block),
    {
      frame: frameOf(size),
      taken: spots.map(boundPlace),
      lines: ways.flatMap(({ d }) => tracePath(d)),
    },
  )
  const drawn = signs.map((sign, index) => sign.draw(standings[index]))
  return {
    ...size,
    paths: [
      { d: ground.coast, kind: 'land' },
      ...ways,
      ...spots.map((spot) => drawPlace(spot)),
      ...drawn.flatMap(({ paths }) => paths),
    ],
    marks: drawn.flatMap(({ marks }) => marks),
    texts: drawn.flatMap(({ texts }) => texts),
  }
}

/** Says how high the map stands at a width. */
export function sizeMap(width: number): Size {
  return { width, height: width < 480 ? 320 : Math.round(width * 0.62) }
}

function placeNothing(size: Size): Picture {
  const note = { text: 'The articles name no place.', size: 13, anchor: 'start', kind: 'note' } as const
  return { ...size, paths: [], marks: [], texts: [{ ...note, x: 0, y: 20 }] }
}

function boundPlace({ place, x, y }: MapPlace & Point): Box {
  const half = radiusOf(place) + 1.5
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
}

function radiusOf({ region }: MapPlace['place']): number {
  return region ? 7 : 2.5
}

/** Draws a town as a dot, a region as a dashed ring. */
function drawPlace({ place, x, y }: MapPlace & Point): Path {
  const radius = radiusOf(place)
  return {
    d: `M${round(x - radius)},${y}a${radius},${radius},0,1,0,${radius * 2},0a${radius},${radius},0,1,0,${-radius * 2},0Z`,
    kind: place.region ? 'region' : 'place',
  }
}
