import type { APIRoute, GetStaticPaths } from 'astro'
import { charts, listCharts, type ChartId } from '../../../charts/registry.ts'
import { writeChartCsv } from '../../../data/chart.ts'
import { loadStory } from '../../../ledger/ledger.ts'

export const getStaticPaths = (async () =>
  listCharts(await loadStory()).map((id) => ({ params: { id } }))) satisfies GetStaticPaths

/** Serves the rows of one chart, as the table beside it has them. */
export const GET: APIRoute<Record<string, never>, { readonly id: ChartId }> = async ({ params: { id } }) => {
  const story = await loadStory()
  const text = writeChartCsv(charts[id](story).text.table, story.ledger)
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
}
