import { judge, type Claim } from '../claim.ts'
import { pointBack } from './estimate.ts'
import { isEnd, lowerAt } from '../other/look.ts'
import type { Context, Reading } from '../reading.ts'
import { tollBefore } from './tollnoun.ts'

/** Read a figure that somebody gives of people or of a crowd named before: “the 8,000 originally expected by police”. */
export function readAwaited(context: Context, claim: Claim, at: number): Reading | null {
  if (!isAwaited(context.tokens, at)) return null
  const stand = pointBack(context, claim.lead) ?? tollBefore(context, claim.lead - 1, 12)
  return stand?.kind === 'own' ? judge(context, { ...claim, unit: stand.unit, to: at, definite: true }) : null
}

const giving =
  /^(?:expected|forecast|forecasted|predicted|anticipated|projected|estimated|claimed|hoped|promised|counted|feared|wanted)$/u

/** Tell “the 8,000 (that) organisers had hoped for”: the definite figure, who gave it, and the verb. */
function isGivenBy(tokens: Context['tokens'], after: number): boolean {
  if (lowerAt(tokens, after - 2) !== 'the') return false
  const verb = tokens.findIndex(({ lower, kind }, at) => at >= after && (giving.test(lower) || kind !== 'word'))
  return verb > after && verb <= after + 6 && giving.test(lowerAt(tokens, verb))
}

const awaiting =
  /^(?:expected|forecast|forecasted|predicted|anticipated|projected|estimated|claimed|reported|announced|counted|given|quoted|cited|promised|planned|hoped|feared|recorded|registered|named|mentioned|stated|put)$/u

/** Tell a figure that somebody gives from a thing: “the 8,000 originally expected by police”, “the 900 forecast”. */
function isAwaited(tokens: Context['tokens'], after: number): boolean {
  const at = /ly$|^(?:first|once|previously|earlier|at)$/u.test(lowerAt(tokens, after)) ? after + 1 : after
  if (!awaiting.test(lowerAt(tokens, at))) return isGivenBy(tokens, after)
  return isEnd(tokens[at + 1]) || /^(?:by|for|in|last|earlier|on|before)$/u.test(lowerAt(tokens, at + 1))
}
