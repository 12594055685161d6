import type { Span } from '../../lib/draft.ts'
import { pastVerbs, sayingNouns } from '../../lexicon/saying.ts'
import { clause, isBesideSubject, isLeading } from './lead.ts'
import { findDays, type DayExpression } from './day.ts'
import type { Discourse } from '../speaker/discourse.ts'
import type { Report } from '../speaker/report.ts'
import { isVague } from './vague.ts'

/** The words that date a saying, if any do. */
export interface Dating {
  readonly expression: DayExpression | undefined
  readonly isVague: boolean // said before the report at hand, on no day that it names
  readonly isPastPerfect: boolean // so by its tense alone: “had said”
}

/** Find the words in a report’s own sentence that date its saying. */
export function findDating(discourse: Discourse, report: Report, words: Span): Dating {
  const { text } = discourse.article
  const { sentence } = report
  const quoted = discourse.quotations[report.passage] ?? []
  const days = findDays(text.slice(sentence.start, sentence.end))
    .map((day) => ({ ...day, start: day.start + sentence.start, end: day.end + sentence.start }))
    .filter((day) => !quoted.some(({ start, end }) => start <= day.start && end >= day.end))
  const expression = days.find(
    (day) => isTaken(text, report, day) || (!isOfEvent(text, day) && datesSaying(text, report, day, words)),
  )
  if (expression === undefined && report.base) return findDating(discourse, report.base, words)
  const isSaidBefore = expression === undefined && isVague(text, report)
  const isPastPerfect = expression === undefined && !isSaidBefore && report.form?.past === true
  return { expression, isVague: isSaidBefore || isPastPerfect, isPastPerfect }
}

/** Tell “… an update on March 2, when the navy said”: the saying takes up the day. */
function isTaken(text: string, { actorSpan }: Report, { end }: DayExpression): boolean {
  return /^, when (?:the )?$/u.test(text.slice(end, actorSpan.start))
}

function datesSaying(text: string, report: Report, day: DayExpression, words: Span): boolean {
  const { actorSpan, verb, sentence, form, isInverted } = report
  if (!namesOneDay(day) && /,/u.test(text.slice(Math.min(verb.end, day.end), day.start))) return false
  if (form === null) {
    if (day.start >= verb.end && day.end <= actorSpan.start)
      return isOfTheirs(text.slice(verb.end, day.start), text.slice(day.end, actorSpan.start))
    const gap = text.slice(actorSpan.end, day.start).replace(/^ \([^()]{1,30}\)/u, '') // “the Port Office (PO) on Monday”
    return (
      day.start >= actorSpan.end && (isAdverbial(gap.replace(showing, ' ')) || isPieceOfSaying(gap) || spoke.test(gap))
    )
  }
  const leads = text.slice(sentence.start, Math.min(actorSpan.start, verb.start))
  if (day.end <= actorSpan.start && !isInverted)
    return (
      isLeading(leads, { start: day.start - sentence.start, end: day.end - sentence.start }, !report.coversBefore) ||
      isInNoun(text, report, day)
    )
  if (day.start >= actorSpan.end && day.end <= verb.start) return standsBetween(text, report, day)
  return followsSaying(text, report, day, words)
}

/** Tell whether a day between who says and the verb dates the saying; a ship that is released on Tuesday says nothing by it. */
function standsBetween(text: string, report: Report, day: DayExpression): boolean {
  const { actor, actorSpan, verb } = report
  const gap = text.slice(actorSpan.end, day.start)
  const isFreed = actor.kind !== 'piece' && /^,? released\b/u.test(gap)
  return (
    (!isFreed && isAdverbial(gap.replace(/^ (?:\([^()]{1,30}\)|ha(?:s|ve|d)(?= ))/u, ''))) || // “Ann Lee (Labour) yesterday said”
    isInNoun(text, report, day) ||
    isBesideSubject(gap, text.slice(day.end, verb.start))
  )
}

/** Tell whether a day behind the verb, or behind whoever an inverted verb names, dates the saying. */
function followsSaying(text: string, report: Report, day: DayExpression, words: Span): boolean {
  const { actorSpan, verb, form, isInverted } = report
  const from = isInverted ? actorSpan.end : verb.end
  if (day.start < from || form === null) return false
  const gap = text.slice(from, day.start)
  if (isInverted) return !clause.test(gap) && gap.length < 140 && !/[;:“”"]|, and\b/u.test(gap)
  return (
    isAdverbial(gap, /^(?:tell|inform|brief)$/u.test(form.verb)) ||
    isPieceOfSaying(gap) ||
    (figured.test(form.verb) && ofFigure.test(gap)) ||
    isObjectTrailed(text, report, day, words)
  )
}

const figured = /^(?:raise|revise|put|lower|increase|place|peg)$/u
const ofFigure =
  /^ (?:the|its|their) (?:\p{Ll}+ ){0,4}?(?:toll|number|count|figure|total|estimate)s?(?: of (?!an? |the )\p{Ll}+(?: \p{Ll}+)?)? (?:on |late |early )*$/u // “raised the toll on Tuesday to 40”

/** Tell “said Friday’s storm took” from “in Friday’s statement”: the day belongs to what happened. */
function isOfEvent(text: string, { end }: Span): boolean {
  const owned = /^[’']s (?<what>(?:\p{Ll}+ ){0,3}?\p{Ll}+)/u.exec(text.slice(end, end + 60))?.groups?.what
  return owned !== undefined && !saying.test(text.slice(end, end + 60))
}

const saying = new RegExp(
  `^[’']s (?:\\p{L}+ ){0,3}?(?:article|interview|conference|hearing|speech|address|meeting|broadcast|edition|episode|newscast|podcast|${sayingNouns.join('|')})\\b`,
  'u',
)

const piece = new RegExp(
  `^(?:[’']s)? (?:[\\p{L}’'-]+ ){0,6}?(?:article|${sayingNouns.join('|')})(?: (?:of|about|to|for) (?:[\\p{L}’'-]+ ){1,4}?)?(?: ?(?:published|released|issued|posted|made|dated))?(?: ?(?:on|late|early))* $`,
  'u',
)

/** Tell “according to a statement on Monday from the port”, “according to a Monday statement from …”: the piece is theirs. */
function isOfTheirs(before: string, after: string): boolean {
  const from = /^(?: (?:morning|afternoon|evening|night))? (?:(?:issued|released|published|posted|given|made) )?(?:by|from|of) $/u
  return (theirPiece.test(before) && from.test(after)) || (/^(?:an?|the) (?:\p{Ll}+ )?$/u.test(before) && theirPieceThen.test(after))
} // prettier-ignore

const theirPiece = new RegExp(`^(?:an?|the|its|their) (?:(?!that\\b|which\\b|who)\\p{L}+ ){0,5}?(?:investigation|inquiry|research|poll|review|census|${sayingNouns.join('|')})(?: (?:issued|released|published|posted|given|made))?(?: (?:on|late|early))* $`, 'u') // prettier-ignore
const theirPieceThen = new RegExp(`^(?: (?:morning|afternoon|evening|night))? (?:\\p{Ll}+ ){0,2}?(?:${sayingNouns.join('|')}) (?:\\p{Ll}+ )?(?:by|from|of) $`, 'u') // prettier-ignore
const spoke =
  /^,? who (?:briefed|addressed|told|updated|spoke|talked|was speaking|were speaking)\b[^,;:“”"]{0,60} (?:on |late |early )*$/u // “according to officials who briefed reporters on ”

const showing = /^,? (?:show(?:s|ed)|said|says|put|puts|reveal(?:s|ed)|indicate[sd]|suggest(?:s|ed)) /u // “a tally by the port showed ”

/** Tell a gap that names a piece of saying as made on the day: “released new figures on ”, “a Radio Norge report ”. */
function isPieceOfSaying(gap: string): boolean {
  return gap.length < 120 && !clause.test(gap) && piece.test(gap)
}

/** Tell an adverbial gap between verb and day: “in an interview on ”, “late ”, “reporters in Oslo on ”. */
function isAdverbial(gap: string, hasAddressee = false): boolean {
  const words = gap.replace(/^,/u, '').trim()
  if (
    /^,?(?: ?(?:issued|released|published|posted|dated|made|given))?(?: ?(?:on|late|early|earlier|by))*$/u.test(words)
  )
    return true
  if (
    clause.test(gap) ||
    words.split(/\s+/u).length > 16 ||
    /\d{2,}|\b(?:at least|more than|up to|about)\b|,\s+\S+ing\b/u.test(words)
  )
    return false
  const opens =
    /^(?:in|on|at|during|via|by|from|to|through|over|after|outside|before|ahead|publicly|later|earlier|late|early|shortly|just|soon|separately|again|here|for the first time|as)\b/u.test(
      words,
    )
  if (opens && happened.test(words)) return false
  if (opens)
    return !/\b(?!united|allied|televised|recorded|released|published|posted|issued|related|prepared|delivered|updated)\p{Ll}{3,}ed\b/u.test(
      words,
    )
  return hasAddressee && !/\b\p{Ll}{3,}ed\b(?!-)/u.test(words) && words.split(/\s+/u).length <= 12
}

/** What happened is no saying: “after the ship *sank* on Monday”. */
const happened = new RegExp(`\\b(?:before|after|when|while|since|where|until) .*\\b(?:${pastVerbs.join('|')})\\b`, 'u')

/** Tell “a statement late Thursday issued by …”: the day stands between the piece of saying and who made it. */
function isInNoun(text: string, report: Report, day: Span): boolean {
  if (report.rule !== 'noun of saying') return false
  const before = text.slice(report.sentence.start, day.start)
  const after = text.slice(day.end, report.verb.start)
  return (
    /\b(?:statement|report|post|assessment|update|bulletin|briefing|message|announcement|letter|tweet|release)s?\b(?: \p{Ll}+){0,4} $/u.test(
      before,
    ) && !/[.;]\s/u.test(after)
  )
}

/** Tell “reported at least 25 dead on Friday”: no clause stands between verb and day, so the day is that of the reporting. */
function isObjectTrailed(text: string, { verb, form, sentence }: Report, day: Span, words: Span): boolean {
  if (
    !/^(?:report|announce|confirm|record|count|register|list|put|give|raise|revise|lower|increase)$/u.test(
      form?.verb ?? '',
    ) ||
    words.start < verb.end ||
    (day.start < words.end && (day.end > words.start || !bringing.test(text.slice(day.end, words.start))))
  )
    return false
  const object = text.slice(verb.end, day.start)
  const isPlain =
    !clause.test(object) &&
    !/\b(?:against|compared|versus|than|(?:down|up) from)\b/u.test(object) &&
    !/\b\p{Ll}+ed\b(?<!wounded|injured|killed|infected|displaced|trapped)/u.test(object) &&
    object.split(/\s+/u).length <= 12
  return (
    isPlain && !/(?:,|\b(?:since|from|until|between|by|after|before|of|and)) $/u.test(object) && day.end <= sentence.end
  )
}

/** “confirmed two deaths on Monday, *bringing the toll to* 40”: what follows is confirmed with it. */
const bringing =
  /^(?: (?:morning|afternoon|evening|night))?(?:, (?:bringing|raising|taking|pushing|lifting|putting|including|the|with)\b[^;:“”"]*|: )$/u

/** Tell a day from a week, a month or a year. */
export function namesOneDay({ rule }: Pick<DayExpression, 'rule'>): boolean {
  return !/^(?:week|month|year) /u.test(rule)
}
