import type { Passage, Span } from '../../lib/draft.ts'
import type { SpeakerRule } from '../../../src/schema/ledger.ts'
import { personalVerbs, sayingNouns } from '../../lexicon/saying.ts'
import { isCalamity, type Actor } from './actor.ts'
import { findAttributions } from './attribution.ts'
import { findGapped } from './gapped.ts'
import { findPieces } from './piece.ts'
import { findPieceSubject } from './paper.ts'
import { findInverted, isBrokenDown, isPostposed } from './order.ts'
import { findSayings, type Saying } from './saying.ts'
import { findOwnSubject, findQuoted } from './participle.ts'
import { findAgent } from './passive.ts'
import { relativeSubject } from './relative.ts'
import { clauseSubject, sentenceSubject, subjectBefore } from './subject.ts'

/** One act of saying in one sentence: who, by which words, and which side of them its content stands on. Offsets are into the seed. */
export interface Report {
  readonly passage: number
  readonly sentence: Span
  readonly actor: Actor // its own offsets are into the sentence
  readonly actorSpan: Span
  readonly verb: Span
  readonly form: Saying | null // null: “according to”
  readonly rule: SpeakerRule
  readonly coversBefore: boolean
  readonly coversAfter: boolean
  readonly isInverted: boolean
  readonly isLabel: boolean // a name and a colon, which could be a place’s
  readonly base: Report | null // the report whose subject a participle shares: “said …, adding that”
}

/** Find the acts of saying in one sentence, in order of their verbs. */
export function findReports(text: string, passage: Passage, index: number, sentence: Span): readonly Report[] {
  const words = text.slice(sentence.start, sentence.end)
  const reports: Report[] = []
  for (const saying of findSayings(words, passage.kind === 'heading')) {
    const report = readReport(words, saying, reports)
    if (report)
      reports.push({
        ...report,
        isLabel: false,
        passage: index,
        sentence,
        actorSpan: shift(report.actor, sentence),
        verb: shift(saying, sentence),
      })
  }
  const opens = passage.sentences[0]?.start === sentence.start
  const isSaid = reports.some(({ form }) => form !== null)
  const named = [...findAttributions(words, opens), ...findPieces(words, isSaid), ...findGapped(words, isSaid)].map((found): Report => ({
    ...found, form: null, isInverted: false, base: null, passage: index, sentence,
    actorSpan: shift(found.actor, sentence), verb: shift(found.verb, sentence),
  })) // prettier-ignore
  return [...reports, ...named].sort((a, b) => a.verb.start - b.verb.start)
}

type Placeless = Omit<Report, 'passage' | 'sentence' | 'actorSpan' | 'verb' | 'isLabel'>

function shift({ start, end }: Span, { start: by }: Span): Span {
  return { start: start + by, end: end + by }
}

function readReport(words: string, saying: Saying, earlier: readonly Report[]): Placeless | undefined {
  if (saying.voice === 'participle') {
    const quoted = findQuoted(words, saying)
    return quoted ? { ...plainly(quoted.actor, saying), ...quoted } : readParticiple(words, saying, earlier)
  }
  if (saying.voice === 'passive') {
    const agent = findAgent(words, saying)
    return agent && { ...plainly(agent.actor, saying), ...agent, rule: 'passive or belief' }
  }
  const inverted = findInverted(words, saying)
  if (inverted) return { ...plainly(inverted, saying), coversBefore: true, coversAfter: false, isInverted: true }
  const actor = findSubject(words, saying) ?? findPieceSubject(words, saying.start)
  if (!actor) return sharedSubject(words, saying, earlier)
  const rule =
    actor.kind !== 'pronoun' && saysThroughNoun(words, actor, saying.start)
      ? 'noun of saying'
      : saying.belief || saying.verb === 'confirm'
        ? 'passive or belief'
        : 'reporting verb'
  if (isOfFigure(words, actor) || isOfPeople(words, actor, saying) || isAside(words, actor, saying))
    return { ...plainly(actor, saying), rule, coversBefore: true, coversAfter: false }
  const coversBefore = isPostposed(words, actor, saying) || isBrokenDown(words, actor, saying)
  return { ...plainly(actor, saying), rule, coversBefore }
}

function plainly(actor: Actor, saying: Saying): Placeless {
  return {
    actor,
    form: saying,
    rule: 'reporting verb',
    coversBefore: false,
    coversAfter: true,
    isInverted: false,
    base: null,
  }
}

/** Tell “the 8,000 (that) organisers had hoped for”: what is said stands before. */
function isOfFigure(words: string, actor: Actor): boolean {
  return /\b[Tt]he [\d.,]+ (?:(?:that|which) )?(?:the )?$/u.test(
    words.slice(Math.max(0, actor.start - 40), actor.start),
  )
}

/** Tell “40 sailors the port said had drowned”: the verb behind belongs to what stands before. */
function isOfPeople(words: string, { start }: Actor, { end }: Saying): boolean {
  return (
    /^ (?:had|have|has|were|was|are|is|would|will|could|may|might) /u.test(words.slice(end, end + 8)) &&
    /\d (?:(?!(?:is|are|was|were)\b)[^\s,;:.“”"]+ ){1,8}(?<!\bwhat )$/u.test(
      words.slice(Math.max(0, start - 80), start),
    )
  )
}

/** Tell “over 900 as the police claimed, or …”: as somebody says it, the figure before is theirs. */
function isAside(words: string, { start }: Actor, { end }: Saying): boolean {
  return (
    /^(?:[,;.?!)]|$| (?:or|and|but) )/u.test(words.slice(end)) &&
    figureAs.test(words.slice(Math.max(0, start - 80), start))
  )
}

const figureAs =
  /(?:\d|\b(?:hundred|thousand|million)s?\b)(?: (?!as\b)[\p{L}-]+){0,5} as (?:(?:the|an?|its|some|many|local|several|other) )*$/u

/** Find who says: the subject, or the noun of a relative clause; what no list knows must do what people alone do. */
function findSubject(words: string, saying: Saying): Actor | undefined {
  const subject = subjectBefore(words, saying.start)
  const found = subject ?? relativeSubject(words, saying)
  if (!found || !canSay(found, saying) || isNameOfState(words, found, saying)) return undefined
  return saying.verb === 'show' && !saysThroughNoun(words, found, saying.start) ? undefined : found
}

const afterCount =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|most[ -]\p{Ll}+|\p{Ll}+ern|several|both|many) $/u

/** Tell “Holm state” and “two most populous states” from “officials state”: one body alone *states*. */
function isNameOfState(words: string, { words: named }: Actor, { start, end }: Saying): boolean {
  if (words.slice(start, end) === 'states' && afterCount.test(words.slice(0, start))) return true
  return words.slice(start, end) === 'state' && /(?:^| )\p{Lu}[\p{L}’'-]*[^s\s]$/u.test(named)
}

function canSay(actor: Actor, { verb }: Saying): boolean {
  if (verb === 'see') return seers.test(actor.head)
  if (verb === 'claim' && isCalamity(actor)) return false
  return (actor.isKnown || people.has(verb)) && !/^(?:most|some|many|several|other|various)$/iu.test(actor.name)
}

const people = new Set<string>(personalVerbs)
const seers = /^(?:journalists?|reporters?|correspondents?|photographers?|witness(?:es)?)$/u

/** Read “…, adding that …”: it shares the subject of the last report, or the sentence’s own. */
function readParticiple(words: string, saying: Saying, earlier: readonly Report[]): Placeless | undefined {
  const own = findOwnSubject(words, saying)
  if (own) return plainly(own, saying)
  const base = earlier.at(-1) ?? null
  if (base === null && eventful.test(saying.verb)) return undefined
  const actor = base?.actor ?? subjectOfParticiple(words, saying) ?? clauseSubject(words, saying.start)
  return actor && { ...plainly(actor, saying), rule: base?.rule ?? 'reporting verb', base }
}

/** Find the sentence’s own subject; “Port officials now saying 40 were lost.” has only what stands before the participle. */
function subjectOfParticiple(words: string, { start, verb }: Saying): Actor | undefined {
  const subject = sentenceSubject(words)
  if (subject && subject.end <= start) return subject
  const before = subjectBefore(words, start)
  return before?.isKnown && verb !== 'cite' && /(?:^|: )\W*$/u.test(words.slice(0, before.start)) ? before : undefined
}

/** What an event can do as well as a speaker: “a ship sank, raising the toll to 40”. */
const eventful = /^(?:raise|revise|put|count|record|register|list|show|release)$/u

const nouns = sayingNouns.join('|')

/** Read the second verb of one subject: “called on … and asserted that”, “but warned that”. */
function sharedSubject(words: string, saying: Saying, earlier: readonly Report[]): Placeless | undefined {
  if (!/\b(?:and|but|then)(?: \p{Ll}+ly)? ?$/u.test(words.slice(0, saying.start))) return undefined
  return readParticiple(words, saying, earlier)
}

const nounBefore = new RegExp(`\\b(?:${nouns})\\b[^,;.]{0,60}$`, 'iu')
const nounAfter = new RegExp(`^(?:[’']s)? (?:${nouns})\\b`, 'u')

function saysThroughNoun(words: string, actor: Actor, verb: number): boolean {
  return (
    nounBefore.test(words.slice(Math.max(0, actor.start - 100), actor.start)) ||
    nounAfter.test(words.slice(actor.end, verb))
  )
}
