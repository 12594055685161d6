import type { Article, Passage, Proposal, Span } from '../../lib/draft.ts'
import { levelSpace } from '../../lib/text.ts'
import type { Topic } from '../../../src/schema/topic.ts'
import { buildMeasures, findMeasure } from '../count/measure.ts'
import { rejectionVerbs, verdictVerbs } from '../../lexicon/stance.ts'
import { findAbsent, findDeed, findDenial, findNone, findVerdict, type Found } from './denial.ts'
import { findRefusal, refersBack } from './refusal.ts'
import { findRejection, findRejectionBack } from './rejection.ts'
import { subjectOf, type Subject } from './subject.ts'

/** Find denials of what the topic counts, and refusals to confirm or deny it; none carries a number. */
export function findStances(article: Article, topic: Topic): readonly Proposal[] {
  const subject = subjectOf(topic)
  const measures = buildMeasures(topic)
  const all = article.passages.flatMap((passage) => passage.sentences.map((sentence) => ({ passage, sentence })))
  const text = levelSpace(article.text)
  const textOf = ({ start, end }: Span): string => text.slice(start, end)
  return all.flatMap(({ passage, sentence }, index) => {
    const words = textOf(sentence)
    if (!cue.test(words)) return [] // no rule below finds a thing without one
    const earlier = all.slice(Math.max(0, index - reach), index)
    const before = earlier.at(-1)
    const running = all.slice(Math.max(0, index - 2 * farther), index).filter((each) => each.passage.kind !== 'heading')
    const context = {
      running: running.slice(-farther).map((each) => textOf(each.sentence)),
      before: before?.passage === passage ? textOf(before.sentence) : '',
      earlier: earlier.map((each) => textOf(each.sentence)),
    }
    const found = findStance(words, context, subject)
    return found && !isQuestion(words, passage)
      ? [
          {
            ...proposalOf(found, sentence, [...context.running, ...context.earlier, words], subject),
            measure: findMeasure(article.text, measures, shift(found, sentence), shift(found, sentence)),
          },
        ]
      : []
  })
}

const cues = [...rejectionVerbs, ...verdictVerbs].map((verb) => verb.slice(0, 4))
const cue = new RegExp([...new Set(cues), 'not', 'never', "'t", '’t', 'no ', 'neither', 'declin', 'refus', 'unable', 'unwilling'].join('|'), 'i') // prettier-ignore

/** How many sentences “this report” may look back. */
const reach = 2

/** How many of running text a denial of “the reports” may look back; headings between do not count. */
const farther = 4

interface Context {
  readonly before: string // the sentence before in the same paragraph
  readonly running: readonly string[]
  readonly earlier: readonly string[] // the sentences before, across paragraphs
}

function findStance(words: string, { before, earlier, running }: Context, subject: Subject): Found | null {
  if (!subject.counted.test(words))
    return (
      findRejectionBack(words, running, subject) ??
      (refersBack(words, earlier.join(' '), subject) ? findRefusal(words) : null)
    )
  if (subject.population !== null && !subject.population.test(words) && !subject.population.test(before)) return null
  return (
    findDeed(words, before, subject) ??
    findNone(words, subject) ??
    findAbsent(words, subject) ??
    findVerdict(words) ??
    findDenial(words, subject) ??
    findRejection(words, subject) ??
    findRefusal(words)
  )
}

function isQuestion(words: string, passage: Passage): boolean {
  return words.endsWith('?') || passage.turn === 'Q'
}

function proposalOf(found: Found, sentence: Span, told: readonly string[], { counted, population }: Subject): Proposal {
  const noun = (stretch: string): string | undefined => {
    const nouns = [...stretch.matchAll(new RegExp(counted, 'giu'))].map(([each]) => each)
    return nouns.find((each) => !population?.test(each)) ?? nouns[0]
  }
  const words = told.at(-1) ?? ''
  const unit = noun(words.slice(found.start, found.end)) ?? noun(words) ?? told.toReversed().map(noun).find((each) => each !== undefined) // prettier-ignore
  return {
    quote: shift(found, sentence), sentence, unit: unit ?? null,
    number: null, numerals: [], quantity: null, stance: found.stance, part: null, hedge: null, measure: null,
  } // prettier-ignore
}

function shift({ start, end }: Span, { start: by }: Span): Span {
  return { start: start + by, end: end + by }
}
