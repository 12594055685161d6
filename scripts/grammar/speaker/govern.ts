import type { Span } from '../../lib/draft.ts'
import { findHolder } from '../../lib/sorted.ts'
import { findCarried } from './carried.ts'
import type { Discourse, Place } from './discourse.ts'
import type { Report } from './report.ts'
import { findSpeakerOf, isQuoted } from './speech.ts'

/** The report that some words belong to, and how far one had to go for it. */
export interface Governor {
  readonly report: Report
  readonly by: 'own sentence' | 'quotation' | 'sentence before'
}

/** Find the report that governs words at a place; undefined when nobody is said to have said them. */
export function findGovernor(discourse: Discourse, place: Place, words: Span): Governor | undefined {
  const { passage } = place
  const quotation = findHolder(discourse.quotations[passage] ?? [], words)
  const spoken = place.reports.filter(({ verb }) => !isQuoted(discourse, passage, verb))
  const own = chooseInSentence(discourse, spoken, words)
  if (own) return { report: own, by: 'own sentence' }
  const around = quotation && findSpeakerOf(discourse, passage, quotation)
  if (around) return { report: around, by: 'quotation' }
  const inner = quotation ? chooseInSentence(discourse, place.reports, words) : undefined
  if (inner) return { report: inner, by: 'own sentence' }
  const carried = findCarried(discourse, place, words)
  return carried && { report: carried, by: 'sentence before' }
}

/** Choose within a sentence: the outermost report before the words whose content they are, else the nearest after them. */
function chooseInSentence(
  { article: { text } }: Discourse,
  reports: readonly Report[],
  words: Span,
): Report | undefined {
  const active = reports.filter(({ form }) => !form?.negated)
  const after = active.filter(
    ({ coversBefore, verb, actorSpan, form }) =>
      coversBefore &&
      Math.min(verb.start, actorSpan.start) >= words.end &&
      (!form?.reduced || /^[^,;.]{0,40}$/u.test(text.slice(words.end, verb.start))),
  )
  const postposed = after.find(({ form }) => form !== null) ?? after[0]
  const before = active.filter(({ coversAfter, verb }) => coversAfter && verb.end <= words.start)
  const reaching = before.filter((report) => !isCutOff(text, report, words, postposed !== undefined))
  const verbs = reaching.filter(({ form }) => form !== null)
  const outer = outermost(text, verbs)
  const owner = reaching.findLast((report) => isOwner(text, report, words))
  if (owner && owner.verb.start > (outer?.verb.start ?? 0)) return owner
  const maker = after.find((report) => isMadeBy(text, report, words))
  if (maker) return maker
  const leading = reaching.find(isLeading)
  return outer && postposed && isOfRelative(text, outer, words, postposed)
    ? postposed
    : (outer ?? leading ?? postposed ?? reaching.at(-1))
}

/** Tell whose figure follows at once, whoever quotes it: “The navy said the harbour’s own estimate of 40”. */
function isOwner(text: string, { form, rule, verb }: Report, words: Span): boolean {
  return form === null && rule === 'noun of saying' && /^[^,;.“”"]{0,40}$/u.test(text.slice(verb.end, words.start))
}

/** Tell whose figure it is, whoever sets his own beside it: “twice *the 40 expected by the police*”. */
function isMadeBy(text: string, { form, verb, sentence }: Report, words: Span): boolean {
  return (
    form?.reduced === true &&
    / the $/u.test(text.slice(Math.max(sentence.start, words.start - 8), words.start)) &&
    /^(?: [\p{L}-]+){0,3} $/u.test(text.slice(words.end, verb.start))
  )
}

/** Tell “said …, which took 40 lives, according to the navy”: the last words belong to the relative clause alone. */
function isOfRelative(text: string, outer: Report, words: Span, { form, verb }: Report): boolean {
  return (
    form === null &&
    /,\s(?:which|who|where|whose|with)\s[^,;]*$/u.test(text.slice(outer.verb.end, words.start)) &&
    /^[^,;]*,?\s*$/u.test(text.slice(words.end, verb.start))
  )
}

/** Tell whether something between a report and the words ends its content: a new clause, or its own relative or subordinate clause. */
function isCutOff(text: string, report: Report, words: Span, hasOther: boolean): boolean {
  const between = text.slice(report.verb.end, words.start)
  if (/^(?:announce|declare|describe|reveal|mention)$/u.test(report.form?.verb ?? '') && background.test(between))
    return true
  if (hearsay.test(between)) return true
  if (/ (?:while|whereas)\b/u.test(between) && (hasOther || !goesOn(text, report, words))) return true
  if (
    /\s[-–—]\s*(?:but|and)\b|, (?:just |only |\p{Ll}+ )?(?:minutes|hours|days|weeks|months) (?:after|before)\b/u.test(
      between,
    )
  )
    return true
  if (
    between.includes(';') &&
    (hasOther || !/^[^;]*\bthat [^;]*; (?!(?:but|and|he|she|they|it)\b)[^;]*$/u.test(between))
  )
    return true
  if (hasOther && /, (?:and|but|as|after|against|versus|or)\b/u.test(between)) return true
  const lead = text.slice(report.sentence.start, report.actorSpan.start)
  const isSubordinate =
    /(?:^|[\s,])(?:after|as|when|while|because|although|though|if|since|before|until)\s+(?:the |an? )?$/iu.test(lead)
  const isRelative = isAsRelative(text, report, lead)
  const isAside = /\bas\s+(?:the |an? )?$/iu.test(lead) && /^(?: (?:on|late|early|last|earlier))* ?\S*,/u.test(between) // “As the navy said on Monday, …”
  if (isAside) return /^,? but\b/u.test(between.replace(/^[^,]*/u, ''))
  if ((isSubordinate || isRelative) && /,\s/u.test(between.replace(/[“"][^”"]*[”"]/gu, ''))) return true
  return report.isInverted
}

/** Tell a report that is a relative clause: “the navy, which said …”, “the toll, which the navy said …”. */
function isAsRelative(text: string, { actor, actorSpan, verb }: Report, lead: string): boolean {
  return (
    /^(?:who|which)$/u.test(actor.words) ||
    /,\s(?:which|whom)\s+(?:the |an? )?$/u.test(lead) ||
    /,\s*(?:who|which|that)\s+$/u.test(text.slice(actorSpan.end, verb.start))
  )
}

/** Tell “According to the navy, …”, which opens its sentence. */
function isLeading({ form, verb, sentence }: Report): boolean {
  return form === null && verb.start === sentence.start
}

/** What is said by nobody in particular, set against what somebody said: “officials said, but reports put it at 40”. */
const hearsay =
  /\b(?:but|while|though|although|whereas) (?:\p{Ll}+ ){0,3}(?:reports|rumou?rs|accounts|videos) (?:\p{Ll}+ )?(?:says?|said|suggest(?:s|ed)?|put|claim(?:s|ed)?|indicated?)\b/u

/** Tell a “while” that what is said goes on behind. */
function goesOn(text: string, report: Report, words: Span): boolean {
  return said.test(text.slice(report.verb.end, words.start)) || isFurther(text, words) || isLeading(report)
}

/** Tell “…, while two more were hurt” from a matter of its own: it counts on from what was said. */
function isFurther(text: string, { end }: Span): boolean {
  return /^ (?:more|others?)\b/u.test(text.slice(end, end + 7))
}

/** A clause that is told to be said, and goes on behind “while”: “wrote that … had sunk, while 40 were lost”. */
const said = /^[^,;]{0,40}\bthat [^;]*,? while\b/u

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
      /[;]|[,”"]\s+(?:and|but|while|whereas)\b|\s[-–—]\s|\b(?:is|are|was|were|has|had|have|\p{Ll}+ed)\b.* and\s+$|\b(?:after|when|because|as|though|although|while|whereas)\s+$/u.test(
        between,
      )
    if (isSibling && chosen.base !== outer) break
    if (isRelative(text, chosen, between)) break
    if (chosen.base === null) chosen = outer
  }
  return chosen
}

/** Tell “…, where aid groups say” and “a briefing by the navy which reported”: what the writer adds, not what the outer speaker says. */
function isRelative(text: string, { actorSpan, verb, form }: Report, between: string): boolean {
  if (/\b(?:citing|quoting)\b/u.test(between)) return false
  return actorSpan.end <= verb.start
    ? /\bwhere\s+(?:the |an? )?$/u.test(between) ||
        (form?.voice === 'participle' && (/\bwith\s+(?:the |an? )?$/u.test(between) || against.test(between))) ||
        /^,?\s(?:which|who)\s+$/u.test(text.slice(actorSpan.end, verb.start))
    : false
}

/** What is set against a saying is not part of it: “contradicting a report by the navy saying”. */
const against =
  /\b(?:contradict\p{Ll}*|contrary to|despite|unlike|rejecting|dismissing|denying|disputing|following) [^,;]*$/u
