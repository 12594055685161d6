import { stoppers } from '../../../lexicon/function.ts'
import { carry, pointBack } from './estimate.ts'
import { isGapped } from './gapped.ts'
import { isEnd, lowerAt } from '../other/look.ts'
import { followsThing, isBesides, isOtherRest } from './others.ts'
import { isFated, peopleOf } from '../noun/people.ts'
import { objectBack } from './object.ts'
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
  /^(?:(?:is|are|was|were|has|have|had|did)n['’]t|is|are|was|were|has|have|had|will|would|could|may|might|remain|remained|remains|others?|more|fled|left|went|came|took|spent|slept|stayed|walked|drove)$/u
const gravely = /^(?:critically|seriously|severely|fatally|badly)$/u

/** Read a number that people’s doing follows: “about 500 are …”, “12 others”, “three critically”. */
function subjectBack(context: Context, lead: number, after: number): Stand | null {
  const { tokens, memory, vocabulary } = context
  const next = lowerAt(tokens, after)
  const others = /^(?:others?|more)$/u.test(next) || lowerAt(tokens, lead) === 'another'
  if (others && (followsThing(context, lead) || isItsOwn(context, lead))) return null
  if (others && opensCount(context, after))
    return { kind: 'own', part: false, modifiers: [], unit: 'people', from: lead, definite: true }
  if (isBesides(context, lead, next))
    return { kind: 'own', part: false, modifiers: [], unit: 'people', from: lead, definite: true }
  if (isGapped(context, lead, after)) return carry(context, lead, false)
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
  return told && grave && (isEnd(tokens[after + 1]) || lowerAt(tokens, after + 1) === 'and')
}

/** Tell others of whom nobody was counted before: “*12 others* were hurt”. */
function opensCount({ tokens, memory, vocabulary }: Context, after: number): boolean {
  const told = auxiliary.test(lowerAt(tokens, after)) || endsSoon(tokens, after)
  return memory.kind === 'none' && vocabulary.people && told
}

/** Tell “it’s another 220”, said of something else than the people counted long before. */
function isItsOwn({ tokens, memory }: Context, lead: number): boolean {
  return /^(?:it|that)'s$/u.test(lowerAt(tokens, lead - 1)) && !memory.near
}

/** Name others than the dead or the hurt plainly: “the toll rose to 10; 11 *others* were found alive”. */
function asPeople(stand: Stand | null, people: boolean): Stand | null {
  const isFate = people && stand?.kind === 'own' && stand.unit !== null && isFated(stand.unit)
  return isFate ? { ...stand, unit: peopleOf(stand.unit ?? '') ?? 'people' } : stand
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

function endsSoon(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after + 1]
  return next === undefined || next.kind !== 'word' || stoppers.has(next.lower)
}

/** Tell whether a number is the subject of a clause: “and 300,000 crossed the border”. */
function opensClause(tokens: readonly Token[], lead: number, after: number): boolean {
  const opened = lead === 0 || /^(?:,|;|and|while|that|but|[—–“"])$/u.test(lowerAt(tokens, lead - 1))
  return opened && /^\p{Ll}{3,}ed$/u.test(tokens[after]?.text ?? '')
}
