import { judge, type Claim } from '../claim.ts'
import { lowerAt } from '../other/look.ts'
import type { Context, Reading } from '../reading.ts'

const holding = /^(?:prisoner|captive|hostage)$/u
const taking = /^(?:take|takes|took|taken|taking|hold|holds|held|holding)$/u

/** Read those taken: “the patrol took nine *prisoner*”, “it holds 40 *captive*”; “took nine prisoner lists” takes lists. */
export function readCaptive(context: Context, claim: Claim, at: number): Reading | null {
  const { tokens, vocabulary } = context
  const word = lowerAt(tokens, at)
  const unit = `${word}s`
  if (!holding.test(word) || !taking.test(lowerAt(tokens, claim.lead - 1))) return null
  if (!['prisoners', 'captives', 'hostages', 'captured', 'soldiers'].some((each) => vocabulary.counted.has(each)))
    return null
  const next = tokens[at + 1]
  if (next?.kind === 'word' && !/^(?:and|in|at|on|near|during|after|by|when|while|with|from|as|but)$/u.test(next.lower))
    return null
  const noun = { kind: 'counted', unit, from: at, to: at + 1, modifiers: [] } as const
  return judge(context, { ...claim, noun, unit, to: at + 1, definite: true })
}
