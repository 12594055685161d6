import { sourcePath } from '../address.ts'
import { nameOutlet } from '../names.ts'
import { formatCount } from '../words.ts'
import { countNoun } from './phrase.ts'
import type { Estimate, Facts } from './row.ts'
import { listEstimates, listRows } from './row.ts'
import type { ChartText } from './table.ts'
import { nameSource } from './table.ts'

/** An article on the right of the echoes chart. */
export interface Outlet {
  readonly source: string
  readonly outlet: string
  readonly href: string
}

/** One statement carried by one article, as often as it mentions it. */
export interface Echo {
  readonly statement: string
  readonly source: string
  readonly mentions: number
}

/** What the echoes chart shows: statements, articles, and which article carried which statement. */
export interface EchoesView extends ChartText {
  readonly rows: readonly Estimate[]
  readonly outlets: readonly Outlet[]
  readonly echoes: readonly Echo[]
  readonly lead: number | null // the figure that stands in the most articles
}

/** Views which article carried which estimate. */
export function viewEchoes(facts: Facts): EchoesView {
  const rows = listEstimates(listRows(facts)).toSorted((a, b) => b.figure - a.figure)
  const echoes = rows.flatMap((row) => countEchoes(facts, row))
  const outlets = facts.ledger.sources
    .filter(({ id }) => echoes.some(({ source }) => source === id))
    .map(({ id, outlet }) => ({
      source: id,
      outlet: nameOutlet(outlet),
      href: sourcePath(id),
      height: averageHeight(id, rows),
    }))
    .toSorted((a, b) => a.height - b.height)
  const lead = findLead(rows)
  return {
    id: 'echoes',
    title: titleEchoes(lead, outlets.length),
    description: `${countNoun(
      echoes.reduce((sum, { mentions }) => sum + mentions, 0),
      'mention',
    )} in ${countNoun(outlets.length, 'article')} go back to ${countNoun(rows.length, 'estimate')}; a line is as thick as an article mentions it often.`,
    table: tabulateEchoes(rows, outlets, echoes),
    source: nameSource(facts),
    rows,
    outlets,
    echoes,
    lead: lead?.figure ?? null,
  }
}

/** Gives the middle of the statements that an article carries: articles in this order cross the fewest lines. */
function averageHeight(source: string, rows: readonly Estimate[]): number {
  const places = rows.flatMap(({ sources }, index) => (sources.includes(source) ? [index] : []))
  return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length)
}

function countEchoes({ ledger }: Facts, { statement, sources }: Estimate): readonly Echo[] {
  return sources.map((source) => ({
    statement,
    source,
    mentions: ledger.mentions.filter((mention) => mention.statement === statement && mention.source === source).length,
  }))
}

interface Lead {
  readonly figure: number
  readonly articles: number
  readonly sides: readonly string[]
}

/** Finds the figure that stands in the most articles, if it stands in more than one. */
function findLead(rows: readonly Estimate[]): Lead | undefined {
  const figures = [...Map.groupBy(rows, ({ figure }) => figure)].map(([figure, group]) => ({
    figure,
    articles: new Set(group.flatMap(({ sources }) => sources)).size,
    sides: [...new Set(group.map(({ sideLabel, speaker }) => sideLabel ?? speaker))],
  }))
  return figures.filter((figure) => figure.articles > 1).toSorted((a, b) => b.articles - a.articles)[0]
}

/** Says in how many articles the widest-told figure stands, and how few sides it goes back to. */
function titleEchoes(lead: Lead | undefined, articles: number): string {
  if (!lead) return 'Which article carried which estimate'
  const told = `${formatCount(lead.figure)} stands in ${lead.articles} of ${countNoun(articles, 'article')}`
  const [side = ''] = lead.sides
  return lead.sides.length === 1
    ? `${told}, and each time it goes back to ${side}`
    : `${told} and goes back to ${lead.sides.length} sides`
}

function tabulateEchoes(
  rows: readonly Estimate[],
  outlets: readonly Outlet[],
  echoes: readonly Echo[],
): EchoesView['table'] {
  const count = (row: Estimate, outlet: Outlet): number =>
    echoes.find((echo) => echo.statement === row.statement && echo.source === outlet.source)?.mentions ?? 0
  return {
    caption: 'How often each article mentions each estimate',
    columns: [
      { label: 'Estimate' },
      { label: 'Speaker' },
      { label: 'Day' },
      ...outlets.map(({ outlet }) => ({ label: outlet, numeric: true })),
    ],
    rows: rows.map((row) => [
      { text: row.said, href: row.href },
      { text: row.speaker },
      { text: row.day },
      ...outlets.map((outlet) => ({ text: String(count(row, outlet)) })),
    ]),
  }
}
