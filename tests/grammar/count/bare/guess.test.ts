import { describe, expect, test } from 'vitest'
import { army, claimsOf } from '../../sample.ts'

type Row = readonly [text: string, ...claims: string[]]

const check = ([text, ...claims]: Row): void => {
  expect(claimsOf(text, army)).toEqual(claims)
}

describe('reads a number that a speaker guesses at of people told of before', () => {
  test.for<Row>([
    [
      'Norlandic soldiers came over the border. It was like 2,000 maybe. No, it was maybe 10,000.',
      'about 2000 soldiers',
      'exact 10000 soldiers',
    ],
    ['There are Norlandic soldiers in the woods. It’s probably 20,000 by now.', 'exact 20000 soldiers'],
    ['Norlandic soldiers die every day. It’s got to be 90,000.', 'exact 90000 soldiers'],
    ['Norland keeps sending soldiers. We’re talking about 4,000.', 'exact 4000 soldiers'],
    [
      'Norlandic soldiers came. Then it was maybe 3,500, now it’s more like 8,000.',
      'exact 3500 soldiers',
      'about 8000 soldiers',
    ],
    ['Norlandic soldiers are there. That’s 4,000 tops.', 'exact 4000 soldiers'],
    // years, few, measures, things, or with a noun of its own
    ['Norlandic soldiers came over the border. It was maybe 1995.'],
    ['The Norlandic soldiers left. It was maybe 300 miles away.'],
    ['Norland has soldiers. It has 40 tanks. It was maybe 300.'],
    ['The Norlandic soldiers left. It’s got to be 900 roads by now.'],
    ['It was maybe 10,000.'],
  ])('%s', check)
})

describe('reads a number by which the one before it is widened or corrected', () => {
  test.for<Row>([
    [
      'There are at least 1,000 Norlandic soldiers — possibly more, up to 1,200.',
      'at-least 1000 soldiers',
      'up-to 1200 soldiers',
    ],
    ['Norland sent 900 soldiers, or even 1,500.', 'exact 900 soldiers', 'exact 1500 soldiers'],
    [
      'He said 300,000 or close to 400,000 will sign contracts with the Norlandic army.',
      'exact 300000 people',
      'about 400000 people',
    ],
    ['Norland can send 900 soldiers. Or even 1,500.', 'exact 900 soldiers', 'exact 1500 soldiers'],
    ['Norland sent 12,000 or 19,000 soldiers.', 'exact 12000 soldiers', 'exact 19000 soldiers'],
    ['Norland sent 8,000 or 9,000 soldiers.', 'range 8000–9000 soldiers'],
    // another thing, or a number that nothing joins
    ['Norland can send 900 tanks. Or even 1,500.'],
    ['Norland can send 900 soldiers. Or even 1,500 tanks.', 'exact 900 soldiers'],
    ['Norland sent 900 soldiers, possibly 40 tanks.', 'exact 900 soldiers'],
    ['Norland sent 900 soldiers in May, 1,500 tonnes in June.', 'exact 900 soldiers'],
    ['Norland sent 900 soldiers — room 1,200.', 'exact 900 soldiers'],
  ])('%s', check)
})

describe('reads by how many those counted became more', () => {
  test.for<Row>([
    [
      'Norlandic losses passed 70,000, marking an increase of 9,000 in just 77 days.',
      'more-than 70000 losses',
      'exact 9000 losses',
    ],
    [
      'Norlandic casualties rose to 81,000, a sharp rise of 5,000 since May.',
      'exact 81000 casualties',
      'exact 5000 casualties',
    ],
    ['Norlandic losses hit 20,000, an additional 2,000 in six weeks.', 'exact 20000 losses', 'exact 2000 losses'],
    ['Norlandic losses passed 30,000, adding 1,800 in the past day.', 'more-than 30000 losses', 'exact 1800 losses'],
    // of something else
    ['Norlandic losses passed 70,000, an increase of 9,000 dollars in pay.', 'more-than 70000 losses'],
    ['Norlandic losses passed 70,000, an increase of 9% in 77 days.', 'more-than 70000 losses'],
    ['The price rose, an increase of 9,000 in 77 days, as Norland fought.'],
    ['Norlandic losses passed 70,000, adding 300 tanks.', 'more-than 70000 losses'],
    ['Norlandic losses passed 9,000 amid talk of growth of 300 in May.', 'more-than 9000 losses'],
    ['Norlandic losses passed 9,000 and shares saw growth of 300 in May.', 'more-than 9000 losses'],
  ])('%s', check)
})

describe('reads those who sign up or were called up', () => {
  test.for<Row>([
    ['Some 20,000 will sign contracts with the Norlandic army this year.', 'about 20000 people'],
    ['Last year 45,000 signed contracts with the ministry of defence in Holm.', 'exact 45000 people'],
    ['The 25,000 called up last year are still in Norland’s army.', 'exact 25000 people'],
    ['Norland sent 900 soldiers. It will keep what remains of those 30,000 from last year.', 'exact 900 soldiers', 'exact 30000 soldiers'],
    // who sign or are called for something else
    ['Some 400 will sign the letter to Norland.'],
    ['Norland has 300 signed contracts.'],
    ['Norland called up 40 ships. Those 3,000 from Holm are old.'],
  ])('%s', check)
}) // prettier-ignore

describe('finds whose people short sentences tell of', () => {
  const aside = 'It rained. Nobody slept. It was cold. The road was mud. They waited.'
  test.for<Row>([
    [`Norland was at war. ${aside} About 300 soldiers were lost.`, 'about 300 soldiers'],
    [`Norland was at war. ${aside} The Valdorian army came. About 300 soldiers were lost.`],
    [`It was war. ${aside} About 300 soldiers were lost.`],
    [`Norland was at war. ${`${aside} `.repeat(16)}About 300 soldiers were lost.`],
  ])('%s', check)
})
