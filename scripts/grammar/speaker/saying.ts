import type { Span } from '../../lib/draft.ts'
import { classAt, digit, letter } from '../text/character.ts'
import {
  achievements,
  adverbs,
  auxiliaries,
  beliefVerbs,
  demandingVerbs,
  irregularForms,
  nounForms,
  openVerbs,
  sayingVerbs,
} from '../../lexicon/saying.ts'
import { isNoun } from './nounform.ts'

/** A verb of saying in a sentence, with the auxiliaries and adverbs before it; offsets are into the sentence. */
export interface Saying extends Span {
  readonly verb: string // base form
  readonly voice: 'active' | 'passive' | 'participle' // participle: “adding that …”
  readonly reduced: boolean // “the 900 expected by police”: a passive without its auxiliary
  readonly negated: boolean
  readonly past: boolean // “had said earlier”: at a time before the report at hand
  readonly belief: boolean
}

/** Find the verbs of saying in a sentence, in order; nouns of the same form (“Norland’s claims”) are left out. */
export function findSayings(text: string, heading = false): readonly Saying[] {
  return findForms(text, heading).flatMap(({ start: at, end, form, verb }): Saying[] => {
    const before = text.slice(Math.max(0, at - near), at)
    const lead = leadOf(before)
    const start = at - lead.length
    const rest = text.slice(end, end + 160)
    if (
      (lead === '' || adjective.test(lead)) &&
      nouns.has(form) &&
      !isReduced(before, form, rest) &&
      !isAmount(before, form, rest) &&
      isNoun(before, rest)
    )
      return []
    if (form === 'briefing' && aBriefing.test(before)) return []
    if (participle.test(form) && (isApposed(before, rest) || isAttributive(before, rest))) return []
    if (
      !demands(verb, text.slice(end, end + 400)) &&
      !isAgentive(text.slice(Math.max(0, at - 2 * near), at), verb, rest)
    )
      return []
    if (modal.test(lead) && !open.has(verb)) return []
    return [{ start, end, verb, ...read(lead.toLowerCase(), form, rest), belief: believed.has(verb) }]
  })
}

/** Give the auxiliaries and adverbs that end the words before a verb; “Harbour *First*” is a name. */
function leadOf(before: string): string {
  const lead = endsInLead(before) ? (leads.exec(before)?.[0] ?? '').replace(/^May /u, '') : ''
  if (lead.endsWith(', ') && !/(?:^|,) ?$/u.test(before.slice(0, before.length - lead.length))) return '' // “40 were found *so far*, says Olsen”
  return /^\p{Lu}/u.test(lead) && /\p{Lu}[\p{L}’'-]* $/u.test(before.slice(0, before.length - lead.length)) ? '' : lead
}

const adjective = /^(?:first|last|only|long|further|both|all|each|alone) $/iu // “its first estimate”

const aBriefing = /\b(?:the|an?|this|that|its|their|his|her|[’']s)(?: [\p{L}.’'-]+){0,3} $/iu // “told the same *briefing* that”

const near = 60 // characters before a verb that tell what it is

interface Form extends Span {
  readonly form: string
  readonly verb: string
}

/** Find the words that have the form of a verb of saying; one with a mark of its own is none of ours. */
function findForms(text: string, heading: boolean): readonly Form[] {
  const found: Form[] = []
  for (let start = 0; start < text.length; start += 1) {
    if (!isPart(text, start)) continue
    let end = start + 1
    while (isPart(text, end)) end += 1
    const form = end - start > longest ? '' : heading ? text.slice(start, end).toLowerCase() : text.slice(start, end)
    const verb = baseOf.get(form)
    if (verb !== undefined) found.push({ start, end, form, verb })
    start = end
  }
  return found
}

function isPart(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (classAt(text, at) & (letter | digit)) !== 0 || unit === 0x27 || unit === 0x2019 || unit === 0x2d // ' ’ -
}

const modal = /\b(?:may|might|could|can|should|must|will|would)\b/iu
const open = new Set<string>([...openVerbs, ...beliefVerbs])
const believed = new Set<string>(beliefVerbs)
const baseOf = new Map(
  [...sayingVerbs, ...beliefVerbs].flatMap((verb) => formsOf(verb).map((form) => [form, verb] as const)),
)
const nouns = new Set<string>(nounForms)
const longest = Math.max(...[...baseOf.keys()].map((form) => form.length))
const leads = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:(?:${[...auxiliaries, ...adverbs, ...achievements, 'quoted as', 'for the first time'].join('|')}|\\p{L}{2,7}n[’']t),? )+$`,
  'iu',
)

const leadEnds = new Set(
  [...auxiliaries, ...adverbs, ...achievements, 'quoted as', 'for the first time'].map((words) =>
    words.toLowerCase().split(' ').at(-1),
  ),
)

/** Tell at a glance whether words can end in an auxiliary or an adverb. */
function endsInLead(words: string): boolean {
  if (!words.endsWith(' ')) return false
  const chunk = words.slice(words.lastIndexOf(' ', words.length - 2) + 1)
  const last = /([\p{L}’'-]+),? $/u.exec(chunk.slice(-24))?.[1]?.toLowerCase()
  return last !== undefined && (leadEnds.has(last) || /n[’']t$/u.test(last))
}

function formsOf(verb: string): readonly string[] {
  const stem = verb.replace(/e$/u, '')
  const third = /(?:s|sh|ch|x)$/u.test(verb) ? `${verb}es` : `${verb}s`
  return [verb, ...(irregularForms[verb] ?? [third, `${stem}ed`, `${stem}ing`])]
}

function read(before: string, form: string, rest: string): Pick<Saying, 'voice' | 'reduced' | 'negated' | 'past'> {
  const isBe = /\b(?:is|are|was|were|be|been)\b(?! (?:\p{Ll}+ )?able to)/u.test(before)
  const isIng = form.endsWith('ing') && form !== 'bring'
  const isHeld = held.test(form) && /^ to (?:have|be|number)\b/u.test(rest)
  const reduced =
    !/\b(?:has|have|had|who)\b/u.test(before) &&
    (isHeld ||
      (/^(?:put|estimated)$/u.test(form) && /^ at [^.;]{0,12}?[\d,.]+(?: \p{Ll}+)? by /u.test(rest)) ||
      (/^(?:(?:earlier|previously|initially|first|originally|reportedly|so far) )?$/u.test(before) &&
        befallen.test(rest) &&
        participle.test(form)))
  return {
    voice: isIng ? (isBe ? 'active' : 'participle') : isBe || reduced ? 'passive' : 'active',
    reduced,
    negated: /\b(?:not|never)\b|n[’']t\b/u.test(before),
    past: /\b(?:had|earlier|previously|initially|recently|once|repeatedly|long)\b/u.test(before),
  }
}

const held = /^(?:estimated|believed|thought|feared|presumed|said|alleged|rumoured|rumored)$/u

/** What follows a participle that tells of people: “the 40 feared *trapped*”. */
const befallen =
  /^ (?:by|dead|killed|missing|injured|wounded|sick|trapped|buried|stranded|lost|drowned|hurt|alive|responsible|involved|held|abducted|kidnapped|displaced|infected)\b/u

const participle = /(?:ed|forecast|given)$/u

/** Tell “the toll of 40 given by the navy”, “was raised by the navy to 40” and “40 refugees registered by the agency” from “meals given by the navy”. */
function isAgentive(before: string, verb: string, after: string): boolean {
  if (!/^ by (?!\d|about|at least|more|some|nearly|up to|half|an? (?:third|quarter|fifth))/u.test(after)) return false
  if (given.test(verb) && ofIt.test(before) && /^ by [^,;.\d]{2,40} to (?:\p{Ll}+ ){0,2}\d/u.test(after)) return true
  return (given.test(verb) && ofFigure.test(before)) || (counted.test(verb) && /\d[^.;:]{0,60}$/u.test(before))
}

const given = /^(?:give|provide|offer|raise|revise|put|peg|release|issue|publish|cite|share)$/u
const counted = /^(?:count|record|register|list|document|tally)$/u
const ofIt = /\b(?:[Tt]his|[Ii]t|[Tt]hat) (?:was|is|has been|had been) (?:\p{Ll}+ly )?$/u // “this was raised by the police to 900”
const ofFigure =
  /\b(?:toll|figures?|numbers?|estimates?|counts?|tally|total|casualt\p{Ll}+|dead|killed|wounded|missing|injured)\b[^.;:]{0,60}$/u

/** Tell “the 8,000 expected by police” from “the forecast by police”. */
function isReduced(before: string, form: string, after: string): boolean {
  return participle.test(form) && /^ by\b/u.test(after) && /[\d\p{Ll})] $/u.test(before) && !determined.test(before)
}

const determined = /\b(?:the|an?|its?|his|her|their|this|that|latest|new|first|official|previous)(?: \p{Ll}+)? $/u

/** Tell “organisers expected about 40” from “more than expected”. */
function isAmount(before: string, form: string, after: string): boolean {
  return (
    (participle.test(form) || form === 'estimate') && /^ (?:about|around) \d/u.test(after) && /\p{Ll}s $/u.test(before)
  )
}

/** Tell “nine men, described as armed, …” and “a source being briefed” from “the navy described as false …”. */
function isApposed(before: string, after: string): boolean {
  return (/\p{Ll}, $/u.test(before) && /^ as (?:an? |the |\p{Ll}+[,.;])/u.test(after)) || before.endsWith(' being ')
}

/** Tell “the estimated 40 sailors”, which nobody says there, from “the port estimated 40”. */
function isAttributive(before: string, after: string): boolean {
  if (/\b(?:the|an?|its|their) $/iu.test(before) && ofCount.test(after)) return true
  return /(?:\b(?:the|an)|^(?:The|An)) $/u.test(before) && /^ (?:\p{Ll}+ )?\d/u.test(after)
}

/** What stands to be counted behind “the confirmed”: “death toll”. */
const ofCount = /^ (?:\p{Ll}+ ){0,2}(?:tolls?|numbers?|figures?|deaths?|cases|counts?|totals?|victims|losses|dead)\b/u

const demandsOf = new Map(
  Object.entries(demandingVerbs).map(([verb, demanded]) => [verb, new RegExp(`^(?:${demanded})`, 'u')]),
)

function demands(verb: string, rest: string): boolean {
  const demanded = demandsOf.get(verb)
  return demanded === undefined || demanded.test(rest)
}
