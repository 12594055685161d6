import { describe, expect, test } from 'vitest'
import { extract } from '../../../scripts/steps/extract.ts'
import { articleOf, claimsOf, disaster } from '../sample.ts'

describe('a bound', () => {
  test.for([
    ['At least 300 people died.', 'at-least 300 people', 'At least'],
    ['A toll of >300 people was given.', 'more-than 300 people', '>'],
    ['>300 people died.', 'more-than 300 people', '>'],
    ['A toll of > 300 people was given.', 'more-than 300 people', '>'],
    ['> 300 people died.', 'exact 300 people', null],
    ['>> 300 people died.', 'exact 300 people', null],
    ['No fewer than 300 people died.', 'at-least 300 people', 'No fewer than'],
    ['Not less than 300 people died.', 'at-least 300 people', 'Not less than'],
    ['A minimum of 300 people died.', 'at-least 300 people', 'A minimum of'],
    ['At least another 300 people died.', 'at-least 300 people', 'At least'],
    ['300 or more people died.', 'at-least 300 people', 'or more'],
    ['The storm hit 3,000-plus people.', 'at-least 3000 people', '-plus'],
    ['The storm hit 3,000+ people.', 'at-least 3000 people', '+'],
    ['300 people, at least, died.', 'at-least 300 people', 'at least'],
    ['More than 300 people died.', 'more-than 300 people', 'More than'],
    ['Over 300 people died.', 'more-than 300 people', 'Over'],
    ['Just over 300 people died.', 'more-than 300 people', 'Just over'],
    ['Well over a thousand people died.', 'more-than 1000 people', 'Well over'],
    ['North of 300 people died.', 'more-than 300 people', 'North of'],
    ['Upwards of 300 people died.', 'more-than 300 people', 'Upwards of'],
    ['In excess of 300 people died.', 'more-than 300 people', 'In excess of'],
    ['The number of dead exceeded 300.', 'more-than 300 dead', 'exceeded'],
    ['The death toll passed 300.', 'more-than 300 people dead', 'passed'],
    ['More than about 300 people died.', 'more-than 300 people', 'More than'],
    ['Up to 300 people died.', 'up-to 300 people', 'Up to'],
    ['As many as 300 people died.', 'up-to 300 people', 'As many as'],
    ['At most 300 people died.', 'up-to 300 people', 'At most'],
    ['No more than 300 people died.', 'up-to 300 people', 'No more than'],
    ['A maximum of 300 people died.', 'up-to 300 people', 'A maximum of'],
    ['Up to about 300 people died.', 'up-to 300 people', 'Up to'],
    ['Fewer than 300 people died.', 'fewer-than 300 people', 'Fewer than'],
    ['Less than 300 people died.', 'fewer-than 300 people', 'Less than'],
    ['Just under 300 people died.', 'fewer-than 300 people', 'Just under'],
    ['About 300 people died.', 'about 300 people', 'About'],
    ['Around 300 people died.', 'about 300 people', 'Around'],
    ['Some 300 people died.', 'about 300 people', 'Some'],
    ['Roughly 300 people died.', 'about 300 people', 'Roughly'],
    ['Approximately 300 people died.', 'about 300 people', 'Approximately'],
    ['Nearly 300 people died.', 'about 300 people', 'Nearly'],
    ['Almost 300 people died.', 'about 300 people', 'Almost'],
    ['Close to 300 people died.', 'about 300 people', 'Close to'],
    ['An estimated 300 people died.', 'about 300 people', 'An estimated'],
    ['An estimate of 300 people died.', 'about 300 people', 'An estimate of'],
    ['Some 300 or so people died.', 'about 300 people', 'or so'],
    ['300-odd people died.', 'about 300 people', '-odd'],
    ['~300 people died.', 'about 300 people', '~'],
    ['Between 20 and 25 people died.', 'range 20–25 people', 'and'],
    ['Between 20 to 25 people died.', 'range 20–25 people', 'to'],
    ['20 to 25 people died.', 'range 20–25 people', 'to'],
    ['20-25 people died.', 'range 20–25 people', '-'],
    ['20–25 people died.', 'range 20–25 people', '–'],
    ['Two or three people died.', 'range 2–3 people', 'or'],
    ['From 200 to 300 people died.', 'range 200–300 people', 'to'],
    ['About 10-12,000 people died.', 'range 10000–12000 people', 'About'],
    ['70 or 80,000 people died.', 'range 70000–80000 people', 'or'],
    ['As few as 300 people died.', 'at-least 300 people', 'As few as'],
    ['The actual death toll is much larger than 300.', 'more-than 300 people dead', 'much larger than'],
    ['2 to 3 million people fled.', 'range 2000000–3000000 people', 'to'],
    ['It never had more than 300 people.', 'up-to 300 people', 'more than'],
    ['You would never know that more than 300 people died.', 'more-than 300 people', 'more than'],
    ['They never thought more than 300 people died.', 'more-than 300 people', 'more than'],
    ['In the ballpark of 300 people died.', 'about 300 people', 'In the ballpark of'],
    ['It was never so bad: more than 300 people died.', 'more-than 300 people', 'more than'],
    ['Never again, as more than 300 people died.', 'more-than 300 people', 'more than'],
    ['300 people died.', 'exact 300 people', null],
  ] as const)('of “%s” is %s', ([text, claim, words]) => {
    const { proposals } = extract(articleOf(text), disaster)
    expect(claimsOf(text, disaster)).toEqual([claim])
    expect(proposals[0]?.quantity?.boundAsWritten).toBe(words)
  })

  test.for([
    ['They took control over 300 people.', 'exact 300 people'],
    ['He was asked about 12 people who died.', 'exact 12 people'],
    ['They knew about 12 people who died.', 'exact 12 people'],
    ['Some said 12 people died.', 'exact 12 people'],
    ['It is over; 12 people died.', 'exact 12 people'],
    ['At least we know that 12 people died.', 'exact 12 people'],
    ['The mourning over 12 people killed went on.', 'exact 12 people'],
    ['12 people, or so Olsen thought, died.', 'exact 12 people'],
    ['12 people, plus dogs, were rescued.', 'exact 12 people'],
  ] as const)('is not seen in “%s”', ([text, claim]) => {
    expect(claimsOf(text, disaster)).toEqual([claim])
  })

  test('governs its own number only', () => {
    expect(claimsOf('At least seven people were killed and 30 wounded.', disaster)).toEqual([
      'at-least 7 people',
      'exact 30 people wounded',
    ])
  })
})

describe('two figures', () => {
  test.for<[string, ...string[]]>([
    ['At least 40 and up to 90 people died.', 'range 40–90 people'],
    ['At least 40 but never 90 people died.', 'exact 90 people'],
    ['At least 40 and then 90 people died.', 'exact 90 people'],
    ['Exactly 40 and up to 90 people died.', 'up-to 90 people'],
    ['Almost 40 and up to 90 people died.', 'up-to 90 people'],
    ['The number of dead rose from 90 to 400.', 'exact 90 dead', 'exact 400 dead'],
    ['The number of dead rose from a low of about 90 to 400.', 'about 90 dead', 'exact 400 dead'],
    ['The number of dead ranged from a low of 90 to 400.', 'range 90–400 dead'],
    ['Estimates of the dead range from about 90 to 400.', 'range 90–400 dead'],
    ['It rose in a town from which 90 to 400 people fled.', 'range 90–400 people'],
    ['It rose in a town where 90 to 400 people died.', 'range 90–400 people'],
    ['5 to 6,000 people died.', 'range 5000–6000 people'],
    ['12 to 3,000 people died.', 'range 12–3000 people'],
    ['Two to 300 people died.', 'range 2–300 people'],
    ['The number of dead rose from 300 to over 900.', 'exact 300 dead', 'more-than 900 dead'],
    ['The number of dead went from 300 to nearly 900.', 'exact 300 dead', 'about 900 dead'],
    ['The number of dead ranged from 300 to over 900.', 'range 300–900 dead'],
    ['Anywhere between 300 to some 900 people died.', 'range 300–900 people'],
    ['Between 300 and as many as 900 people died.', 'range 300–900 people'],
    ['From 300 and some 900 people died.', 'about 900 people'],
    ['Between May 3 and about 900 people died.', 'about 900 people'],
    ['Of those between 30 and 40, about 900 people died.', 'about 900 people'],
    ['Some 29\\.6 million people fled and 20\\-25 people died.', 'about 29600000 people', 'range 20–25 people'],
    ['The crew said 1.1 [[00:02:22](https://a.example/b?t=2.4s)] million people died.'],
    ['The crew said two [[00:02:22](https://a.example/b)] and a million people died.', 'exact 1000000 people'],
    ['5 to 6,500 people died.'],
    ['2-3,400 people fled and died.'],
    ['In Hut 30, 40 people died.', 'exact 40 people'],
    ['At mile 30, 40 people died.', 'exact 40 people'],
    ['Some 50, 60 people drowned.', 'range 50–60 people'],
    ['Some 300—400 people died.', 'range 300–400 people'],
    ['The ship had 300 — 400 people died.', 'exact 400 people'],
    ['300 people died—400 people fled.', 'exact 300 people', 'exact 400 people'],
  ])('are a least and a most, a change, or one alone: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
})
