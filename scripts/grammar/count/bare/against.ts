import type { Token } from '../../text/token.ts'
import { isEnd, lowerAt } from '../other/look.ts'

/** Tell a figure of the people counted last that their figure is set beside: that of an earlier time, of an earlier estimate or of another plan. */
export function isBesideAnother(tokens: readonly Token[], lead: number, after: number): boolean {
  return isAgainst(tokens, lead, after) || isRevised(tokens, lead) || isPlanned(tokens, lead, after)
}

/** Tell what it was then: “the union counted 900 sailors, *against 700 last year*”, “which had counted 700 last year”. */
function isAgainst(tokens: readonly Token[], lead: number, after: number): boolean {
  const then = `${lowerAt(tokens, after)} ${lowerAt(tokens, after + 1)}`
  if (
    !/^(?:last (?:year|month|week)|a (?:year|month|week)|(?:the|in the) (?:year|month|week|previous|preceding)|the previous|previously \S*)$/u.test(
      then,
    )
  )
    return false
  const before = lowerAt(tokens, lead - 1)
  if (before === 'against') return /^[,(–—]$/u.test(lowerAt(tokens, lead - 2))
  return (
    /^(?:counted|identified|recorded|registered|claimed|reported|estimated)$/u.test(before) &&
    lowerAt(tokens, lead - 2) === 'had'
  )
}

/** Tell an estimate that the one before it corrects: “40 sailors, up *from an earlier estimate by the port of at least 30*”. */
function isRevised(tokens: readonly Token[], lead: number): boolean {
  if (lowerAt(tokens, lead - 1) !== 'of') return false
  const noun = tokens.findLastIndex(
    ({ lower }, at) =>
      at < lead - 1 && at > lead - 10 && /^(?:estimate|figure|toll|count|tally|number|total)$/u.test(lower),
  )
  if (noun < 0) return false
  return [2, 3, 4].some(
    (step) => lowerAt(tokens, noun - step) === 'from' && /^(?:up|down)$/u.test(lowerAt(tokens, noun - step - 1)),
  )
}

/** Tell for how many of the same people another plan is: “a plan for 900 sailors, with a plan *for 2,000* in reserve”. */
function isPlanned(tokens: readonly Token[], lead: number, after: number): boolean {
  return (
    isEnd(tokens[after]) &&
    lowerAt(tokens, lead - 1) === 'for' &&
    /^(?:plans?|target)$/u.test(lowerAt(tokens, lead - 2)) &&
    /^\p{L}+$/u.test(lowerAt(tokens, lead - 3))
  )
}
