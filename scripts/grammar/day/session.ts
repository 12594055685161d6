import type { Article, Span } from '../../lib/draft.ts'
import { oncePer } from '../../lib/once.ts'
import { findDays, type DayExpression } from './day.ts'

/** Find the day on which a transcript says, before its first turn, that it was taken or sent: “an interview conducted yesterday with …”, “Aired May 5, 2019”. */
export function findSessionDay(article: Article): DayExpression | undefined {
  return sessionOf(article).day
}

const sessionOf = oncePer(({ text, passages, lines }: Article): Dated => {
  const first = passages.find(({ turn }) => turn !== null)
  const lead = text.slice(0, first?.start ?? 0)
  const aired = lines.filter(({ end }) => end <= lead.length).map((line) => findAired(text, line)).find(Boolean) // prettier-ignore
  return { day: findTaken(lead) ?? aired }
})

/** What is found once for an article, be it nothing. */
interface Dated {
  readonly day: DayExpression | undefined
}

function findTaken(lead: string): DayExpression | undefined {
  const taken = session.exec(lead)
  const from = taken ? taken.index + taken[0].length : 0
  const day = taken ? findDays(lead.slice(from, from + 40))[0] : undefined
  return day && /^(?: (?:on|late|early))* $/u.test(lead.slice(from, from + day.start)) ? day : undefined
}

const session =
  /\b(?:interview|conversation|discussion|briefing|conference|hearing|episode|call)\b(?: [\p{L}’'-]+){0,6}? (?:conducted|recorded|held|taped|given|made)(?= )/u

function findAired(text: string, { start, end }: Span): DayExpression | undefined {
  const words = text.slice(start, Math.min(end, start + longest))
  const lead = aired.exec(words)?.[0].length
  const day = lead === undefined && !/transcript/iu.test(words) ? undefined : findDays(words)[0]
  const isTitled = day?.rule === 'day stated in full' && titled.test(words.slice(0, day.start)) && /^\W*$/u.test(words.slice(day.end)) // prettier-ignore
  return day && (day.start === lead || isTitled) ? place(day, start) : undefined
}

const aired = /^\W{0,4}(?:(?:First |Originally |Original )?(?:[Aa]ired|[Aa]ir ?date|[Bb]roadcast|[Rr]ecorded|[Tt]aped)(?: on)?:? )/u // prettier-ignore
const titled = /\btranscript\b[^.]{0,80}(?:\b(?:of|for|from|on)|[,(–—:|-]) ?$/iu // “Port News transcript for May 5, 2019”
const longest = 140 // characters of a line of a head

/** Find the day of the briefing or broadcast that a text is the record of: its head says when it was aired, or calls it a briefing or a situation report and a line is a date, or ends in one. */
export function findRecordDay(article: Article): DayExpression | undefined {
  return recordOf(article).day
}

/** Find that day where the text is a record through and through, also of what it gives as nobody’s words: no story of a press conference. */
export function findWholeRecordDay(article: Article): DayExpression | undefined {
  const { day, isStory } = recordOf(article)
  return isStory ? undefined : day
}

const recordOf = oncePer(({ text, lines }: Article): Dated & { readonly isStory: boolean } => {
  const written = lines.filter(({ start, end }) => text.slice(start, end).trim() !== '')
  const head = written.slice(0, recordHead).filter(({ start, end }) => end - start <= longest)
  const sent = head.map((line) => findAired(text, line)).find(Boolean)
  if (sent) return { day: sent, isStory: false }
  const titles = head.flatMap(({ start, end }) => briefing.exec(text.slice(start, end).trimEnd())?.[0] ?? [])
  const isStory = titles.every((title) => /conference$/iu.test(title))
  if (titles.length === 0) return { day: undefined, isStory }
  for (const { start, end } of head) {
    const words = text.slice(start, end).trimEnd()
    const day = findDays(words)[0]
    if (day?.rule !== 'day stated in full' || !hour.test(words.slice(day.end))) continue
    const before = words.slice(0, day.start)
    if (before.trim() === '' || (briefing.test(words) && (asOf.test(before) || setOff.test(before)))) return { day: place(day, start), isStory } // prettier-ignore
  }
  return { day: undefined, isStory }
})

const recordHead = 8 // lines
const briefing =
  /\b(?:(?:press|news|media|noon|daily) (?:briefing|conference)|situation(?:al)? (?:report|update)|sit-?rep|flash (?:update|report))\b(?!.*\.$)/iu // no line of prose
const setOff = /(?:\b(?:of|on|for) |[,(–—:|-] ?)$/u
const asOf = /\bas (?:of|at) [^.]{0,30}$/iu // “Situation report no. 4 as of 6:00 PM, 5 May 2019”
const hour = /^\W*(?:(?:at )?\d{1,2}(?:[:.]?\d{2})? ?(?:[ap]\.?m\.?|h(?:rs|ours)?|local time|[A-Z]{2,4})?\W*)?$/iu

/** Find the day on which what an article hands on was said: “… was said by spokesman Bo Holm at the briefing, on 3 May 2004”. */
export function findFrameDay(text: string, { start, end }: Span): DayExpression | undefined {
  const frame = text.slice(start, end)
  return findDays(frame).find((day) => isSetOff(frame.slice(0, day.start)) || isOfMeeting(frame, day))
}

/** Tell “at today’s press briefing”, “at Tuesday’s hearing”. */
function isOfMeeting(frame: string, { start, end }: DayExpression): boolean {
  return /\b(?:at|in|during) $/u.test(frame.slice(0, start)) && meeting.test(frame.slice(end))
}

const meeting = /^[’']s (?:[\p{L}-]+ ){0,5}(?:briefing|conference|hearing|meeting|session)\b/u

/** Tell the day of the saying from one of an event: “who began on …”, “on the anniversary of …”. */
function isSetOff(before: string): boolean {
  return (
    /(?:\b(?:on|dated|late|early)|[,(–—-]) $/u.test(before) &&
    !/\b(?:who|which|that|since|anniversary)\b[^,]*$/u.test(before)
  )
}

function place(day: DayExpression, by: number): DayExpression {
  return { ...day, start: day.start + by, end: day.end + by }
}
