import type { APIRoute, GetStaticPaths } from 'astro'
import { loadSidecars, loadStory } from '../../ledger/ledger.ts'
import { findText } from '../../ledger/texts.ts'
import type { LedgerSource, Mention } from '../../schema/ledger.ts'
import { annotate } from '../../views/annotation.ts'

/** One Web Annotation for each mention that the site shows. */
export const getStaticPaths = (async () => {
  const { ledger } = await loadStory()
  return ledger.mentions.flatMap((mention) => {
    const source = ledger.sources.find(({ id }) => id === mention.source)
    return source ? [{ params: { id: mention.id }, props: { mention, source } }] : []
  })
}) satisfies GetStaticPaths

interface Props extends Record<string, unknown> {
  readonly mention: Mention
  readonly source: LedgerSource
}

export const GET: APIRoute<Props> = async ({ props: { mention, source }, site }) => {
  const facts = await loadStory()
  const sha256 = (await loadSidecars()).get(source.id)?.textSha256 ?? source.sha256
  const annotation = annotate({ facts, mention, source, text: await findText(source), sha256, site })
  return new Response(`${JSON.stringify(annotation, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  })
}
