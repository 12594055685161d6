import type { SaidOn } from '../../../src/schema/ledger.ts'
import type { Article, Passage, Proposal, Span } from '../../lib/draft.ts'
import { findDayBeside } from './beside.ts'
import { findBlogDay } from './blog.ts'
import { findCarriedDay } from './carry.ts'
import { findDating, type Dating } from './dating.ts'
import { findAuthor } from '../speaker/author.ts'
import { findPlace } from '../speaker/discourse.ts'
import { readDate } from './date.ts'
import { dateByDateline, findDatelineDay } from './dateline.ts'
import { dateByPublication, dateExpression, findDays, type Anchor, type DayExpression } from './day.ts'
import { daysBetween } from './calendar.ts'
import { findDayAsOf, findDayOfCount, findDayOfGrowth, findOwnDay } from './figure.ts'
import { findItem, settleInItem, type Item } from './item.ts'
import { findFrameDay, findRecordDay, findSessionDay, findWholeRecordDay } from './session.ts'
import { isSaidOnAir } from './onair.ts'
import { findSequelDay } from './sequel.ts'
import type { Report } from '../speaker/report.ts'
import type { Attributed, Hearing } from '../speaker/speaker.ts'

/** Find the day on which a proposal’s words were said, from the words that date the saying; never from those that date an event. */
export function dateSaying(hearing: Hearing, proposal: Proposal, attributed: Attributed, published: Anchor): SaidOn {
  const inArticle = dateFrom(hearing, proposal, attributed, { published })
  const item = findItem(hearing.discourse.article, proposal.quote.start)
  if (item === undefined) return inArticle
  const inItem = dateFrom(hearing, proposal, attributed, { published: { earliest: item.day, latest: item.day }, item })
  return settleInItem(inItem, inArticle, item, dateByPublication(published))
}

/** What days are reckoned from: the days an article can have come out on, and the item of a digest that the words stand in. */
interface Frame {
  readonly published: Anchor
  readonly item?: Item
}

function dateFrom(hearing: Hearing, proposal: Proposal, attributed: Attributed, frame: Frame): SaidOn {
  const { article } = hearing.discourse
  const { published } = frame
  const place = findPlace(hearing.discourse, proposal.quote)
  const passage = place && article.passages[place.passage]
  const posted = passage && findPostDay(article.text, passage)
  if (posted) return { ...dateExpression(posted, published), rule: 'post: its own date' }
  const words = proposal.number ?? proposal.quote
  const report = attributed.governor?.report
  const said = report && findDating(hearing.discourse, report, words)
  const isTurn = passage !== undefined && passage.turn !== null
  const framed = attributed.frame && findFrameDay(article.text, attributed.frame)
  const own = datePast(framed, published) ?? dateFigure(article.text, proposal, { said, isTurn, published })
  if (own) return own
  if (isTurn || (attributed.isGuest && !said?.expression))
    return dateTurn(isTurn && isOfTurn(attributed) ? said : undefined, findSessionDay(article), published)
  return dateTold(hearing, attributed, report && said && { report, said, words }, frame)
}

/** Date what is told in prose, or heard in captions. */
function dateTold(hearing: Hearing, attributed: Attributed, told: Said | undefined, frame: Frame): SaidOn {
  const { article } = hearing.discourse
  const dated = told ? dateReport(hearing, told, frame) : dateUntold(hearing, attributed, frame.published)
  const isHeard = dated.earliest === null && isSaidOnAir(article, told?.report, told?.said)
  return isHeard ? dateTurn(undefined, undefined, frame.published) : dated
}

/** Date what nobody is said to have said: on the day of the briefing that the whole text is the record of. */
function dateUntold({ discourse }: Hearing, { governor }: Attributed, published: Anchor): SaidOn {
  const record = governor ? undefined : findWholeRecordDay(discourse.article)
  return datePast(record, published) ?? dateByPublication(published)
}

/** Date a figure by its own day, where nobody is said to give it on another; what is said aloud is said on the day of the talk. */
function dateFigure(
  text: string,
  proposal: Proposal,
  { said, isTurn, published }: { said: Dating | undefined; isTurn: boolean; published: Anchor },
): SaidOn | undefined {
  const own = findOwnDay(text, proposal)
  if (own || said?.expression) return datePast(own, published)
  const grown = datePast(findDayOfGrowth(text, proposal), published)
  if (grown || isTurn || said?.isVague) return grown
  return (
    datePast(findDayOfCount(text, proposal, said === undefined), published) ??
    datePast(findFreshDay(findDayAsOf(text, proposal), published), published)
  )
}

/** Keep the day that a figure is given as of, unless it came out some days later: “As of 31 August” in a report of 8 September. */
function findFreshDay(expression: DayExpression | undefined, published: Anchor): DayExpression | undefined {
  const counted = expression && dateExpression(expression, published).earliest
  return counted && published && daysBetween(counted, published.earliest) > fresh ? undefined : expression
}

const fresh = 3 // days from a count to the article that gives it out as news

/** Date a saying by its words, if any, unless they can date none: nobody reports what is still to be said, and a page of Tuesday that says “on Wednesday” went on to be written. */
function datePast(expression: DayExpression | undefined, published: Anchor): SaidOn | undefined {
  if (expression === undefined) return undefined
  const dated = dateExpression(expression, published)
  if (published === null || dated.earliest === null) return dated
  const isNextDay =
    /^\p{L}+$/u.test(expression.words) &&
    expression.rule === 'weekday on or before published' &&
    daysBetween(dated.earliest, published.latest) === 6
  return dated.earliest <= published.latest && !isNextDay ? dated : undefined
}

/** Tell a saying that a turn’s own sentence tells of from what somebody holds, and from what was told before. */
function isOfTurn({ governor }: Attributed): boolean {
  return !governor?.report.form?.belief && governor?.by !== 'sentence before'
}

/** A report with the words that date it, and the words that it reports. */
interface Said {
  readonly report: Report
  readonly said: Dating
  readonly words: Span
}

/** Date a report by its own words, else by those beside it, the same speaker’s last dated report, or what the text is. */
function dateReport(hearing: Hearing, { report, said, words }: Said, { published, item }: Frame): SaidOn {
  const { discourse } = hearing
  const undated = dateByPublication(published)
  if (said.expression) return datePast(said.expression, published) ?? undated
  const record = said.isVague && !said.isPastPerfect ? undefined : findRecordDay(discourse.article)
  if (said.isVague) return datePast(record, published) ?? undated
  const dayOf = (other: Report): DayExpression | undefined =>
    findDating(discourse, other, words).expression ?? findCarriedDay(hearing, other) ?? findSequelDay(hearing, other)
  const told =
    datePast(findDayBeside(discourse, report, words, dayOf), published) ??
    datePast(findCarriedDay(hearing, report) ?? findSequelDay(hearing, report), published) ??
    datePast(record ?? findHandedDay(discourse, report), published)
  if (told || report.form?.belief) return told ?? undated
  return item?.dated ?? dateByHead(discourse.article, report, item ? undefined : words, published) ?? undated
}

/** Date a saying by the date over the live blog that it stands in, or by the dateline of the article, unless it is said day after day: “Norland claims”. */
function dateByHead(
  article: Article,
  { verb }: Report,
  words: Span | undefined,
  published: Anchor,
): SaidOn | undefined {
  if (/^claims?$/u.test(article.text.slice(verb.start, verb.end))) return undefined
  const day = words && (findBlogDay(article, words.start) ?? findDatelineDay(article))
  return day && dateByDateline(day, published)
}

/** Find the day of a meeting whose summary tells what others say: “UNHCR teams report that …”, now. */
function findHandedDay(discourse: Hearing['discourse'], { form, verb }: Report): DayExpression | undefined {
  const { text } = discourse.article
  const isPresent = form !== null && [form.verb, `${form.verb}s`].includes(text.slice(verb.start, verb.end))
  const frame = isPresent && form.verb !== 'put' ? findAuthor(discourse).sentence : undefined
  return frame && findFrameDay(text, frame)
}

const signatureReach = 300 // characters after a post in which it is signed

/** Find the words that date a post in its signature. */
function findPostDay(text: string, { start, end, post }: Passage): DayExpression | undefined {
  if (!post?.day) return undefined
  const signed = findDays(text.slice(start, end + signatureReach))
  return signed.find((each) => each.rule === 'day stated in full' && readDate(each.words, null) === post.day)
}

/** Date what is said in a transcript: on the day of its session, unless the speaker recalls an earlier saying. */
function dateTurn(said: Dating | undefined, session: DayExpression | undefined, published: Anchor): SaidOn {
  const told = datePast(said?.expression, published)
  if (told) return told
  if (said?.isVague) return dateByPublication(published)
  const sent = datePast(session, published)
  if (sent) return sent
  if (published === null) return dateByPublication(published)
  return { ...published, expression: null, certainty: 'implied', rule: 'transcript: said on its published day' }
}
