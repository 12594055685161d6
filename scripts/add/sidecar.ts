import { Document, Scalar, isScalar, visit } from 'yaml'
import type { Sidecar } from '../../src/schema/sidecar.ts'
import type { Article } from '../lib/draft.ts'
import { hashText } from '../reading/page/read.ts'
import { Obstacle } from '../lib/report.ts'
import type { Answers } from './ask.ts'
import type { Draft, Entry } from './draft.ts'
import { parsePublished } from './published.ts'
import type { Received } from './received.ts'

/** What a sidecar is made from, beside the answers. */
export interface Grounds {
  readonly draft: Draft
  readonly article: Article
  readonly received: Received
  readonly rights: string | undefined
}

/** Make a sidecar of the answers; what the file said of its day is the basis unless somebody gave another. */
export function toSidecar(answers: Answers, { draft, article, received, rights }: Grounds): Sidecar {
  const parsed = parsePublished(answers.published ?? 'unknown')
  if ('fault' in parsed) throw new Obstacle(parsed.fault)
  const crawled = draft.crawled.value
  return {
    id: answers.id,
    outlet: answers.outlet ?? 'Unknown',
    title: answers.title ?? nameUntitled(article),
    url: answers.url,
    published: parsed.days && { ...parsed.days, basis: answers.basis ?? toReason(draft.published) },
    rights: rights === 'full' ? 'full' : 'excerpt',
    sha256: received.sha256,
    ...(received.html === null ? {} : { textSha256: hashText(received.text) }),
    ...(crawled === null || crawled === answers.published
      ? {}
      : { crawled: { day: crawled, basis: toReason({ ...draft.crawled, evidence: draft.warnings }) } }),
  }
}

/** Format a sidecar as a person would write it: one key a line, long reasons folded, unknowns with why. */
export function formatSidecar(sidecar: Sidecar): string {
  const document = new Document(sidecar)
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? pair.key.value : undefined
      if (!isScalar(pair.value)) return
      if (key === 'basis' && String(pair.value.value).length > 90) pair.value.type = Scalar.BLOCK_FOLDED
      if (key === 'earliest' || key === 'latest' || key === 'day') pair.value.type = Scalar.QUOTE_SINGLE
      if (pair.value.value === null) pair.value.comment = ' not in the text as received'
    },
  })
  return document.toString({ lineWidth: 120, singleQuote: true })
}

function toReason({ confidence, evidence }: Entry): string {
  const reason = confidence === 'given' ? 'given by the editor' : evidence.join('; ')
  return `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}.`
}

function nameUntitled({ passages, text }: Article): string {
  const { start, end } = passages[0]?.sentences[0] ?? { start: 0, end: 0 }
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  return `Untitled: ${words.length > 70 ? `${words.slice(0, 70).replace(/\s\S*$/, '')} …` : words}`.trim()
}
