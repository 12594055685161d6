import { describe, expect, test } from 'vitest'
import { army, claimsOf, crowd } from '../../sample.ts'

describe('people who came, told by what they did there', () => {
  test.for<[string, ...string[]]>([
    ['Around 35,000 farmers from across the country have converged near the station.', 'about 35000 farmers'],
    ['Nearly a million fans congregated outside the hall.', 'about 1000000 fans'],
    ['About 1,200 members of the Holm Growers arrived in the capital.', 'about 1200 members'],
    [
      'Over 450,000 people turned out, with 56,000 thronging Holm streets.',
      'more-than 450000 people',
      'exact 56000 people',
    ],
    ['Holm vigil: attendance up, with 115,000 present according to organisers.', 'exact 115000 people'],
    ['The vigil drew a crowd, and 1,900 present at noon sang.', 'exact 1900 people'],
    ['A group of around 100 anti-monarchists mobbed a van.', 'about 100 anti-monarchists'],
    ['Police arrested one person for assault and six others for theft.', 'exact 1 person', 'exact 6 people'],
    ['If the actual attendance was more toward 20,000, it was a success.', 'about 20000 people'],
    ['Around 10,000 reds attended the first rally.', 'about 10000 reds'],
    ['About 12,000 Blue Caps had arrived at a stage near the bridge.', 'about 12000 Blue Caps'],
    ['Close to 700,000 Harbour faithful attended the parade.', 'about 700000 faithful'],
    ['Up to half a million activists had taken to the streets.', 'up-to 500000 activists'],
    ['They drew over two million fans at their victory parade.', 'more-than 2000000 fans'],
    [
      '4pm: Some say as many as 80,000 are taking part, police have the number at 50,000.',
      'up-to 80000 people',
      'exact 50000 people',
    ],
    ['March 19: Holm police estimates number of red caps at 25,000 - The Herald', 'exact 25000 people'],
    // things, people of another matter, and those on duty
    ['Around 400 tractors rallied at the gate.'],
    ['Some 50 bands marched past.'],
    ['About 40 Blue Vans stood near the bridge at the rally.'],
    ['Some 12 clubs protested.'],
    ['Police sold 300 tickets at the rally.'],
    ['Some 900 officers at the victory parade wore masks.'],
    ['The state deployed a 50,000-strong security force for the rally.'],
    ['Around 400 lorries from across the country have converged near the station.'],
    ['Around 400 police officers have converged near the station.'],
    ['Around 400 farmers have tractors that converged near the station.'],
    ['Some 200 marching bands played at the rally.'],
    ['The rally had 300 present boxes for guests.'],
    ['A group of around 100 yachts mobbed the pier.'],
    ['Police pulled one person from the river.'],
  ])('“%s”', ([text, ...claims]) => {
    expect(claimsOf(text, crowd)).toEqual(claims)
  })
})

describe('people who did not come, and sizes that are nobody’s count', () => {
  test.for<[string, ...string[]]>([
    ['You’d expect 2,000 people on a march for a small issue.'],
    ['You would expect 2,000 people on a march like this.'],
    ['Around 4 billion people watched the funeral on television.'],
    ['Some 450,000 people -- approximately 25,000 more than 2007 -- attended.', 'about 450000 people'],
    ['Some 300 more people than last year attended.'],
    ['Spectators flocked 10 to 15 people deep along both sides.'],
    ['The march filled the road four people abreast.'],
    ['Organisers expected more than 2,600 No Tolls rallies across the country.'],
    ['They marched with the civic group “Million for Free Quays”.'],
    ['Controversy followed over how many attended the 1995 Million Miner March.'],
    ['It might not bear the weight of 1,000 people walking across the bridge.'],
    ['The hall has room for 1,000 people at a rally.'],
    ['The crowd has a margin of error of plus or minus 9,000.'],
    ['An opposition leader said it was “The March of a Million.”'],
    ['She launched the “1 Million Voices Sing” drive on Monday.'],
    ['Some 900 people had already signed up to march.'],
    // who did come all the same
    ['It was a march of a million people.', 'exact 1000000 people'],
    ['“900 people marched”, he said.', 'exact 900 people'],
    ['A crowd of 1,000 people walked across the bridge.', 'exact 1000 people'],
    ['Police expect 2,000 people on the march.', 'exact 2000 people'],
    ['At least 8,000 people stood outside watching the rally on jumbo screens.', 'at-least 8000 people'],
    ['Some 300 more people than police had foreseen attended.', 'about 300 people'],
    ['The union counted 900 people more than a month ago.', 'exact 900 people'],
    ['Some 900 people more than once filled the square.', 'about 900 people'],
    ['There were 900 people deep in the park.', 'exact 900 people'],
    ['No more than 900 people attended.', 'up-to 900 people'],
    ['Then 1.5 Million people marched.', 'exact 1500000 people'],
  ])('“%s”', ([text, ...claims]) => {
    expect(claimsOf(text, crowd)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['The turnout was lower than 615,000 seen last month.', 'exact 615000 people'],
    ['The turnout was lower than 615,000.', 'fewer-than 615000 people'],
    ['The turnout was higher than 900, seen from the roof.', 'more-than 900 people'],
  ])('holds a new turnout against an old one in “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, crowd)).toEqual(claims)
  })

  test('keeps soldiers who watch, where none come together', () => {
    expect(claimsOf('Some 400 Norland soldiers watched the border on screens.', army)).toEqual(['about 400 soldiers'])
  })
})
