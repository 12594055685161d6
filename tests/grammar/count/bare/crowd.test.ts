import { describe, expect, test } from 'vitest'
import { claimsOf, crowd } from '../../sample.ts'

describe('people who come together', () => {
  test.for<[string, ...string[]]>([
    ['Protests in Holm swelled to 40,000 by noon.', 'exact 40000 people'],
    ['The organisers are saying at least 750,000, while the march goes on.', 'at-least 750000 people'],
    ['In Port Ellen, more than 50,000 marched.', 'more-than 50000 people'],
    ['Pictured: 900 fans at their victory parade.', 'exact 900 fans'],
    ['Pictured: 900 fans at their victory dinner.'],
    ['Pictured: 900 fans at one end of a long road to the next parade.'],
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

  test.for<[string, ...string[]]>([
    ['A crowd of around 5,000 gathered.', 'about 5000 people'],
    ['Organisers put the crowd at 250,000, police at 60,000.', 'exact 250000 people', 'exact 60000 people'],
    ['Police said 15,000 turned out, while organisers claimed 50,000.', 'exact 15000 people', 'exact 50000 people'],
    ['The march drew 20,000.', 'exact 20000 people'],
    ['Turnout was put at 30,000 by police.', 'exact 30000 people'],
    [
      'Some 10,000-15,000 protesters came; 42 were arrested.',
      'range 10000–15000 protesters',
      'exact 42 people arrested',
    ],
    [
      'Police put the number of attendees at 7,500 people, one group of monitors put it at 25,000.',
      'exact 7500 people',
      'exact 25000 attendees',
    ],
    ['Some blogs claimed 2 million attendees.', 'exact 2000000 attendees'],
    ['The number of participants was put at 900.', 'exact 900 participants'],
    [
      'About 500 people came to two rallies. Police put the combined total at 300.',
      'about 500 people',
      'exact 300 people',
    ],
    ['Some 500 people came (police estimate: 300).', 'about 500 people', 'exact 300 people'],
    ['Some 500 people came. Photographs show 900 as the peak number.', 'about 500 people', 'exact 900 people'],
    ['Was it 900 protesters? Police gave a cautious 400 estimate.', 'exact 900 protesters', 'exact 400 protesters'],
    ['Some 500 people came. Others gave first estimates of 700.', 'about 500 people', 'about 700 people'],
    [
      'Some 500 people came. It was probably around 700, or as many as 900.',
      'about 500 people',
      'about 700 people',
      'up-to 900 people',
    ],
    ['Some 500 people came. The second estimate, made for a paper, was 700.', 'about 500 people', 'exact 700 people'],
    [
      'They put attendance as high as 2,000, and “well over a thousand” marched.',
      'up-to 2000 people',
      'more-than 1000 people',
    ],
    ['It was a march of 5,000.', 'exact 5000 people'],
    ['It was a march of 5,000 trucks.'],
    ['Some 500 flags flew. It was probably around 700, or as many as 900.'],
    ['That 400 estimate of theirs is a cautious one.'],
    [
      'Some 900 people came, police said. Organisers estimate 3,000 at the two sites.',
      'about 900 people',
      'exact 3000 people',
    ],
    ['4,000 join march at the square.', 'exact 4000 people'],
    ['Some 900 trees fell. Foresters estimate 3,000 at the two sites.'],
    ['4,000 joint ventures began.'],
    ['I counted the people marching. There were about 1,300.', 'about 1300 people'],
    ['Tens of thousands of people came, estimates ranging from 50,000 to 100,000.', 'range 50000–100000 people'],
    ['Some 500 people came with 40 flags. The total was put at 60.', 'about 500 people'],
    ['Police counted the flags. There were about 1,300.'],
    ['Dozens of flags flew, estimates ranging from 50 to 100.'],
    ['They chose 900 as the lucky number.'],
    ['Some 500 people came. They took 900 as an insult.', 'about 500 people'],
    ['Some 500 people came. They chose 900 as the lucky square.', 'about 500 people'],
    ['Was it 900 protesters? Police gave the cautious 400 estimate.', 'exact 900 protesters'],
    ['Was it 900 protesters? Police stand by their 400 estimate.', 'exact 900 protesters'],
    ['The crowd was smaller than the 800 organisers had hoped for.', 'exact 800 people'],
    ['The crowd was smaller than the 800 boats had room for.'],
    ['The crowd was smaller than the 800 bricks it broke.'],
    ['Some 500 people came. Police counted 900 Saturday.', 'about 500 people', 'exact 900 people'],
    ['Some 500 people came. Police counted 900 Saturday editions.', 'about 500 people'],
    ['Police said 20 horses and 30 vans turned out.'],
    ['The match drew 20 reporters.'],
  ])('make a crowd in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, crowd)).toEqual(claims)
  })
})

test.for<[string, ...string[]]>([
  ['Estimated 1,500 take part in the Holm rally.', 'about 1500 people'],
  ['Estimated 1,500 take tests.'],
  ['Estimated 1,500 take heart.'],
])('those who take part are a crowd: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, crowd)).toEqual(claims)
}) // prettier-ignore
