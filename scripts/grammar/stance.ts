import type { Article, Passage, Proposal, Span } from '../lib/draft.ts'
import type { Stance } from '../../src/schema/ledger.ts'
import type { Topic } from '../../src/schema/topic.ts'
import { oncePer } from '../lib/once.ts'
import { buildMeasures, findMeasure } from './count/measure.ts'
import { deedNouns, deedVerbs, denialVerbs, reportNouns, untrueWords, verdictVerbs } from '../lexicon/stance.ts'

/** Find denials of what the topic counts, and refusals to confirm or deny it; none carries a number. */
export function findStances(article: Article, topic: Topic): readonly Proposal[] {
  const subject = subjectOf(topic)
  const measures = buildMeasures(topic)
  const all = article.passages.flatMap((passage) => passage.sentences.map((sentence) => ({ passage, sentence })))
  const textOf = ({ start, end }: Span): string => article.text.slice(start, end)
  return all.flatMap(({ passage, sentence }, index) => {
    const words = textOf(sentence)
    if (!cue.test(words)) return [] // no rule below finds a thing without one
    const earlier = all.slice(Math.max(0, index - reach), index)
    const before = earlier.at(-1)
    const context = {
      before: before?.passage === passage ? textOf(before.sentence) : '',
      earlier: earlier.map((each) => textOf(each.sentence)).join(' '),
    }
    const found = findStance(words, context, subject)
    return found && !isQuestion(words, passage)
      ? [
          {
            ...proposalOf(found, sentence, words, subject),
            measure: findMeasure(article.text, measures, shift(found, sentence), shift(found, sentence)),
          },
        ]
      : []
  })
}

const cues = [...denialVerbs, ...verdictVerbs].map((verb) => verb.slice(0, 4))
const cue = new RegExp([...new Set(cues), 'not', 'never', "'t", '’t', 'no ', 'neither', 'declin', 'refus', 'unable', 'unwilling'].join('|'), 'i') // prettier-ignore

/** How many sentences “this report” may look back. */
const reach = 2

interface Context {
  readonly before: string // the sentence before in the same paragraph
  readonly earlier: string // the sentences before, across paragraphs
}

interface Found extends Span {
  readonly stance: Stance
}

interface Subject {
  readonly counted: RegExp
  readonly population: RegExp | null // null: any people will do
}

const alternatives = (words: readonly string[]): string => words.map(escape).join('|')
const quoteMarks = '"“”‘’\''
const auxiliary = '(?:has|have|had|did|does|do|is|are|was|were|will|would)'
const negation = `(?:${auxiliary} (?:not|never)|(?:has|have|had|did|does|do|is|are|was|were|would)n[’']t|never)`
const deed = new RegExp(`\\b${negation}(?: yet| ever| been| being)? (?:${alternatives(deedVerbs)})\\b`, 'iu')
const noneDone = new RegExp(
  `\\bno (?:\\p{L}+ ){1,4}(?:(?:has|have|had|was|were|is|are) (?:been |being )?|ever )(?:${alternatives(deedVerbs)})\\b`,
  'iu',
)
const denial = new RegExp(`\\b(?:${alternatives(denialVerbs)})\\b`, 'iu')
const verdict = new RegExp(`\\b(?:${alternatives(verdictVerbs)})\\b`, 'iu')
const reported = new RegExp(`\\b(?:${alternatives(reportNouns)})\\b`, 'iu')
const untrue = new RegExp(`\\b(?:${alternatives(untrueWords)})\\b[.,]?[${quoteMarks}]?`, 'iu')
const refusal = new RegExp(
  [
    'neither (?:confirm|confirmed|confirms|confirming) nor (?:deny|denied|denies|denying)',
    '(?:can|could|would|will|did|do|does) ?not (?:yet )?(?:confirm|verify)',
    "(?:can|could|would|wo|did|do|does)n?[’']t (?:yet )?(?:confirm|verify)",
    '(?:has|have|had) (?:not|not yet|neither) (?:confirmed|confirm)(?: (?:or|nor) den(?:ied|y))?',
    '(?:declined|refused|declines|refuses|declining|refusing) to (?:comment|confirm|deny|say|discuss)',
    '(?:is|are|was|were) (?:unable|not able|unwilling) to (?:confirm|verify)',
    '(?:did|does|do|done|doing) nothing to (?:dispel|allay|quash|deny|rebut|refute)',
  ].join('|'),
  'iu',
)

function findStance(words: string, { before, earlier }: Context, subject: Subject): Found | null {
  if (!subject.counted.test(words)) return refersBack(words, earlier, subject) ? findRefusal(words) : null
  if (subject.population !== null && !subject.population.test(words) && !subject.population.test(before)) return null
  return findDeed(words, before, subject) ?? findVerdict(words) ?? findDenial(words, subject) ?? findRefusal(words)
}

/** Find “has not sent troops”, “no troops were sent”: the population is named in the clause, or is a pronoun’s. */
function findDeed(words: string, before: string, subject: Subject): Found | null {
  const match = deed.exec(words) ?? noneDone.exec(words)
  if (match === null || subject.population === null || isOpen(words, match.index)) return null
  const around = clauseAround(words, match.index)
  const clause = /^no\b/iu.test(match[0]) ? { start: match.index, end: around.end } : around
  const said = words.slice(clause.start, clause.end)
  const isOurs = subject.population.test(said) || (/^(?:it|they|we)\b/iu.test(said) && subject.population.test(before))
  return isOurs && subject.counted.test(said) ? { stance: 'denies', ...clause } : null
}

/** Find “dismissed reports of … as “groundless””. */
function findVerdict(words: string): Found | null {
  const match = verdict.exec(words)
  if (match === null) return null
  const after = words.slice(match.index)
  const judged = untrue.exec(after)
  if (judged === null || !reported.test(after.slice(0, judged.index))) return null
  return {
    stance: 'denies',
    start: clauseStart(words, match.index),
    end: match.index + judged.index + judged[0].replace(/[.,]$/u, '').length,
  }
}

/** Find “denied sending soldiers” and “denied reports that soldiers …”, not “denied the loan”. */
function findDenial(words: string, subject: Subject): Found | null {
  const match = denial.exec(words)
  if (match === null || /\b(?:nor|not|or|never|cannot|n[’']t) $/iu.test(words.slice(0, match.index))) return null
  const object = words.slice(match.index + match[0].length).split(objectEnd)[0] ?? ''
  return deniable.test(object) && counts(object, subject)
    ? { stance: 'denies', ...clauseAround(words, match.index) }
    : null
}

const objectEnd = /[;.]|, (?:and|but|saying|adding|insisting|calling|telling|while)\b/u

/** What can be denied as untrue: reports, a clause, a deed; “denied them bail” and “denied a request” refuse instead. */
const deniable = new RegExp(
  `^(?! any wrongdoing\\b) (?:(?:\\S+ ){0,5}?(?:${alternatives(reportNouns)}|${alternatives(deedNouns)})|(?:\\p{L}+ly )?(?:that|there|it|they|he|she|any|ever|(?!(?:anything|wedding|housing|funding|wrongdoing)\\b)\\p{Ll}{2,}ing)|its \\p{L}+ (?:had|has|have|were|was))\\b`,
  'iu',
)

/** Tell whether words name the people counted, and not as what another noun belongs to: “civilian targets”. */
function counts(words: string, { counted }: Subject): boolean {
  const found = counted.exec(words)
  return (
    found !== null &&
    !/^ (?:targets?|areas?|sites?|infrastructure|aircraft|planes?|vehicles?|buildings?|homes?|leaders?|government|equipment|aid|bases?|camps?)\b/u.test(
      words.slice(found.index + found[0].length),
    )
  )
}

function findRefusal(words: string): Found | null {
  const match = refusal.exec(words)
  return match ? { stance: 'declines', ...clauseAround(words, match.index) } : null
}

/** Tell whether the denial is only wondered about: “whether it has not sent”, “if it had not sent”. */
function isOpen(words: string, at: number): boolean {
  return /\b(?:if|whether|unless|why|until)\b[^,;.]*$/iu.test(words.slice(0, at))
}

function isQuestion(words: string, passage: Passage): boolean {
  return words.endsWith('?') || passage.turn === 'Q'
}

/** Tell whether a refusal speaks of people counted a sentence or two before: “cannot confirm this”. */
function refersBack(words: string, earlier: string, subject: Subject): boolean {
  return (
    subject.population !== null &&
    /\b(?:reports?|claims?|deployment|figures?|suspicions?|allegations?|that|this)\b/iu.test(words) &&
    subject.counted.test(earlier) &&
    subject.population.test(`${earlier} ${words}`)
  )
}

function clauseAround(words: string, at: number): Span {
  const rest = words.slice(at)
  const stop = /[,;](?=[\s”"’'])|[.!?][”"’']?$|\s[-–—]\s|[”"]/u.exec(rest)
  return { start: clauseStart(words, at), end: stop ? at + stop.index : words.length }
}

function clauseStart(words: string, at: number): number {
  const openings = [...words.slice(0, at).matchAll(/[,;:]\s+(?:and |but |so )?|\b(?:that|but) |[“"]|\s[-–—]\s/gu)]
  const last = openings.at(-1)
  return last ? last.index + last[0].length : 0
}

function proposalOf(found: Found, sentence: Span, words: string, { counted, population }: Subject): Proposal {
  const noun = (stretch: string): string | undefined => {
    const nouns = [...stretch.matchAll(new RegExp(counted, 'giu'))].map(([each]) => each)
    return nouns.find((each) => !population?.test(each)) ?? nouns[0]
  }
  return {
    quote: shift(found, sentence), sentence, unit: noun(words.slice(found.start, found.end)) ?? noun(words) ?? null,
    number: null, numerals: [], quantity: null, stance: found.stance, part: null, hedge: null, measure: null,
  } // prettier-ignore
}

function shift({ start, end }: Span, { start: by }: Span): Span {
  return { start: start + by, end: end + by }
}

const subjectOf = oncePer((topic: Topic): Subject => ({
  counted: anyForm(topic.counted),
  population: topic.population.length > 0 ? anyForm(topic.population) : null,
}))

const irregular: Readonly<Record<string, string>> = { man: 'm[ae]n', person: 'persons?|people', child: 'child(?:ren)?' }

function anyForm(words: readonly string[]): RegExp {
  const forms = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const last = /[a-z]+$/u.exec(word)?.[0] ?? ''
      const plural =
        irregular[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}(?:y|ies)` : `${escape(last)}(?:e?s)?`)
      return last ? `${escape(word.slice(0, -last.length))}(?:${plural})` : escape(word)
    })
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}
