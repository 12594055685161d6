import { lowerAt } from '../other/look.ts'
import { judge, type Claim } from '../claim.ts'
import type { Context, Reading } from '../reading.ts'
import { matchPhrase } from '../vocabulary.ts'

/** Tell what one of those counted in the same sentence is: “40 sailors, one of whom *is a cook*”. */
export function isOneWho({ tokens, vocabulary, memory }: Context, at: number): boolean {
  if (!memory.here || !/^(?:whom|which)$/u.test(lowerAt(tokens, at - 1)) || !/^(?:is|was)$/u.test(lowerAt(tokens, at)))
    return false
  return [1, 2, 3].some((step) => matchPhrase(vocabulary.persons, tokens, at + step)?.kind === 'singular')
}

/** Read the last of those told apart by what they were: “30 were men, 12 women *and one was* a child”, “three were guards *while one was* a cook”. */
export function readLastKind(context: Context, claim: Claim, before: Reading | undefined): Reading | null {
  const { tokens } = context
  const { lead, figure } = claim
  const last = before?.count
  if (!last?.partOf || last.partOf === 'next' || last.partOf === 'ahead') return null
  const joined = /^(?:and|while)$/u.test(lowerAt(tokens, lead - 1)) && lowerAt(tokens, figure.to) === 'was'
  const between = tokens.slice(last.to, lead - 1)
  const told = tokens.slice(0, lead).some(({ lower }) => /^(?:were|are)$/u.test(lower))
  const isLast = joined && told && between.length <= 3 && between.every(({ kind }) => kind === 'word')
  return isLast ? judge(context, { ...claim, unit: 'person', to: figure.to, part: last.partOf, definite: true }) : null
}

/** Tell “all but one”. */
export function isSpared({ tokens }: Context, lead: number): boolean {
  return lowerAt(tokens, lead - 1) === 'but' && /^(?:all|none|everyone)$/u.test(lowerAt(tokens, lead - 2))
}
