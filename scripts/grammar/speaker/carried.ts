import type { Span } from '../../lib/draft.ts'
import { oncePer } from '../../lib/once.ts'
import { countLeading } from '../../lib/sorted.ts'
import type { Discourse, Place } from './discourse.ts'
import type { Report } from './report.ts'

/** Find the report of a sentence beside that words go on from or are named by. */
export function findCarried(discourse: Discourse, place: Place, words: Span): Report | undefined {
  return (
    findNamedNext(discourse, place) ??
    (carriesOn(discourse, place, words) ? lastReportBefore(discourse, place) : undefined) ??
    introducing(discourse, place) ??
    signing(discourse, place) ??
    between(discourse, place) ??
    (isRecord(discourse) ? recorded(discourse, place) : undefined)
  )
}

/** Find “The navy wrote:”, “According to the navy:” at the end of the passage before, or before the list that a passage is of: what stands below is what was said. */
function introducing({ article: { text, passages }, byPassage }: Discourse, { passage }: Place): Report | undefined {
  const lead = leadOf(text, passages, passage)
  const above = passages[lead]
  if (above === undefined) return undefined
  const closing = text.slice(Math.max(above.start, above.end - longestLead), above.end)
  if (!/:\s*$/u.test(closing)) return undefined
  const last = byPassage.get(lead)?.at(-1)?.reports.at(-1)
  const given = (last !== undefined && isSource(last)) || (last?.form?.voice === 'active' && !last.form.negated)
  return last && given && /^[^:.]*:\s*$/u.test(text.slice(last.verb.end, above.end)) ? last : undefined
}

/** Tell “according to the navy” and “a report by the navy”. */
function isSource({ form }: Report): boolean {
  return form === null
}

/** Find the passage that leads to another: the one before it, or before the bullets of its list. */
function leadOf(text: string, passages: Discourse['article']['passages'], passage: number): number {
  let at = passage
  while (at > 0 && at > passage - longestList && isBullet(text, passages[at])) at -= 1
  return at === passage ? passage - 1 : at
}

function isBullet(text: string, passage: Span | undefined): boolean {
  return passage !== undefined && /^\s*[-*•–]\s/u.test(text.slice(passage.start, passage.start + 8))
}

const longestList = 30
const longestLead = 300

/** Find who ends a paragraph of speech without marks: “40 were lost. The search goes on – *said Ann Lee*.” */
function signing({ article: { text, passages }, byPassage }: Discourse, { passage }: Place): Report | undefined {
  const last = byPassage.get(passage)?.at(-1)
  const report = last?.reports.find(({ isInverted }) => isInverted)
  const { start, end } = passages[passage] ?? { start: 0, end: 0 }
  if (!last || !report || /[“”"]/u.test(text.slice(start, end))) return undefined
  return /\s[-–—]\s$/u.test(text.slice(last.sentence.start, report.verb.start)) ? report : undefined
}

/** Find who spoke before a sentence and goes on speaking right after it, as “he”, in one passage: what stands between is his too. */
function between({ article: { text }, places }: Discourse, place: Place): Report | undefined {
  const before = places[place.index - 1]
  const after = places[place.index + 1]
  if (before?.passage !== place.passage || after?.passage !== place.passage || place.reports.length > 0)
    return undefined
  const next = after.reports[0]
  const goesOn = next?.form?.voice === 'active' && next.actor.kind === 'pronoun' && next.actorSpan.start === after.sentence.start // prettier-ignore
  const last = before.reports.at(-1)
  const isOpen = last?.form?.voice === 'active' && !last.form.negated && last.verb.end < before.sentence.end - 20
  return goesOn && isOpen && !/["“”]/u.test(text.slice(place.sentence.start, place.sentence.end)) ? last : undefined
}

/** Tell the record of a briefing, which tells what one person said in sentence after sentence, without a verb of saying in each. */
const isRecord = oncePer(({ article, reports }: Discourse): boolean => {
  const heads = article.passages.slice(0, 6).filter(({ kind }) => kind === 'heading')
  const titles = [article.sidecar.title, ...heads.map(({ start, end }) => article.text.slice(start, end))]
  if (!titles.some((title) => /\b(?:(?:press|news|media) (?:briefing|conference)|briefing by)\b/iu.test(title)))
    return false
  const isMinuted = titles.some((title) => /\b(?:press|news|media) briefing by\b/iu.test(title)) // of the many who brief, each is named behind his words
  const tellers = isMinuted ? /^(?:pronoun|person)$/u : /^pronoun$/u
  return (
    reports.filter(({ form, actor, coversBefore }) => form !== null && coversBefore && tellers.test(actor.kind))
      .length >= 2
  )
})

/** Find who spoke last in a record, persons only: what comes after is still theirs. */
function recorded({ reports }: Discourse, { sentence }: Place): Report | undefined {
  const before = reports.slice(
    0,
    countLeading(reports, ({ verb }) => verb.start < sentence.start),
  )
  return before.findLast(
    ({ form, actor }) =>
      form !== null && form.voice === 'active' && !form.negated && /^(?:person|pronoun)$/u.test(actor.kind),
  )
}

/** Tell whether a sentence without a report of its own goes on with the one before: “Of these, 500 …”, “Another 12 …”. */
function carriesOn({ article: { text } }: Discourse, { sentence }: Place, words: Span): boolean {
  const opening = text.slice(sentence.start, Math.min(words.end, sentence.start + 80))
  return /^(?:Of (?:these|those|them|the)|Among them|Another|A further|An additional|They (?:include|included|are|were)|They(?:[’']ve| have| had|[’']d)? also|These (?:include|included)|That includes|The others?|The rest|It also|In addition)\b/u.test(
    opening,
  )
}

/** Find “This was reported by the police.”, “That is according to the police.” or “Olsen said this, …” right after the sentence. */
export function findNamedNext(discourse: Discourse, place: Place): Report | undefined {
  const { text } = discourse.article
  const next = nextNaming(discourse, place)
  if (!next) return undefined
  const opening = text.slice(next.sentence.start, next.sentence.start + 80)
  if (
    /^(?:(?:(?:This|That)(?: (?:figure|number|count|estimate|total|toll))?|The (?:figure|number|count|estimate|toll))(?:[’']s| is| was| comes)(?: all)? according to\b|According to [^,.;]{2,60}, this (?:is|was) (?:stated|reported|said|shown|revealed)\b)/u.test(
      opening,
    )
  )
    return next.reports.find(isSource)
  if (
    /^(?:The|This|That) (?:\p{Ll}+ )?(?:statement|announcement|claim|assertion) (?:was|is) \p{Ll}+ (?:\S+ ){0,2}by\b/u.test(
      opening,
    )
  )
    return next.reports.find(isSource)
  return /^(?:This|That|It|The (?:news|information|figure|toll)) (?:was|is|has been|were) (?:\p{Ll}+ )?(?:stated|reported|announced|said|confirmed|disclosed|shown|revealed) (?:on \p{Lu}\p{Ll}+ )?by\b/u.test(
    opening,
  )
    ? next.reports.find(({ form }) => form?.voice === 'passive')
    : next.reports.find(({ verb, form }) => form !== null && taken.test(text.slice(verb.end, verb.end + 24)))
}

/** What takes the figure up: “Olsen said *this*, …”, “the union gave *the figure*”. */
const taken =
  /^ (?:this[,.]|(?:the|this|that) (?:figure|number|estimate|count|total)(?:[,.]| (?:while|but|and|on|in)\b))/u

/** Give the next sentence, or, behind another that says nothing of who speaks, the one that opens the passage below: “The corresponding statement was made by …”. */
function nextNaming({ article: { text }, places }: Discourse, place: Place): Place | undefined {
  const next = places[place.index + 1]
  const below = places[place.index + 2]
  const isBelow = next?.passage === place.passage && next.reports.length === 0 && below !== undefined && below.passage === place.passage + 1 // prettier-ignore
  return isBelow && corresponding.test(text.slice(below.sentence.start, below.sentence.end)) ? below : next
}

const corresponding =
  /^(?:(?:The (?:corresponding|relevant|respective) |This |That )(?:statement|announcement|information|figures?) (?:was|were) |(?:This|It) (?:was|is) (?:stated|reported|announced|said|confirmed|disclosed|revealed) (?:on \p{Lu}\p{Ll}+ )?by )/u

function lastReportBefore({ places }: Discourse, place: Place): Report | undefined {
  const before = places[place.index - 1]
  return before?.passage === place.passage ? before.reports.findLast(({ form }) => !form?.negated) : undefined
}
