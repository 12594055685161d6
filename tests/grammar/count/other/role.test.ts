import { describe, expect, test } from 'vitest'
import { claimsOf, disaster, reasonsOf } from '../../sample.ts'

describe('a number that counts no people', () => {
  test.for<[string, ...string[]]>([
    ['It cost $20 billion (£15 billion payment.', '20 billion money', '15 billion money'],
    ['It cost half a million euros and 300 roubles.', 'half a million money', '300 money'],
    ['A 10-million-dollar home burned.', '10-million money'],
    ['Some 40% or 10 per cent of it burned.', '40 percentage', '10 percentage'],
    ['On Oct. 17 and the 18th of October 2024 it rained.', '17 date', '18th date', '2024 date'],
    ['On 17 October, in 2019 and since 1999, it rained.', '17 date', '2019 date', '1999 date'],
    ['In the 1990s and in August of ’23 it rained.', '1990s date', '23 date'],
    ['October 16 and 17 were dry.', '16 date', '17 date'],
    ['It struck at 4 am, 8:50 pm and two, three a.m.', '4 time', '8:50 time', 'two time', 'three time'],
    ['It took 20 hours, three more days and a ten-year plan.', '20 duration', 'three duration', 'ten duration'],
    ['It rained for 30 consecutive days.', '30 duration'],
    ['Ann Example, 35, and Bo Sample (36) said so.', '35 age', '36 age'],
    ['A 69-year-old man aged 70 is over 30 years old.', '69 age', '70 age', '30 age'],
    ['It cut the age from 25 to 18.', '25 age', '18 age'],
    ['It is 25 miles, 30km or 8 meters deep.', '25 distance', '30 distance', '8 distance'],
    ['It covers 100 square miles and weighs 3 tonnes.', '100 measurement', '3 measurement'],
    ['A 6.2-magnitude quake, 3.5 magnitude before.', '6.2 measurement', '3.5 measurement'],
    ['It struck at 4 local time and 1500 hours.', '4 time', '1500 time'],
    ['17.30: It rained on 9.15: a day.', '17.30 time', '9.15 group-count'],
    ['24.30: It rained.', '24.30 group-count'],
    ['It took 15 hours and 4 local trains.', '15 duration', '4 thing-count'],
    ['The chorus of “40 Brave Old Men” sang; “40 Brave” men too.', '40 designation', '40 other-count'],
    ['A 40-fold rise and 40 fold chairs.', '40 rate', '40 thing-count'],
    ['It fell three times, 1,200 per day, one in three.', 'three rate', '1,200 rate', 'one rate', 'three rate'],
    ['Two-thirds of it and a third of that burned.', 'Two-thirds rate', 'third rate'],
    ['The first, the 10th victim, was No. 3 and number one.', 'first rank', '10th rank', '3 rank', 'one rank'],
    [
      'The 11th Corps flew T-72 and F-16s by Flight 370.',
      '11th designation',
      '72 designation',
      '16s designation',
      '370 designation',
    ],
    ['The G7 met on MI6 after World War II.', '7 designation', '6 designation', 'II designation'],
    ['See example.org/12, @ann12 or call +44 20 7946 0000.', '12 address', '12 address', '+44 20 7946 0000 address'],
    ['One of the best; no one knows.', 'One pronoun', 'one pronoun'],
    ['Dozens, hundreds of people, a couple of days.', 'Dozens vague', 'hundreds vague', 'couple vague'],
    ['Five fires burned 30 homes on three floors.', 'Five thing-count', '30 thing-count', 'three thing-count'],
    ['Some 500 engineers and 20 dogs came.', '500 other-count', '20 thing-count'],
    ['The two presidents met their three children.', 'two other-count', 'three other-count'],
    ['About 1.500 people and 1,5 people died.', '1.500 ambiguous', '1,5 ambiguous'],
    ['About 1O,OOO people and 12\u200b,000 people died.', '1O,OOO unreadable', '12\u200b,000 unreadable'],
    ['The count was -500 people.', '500 ambiguous'],
    ['About 2-12,000 people died.', '2 ambiguous', '12,000 ambiguous'],
    ['The truck’s two crew members were not hurt.', 'two other-count'],
    ['Some 12 people were not injured.', '12 other-count'],
    ['Two people said so, according to three people.', 'Two other-count', 'three other-count'],
    ['It is a town of 5,000 people, home to 300 residents.', '5,000 other-count', '300 other-count'],
    ['The building has stood for 20 years and houses 15 people.', '20 duration', '15 other-count'],
    ['Holm, a borough of about 5,000 people, was calm.', '5,000 other-count'],
    ['Buses carried 50 people each, 300 people a day.', '50 rate', '300 rate'],
    ['Zone 3 residents stayed.', '3 designation'],
    ['Harbour Team 6 commandos stayed.', '6 designation'],
    ['The team lost 6 commandos.', '6 other-count'],
    ['That 300 figure is wrong.', '300 repeat'],
    ['She was the third of four.', 'third rank', 'four thing-count'],
    ['He drank his fifth of rum.', 'fifth rank'],
    ['The 3rd victim fell on the 5th day.', '3rd rank', '5th rank'],
    ['She sang her best 80s songs.', '80s date'],
    ['He wore his loud 70s suit.', '70s date'],
    ['In his early 30s he left.', '30s age'],
    ['The T-90 burned.', '90 designation'],
    ['They drove T-72 and 40 burned.', '72 designation', '40 thing-count'],
    ['They ran dozens or 40.', 'dozens vague', '40 thing-count'],
    ['In May 2023 they sold 40.', '2023 date', '40 thing-count'],
    ['At 10 a.m. he bought 40.', '10 time', '40 thing-count'],
    ['They met on Friday 26 in Holm.', '26 date'],
    ['By Friday 26 it was over.', '26 date'],
    ['The pier opens on Friday 26 with songs.', '26 date'],
  ])('is told apart in “%s”', ([text, ...reasons]) => {
    expect(reasonsOf(text, disaster)).toEqual(reasons)
    expect(claimsOf(text, disaster)).toEqual([])
  })

  test.for([
    ['2000 people died.', 'exact 2000 people'],
    ['In October 10,000 people died.', 'exact 10000 people'],
    ['In 2024, 300 people died.', 'exact 300 people'],
    ['It took 12 people with it.', 'exact 12 people'],
    ['More than 12 people in the three-storey house died.', 'more-than 12 people'],
    ['Of the dead, 12 people were aged over 60.', 'exact 12 people'],
  ] as const)('is not seen in “%s”', ([text, claim]) => {
    expect(claimsOf(text, disaster)).toEqual([claim])
  })
})

test.for<[string, ...string[]]>([
  ['Some 56 people are missing in the Holm region and Region 7.', 'about 56 people'],
  ['Some 56 people are missing in Region 5 and in Region 7.', 'about 56 people'],
  // no name of a region
  ['In the Holm Region 7 people died.', 'exact 7 people'],
  ['In that region 7 people died.', 'exact 7 people'],
])('a region has a number: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['In all eight people died. The high today was 74 and the low is 34.', 'exact 8 people'],
  ['The high was 74 and eight people died today.', 'exact 8 people'],
  ['The dead were brought to the high hall; there were 74 people today.', 'exact 74 people'],
])('how warm it is counts nobody: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
