import { describe, expect, test } from 'vitest'
import { army, claimsOf, crowd, disaster, leaving } from '../../sample.ts'

describe('a total holds the counts of places and kinds told after it', () => {
  test.for<[string, ...string[]]>([
    ['The toll of the floods rose to 200 on Monday. At least 29 people died in Holm and 12 in Ellen.', 'exact 200 people dead', 'at-least 29 people, part of 0', 'exact 12 people, part of 0'],
    ['The toll of the floods rose to 200 on Monday. Holm saw 52 deaths, while 44 died in Ellen.', 'exact 200 people dead', 'exact 52 deaths, part of 0', 'exact 44 people who died, part of 0'],
    ['The death toll reached 90 in 14 provinces. The number of deaths stood at 30 in Holm Province and 12 in Ellen Province.', 'exact 90 people dead', 'exact 30 deaths, part of 0', 'exact 12 deaths, part of 0'],
    ['The quake killed 90 people. Fifty deaths were recorded in the eastern region, two in the mid-western region and 9 in the north.', 'exact 90 people', 'exact 50 deaths, part of 0', 'exact 2 deaths, part of 0', 'exact 9 deaths, part of 0'],
    ['The quake killed 90 people. The highest number of deaths was reported from Holm with 27 deaths.', 'exact 90 people', 'exact 27 deaths, part of 0'],
    ['The quake killed 90 people. Nine foreign nationals were killed in the quake.', 'exact 90 people', 'exact 9 nationals, part of 0'],
    ['At least 90 people were killed in Norland. Forty died in Holm and 12 in Ellen.', 'at-least 90 people', 'exact 40 people who died, part of 0', 'exact 12 people who died, part of 0'],
    ['There were 298 people on the ferry. There were 154 Malaysians, 27 Turks and 11 Australians aboard.', 'exact 298 people', 'exact 154 Malaysians, part of 0', 'exact 27 Turks, part of 0', 'exact 11 Australians, part of 0'],
    // told of other people, of another time, or too many to be held
    ['The storm killed 90 people in Holm. Twelve died in Ellen and three in Lund.', 'exact 90 people', 'exact 12 people who died', 'exact 3 people who died'],
    ['The quake killed 90 people in Norland. Twelve people died in Ellen and three in Lund.', 'exact 90 people', 'exact 12 people', 'exact 3 people'],
    ['The quake killed 90 sailors. Nine children were killed in the quake.', 'exact 90 sailors', 'exact 9 children'],
    ['The storm killed 40 doctors. Nine women were killed in a fire.', 'exact 40 doctors', 'exact 9 women'],
    ['The toll of the floods rose to 200. At least 29 people died on Monday and 12 died on Friday.', 'exact 200 people dead', 'at-least 29 people', 'exact 12 people who died'],
    ['The toll of the floods rose to 200. At least 29 people died in bed and 12 people died in cars.', 'exact 200 people dead', 'at-least 29 people', 'exact 12 people'],
    ['The toll of the floods rose to 200. The fire killed 29 people on Monday and 12 people on Friday.', 'exact 200 people dead', 'exact 29 people', 'exact 12 people'],
    ['The toll of the floods rose to 200. Another 29 people died in Holm and 12 in Ellen.', 'exact 200 people dead', 'exact 29 people', 'exact 12 people'],
    ['The toll of the floods rose to 20. At least 29 people died in Holm and 12 in Ellen.', 'exact 20 people dead', 'at-least 29 people', 'exact 12 people'],
    ['The toll of the floods rose to 200. At least 29 people were hurt in Holm and 12 in Ellen.', 'exact 200 people dead', 'at-least 29 people', 'exact 12 people'],
    ['The toll of the floods rose to 200. Earlier, 29 people died in Holm and 12 in Ellen.', 'exact 200 people dead', 'exact 29 people', 'exact 12 people'],
    ['The quake killed 90 people. Nine foreign nationals were hurt in the quake.', 'exact 90 people', 'exact 9 nationals'],
    ['The quake killed 90 people. Nine more nationals were killed on Sunday.', 'exact 90 people', 'exact 9 nationals'],
    ['The quake killed 90 people. At least 29 people died in May and 12 in June.', 'exact 90 people', 'at-least 29 people', 'exact 12 people'],
  ])('of the dead: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  }) // prettier-ignore

  test.for<[string, ...string[]]>([
    ['The march drew 90,000 people nationwide. In Holm, 20,000 people marched; in Ellen, 5,000 people marched.', 'exact 90000 people', 'exact 20000 people, part of 0', 'exact 5000 people, part of 0'],
    ['In Holm, 90,000 people marched. In Ellen, 20,000 people marched; in Lund, 5,000 people marched.', 'exact 90000 people', 'exact 20000 people', 'exact 5000 people'],
    ['Police counted 90,000 people. It rained all week. In Holm, 20,000 people marched; in Ellen, 5,000 people marched.', 'exact 90000 people', 'exact 20000 people', 'exact 5000 people'],
    ['The march drew 90,000 people. The paper is old. In Holm, 20,000 people marched; in Ellen, 5,000 people marched.', 'exact 90000 people', 'exact 20000 people', 'exact 5000 people'],
    ['The march drew 90,000 people. Ann Lee fed 290 people and Bo Olsen fed 120 people.', 'exact 90000 people', 'exact 290 people', 'exact 120 people'],
    ['Police counted 90,000 people. Others counted 20,000 people in Holm and 5,000 people in Lund.', 'exact 90000 people', 'exact 20000 people', 'exact 5000 people'],
  ])('of a crowd: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, crowd)).toEqual(claims)
  }) // prettier-ignore

  test.for<[string, ...string[]]>([
    ['There are 89,000 evacuees. Broken down, there are 47,000 evacuees in the province and 41,000 outside the province.', 'exact 89000 evacuees', 'exact 47000 evacuees, part of 0', 'exact 41000 evacuees, part of 0'],
    ['There are 89,000 evacuees. Besides, there are 47,000 evacuees in Holm and 41,000 in Ellen.', 'exact 89000 evacuees', 'exact 47000 evacuees', 'exact 41000 evacuees'],
  ])('of those who had to leave: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, leaving)).toEqual(claims)
  }) // prettier-ignore
})

describe('a list adds up to a count told before it', () => {
  test.for<[string, ...string[]]>([
    ['Officials now count 223 dead, two fewer than on Monday, when 5 people were found alive. He now says 93 people have died in Holm, 69 in nearby Ellen, 60 in Lund and one in Port Vale.', 'exact 223 people dead', 'exact 5 people', 'exact 93 people, part of 0', 'exact 69 people, part of 0', 'exact 60 people, part of 0', 'exact 1 people, part of 0'],
    ['The ferry carried 298 people when it left with 4 people on the bridge. It had 283 passengers and 15 crew members aboard.', 'exact 298 people', 'exact 4 people', 'exact 283 passengers, part of 0', 'exact 15 crew members, part of 0'],
    // by chance, or of another fate
    ['Nine people died. Later 4 people were found, and six men and three women were hurt.', 'exact 9 people', 'exact 4 people', 'exact 6 men', 'exact 3 women'],
    ['The storm hurt 298 people and drove out 4 people. It killed 283 passengers and 15 crew members.', 'exact 298 people', 'exact 4 people', 'exact 283 passengers', 'exact 15 crew members'],
  ])('“%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  }) // prettier-ignore
})

describe('a count is a share', () => {
  test.for<[string, ...string[]]>([
    ['Norland suffered 4,700 casualties among the troops it sent, with around 600 confirmed dead.', 'exact 4700 casualties', 'about 600 people dead, part of 0'],
    ['Norland suffered 4,700 casualties and 600 dead in another war.', 'exact 4700 casualties', 'exact 600 people dead'],
    ['Norland suffered 4,700 casualties, with around 600 soldiers sent home.', 'exact 4700 casualties', 'about 600 soldiers'],
    ['Norland suffered 4,700 casualties, or 600 officers too many.', 'exact 4700 casualties', 'exact 600 officers'],
    ['Norland suffered 4,700 casualties and buried 600 dead.', 'exact 4700 casualties', 'exact 600 people dead'],
    ['Norland sent 4,700 soldiers, with 600 dead in a storm on the way.', 'exact 4700 soldiers', 'exact 600 soldiers dead'],
    ['Norland sent 9,000 soldiers. The first unit of 600 soldiers is at the front.', 'exact 9000 soldiers', 'exact 600 soldiers, part of 0'],
    ['Norland sent 300 soldiers. The first unit of 600 soldiers is at the front.', 'exact 300 soldiers', 'exact 600 soldiers'],
    ['Norland sent 9,000 soldiers. The best unit of 600 soldiers stayed.', 'exact 9000 soldiers', 'exact 600 soldiers'],
    ['Norland sent 9,000 soldiers. The first book of 600 soldiers is out.', 'exact 9000 soldiers', 'exact 600 soldiers'],
    ['Norland sent 9,000 soldiers. The first photo of 600 soldiers appeared.', 'exact 9000 soldiers', 'exact 600 soldiers'],
    ['Norland sent 9,000 soldiers, including “more than 200 officers.”', 'exact 9000 soldiers', 'more-than 200 officers, part of 0'],
    ['Norland swapped 230 soldiers. Among the Norlanders released in the swap were 95 soldiers from Holm.', 'exact 230 soldiers', 'exact 95 soldiers, part of 0'],
  ])('of those sent or lost: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  }) // prettier-ignore

  test.for<[string, ...string[]]>([
    ['The storm killed 200 people, with 85 of those deaths in Holm.', 'exact 200 people', 'exact 85 deaths, part of 0'],
    ['The storm killed 153 people. Out of the 153 people who lost their lives, a staggering 82 were students.', 'exact 153 people', 'exact 82 students, part of 0'],
    ['The bus carried 90 people. Forty of them have been killed and 12 wounded.', 'exact 90 people', 'exact 40 people, part of 0', 'exact 12 people wounded, part of 0'],
    ['The bus carried 90 people. Forty of them have been killed and 12 people were wounded.', 'exact 90 people', 'exact 40 people, part of 0', 'exact 12 people'],
    ['The bus carried 90 people. Forty of them have been killed. In the street, 12 were wounded.', 'exact 90 people', 'exact 40 people, part of 0', 'exact 12 people wounded'],
    ['The bus carried 90 people. Forty of them were killed, and the flood in Ellen left 12 wounded.', 'exact 90 people', 'exact 40 people, part of 0', 'exact 12 people wounded'],
    ['The bus carried 90 people. Forty of them have been killed, while a fire in Lund left 12 injured.', 'exact 90 people', 'exact 40 people, part of 0', 'exact 12 people injured'],
    ['The bus carried 90 people. Forty of them have died, 12 residents fled.', 'exact 90 people', 'exact 40 people, part of 0', 'exact 12 residents'],
    ['The bus carried 90 people. Forty of them have died, 12 students sang.', 'exact 90 people', 'exact 40 people, part of 0', 'exact 12 students'],
    ['The storm killed 53 people. In Holm alone, 20 people were killed.', 'exact 53 people', 'exact 20 people, part of 0'],
    ['The storm killed 53 people. Alone in Holm, 20 people were killed.', 'exact 53 people', 'exact 20 people'],
    ['The storm killed 53 people. In an old house where Ann Lee lived alone, 20 people were killed.', 'exact 53 people', 'exact 20 people'],
    ['The storm killed 53 people. In a hut she owned alone, 20 people slept.', 'exact 53 people', 'exact 20 people'],
    ['The storm killed 53 children. Among the young victims, there were 17 girls and 15 boys.', 'exact 53 children', 'exact 17 girls, part of 0', 'exact 15 boys, part of 0'],
    ['The storm killed 53 children. Among the young trees, there were 17 girls and 15 boys.', 'exact 53 children'],
    ['The storm killed 24 children, comprising 14 girls and 10 boys.', 'exact 24 children', 'exact 14 girls, part of 0', 'exact 10 boys, part of 0'],
    ['The storm killed 24 children, which angered 14 girls and 10 boys.', 'exact 24 children'],
  ])('of the dead: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  }) // prettier-ignore
})

test.for<[string, ...string[]]>([
  ['Fifty people died in the eastern region, 40 in the west and one in Lund.', 'exact 50 people', 'exact 40 people', 'exact 1 people'],
  ['Fifty people died in the armed forces of Holm, 40 in Lund.', 'exact 50 people', 'exact 40 people'],
  ['Fifty people died in the first attack, one in many.', 'exact 50 people'],
  ['Fifty people died in the cold, 40 in winter coats.', 'exact 50 people'],
])('the next of a list of places is read: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

describe('a list of shares goes on', () => {
  test.for<[string, ...string[]]>([
    ['Norland freed 90 soldiers. Of those freed, 40 are soldiers of the Holm Guard, 11 of the Border Watch and 3 of the Navy.', 'exact 90 soldiers', 'exact 40 soldiers, part of 0', 'exact 11 soldiers, part of 0', 'exact 3 soldiers, part of 0'],
    ['Norland freed 90 soldiers, including 40 soldiers from Holm, 11 – of the Border Watch.', 'exact 90 soldiers', 'exact 40 soldiers, part of 0'],
    ['Norland freed 90 soldiers, including 40 soldiers of the Holm Guard, 11 of poor health.', 'exact 90 soldiers', 'exact 40 soldiers, part of 0'],
    ['Norland freed 90 soldiers, including 40 soldiers of the Holm Guard, 11 of high rank.', 'exact 90 soldiers', 'exact 40 soldiers, part of 0'],
    ['Norland freed 90 soldiers, including 40 soldiers of low rank, 11 of the Border Watch.', 'exact 90 soldiers', 'exact 40 soldiers, part of 0'],
    ['Norland freed 90 soldiers, including 40 soldiers of the Holm Guard who sang, 11 of the Border Watch.', 'exact 90 soldiers', 'exact 40 soldiers, part of 0'],
    ['Norland lost 90,000 soldiers, with farmers accounting for 17,000 casualties, sailors for 14,500 and cooks for 9,700.', 'exact 90000 soldiers', 'exact 17000 casualties, part of 0', 'exact 14500 casualties, part of 0', 'exact 9700 casualties, part of 0'],
    ['Norland lost 90,000 soldiers, with farmers accounting for 17,000 casualties. It paid for 14,500 carts.', 'exact 90000 soldiers', 'exact 17000 casualties, part of 0'],
    ['Norland lost 90,000 soldiers. It bought boots for 17,000 soldiers, coats for 14,500 and hats for 9,700.', 'exact 90000 soldiers', 'exact 17000 soldiers'],
    ['Norland lost 90,000 soldiers, with farmers accounting for 17,000 casualties, for 14 days.', 'exact 90000 soldiers', 'exact 17000 casualties, part of 0'],
    ['Norland lost 90,000 soldiers, with farmers apologising for 17,000 casualties, sailors for 14,500.', 'exact 90000 soldiers', 'exact 17000 casualties'],
    ['Norland lost 90,000 soldiers, with farmers paying for 17,000 casualties, sailors for 14,500.', 'exact 90000 soldiers', 'exact 17000 casualties'],
    ['Norland freed 90 soldiers. The soldiers defended Holm – 31, Port Ellen – 14, Lund – 8.', 'exact 90 soldiers', 'exact 31 soldiers, part of 0', 'exact 14 soldiers, part of 0', 'exact 8 soldiers, part of 0'],
    ['Norland freed 90 soldiers. The final score was Holm – 31, Port Ellen – 14.', 'exact 90 soldiers'],
    ['Norland freed 90 soldiers.\nHolm – 31\nEllen – 74 boats sank', 'exact 90 soldiers'],
    ['Norland freed 90 soldiers.\nHolm – 31\nbranch line – 74', 'exact 90 soldiers'],
    ['Norland freed 90 soldiers. The released soldiers (POW) include 23 officers and generals, 19 colonels.', 'exact 90 soldiers', 'exact 23 officers, part of 0', 'exact 19 colonels, part of 0'],
    ['Norland freed 90 soldiers. The parcels (POW) include 23 letters.', 'exact 90 soldiers'],
    ['Norland freed 90 Norlandic soldiers. The soldiers (POW) include 23 officers.', 'exact 90 soldiers', 'exact 23 officers, part of 0'],
    ['Norland freed 90 Norlandic soldiers. Letters (to Holm) include 23 officers.', 'exact 90 soldiers', 'exact 23 officers'],
    ['Norland freed 90 Norlandic soldiers. The camps (there were many, and all of them held men) include 23 officers.', 'exact 90 soldiers', 'exact 23 officers'],
    ['Norland lost 90,000 soldiers. Some 4,600 of the total deaths were officers.', 'exact 90000 soldiers', 'about 4600 deaths, part of 0'],
  ])('of those sent, lost or freed: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  }) // prettier-ignore

  test.for<[string, ...string[]]>([
    ['A total of 26 people were missing in Holm (21) and Port Ellen (5).', 'exact 26 people', 'exact 21 people, part of 0', 'exact 5 people, part of 0'],
    ['The 26 people missing were named as Ann Lee (21) and Joe Example (5).', 'exact 26 people'],
    ['The 26 people missing live in Holm (20 miles away) and Ellen (5).', 'exact 26 people'],
    ['The toll rose to 900 people dead.\n\n- Holm - 324\n- Port Ellen - 120\n- Lund - 8', 'exact 900 people', 'exact 324 people, part of 0', 'exact 120 people, part of 0', 'exact 8 people, part of 0'],
    ['The toll rose to 900 people dead.\n\nSee also page - 324', 'exact 900 people'],
    ['The ferry sank with 283 passengers. There were 154 Dutch, 27 Australians and 11 Malaysians aboard.', 'exact 283 passengers', 'exact 154 Dutch, part of 0', 'exact 27 Australians, part of 0', 'exact 11 Malaysians, part of 0'],
    ['The ferry sank with 283 passengers. There were 154 Dutch coins and 27 Danish cups aboard.', 'exact 283 passengers'],
    ['Forty-four people were freed.\nForty-two soldiers and two children were freed.', 'exact 44 people', 'exact 2 children'],
  ])('of the dead or missing: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  }) // prettier-ignore
})

test.for<[string, ...string[]]>([
  ['The storm killed 90 people. Holm, with 27 deaths, remained the worst-hit district.', 'exact 90 people', 'exact 27 deaths, part of 0'],
  ['The storm killed 90 people. Holm, with 27 deaths, remained the best district.', 'exact 90 people', 'exact 27 deaths'],
  ['The storm killed 90 people. Holm, with 95 deaths, remained the worst-hit district.', 'exact 90 people', 'exact 95 deaths'],
])('the worst-hit place has a share: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
