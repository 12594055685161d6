import type { Span } from '../../lib/draft.ts'
import { announcedNext, spokenBefore } from './deed.ts'
import { findPlace, type Discourse } from '../speaker/discourse.ts'
import type { Report } from '../speaker/report.ts'
import { findDays, type DayExpression } from './day.ts'

/** Find the day of a saying that its own clause does not date: that of whoever hands it on, of the deed named next, or of what it tells. */
export function findDayBeside(
  discourse: Discourse,
  report: Report,
  words: Span,
  dayOf: (report: Report) => DayExpression | undefined,
): DayExpression | undefined {
  const outer = findHandedOn(discourse, report, words)
  return (
    (outer && dayOf(outer)) ??
    announcedNext(discourse, words) ??
    spokenBefore(discourse, report) ??
    today(discourse, report, words)
  )
}

/** Find who hands on what another holds: “The port expects 40 boats, *the mayor said* on Monday.” */
function findHandedOn(discourse: Discourse, report: Report, words: Span): Report | undefined {
  const { text } = discourse.article
  if (report.form === null || report.verb.end > words.start) return undefined
  return findPlace(discourse, report.sentence)?.reports.find(
    (other) =>
      other !== report &&
      other.form?.voice === 'active' &&
      !other.form.negated &&
      other.coversBefore &&
      text.slice(other.verb.start, other.verb.end) !== 'state' && // “Bergen state, on Saturday”
      Math.min(other.actorSpan.start, other.verb.start) >= words.end &&
      !/[;:“”"]|, (?:and|but|while|whereas|though|although|as|when|after) (?:the |an? )?$/u.test(
        text.slice(words.end, other.actorSpan.start),
      ),
  )
}

/** Find “today” in what is told to have happened: it was told no earlier, and no later than it was in print. */
function today({ article: { text }, quotations }: Discourse, report: Report, words: Span): DayExpression | undefined {
  const { form, sentence, verb, passage } = report
  if (form?.voice !== 'active' || form.belief || verb.end > words.start || !/ed|said|wrote|told/u.test(text.slice(verb.start, verb.end))) return undefined // prettier-ignore
  if ((quotations[passage] ?? []).some(({ start, end }) => start < words.end && end > words.start)) return undefined
  const told = text.slice(verb.end, sentence.end)
  const day = findDays(told).find(({ rule }) => rule === 'published day itself')
  if (!day || aside.test(told.slice(0, day.start)) || ahead.test(told)) return undefined
  return { ...day, start: verb.end + day.start, end: verb.end + day.end }
}

const aside = /[;:“”"]|, (?:and|but|while|though|although|because|since|as|so|or|which|who|of which)\b/u // told beside it
const ahead =
  /\b(?:(?:will|would|could|may|might|should|must|expect\p{Ll}*|plan\p{Ll}*|due|set (?:to|for)|going|hop\p{Ll}+|until) |by (?:\d|noon|midnight|then|to(?:day|night|morrow)|next|(?:the |its |their |\p{Ll}+’s )?end|\p{Lu}\p{Ll}+day\b))/u // still to come
