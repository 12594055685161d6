import type { APIRoute } from 'astro'
import { charts, type ChartId } from '../../../charts/registry.ts'
import { writeChartCsv } from '../../../data/chart.ts'
import { loadStory } from '../../../ledger/ledger.ts'

/** The rows of each chart as CSV. */
export function getStaticPaths(): readonly { readonly params: { readonly id: string } }[] {
  return Object.keys(charts).map((id) => ({ params: { id } }))
}

export const GET: APIRoute<Record<string, unknown>, { id: ChartId }> = async ({ params: { id } }) =>
  new Response(writeChartCsv(charts[id](await loadStory()).text.table), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
