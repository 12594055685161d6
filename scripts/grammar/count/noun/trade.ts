import { leadsToShare } from '../part/breakdown.ts'
import type { Claim } from '../claim.ts'
import { numberOf } from '../bare/numberof.ts'
import { takesSides } from '../bare/partisan.ts'
import { joinsCrowd } from './coming.ts'
import { meetsFate } from './fate.ts'
import { isCaptured } from './freed.ts'
import { lowerAt } from '../other/look.ts'
import type { Context, Reading } from '../reading.ts'
import { sharesFateOfNext } from './joined.ts'
import { isInRows } from '../part/nations.ts'
import { goesOnListing, isTold } from './told.ts'
import { isDealtWith } from './unrest.ts'
import { matchPhrase } from '../vocabulary.ts'

/** Tell whether people of any trade are ours: a share of ours, met by a fate, come along, told of, or next in a list. */
export function isOfOurs(context: Context, claim: Claim, before: Reading | undefined): boolean {
  return (
    (claim.part !== null &&
      (before?.count ?? (context.memory.kind === 'own' || isBehindThings(context, claim))) !== false) ||
    meetsFate(context, claim) ||
    isDealtWith(context, claim) ||
    joinsCrowd(context, claim) ||
    takesSides(context, claim) ||
    isTold(context, claim) ||
    isCaptured(context, claim) ||
    goesOnListing(context, claim.lead, before) ||
    sharesFateOfNext(context, claim) ||
    isListOfOurs(context, claim) ||
    isNumbered(context, claim) ||
    isInRows(context, claim.lead)
  )
}

/** Tell people whose number is told of and who are named again behind it: “the number of *staff killed* comes to 90 *staff*”. */
function isNumbered(context: Context, { lead, noun }: Claim): boolean {
  if (!/^(?:to|at|is|was|reached|hit)$/u.test(lowerAt(context.tokens, lead - 1))) return false
  const told = numberOf(context, lead - 2)
  return told?.kind === 'own' && told.unit === noun.unit
}

/** Tell people held in those counted before, things having been counted since: “900 came on two boats, *among them 30 nurses*”, “*Among them were* 30 nurses”. */
function isBehindThings({ memory, tokens }: Context, { lead, noun, figure }: Claim): boolean {
  const at = /^(?:were|are)$/u.test(lowerAt(tokens, lead - 1)) ? lead - 2 : lead - 1
  const cue = /^(?:them|whom)$/u.test(lowerAt(tokens, at)) ? at - 1 : at
  return (
    memory.kind === 'thing' &&
    (memory.here || (cue === 0 && cue < at)) &&
    noun.kind === 'person' &&
    memory.figure > (figure.high ?? Infinity) &&
    /^(?:among|of|including)$/u.test(lowerAt(tokens, cue))
  )
}

/** Tell people by sex or age counted together with some of ours: “900 women*, children and elderly people*”. */
function isListOfOurs({ tokens, vocabulary }: Context, { noun, to }: Claim): boolean {
  if (!/^(?:women|men|children|girls|boys|babies|infants|adults|females|males)$/iu.test(noun.unit ?? '')) return false
  let at = to
  for (let named = 0; named < 4; named += 1) {
    const joint = lowerAt(tokens, at) === ',' ? at + 1 : at
    const next = /^(?:and|or|the)$/u.test(lowerAt(tokens, joint)) ? joint + 1 : joint
    const from = next > joint && lowerAt(tokens, next) === 'the' ? next + 1 : next
    if (from === at) return false
    const end = [from, from + 1].find((place) => matchPhrase(vocabulary.counted, tokens, place)?.kind === 'plural')
    if (end !== undefined && tokens[from]?.numeral === null) return true
    if (tokens[from]?.kind !== 'word') return false
    at = from + 1
  }
  return false
}

const cues = /^(?:includes?|included|among|amongst|up|of|comprising|comprises?|comprised|rest|remainder)$/u

/** Tell people of any trade whom the words before hold in a whole: “Among the prisoners were 70 sailors”. */
export function heldIn({ text, sentence, tokens, memory }: Context, { lead, noun }: Claim): 'last' | 'whole' | null {
  const named =
    noun.kind === 'person' ||
    noun.kind === 'counted' ||
    noun.kind === 'fate' ||
    (noun.kind === 'thing' && memory.kind === 'own' && isPlural(noun.unit))
  if (!named || memory.unit === null || memory.kind === 'thing') return null
  if (!tokens.slice(Math.max(0, lead - 14), lead).some(({ lower }) => cues.test(lower))) return null
  return leadsToShare(text.slice(sentence.start, tokens[lead]?.start ?? 0), noun.kind !== 'thing')
}

function isPlural(unit: string | null): boolean {
  return unit !== null && /^\p{Ll}{3,}[^su'i]s$/u.test(unit) && !beasts.test(unit)
}

const beasts =
  /^(?:animals|horses|cows|bulls|calves|dogs|cats|pigs|goats|lambs|camels|donkeys|mules|birds|chickens|whales|dolphins|seals|elephants|livestock|pets|trees|boats|ships|vehicles|cars|trucks|houses|homes|buildings)$/u
