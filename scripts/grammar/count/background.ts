import { places } from '../../lexicon/people.ts'
import { isFated } from './noun/people.ts'
import { lowerAt } from './other/look.ts'
import type { Context } from './reading.ts'

/** Tell whether the people are those who live somewhere, serve in all or would find room: “a town of 5,000 people”, “home to 300 residents”, “built to hold 300 people”. */
export function isBackground({ tokens }: Context, first: number, unit: string | null): boolean {
  const lead = /^an?$/u.test(lowerAt(tokens, first - 1)) && lowerAt(tokens, first - 2) === 'of' ? first - 1 : first
  const before = lowerAt(tokens, lead - 1)
  if (standing.test(unit ?? '')) return !(before === 'a' && raising.test(lowerAt(tokens, lead - 2)))
  if (isStrength(tokens, lead) || isRoomFor(tokens, lead) || isShareOfAll(tokens, lead, unit)) return true
  if (livesThere(tokens, lead, unit)) return true
  if (before === 'of')
    return (
      places.includes(lowerAt(tokens, lead - 2)) &&
      !isDriven(tokens, lead, unit) &&
      !isHired(tokens, lead) &&
      !isThere(tokens, lead)
    )
  if (tokens.slice(Math.max(0, lead - 11), lead).some(({ lower }) => lower === 'capacity')) return true
  if (/^(?:has|have|had)$/u.test(before)) return /^(?:residents|inhabitants|citizens)$/u.test(unit ?? '')
  if (before === 'with') return isPeopled(tokens, lead, unit)
  return before === 'to' && lowerAt(tokens, lead - 2) === 'home' && !isWho(tokens, lead)
}

/** Tell who live in a place named just before: “a county in the north *with 75,000 residents*”. */
function isPeopled(tokens: Context['tokens'], lead: number, unit: string | null): boolean {
  return (
    !isFated(unit ?? '') &&
    (/^(?:residents|inhabitants)$/iu.test(unit ?? '') || places.includes(lowerAt(tokens, lead - 2))) &&
    tokens.slice(Math.max(0, lead - 6), lead - 1).some(({ lower }) => places.includes(lower)) &&
    (places.includes(lowerAt(tokens, lead - 2)) ||
      tokens.slice(Math.max(0, lead - 6), lead - 1).every(({ kind }) => kind === 'word'))
  )
}

/** Tell people of whom more is told than where they live: “home to 100 people *who were* evacuated”. */
function isWho(tokens: Context['tokens'], lead: number): boolean {
  return tokens.slice(lead + 1, lead + 6).some(({ lower }) => lower === 'who')
}

/** Tell all who live in a land or about a place, whatever else is told of it: “Norland *had* 9 million *people*”, “3 million people *live in* the valley”; those in camps are told of. */
function livesThere(tokens: Context['tokens'], lead: number, unit: string | null): boolean {
  if (isTenanted(tokens, lead)) return true
  if (!/^(?:people|residents|inhabitants)$/iu.test(unit ?? '')) return false
  const to = tokens.findIndex(({ lower }, at) => at > lead && lower === unit?.toLowerCase()) + 1
  if (to < 1 || to > lead + 7) return false
  const verb = /^(?:who|now|already|still)$/u.test(lowerAt(tokens, to)) ? to + 1 : to
  const place = tokens.slice(verb + 1, verb + 9).map(({ lower }) => lower)
  if (place.some((word) => sheltering.test(word))) return false
  if (/^(?:lives?|lived|living)$/u.test(lowerAt(tokens, verb)))
    return /^(?:in|on|within|along|near|around|there|here)$/u.test(place[0] ?? '')
  const large = tokens.slice(lead, to).some(({ numeral }) => (numeral?.value ?? 0) >= 1_000_000)
  const owned = /^(?:has|have|had)$/u.test(lowerAt(tokens, lead - 1)) && /^\p{Lu}/u.test(tokens[lead - 2]?.text ?? '')
  return large && owned && /^(?:in|at|and|before|[.,;])?$/u.test(lowerAt(tokens, to))
}

/** Tell who lives in a building: “the block *houses* 15 families”; a camp that houses many takes in those who had to leave. */
function isTenanted(tokens: Context['tokens'], lead: number): boolean {
  return (
    /^(?:houses|housed|accommodates|accommodated)$/u.test(lowerAt(tokens, lead - 1)) &&
    tokens
      .slice(0, lead - 1)
      .some(({ lower }) => /^(?:building|block|tower|high-rise|tenement|apartments?|flats)$/u.test(lower))
  )
}

const sheltering =
  /^(?:camps?|shelters?|tents?|need|exile|displacement|poverty|centres?|centers?|hotels?|captivity|prisons?|jails?|barracks|basements?|cellars?|conditions|limbo|fear|rubble|ruins|schools?|gyms?|custody|hospitals?|danger|path|darkness|temporary|makeshift|emergency)$/u

/** Tell a population told of for what it wants: “there was *a population of* 6,000 citizens in Ellen *who wanted to* leave”. */
function isThere(tokens: Context['tokens'], lead: number): boolean {
  const there = tokens.slice(Math.max(0, lead - 7), lead - 2).some(({ lower }) => lower === 'there')
  const who = tokens.findIndex(({ lower }, at) => at > lead && at < lead + 14 && lower === 'who')
  return there && lowerAt(tokens, lead - 2) === 'population' && who > 0 && wanting.test(lowerAt(tokens, who + 1))
}

const wanting = /^(?:want(?:s|ed)?|wish(?:ed)?|hope[ds]?|need(?:ed|s)?|tried|had|fled|left|remain(?:ed)?|stayed)$/u

/** Tell a population of people who had to leave: “a registered population of 9,000 refugees”. */
function isDriven(tokens: Context['tokens'], lead: number, unit: string | null): boolean {
  const kind = lowerAt(tokens, lead - 3)
  if (driven.test(unit ?? '') || driven.test(kind)) return true
  return /^(?:total|registered|overall)$/u.test(kind) && tokens.slice(0, lead).some(({ lower }) => driven.test(lower))
}

const driven = /^(?:displaced|refugees?|migrants?|evacuees?|homeless|evacuated|affected|uprooted)$/iu
const standing = /^(?:army|navy|military|population)$/iu
const raising =
  /^(?:gather(?:ed|s|ing)?|rais(?:ed|es|ing)|amass(?:ed|es|ing)?|assembl(?:ed|es|ing)|recruit(?:ed|s|ing)?|mass(?:ed|ing))$/u

/** Tell whether a figure is the size of all that a country has under arms: “the size of the armed forces is 900,000”. */
function isStrength(tokens: Context['tokens'], lead: number): boolean {
  const of = tokens.findLastIndex(
    ({ lower }, at) => at < lead && lower === 'of' && sizing.test(lowerAt(tokens, at - 1)),
  )
  return (
    of > 0 &&
    tokens
      .slice(of, Math.min(of + 6, lead))
      .some(
        ({ lower }, at) =>
          /^(?:army|military|navy)$/u.test(lower) || (lower === 'armed' && lowerAt(tokens, of + at + 1) === 'forces'),
      )
  )
}

const sizing = /^(?:size|strength)$/u

/** Tell an army that is nobody’s country’s: “his private army of 900 men”. */
function isHired(tokens: Context['tokens'], lead: number): boolean {
  return (
    lowerAt(tokens, lead - 2) === 'army' &&
    /^(?:private|mercenary|rebel|guerrilla|secret|shadow|irregular|convict)$/u.test(lowerAt(tokens, lead - 3))
  )
}

/** Tell for how many there would be room: “built *to hold* 300 people”, “big enough *to house* two families”. */
function isRoomFor(tokens: Context['tokens'], lead: number): boolean {
  const verb = /^(?:only|just)$/u.test(lowerAt(tokens, lead - 1)) ? lead - 2 : lead - 1
  if (lowerAt(tokens, lead - 1) === 'of' && lowerAt(tokens, lead - 2) === 'capacity') return true
  return (
    /^(?:hold|host|house|accommodate|seat|fit|shelter|carry|sleep)$/u.test(lowerAt(tokens, verb)) &&
    lowerAt(tokens, verb - 1) === 'to' &&
    /^(?:built|designed|meant|intended|enough|made|licensed|certified|equipped|supposed)$/u.test(
      lowerAt(tokens, verb - 2),
    )
  )
}

/** Tell all who live somewhere, of whom only a share is told: “most of *Ellen's 4 million people*”. */
function isShareOfAll(tokens: Context['tokens'], lead: number, unit: string | null): boolean {
  const owner = tokens[lead - 1]
  const isPlace = /['’]s$/u.test(owner?.text ?? '') && places.includes((owner?.lower ?? '').replace(/['’]s$/u, ''))
  const of =
    isPlace || /^\p{Lu}.*['’]s?$/u.test(owner?.text ?? '')
      ? tokens.findLastIndex(({ lower }, at) => at < lead && at >= lead - 5 && lower === 'of')
      : -1
  if (of < 1) return false
  return (
    /^(?:majority|most|half|third|quarter|percent|cent|%|fifth|tenth|bulk)$/u.test(lowerAt(tokens, of - 1)) ||
    (tokens[of - 1]?.numeral !== null && /^(?:people|residents|inhabitants|citizens)$/iu.test(unit ?? ''))
  )
}
