import type { MultiPolygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/land-110m.json' with { type: 'json' }

const topology = atlas as unknown as Topology<{ land: GeometryCollection }> // the type of a JSON file holds no literal names

/** The land of the earth, after Natural Earth at 1 : 110 million (public domain). */
export const land: readonly MultiPolygon[] = feature(topology, topology.objects.land).features.flatMap(
  ({ geometry }) => (geometry.type === 'MultiPolygon' ? [geometry] : []),
)
