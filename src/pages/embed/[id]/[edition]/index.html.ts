import type { APIRoute, GetStaticPaths } from 'astro'
import { finishFrozen } from '../../../../embeds/frozen.ts'
import { loadHistory } from '../../../../ledger/ledger.ts'
import type { NamedEdition } from '../../../../views/changes/editions.ts'

export const getStaticPaths = (async () =>
  (await loadHistory()).editions.flatMap((edition) =>
    edition.embeds.map(({ chart, html }) => ({
      params: { id: chart, edition: edition.id },
      props: { edition, chart, html },
    })),
  )) satisfies GetStaticPaths

interface Props extends Record<string, unknown> {
  readonly edition: NamedEdition
  readonly chart: string
  readonly html: string
}

/** Serves a chart as it was drawn when an edition was frozen; what is said of it today is written around it. */
export const GET: APIRoute<Props> = async ({ props: { edition, chart, html }, site }) => {
  const text = finishFrozen(html, { edition, chart, history: await loadHistory(), site })
  return new Response(text, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
