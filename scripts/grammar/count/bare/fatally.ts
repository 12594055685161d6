import { judge, type Claim } from '../claim.ts'
import { isEnd, lowerAt } from '../other/look.ts'
import type { Context, Reading } from '../reading.ts'

/** Read those hit and how many of them died: “*19* shot, *ten* fatally, at a fair”; not “a film, 19 shot in colour”. */
export function readFatally(context: Context, claim: Claim, at: number): Reading | null {
  const { tokens, vocabulary, memory } = context
  if (!vocabulary.people || !vocabulary.counted.has('killed')) return null
  const plain = { ...claim, noun: { ...claim.noun, modifiers: [] }, unit: 'people', to: at }
  const isOf = memory.here && memory.kind === 'own'
  if (isFatally(tokens, at)) return isOf ? judge(context, { ...plain, part: 'last', definite: true }) : null
  const next = tokens[at + 2]?.numeral ?? null
  const told = lowerAt(tokens, at + 1) === ',' && next !== null && isFatally(tokens, at + 3)
  return told && hit.test(lowerAt(tokens, at)) ? judge(context, plain) : null
}

const hit = /^(?:shot|stabbed|hit|struck|injured|wounded|hurt|burned|burnt)$/u

function isFatally(tokens: Context['tokens'], at: number): boolean {
  return lowerAt(tokens, at) === 'fatally' && isEnd(tokens[at + 1])
}
