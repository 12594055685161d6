import type { APIRoute, GetStaticPaths } from 'astro'
import { loadHistory, loadSidecars, loadStory } from '../../ledger/ledger.ts'
import { findText } from '../../ledger/texts.ts'
import { annotate, type Annotated } from '../../views/annotation.ts'
import { listWithdrawnMentions } from '../../views/withdrawn.ts'

type Said = Pick<Annotated, 'facts' | 'mention' | 'source' | 'withdrawn'>

/** One Web Annotation for each mention that the site shows, and for each that an edition holds: addresses stay. */
export const getStaticPaths = (async () => {
  const facts = await loadStory()
  const shown = facts.ledger.mentions.flatMap((mention): readonly Said[] => {
    const source = facts.ledger.sources.find(({ id }) => id === mention.source)
    return source ? [{ facts, mention, source }] : []
  })
  const gone = listWithdrawnMentions(await loadHistory()).map(({ edition, says, ...rest }): Said => {
    return { facts: edition, withdrawn: says, ...rest }
  })
  return [...shown, ...gone].map((said) => ({ params: { id: said.mention.id }, props: { said } }))
}) satisfies GetStaticPaths

interface Props extends Record<string, unknown> {
  readonly said: Said
}

export const GET: APIRoute<Props> = async ({ props: { said }, site }) => {
  const { source } = said
  const sidecar = (await loadSidecars()).get(source.id)
  const held = sidecar?.sha256 === source.sha256 ? sidecar : undefined // of an edition’s article another text may stand there now
  const text = held && (await findText(source))
  const annotation = annotate({ ...said, text, sha256: held?.textSha256 ?? source.sha256, site })
  return new Response(`${JSON.stringify(annotation, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  })
}
