import { expect, test } from 'vitest'
import { claimsOf, disaster } from '../../sample.ts'

test.for<[string, ...string[]]>([
  ['Four victims were brought to the clinic and one died. Three others, all women, are in surgery.', 'exact 4 victims', 'exact 1 victims who died, part of 0', 'exact 3 victims, part of 0'],
  ['Seven victims came by boat. One had left, one had died and five others remained, a nurse said.', 'exact 7 victims', 'exact 1 people who died, part of 0', 'exact 5 people, part of 0'],
  ['A cave-in trapped nine people. Two people were saved and the other seven people died.', 'exact 9 people', 'exact 2 people, part of 0', 'exact 7 people, part of 0'],
  ['The fall trapped seven miners, and a clerk said that three were rescued and the other four were dead.', 'exact 7 miners', 'exact 3 miners, part of 0', 'exact 4 miners dead, part of 0'],
  // they make up another number, or the dead of elsewhere
  ['Five victims were brought to the clinic and one died. Three others, all women, are in surgery.', 'exact 5 victims', 'exact 1 victims who died', 'exact 3 victims'],
  ['The storm killed seven people. In Lund three people drowned and four others were hurt.', 'exact 7 people', 'exact 3 people', 'exact 4 people hurt'],
  ['Four victims were brought to the clinic. Three others came later.', 'exact 4 victims', 'exact 3 victims'],
  ['The storm killed 90 people. Forty were rescued and 50 others died.', 'exact 90 people', 'exact 40 people', 'exact 50 people who died'],
])('the others are what is left of those told before: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Two men drowned on Monday. One man died in the harbour. The other was found at sea.', 'exact 2 men', 'exact 1 man, part of 0'],
  ['Two men drowned. “One man died in the harbour,” a nurse said. “The other man died on the way.”', 'exact 2 men', 'exact 1 man, part of 0'],
  // of more than two, of something else, or of nobody
  ['Three men drowned. One man died in the harbour. The other was found at sea.', 'exact 3 men', 'exact 1 man'],
  ['Two men drowned. One man died in the harbour. The other ship was found at sea.', 'exact 2 men', 'exact 1 man'],
  ['Two men drowned. One man died in the harbour. The others sailed on.', 'exact 2 men', 'exact 1 man'],
  ['Two men drowned. One man died in the harbour. It rained.', 'exact 2 men', 'exact 1 man'],
])('one of two is told apart from “the other”: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
