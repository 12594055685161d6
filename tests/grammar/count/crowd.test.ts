import { describe, expect, test } from 'vitest'
import { claimsOf, crowd } from '../sample.ts'

describe('people who come together', () => {
  test.for<[string, ...string[]]>([
    ['Protests in Holm swelled to 40,000 by noon.', 'exact 40000 people'],
    ['The organisers are saying at least 750,000, while the march goes on.', 'at-least 750000 people'],
    ['In Port Ellen, more than 50,000 marched.', 'more-than 50000 marchers'],
    ['Early estimates ranged as high as 2 million.', 'up-to 2000000 people'],
    ['Turnout estimates varied from 400,000 to over 1 million.', 'range 400000–1000000 people'],
    ['Organizers at the square claiming 20K protest.', 'exact 20000 people'],
    ['Marches grew, the biggest in Port Ellen drawing 25,000--the largest in years.', 'exact 25000 people'],
    [
      'Some 1,000 people turned out in Holm; 600 in Port Ellen; 120 in Vale.',
      'about 1000 people',
      'exact 600 people',
      'exact 120 people',
    ],
    [
      'More than 1,000,000 people marched, city by city:\n\nHolm: 5,000\n\nPort Ellen, Norland: 30\n',
      'more-than 1000000 people',
      'exact 5000 people',
      'exact 30 people',
    ],
    ['On our right, a stream of about 200 anarchists joined the protest.', 'about 200 anarchists'],
    ['A march of some 1,500 pupils started from the school.', 'about 1500 pupils'],
    ['Police arrested around 90 counter-protesters.', 'about 90 counter-protesters'],
    ['Almost two million mourners came out to see the coffin.', 'about 2000000 mourners'],
    [
      'Police said 65,000 people marched in Holm, and over 800,000 nationwide.',
      'exact 65000 people',
      'more-than 800000 people',
    ],
    ['More than a million French marched again.', 'more-than 1000000 French'],
    ['About 4,400 teachers from Holm, Vale and Port Ellen gathered at the gate.', 'about 4400 teachers'],
    ['A further 10,000 fans listened from outside the ground.', 'exact 10000 fans'],
    // not people, or not those who come
    ['The hall’s maximum capacity for the rally tonight is 5,500.'],
    ['Courts sentenced 11 people to life in prison.'],
    ['Protesters reject raising the retirement age by two years to 64 in the end.'],
    ['Some 9,000 fans watched the march on television.'],
    ['Marchers threw 300 French coins.'],
    ['The rally was held in a hall with a capacity of 60,000.'],
    ['Protesters collected 20,000 for the strike fund.'],
    ['To join the march call 555-212-6018 or write.'],
    ['The march began in 1999 and ended in 2003.'],
    ['Some 5,000 police officers gathered before the march.'],
    ['Some 200 lists joined the pile at the march.'],
    ['Some 1,000 people turned out in Holm; 40 buses stood in Port Ellen.', 'about 1000 people'],
    ['Some 1,000 people marched.\n\nViews: 5,000\n', 'about 1000 people'],
    ['The firm lost 40,000 in May.'],
    ['Police closed 4,000 Saturday stalls for the rally.'],
    ['The march passed 4,000 Sunday shops.'],
    ['Some 400 teachers voted, and pupils marched.'],
    ['Some 400 teachers applauded; their pupils marched.'],
    ['About 400 nurses from the Holm ward marched.', 'about 400 nurses'],
    [
      'More than 900 people came.\n\nHolm: 400\n\nPort Ellen: 300\n',
      'more-than 900 people',
      'exact 400 people',
      'exact 300 people',
    ],
    ['Some 10 million people marched May 15 and 16 in more than 600 towns.', 'about 10000000 people'],
    ['On May 15 and 16 people marched.', 'exact 16 people'],
  ])('come in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, crowd)).toEqual(claims)
  })
})
