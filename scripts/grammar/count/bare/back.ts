import { stoppers } from '../../../lexicon/function.ts'
import { carry, pointBack } from './estimate.ts'
import { isListed, sharesVerb } from './list.ts'
import { endsAt, isEnd, lowerAt } from '../other/look.ts'
import { isBesideAnother } from './against.ts'
import { isFated, peopleOf } from '../noun/people.ts'
import { readNoun } from '../noun/noun.ts'
import { isAccounted, isInRow, isListedByPlace } from '../part/places.ts'
import type { Context, Stand } from '../reading.ts'
import type { Token } from '../../text/token.ts'

/** Read what points back at the last people counted: “about 500 are …”, “12 others”, “it was about 3,000”, “police said 200”. */
export function pointsBack(context: Context, lead: number, behind: number): Stand | null {
  const after = behindSource(context.tokens, behind)
  return subjectBack(context, lead, after) ?? objectBack(context, lead, after)
}

/** Step over who says so: “more than 300, according to police, | have come”, “530 that | have come”. */
function behindSource(tokens: readonly Token[], after: number): number {
  if (/^(?:that|who)$/u.test(lowerAt(tokens, after)) && /^ha(?:ve|s|d)$/u.test(lowerAt(tokens, after + 1)))
    return after + 1
  if (lowerAt(tokens, after) !== ',' || lowerAt(tokens, after + 1) !== 'according') return after
  const comma = tokens.findIndex(({ text }, at) => at > after + 1 && text === ',')
  return comma > 0 && comma < after + 10 && auxiliary.test(lowerAt(tokens, comma + 1)) ? comma + 1 : after
}

const auxiliary =
  /^(?:is|are|was|were|has|have|had|will|would|could|may|might|remain|remained|remains|others?|more|fled|left|went|came|took|spent|slept|stayed|walked|drove)$/u
const gravely = /^(?:critically|seriously|severely|fatally|badly)$/u

/** Read a number that people’s doing follows: “about 500 are …”, “12 others”, “three critically”. */
function subjectBack(context: Context, lead: number, after: number): Stand | null {
  const { tokens, memory, vocabulary } = context
  const next = lowerAt(tokens, after)
  const others = /^(?:others?|more)$/u.test(next) || lowerAt(tokens, lead) === 'another'
  if (others && followsThing(context, lead)) return null
  if (others && memory.kind === 'none' && vocabulary.people && (auxiliary.test(next) || endsSoon(tokens, after)))
    return { kind: 'own', part: false, modifiers: [], unit: 'people', from: lead, definite: true }
  if (others || auxiliary.test(next) || isThoughtOf(tokens, after) || opensClause(tokens, lead, after))
    return asPeople(memory.kind === 'none' ? pointBack(context, lead) : carry(context, lead, false), vocabulary.people)
  if (isOtherRest(tokens, lead, after) && memory.kind === 'own' && memory.size > 1) return carry(context, lead, true)
  return isGrave(context, lead, after) ? carry(context, lead, true) : null
}

/** Tell how gravely some were hurt, also in a sentence of its own: “181 were hurt. 49 seriously.” */
function isGrave({ tokens, memory }: Context, lead: number, after: number): boolean {
  const told = memory.here || (lead === 0 && memory.kind === 'own')
  const grave =
    gravely.test(lowerAt(tokens, after)) || (memory.here && /^(?:critical|serious)$/u.test(lowerAt(tokens, after)))
  return told && grave && isEnd(tokens[after + 1])
}

/** Tell others of a thing told of just before: “*one ship* has sunk and two others are on fire”. */
function followsThing(context: Context, lead: number): boolean {
  const last = context.figures.findLast(({ to }) => to <= lead)
  if (!last || last.low !== 1 || last.high !== 1 || last.from < lead - 8) return false
  return readNoun(context, last.to, 'singular').kind === 'thing'
}

/** Name others than the dead or the hurt plainly: “the toll rose to 10; 11 *others* were found alive”. */
function asPeople(stand: Stand | null, people: boolean): Stand | null {
  const isFate = people && stand?.kind === 'own' && stand.unit !== null && isFated(stand.unit)
  return isFate ? { ...stand, unit: peopleOf(stand.unit ?? '') ?? 'people' } : stand
}

/** Tell the rest of those counted, as an object: “we are watching the other two now”. */
function isOtherRest(tokens: readonly Token[], lead: number, after: number): boolean {
  const next = lowerAt(tokens, after)
  return (
    lowerAt(tokens, lead - 1) === 'other' &&
    lowerAt(tokens, lead - 2) === 'the' &&
    (isEnd(tokens[after]) || /^(?:now|today|yesterday|and|from|on|at|later)$/u.test(next))
  )
}

/** Tell what is thought of people: “about 300 | already believed to have arrived”. */
function isThoughtOf(tokens: readonly Token[], after: number): boolean {
  const at = lowerAt(tokens, after) === 'already' ? after + 1 : after
  return (
    /^(?:believed|thought|said|known|reported|understood)$/u.test(lowerAt(tokens, at)) &&
    lowerAt(tokens, at + 1) === 'to' &&
    lowerAt(tokens, at + 2) === 'have'
  )
}

const deeds = /^(?:sent|deployed|dispatched|lost|recruited|mobilised|mobilized|trained)$/u
const estimating = /^(?:estimate[sd]?|claim(?:s|ed)?|counted)$/u
const reporting =
  /^(?:estimated|estimates?|estimating|claimed|claims|claiming|counted|said|says|saying|at|has|have|had)$/u

/** Read a number that is said or done: “it was about 3,000”, “police said 200”, “they estimate 900 at the square”, “she lost 40”. */
function objectBack(context: Context, lead: number, after: number): Stand | null {
  const { tokens, memory } = context
  const before = lowerAt(tokens, lead - 1)
  if (isPredicate(context, lead)) return carry(context, lead - 2, false)
  if (isSetBeside(context, lead, after)) return carry(context, lead, false)
  if (isDoing(context, lead, after)) return carry(context, lead, true)
  if (isAccounted(context, lead) || isInRow(context, lead, after)) return carry(context, lead, true)
  if (isGoneOn(context, lead, after) || isListedByPlace(context, lead, after)) return carry(context, lead, false)
  const placed = /^(?:at|in|on|along|outside)$/u.test(lowerAt(tokens, after)) && estimating.test(before)
  if (placed && memory.kind === 'own') return carry(context, lead, false)
  if (isCrowdSaid(context, lead, after))
    return { kind: 'own', part: false, modifiers: [], unit: 'people', from: lead, definite: false }
  if (!endsAt(tokens, after)) return null
  if (estimating.test(before) && memory.kind === 'own') return carry(context, lead, false)
  if (deeds.test(before)) return pointBack(context, lead)
  const reported = reporting.test(before) || lowerAt(tokens, lead) === 'estimated'
  return memory.here && reported ? carry(context, lead, false) : null
}

/** Tell those of the people just counted who do something: “3 million have fled, with 2 million *crossing* the river”. */
function isDoing({ tokens, memory }: Context, lead: number, after: number): boolean {
  return (
    memory.here &&
    memory.kind === 'own' &&
    lowerAt(tokens, lead - 1) === 'with' &&
    lowerAt(tokens, lead - 2) === ',' &&
    /^(?:cross|liv|stay|fle|arriv|head|seek|remain|work|serv|fight|shelter|wait|return|march|gather|suffer)(?:e?ing)$/u.test(
      lowerAt(tokens, after),
    )
  )
}

/** Tell a figure said of “it” or of the figure told last: “it was about 3,000”, “it’s probably 3,000”. */
function isPredicate({ tokens, memory }: Context, lead: number): boolean {
  const before = lowerAt(tokens, lead - 1)
  const named = /^(?:it|that|this|figure|number|total|estimate|count)$/u.test(lowerAt(tokens, lead - 2))
  if (named && /^(?:is|was|at|be|to)$/u.test(before)) return true
  const short = /ly$/u.test(before) ? lowerAt(tokens, lead - 2) : before
  return /^(?:it|that)'s$/u.test(short) && memory.kind === 'own'
}

/** Tell a figure that stands beside one of the same people: held against it, also in the next sentence, or the next of a list. */
function isSetBeside({ tokens, memory }: Context, lead: number, after: number): boolean {
  const since = lowerAt(tokens, lead - 1) === 'to' && lowerAt(tokens, lead - 2) === 'compares'
  if (since && memory.kind === 'own') return true
  const goesOn = memory.kind === 'own' && /^(?:this|that|it)$/u.test(lowerAt(tokens, 0)) && lead <= 5 // “This is up from 2 million”
  if (memory.here && isBesideAnother(tokens, lead, after)) return true
  return (memory.here || goesOn) && (isCompared(tokens, lead) || isListed(tokens, lead, after))
}

/** Tell a figure that another is held against: “up from 3,000”, “compared with 3,000 in May”. */
function isCompared(tokens: readonly Token[], lead: number): boolean {
  const before = lowerAt(tokens, lead - 1)
  const earlier = lowerAt(tokens, lead - 2)
  if (/^(?:previous|earlier|prior)$/u.test(before) && lowerAt(tokens, lead - 3) === 'from' && isEnd(tokens[lead + 1]))
    return true
  return (
    (before === 'from' &&
      (/^(?:up|down)$/u.test(earlier) || (tokens[lead - 2]?.numeral !== null && isEnd(tokens[lead + 1])))) ||
    (/^(?:with|to)$/u.test(before) && /^(?:compared|compares|comparison)$/u.test(earlier)) ||
    (before === 'of' && /^(?:spoke|speak|speaks|talk|talks|talked)$/u.test(earlier))
  )
}

/** Tell a figure that goes on about those counted last: in a fragment, mended, or in a list that shares a verb. */
function isGoneOn(context: Context, lead: number, after: number): boolean {
  return (
    isFragment(context, lead, after) ||
    (context.memory.here && isMended(context.tokens, lead, after)) ||
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

/** Tell a figure that mends the one before it: “as many as 600, maybe 700”. */
function isMended(tokens: readonly Token[], lead: number, after: number): boolean {
  return (
    isEnd(tokens[after]) &&
    /^(?:maybe|perhaps|possibly|even|probably)$/u.test(lowerAt(tokens, lead - 1)) &&
    /^(?:,|or)$/u.test(lowerAt(tokens, lead - 2)) &&
    tokens[lead - 3]?.kind === 'numeral'
  )
}

const grounds = /^(?:streets?|squares?|roads?|parks?|plaza|grounds?|avenues?|march|rally|protests?|demonstrations?)$/u

/** Read a bare number as a crowd where it is said of the ground people stand on: “they are saying 20,000 on the streets”. */
function isCrowdSaid({ tokens, vocabulary, memory }: Context, lead: number, after: number): boolean {
  if (!vocabulary.people || memory.kind === 'thing') return false
  return (
    /^(?:say|saying|claim|claiming|claimed|estimate|estimated|reporting|reported)$/u.test(lowerAt(tokens, lead - 1)) &&
    /^(?:on|in|at)$/u.test(lowerAt(tokens, after)) &&
    lowerAt(tokens, after + 1) === 'the' &&
    grounds.test(lowerAt(tokens, after + 2))
  )
}

function endsSoon(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after + 1]
  return next === undefined || next.kind !== 'word' || stoppers.has(next.lower)
}

/** Tell whether a number is the subject of a clause: “and 300,000 crossed the border”. */
function opensClause(tokens: readonly Token[], lead: number, after: number): boolean {
  const opened = lead === 0 || /^(?:,|;|and|while|that|but|[—–“"])$/u.test(lowerAt(tokens, lead - 1))
  return opened && /^\p{Ll}{3,}ed$/u.test(tokens[after]?.text ?? '')
}
