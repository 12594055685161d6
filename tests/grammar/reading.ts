import { clean } from '../../scripts/steps/clean.ts'
import { resolve } from '../../scripts/steps/resolve.ts'
import type { Article, Proposal, ResolvedProposal } from '../../scripts/lib/draft.ts'
import type { Speaker } from '../../src/schema/speaker.ts'
import type { Topic } from '../../src/schema/topic.ts'

/** The day every invented article here came out: a Friday. */
export const friday = '2024-10-25'

export const topic: Topic = {
  id: 'missing-sailors',
  title: 'How many?',
  question: 'How many sailors are missing?',
  language: 'en',
  timezone: 'UTC',
  counted: ['sailor', 'soldier', 'troop', 'people'],
  groups: [],
  population: ['Norway', 'Norwegian', 'Oslo'],
  measures: [{ id: 'sent', label: 'Sent', words: ['sent', 'deployed'] }],
  sides: [],
}

/** Clean a text as a seed that came out on a Friday, or on no known day. */
export function readArticle(text: string, published: string | readonly [string, string] | null = friday): Article {
  const [earliest, latest] = typeof published === 'string' ? [published, published] : (published ?? ['', ''])
  const sidecar = {
    id: 'invented', outlet: 'Invented', title: 'Invented', url: null, rights: 'full' as const, sha256: '0'.repeat(64),
    published: published === null ? null : { earliest, latest, basis: 'invented' },
  } // prettier-ignore
  return clean({ file: 'seeds/invented.txt', text, sha256: '0'.repeat(64), sidecar })
}

/** Resolve the claims whose numbers are marked with ⟦ ⟧ in a text. */
export function resolveMarked(
  marked: string,
  published: string | readonly [string, string] | null = friday,
  speakers: readonly Speaker[] = [],
): readonly ResolvedProposal[] {
  const text = marked.replace(/[⟦⟧]/gu, '')
  const spans = [...marked.matchAll(/⟦([^⟧]+)⟧/gu)].map((match, index) => {
    const start = match.index - index * 2
    return { start, end: start + (match[1]?.length ?? 0) }
  })
  const proposals = spans.map((number): Proposal => ({
    quote: number, number, numerals: [number], sentence: number, quantity: null, unit: 'sailors', measure: null, stance: 'estimates', part: null, hedge: null,
  })) // prettier-ignore
  const article = readArticle(text, published)
  return resolve(
    {
      article,
      numerals: [],
      proposals: proposals.map((each) => ({ ...each, sentence: sentenceOf(article, each.quote.start) })),
    },
    { topic, speakers },
  ).proposals
}

function sentenceOf(article: Article, at: number): { start: number; end: number } {
  return (
    article.passages.flatMap(({ sentences }) => sentences).find(({ start, end }) => start <= at && end > at) ?? {
      start: at,
      end: at,
    }
  )
}
