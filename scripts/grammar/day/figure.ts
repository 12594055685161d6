import type { Proposal } from '../../lib/draft.ts'
import { pieces } from '../../lexicon/calendar.ts'
import { namesOneDay } from './dating.ts'
import { findDays, type DayExpression } from './day.ts'

/** Find “Thursday’s 7,000 figure”: the figure itself is dated. */
export function findOwnDay(text: string, { number, sentence }: Proposal): DayExpression | undefined {
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

/** Find “the toll rose to 10 on Saturday”, “On Saturday, the toll stood at 10”, which date a figure that nobody is said to give on another day. */
export function findDayOfGrowth(text: string, { number, sentence }: Proposal): DayExpression | undefined {
  if (number === null) return undefined
  const before = text.slice(sentence.start, number.start)
  const from = Math.max(before.lastIndexOf('\n'), before.length - 400) + 1
  const line = before.slice(from)
  const between = findDays(line)
    .filter(namesOneDay)
    .findLast((each) => toward.test(line.slice(each.end)))
  const grows = growing.exec(between ? `${line.slice(0, between.start)}to ` : line) ?? stating.exec(line)
  const subject = line.slice(0, grows?.index)
  if (!grows || !tolls.test(subject)) return undefined
  if (between) return shift(between, sentence.start + from)
  const after = text.slice(number.end, sentence.end)
  const day = findDays(after)[0]
  const isStated = stating.test(line) // “the number was 10 on Saturday” can be what happened then
  if (day && !isStated && /^(?: \p{Ll}+){0,2},?(?: (?:on|late|early))* $/u.test(after.slice(0, day.start))) return shift(day, number.end) // prettier-ignore
  const led = findDays(subject)
    .filter(namesOneDay)
    .findLast((each) => leadsGrowth(subject, each))
  return led && shift(led, sentence.start + from)
}

const toward = /^(?: (?:morning|afternoon|evening|night))?,? to (?:\p{Ll}+ ){0,3}$/u // “rose Tuesday to 10”
const tolls = /\b(?:toll|number|count|total|tally|figure)\b/u

/** Tell the day in “On Tuesday, however, the official count ” and “The toll Tuesday ” from one that belongs to what is counted. */
function leadsGrowth(subject: string, { start, end }: DayExpression): boolean {
  const before = subject.slice(0, start)
  const after = subject.slice(end)
  if (/^\W*(?:(?:[Bb]y|[Oo]n|[Ll]ate|[Ee]arly) )*$/u.test(before))
    return /^(?: (?:morning|afternoon|evening|night))?,?(?: \p{Ll}+,)? (?:the|its|their) (?:(?!\b(?:and|but|as|when|while|after)\b)[^,;:“”"]){0,80}$/u.test(after)
  return /\b(?:toll|count|total|tally|figure)(?: (?:on|by|late|early|earlier))* $/u.test(before) && /^(?: (?:morning|afternoon|evening|night))? $/u.test(after)
} // prettier-ignore

const growing =
  /\b(?:rose|rises|risen|climbed|climbs|increased|jumped|soared|grew|stood|stands|reached|reaches|passed|passes|topped|tops|exceeded|surpassed|hit|hits|crossed|doubled|edged|surged|mounted|fell|dropped|(?:was|were|been) (?:raised|lowered|revised|put|updated|upgraded|downgraded|reduced|cut)) (?:\p{Ll}+ ){0,3}$/u

const stating =
  /(?<=\b(?:official|confirmed|latest|revised|provisional) (?:\p{Ll}+ )?(?:toll|number|count|total|tally|figure)\b[^,;:“”"]{0,60}) (?:was|is) (?:\p{Ll}+ ){0,2}$/u

/** Find the day that a figure is given as of: “As of Monday, 40 were missing”. */
export function findDayAsOf(text: string, proposal: Proposal): DayExpression | undefined {
  return findInSentence(text, proposal, isAsOf)
}

/** Find the day on which a figure, or what gives it, came out: “40 deaths reported Tuesday”, “according to figures released Tuesday”. */
export function findDayOfCount(text: string, proposal: Proposal, isUntold: boolean): DayExpression | undefined {
  const piece = findInSentence(text, proposal, isOfPiece)
  return piece ?? (isUntold ? findInSentence(text, proposal, isReportedThen) : undefined)
}

type Tells = (words: string, day: DayExpression, from: number, to: number) => boolean

function findInSentence(text: string, { number, sentence }: Proposal, tells: Tells): DayExpression | undefined {
  if (number === null || sentence.end - sentence.start > longest) return undefined
  const words = text.slice(sentence.start, sentence.end)
  const from = number.start - sentence.start
  const to = number.end - sentence.start
  const day = findDays(words).find((each) => namesOneDay(each) && tells(words, each, from, to))
  return day && shift(day, sentence.start)
}

const longest = 800 // characters of a sentence that has one day for all it counts

/** Tell “12 dead as of late Monday” from a day that another clause, or another figure, is of. */
function isAsOf(words: string, day: DayExpression, from: number, to: number): boolean {
  const lead = asOf.exec(words.slice(Math.max(0, day.start - 60), day.start))
  if (!lead) return false
  const start = day.start - lead[0].length
  const after = words.slice(day.end)
  if (day.end <= from) return !another.test(words.slice(day.end, from)) && !ahead.test(after)
  return start >= to && !another.test(words.slice(to, start)) && !(/(?:,|\band|\bbut) $/u.test(words.slice(to, start)) && /\d/u.test(after)) // prettier-ignore
}

const ahead = /^[^;:“”"]*\b(?:will|shall)\b/u // “As of Monday, 40 will be free to go”
const asOf =
  /\b[Aa]s (?:of|at) (?:(?:about|around|late|early|on|noon|midnight|the|morning|afternoon|evening|night|of|\d{1,2}(?:[:.]?\d{2})?(?:[ap]\.?m\.?|[AP]M|hrs?|hours)?|[ap]\.?m\.?|hrs?|hours|local time|[A-Z]{2,4}),? )*$/u
const another = /[;:“”"]|\b(?:which|who|whose|where|when|but|while|whereas|compared|than|from|against|said|says)\b/u

/** Tell a day on which the list, tally or figures that give the number were made public. */
function isOfPiece(words: string, { start, end }: DayExpression, from: number, to: number): boolean {
  const before = words.slice(Math.max(0, start - 160), start)
  const own = ownPiece.exec(words.slice(end, from))
  if (own) return isShown(words.slice(end + own[0].length, from))
  if (
    start < from &&
    according.test(before) &&
    /^(?: (?:morning|afternoon|evening|night))?, [^;:“”"]{0,80}$/u.test(words.slice(end, from))
  )
    return true
  if (start >= to)
    return according.test(before) || saidIn.test(before) || listed.test(words.slice(Math.max(0, from - 60), start))
  if (told.test(before) && toldIn.test(words.slice(end, from))) return true
  return isShown(words.slice(end, from)) && released.test(before)
}

/** Tell what a piece shows from what is only said of the event it is about: “a report released on Monday blamed the fire that killed 40”. */
function isShown(words: string): boolean {
  return (shown.test(words) && !ofEvent.test(words.replace(/^\W*\S+ that\b/u, ''))) || stood.test(words)
}

/** Tell “40 deaths reported Tuesday”, of a figure that nobody else is said to give. */
function isReportedThen(words: string, { start, end }: DayExpression, _from: number, to: number): boolean {
  return start >= to && reported.test(words.slice(to, start)) && reportEnds.test(words.slice(end))
}

const ofEvent =
  /\b(?:that|which|who) (?:(?:also|later|has|have|had) )?(?:killed|left|injured|wounded|claimed|took|displaced|hurt)\b/u
const stood = /^(?: (?:morning|afternoon|evening|night))?, (?:was|is|stood at|stands at) (?:\p{Ll}+ ){0,3}$/u
const reported =
  /^ (?:[^\s,;:.“”"]+ ){0,6}?(?:reported|announced|confirmed|disclosed|revealed)(?: by [^,;:.“”"]{1,50})?(?: (?:on|late|early))* $/u
const reportEnds =
  /^(?: (?:morning|afternoon|evening|night))?(?:[.,;)]|$| (?:and|compared|alone|in|by|from|were|was|are|is|bring|brings|brought)\b)/u // no “40 sailors reported Tuesday that …”

const ownPiece = new RegExp(`^[’']s (?:\\p{Ll}+ ){0,3}?(?:announcement|${pieces.join('|')})\\b`, 'u') // “Tuesday’s statement said”
const came = '(?:released|published|issued|posted|updated|shared|made public|put out|out)'
const when = '(?:[^,;:.“”"]{1,60} )?(?:on |late |early )*$'
const according = new RegExp(`\\b[Aa]ccording to [^;:.“”"]{0,60}?\\b(?:${pieces.join('|')}) (?:\\p{Ll}+ ){0,2}?${came} ${when}`, 'u') // prettier-ignore
const released = new RegExp(
  `\\b(?:(?:${pieces.join('|')})(?: (?:from|by|of)(?: (?!(?:that|which|who)\\b)[^\\s,;:.“”"]+){1,6})?,? (?:(?:\\p{Ll}+ ){0,2}?${came} ${when}|(?:of|dated) $)|(?:reports?|announcement|statement|bulletin|update) on $|(?:It|News|Word) (?:emerged|came|broke|became known|was (?:confirmed|announced|reported|revealed|disclosed)) ${when})`,
  'iu',
)
const saidIn = new RegExp(`\\b(?:said|read|reads|says) (?:an?|the) (?:[\\p{L}’-]+ ){0,4}?(?:${pieces.join('|')})(?: ${came})?(?: (?:by|from) [^,;:.“”"]{1,60})? (?:on |late |early )*$`, 'u') // prettier-ignore
const listed = new RegExp(`\\b(?:${pieces.join('|')}) (?:of|with) (?:[^;:.,“”"]{1,60} )(?:was|were|has been|have been) ${came} ${when}`, 'u') // prettier-ignore
const told = new RegExp(`\\b(?:announcement|${pieces.join('|')}) $`, 'u') // “its last update two days ago, which mentioned”
const toldIn =
  /^, which (?:\p{Ll}+ ){0,2}?(?:mentioned|put|gave|listed|counted|spoke of|said|showed|named|reported)\b[^;:“”"]*$/u
const shown = /^(?:,|(?: [^,;:.“”"]{1,40},?)?) (?:that|show|shows|showed|put|puts|reveal|reveals|revealed|indicate|indicates|indicated|suggest|suggests|suggested|said|says|list|lists|listed|count|counted|found|finds|give|gives|gave)\b[^;:“”"]*$/u // prettier-ignore

function shift(day: DayExpression, by: number): DayExpression {
  return { ...day, start: day.start + by, end: day.end + by }
}
