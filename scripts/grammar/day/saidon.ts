import type { SaidOn } from '../../../src/schema/ledger.ts'
import type { Article, Passage, Proposal, Span } from '../../lib/draft.ts'
import type { Voice } from '../speaker/heard.ts'
import { findDayBeside } from './beside.ts'
import { findDating, namesOneDay, type Dating } from './dating.ts'
import { oncePer } from '../../lib/once.ts'
import { findPlace } from '../speaker/discourse.ts'
import { readDate } from './date.ts'
import { dateByDateline, findBriefingDay, findDatelineDay } from './dateline.ts'
import { dateByPublication, dateExpression, findDays, type Anchor, type DayExpression } from './day.ts'
import { findItem, settleInItem } from './item.ts'
import type { Report } from '../speaker/report.ts'
import type { Attributed, Hearing } from '../speaker/speaker.ts'

/** Find the day on which a proposal’s words were said, from the words that date the saying; never from those that date an event. */
export function dateSaying(hearing: Hearing, proposal: Proposal, attributed: Attributed, published: Anchor): SaidOn {
  const inArticle = dateFrom(hearing, proposal, attributed, published)
  const item = findItem(hearing.discourse.article, proposal.quote.start)
  if (item === undefined) return inArticle
  const inItem = dateFrom(hearing, proposal, attributed, { earliest: item.day, latest: item.day })
  return settleInItem(inItem, inArticle, item, dateByPublication(published))
}

function dateFrom(hearing: Hearing, proposal: Proposal, attributed: Attributed, published: Anchor): SaidOn {
  const { article } = hearing.discourse
  const place = findPlace(hearing.discourse, proposal.quote)
  const passage = place && article.passages[place.passage]
  const posted = passage && findPostDay(article.text, passage)
  if (posted) return { ...dateExpression(posted, published), rule: 'post: its own date' }
  const framed = attributed.frame && findFrameDay(article.text, attributed.frame)
  if (framed && isPast(framed, published)) return dateExpression(framed, published)
  const report = attributed.governor?.report
  const said = report && findDating(hearing.discourse, report, proposal.number ?? proposal.quote)
  const figure =
    findOwnDay(article.text, proposal) ?? (said?.expression ? undefined : findDayOfGrowth(article.text, proposal))
  if (figure) return dateExpression(figure, published)
  if (passage && passage.turn !== null)
    return dateTurn(isOfTurn(attributed) ? said : undefined, sessionDay(article), published)
  return report && said
    ? dateReport(hearing, { report, said, words: proposal.number ?? proposal.quote }, published)
    : dateByPublication(published)
}

/** Find the day on which what an article hands on was said: “… was said by spokesman Bo Holm at the briefing, on 3 May 2004”. */
function findFrameDay(text: string, { start, end }: Span): DayExpression | undefined {
  const frame = text.slice(start, end)
  return findDays(frame).find(({ start: at }) => isSetOff(frame.slice(0, at)))
}

/** Tell the day of the saying from one of an event: “who began on …”, “on the anniversary of …”. */
function isSetOff(before: string): boolean {
  return (
    /(?:\b(?:on|dated|late|early)|[,(–—-]) $/u.test(before) &&
    !/\b(?:who|which|that|since|anniversary)\b[^,]*$/u.test(before)
  )
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

/** Date a report by its own words, else by the same speaker’s last dated report. */
function dateReport(hearing: Hearing, { report, said, words }: Said, published: Anchor): SaidOn {
  const { expression, isVague } = said
  if (expression && isPast(expression, published)) return dateExpression(expression, published)
  const dayOf = (other: Report): DayExpression | undefined => findDating(hearing.discourse, other, words).expression
  const beside = expression || isVague ? undefined : findDayBeside(hearing.discourse, report, words, dayOf)
  if (beside && isPast(beside, published)) return dateExpression(beside, published)
  const carried = expression || isVague ? undefined : carriedDay(hearing, report)
  if (carried) return dateExpression(carried, published)
  const isNews = expression === undefined && !isVague && !report.form?.belief
  const session = isNews ? findBriefingDay(hearing.discourse.article) : undefined
  if (session && isPast(session, published)) return dateExpression(session, published)
  const dateline = isNews ? findDatelineDay(hearing.discourse.article) : undefined
  return (dateline && dateByDateline(dateline, published)) ?? dateByPublication(published)
}

const signatureReach = 300 // characters after a post in which it is signed

/** Find the words that date a post in its signature. */
function findPostDay(text: string, { start, end, post }: Passage): DayExpression | undefined {
  if (!post?.day) return undefined
  const signed = findDays(text.slice(start, end + signatureReach))
  return signed.find((each) => each.rule === 'day stated in full' && readDate(each.words, null) === post.day)
}

/** Tell whether the words can date a saying at all: nobody reports what is still to be said. */
function isPast(expression: DayExpression, published: Anchor): boolean {
  const { earliest } = dateExpression(expression, published)
  return published === null || earliest === null || earliest <= published.latest
}

/** Date what is said in a transcript: on the day of its session, unless the speaker recalls an earlier saying. */
function dateTurn(said: Dating | undefined, session: DayExpression | undefined, published: Anchor): SaidOn {
  if (said?.expression && isPast(said.expression, published)) return dateExpression(said.expression, published)
  if (said?.isVague || published === null) return dateByPublication(published)
  if (session && isPast(session, published)) return dateExpression(session, published)
  return { ...published, expression: null, certainty: 'implied', rule: 'transcript: said on its published day' }
}

/** Find the day on which a transcript says, before its first turn, that it was taken: “an interview conducted yesterday with …”. */
const sessionDay = oncePer(({ text, passages }: Article): DayExpression | undefined => {
  const first = passages.findIndex(({ turn }) => turn !== null)
  const lead = text.slice(0, passages[first]?.start ?? 0)
  const taken = session.exec(lead)
  const from = taken ? taken.index + taken[0].length : 0
  const day = taken ? findDays(lead.slice(from, from + 40))[0] : undefined
  return day && /^(?: (?:on|late|early))* $/u.test(lead.slice(from, from + day.start)) ? day : undefined
})

const session =
  /\b(?:interview|conversation|discussion|briefing|conference|hearing|episode|call)\b(?: [\p{L}’'-]+){0,6}? (?:conducted|recorded|held|taped|given|made)(?= )/u

/** Find “Thursday’s 7,000 figure”: the figure itself is dated. */
function findOwnDay(text: string, { number, sentence }: Proposal): DayExpression | undefined {
  if (number === null) return undefined
  const before = text.slice(sentence.start, number.start)
  const owner = findDays(before).at(-1)
  const isOwn =
    owner &&
    /^[’']s (?:(?:earlier|latest|official|initial|reported|estimated|claimed|toll|figure|estimate|count|tally|of) )*$/u.test(
      before.slice(owner.end),
    )
  return isOwn ? owner : undefined
}

/** Find “the toll rose to 10 on Saturday”, which dates a figure that nobody is said to give on another day. */
function findDayOfGrowth(text: string, { number, sentence }: Proposal): DayExpression | undefined {
  if (number === null) return undefined
  const before = text.slice(sentence.start, number.start)
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.length - 400) + 1)
  const grows = growing.exec(line)
  if (!grows || !/\b(?:toll|number|count|total|tally|figure)\b/u.test(line.slice(0, grows.index))) return undefined
  const after = text.slice(number.end, sentence.end)
  const day = findDays(after)[0]
  return day && /^(?: \p{Ll}+){0,2},?(?: (?:on|late|early))* $/u.test(after.slice(0, day.start)) ? day : undefined
}

const growing =
  /\b(?:rose|rises|risen|climbed|climbs|increased|jumped|soared|grew|stood|stands|reached|reaches|passed|passes|topped|tops|exceeded|surpassed|hit|hits|crossed|doubled|edged|surged|mounted) (?:\p{Ll}+ ){0,3}$/u

const carriedFor = 3 // passages from one saying to the next that a speaker goes on in

/** Find the day of the same speaker’s last dated saying, when this report goes on with it step by step. */
function carriedDay(hearing: Hearing, report: Report): DayExpression | undefined {
  const { voices, discourse } = hearing
  const voice = voices.get(report)
  if (!voice || !goesOn(report, voice)) return undefined
  let from = report.passage
  const own = placesOf(discourse).get(report) ?? 0
  for (let index = own - 1; index >= Math.max(0, own - farthest); index--) {
    const each = discourse.reports[index]
    const other = each && voices.get(each)
    if (each && passagesBetween(discourse, each.passage, from) > carriedFor) break
    if (!other || !isSame(voice, other) || each.form?.negated) continue
    const { expression, isVague } = findDating(discourse, each, each.verb)
    if (isVague) return undefined
    if (expression) return namesOneDay(expression) ? expression : undefined
    from = each.passage
  }
  return undefined
}

const farthest = 200 // sayings back that a day is carried over

const placesOf = oncePer(({ reports }: Hearing['discourse']) => new Map(reports.map((each, index) => [each, index])))

const honorific = /^(?:Mrs?|Ms|Miss|Dr)\.?\s/u

/** Tell “he said”, “Mr Olsen said”, “the ministry said” from a speaker named anew and from figures that somebody once gave. */
function goesOn({ form, rule, actor }: Report, { kind }: Voice): boolean {
  return (
    form !== null &&
    rule !== 'noun of saying' &&
    (actor.isBare || (kind === 'person' && !/\s/u.test(actor.words.replace(honorific, ''))))
  )
}

/** Count the passages from one to another, captions aside. */
function passagesBetween({ article }: Hearing['discourse'], from: number, to: number): number {
  return article.passages.slice(from, to).filter(({ kind }) => kind !== 'caption').length
}

function isSame(a: Voice, b: Voice): boolean {
  if (a.kind === 'person' && b.kind === 'person') return lastOf(a.name) === lastOf(b.name)
  return fold(a.name) === fold(b.name)
}

const fold = (name: string): string => name.toLowerCase().replace(/^the /u, '') // “the border guard”, “Border Guard”
const lastOf = (name: string): string => name.toLowerCase().split(/\s+/u).at(-1) ?? ''
