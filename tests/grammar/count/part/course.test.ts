import { expect, test } from 'vitest'
import { army, claimsOf, crowd, leaving } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['Since May 2,900 Norlandic fighters have arrived in Lund, 956 died in battle, while 779 left the country.', 'exact 2900 fighters', 'exact 956 fighters who died, part of 0', 'exact 779 fighters, part of 0'],
  ['Of the 9,000 soldiers sent, 400 Norlandic soldiers entered Lund, of which 120 were killed and 90 returned home.', 'exact 9000 soldiers', 'exact 400 soldiers, part of 0', 'exact 120 soldiers killed, part of 1', 'exact 90 soldiers, part of 1'],
  ['Out of 9,000 Norlandic soldiers already sent to Lund there have been 600 casualties.', 'exact 9000 soldiers', 'exact 600 casualties, part of 0'],
  // more than came, others than those, another sentence, and what stays behind
  ['Since May 900 Norlandic fighters have arrived in Lund, 956 died.', 'exact 900 fighters', 'exact 956 fighters who died'],
  ['Since May 2,900 Norlandic fighters have arrived in Lund, another 956 Norlandic soldiers died.', 'exact 2900 fighters', 'exact 956 soldiers'],
  ['Since May 2,900 Norlandic fighters have arrived in Lund. In Vale 956 Norlandic soldiers died.', 'exact 2900 fighters', 'exact 956 soldiers'],
  ...[', 300 soldiers were fed there', ', and 300 Norlandic soldiers sang', ', and 300 Norlandic soldiers left in May', ', and 300 Norlandic soldiers left behind wept', ', and 300 Norlandic soldiers left behind died', ', and in Vale 300 Norlandic soldiers died', ', where 300 Norlandic soldiers died', ', then 300 Norlandic soldiers died', ' because 300 Norlandic soldiers deserted'].map((more): [string, ...string[]] => [`Since May 2,900 Norlandic soldiers have arrived in Lund${more}.`, 'exact 2900 soldiers', 'exact 300 soldiers']),
])('what became of those who came is a share of them: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Over 900 people joined the march in Holm, 12 people were killed.', 'more-than 900 people', 'exact 12 people'],
  ['Over 900 people joined a rally, while 300 people left early.', 'more-than 900 people', 'exact 300 people'],
])('a march holds none of what happened at it: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, crowd)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Holm flew out 400 people, including 329 of its citizens and two refugees.', 'exact 400 people', 'exact 329 citizens, part of 0', 'exact 2 refugees, part of 0'],
  ['Some 55,000 people crossed: 46,000 Valdorians, 2,100 Ellenians and 6,900, mainly from the south.', 'about 55000 people', 'exact 46000 Valdorians, part of 0', 'exact 2100 Ellenians, part of 0', 'exact 6900 people, part of 0'],
  ['Some 55,000 people crossed with 46 trucks and 69, mainly old, cars.', 'about 55000 people'],
  ['Some 55,000 people crossed and 69, mainly for want of food, came back.', 'about 55000 people'],
])('the next of those held in a whole is a share too: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
}) // prettier-ignore
