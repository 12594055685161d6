import { geoAzimuthalEqualArea, geoCentroid, geoInterpolate } from 'd3'
import type { GeoProjection } from 'd3'
import type { MultiPoint } from 'geojson'
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

const besideEast = 72 // room for a name right of the easternmost place
const worthwhile = 1.02 // less is not worth another turn
const closest = 4 // no nearer than a quarter of a radian, some 1,600 km, across the frame: the coast is drawn for no more

/** Fits an equal-area projection to the places and the ways between them, with a margin for their labels. */
export function fitGround(view: MapView, size: Size): Ground {
  const projection = fillFrame(view, size)
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

/**
 * Turns the globe so that the places fill the frame: of the meridians between the westernmost place and the easternmost, the one
 * stands upright that lets the map be largest, as long as what lies further north stands higher. Areas stay true under each.
 */
function fillFrame({ places, routes }: MapView, size: Size): GeoProjection {
  const spots = [
    ...places.map(({ place }) => place.coordinates),
    ...routes.flatMap(({ from, to }) => divide(from.coordinates, to.coordinates)),
  ]
  const points: MultiPoint = { type: 'MultiPoint', coordinates: spots.map(([east, north]) => [east, north]) }
  const [east, north] = geoCentroid(points)
  const coordinates = places.map(({ place }) => place.coordinates)
  const upright = fit([east, north], points, size)
  const turned = listMeridians(coordinates).map((meridian) => fit([meridian, north], points, size))
  return turned
    .filter((projection) => keepsNorth(projection, coordinates))
    .reduce((best, projection) => (projection.scale() > best.scale() * worthwhile ? projection : best), upright)
}

function listMeridians(spots: readonly Spot[]): readonly number[] {
  const all = spots.map(([east]) => east)
  const [west, east] = [Math.min(...all), Math.max(...all)]
  return Array.from({ length: 9 }, (_, index) => west + ((east - west) * index) / 8)
}

/** Says whether the places stand from top to bottom in the order of their latitudes. */
function keepsNorth(projection: GeoProjection, spots: readonly Spot[]): boolean {
  const heights = spots.toSorted((a, b) => b[1] - a[1]).map((spot) => projection([...spot])?.[1] ?? 0)
  return heights.every((height, index) => height >= (heights[index - 1] ?? -Infinity))
}

function fit([east, north]: Spot, points: MultiPoint, { width, height }: Size): GeoProjection {
  const margin = { x: width * 0.12, y: height * 0.16 }
  const frame: [[number, number], [number, number]] = [
    [margin.x, margin.y],
    [width - Math.max(margin.x, besideEast), height - margin.y],
  ]
  const projection = geoAzimuthalEqualArea().rotate([-east, -north]).fitExtent(frame, points)
  if (projection.scale() > width * closest) projection.scale(width * closest).translate([width / 2, height / 2])
  return projection
}

function divide(from: Spot, to: Spot): readonly Spot[] {
  const along = geoInterpolate([...from], [...to])
  return Array.from({ length: 17 }, (_, index) => along(index / 16))
}
