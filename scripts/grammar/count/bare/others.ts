import { stoppers } from '../../../lexicon/function.ts'
import { lowerAt } from '../other/look.ts'
import { peopleOf } from '../noun/people.ts'
import { readNoun } from '../noun/noun.ts'
import type { Context } from '../reading.ts'
import type { Token } from '../../text/token.ts'

/** Tell others of a thing told of just before: “*one ship* has sunk and two others are on fire”. */
export function followsThing(context: Context, lead: number): boolean {
  const last = context.figures.findLast(({ to }) => to <= lead)
  if (!last || last.from < lead - 8) return false
  if ((last.low ?? 0) > 1) return lowerAt(context.tokens, lead) === 'another' && isDoneTo(context, last.to, lead)
  if (last.low !== 1 || last.high !== 1) return false
  return readNoun(context, last.to, 'singular').kind === 'thing'
}

/** Tell things to which one does as to those before: “it scorched 90 *houses and threatened* another 900”. */
function isDoneTo(context: Context, from: number, lead: number): boolean {
  const noun = readNoun(context, from, 'plural')
  return noun.kind === 'thing' && lowerAt(context.tokens, noun.to) === 'and' && noun.to === lead - 2
}

/** Tell others beside people of one kind, who are of another: “it flew out 80 Valdorians *and 13 others*”; not “two men died and 13 others …”. */
export function isBesides({ tokens, figures, memory, vocabulary }: Context, lead: number, next: string): boolean {
  const last = figures.findLast(({ to }) => to <= lead)
  if (next !== 'others' || !last || !memory.here || memory.kind !== 'own' || !vocabulary.people) return false
  const between = tokens.slice(last.to, lead - 1)
  const joined = lowerAt(tokens, lead - 1) === 'and' && between.length > 0 && between.length <= 3
  return joined && between.every(({ lower }) => !stoppers.has(lower)) && peopleOf(between.at(-1)?.text ?? '') !== null
}

/** Tell the rest of those counted, as an object or with what is done to them: “we are watching the other two now”, “the remaining three undergoing checks”. */
export function isOtherRest(tokens: readonly Token[], lead: number, after: number): boolean {
  const next = lowerAt(tokens, after)
  if (lowerAt(tokens, lead - 1) === 'remaining' && lowerAt(tokens, lead - 2) === 'the') return true
  return (
    lowerAt(tokens, lead - 1) === 'other' &&
    lowerAt(tokens, lead - 2) === 'the' &&
    /^(?:now|today|yesterday|and|from|on|at|later)$/u.test(next)
  )
}
