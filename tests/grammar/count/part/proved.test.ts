import { expect, test } from 'vitest'
import { claimsOf, crowd, disaster, leaving } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['A total of 924 refugees came to Norland 704 at Holm and 220 at Ellen.', 'exact 924 refugees', 'exact 704 refugees, part of 0', 'exact 220 refugees, part of 0'],
  ['Some 930 residents left yesterday (510 by boat, 420 on foot).', 'about 930 residents', 'exact 510 residents, part of 0', 'exact 420 residents, part of 0'],
  ['The town took in 900 refugees. Most of them are nuns – 860 (95.6 percent) – from the hills.', 'exact 900 refugees', 'exact 860 refugees, part of 0'],
  ['The town took in 900 refugees. Most of them are nuns – 860 (96 per cent) – from the hills.', 'exact 900 refugees', 'exact 860 refugees, part of 0'],
  // no sum, no percentage of it
  ['A total of 924 refugees came to Norland 704 at Holm and 120 at Ellen.', 'exact 924 refugees', 'exact 120 refugees'],
  ['The town took in 900 refugees. Most of the roofs are of tin – 860 (92.1 percent) – from the hills.', 'exact 900 refugees'],
  // no people
  ['A total of 924 refugees brought 704 goats and 220 carts.', 'exact 924 refugees'],
  ['A total of 924 refugees, who met 704 at Holm and 220 at Ellen, came by boat.', 'exact 924 refugees', 'exact 220 refugees'],
])('arithmetic proves a number to be a share: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The fire killed 24 children, 14 girls and 10 boys.', 'exact 24 children', 'exact 14 girls, part of 0', 'exact 10 boys, part of 0'],
  ['The fire killed 24 children after 14 nurses and 10 cooks had left.', 'exact 24 children'],
  ['The fire killed 24 children on 14 May and 10 June.', 'exact 24 children'],
])('people that make up those before them are theirs: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The death toll is 241 people, with 264 people in hospital. Most of the dead -- 184 -- were in Holm.', 'exact 241 people', 'exact 264 people', 'exact 184 people dead, part of 0'],
  ['The death toll is 241 people. A quarter of the dead -- 69 -- are children.', 'exact 241 people', 'exact 69 people dead, part of 0'],
  ['The death toll is 241 people, with 264 people in hospital. Most of the homes -- 184 -- were in Holm.', 'exact 241 people', 'exact 264 people'],
  ['The death toll is 241 people. A quarter -- 69 -- are here.', 'exact 241 people'],
])('how many some of those told before are stands between dashes: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['In all, 93 people were arrested, the Post says: 25 accused of theft in a shop, 45 during the vigil, 14 at Holm Park, and 9 others from marches.', 'exact 93 people', 'exact 25 people, part of 0', 'exact 45 people, part of 0', 'exact 14 people, part of 0', 'exact 9 people, part of 0'],
  ['In all, 93 people were arrested: 25 accused the police of theft, 45 ships came during the vigil.', 'exact 93 people'],
  ['In all, 93 people were arrested: 25 suspected bombs and 45 fuses were found after the vigil.', 'exact 93 people'],
])('what each of those arrested is held for: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, crowd)).toEqual(claims)
}) // prettier-ignore
