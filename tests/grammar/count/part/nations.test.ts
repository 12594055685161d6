import { expect, test } from 'vitest'
import { claimsOf, disaster } from '../../sample.ts'

const total = 'The crash killed 90 people.'
const held = (size: number): string => `exact ${size} people, part of 0`

test.for<[string, ...string[]]>([
  [`${total} The other countries that reported deaths were Norland, 30; Valdoria, 14; Ellenia and Lund, 3 each; and Vale, 1.`, 'exact 90 people', held(30), held(14), held(3), held(1)],
  [`${total}\n• 30 Norlandian\n• 18 Vale\n• 9 Valdorian\n• 8 Ellenian\n• 1 Lundian`, 'exact 90 people', held(30), held(18), held(9), held(8), held(1)],
  // ages rise and fall, names are no countries, things are no people
  [`${total} The dead from three states were Ann Bell, 30; Joe Reed, 54; and Ida Vale, 12.`, 'exact 90 people'],
  [`${total} The dead were Ann Bell, 54; Joe Reed, 30; and Ida Vale, 12.`, 'exact 90 people'],
  [`${total}\n• 30 Tents\n• 18 Pumps\n• 9 Lorries`, 'exact 90 people'],
  [`${total} The names of the dead were Ann Bell, 54; Joe Reed, 30; and Ida Vale, 12.`, 'exact 90 people'],
  [`${total} The regions hit were norland, 30; valdoria, 14; and vale, 1.`, 'exact 90 people'],
  [`${total} The countries that sent boats were Norland, 30; Valdoria, 14; and Vale, 1.`, 'exact 90 people'],
  [`${total} The regions which had given blood were Norland, 30; Valdoria, 14; and Vale, 1.`, 'exact 90 people'],
  [`${total}\n• 30 Stations\n• 18 Cabins\n• 9 Halls`, 'exact 90 people'],
  [`${total}\n31 Norlandian\n12 Valdorian in hospital\n9 Ellenian at sea\n8 Vale`, 'exact 90 people'],
  [`${total}\n31 Norlandian\n12 valdorian\n9 ellenian`, 'exact 90 people'],
  [`${total}\n• 30 Norlandian boats sank\n• 18 Valdorian boats sank\n• 9 Ellenian boats sank`, 'exact 90 people'],
  // nor are the people of two sentences a list
  [`${total} 60 of them were men. 50 of the victims were from Holm.`, 'exact 90 people', 'exact 60 men, part of 0', 'exact 50 victims, part of 0'],
  [`${total} 60 of them were men. 40 of the victims were children.`, 'exact 90 people', 'exact 60 men, part of 0', 'exact 40 victims, part of 0'],
  [`• 30 Norlandian\n• 18 Vale\n• 9 Valdorian\n• 8 Ellenian`],
  ['The crash killed 90 people.\n• 30 Norlandian\n• 18 Valdorian\n• 9 Ellenian\nIt left 7 broken masts on the quay.', 'exact 90 people', 'exact 30 people, part of 0', 'exact 18 people, part of 0', 'exact 9 people, part of 0'],
  ['The crash killed 90 people.\n• 30 Norlandian\n• 18 Valdorian\n• 9 Ellenian\nIt left 7 old.', 'exact 90 people', 'exact 30 people, part of 0', 'exact 18 people, part of 0', 'exact 9 people, part of 0'],
])('a list by nations goes on about the people counted: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  [`${total} Valdorians are the largest group (40).`, 'exact 90 people', held(40)],
  [`${total} The hall is the largest building (40).`, 'exact 90 people'],
  [`${total} A second group (40) was flown home by the largest airline.`, 'exact 90 people'],
  [`${total} Valdorians are the largest group (40 lorries).`, 'exact 90 people'],
])('the size of the largest group stands in brackets: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The crash killed 90 people: 40 Norlandians, 30 Valdorians and 20, mainly from Holm.', 'exact 90 people', 'exact 40 Norlandians, part of 0', 'exact 30 Valdorians, part of 0', held(20)],
  ['The crash killed 90 people: 40 Norlandians, and of its lorries 20, mainly from Holm.', 'exact 90 people', 'exact 40 Norlandians, part of 0'],
  ['The crash killed 90 people: 40 residents and 20, mainly from Holm.', 'exact 90 people', 'exact 40 residents, part of 0', 'exact 20 residents, part of 0'],
  ['The crash killed 90 people: 40 children and 20, mainly from Holm.', 'exact 90 people', 'exact 40 children, part of 0', 'exact 20 children, part of 0'],
  ['The crash killed 90 people: 40 Norlandians, 30 Valdorians and 20, recently from work.', 'exact 90 people', 'exact 40 Norlandians, part of 0', 'exact 30 Valdorians, part of 0'],
  ['The crash killed 90 people: 40 Norlandians, 30 Valdorians and 20, straight from prison.', 'exact 90 people', 'exact 40 Norlandians, part of 0', 'exact 30 Valdorians, part of 0'],
  [`${total.slice(0, -1)}, and in May 20, mainly from habit, they met.`, 'exact 90 people'],
])('the rest of a list come mainly from somewhere, and are of no one nation: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
