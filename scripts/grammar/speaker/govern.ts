import type { Span } from '../../lib/draft.ts'
import { findHolder } from '../../lib/sorted.ts'
import { findCarried, findNamedNext } from './carried.ts'
import { isCutOff, isLeading } from './cutoff.ts'
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
  const told = own?.actor.kind === 'self' ? findNamedNext(discourse, place) : undefined // “What we hear is that 40 left. That is according to …”
  if (told) return { report: told, by: 'sentence before' }
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
  const aside = findAside(text, active, words) ?? after.find((each) => isToldOfIt(text, each, words))
  if (aside) return aside
  const reaching = before.filter((report) => !isCutOff(text, report, words, postposed !== undefined))
  const verbs = reaching.filter(({ form }) => form !== null)
  const outer = outermost(text, verbs)
  const made = after.find((report) => isMadeBy(text, report, words))
  const owner = made ? undefined : reaching.findLast((report) => isOwner(text, report, words))
  if (owner && owner.verb.start > (outer?.verb.start ?? 0)) return owner
  const maker = findTurned(text, reaching, words, outer) ?? made
  if (maker) return maker
  const leading = reaching.find(isLeading)
  const isLast = postposed && isFinal(text, postposed, words, outer)
  const isRelatives = outer && postposed && isOfRelative(text, outer, words, postposed)
  return isRelatives || isLast ? postposed : (outer ?? leading ?? postposed ?? reaching.at(-1))
}

/** Tell whether who comes last has the words, whoever stands before them. */
function isFinal(text: string, postposed: Report, words: Span, outer: Report | undefined): boolean {
  if (isBeside(text, postposed, words)) return !outer
  return outer !== undefined && isTold(postposed) && (outer.actor.kind === 'pronoun' || isDeed(outer, postposed))
}

/** Tell “we hear that 40 drowned; that’s *according to the port*”: whoever passes it on before. */
function isToldOfIt(text: string, { form, verb }: Report, words: Span): boolean {
  return (
    form === null &&
    /[;,–—-] (?:and )?(?:that|this)(?:[’']s| is| was| comes)(?: all)? $/u.test(text.slice(words.end, verb.start))
  )
}

/** Find whose figure a parenthesis gives, or goes on with. */
function findAside(text: string, reports: readonly Report[], words: Span): Report | undefined {
  return (
    reports.findLast((each) => each.coversAfter && each.verb.end <= words.start && isInAside(text, each, words)) ??
    reports.findLast((each) => isMoreOf(text, each, words))
  )
}

/** Tell whose figure stands in a parenthesis: “The union said many came (*the port put it at 400*)”. */
function isInAside(text: string, { form, verb, actorSpan, sentence }: Report, words: Span): boolean {
  const open = text.lastIndexOf('(', words.start)
  return (
    form !== null &&
    open >= sentence.start &&
    Math.min(verb.start, actorSpan.start) > open &&
    !text.slice(open, words.start).includes(')')
  )
}

/** Tell what a parenthesis tells more of a figure just given: “1.1 million according to the port (*including 900* in Holm)”. */
function isMoreOf(text: string, { form, actorSpan, verb }: Report, words: Span): boolean {
  const end = Math.max(actorSpan.end, verb.end)
  return form === null && /^ ?\((?:including|of (?:whom|which))\b[^()]*$/u.test(text.slice(end, words.start))
}

/** Tell “10,000 according to the police”, whoever gave the figure before. */
function isBeside(text: string, { form, verb }: Report, words: Span): boolean {
  return form === null && /^(?: \p{Ll}+)?,? $/u.test(text.slice(words.end, verb.start))
}

/** Tell “They think that 40 drowned, Olsen told the port”, which has lost its marks of speech: he says what they think. */
function isTold({ form, actor, isInverted }: Report): boolean {
  return (
    form?.voice === 'active' &&
    !isInverted &&
    actor.kind !== 'pronoun' &&
    /^(?:say|tell|confirm|report|announce)$/u.test(form.verb)
  )
}

/** Tell “Divers identified 40 of the dead, Ann Lee told reporters”: she tells what others did, who say nothing there. */
function isDeed({ form }: Report, { actor }: Report): boolean {
  return actor.kind === 'person' && /^(?:identify|register|record|list|document|count|tally|find|see)$/u.test(form?.verb ?? '') // prettier-ignore
}

/** Tell whose figure follows at once, whoever quotes it: “The navy said the harbour’s own estimate of 40”. */
function isOwner(text: string, { form, verb }: Report, words: Span): boolean {
  return form === null && /^[^,;.“”"]{0,40}$/u.test(text.slice(verb.end, words.start))
}

/** Find whose figure is set against what somebody else claims: “…, when in fact, *according to the navy*, just 40 drowned”. */
function findTurned(
  text: string,
  reports: readonly Report[],
  words: Span,
  outer: Report | undefined,
): Report | undefined {
  return reports.findLast(
    ({ form, verb }) =>
      outer !== undefined &&
      form === null &&
      turning.test(text.slice(outer.verb.end, verb.start)) &&
      /^[^,;.]{2,60}, (?:\p{Ll}+ ){0,3}$/u.test(text.slice(verb.end, words.start)),
  )
}

const turning = /\b(?:when|but|although|though|whereas)\b(?:,? in (?:fact|reality))?,? $/u

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
      /[;]|[,”"]\s+(?:and|but|while|whereas)\b|\d\s+but\s+(?:\p{Ll}+\s)?$|\s[-–—]\s|\b(?:is|are|was|were|has|had|have|\p{Ll}+ed)\b.* and\s+$|\b(?:after|when|because|as|though|although|while|whereas)\s+$/u.test(
        between,
      )
    const isNext =
      [chosen, outer].every(({ form }) => form?.voice === 'participle') && /,\s+(?:the |an? )?$/u.test(between) // “the port putting it at 40, the navy saying …”
    if ((isSibling || isNext) && chosen.base !== outer) break
    if (isRelative(text, chosen, between)) break
    if (chosen.base === null) chosen = outer
  }
  return chosen
}

/** Tell “…, where aid groups say”, “…, which the navy says” and “a briefing by the navy which reported”: what the writer adds, not what the outer speaker says. */
function isRelative(text: string, { actorSpan, verb, form }: Report, between: string): boolean {
  if (/\b(?:citing|quoting)\b/u.test(between)) return false
  return (
    /\bwhere\s+(?:the |an? )?$|,\s(?:who|whom|which)\s+(?:the |an? )?$/u.test(between) ||
    (form?.voice === 'participle' && (/\bwith\s+(?:the |an? )?$/u.test(between) || against.test(between))) ||
    /^,?\s(?:which|who)\s+$/u.test(text.slice(actorSpan.end, verb.start))
  )
}

/** What is set against a saying is not part of it: “contradicting a report by the navy saying”. */
const against =
  /\b(?:contradict\p{Ll}*|contrary to|despite|unlike|rejecting|dismissing|denying|disputing|following) [^,;]*$/u
