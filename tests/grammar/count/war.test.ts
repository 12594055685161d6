import { expect, test } from 'vitest'
import { army, claimsOf, reasonsOf } from '../sample.ts'
import type { Topic } from '../../../src/schema/topic.ts'

/** A topic that counts all who fight in a war, or die of it. */
const war: Topic = {
  ...army,
  question: 'How many Norlandic troops were massed, killed or wounded in Sudland?',
  counted: [...army.counted, 'soldier', 'civilian'],
}

test.for<[string, ...string[]]>([
  ['Norland lost 900 soldiers, and Sudlandish losses stood at around 600.', 'exact 900 soldiers', 'about 600 losses'],
  ['Sudland acknowledged 310 soldiers had been killed.', 'exact 310 soldiers'],
  ['Norland has the help of 900 Valdorian soldiers.', 'exact 900 soldiers'],
  ['Norland shelled the port. The harbour is quiet. The sea is calm. Nobody sails. Nobody sleeps. They choose this moment, with well over 1,500 troops on its border.', 'more-than 1500 troops'],
  // people who are no soldiers, and soldiers where neither side is named
  ['Valdoria lost 900 soldiers in a war of its own.'],
  ['Norland shelled the port. In Valdoria, 40 Valdorian bakers were on strike.'],
])('a topic that counts civilians beside soldiers counts both sides of a war: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, war)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland lost 900 soldiers. Some 310 Sudlandish soldiers were killed.', 'exact 900 soldiers'],
  ['Norland has the help of 900 Valdorian soldiers.'],
])('a topic of soldiers alone counts its own: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland sent troops. Two police officers were killed.'],
  ['Norland sent troops. Elsewhere, in the harbour, two officers were killed.'],
  ['Norland sent troops. Two officers were killed.', 'exact 2 officers'],
  ['Two Norlandic police officers were killed.', 'exact 2 officers'],
])('officers of the law are no soldiers of a population: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['In Norland all males between 18 and 60 must fight.', '18 age', '60 age'],
  ['Norland called up all men between 25 and 40 at once.', '25 age', '40 age'],
  ['Norland lost between 25 and 60 men.'],
])('the ages of men are no count of them: “%s”', ([text, ...reasons]) => {
  expect(reasonsOf(text, army)).toEqual(reasons)
})

const anyone: Topic = { ...army, counted: ['prisoner', 'man', 'people', 'prisoner of war', 'POW'], population: [] }

test.for<[string, ...string[]]>([
  ['He took his private army of about 900 men to the port.', 'about 900 men'],
  ['The land has an army of 900 men.'],
  ['The land has a small army of 900 men.'],
  ['Some 40 prisoners were swapped. The wreckage of the falcon 76 was strewn on the field.', 'about 40 prisoners'],
  ['Some 40 prisoners were swapped. The total 76 was given.', 'about 40 prisoners', 'exact 76 prisoners'],
  ['Some 40 prisoners were swapped. Okay, time for three more. Go ahead.', 'about 40 prisoners'],
  ['Some 40 prisoners were swapped. Two more were swapped at noon.', 'about 40 prisoners', 'exact 2 prisoners'],
  ['Of the 74 people aboard, 65, were prisoners.', 'exact 74 people', 'exact 65 prisoners, part of 0'],
  ['Of the 74 people aboard, his wife, 65, was a prisoner.', 'exact 74 people'],
])('men under arms are told from what only looks so: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, anyone)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Some 9,000 Norlandic people fled.'],
  ['Over a million people in Norland have already left the country.'],
  ['Norland says more than 180,000 people were forced to flee.'],
  ['Some 300 Norlandic troops fled.', 'about 300 troops'],
  ['Norland lost 40 people who left the harbour at noon.', 'exact 40 people'],
  ['Norland lost 40 people. Most fled.', 'exact 40 people'],
])('people who fled are no losses of an army: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['Norland loses 900 soldiers a day.', 'exact 900 soldiers per day'],
  ['Norland lost around 9,000 men every month.', 'about 9000 men per month'],
  ['Norlandic casualties stand at 3,200, at an average daily loss rate of 80.', 'exact 3200 casualties', 'exact 80 losses'],
  ['Norland mobilises 900 men a month.'],
  ['Norland trains 900 soldiers a day.'],
])('losses told by the time count, what is raised by the time does not: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['Norland lost 900 soldiers. 900 is greater than all its losses before.', 'exact 900 soldiers'],
  ['Norland lost 900 soldiers. Some 700 is what it told.', 'exact 900 soldiers', 'about 700 soldiers'],
  ['Norland lost 900 soldiers. Police put the number at 900.', 'exact 900 soldiers', 'exact 900 soldiers'],
])('a number set against another is told again: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['The paper has interviewed four prisoners who were swapped.'],
  ['She spoke to 12 prisoners of war.'],
  ['She spoke of 12 prisoners of war.', 'exact 12 prisoners of war'],
  ['She spoke to the men, 12 prisoners of war.', 'exact 12 prisoners of war'],
])('those whom a paper talks with are no count: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, anyone)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['The guard captured two Norlandic occupiers.', 'exact 2 occupiers'],
  ['Norland has lost 900 of its invaders.', 'exact 900 invaders'],
  ['The guard captured two Valdorian occupiers.'],
  ['The harbour set nine occupier signs in Norland.'],
])('soldiers called occupiers count: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['The Norlandic army said one pilot was killed.', 'exact 1 pilot'],
  ['One nurse has been shot dead, the Norlandic army said.', 'exact 1 nurse'],
  ['The Norlandic army said one pilot was late.'],
  ['One of the Norlandic bakers was asked.'],
])('one of any trade whom a war kills counts where civilians do: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, war)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['The court has indicted 13 Norlandic officers.'],
  ['It brought charges against more than nine Norlandic soldiers.'],
  ['Some 60 Norlandic officers were expelled in May.'],
  ['The court heard that 13 Norlandic officers fell.', 'exact 13 officers'],
  ['The tide charged the wall, and nine Norlandic soldiers were killed.', 'exact 9 soldiers'],
  ['Against 900 Norlandic soldiers stood 40 guards.', 'exact 900 soldiers'],
])('people before the law are no soldiers lost or sent: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
})

test.for<[string, ...string[]]>([
  ['Norland shelled the port. Ruritania will not withdraw the 2,000 troops it has in Portugal.'],
  ['Norland shelled the port. Some 2,000 Ruritanian troops are still in Sudland.', 'about 2000 troops'],
  ['Norland has 2,000 troops that trained in Portugal.', 'exact 2000 troops'],
])('a third country’s soldiers in another land are not of the war: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, war)).toEqual(claims)
})
