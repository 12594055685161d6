import { expect, test } from 'vitest'
import { tokenize } from '../../../scripts/grammar/text/token.ts'

test.for([
  ['the U.S. Navy', ['the', 'U.S.', 'Navy']],
  ['the e.g. two-year aim', ['the', 'e.g.', 'two-year', 'aim']],
  ['Ann B. of the U.S. Navy', ['Ann', 'B', '.', 'of', 'the', 'U.S.', 'Navy']],
  ['hall C. U.N. aides', ['hall', 'C', '.', 'U.N.', 'aides']],
  ["the 'town' and the towns' men", ['the', "'", 'town', "'", 'and', 'the', "towns'", 'men']],
] as const)('%s', ([text, words]) => {
  expect(tokenize(text, { start: 0, end: text.length }, []).map((token) => token.text)).toEqual(words)
})
