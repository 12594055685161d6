import { geoDistance } from 'd3'
import type { Place } from '../../schema/place.ts'
import { sourcePath } from '../address.ts'
import { nameOutlet } from '../names.ts'
import { requireStatement } from '../said.ts'
import { formatCount } from '../words.ts'
import { findNamings } from './places.ts'
import type { Naming } from './places.ts'
import type { Facts, Row } from './row.ts'
import { listEstimates, listRows } from './row.ts'
import type { Cell, ChartText, Table } from './table.ts'
import { nameSource } from './table.ts'

/** A place on the map with the statements whose words put those counted there; none where it is named without a figure. */
export interface MapPlace {
  readonly place: Place
  readonly rows: readonly Row[]
  readonly namings: readonly Naming[]
}

/** A way that one sentence names from end to end, with its great-circle length. */
export interface MapRoute {
  readonly from: Place
  readonly to: Place
  readonly text: string // “about 700 km”
  readonly statements: readonly string[]
}

/** What the map shows: the places that the words name, from west to east, and the ways between them that the words name. */
export interface MapView extends ChartText {
  readonly places: readonly MapPlace[]
  readonly routes: readonly MapRoute[]
}

/** Views the places that the published sentences name for those counted. */
export function viewMap(facts: Facts): MapView {
  const namings = findNamings(facts)
  const rows = listRows(facts)
  const places = listPlaces(facts, namings, rows)
  const routes = listRoutes(namings)
  return {
    id: 'map',
    title: titleMap(places),
    description: describeMap(places, routes),
    table: tabulateMap(facts, places, rows),
    source: nameSource(facts),
    places,
    routes,
  }
}

/** Says how long the way is that one statement’s words name from end to end; throws where they name none. */
export function sayDistance(facts: Facts, statement: string): string {
  const { id } = requireStatement(facts.ledger, statement)
  const route = listRoutes(findNamings(facts)).find(({ statements }) => statements.includes(id))
  if (!route)
    throw new Error(`Cannot say how far \`${statement}\` goes without words that name where from and where to`)
  return route.text.replace(/km$/, 'kilometres')
}

function listPlaces(facts: Facts, namings: readonly Naming[], rows: readonly Row[]): readonly MapPlace[] {
  const told = Map.groupBy(
    namings.flatMap((naming) => naming.statements.map((statement) => ({ statement, naming }))),
    ({ statement }) => statement,
  )
  const homes = Map.groupBy(rows, ({ statement }) => findHome((told.get(statement) ?? []).map(({ naming }) => naming)))
  return facts.places
    .filter(({ id }) => namings.some(({ place }) => place.id === id))
    .toSorted((a, b) => a.coordinates[0] - b.coordinates[0])
    .map((place) => ({
      place,
      rows: homes.get(place) ?? [],
      namings: namings.filter((naming) => naming.place.id === place.id),
    }))
}

/** A statement stands where most of its words put those counted; where they only come from counts if there is nothing else. */
function findHome(namings: readonly Naming[]): Place | undefined {
  const there = namings.filter((naming) => naming.as === 'whereabouts')
  const groups = [...Map.groupBy(there.length > 0 ? there : namings, ({ place }) => place).entries()]
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0]
}

function listRoutes(namings: readonly Naming[]): readonly MapRoute[] {
  const pairs = namings
    .filter((naming) => naming.as === 'origin')
    .flatMap((origin) =>
      namings
        .filter(({ as, words, source }) => as === 'whereabouts' && words === origin.words && source === origin.source)
        .map(({ place: to }) => ({ from: origin.place, to, statements: origin.statements })),
    )
  const alike = Map.groupBy(pairs, ({ from, to }) => `${from.id} ${to.id}`)
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            ...first,
            text: writeDistance(first.from, first.to),
            statements: [first, ...others].flatMap(({ statements }) => statements),
          },
        ],
  )
}

/** Writes the great-circle distance of two places, rounded as far as towns that stand for regions allow. */
function writeDistance(from: Place, to: Place): string {
  const kilometres = geoDistance([...from.coordinates], [...to.coordinates]) * 6371
  const step = kilometres < 1000 ? 10 : 100
  return `about ${formatCount(Math.round(kilometres / step) * step)} km`
}

function titleMap(places: readonly MapPlace[]): string {
  const counts = places.map(({ place, rows }) => ({ name: place.name, count: listEstimates(rows).length }))
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const most = counts.toSorted((a, b) => b.count - a.count)[0]
  if (!most || all === 0) return 'The places that the articles name'
  if (all === 1) return `One figure comes with a place: ${most.name}`
  if (most.count === all) return `Every figure that comes with a place is of ${most.name}`
  return `${most.count} of the ${all} figures that come with a place ${most.count === 1 ? 'is' : 'are'} of ${most.name}`
}

function describeMap(places: readonly MapPlace[], routes: readonly MapRoute[]): string {
  const region = places.some(({ place }) => place.region)
    ? ', and a region, ringed with dashes, stands at its chief town'
    : ''
  const ways = routes.map(({ from, to, text }) => `${from.name} to ${to.name}, ${text}`).join('; ')
  const computed =
    ways === '' ? '' : `; the dotted line is the shortest way over the globe, its length computed by us: ${ways}`
  return `Only places that the articles’ own words give for those counted; a place without a mark is named without a figure${region}${computed}.`
}

function tabulateMap(facts: Facts, places: readonly MapPlace[], rows: readonly Row[]): Table {
  const known = new Map(rows.map((row) => [row.statement, row]))
  return {
    caption: 'Every place that the articles name for those counted, from west to east, with the words that name it',
    columns: ['Place', 'Said', 'Speaker', 'Day', 'Told by', 'In the words'].map((label) => ({ label })),
    rows: places.flatMap(({ place, namings }) => {
      const told = namings.map((naming) => ({ naming, row: naming.statements.flatMap((id) => known.get(id) ?? [])[0] }))
      const figuresFirst = told.toSorted((a, b) => Number(!a.row) - Number(!b.row))
      return figuresFirst.map(({ naming, row }) => [{ text: place.name }, ...describeNaming(facts, naming, row)])
    }),
  }
}

function describeNaming(facts: Facts, naming: Naming, row: Row | undefined): readonly Cell[] {
  const outlet = facts.ledger.sources.find(({ id }) => id === naming.source)?.outlet ?? naming.source
  return [
    row ? { text: row.said, href: row.href } : { text: 'no figure' },
    { text: row?.speaker ?? '–' },
    { text: row?.day ?? '–' },
    { text: nameOutlet(outlet), href: sourcePath(naming.source) },
    { text: `“${naming.words}”` },
  ]
}
