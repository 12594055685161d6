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

test.for<[string, ...string[]]>([
  ['Nineteen nurses of Lund-based mills died in the fire.', 'exact 19 nurses'],
  ['Nineteen nurses of a well-known mill in Holm died.', 'exact 19 nurses'],
  ['Nineteen nurses of Lund – a mill – died.'],
  ['Nineteen nurses saw a well-known mill when it died.'],
])('a compound stands between people and their death: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The bureau has documented 1,662 civilian killings and 4,207 injuries.', 'exact 1662 killings', 'exact 4207 injuries'],
  ['It recorded at least 40 killings in May.', 'at-least 40 killings'],
  ['Police tied him to three killings.'],
  ['It recorded 40 songs of killings in May.'],
])('killings are those that somebody keeps count of: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['This brings the number of staff killed in Holm since May to 93 staff.', 'exact 93 staff'],
  ['The number of nurses killed in the mill is 40 nurses.', 'exact 40 nurses'],
  ['This brings the number of staff hired since May to 93 staff.'],
  ['The number of nurses killed there led to 40 pilots.'],
])('people whose number is told are named again behind it: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The search is on for one missing sailor.', 'exact 1 missing sailor'],
  ['There are 12 missing soldiers.', 'exact 12 missing soldiers'],
  ['Police seek two missing. Sailors left.', 'exact 2 people missing'],
  ['Some 12 are missing; sailors look for them.', 'about 12 people missing'],
])('those missing are named behind the word: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
