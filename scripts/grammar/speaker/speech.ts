import type { Span } from '../../lib/draft.ts'
import type { Discourse, Place } from './discourse.ts'
import type { Quotation } from './quotation.ts'
import type { Report } from './report.ts'

/** Tell whether words stand inside a quotation. */
export function isQuoted({ quotations }: Discourse, { passage }: Place, { start, end }: Span): boolean {
  return quotations[passage]?.some((quotation) => quotation.start <= start && quotation.end >= end) ?? false
}

/** Find who speaks a quotation: the report just after it, just before it, or that of the quotation it goes on from. */
export function findSpeakerOf(discourse: Discourse, place: Place, quotation: Quotation): Report | undefined {
  const { article, places, quotations } = discourse
  const here = places.filter(({ passage }) => passage === place.passage)
  const outside = here
    .flatMap(({ reports }) => reports)
    .filter(({ verb, form }) => form !== null && !isQuoted(discourse, place, verb))
  const next = outside.find(
    (report) =>
      report.verb.start >= quotation.end &&
      inSameSentence(article.text, quotation.end, Math.min(report.verb.start, report.actorSpan.start)) &&
      report.coversBefore,
  )
  if (next) return next
  const before = outside.findLast(({ verb }) => verb.end <= quotation.start)
  if (
    before &&
    (introduces(article.text.slice(before.verb.end, quotation.start)) || endsIn(article.text, before, quotation))
  )
    return before
  const closing = quotation.isOpen ? continuation(discourse, place.passage) : undefined
  if (closing) return findSpeakerOf(discourse, closing.place, closing.quotation)
  if (quotation.continues || isAllQuoted(discourse, place)) return speakerBefore(discourse, place.passage)
  const opened = quotations[place.passage]?.findLast(({ end }) => end <= quotation.start)
  return opened && before && before.verb.start >= opened.end ? before : undefined
}

/** Find where a quotation that its passage leaves open goes on, captions aside. */
function continuation(
  { article, places, quotations }: Discourse,
  passage: number,
): { place: Place; quotation: Quotation } | undefined {
  const next = quotations.findIndex((_each, index) => index > passage && article.passages[index]?.kind !== 'caption')
  const quotation = quotations[next]?.[0]
  const place = places.find((each) => each.passage === next)
  return quotation?.continues && place ? { place, quotation } : undefined
}

function inSameSentence(text: string, from: number, to: number): boolean {
  return to - from < 160 && !/[.!?]\s+\p{Lu}/u.test(text.slice(from, to))
}

function introduces(between: string): boolean {
  return between.length < 200 && /[:,]\s*$/u.test(between) && !/[.!?]\s+\p{Lu}/u.test(between)
}

/** Tell “…,” Olsen said. “…”: the sentence of the report ends where the next quotation begins. */
function endsIn(text: string, report: Report, quotation: Quotation): boolean {
  return (
    report.coversBefore &&
    /^[^.!?]*[.!?]\s*$/u.test(text.slice(report.verb.end, quotation.start).replace(/\b(?:\p{Lu}|Gen|Lt|Mr|Ms)\./gu, ''))
  )
}

function isAllQuoted({ article, quotations }: Discourse, { passage }: Place): boolean {
  const { start, end } = article.passages[passage] ?? { start: 0, end: 0 }
  const inside = (quotations[passage] ?? []).reduce((sum, each) => sum + each.end - each.start, 0)
  return inside >= article.text.slice(start, end).trim().length - 2
}

/** Find who spoke last in the passages before, captions aside, when that passage was itself speech. */
function speakerBefore(discourse: Discourse, passage: number): Report | undefined {
  const { article, places, quotations } = discourse
  for (let index = passage - 1; index >= 0 && index >= passage - 4; index--) {
    if (article.passages[index]?.kind === 'caption') continue
    const said = places.filter((each) => each.passage === index).flatMap(({ reports }) => reports)
    const last = said.findLast(({ form }) => form !== null && form.voice !== 'passive')
    if (
      last &&
      (quotations[index]?.length || article.text.slice(0, article.passages[index]?.end).trimEnd().endsWith(':'))
    )
      return last
    if (!quotations[index]?.length) return undefined
  }
  return undefined
}
