import { findBoundBefore } from '../../number/bound.ts'
import { givingVerbs } from '../../../lexicon/function.ts'
import { carry } from './estimate.ts'
import { heldWithin } from './included.ts'
import { isEnd, lowerAt } from '../other/look.ts'
import type { Context, Stand } from '../reading.ts'

/** Read a number told of those just counted: of how many somebody knows more, their peak by the day, or of whom some are named. */
export function known(context: Context, lead: number, after: number): Stand | null {
  return knownOf(context, lead, after) ?? extremeOf(context, lead, after) ?? heldWithin(context, lead, after)
}

/** Read how many of those just counted somebody knows more of: “At least 9,000 sailors went. *For 700, we* found the port they left.” */
function knownOf(context: Context, lead: number, after: number): Stand | null {
  const { tokens, memory } = context
  if (memory.kind !== 'own' || !memory.near || lead !== 1 || lowerAt(tokens, 0) !== 'for') return null
  if (lowerAt(tokens, after) !== ',' || !finders.test(lowerAt(tokens, after + 1))) return null
  const finds = [2, 3, 4].some(
    (step) => found.test(lowerAt(tokens, after + step)) || givingVerbs.test(lowerAt(tokens, after + step)),
  )
  return finds ? carry(context, 0, true) : null
}

const finders = /^(?:we|they|it|investigators|reporters|journalists|researchers|volunteers|the)$/u
const found = /^(?:found|know|knew|have|has|had|obtained|learned|learnt|matched|traced|confirmed)$/u

/** Read the most or the least of losses told by the time: “lost over 200 men a day, *with a peak of 213*”. */
function extremeOf(context: Context, lead: number, after: number): Stand | null {
  const { tokens, memory, figures } = context
  if (!memory.here || memory.kind !== 'own' || !isEnd(tokens[after])) return null
  const figure = figures.find(({ from }) => from >= lead && from < after)
  if (!figure) return null
  const bounded = findBoundBefore(tokens, figure.from)
  const from = bounded ? tokens.findIndex(({ start }) => start === bounded.start) : lead
  const named = [from, from - 1, from - 2].find(
    (at) => extremes.test(lowerAt(tokens, at)) || extremes.test(lowerAt(tokens, at + 1)),
  )
  if (named === undefined || lowerAt(tokens, figure.from - 1) !== 'of') return null
  return tokens.slice(Math.max(0, figure.from - 5), figure.from).some(({ lower }) => lower === 'with')
    ? { ...carried(context, from), part: false }
    : null
}

function carried({ memory }: Context, from: number): Stand {
  return { kind: 'own', unit: memory.unit, from, part: false, definite: true, modifiers: [] }
}

const extremes = /^(?:maximum|minimum|peak|high|low|average|record)$/u
