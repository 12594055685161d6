import { Document, Scalar, isScalar, visit } from 'yaml'
import { Day } from '../../src/schema/day.ts'
import type { Published, Sidecar } from '../../src/schema/sidecar.ts'
import type { Article } from '../lib/draft.ts'
import { hashText } from '../lib/page/read.ts'
import { Obstacle } from '../lib/report.ts'
import type { Answers } from './ask.ts'
import type { Draft, Entry } from './draft.ts'
import type { Received } from './received.ts'

/** Parse a published day: `YYYY-MM-DD`, a span `DAY..DAY`, or `unknown`; the fault says what is wrong with it. */
export function parsePublished(
  written: string,
): { readonly days: Omit<Published, 'basis'> | null } | { readonly fault: string } {
  if (written === 'unknown') return { days: null }
  const [earliest = '', latest = earliest, ...more] = written.split('..').map((day) => day.trim())
  if (more.length > 0 || !Day.safeParse(earliest).success || !Day.safeParse(latest).success)
    return {
      fault: `Unexpected \`${written}\`, expected a day as 2024-10-24, a span as 2024-10-24..2024-10-26, or unknown`,
    }
  if (latest < earliest) return { fault: `Unexpected span \`${written}\`, expected the earlier day first` }
  return { days: { earliest, latest } }
}

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
