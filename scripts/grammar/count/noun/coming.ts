import { stoppers } from '../../../lexicon/function.ts'
import { authorities, comingVerbs, crowdVerbs, events, flockingVerbs, processions } from '../../../lexicon/people.ts'
import type { Figure } from '../../number/figure.ts'
import { lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'
import type { Token } from '../../text/token.ts'
import { matchPhrase } from '../vocabulary.ts'
import { isFollower, isPluralWord } from '../word.ts'
import type { NounReading } from './noun.ts'

/** Tell whether people of any trade are told of as coming: “900 pupils started from the school”, “a march of 300 nurses”; those on duty are not. */
export function joinsCrowd(
  { tokens, vocabulary }: Context,
  { lead, to, noun }: { readonly lead: number; readonly to: number; readonly noun: NounReading },
): boolean {
  const head = noun.unit?.toLowerCase().split(' ').at(-1) ?? ''
  if (!vocabulary.crowd || authorities.has(head)) return false
  const before = lowerAt(tokens, lead - 1)
  if (crowdVerbs.includes(before)) return true
  if (/^(?:of|by)$/u.test(before) && events.includes(lowerAt(tokens, lead - 2))) return true
  if (before === 'of' && /^(?:crowd|group|throng|mob|band|gang|contingent|bloc)s?$/u.test(lowerAt(tokens, lead - 2)))
    return isFollower(tokens[to - 1]) || comingVerbs.has(lowerAt(tokens, behindHave(tokens, to)))
  if (
    /^(?:included|includes|including|involved|involving)$/u.test(before) &&
    tokens.slice(Math.max(0, lead - 9), lead - 1).some(({ lower }) => events.includes(lower))
  )
    return true
  if (isAtEvent(tokens, to)) return true
  const aside = asideBehind(tokens, behindList({ tokens, vocabulary }, to))
  const verb = tokens.findIndex(
    ({ kind, lower }, at) =>
      at >= aside &&
      ((kind !== 'word' && !isInNames(tokens, at)) ||
        (comingVerbs.has(lower) && !isEvent(tokens, at)) ||
        isFinite.test(lower)),
  )
  if (verb < aside || verb > aside + 14 || !comingVerbs.has(lowerAt(tokens, behindHave(tokens, verb)))) return false
  return !tokens.slice(verb, verb + 8).some(({ lower }) => /^(?:television|tv|tvs|screens?|online)$/u.test(lower))
}

/** Tell the noun from the verb: “opponents in *the march*”. */
function isEvent(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:march|protest|rally)$/u.test(lowerAt(tokens, at)) &&
    /^(?:the|a|an|this|that|their|his|her|its|last|next)$/u.test(lowerAt(tokens, at - 1))
  )
}

/** Tell people at an event: “900 fans *at their victory parade*”. */
function isAtEvent(tokens: readonly Token[], to: number): boolean {
  if (lowerAt(tokens, to) !== 'at') return false
  const end = tokens.findIndex(({ kind, lower }, at) => at > to && (kind !== 'word' || stoppersOfPlace.test(lower)))
  const last = lowerAt(tokens, (end < 0 ? tokens.length : end) - 1)
  return (
    (end < 0 ? tokens.length : end) <= to + 7 &&
    /^(?:march|rally|protest|demonstration|vigil|parade|festival|concert|procession|demo)$/u.test(last)
  )
}

/** Find a crowd by a name that no list knows, told of as only people are: “10,000 *reds* attended”, “900 *Blue Caps* had arrived”. */
export function findUnnamed(
  { text, tokens, vocabulary }: Context,
  { to, high }: Figure,
): { readonly unit: string; readonly to: number } | null {
  if (!vocabulary.crowd || (high ?? 0) < fewest) return null
  for (let at = to; at < to + 3; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || stoppers.has(token.lower)) return null
    const isName = /^\p{Lu}\p{L}+s$/u.test(token.text)
    if (!isName && !isPluralWord(token)) continue
    const verbs = isName ? comingVerbs : flockingVerbs
    return verbs.has(lowerAt(tokens, behindHave(tokens, at + 1))) && !processions.has(token.lower)
      ? { unit: text.slice(isName ? (tokens[to]?.start ?? 0) : token.start, token.end), to: at + 1 }
      : null
  }
  return null
}

const fewest = 20 // fewer may be clubs or bands

const stoppersOfPlace =
  /^(?:in|on|at|near|outside|and|or|but|was|were|is|are|had|has|have|who|which|that|for|against|to)$/u

/** Step over the words that put a verb in the perfect or a later time: “900 farmers | *have already* converged”. */
function behindHave(tokens: readonly Token[], verb: number): number {
  let at = verb
  if (/^(?:have|had|has|will|would)$/u.test(lowerAt(tokens, at))) at += 1
  else if (/^(?:are|were)$/u.test(lowerAt(tokens, at)) && /^\p{L}+ing$/u.test(lowerAt(tokens, at + 1))) return at + 1
  while (at > verb && /^(?:already|now|also|since|reportedly|so|far)$/u.test(lowerAt(tokens, at))) at += 1
  return at
}

/** Step over more people of the same count: “900 women*, children, and men* gathered”. */
export function behindList({ tokens, vocabulary }: Pick<Context, 'tokens' | 'vocabulary'>, to: number): number {
  let at = to
  while (at < to + 8) {
    const joint = lowerAt(tokens, at) === ',' ? at + 1 : at
    const next = /^(?:and|or)$/u.test(lowerAt(tokens, joint)) ? joint + 1 : joint
    if (next === at || matchPhrase(vocabulary.persons, tokens, next)?.kind !== 'plural') return at
    at = next + 1
  }
  return at
}

/** Step over an aside that opens behind people: “900 teachers, *many of them whistling,* gathered”; “900 teachers and other marchers, …” too. */
function asideBehind(tokens: readonly Token[], to: number): number {
  const comma = tokens.findIndex(({ kind }, at) => at >= to && kind !== 'word')
  if (comma < to || comma > to + 4 || lowerAt(tokens, comma) !== ',') return to
  if (/^(?:and|but|or|then|when|while|yet|so|as)$/u.test(lowerAt(tokens, comma + 1))) return to
  const end = tokens.findIndex(({ text }, at) => at > comma && text === ',')
  return end > comma && end < comma + 12 && comingVerbs.has(lowerAt(tokens, end + 1)) ? end + 1 : to
}

/** Tell the comma of “from Holm, Vale and Port Ellen”. */
function isInNames(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === ',' &&
    /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') &&
    /^(?:\p{Lu}|and$)/u.test(tokens[at + 1]?.text ?? '')
  )
}

const isFinite = /^(?:is|are|was|were|has|have|had|will|would|said|says|say|that)$/u
