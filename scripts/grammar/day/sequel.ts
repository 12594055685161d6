import { findPlace, type Discourse, type Place } from '../speaker/discourse.ts'
import type { Report } from '../speaker/report.ts'
import type { Hearing } from '../speaker/speaker.ts'
import { findDating, namesOneDay } from './dating.ts'
import type { DayExpression } from './day.ts'

/** Find the day of a saying that another saying tells: of whom “an official” turns out to be, at the same briefing, or in the speech that a lead sums up. */
export function findSequelDay({ discourse }: Hearing, report: Report): DayExpression | undefined {
  const place = findPlace(discourse, report.sentence)
  if (!place || report.form?.voice !== 'active' || report.form.belief) return undefined
  return findNamedDay(discourse, report, place) ?? findMeetingDay(discourse, report, place) ?? findSpeechDay(discourse, report, place) // prettier-ignore
}

/** Find the day in “An Oslo official says 40 are missing. Ann Lee, the port director, said on Tuesday”, or in an article’s first two sentences the other way round. */
function findNamedDay(discourse: Discourse, report: Report, place: Place): DayExpression | undefined {
  const { text, passages } = discourse.article
  const next = neighbour(discourse, place, 1)?.reports[0]
  const opens = passages[place.passage]?.sentences[0]?.start === place.sentence.start
  if (next && opens && someone.test(report.actor.words) && isNamed(text, next)) return dayOf(discourse, next)
  const last = place.index === 1 ? neighbour(discourse, place, -1)?.reports.at(-1) : undefined
  return last && bare.test(last.actor.words) && isNamed(text, report) ? dayOf(discourse, last) : undefined
}

function neighbour({ places }: Discourse, { index, passage }: Place, by: number): Place | undefined {
  const other = places[index + by]
  return other && Math.abs(other.passage - passage) <= 1 ? other : undefined
}

const someone = /^an? (?:[^\s,]+ ){0,5}?(?:official|spokes\p{Ll}+)$/iu
const bare = /^an? (?:official|spokes\p{Ll}+)$/iu

/** Tell “Ann Lee, who is the mayor’s spokeswoman,” and “port spokesman Bo Holm” from whoever has no office. */
function isNamed(text: string, { actor, actorSpan, verb, form }: Report): boolean {
  const words = text.slice(actorSpan.start, Math.max(actorSpan.end, verb.start))
  return form?.voice === 'active' && actor.kind === 'person' && / \p{Lu}/u.test(actor.name) && office.test(words)
}

const office =
  /\b(?:spokes\p{Ll}+|official|director|chief|head|secretary|minister|mayor|governor|commissioner|sheriff|coordinator|manager|commander|administrator|chair\p{Ll}*)\b/iu

/** Find the day of the briefing in “told the same briefing”, where it was first told of. */
function findMeetingDay(discourse: Discourse, report: Report, place: Place): DayExpression | undefined {
  const { text } = discourse.article
  const noun = same.exec(text.slice(report.verb.end, report.sentence.end))?.groups?.noun
  if (noun === undefined) return undefined
  const before = discourse.places.slice(Math.max(0, place.index - reach), place.index).reverse()
  for (const { sentence, reports, ...other } of before) {
    const first = reports[0]
    if (!first || !new RegExp(`\\b${noun}\\b`, 'u').test(text.slice(sentence.start, sentence.end))) continue
    return dayOf(discourse, first) ?? findNamedDay(discourse, first, { ...other, sentence, reports })
  }
  return undefined
}

const reach = 12 // sentences back that a meeting is told of
const same =
  /^(?: [^\s,;:“”"]+){0,4}? (?:the|that) same (?:\p{L}+ ){0,2}?(?<noun>briefing|conference|hearing|meeting|interview|session|forum)\b/u

/** Find the day in “…, Ann Lee said. … Lee, speaking at a forum on Tuesday, said”, of which the lead gives the gist. */
function findSpeechDay(discourse: Discourse, report: Report, place: Place): DayExpression | undefined {
  const { text } = discourse.article
  if (place.index > 1 || report.actor.kind !== 'person') return undefined
  const name = report.actor.name.split(' ').at(-1)
  const ahead = discourse.places.slice(place.index + 1, place.index + 4).flatMap(({ reports }) => reports)
  const next = ahead.find(({ actor }) => actor.name.split(' ').at(-1) === name)
  if (!next || !speaking.test(text.slice(next.actorSpan.end, next.verb.start))) return undefined
  return dayOf(discourse, next)
}

const speaking = /^, (?:speaking|testifying|appearing|addressing|briefing|talking)\b[^;:“”"]{0,100}, $/u

function dayOf(discourse: Discourse, report: Report): DayExpression | undefined {
  const { expression, isVague } = findDating(discourse, report, report.verb)
  return expression && !isVague && namesOneDay(expression) ? expression : undefined
}
