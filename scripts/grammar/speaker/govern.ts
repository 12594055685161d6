import type { Span } from '../../lib/draft.ts'
import type { Discourse, Place } from './discourse.ts'
import type { Quotation } from './quotation.ts'
import type { Report } from './report.ts'

/** The report that some words belong to, and how far one had to go for it. */
export interface Governor {
  readonly report: Report
  readonly by: 'own sentence' | 'quotation' | 'sentence before'
}

/** Find the report that governs words at a place; undefined when nobody is said to have said them. */
export function findGovernor(discourse: Discourse, place: Place, words: Span): Governor | undefined {
  const quotation = discourse.quotations[place.passage]?.find(
    ({ start, end }) => start <= words.start && end >= words.end,
  )
  const spoken = place.reports.filter(({ verb }) => !isQuoted(discourse, place, verb))
  const own = chooseInSentence(discourse, spoken, words)
  if (own) return { report: own, by: 'own sentence' }
  const around = quotation && findSpeakerOf(discourse, place, quotation)
  if (around) return { report: around, by: 'quotation' }
  const inner = quotation ? chooseInSentence(discourse, place.reports, words) : undefined
  if (inner) return { report: inner, by: 'own sentence' }
  const carried =
    namedNext(discourse, place) ?? (carriesOn(discourse, place, words) ? lastReportBefore(discourse, place) : undefined)
  return carried && { report: carried, by: 'sentence before' }
}

function isQuoted({ quotations }: Discourse, { passage }: Place, { start, end }: Span): boolean {
  return quotations[passage]?.some((quotation) => quotation.start <= start && quotation.end >= end) ?? false
}

/** Choose within a sentence: the outermost report before the words whose content they are, else the nearest after them. */
function chooseInSentence(
  { article: { text } }: Discourse,
  reports: readonly Report[],
  words: Span,
): Report | undefined {
  const active = reports.filter(({ form }) => !form?.negated)
  const after = active.filter(
    ({ coversBefore, verb, actorSpan }) => coversBefore && Math.min(verb.start, actorSpan.start) >= words.end,
  )
  const postposed = after.find(({ form }) => form !== null) ?? after[0]
  const before = active.filter(({ coversAfter, verb }) => coversAfter && verb.end <= words.start)
  const reaching = before.filter((report) => !isCutOff(text, report, words, postposed !== undefined))
  const verbs = reaching.filter(({ form }) => form !== null)
  const outer = outermost(text, verbs)
  return outer && postposed && isOfRelative(text, outer, words, postposed)
    ? postposed
    : (outer ?? postposed ?? reaching.at(-1))
}

/** Tell “said …, which took 40 lives, according to the navy”: the last words belong to the relative clause alone. */
function isOfRelative(text: string, outer: Report, words: Span, { form, verb }: Report): boolean {
  return (
    form === null &&
    /,\s(?:which|who|where|whose)\s[^,;]*$/u.test(text.slice(outer.verb.end, words.start)) &&
    /^[^,;]*,?\s*$/u.test(text.slice(words.end, verb.start))
  )
}

/** Tell whether something between a report and the words ends its content: a new clause, or its own relative or subordinate clause. */
function isCutOff(text: string, report: Report, words: Span, hasOther: boolean): boolean {
  const between = text.slice(report.verb.end, words.start)
  if (/^(?:announce|declare|describe|reveal|mention)$/u.test(report.form?.verb ?? '') && background.test(between))
    return true
  if (/;|,? (?:while|whereas)\b|\s[-–—]\s*(?:but|and)\b/u.test(between)) return true
  if (hasOther && /, (?:and|but|as|after)\b/u.test(between)) return true
  const lead = text.slice(report.sentence.start, report.actorSpan.start)
  const isSubordinate =
    /(?:^|[\s,])(?:after|as|when|while|because|although|though|if|since|before|until)\s+(?:the |an? )?$/iu.test(lead)
  const isRelative =
    /^(?:who|which)$/u.test(report.actor.words) ||
    /,\s*(?:who|which|that)\s+$/u.test(text.slice(report.actorSpan.end, report.verb.start))
  const isAside = /\bas\s+(?:the |an? )?$/iu.test(lead) && /^(?: (?:on|late|early|last|earlier))* ?\S*,/u.test(between) // “As the navy said on Monday, …”
  if (isAside) return false
  if ((isSubordinate || isRelative) && /,\s/u.test(between.replace(/[“"][^”"]*[”"]/gu, ''))) return true
  return report.isInverted
}

/** Tell what stands behind the thing announced from the announcement: “… the search after a storm that killed”. */
const background =
  /^(?:(?: on)? \S+(?: \d{1,2})?)?,? (?:the|a|an|its|his|her|their|new|plans)\b(?!.*\bthat\b.*\bafter\b).*\b(?:after|following|since|amid)\b.*\b(?:that|which|who)\b/su

/** Climb from the nearest report to the one whose content it is itself: “Olsen said the ministry had reported” → Olsen. */
function outermost(text: string, reports: readonly Report[]): Report | undefined {
  let chosen = reports.at(-1)
  for (let index = reports.length - 2; chosen && index >= 0; index--) {
    const outer = reports[index]
    if (!outer) break
    const between = text.slice(
      outer.verb.end,
      Math.max(outer.verb.end, Math.min(chosen.actorSpan.start, chosen.verb.start)),
    )
    const isSibling =
      /[;]|[,”"] (?:and|but|while|whereas)\b|\s[-–—]\s|\b(?:is|are|was|were|has|had|have|\p{Ll}+ed)\b.* and\s+$|\b(?:after|when|because|as|though|although|while|whereas)\s+$/u.test(
        between,
      )
    if (isSibling && chosen.base !== outer) break
    if (isRelative(text, chosen, between)) break
    if (chosen.base === null) chosen = outer
  }
  return chosen
}

/** Tell “…, where aid groups say” and “a briefing by the navy which reported”: what the writer adds, not what the outer speaker says. */
function isRelative(text: string, { actorSpan, verb }: Report, between: string): boolean {
  if (/\b(?:citing|quoting)\b/u.test(between)) return false
  return actorSpan.end <= verb.start
    ? /\bwhere\s+(?:the |an? )?$/u.test(between) || /^,?\s(?:which|who)\s/u.test(text.slice(actorSpan.end, verb.start))
    : false
}

/** Find who speaks a quotation: the report just after it, just before it, or that of the quotation it goes on from. */
function findSpeakerOf(discourse: Discourse, place: Place, quotation: Quotation): Report | undefined {
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

/** Tell whether a sentence without a report of its own goes on with the one before: “Of these, 500 …”, “Another 12 …”. */
function carriesOn({ article: { text } }: Discourse, { sentence }: Place, words: Span): boolean {
  const opening = text.slice(sentence.start, Math.min(words.end, sentence.start + 80))
  return /^(?:Of (?:these|those|them|the)|Among them|Another|A further|An additional|They (?:include|included|are|were)|These (?:include|included)|That includes|The others?|The rest|It also|In addition)\b/u.test(
    opening,
  )
}

/** Find “This was reported by the police.” right after the sentence. */
function namedNext({ article: { text }, places }: Discourse, place: Place): Report | undefined {
  const next = places[place.index + 1]
  if (!next || next.passage > place.passage + 1) return undefined
  const opening = text.slice(next.sentence.start, next.sentence.start + 80)
  return /^(?:This|That|It|The (?:news|information|figure|toll)) (?:was|is|has been|were) (?:\p{Ll}+ )?(?:stated|reported|announced|said|confirmed|disclosed) (?:on \p{Lu}\p{Ll}+ )?by\b/u.test(
    opening,
  )
    ? next.reports.find(({ form }) => form?.voice === 'passive')
    : undefined
}

function lastReportBefore({ places }: Discourse, place: Place): Report | undefined {
  const before = places[place.index - 1]
  return before?.passage === place.passage ? before.reports.findLast(({ form }) => !form?.negated) : undefined
}
