import { expect, test } from 'vitest'
import { claimsOf, crowd, disaster } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['Divers are looking for 10 girls and one tutor that are still lost.', 'exact 10 girls', 'exact 1 tutor'],
  ['The number of the missing fell to five children and one counsellor.', 'exact 5 children', 'exact 1 counsellor'],
  // who does something else, what is theirs, or no person
  ['Divers are looking for 10 girls and one tutor’s hat.', 'exact 10 girls'],
  ['The number of the missing fell to five children and one dog.', 'exact 5 children'],
  ['The number of the missing fell to five children but one tutor.', 'exact 5 children'],
  ['The school has 10 desks and one tutor.'],
])('one of any trade is told in one breath with those counted: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

const list = 'The storm took eight lives: three in Holm, three in Ellen'
const shares = ['exact 8 lives', 'exact 3 lives, part of 0', 'exact 3 lives, part of 0'] as const

test.for<[string, ...string[]]>([
  [`${list}, one in Vale, and one to be announced.`, ...shares, 'exact 1 lives, part of 0', 'exact 1 lives, part of 0'],
  [`${list} and one not yet identified.`, ...shares, 'exact 1 lives, part of 0'],
  // one of something else, to be something else, or the first share
  [`${list} and one road to be closed.`, ...shares],
  [`${list} and one to be sure.`, ...shares],
  [`${list}, or one to be announced.`, ...shares],
  ['The storm took eight lives and one to be named was a sign.', 'exact 8 lives'],
])('the last share may be one of whom nothing is known yet: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['A blast killed more than 20 people, hurting a boy and wounding, at least 22.', 'more-than 20 people', 'at-least 22 people wounded'],
  ['A blast killed more than 20 people, hurting a boy and wounding, at least 22 of the dogs.', 'more-than 20 people'],
  ['A blast killed more than 20 people, and wounded, 22.', 'more-than 20 people'],
  ['A blast sank a ship and was loud, about 22.'],
])('a stray comma may part a verb from its number: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Also, 10 journalists at least detained, both in Holm and Ellen.', 'at-least 10 journalists'],
  ['Also, 10 journalists at most arrested.', 'up-to 10 journalists'],
  ['Ten journalists, at least three detained by police, came.', 'at-least 3 people detained'],
  ['Ten journalists at least read.'],
  ['Ten cars at least stopped.'],
])('a bound may stand between people and what befell them: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, crowd)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['At least 80 people were killed. 22 of those killed were children.', 'at-least 80 people', 'exact 22 children, part of 0'],
  ['At least 80 people were killed. 22 of those killed were in Holm.', 'at-least 80 people', 'exact 22 people, part of 0'],
  ['At least 80 people were killed. 22 of those roads were shut.', 'at-least 80 people'],
])('those pointed at by their fate are named by what they were: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
