import { fateVerbs } from '../../../lexicon/people.ts'
import { harms } from '../../../lexicon/plight.ts'
import { judge, type Claim } from '../claim.ts'
import { findPartLead } from '../part/part.ts'
import { isListedByPlace } from '../part/places.ts'
import { lowerAt } from '../other/look.ts'
import { readKind } from './kind.ts'
import { readFate, readNoun, type NounReading } from './noun.ts'
import { isOneWho, isSpared, readLastKind } from './who.ts'
import type { Context, Reading } from '../reading.ts'
import { fateUnit } from '../part/share.ts'
import { goesOnListing, isTold } from './told.ts'
import { matchPhrase, oneOf } from '../vocabulary.ts'
import { peopleOf } from './people.ts'
import { isDealtWith } from './unrest.ts'
import { bracketed } from '../bare/bracket.ts'
import { isMishap } from './mishap.ts'
import { isUntold } from '../bare/untold.ts'
import { isGapped } from '../bare/gapped.ts'

/** Read “one”: a count only where one of the topic's people met a fate, else a pronoun. */
export function readOne(context: Context, claim: Claim, before: Reading | undefined): Reading {
  const { figure, noun, lead } = claim
  const verb = lowerAt(context.tokens, lead - 1)
  const seized = /^(?:arrest|detain)(?:ed|ing|s)?$/u.test(verb) && context.vocabulary.counted.has('arrested')
  const struck = seized || /^(?:kill|wound|injur|hurt|los(?:t|es?|ing)$)/u.test(verb)
  if (isSpared(context, lead)) return { figure, count: null, reason: 'pronoun', unit: noun.unit, to: noun.to }
  if (noun.kind === 'fate') return judge(context, { ...claim, unit: fateUnit(context, claim) })
  const { people, anyone } = context.vocabulary
  if (isOneOfThem(context, claim)) return judge(context, { ...claim, part: 'last', definite: true })
  const met = isOurs(context, claim) && (struck || isMet(context, claim) || goesOnListing(context, lead, before))
  if (met) return judge(context, claim)
  const one =
    readOneOf(context, claim) ??
    readLastKind(context, claim, before) ??
    readKind(context, claim, findPartLead(context, lead, before))
  const bare = one ?? readFelled(context, claim) ?? readBareOne(context, claim, before)
  if (bare) return bare
  if (people && anyone && isHurt(context, claim))
    return judge(context, { ...claim, unit: oneOf(peopleOf(context.memory.unit ?? '')), to: figure.to })
  return { figure, count: null, reason: reasonOfOne(noun), unit: noun.unit, to: noun.to }
}

/** Tell one of the topic's people, or of any people where it counts people of any kind. */
function isOurs({ tokens, vocabulary }: Context, { noun, lead }: Claim): boolean {
  if (noun.kind === 'counted') return true
  const { people, anyone, war } = vocabulary
  return noun.kind === 'person' && people && (anyone || war) && lowerAt(tokens, lead - 1) !== 'of'
}

/** Tell one of those counted just before, with what sets them apart: “ten sailors, *among them one officer* and nine cooks”. */
function isOneOfThem({ tokens, memory }: Context, { noun, lead }: Claim): boolean {
  if (!memory.here || memory.kind !== 'own' || (noun.kind !== 'person' && noun.kind !== 'counted')) return false
  const at = /^(?:were|are)$/u.test(lowerAt(tokens, lead - 1)) ? lead - 2 : lead - 1
  return (
    /^(?:including|comprising)$/u.test(lowerAt(tokens, at)) ||
    (/^(?:them|whom)$/u.test(lowerAt(tokens, at)) && /^(?:among|of)$/u.test(lowerAt(tokens, at - 1)))
  )
}

/** Tell a bare “one” of whose health it is told, people having been counted before. */
function isHurt(context: Context, { noun, figure }: Claim): boolean {
  return (
    (noun.kind === 'none' || noun.kind === 'thing') && context.memory.kind === 'own' && isInjured(context, figure.to)
  )
}

function isNext(context: Context, lead: number, after: number): boolean {
  return (
    isHad(context, lead, after) ||
    isListedByPlace(context, lead, after) ||
    isGapped(context, lead, after) ||
    isUntold(context, lead, after) ||
    (context.memory.kind === 'own' && bracketed(context, lead, after) !== null)
  )
}

/** Read a bare “one” whom a verb befalls, where another such verb or the end of the clause follows: “killed *one* and injured 11”; not “killed one of its rules”. */
function readFelled(context: Context, claim: Claim): Reading | null {
  const { tokens, vocabulary } = context
  const fate = fateVerbs[lowerAt(tokens, claim.lead - 1)]
  if (claim.noun.kind !== 'none' && claim.noun.kind !== 'thing') return null
  if (!/^(?:killed|wounded|injured)$/u.test(fate ?? '') || !vocabulary.people || !vocabulary.counted.has(fate ?? ''))
    return null
  const at = claim.figure.to
  const next = /^[,]$/u.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'and' ? at + 2 : at + 1
  const again = /^(?:and|,)$/u.test(lowerAt(tokens, at)) && Object.hasOwn(fateVerbs, lowerAt(tokens, next))
  if (!again && !/^[.;]?$/u.test(lowerAt(tokens, at))) return null
  return judge(context, { ...claim, unit: `people ${fate ?? ''}`, to: at, definite: true })
}

/** Read “one” without a noun: of those just counted, or next in a list. */
function readBareOne(context: Context, claim: Claim, before: Reading | undefined): Reading | null {
  const { figure, noun, lead } = claim
  const held = noun.kind === 'none' && isHeld(context, lead, figure.to) ? 'last' : null
  if (held || (noun.kind === 'none' && isNext(context, lead, figure.to))) {
    const part = held ?? (before?.count?.partOf === 'next' ? null : (before?.count?.partOf ?? null))
    return judge(context, { ...claim, unit: context.memory.unit, to: figure.to, part, definite: true })
  }
  return null
}

/** Tell one of those just counted: “six deaths, *including one* from the crush”. */
function isHeld({ tokens, memory }: Context, lead: number, after: number): boolean {
  if (!memory.here || memory.kind !== 'own' || lowerAt(tokens, lead - 1) !== 'including') return false
  return /^(?:from|in|at|on|who|near|aboard)$/u.test(lowerAt(tokens, after))
}

/** Tell one of those counted who is told of a nation or a place by itself: “Norland had one.” */
function isHad({ tokens, memory, vocabulary }: Context, lead: number, after: number): boolean {
  if (memory.kind !== 'own' || !vocabulary.anyone || lead > 4 || !/^(?:had|has|lost)$/u.test(lowerAt(tokens, lead - 1)))
    return false
  return (
    tokens.slice(0, lead - 1).every(({ text }) => /^(?:The|\p{Lu}.*)$/u.test(text)) &&
    lead > 1 &&
    lowerAt(tokens, after) === '.'
  )
}

/** Tell “was among the dead”, “is among the injured”. */
function isAmongDead({ tokens, vocabulary }: Context, to: number): boolean {
  return (
    /^(?:was|is)$/u.test(lowerAt(tokens, to)) &&
    /^among(?:st)?$/u.test(lowerAt(tokens, to + 1)) &&
    matchPhrase(vocabulary.counted, tokens, to + 3)?.kind === 'fate'
  )
}

/** Tell one person from somewhere who met a fate: “one woman from Holm was also killed”. */
function isHurtFrom(context: Context, to: number): boolean {
  if (lowerAt(context.tokens, to) !== 'from' || !/^\p{Lu}/u.test(context.tokens[to + 1]?.text ?? '')) return false
  return [to + 2, to + 3].some(
    (at) => /^(?:was|were|is|has)$/u.test(lowerAt(context.tokens, at)) && readFate(context, at) !== null,
  )
}

/** Tell whether the words around a single person say that something befell them. */
function isMet(context: Context, claim: Claim): boolean {
  const { to } = claim.noun
  return (
    readFate(context, to) !== null ||
    isHurtFrom(context, to) ||
    isAmongDead(context, to) ||
    isTold(context, claim) ||
    isDealtWith(context, claim) ||
    isMishap(context, claim)
  )
}

/** Read one of several who met a fate: “one of the injured people died”; “one of the men killed was …” tells of no other. */
function readOneOf(context: Context, claim: Claim): Reading | null {
  const { noun } = claim
  const { tokens, vocabulary, memory } = context
  if (!vocabulary.people || !vocabulary.anyone) return null
  if (noun.kind === 'pronoun')
    return memory.kind === 'own' && (isLost(tokens, noun.to) || isOneWho(context, noun.to))
      ? judge(context, { ...claim, unit: memory.unit, part: 'last', definite: true })
      : null
  if (noun.kind !== 'partitive' || !/^(?:the|those|these|its|their)$/u.test(lowerAt(tokens, noun.to - 1))) return null
  const head = readNoun(context, noun.to, 'plural')
  if (head.kind !== 'counted' && head.kind !== 'person') return null
  return isLost(tokens, head.to) && !/^(?:dead|victims|bodies)$/iu.test(head.unit ?? '')
    ? judge(context, {
        ...claim,
        noun: { ...head, kind: 'partitive' },
        unit: head.unit,
        to: head.to,
        part: 'last',
        definite: true,
      })
    : null
}

/** Tell whether a death follows at once: “died”, “has died”, “was killed”. */
function isLost(tokens: Context['tokens'], at: number): boolean {
  const verb = /^(?:later|has|had|also|have|reportedly|then|since)$/u.test(lowerAt(tokens, at)) ? at + 1 : at
  const word = lowerAt(tokens, verb)
  return (
    /^(?:died|drowned|perished)$/u.test(word) ||
    (/^(?:was|were)$/u.test(word) && lowerAt(tokens, verb + 1) === 'killed')
  )
}

/** Tell whether injuries or a state of health are told of a bare “one”: “one with minor injuries”, “one in critical condition”. */
function isInjured({ tokens }: Context, at: number): boolean {
  if (lowerAt(tokens, at) === 'was' && harms.has(lowerAt(tokens, at + 1))) return true
  const word = lowerAt(tokens, at)
  const next = tokens.slice(at + 1, at + 6)
  if (/^(?:with|suffered|sustained)$/u.test(word)) return next.some(({ lower }) => injuries.test(lower))
  return /^(?:in|is|was|remains|remained)$/u.test(word) && next.some(({ lower }) => wards.test(lower))
}

const wards = /^(?:condition|hospital|icu|coma|intensive)$/u
const injuries = /^(?:injury|injuries|wounds?|burns|lacerations?|fractures?|condition)$/u

function reasonOfOne({ kind }: NounReading): 'other-count' | 'group-count' | 'thing-count' | 'pronoun' {
  if (kind === 'person' || kind === 'counted') return 'other-count'
  if (kind === 'group') return 'group-count'
  return kind === 'thing' ? 'thing-count' : 'pronoun'
}
