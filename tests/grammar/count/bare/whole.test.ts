import { expect, test } from 'vitest'
import { claimsOf, disaster, leaving } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['Before the war, Norland had more than 37 million people in areas it held.'],
  ['Before the war, 37 million people lived in the east of Norland.'],
  ['Some 3 million people live around the bay.'],
  ['The mayor ordered 9,000 of the county’s 3 million people out.', 'exact 9000 people'],
  // those told of for where they had to go, and those who are no population
  ['Some 3,000 people live in camps near the border.', 'about 3000 people'],
  ['Some 3,000 people lived in tents.', 'about 3000 people'],
  ['Norland had 3,000 people in shelters.', 'exact 3000 people'],
  ['The mayor ordered 900 of the county’s 3,000 refugees out.', 'exact 900 refugees', 'exact 3000 refugees'],
])('those who live somewhere are told from those who had to leave: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving).map((claim) => claim.replace(/, part of .*/u, ''))).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['Some 900 migrants would come this year and 1,200 next year.', 'about 900 migrants', 'exact 1200 migrants'],
  ['As many as 1.4million migrants may come.', 'up-to 1400000 migrants'],
  ['The council advised 1,200 more to leave.', 'exact 1200 people'],
  ['Some 900 boats would come this year and 1,200 next year.'],
  ['The council advised 1,200 more shops to close.'],
  ['Fifty huts have arrived in Ellen, 300 are being sent to Holm, and 90 have arrived in Lund.'],
  ['Fifty migrants have arrived in Ellen, and 90 have arrived in Lund.', 'exact 50 migrants', 'exact 90 migrants'],
])('the next of a list is of its kind: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, { ...leaving, counted: [...leaving.counted, 'migrant'] })).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['The ferry had three times its capacity of 85 people.'],
  ['The ferry had a group of 85 people.', 'exact 85 people'],
  ['The ferry was over its capacity. It took a crowd of 85 people.', 'exact 85 people'],
])('room for people counts nobody: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Holm, the land’s second-largest city with about 435,000 people, is near.'],
  ['Holm, the land’s largest camp with about 435,000 people, is near.', 'about 435000 people'],
  ['It ended, the march with about 435,000 people, on a hill.', 'about 435000 people'],
])('who live in a city are background: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The storm claimed the lives of around 400.', 'about 400 people dead'],
  ['The storm took the lives of 40, Olsen said.', 'exact 40 people dead'],
  ['The book tells the lives of 40.'],
  ['The storm took the lives of 40 cows.'],
])('reads how many lives were taken: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['The camp houses 40 people.', 'exact 40 people'],
  ['The building was hit; the camp beside the pier took in 40 people.', 'exact 40 people'],
  ['The block by the pier houses 40 people.'],
  ['The old tower housed about 40 people.'],
])('who lives in a building is none who had to leave: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, leaving)).toEqual(claims)
})
