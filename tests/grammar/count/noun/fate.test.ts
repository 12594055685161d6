import { expect, test } from 'vitest'
import { claimsOf, disaster } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['Four men and two women died.', 'exact 4 men', 'exact 2 women'],
  ['Police said four men and two women died in Holm.', 'exact 4 men', 'exact 2 women'],
  ['In Holm, four farmers and two nurses from Ellen drowned.', 'exact 4 farmers', 'exact 2 nurses'],
  ['Four men, three women and two boys perished.', 'exact 4 men', 'exact 3 women', 'exact 2 boys'],
  // others did something to them, or they did something else
  ['Police arrested four men and two women died.', 'exact 2 women'],
  ['Four men left and two women died.', 'exact 2 women'],
  ['Four men arrested on Monday and two women died.', 'exact 2 women'],
  ['Four cooks sang and two nurses died.', 'exact 2 nurses'],
  ['Four trucks and two women were lost.'],
])('those who died are all the subjects of the verb: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
