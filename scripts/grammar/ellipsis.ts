import { linkVerbs } from '../lexicon/function.ts'
import { fateVerbs, gatherings, tollNouns } from '../lexicon/people.ts'
import { readNoun } from './noun.ts'
import type { Context } from './reading.ts'
import type { Token } from './token.ts'
import { matchPhrase } from './vocabulary.ts'

/** What a number without a noun of its own counts, and where the words that say so begin. */
export interface Stand {
  readonly unit: string | null
  readonly kind: 'own' | 'other' | 'thing'
  readonly from: number // index of the first token of the words that say so
  readonly part: boolean
  readonly definite: boolean // points back at people already named
  readonly modifiers: readonly Token[]
}

/** Find what a bare number stands for; `lead` is the index of the first token of its bound. */
export function findStand(context: Context, lead: number, after: number): Stand | null {
  return (
    objectOfFate(context, lead) ??
    figureOfToll(context, lead) ??
    shareBefore(context, lead) ??
    sentAway(context, lead, after) ??
    bodyOfPeople(context, lead) ??
    pointsBack(context, lead, after)
  )
}

const lowerAt = ({ tokens }: Context, at: number): string => tokens[at]?.lower ?? ''
const plain = { part: false, definite: false, modifiers: [] } as const

/** Read “wounded seven”, “killing 12”. */
function objectOfFate(context: Context, lead: number): Stand | null {
  const verb = lowerAt(context, lead - 1)
  const fate = Object.hasOwn(fateVerbs, verb) ? fateVerbs[verb] : undefined
  if (!fate || !(context.vocabulary.counted.has(fate) || context.vocabulary.people)) return null
  return { ...plain, unit: context.vocabulary.people ? `people ${fate}` : fate, kind: 'own', from: lead - 1 }
}

/** Read “the death toll rose to 41”, “the number of soldiers sent is estimated at 12,000”, “a death toll of 41”. */
function figureOfToll(context: Context, lead: number): Stand | null {
  const { text, tokens, vocabulary } = context
  let at = lead - 1
  while (at >= 0 && (linkVerbs.has(lowerAt(context, at)) || /ly$/u.test(lowerAt(context, at)))) at -= 1
  const linked = at < lead - 1
  const apposed = !linked && /^(?:of|:|,)$/u.test(lowerAt(context, at))
  if (!linked && !apposed) return null
  const number = findNumberOf(context, at)
  if (number >= 0 && linked) {
    const noun = readNoun(text, tokens, number + 1, vocabulary, true)
    const own = noun.kind === 'counted' || noun.kind === 'fate'
    return {
      ...plain,
      unit: noun.unit,
      kind: own ? 'own' : noun.kind === 'person' ? 'other' : 'thing',
      from: number,
      modifiers: noun.modifiers,
    }
  }
  const toll = findToll(context, apposed ? at - 1 : at, apposed ? 1 : 40)
  return toll
}

function findNumberOf(context: Context, before: number): number {
  for (let at = before; at >= 1; at -= 1) {
    if (lowerAt(context, at) === 'of' && /^numbers?$/u.test(lowerAt(context, at - 1))) return at
    if (lowerAt(context, at) === ';') return -1
  }
  return -1
}

function findToll(context: Context, before: number, reach: number): Stand | null {
  for (let at = before; at >= Math.max(0, before - reach); at -= 1) {
    if (lowerAt(context, at) === ';') return null
    const two = `${lowerAt(context, at - 1)} ${lowerAt(context, at)}`
    const key = Object.hasOwn(tollNouns, two) ? two : lowerAt(context, at)
    const unit = Object.hasOwn(tollNouns, key) ? tollNouns[key] : undefined
    if (!unit) continue
    if (
      context.tokens[at - 1]?.numeral ||
      !(context.vocabulary.counted.has(unit) || matchPhrase(context.vocabulary.counted, context.tokens, at))
    )
      return null
    return { ...plain, unit, kind: 'own', from: key === two ? at - 1 : at }
  }
  return null
}

/** Read “of these, 500”, “among them 12”, “of whom 30”. */
function shareBefore(context: Context, lead: number): Stand | null {
  const comma = lowerAt(context, lead - 1) === ',' ? 1 : 0
  const pronoun = lowerAt(context, lead - 1 - comma)
  const head = lowerAt(context, lead - 2 - comma)
  if (!/^(?:these|them|those|whom|that|which)$/u.test(pronoun) || !/^(?:of|among|amongst)$/u.test(head)) return null
  return carry(context, lead - 2 - comma, true)
}

/** Read “forcing almost 6,000 to leave”. */
function sentAway(context: Context, lead: number, after: number): Stand | null {
  if (
    lowerAt(context, after) !== 'to' ||
    !/^(?:forc|prompt|caus|order|allow|lead|compel|requir|ask|urg|driv|sen[dt]|tell|told)/u.test(
      lowerAt(context, lead - 1),
    )
  )
    return null
  return context.vocabulary.people ? { ...plain, unit: 'people', kind: 'own', from: lead - 1 } : null
}

const crowds = /^(?:crowds?|forces?|contingents?|tranche|army|throng|mob|turnout|garrison|batch|detachment)$/u

/** Read “a crowd of 5,000”, “this first tranche of about 3,000”. */
function bodyOfPeople(context: Context, lead: number): Stand | null {
  const body = lowerAt(context, lead - 2)
  if (lowerAt(context, lead - 1) !== 'of' || !gatherings.includes(body)) return null
  const definite =
    /^(?:this|these|that|those|the)$/u.test(lowerAt(context, lead - 3)) ||
    /^(?:this|these|that|those|the)$/u.test(lowerAt(context, lead - 4))
  if (crowds.test(body))
    return {
      ...plain,
      unit: context.memory.unit ?? (context.vocabulary.people ? 'people' : body),
      kind: 'own',
      from: lead - 2,
      definite,
    }
  return carry(context, lead - 2, false)
}

const auxiliary =
  /^(?:is|are|was|were|has|have|had|will|would|could|may|might|remain|remained|remains|others?|more|survived)$/u

/** Read what points back at the last people counted: “about 500 are …”, “12 others”, “it was about 3,000”. */
function pointsBack(context: Context, lead: number, after: number): Stand | null {
  const next = lowerAt(context, after)
  const before = lowerAt(context, lead - 1)
  const others = /^(?:others?|more)$/u.test(next) || before === 'another'
  if (others && context.memory.kind === 'none' && context.vocabulary.people && !context.tokens[after + 1]?.numeral)
    return { ...plain, unit: 'people', kind: 'own', from: lead, definite: true }
  if (others || auxiliary.test(next)) return carry(context, lead, false)
  const subject = lowerAt(context, lead - 2)
  const stated =
    /^(?:is|was|at|be)$/u.test(before) && /^(?:it|that|this|figure|number|total|estimate|count)$/u.test(subject)
  return stated ? carry(context, lead - 2, false) : null
}

function carry({ memory }: Context, from: number, part: boolean): Stand | null {
  if (memory.kind === 'none') return null
  return {
    unit: memory.unit,
    kind: memory.kind === 'own' && memory.unit === null ? 'other' : memory.kind,
    from,
    part,
    definite: true,
    modifiers: [],
  }
}
