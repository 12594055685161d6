import { lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'
import { matchPhrase } from '../vocabulary.ts'

/** Tell what one of those counted in the same sentence is: “40 sailors, one of whom *is a cook*”. */
export function isOneWho({ tokens, vocabulary, memory }: Context, at: number): boolean {
  if (!memory.here || !/^(?:whom|which)$/u.test(lowerAt(tokens, at - 1)) || !/^(?:is|was)$/u.test(lowerAt(tokens, at)))
    return false
  return [1, 2, 3].some((step) => matchPhrase(vocabulary.persons, tokens, at + step)?.kind === 'singular')
}
