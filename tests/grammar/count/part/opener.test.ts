import { expect, test } from 'vitest'
import { claimsOf, disaster } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['The floods have killed 238 people nationwide. In Holm, a total of 55 people have died by the river. In Ellen province, the floods have claimed the lives of 47 people.', 'exact 238 people', 'exact 55 people, part of 0', 'exact 47 people, part of 0'],
  ['The floods brought the tally to 238 dead. The council said 187 people had been injured in all. With 75 deaths, 52 injuries and 988 houses gone, the province of Holm is the worst-hit area.', 'exact 238 people dead', 'exact 187 people', 'exact 75 deaths, part of 0', 'exact 52 injuries, part of 1'],
  ['The floods have claimed 116 lives nationwide. Seven more people were killed in Holm, taking the provincial tally to 56. It reported 11 more deaths from Ellen, taking the provincial death tally to 22.', 'exact 116 lives', 'exact 7 people', 'exact 56 people, part of 0', 'exact 11 deaths', 'exact 22 people dead, part of 0'],
  // one place, the same place, other fates, other times, more than the total
  ['The floods have killed 238 people nationwide. In Holm, a total of 55 people have died by the river.', 'exact 238 people', 'exact 55 people'],
  ['The floods have killed 238 people nationwide. In Holm, a total of 55 people have died by the river. In Holm, they had claimed the lives of 47 people.', 'exact 238 people', 'exact 55 people', 'exact 47 people'],
  ['The floods have injured 238 people nationwide. In Holm, a total of 55 people have died by the river. In Ellen, they claimed the lives of 47 people.', 'exact 238 people', 'exact 55 people', 'exact 47 people'],
  ['The floods have killed 238 people nationwide. In March, a total of 55 people have died by the river. In April, they claimed the lives of 47 people.', 'exact 238 people', 'exact 55 people', 'exact 47 people'],
  ['The floods have killed 90 people nationwide. In Holm, a total of 55 people have died by the river. In Ellen, they claimed the lives of 47 people.', 'exact 90 people', 'exact 55 people', 'exact 47 people'],
])('a total holds the counts of sentences that open with a place: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
