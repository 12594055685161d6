import type { SaidOn } from '../../src/schema/ledger.ts'
import type { Passage, Proposal, Span } from '../lib/draft.ts'
import { vagueTimes } from '../lexicon/calendar.ts'
import type { Voice } from './antecedent.ts'
import { findPlace } from './discourse.ts'
import { readDate } from './date.ts'
import { dateByPublication, dateExpression, findDays, type Anchor, type DayExpression } from './day.ts'
import type { Report } from './report.ts'
import type { Attributed, Hearing } from './speaker.ts'

/** Find the day on which a proposal’s words were said, from the words that date the saying; never from those that date an event. */
export function dateSaying(hearing: Hearing, proposal: Proposal, attributed: Attributed, published: Anchor): SaidOn {
  const { article } = hearing.discourse
  const place = findPlace(hearing.discourse, proposal.quote)
  const passage = place && article.passages[place.passage]
  const posted = passage && findPostDay(article.text, passage)
  if (posted) return { ...dateExpression(posted, published), rule: 'post: its own date' }
  const figure = findDayOfFigure(article.text, proposal)
  if (figure) return dateExpression(figure, published)
  const report = attributed.governor?.report
  const said = report && datingOf(hearing, report, proposal.number ?? proposal.quote)
  if (passage && passage.turn !== null) return dateTurn(report?.form?.belief ? undefined : said, published)
  return report && said ? dateReport(hearing, report, said, published) : dateByPublication(published)
}

/** Date a report by its own words, else by the same speaker’s last dated report. */
function dateReport(hearing: Hearing, report: Report, { expression, isVague }: Dating, published: Anchor): SaidOn {
  if (expression && isPast(expression, published)) return dateExpression(expression, published)
  const carried = expression || isVague ? undefined : carriedDay(hearing, report)
  return carried ? dateExpression(carried, published) : dateByPublication(published)
}

const signatureReach = 300 // characters after a post in which it is signed

/** Find the words that date a post in its signature. */
function findPostDay(text: string, { start, end, post }: Passage): DayExpression | undefined {
  if (!post?.day) return undefined
  const signed = findDays(text.slice(start, end + signatureReach))
  return signed.find((each) => each.rule === 'day stated in full' && readDate(each.words, null) === post.day)
}

interface Dating {
  readonly expression: DayExpression | undefined
  readonly isVague: boolean // said before the report at hand, on no day that it names
}

/** Tell whether the words can date a saying at all: nobody reports what is still to be said. */
function isPast(expression: DayExpression, published: Anchor): boolean {
  const { earliest } = dateExpression(expression, published)
  return published === null || earliest === null || earliest <= published.latest
}

/** Date what is said in a transcript: on its day, unless the speaker recalls an earlier saying. */
function dateTurn(said: Dating | undefined, published: Anchor): SaidOn {
  if (said?.expression && isPast(said.expression, published)) return dateExpression(said.expression, published)
  if (said?.isVague || published === null) return dateByPublication(published)
  return { ...published, expression: null, certainty: 'implied', rule: 'transcript: said on its published day' }
}

/** Find “Thursday’s 7,000 figure” and “the toll rose to 10 on Saturday”: the figure itself is dated. */
function findDayOfFigure(text: string, { number, sentence }: Proposal): DayExpression | undefined {
  if (number === null) return undefined
  const before = text.slice(sentence.start, number.start)
  const owner = findDays(before).at(-1)
  if (owner && /^[’']s (?:\p{Ll}+ ){0,2}$/u.test(before.slice(owner.end))) return owner
  if (
    !/\b(?:toll|number|count|total|tally|figure)\b.*\b(?:rose|rises|risen|climbed|climbs|increased|jumped|soared|grew|stood|stands|reached|reaches) (?:\p{Ll}+ ){0,3}$/u.test(
      before,
    )
  )
    return undefined
  const after = text.slice(number.end, sentence.end)
  const day = findDays(after)[0]
  return day && /^(?: \p{Ll}+){0,2},?(?: (?:on|late|early))* $/u.test(after.slice(0, day.start)) ? day : undefined
}

/** Find the words in a report’s own sentence that date its saying. */
function datingOf({ discourse }: Hearing, report: Report, words: Span): Dating {
  const { text } = discourse.article
  const { sentence } = report
  const quoted = discourse.quotations[report.passage] ?? []
  const days = findDays(text.slice(sentence.start, sentence.end))
    .map((day) => ({ ...day, start: day.start + sentence.start, end: day.end + sentence.start }))
    .filter((day) => !quoted.some(({ start, end }) => start <= day.start && end >= day.end))
  const expression = days.find((day) => datesSaying(text, report, day, words))
  if (expression === undefined && report.base) return datingOf({ discourse, voices: new Map() }, report.base, words)
  return { expression, isVague: expression === undefined && (report.form?.past === true || isVague(text, report)) }
}

function datesSaying(text: string, report: Report, day: Span, words: Span): boolean {
  const { actorSpan, verb, sentence, form, isInverted } = report
  if (form === null) return day.start >= actorSpan.end && isAdverbial(text.slice(actorSpan.end, day.start))
  const leads = text.slice(sentence.start, Math.min(actorSpan.start, verb.start))
  if (day.end <= actorSpan.start && !isInverted)
    return (
      isLeading(leads, { start: day.start - sentence.start, end: day.end - sentence.start }, !report.coversBefore) ||
      isInNoun(text, report, day)
    )
  if (day.start >= actorSpan.end && day.end <= verb.start)
    return isAdverbial(text.slice(actorSpan.end, day.start)) || isInNoun(text, report, day)
  const from = isInverted ? actorSpan.end : verb.end
  if (day.start < from) return false
  const gap = text.slice(from, day.start)
  if (isInverted) return !clause.test(gap) && gap.length < 140 && !/[;:“”"]|, and\b/u.test(gap)
  return isAdverbial(gap, /^(?:tell|inform|brief)$/u.test(form.verb)) || isObjectTrailed(text, report, day, words)
}

const clause =
  /\b(?:that|is|are|was|were|has|have|had|will|would|could|can|may|might|did|does|which|who|he|she|it|they|if|whether|because|until)\b|[;:“”"]|\p{L}n[’']t\b/u

/** Tell an adverbial gap between verb and day: “in an interview on ”, “late ”, “reporters in Oslo on ”. */
function isAdverbial(gap: string, hasAddressee = false): boolean {
  const words = gap.replace(/^,/u, '').trim()
  if (words === '' || /^,?(?: ?(?:on|late|early|earlier|by))*$/u.test(words)) return true
  if (
    clause.test(gap) ||
    words.split(/\s+/u).length > 16 ||
    /\d{2,}|\b(?:at least|more than|up to|about)\b|,\s+\S+ing\b/u.test(words)
  )
    return false
  const opens =
    /^(?:in|on|at|during|via|by|from|to|through|over|after|outside|before|ahead|publicly|later|earlier|late|early|separately|again|here|for the first time|as)\b/u.test(
      words,
    )
  if (opens)
    return !/\b(?!united|allied|televised|recorded|released|published|posted|issued|related|prepared|delivered|updated)\p{Ll}{3,}ed\b/u.test(
      words,
    )
  return hasAddressee && !/\b\p{Ll}{3,}ed\b/u.test(words) && words.split(/\s+/u).length <= 12
}

const leadsOn = /^(?: (?:morning|afternoon|evening|night))?,?(?: (?:in|at|after|during) [^,]{1,50},)?[^,]{0,60}$/u
const leadsToApposed =
  /^(?: (?:morning|afternoon|evening|night))?,?(?: (?:in|at|after|during) [^,]{1,50},)?(?:[^,]{1,60},)?[^,]{0,60}$/u

/** Tell “On Oct. 17, ”, “Also Friday, ”, “In a post on Monday, ” right before the subject. */
function isLeading(leads: string, day: Span, mayAppose: boolean): boolean {
  const opening = leads
    .slice(0, day.start)
    .replace(/^.*(?:[;:]|[.!?]\s|[,”"] (?:and|but)\s)/su, '')
    .trim()
  const rest = leads.slice(day.end)
  const isOpening =
    opening === '' ||
    /^(?:(?:on|late|early|also|earlier|by|and|but|meanwhile,?|then|however,?|separately,?)\s*)+$/iu.test(opening) ||
    (/^(?:in|at|during|speaking|after)\b/iu.test(opening) && !clause.test(opening) && opening.length < 90)
  return isOpening && !clause.test(rest) && (mayAppose ? leadsToApposed : leadsOn).test(rest)
}

/** Tell “a statement late Thursday issued by …”: the day stands between the piece of saying and who made it. */
function isInNoun(text: string, report: Report, day: Span): boolean {
  if (report.rule !== 'noun of saying') return false
  const before = text.slice(report.sentence.start, day.start)
  const after = text.slice(day.end, report.verb.start)
  return (
    /\b(?:statement|report|post|assessment|update|bulletin|briefing|message|announcement|letter|tweet|release)\b(?: \p{Ll}+){0,4} $/u.test(
      before,
    ) && !/[.;]\s/u.test(after)
  )
}

/** Tell “reported at least 25 dead on Friday”: no clause stands between verb and day, so the day is that of the reporting. */
function isObjectTrailed(text: string, { verb, form, sentence }: Report, day: Span, words: Span): boolean {
  if (
    !/^(?:report|announce|confirm|record|count|register|list|put)$/u.test(form?.verb ?? '') ||
    words.start < verb.end ||
    day.start < words.end
  )
    return false
  const object = text.slice(verb.end, day.start)
  const isPlain =
    !clause.test(object) &&
    !/\b\p{Ll}+ed\b(?<!wounded|injured|killed|infected|displaced|trapped)/u.test(object) &&
    object.split(/\s+/u).length <= 12
  return isPlain && / (?:on|late|early) (?:late |early )?$|[^,] $/u.test(object) && day.end <= sentence.end
}

const vague = new RegExp(`^(?:[^.;:“”"]{0,40}? )?(?:${vagueTimes.join('|')})\\b`, 'iu')

function isVague(text: string, { verb, sentence, actorSpan }: Report): boolean {
  const after = text.slice(verb.end, sentence.end).split(/\bthat\b|[“"]/u)[0] ?? ''
  const before = text.slice(sentence.start, actorSpan.start)
  return (
    vague.test(after.trimStart().slice(0, 60)) ||
    new RegExp(`(?:^|[,—–-]\\s*)(?:${vagueTimes.join('|')})\\b,?[^.;]{0,25}$`, 'iu').test(before)
  )
}

const carriedFor = 6 // passages that a day said once holds for the same speaker

/** Find the day of the same speaker’s last dated saying shortly before, unless they spoke on no named day since. */
function carriedDay(hearing: Hearing, report: Report): DayExpression | undefined {
  const { voices, discourse } = hearing
  const voice = voices.get(report)
  if (!voice) return undefined
  for (let index = discourse.reports.indexOf(report) - 1; index >= 0; index--) {
    const each = discourse.reports[index]
    const other = each && voices.get(each)
    if (each && report.passage - each.passage > carriedFor) break
    if (!other || !isSame(voice, other) || each.form?.negated) continue
    const { expression, isVague } = datingOf(hearing, each, each.verb)
    if (isVague) return undefined
    if (expression) return expression
  }
  return undefined
}

function isSame(a: Voice, b: Voice): boolean {
  if (a.kind === 'person' && b.kind === 'person') return lastOf(a.name) === lastOf(b.name)
  return fold(a.name) === fold(b.name)
}

const fold = (name: string): string => name.toLowerCase().replace(/^the /u, '')
const lastOf = (name: string): string => fold(name).split(/\s+/u).at(-1) ?? ''
