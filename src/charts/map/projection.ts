import { geoAzimuthalEqualArea, geoCentroid, geoInterpolate } from 'd3'
import type { MapView } from '../../views/charts/map.ts'
import { round } from '../box.ts'
import type { Size } from '../picture/picture.ts'
import { drawCoast } from './coast.ts'

type Spot = readonly [number, number]

/** A map's projection, and what is drawn with it. */
export interface Ground {
  readonly place: (coordinates: Spot) => { readonly x: number; readonly y: number }
  readonly coast: string
  readonly route: (from: Spot, to: Spot) => readonly { readonly x: number; readonly y: number }[]
}

const closest = 4 // no nearer than a quarter of a radian, some 1,600 km, across the frame: the coast is drawn for no more

/** Fits an equal-area projection to the places and the ways between them, with a margin for their labels. */
export function fitGround({ places, routes }: MapView, size: Size): Ground {
  const spots = [
    ...places.map(({ place }) => place.coordinates),
    ...routes.flatMap(({ from, to }) => divide(from.coordinates, to.coordinates)),
  ]
  const points = { type: 'MultiPoint' as const, coordinates: spots.map(([east, north]) => [east, north]) }
  const [east, north] = geoCentroid(points)
  const margin = { x: size.width * 0.12, y: size.height * 0.16 }
  const projection = geoAzimuthalEqualArea()
    .rotate([-east, -north])
    .fitExtent(
      [
        [margin.x, margin.y],
        [size.width - margin.x, size.height - margin.y],
      ],
      points,
    )
  if (projection.scale() > size.width * closest)
    projection.scale(size.width * closest).translate([size.width / 2, size.height / 2])
  const place = (spot: Spot): { x: number; y: number } => {
    const [x = 0, y = 0] = projection([...spot]) ?? []
    return { x: round(x), y: round(y) }
  }
  return {
    place,
    coast: drawCoast(projection, size),
    route: (from, to) => divide(from, to).map(place),
  }
}

function divide(from: Spot, to: Spot): readonly Spot[] {
  const along = geoInterpolate([...from], [...to])
  return Array.from({ length: 17 }, (_, index) => along(index / 16))
}
