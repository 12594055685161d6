import { lowerAt } from '../other/look.ts'
import { readNoun } from '../noun/noun.ts'
import type { Context, Stand } from '../reading.ts'

/** Read how many those are who were said to be many or few: “opponents of the toll were *more numerous* than in May: 9,000 by the union’s count”. */
export function numerous(context: Context, lead: number): Stand | null {
  const { tokens, vocabulary } = context
  if (!/^[:(–—]$/u.test(lowerAt(tokens, lead - 1))) return null
  const many = tokens.findLastIndex(({ lower }, at) => at < lead - 1 && /^(?:numerous|fewer)$/u.test(lower))
  const be = tokens.findLastIndex(({ lower }, at) => at < many && at > many - 5 && /^(?:are|were|been)$/u.test(lower))
  if (be < 1) return null
  const mark = tokens.findLastIndex(({ kind }, at) => at < be && kind === 'mark')
  const from = /^(?:the|these|those|and|but)$/u.test(lowerAt(tokens, mark + 1)) ? mark + 2 : mark + 1
  const noun = readNoun(context, from, 'plural')
  if (noun.kind !== 'counted' && !(noun.kind === 'person' && vocabulary.crowd)) return null
  return { kind: 'own', unit: noun.unit, from, part: false, definite: false, modifiers: noun.modifiers }
}
