import type { Mention } from '../schema/ledger.ts'
import { listBriefs, type Brief, type Facts } from './brief.ts'
import { once } from './once.ts'

/** A run of text, or the exact words of one published mention. */
export type Piece = string | Marked

/** The exact words of one published mention, in pieces where other mentions lie inside them. */
export interface Marked {
  readonly id: string
  readonly brief: Brief
  readonly pieces: readonly Piece[]
}

/** Marked words of a passage: `pieces` make up `text`; mentions whose words cross another's stand `apart`, since elements cannot cross. */
export interface Marking {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly apart: readonly Marked[]
  readonly briefs: readonly Brief[]
  readonly isProposed: boolean // no editor has looked at some of the words yet
}

/** Marks the words that mentions quote. `ids` names one mention or several whose words overlap; `mentions` holds unpublished ones too. */
export function markWords(facts: Facts, mentions: readonly Mention[], ids: readonly string[]): Marking {
  const quoted = mentions.filter(({ id }) => ids.includes(id)).sort(byPlace)
  const start = quoted[0]?.quote.start ?? 0
  const text = joinQuotes(quoted)
  const { briefs, published } = indexPublished(facts)
  const spans = quoted.flatMap(({ id, quote, statement }) => {
    const brief = published.has(id) ? briefs.get(statement ?? '') : undefined
    return brief ? [{ id, brief, start: quote.start - start, end: quote.end - start }] : []
  })
  const apart: Marked[] = []
  const pieces = nest(text, { start: 0, end: text.length }, spans, apart)
  const isProposed = quoted.some(({ id, review }) => review === 'proposed' && published.has(id))
  return { text, pieces, apart, briefs: [...new Set(spans.map(({ brief }) => brief))], isProposed }
}

const indexPublished = once((facts: Facts) => ({
  briefs: new Map(listBriefs(facts).map((brief) => [brief.id, brief])),
  published: new Set(facts.ledger.mentions.map(({ id }) => id)),
}))

interface Span {
  readonly id: string
  readonly brief: Brief
  readonly start: number
  readonly end: number
}

/** Nests spans by containment; one that crosses another goes apart with its own words. */
function nest(
  text: string,
  within: { readonly start: number; readonly end: number },
  spans: readonly Span[],
  apart: Marked[],
): readonly Piece[] {
  const pieces: Piece[] = []
  let at = within.start
  for (const [index, span] of spans.entries()) {
    if (span.end <= at) continue
    if (span.start < at) {
      apart.push({ id: span.id, brief: span.brief, pieces: [text.slice(span.start, span.end)] })
      continue
    }
    const inner = spans.slice(index + 1).filter(({ end }) => end <= span.end)
    pieces.push(text.slice(at, span.start), { id: span.id, brief: span.brief, pieces: nest(text, span, inner, apart) })
    at = span.end
  }
  return [...pieces, text.slice(at, within.end)].filter((piece) => piece !== '')
}

function joinQuotes(quoted: readonly Mention[]): string {
  const start = quoted[0]?.quote.start ?? 0
  return quoted.reduce((text, { quote }) => text + quote.exact.slice(start + text.length - quote.start), '')
}

function byPlace({ quote: a }: Mention, { quote: b }: Mention): number {
  return a.start - b.start || b.end - a.end
}
