import { describe, expect, test } from 'vitest'
import { army, claimsOf, crowd, disaster, leaving } from '../../sample.ts'

describe('a figure told of a subject some words before', () => {
  test.for<[string, ...string[]]>([
    ['Some 900 people died. The daily figure reported by Holm was 1,660.', 'about 900 people', 'exact 1660 people'],
    ['Nobody knows the number of deaths. We issued an actual figure which is 18.', 'exact 18 deaths'],
    [
      'Some 900 people died. Now they are, most likely, already over 1,000.',
      'about 900 people',
      'more-than 1000 people',
    ],
    ['Some 900 people died. Now they are over 60.', 'about 900 people'],
    ['Some 900 people died. The harbour rebuilt by Holm was 1,660.', 'about 900 people'],
    ['Some 900 people died. The wall has a crack which is 18.', 'about 900 people'],
    ['Some 900 people died. The number worn by its captain was 12.', 'about 900 people'],
    ['Some 900 people died. The number dialled by Ann Lee was 112.', 'about 900 people'],
  ])('counts the same people: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    [
      'About 9,000 refugees came. There are more than 1,000 in camps.',
      'about 9000 refugees',
      'more-than 1000 refugees',
    ],
    ['About 90 trucks came. There are more than 1,000 in camps.'],
    ['About 9,000 refugees came. There are more than 1,000 with flu.', 'about 9000 refugees'],
    ['About 9,000 refugees came to see the boats. There are over 1,000 for sale.', 'about 9000 refugees'],
    ['The refugee population in 14 camps stood at 9,000.', 'exact 9000 refugees'],
    ['The deer population in 14 valleys stood at 9,000.'],
    ['The population of the town stood at 9,000.'],
    ['With more than 900 already registered, Holm is full.', 'more-than 900 people'],
    ['With more than 900 already painted, Holm is full.'],
    ['The boats came: more than 900 trucks are registered.'],
  ])('counts people who had to leave: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, { ...leaving, counted: [...leaving.counted, 'missing'] })).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['This will push total refugees in Holm for 2015 to 200,000.', 'exact 200000 refugees'],
    ['This will push total rents in Holm for 2015 to 200,000.'],
    ['In Holm, refugees numbered 300 to 400.', 'range 300–400 refugees'],
  ])('tells a year from the low end of a range: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, leaving)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['The dead soldiers of Norland had reached 900.'],
    ['Norland mourns. Its dead soldiers have reached 900.', 'exact 900 soldiers dead'],
    ['Norland mourns. Its dead letters have reached 900.'],
    ['Norland mourns. Letters to dead soldiers have reached 900.'],
    ['Norland mourns. Songs about dead soldiers have reached 900.'],
    ['Norland mourns. Its new soldiers have reached Ellen.'],
    ['Norland sent 900 guys to Ellen.', 'exact 900 guys'],
    ['Norland sent 900 guy ropes to Ellen.'],
    ['Norland freed 900 ex-soldiers.', 'exact 900 ex-soldiers'],
    ['Norland sold 900 ex-library books.'],
    ['Norland pays 1,000 Kestrel members.', 'exact 1000 members'],
    ['Norland pays 1,000 Kestrel choir members.', 'exact 1000 members'],
    ['Norland pays 1,000 Kestrel staff members.'],
    ['Norland met 1,000 Kestrel board members.'],
    ['Norland invited 1,000 Council members.'],
    ['Norland flew in 90 NATO members.'],
    ['Norland invited 1,000 new members.'],
  ])('counts the fallen, and those who fight under another name: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['The march was long. There are more than 800 of us here today.', 'more-than 800 people'],
    ['The march was long. There are 20 of us in the band.'],
    [
      'Organisers claimed 900 people. Both now give higher figures, 1,000 and 400 respectively.',
      'exact 900 people',
      'exact 1000 people',
      'exact 400 people',
    ],
    ['Some 900 people came to the Million Man March.', 'about 900 people'],
    ['A Million People March', 'exact 1000000 People'],
    ['Half a Million People March', 'exact 500000 People'],
    ['The crowd may have been as low as 650 or as high as 1,100.', 'range 650–1100 people'],
    ['The crowd was at least 650. Prices were as high as 110.', 'at-least 650 people'],
    ['The rally filled the square as it fell as low as 6 degrees.'],
    ['At ‍least 700 ​people came.', 'at-least 700 people'],
  ])('counts a crowd: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, crowd)).toEqual(claims)
  })
})

describe('the unit of a fate', () => {
  test.for<[string, ...string[]]>([
    ['Nine passengers were killed and 12 injured.', 'exact 9 passengers', 'exact 12 passengers injured'],
    ['Nine passengers were killed. In Ellen 12 were injured.', 'exact 9 passengers', 'exact 12 people injured'],
    ['Nine survivors came and 12 are missing.', 'exact 9 survivors', 'exact 12 people missing'],
    ['The death toll for passengers rose to 12.', 'exact 12 passengers dead'],
    ['The death toll for May rose to 12.', 'exact 12 people dead'],
    ['The death toll that residents gave rose to 12.', 'exact 12 people dead'],
    ['The death toll which passengers heard rose to 12.', 'exact 12 people dead'],
    ['Holm has reported 900 death in the flood.', 'exact 900 death'],
    ['Holm has reported 900 death notices.'],
    ['Thirteen heroes gave their lives.', 'exact 13 heroes'],
    ['Thirteen heroes gave their speeches.'],
    ['There are 900 alive and well.', 'exact 900 people'],
    ['There are 900 alive trees.'],
    ['Of the victims, 40 were children and up to 45 women.', 'exact 40 children', 'up-to 45 women'],
    ['Of the boats, 40 were white and up to 45 red.'],
  ])('names the people with it, where the text does: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
})

describe('what is asked, compared or listed', () => {
  test.for<[string, ...string[]]>([
    ['How many soldiers of Norland have died? Somewhere between 200 and 400.', 'range 200–400 soldiers'],
    ['How many tanks of Norland have burned? Somewhere between 200 and 400.'],
    ['Norland does not say how many soldiers died. Somewhere between 200 and 400.'],
    ['Nobody asks how many soldiers died. Somewhere between 200 and 400.'],
    ['Why? Norland counts many soldiers. Somewhere between 200 and 400.'],
    ['Norland fights. Have its soldiers died? Somewhere between 200 and 400.'],
    ['How many soldiers of Norland have died? She rang 200 and 400 times.'],
    ['Asked what number of Norland’s soldiers have died, she said “between 200 and 400.”', 'range 200–400 soldiers'],
    ['Asked what number of Norland’s bridges have burned, she said “between 200 and 400.”'],
    ['Norlandic casualties are averaging about 1,200 per day, she noted.', 'about 1200 casualties per day'],
    ['Norlandic exports are averaging about 1,200 per day, she noted.'],
    ['One Norlandic ship has sunk and two others are on fire.'],
    ['A million and a half soldiers of Norland fought.', 'exact 1500000 soldiers'],
    ['A million and a half-marathon for soldiers of Norland.'],
  ])('counts one side: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    [
      'Some 3 million people fled. This is up from 2 million a year ago.',
      'about 3000000 people',
      'exact 2000000 people',
    ],
    ['Some 3 million tons burned. This is up from 2 million a year ago.'],
    ['The number of refugees who came hit one million last week.', 'exact 1000000 refugees'],
    ['The number of tents that came hit one million last week.'],
    ['There can hardly have been less than 1,000 people.', 'at-least 1000 people'],
    ['There have been less than 1,000 people.', 'fewer-than 1000 people'],
  ])('counts those who had to leave: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, leaving)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['Number of protesters in Stanley, Norland: 30', 'exact 30 protesters'],
    ['Number of people who voted for Olsen: 63,000'],
    ['Some 900 people came.\n\nMetro rides on Jan. 21: 1,001', 'about 900 people'],
    ['At least 3,000 women, children, and men gathered in Holm.', 'at-least 3000 women'],
    ['At least 3,000 women, and later the mayor, gathered stones.'],
    ['At least 3,000 women, men said, left.'],
    ['Nurses fed 400 students, teachers gathered in Holm.', 'exact 400 students'],
    ['Nurses fed 400 students because teachers gathered in Holm.', 'exact 400 students'],
    ['Some 900 people marched. Three more of the Holm refuge guests have been arrested.', 'about 900 people'],
    ['Some 900 people marched. Three more have been arrested.', 'about 900 people', 'exact 3 people arrested'],
  ])('counts a crowd: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, crowd)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['181 passengers were injured. 49 seriously.', 'exact 181 passengers', 'exact 49 passengers, part of 0'],
    ['181 ships were damaged. 49 seriously.'],
    ['The toll had risen to 31 with 629 rescued.', 'exact 31 people dead', 'exact 629 people'],
    ['The toll had risen to 31 early Thursday.', 'exact 31 people dead'],
    ['The toll stood at 31 late Monday.', 'exact 31 people dead'],
    ['The toll had risen, and 31 early trains stood still.'],
    ['The toll had risen; 31 late shifts were called off.'],
    [
      'The toll rose to 241. Most of the dead -- 184 -- were in Holm.',
      'exact 241 people dead',
      'exact 184 people dead, part of 0',
    ],
    ['The toll rose to 241. Most of the roads -- 384 -- were shut.', 'exact 241 people dead'],
    ['The toll rose to 241. Most of the dead -- on Highway 184 -- were young.', 'exact 241 people dead'],
    ['The fleet had risen to 31 ships with 629 rescued boats.'],
  ])('counts the hurt and the saved: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
})

describe('whose people are counted', () => {
  test.for<[string, ...string[]]>([
    ['Norland mourns. So far 198 Sudlanians have been killed.'],
    ['Norland mourns. So far 198 Norlandics have been killed.', 'exact 198 Norlandics'],
    ['About 1,500 Soviet troops died there, Norland said.'],
    ['About 1,500 troops died there, Norland said.', 'about 1500 troops'],
    ['Norland is ‘prepared to lose 5,000 soldiers’ in Ellen.', 'exact 5000 soldiers'],
    ['Norland thanked 5,000 soldiers’ families.'],
    ['Norland’s dispatch of troops to Ellen could increase to 900.', 'exact 900 troops'],
    ['Norland’s purchase of boots for Ellen could increase to 900.'],
    ['Thirty warriors of Norland died.', 'exact 30 warriors'],
  ])('is told: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, army)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['If you have 900 people on the square, you are right.'],
    ['You have 900 people on the square.', 'exact 900 people'],
    ['If you came, 900 people saw it.', 'exact 900 people'],
    ['The total ridership was 5,500 on the day of the march.'],
    ['The total was 5,500 on the day of the march.', 'exact 5500 people'],
  ])('or only supposed: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, crowd)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    [
      '25 people were hurt, of which five were under the age of 18, and 13 are still in care.',
      'exact 25 people',
      'exact 5 people, part of 0',
      'exact 13 people',
    ],
    ['25 people, between the ages of 18 and 23, were hurt.', 'exact 25 people'],
    ['25 people were hurt, aged 18, 19 and 23.', 'exact 25 people'],
  ])('an age is none: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
})

describe('a word that only says what something is like, or how much it holds', () => {
  test.for<[string, ...string[]]>([
    ['UNHCR runs 31 displaced camps in Holm.'],
    ['UNHCR helps 31 displaced in Holm.', 'exact 31 people displaced'],
    ['The data on refugees showed a total population of 9,000 people.', 'exact 9000 people'],
    ['A registered population of 9,000 refugees was shown.', 'exact 9000 refugees'],
    ['The refugees came to Holm, with a population of 9,000 people.'],
    ['Holm has a population of 9,000 people.'],
    ['It will double its reception capacity from the current 500 people to 1,000 people.'],
    ['It will double its aid, from the current 500 people to 1,000 people.', 'exact 500 people', 'exact 1000 people'],
    [
      'About 300 refugees are there, with this number set to increase to 900.',
      'about 300 refugees',
      'exact 900 refugees',
    ],
    ['About 300 trucks are there, with this number set to increase to 900.'],
    ['About 300 refugees are there, with the clock set to 900.', 'about 300 refugees'],
  ])('is told from people: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, { ...leaving, counted: [...leaving.counted, 'displaced'] })).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['Officials released a death toll — 5,937 — in May.', 'exact 5937 people dead'],
    ['Officials released a road map — 5,937 — in May.'],
    ['There were 400 victims in this wreck.', 'exact 400 victims'],
    ['Two men aged 31 and 32 were killed.', 'exact 2 men'],
    ['Two men aged 31 and 32 were named.'],
    ['Two cars aged 31 and 32 years were wrecked.'],
  ])('is told from the dead: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
})

describe('a total and its kin', () => {
  test.for<[string, ...string[]]>([
    ['The total dead and missing for all eleven towns now stands at 2,517.', 'exact 2517 people dead'],
    ['The total dead wood for all eleven towns now stands at 2,517.'],
    ['The total cost of the dead, for all eleven towns, now stands at 2,517.'],
    ['Holm lost 50-70K people.', 'range 50000–70000 people'],
    ['Holm lost 2-70K people.'],
    ['Holm suffered 900 KIA.', 'exact 900 people killed'],
    ['Holm bought 900 Kia cars.'],
  ])('is read: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['Some 9,000 people rode the tram to the march.'],
    ['Some 9,000 people who voted marched.'],
    ['Some 9,000 people marched and rode home.', 'about 9000 people'],
  ])('counts those who came, not those who ride: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, crowd)).toEqual(claims)
  })
})

describe('the hurt', () => {
  test.for<[string, ...string[]]>([
    ['Some 900 people came. Among them were 80 with injuries.', 'about 900 people', 'exact 80 people, part of 0'],
    ['Some 900 people came. Among the songs were 80 with verses.', 'about 900 people'],
    [
      'There were 264 passengers, including 53 "heavily wounded".',
      'exact 264 passengers',
      'exact 53 passengers wounded, part of 0',
    ],
    ['There were 264 passengers, including 53 "heavy" bags.', 'exact 264 passengers'],
    ['There are 75 injuries, two critical.', 'exact 75 injuries', 'exact 2 injuries, part of 0'],
    ['There are 75 reviews, two critical, nine mild.'],
    ['There are 75 injuries, two critical reviews say.', 'exact 75 injuries'],
    ['More than 1,000people were missing.', 'more-than 1000 people'],
    ['The 10km race and the 500ml cup were missing.'],
    ['The quake killed 90cats and hurt 40dogs.'],
    ['The 40boats of the missing were found.'],
    ['The quake killed 90people and hurt 40residents.', 'exact 90 people', 'exact 40 residents'],
  ])('are told: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
})

describe('those who come', () => {
  test.for<[string, ...string[]]>([
    [
      'Some 900 refugees came in May, with 142 arriving on Sunday alone.',
      'about 900 refugees',
      'exact 142 refugees, part of 0',
    ],
    ['Some 900 trucks came in May, with 142 arriving on Sunday alone.'],
    ['Some 900 refugees came in May, with 142 parcels arriving on Sunday.', 'about 900 refugees'],
    ['About 1.067 million people have fled.', 'about 1067000 people'],
    ['About 1.500 million people have fled.'],
    ['About 1.067 thousand people have fled.'],
  ])('are counted: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, leaving)).toEqual(claims)
  })
})
