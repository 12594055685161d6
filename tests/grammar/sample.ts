import type { Topic } from '../../src/schema/topic.ts'
import { splitSentences } from '../../scripts/grammar/text/sentence.ts'
import type { Article, Extraction, Line, Passage } from '../../scripts/lib/draft.ts'
import { splitLines, trimSpan } from '../../scripts/lib/text.ts'
import { extract } from '../../scripts/steps/extract.ts'

const base: Pick<Topic, 'id' | 'title' | 'question' | 'language' | 'timezone' | 'sides'> = {
  id: 'sample',
  title: 'How many?',
  question: 'How many?',
  language: 'en',
  timezone: 'UTC',
  sides: [],
}

/** A topic that counts the dead and hurt of any people. */
export const disaster: Topic = {
  ...base,
  counted: ['people', 'person', 'resident', 'passenger', 'victim', 'crew', 'student', 'child', 'body', 'dead', 'death', 'killed', 'injured', 'wounded', 'missing', 'trapped'],
  groups: [],
  population: [],
  measures: [
    { id: 'dead', label: 'Killed', words: ['killed', 'dead', 'died', 'toll'] },
    { id: 'hurt', label: 'Hurt', words: ['injured', 'wounded'] },
  ],
} // prettier-ignore

/** A topic that counts one country's soldiers. */
export const army: Topic = {
  ...base,
  counted: ['soldier', 'troop', 'personnel', 'fighter', 'man', 'people', 'force', 'special forces', 'officer', 'general', 'casualty', 'loss', 'killed', 'wounded', 'dead', 'Norlandic'],
  groups: ['brigade', 'battalion', 'unit'],
  population: ['Norland', 'Norlandic', 'Holm'],
  measures: [
    { id: 'front', label: 'At the front', words: ['front', 'fighting'] },
    { id: 'sent', label: 'Sent', words: ['sent', 'arrived'] },
  ],
} // prettier-ignore

/** A topic that counts a crowd. */
export const crowd: Topic = {
  ...base,
  counted: ['people', 'protester', 'arrested', 'detained'],
  groups: [],
  population: [],
  measures: [],
}

/** A topic that counts people who had to leave. */
export const leaving: Topic = {
  ...base,
  counted: ['people', 'resident', 'evacuee', 'refugee', 'family', 'homeless'],
  groups: [],
  population: [],
  measures: [],
}

/** Make an article of lines, each a passage of its own, all of one kind unless `kinds` says otherwise by line. */
export function articleOf(text: string, kinds: readonly Line['kind'][] = []): Article {
  const lines = splitLines(text).map((span, index): Line => ({ ...span, kind: kinds[index] ?? 'body' }))
  const passages = lines.flatMap(({ kind, ...line }): Passage[] => {
    if (kind !== 'body' && kind !== 'heading' && kind !== 'caption') return []
    const span = trimSpan(text, line)
    return span.end > span.start
      ? [{ ...span, kind, sentences: splitSentences(text, span), turn: null, post: null }]
      : []
  })
  const sidecar = {
    id: 'sample',
    outlet: 'unknown',
    title: 'Sample',
    url: null,
    published: null,
    rights: 'excerpt',
    sha256: '',
  } as const
  return { file: 'seeds/sample.txt', text, sha256: '', sidecar, transcript: false, captions: false, lines, passages }
}

/** Extract from a text and write each proposal on one line: “at-least 3000 soldiers”, “exact 500 officers, part of 0”. */
export function claimsOf(text: string, topic: Topic): readonly string[] {
  return describe(extract(articleOf(text), topic))
}

/** Write each proposal of an extraction on one line. */
export function describe({ proposals }: Extraction): readonly string[] {
  return proposals.flatMap(({ quantity, unit, part }) => {
    if (!quantity) return []
    const { low, high, bound, derivation } = quantity
    const figure = bound === 'range' ? `${low}–${high}` : String(low ?? high)
    return [
      `${bound} ${figure} ${unit}${derivation ? ` (${derivation})` : ''}${part === null ? '' : `, part of ${part}`}`,
    ]
  })
}

/** Give the reason of every numeral that no proposal uses: “3.5 measurement”. */
export function reasonsOf(text: string, topic: Topic): readonly string[] {
  return extract(articleOf(text), topic).numerals.flatMap(({ start, end, reason }) =>
    reason ? [`${text.slice(start, end)} ${reason}`] : [],
  )
}
