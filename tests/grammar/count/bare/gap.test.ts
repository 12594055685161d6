import { describe, expect, test } from 'vitest'
import { claimsOf, crowd, disaster, leaving } from '../../sample.ts'

describe('a number whose noun stands before', () => {
  test.for<[string, ...string[]]>([
    ['There were 19 people on board. We have 17 that were recovered.', 'exact 19 people', 'exact 17 people'],
    ['There were 19 people on board. We have 17 that were painted.', 'exact 19 people'],
    ['There were 19 people on board. We saw 17 that were empty.', 'exact 19 people'],
    ['Forty people were injured in Holm, with 12 taken to hospital in Ellen.', 'exact 40 people', 'exact 12 people'],
    ['Forty people were injured in Holm, with 12 taken to the mayor of Ellen.', 'exact 40 people'],
    ['Forty people drowned in Holm, with 12 sent to a school in Ellen.', 'exact 40 people'],
    ['Some 103 people were aboard, with just 40 found alive.', 'about 103 people', 'exact 40 people'],
    ['Some 103 boats were out, with just 40 found empty.'],
    ['A handful were dead, more than 100 in the hospital.', 'more-than 100 people'],
    ['A number of people were taken away, more than 50 at this point.', 'more-than 50 people'],
    ['A number of books were taken away, more than 50 at this point.'],
    ['Six people fell in. We are watching the other two now.', 'exact 6 people', 'exact 2 people, part of 0'],
    ['Six boats came in. We are watching the other two now.'],
    ['Some 13,500 workers came; about 400 have come from abroad.'],
    ['The toll rose to 12 from the previous seven.', 'exact 12 people dead', 'exact 7 people dead'],
    ['The price rose to 12 from the previous seven.'],
    ['Six people died in crashes, four while they fled.', 'exact 6 people', 'exact 4 people'],
    ['Six cars burned, four while they stood still.'],
    ['It killed 10 people a day after 11 others were found alive.', 'exact 10 people', 'exact 11 people'],
    ['The toll rose to 10 after 11 others were found alive.', 'exact 10 people dead', 'exact 11 people'],
    ['35 people were hurt, 14 lost their lives.', 'exact 35 people', 'exact 14 people'],
    ['35 teams came, 14 lost their games.'],
    ['We have 50 Valdorian pilgrims in various hospitals.', 'exact 50 pilgrims'],
    ['We have 50 Valdorian pilgrims in various songs.'],
    ['A hundred people came, leaving 71 at our area hospitals.', 'exact 100 people', 'exact 71 people'],
    ['The shelves were full, leaving 71 at our area markets.'],
    ['There were 80 people. We have 60 that we treated.', 'exact 80 people', 'exact 60 people'],
    ['There were 80 cups. We have 60 that we washed.'],
    ['64 people were on board the plane, three on the helicopter.', 'exact 64 people', 'exact 3 people'],
    ['64 cups were on the shelf, three on the table.'],
    ['The victims were named: two were 21, two were 23.'],
  ])('counts it: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['About 900 refugees went to Holm, more than 500 in Valdoria.', 'about 900 refugees', 'more-than 500 refugees'],
    ['The number of refugees has passed the 900,000 mark.', 'more-than 900000 refugees'],
    ['The number of refugees has hit the 900,000 mark.', 'exact 900000 refugees'],
    ['The number of refugees has reached the 900,000 mark.', 'exact 900000 refugees'],
    ['The number of cars has passed the 900,000 mark.'],
    ['The number of refugees is approaching the 900,000 mark.'],
    ['The number of refugees is nearing the 900,000 mark.'],
    ['The number of refugees has crossed the 900,000 total.'],
    ['The number of refugees has passed the 900,000 figure.'],
    ['The first million fled in two years.'],
    ['Refugees went far, more than 300, according to police, have come to Holm.', 'more-than 300 Refugees'],
    ['Refugees went far. Police saw 530 that have left.', 'exact 530 Refugees'],
    ['Refugees went far. Police saw 530 which have sunk.'],
    ['Refugees went far. Police saw 530 boats have sunk.'],
    ['Since May Holm has taken in only about 600.', 'about 600 people'],
    ['Some 300 people came. The figure is getting up to close to 600.', 'about 300 people', 'about 600 people'],
    ['It had a displaced population of 9,923 persons.', 'exact 9923 persons'],
    ['It had a town population of 9,923 persons.'],
    [
      'A total of 22,028 refugees came. It takes the tally by boat since spring to 28,454.',
      'exact 22028 refugees',
      'exact 28454 refugees',
    ],
    ['A total of 22,028 cars came. It takes the tally by boat since spring to 28,454.'],
    ['Some 300 people came on Monday, which takes the price of a place in the camp to 8,000.', 'about 300 people'],
    [
      'Some 300 people came on Monday, which brings the cost of the camp in Holm this year to 8,000.',
      'about 300 people',
    ],
    ['Residents sold boats, 900 in May.'],
    ['The refugees paid smugglers, 900 on average.'],
    ['Some 300 soldiers stood by; about 2,000 fled.', 'about 2000 people'],
    ['Some 300 officers kept watch; 2,000 fled.', 'exact 2000 people'],
    [
      'The year saw 14,759 refugees. This compares to 14,622 in the last.',
      'exact 14759 refugees',
      'exact 14622 refugees',
    ],
    ['The year saw 14,759 cars. This compares to 14,622 in the last.'],
    ['About 1.5 lakh refugees came.', 'about 150000 refugees'],
    ['She has a son and two other grandchildren.'],
    ['Some 9,000 refugees left Holm, and 300 vanished at sea.', 'about 9000 refugees', 'exact 300 refugees'],
    ['Holm took 216 refugees aboard Ellen 106.', 'exact 216 refugees'],
    ['Holm took 216 refugees from Ellen 106.', 'exact 216 refugees'],
    ['Some 300 refugees left Holm. By noon 37, so many, had fled.', 'about 300 refugees'],
  ])('counts those who left: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, leaving)).toEqual(claims)
  })

  test.for<[string, ...string[]]>([
    ['In Holm 1,000 people--many of them old--marched.', 'exact 1000 people'],
    ['50,000 join Women’s March in Holm', 'exact 50000 people'],
    ['A map gave a figure of 900 people. I got 700 (I rounded it).', 'exact 900 people'],
    ['About 900 teachers and others, many of them whistling, gathered.', 'about 900 teachers'],
    ['About 900 teachers and others, many of them whistling, had been hired.'],
    ['About 900 teachers, fed up with low pay, marched through Holm.', 'about 900 teachers'],
    ['About 900 teachers, whose pay was cut, marched through Holm.', 'about 900 teachers'],
    ['The town pays 900 teachers, but on Friday, marched out of the talks.'],
    ['Police fed 900 teachers, and when night fell, gathered their things.'],
    ['The town pays 900 teachers, meaning that on Friday, pupils gathered.'],
    ['The rally at the Capitol that included about 900 teachers ended.', 'about 900 teachers'],
    ['The staff at the school that included about 900 teachers left.'],
    ['In May and June, 65 and 26 people were arrested, respectively.', 'exact 65 people', 'exact 26 people'],
    ['Room 65 and 26 people were searched.', 'exact 26 people'],
    ['They hoped for a crowd as large as 10,000.', 'up-to 10000 people'],
    ['Holm bought 900 people-carriers for the march.'],
    ['There were 900 people in Holm, with 120 on the pier.', 'exact 900 people', 'exact 120 people, part of 0'],
    ['There were 900 people in Holm, with 120 in 40 boats.', 'exact 900 people'],
    ['Holm lost 900 people movers at the march.'],
    ['Holm lost 900 people at the march, moved by the songs.', 'exact 900 people'],
  ])('counts a crowd: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, crowd)).toEqual(claims)
  })
})

describe('people of a trade some words before their fate', () => {
  test.for<[string, ...string[]]>([
    ['No fewer than 11 tourists from a cruise ship died.', 'at-least 11 tourists'],
    ['Some 11 tourists cheered when the captain died.'],
    ['Some 37 tourists, including visitors from Holm, Vale and Ellen, were injured.', 'about 37 tourists'],
    ['Some 37 tourists, including visitors from Holm, Vale and Ellen, were pleased.'],
    [
      'There were 37 people on the bus, including the driver and two guides.',
      'exact 37 people',
      'exact 2 guides, part of 0',
    ],
    ['There were 37 people on the bus, the driver and two guides had left.', 'exact 37 people'],
    ['Forty women and 30 children were killed.', 'exact 40 women', 'exact 30 children'],
    ['Forty sailors and 30 children were among the trees.', 'exact 30 children'],
    ['Forty nurses watched as children were killed.'],
    ['Forty sailors watched as passengers were killed.'],
    ['146 devotees, including 30 children, were killed.', 'exact 146 devotees', 'exact 30 children, part of 0'],
    ['Two people from Holm and one woman from Ellen were also injured.', 'exact 2 people', 'exact 1 woman'],
    ['Two people from Holm and one woman from Ellen were also invited.', 'exact 2 people'],
    ['It left at least 190 dead and missing sailors.', 'at-least 190 sailors'],
    ['The police counted 40 wounded among trapped residents.', 'exact 40 people wounded'],
    ['Ellen reported 12 dead near trapped passengers.', 'exact 12 people dead'],
    ['Only two out of 107 passengers survived.', 'exact 2 passengers, part of 1', 'exact 107 passengers'],
    ['Only nine out of 10 passengers read.'],
    ['Nearly 40 out of control cars hit 12 people.', 'exact 12 people'],
    ['Nearly 40 out of control fires killed 12 people.', 'exact 12 people'],
    ['With 10 injuries reported, it closed.', 'exact 10 injuries'],
    ['With 10 officers reported, it closed.'],
  ])('count: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })
})

describe('a topic that counts cadets', () => {
  const cadets = { ...disaster, counted: [...disaster.counted, 'cadet'] }
  test.for<[string, ...string[]]>([
    ['Some 30 cadets died.', 'about 30 cadets'],
    ['The army sent 80 soldiers to help.'],
    ['Some 40 volunteers came to help.'],
  ])('counts no soldiers who come to help: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, cadets)).toEqual(claims)
  })
})
