import { carry, pointBack } from './estimate.ts'
import { isListed, sharesVerb } from './list.ts'
import { endsAt, isEnd, lowerAt } from '../other/look.ts'
import { isBesideAnother } from './against.ts'
import { isGrowth } from './growth.ts'
import { isWidened } from './spoken.ts'
import { isAccounted, isInRow, isListedByPlace } from '../part/places.ts'
import type { Context, Stand } from '../reading.ts'
import type { Token } from '../../text/token.ts'

const deeds = /^(?:sent|deployed|dispatched|lost|recruited|mobilised|mobilized|trained)$/u
const taking = /^(?:took|takes|taken|taking|hired|enlisted|drafted|conscripted|freed|released|captured)$/u
const estimating = /^(?:estimate[sd]?|claim(?:s|ed)?|counted|listed|tallied)$/u
const reporting =
  /^(?:estimated|estimates?|estimating|claimed|claims|claiming|counted|reported|recorded|registered|said|says|saying|at|has|have|had)$/u

/** Read a number that is said or done: “it was about 3,000”, “police said 200”, “she lost 40”. */
export function objectBack(context: Context, lead: number, after: number): Stand | null {
  const { tokens, memory } = context
  const before = lowerAt(tokens, lead - 1)
  if (isPredicate(context, lead)) return carry(context, Math.max(0, lead - 2), false)
  if (isSetBeside(context, lead, after)) return carry(context, lead, false)
  if (isAccounted(context, lead, after) || isInRow(context, lead, after)) return carry(context, lead, true)
  if (isGoneOn(context, lead, after) || isListedByPlace(context, lead, after)) return carry(context, lead, false)
  if (!endsAt(tokens, after)) return null
  if (estimating.test(before) && memory.kind === 'own') return carry(context, lead, false)
  if (isDeed(context, before)) return pointBack(context, lead)
  const reported = reporting.test(before) || lowerAt(tokens, lead) === 'estimated'
  return memory.here && reported ? carry(context, lead, false) : null
}

/** Tell what is done with people, or with those counted in this very sentence: “of 9,000 prisoners Olsen *took* 500”. */
function isDeed({ memory }: Context, verb: string): boolean {
  return deeds.test(verb) || (memory.here && taking.test(verb))
}

/** Tell a figure said of “it”: “it’s probably 3,000”. */
function isPredicate({ tokens, memory }: Context, lead: number): boolean {
  const before = lowerAt(tokens, lead - 1)
  const short = /ly$/u.test(before) ? lowerAt(tokens, lead - 2) : before
  return /^(?:it|that)'s$/u.test(short) && memory.kind === 'own' && memory.near
}

/** Tell a figure that stands beside one of the same people: held against it, also in the next sentence, or the next of a list. */
function isSetBeside({ tokens, memory }: Context, lead: number, after: number): boolean {
  const goesOn = memory.kind === 'own' && /^(?:this|that|it)$/u.test(lowerAt(tokens, 0)) && lead <= 5 // “This is up from 2 million”
  if (memory.here && isBesideAnother(tokens, lead, after)) return true
  return (memory.here || goesOn) && (isCompared(tokens, lead) || isListed(tokens, lead, after))
}

/** Tell a figure that another is held against: “up from 3,000”, “compared with 3,000 in May”. */
function isCompared(tokens: readonly Token[], place: number): boolean {
  const lead = /^(?:just|only|merely|barely)$/u.test(lowerAt(tokens, place - 1)) ? place - 1 : place
  const before = lowerAt(tokens, lead - 1)
  const earlier = lowerAt(tokens, lead - 2)
  if (/^(?:previous|earlier|prior)$/u.test(before) && lowerAt(tokens, lead - 3) === 'from' && isEnd(tokens[lead + 1]))
    return true
  return (
    (before === 'from' &&
      (/^(?:up|down)$/u.test(earlier) || (tokens[lead - 2]?.numeral !== null && isEnd(tokens[lead + 1])))) ||
    (/^(?:with|to)$/u.test(before) && /^(?:compared|compares|comparison)$/u.test(earlier))
  )
}

/** Tell a figure that goes on about those counted last: in a fragment, mended, or in a list that shares a verb. */
function isGoneOn(context: Context, lead: number, after: number): boolean {
  return (
    isFragment(context, lead, after) ||
    isGrowth(context, lead, after) ||
    isWidened(context, lead, after) ||
    sharesVerb(context, lead, after)
  )
}

/** Tell a figure that goes on about those counted before in a sentence without a verb: “More than 100 in the past day.” */
function isFragment({ tokens, memory }: Context, lead: number, after: number): boolean {
  return (
    lead === 0 &&
    memory.kind === 'own' &&
    tokens.length < 16 &&
    /^(?:in|at|on|from|during|since|by|near|aboard)$/u.test(lowerAt(tokens, after)) &&
    !tokens.some(({ lower }) =>
      /^(?:is|are|was|were|be|has|have|had|will|would|could|may|do|did|\p{L}{3,}(?:ed|ing))$/u.test(lower),
    )
  )
}
