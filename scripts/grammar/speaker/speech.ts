import type { Span } from '../../lib/draft.ts'
import { oncePer } from '../../lib/once.ts'
import { countLeading, findHolder } from '../../lib/sorted.ts'
import type { Discourse } from './discourse.ts'
import type { Quotation } from './quotation.ts'
import type { Report } from './report.ts'

/** Tell whether words of a passage stand inside a quotation. */
export function isQuoted({ quotations }: Discourse, passage: number, words: Span): boolean {
  return findHolder(quotations[passage] ?? [], words) !== undefined
}

/** Find who speaks a quotation: the report just after it, just before it, or that of the quotation it goes on from. */
export function findSpeakerOf(discourse: Discourse, passage: number, quotation: Quotation): Report | undefined {
  const known = speakersOf(discourse)
  const seen: Quotation[] = []
  let speaker: Report | undefined
  for (let next: Quoted | undefined = { passage, quotation }; next !== undefined;) {
    const here: Quoted = next
    seen.push(here.quotation)
    const isKnown = known.has(here.quotation)
    speaker = isKnown ? known.get(here.quotation) : speakerBeside(discourse, here)
    next = isKnown || speaker ? undefined : continuation(discourse, here)
    if (!isKnown && !speaker && !next) speaker = speakerAround(discourse, here)
  }
  for (const each of seen) known.set(each, speaker)
  return speaker
}

interface Quoted {
  readonly passage: number
  readonly quotation: Quotation
}

/** Who has been found to speak which quotation: a speech of many paragraphs is followed to its end once. */
const speakersOf = oncePer<Discourse, Map<Quotation, Report | undefined>>(() => new Map())

function speakerBeside(discourse: Discourse, { passage, quotation }: Quoted): Report | undefined {
  const { text } = discourse.article
  const { outside } = findTelling(discourse, passage)
  for (let at = countLeading(outside, ({ verb }) => verb.start < quotation.end); at < outside.length; at += 1) {
    const next = outside[at]
    if (!next || next.sentence.start - quotation.end > near) break
    if (next.coversBefore && inSameSentence(text, quotation.end, Math.min(next.verb.start, next.actorSpan.start)))
      return next
  }
  const before = reportBefore(outside, quotation)
  const between = before && text.slice(before.verb.end, quotation.start)
  const isHis = between !== undefined && before?.form?.voice !== 'passive' && (introduces(between) || endsIn(between))
  return isHis ? before : undefined
}

function reportBefore(outside: readonly Report[], { start }: Quotation): Report | undefined {
  return outside[countLeading(outside, ({ verb }) => verb.start < start) - 1]
}

function speakerAround(discourse: Discourse, { passage, quotation }: Quoted): Report | undefined {
  const { outside, isAllQuoted } = findTelling(discourse, passage)
  if (quotation.continues || isAllQuoted) return speakerBefore(discourse, passage)
  const quotations = discourse.quotations[passage] ?? []
  const opened = quotations[countLeading(quotations, ({ end }) => end <= quotation.start) - 1]
  const before = reportBefore(outside, quotation)
  return opened && before && before.verb.start >= opened.end ? before : undefined
}

/** Find where a quotation that its passage leaves open goes on, captions aside. */
function continuation(
  { article, byPassage, quotations }: Discourse,
  { passage, quotation }: Quoted,
): Quoted | undefined {
  if (!quotation.isOpen) return undefined
  let next = passage + 1
  while (article.passages[next]?.kind === 'caption') next += 1
  const first = quotations[next]?.[0]
  return first?.continues && byPassage.has(next) ? { passage: next, quotation: first } : undefined
}

const near = 160 // characters from a quotation to who spoke it

function inSameSentence(text: string, from: number, to: number): boolean {
  return to - from < near && !/[.!?]\s+\p{Lu}/u.test(text.slice(from, to))
}

function introduces(between: string): boolean {
  return between.length < 200 && /[:,]\s*$/u.test(between) && !/[.!?]\s+\p{Lu}/u.test(between)
}

/** Tell “…,” Olsen said. “…” and “Olsen said it rained. “…””: the sentence of the report ends where the quotation begins. */
function endsIn(between: string): boolean {
  return /^[^.!?]*[.!?]\s*$/u.test(between.replace(/\b(?:\p{Lu}|Gen|Lt|Mr|Ms)\./gu, ''))
}

/** Find who spoke last in the passages before, captions aside, when that passage was itself speech. */
function speakerBefore(discourse: Discourse, passage: number): Report | undefined {
  const { article, quotations } = discourse
  for (let index = passage - 1; index >= 0 && index >= passage - 4; index--) {
    if (article.passages[index]?.kind === 'caption') continue
    const { last } = findTelling(discourse, index)
    if (
      last &&
      (quotations[index]?.length || article.text.slice(0, article.passages[index]?.end).trimEnd().endsWith(':'))
    )
      return last
    if (!quotations[index]?.length) return undefined
  }
  return undefined
}

/** What stands in a passage around its quotations. */
interface Telling {
  readonly outside: readonly Report[] // its verbs of saying outside quotations, in order
  readonly last: Report | undefined // the last report whose subject speaks
  readonly isAllQuoted: boolean
}

function findTelling(discourse: Discourse, passage: number): Telling {
  const known = tellingsOf(discourse)
  const telling = known.get(passage) ?? tell(discourse, passage)
  known.set(passage, telling)
  return telling
}

const tellingsOf = oncePer<Discourse, Map<number, Telling>>(() => new Map())

function tell(discourse: Discourse, passage: number): Telling {
  const { article, byPassage, quotations } = discourse
  const verbs = (byPassage.get(passage) ?? []).flatMap(({ reports }) => reports).filter(({ form }) => form !== null)
  const { start, end } = article.passages[passage] ?? { start: 0, end: 0 }
  const inside = (quotations[passage] ?? []).reduce((sum, each) => sum + each.end - each.start, 0)
  return {
    outside: verbs.filter(({ verb }) => !isQuoted(discourse, passage, verb)),
    last: verbs.findLast(({ form }) => form?.voice !== 'passive'),
    isAllQuoted: inside >= article.text.slice(start, end).trim().length - 2,
  }
}
