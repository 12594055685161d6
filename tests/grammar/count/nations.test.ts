import { expect, test } from 'vitest'
import { claimsOf, disaster } from '../sample.ts'

const total = 'The crash killed 90 people.'
const held = (size: number): string => `exact ${size} people, part of 0`

test.for<[string, ...string[]]>([
  [`${total} The other countries that reported deaths were Norland, 30; Valdoria, 14; Ellenia and Lund, 3 each; and Vale, 1.`, 'exact 90 people', held(30), held(14), held(3), held(1)],
  [`${total}\n• 30 Norlandian\n• 18 Vale\n• 9 Valdorian\n• 8 Ellenian\n• 1 Lundian`, 'exact 90 people', held(30), held(18), held(9), held(8), held(1)],
  // ages rise and fall, names are no countries, things are no people
  [`${total} The dead from three states were Ann Bell, 30; Joe Reed, 54; and Ida Vale, 12.`, 'exact 90 people'],
  [`${total} The dead were Ann Bell, 54; Joe Reed, 30; and Ida Vale, 12.`, 'exact 90 people'],
  [`${total}\n• 30 Tents\n• 18 Pumps\n• 9 Lorries`, 'exact 90 people'],
  [`• 30 Norlandian\n• 18 Vale\n• 9 Valdorian\n• 8 Ellenian`],
])('a list by nations goes on about the people counted: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
