import { sourcePath } from '../address.ts'
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
}

/** Views which article carried which estimate. */
export function viewEchoes(facts: Facts): EchoesView {
  const rows = listEstimates(listRows(facts)).toSorted((a, b) => b.figure - a.figure)
  const echoes = rows.flatMap((row) => countEchoes(facts, row))
  const outlets = facts.ledger.sources
    .filter(({ id }) => echoes.some(({ source }) => source === id))
    .toSorted((a, b) => ((a.published?.latest ?? '9') < (b.published?.latest ?? '9') ? -1 : 1))
    .map(({ id, outlet }) => ({ source: id, outlet, href: sourcePath(id) }))
  return {
    id: 'echoes',
    title: titleEchoes(rows, outlets.length),
    description: `${countNoun(echoes.reduce((sum, { mentions }) => sum + mentions, 0), 'mention')} in ${countNoun(outlets.length, 'article')} go back to ${countNoun(rows.length, 'estimate')}; a line is as thick as an article mentions it often.`,
    table: tabulateEchoes(rows, outlets, echoes),
    source: nameSource(facts),
    rows,
    outlets,
    echoes,
  }
}

function countEchoes({ ledger }: Facts, { statement, sources }: Estimate): readonly Echo[] {
  return sources.map((source) => ({
    statement,
    source,
    mentions: ledger.mentions.filter((mention) => mention.statement === statement && mention.source === source).length,
  }))
}

/** Says which figure stands in the most articles, and how few it goes back to. */
function titleEchoes(rows: readonly Estimate[], articles: number): string {
  const figures = [...Map.groupBy(rows, ({ figure }) => figure)].map(([figure, group]) => ({
    figure,
    articles: new Set(group.flatMap(({ sources }) => sources)).size,
    sides: [...new Set(group.map(({ sideLabel, speaker }) => sideLabel ?? speaker))],
  }))
  const widest = figures.toSorted((a, b) => b.articles - a.articles)[0]
  if (!widest || widest.articles < 2) return 'Which article carried which estimate'
  const told = `${formatCount(widest.figure)} stands in ${widest.articles} of ${countNoun(articles, 'article')}`
  const [side] = widest.sides
  return widest.sides.length === 1 ? `${told}, and each time it goes back to ${side ?? ''}` : `${told} and goes back to ${widest.sides.length} sides`
}

function tabulateEchoes(rows: readonly Estimate[], outlets: readonly Outlet[], echoes: readonly Echo[]): EchoesView['table'] {
  const count = (row: Estimate, outlet: Outlet): number =>
    echoes.find((echo) => echo.statement === row.statement && echo.source === outlet.source)?.mentions ?? 0
  return {
    caption: 'How often each article mentions each estimate',
    columns: [{ label: 'Estimate' }, { label: 'Speaker' }, { label: 'Day' }, ...outlets.map(({ outlet }) => ({ label: outlet, numeric: true }))],
    rows: rows.map((row) => [
      { text: row.said, href: row.href },
      { text: row.speaker },
      { text: row.day },
      ...outlets.map((outlet) => ({ text: String(count(row, outlet)) })),
    ]),
  }
}
