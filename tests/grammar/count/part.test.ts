import { expect, test } from 'vitest'
import { army, claimsOf, disaster } from '../sample.ts'

test.for<[string, ...string[]]>([
  ['Norland sent 12,000 soldiers, including 500 officers and three generals.', 'exact 12000 soldiers', 'exact 500 officers, part of 0', 'exact 3 generals, part of 0'],
  ['Norland sent 10,000 soldiers. Of these, 500 are officers and three are generals.', 'exact 10000 soldiers', 'exact 500 officers, part of 0', 'exact 3 generals, part of 0'],
  ['Norland sent 900 soldiers. It rained. It feeds the Norlandic troops, which includes 50 officers.', 'exact 900 soldiers', 'exact 50 officers, part of 0'],
  ['Norland lost 1,000 of the 4,000 soldiers it had sent.', 'exact 1000 soldiers, part of 1', 'exact 4000 soldiers'],
  ['Norland sent 400 soldiers, of whom 300 were killed.', 'exact 400 soldiers', 'exact 300 soldiers, part of 0'],
  ['Norland sent troops, including 500 officers.', 'exact 500 officers'],
  ['Norland sent 300 soldiers and 20 officers.', 'exact 300 soldiers', 'exact 20 officers'],
  ['Norland sent soldiers. Of the 12,000, some 3,000 are already fighting.', 'exact 12000 soldiers', 'about 3000 soldiers, part of 0'],
  ['Of the 3,000 Norlandic troops that they counted, 200 were officers.', 'exact 3000 troops', 'exact 200 officers, part of 0'],
  ['Norland lost 900 soldiers. 300 were recruits, and the remaining 600 were officers.', 'exact 900 soldiers', 'exact 300 recruits, part of 0', 'exact 600 officers, part of 0'],
  ['Norland lost 900 soldiers. Around 200 of these casualties came in June.', 'exact 900 soldiers', 'about 200 casualties, part of 0'],
  ['Norland lost 900 soldiers. Of the three ships, 200 soldiers were on one.', 'exact 900 soldiers', 'exact 200 soldiers'],
  ['Officials said that of the estimated 900 soldiers from Norland, also called Holm, 400 were casualties.', 'about 900 soldiers', 'exact 400 casualties, part of 0'],
  ['Norland sent 900 soldiers. Nearly 200 of the 900 soldiers fell.', 'exact 900 soldiers', 'about 200 soldiers, part of 2', 'exact 900 soldiers'],
  ['Norland sent 900 soldiers. 20 percent of them (180) fell.', 'exact 900 soldiers', 'exact 180 soldiers, part of 0'],
  ['Norland sent 9,000 soldiers. It lost 900 soldiers. The number included 60 officers and 40 generals.', 'exact 9000 soldiers', 'exact 900 soldiers', 'exact 60 officers, part of 1', 'exact 40 generals, part of 1'],
  ['Norland lost 900 soldiers. They said that out of the total, at least 60 were officers.', 'exact 900 soldiers', 'at-least 60 officers, part of 0'],
  ['Of Norland’s 900 soldiers, 400 were recruits.', 'exact 900 soldiers', 'exact 400 recruits, part of 0'],
  ['Norland’s parade included 400 soldiers.', 'exact 400 soldiers'],
  ['Norland sent 900 men – 600 soldiers and 300 officers.', 'exact 900 men', 'exact 600 soldiers, part of 0', 'exact 300 officers, part of 0'],
  ['Norland sent 900 men – 600 soldiers and 400 officers by now.', 'exact 900 men', 'exact 600 soldiers', 'exact 400 officers'],
  ['Norland sent 900 men – 1,300 soldiers in all.', 'exact 900 men', 'exact 1300 soldiers'],
  ['Norland sent 900 men. Out of 400 Norlandic officers only 30 were back.', 'exact 900 men', 'exact 400 officers', 'exact 30 officers, part of 1'],
  ['Norland sent 900 men. Out of fear only 30 men of Norland were back.', 'exact 900 men', 'exact 30 men'],
  ['Norland sent 900 men. Out of 400 ships, 30 men of Norland came.', 'exact 900 men', 'exact 30 men'],
  ['Norland lost 900 men, 30 of them officers.', 'exact 900 men', 'exact 30 officers, part of 0'],
  ['Norland lost 900 men in one town. Thirty of the men were officers.', 'exact 900 men', 'exact 30 men, part of 0'],
  ['Norland sent 900 soldiers and only 100 remain.', 'exact 900 soldiers', 'exact 100 soldiers, part of 0'],
  ['Norland sent 900 soldiers. Only 100 are still there.', 'exact 900 soldiers', 'exact 100 soldiers'],
  ['Norland sent 900 soldiers. Only 1,100 remain in the south.', 'exact 900 soldiers', 'exact 1100 soldiers'],
  ['Norland sent 900 men. Among them were 300 recruits.', 'exact 900 men', 'exact 300 recruits, part of 0'],
  ['Norland sent 900 men. Among the hills were 300 Norlandic officers.', 'exact 900 men', 'exact 300 officers'],
  ['Norland lost 900 soldiers. Some 300 were recruits and the other 600 were officers.', 'exact 900 soldiers', 'about 300 recruits, part of 0', 'exact 600 officers, part of 0'],
])('finds the whole of each part: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, army)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The plane carried 28 passengers, including 21 military students and seven crew.', 'exact 28 passengers', 'exact 21 students, part of 0', 'exact 7 crew, part of 0'],
  ['There were 35 students in the bus and 12 of them died.', 'exact 35 students', 'exact 12 students, part of 0'],
  ['Nine people were killed: four at sea.', 'exact 9 people', 'exact 4 people, part of 0'],
  ['Nine people were killed: four boats in the bay had sunk.', 'exact 9 people'],
  ['Nine people were killed: by four in the morning it was over.', 'exact 9 people'],
  ['Four children were among the 19 killed.', 'exact 4 children, part of 1', 'exact 19 people killed'],
  ['Four children were among the first killed.', 'exact 4 children'],
  ['Four children were among the trees.', 'exact 4 children'],
  ['Nine people were killed: four men and five women.', 'exact 9 people', 'exact 4 men, part of 0', 'exact 5 women, part of 0'],
  ['Some 62 people were aboard, among them two infants.', 'about 62 people', 'exact 2 infants, part of 0'],
  ['About 60 people died and 90 were injured. Of the deaths, 20 were reported inland.', 'about 60 people', 'exact 90 people injured', 'exact 20 deaths, part of 0'],
  ['Only two of 28 survived.', 'exact 2 people, part of 1', 'exact 28 people'],
  ['Only two of 28 buildings survived.'],
  ['Some 62 people were aboard, including 30 students and a crew of 20.', 'about 62 people', 'exact 30 students, part of 0', 'exact 20 crew, part of 0'],
  ['Of the 120 people on board, only 14 survived.', 'exact 120 people', 'exact 14 people, part of 0'],
  ['Of the 12 cars on board, only 14 people spoke.', 'exact 14 people'],
  ['It wounded 20 – three critically.', 'exact 20 people wounded', 'exact 3 people wounded, part of 0'],
  ['It wounded 20 as three critically low tanks burst.', 'exact 20 people wounded'],
  ['Twelve people died; 40 people were injured.', 'exact 12 people', 'exact 40 people'],
])('finds the whole of each part: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
