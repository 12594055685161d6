import type { LedgerSource, Mention } from '../schema/ledger.ts'
import type { Sidecar } from '../schema/sidecar.ts'
import { listBriefs, type Brief, type Facts } from './brief.ts'
import { showContext, type Context } from './context.ts'
import { formatDay, formatSpan } from './days.ts'
import { nameOutlet } from './names.ts'

/** A mention that an editor struck out, and why. */
export interface Rejection {
  readonly id: string
  readonly words: Context
  readonly reason: string
}

/** What the page of one source shows beside its passages. */
export interface SourcePage {
  readonly source: LedgerSource
  readonly title: string
  readonly description: string
  readonly published: string
  readonly publishedBasis: string | null
  readonly crawled: { readonly day: string; readonly basis: string } | null
  readonly rights: Sidecar['rights']
  readonly briefs: readonly Brief[]
  readonly rejections: readonly Rejection[]
}

/** What a source's page is described from: the published facts, the whole ledger's mentions and the sidecars. */
export interface SourceFacts extends Facts {
  readonly allMentions: readonly Mention[]
  readonly sidecars: ReadonlyMap<string, Sidecar>
}

/** Describes every source's page. */
export function listSourcePages(facts: SourceFacts): readonly SourcePage[] {
  const briefs = listBriefs(facts)
  return facts.ledger.sources.map((source) => describeSource(facts, source, briefs))
}

function describeSource(facts: SourceFacts, source: LedgerSource, briefs: readonly Brief[]): SourcePage {
  const sidecar = facts.sidecars.get(source.id)
  const name = `${source.title} (${nameOutlet(source.outlet)})`
  const isShared = facts.ledger.sources.some(
    (other) => other !== source && `${other.title} (${nameOutlet(other.outlet)})` === name,
  )
  return {
    source,
    title: `${isShared ? `${name}, ${source.id}` : name} · ${facts.topic.title}`,
    description: `${nameOutlet(source.outlet)}, “${source.title}” [${source.id}]: what is known of this source and how, and its words that carry a figure, a denial or a refusal.`,
    published: source.published ? formatSpan(source.published) : 'not known',
    publishedBasis: source.published?.basis ?? null,
    crawled: sidecar?.crawled ? { day: formatDay(sidecar.crawled.day), basis: sidecar.crawled.basis } : null,
    rights: sidecar?.rights ?? 'excerpt',
    briefs: briefs.filter((brief) => brief.sources.some(({ id }) => id === source.id)),
    rejections: listRejections(facts.allMentions, source.id),
  }
}

function listRejections(mentions: readonly Mention[], source: string): readonly Rejection[] {
  return mentions
    .filter((mention) => mention.source === source && mention.review === 'rejected')
    .map(({ id, quote, decision }) => ({
      id,
      words: showContext(quote),
      reason: decision?.reason ?? 'No reason given.',
    }))
}
