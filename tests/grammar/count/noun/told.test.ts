import { describe, expect, test } from 'vitest'
import { extract } from '../../../../scripts/steps/extract.ts'
import { readArticle } from '../../reading.ts'
import { claimsOf, crowd, disaster, leaving } from '../../sample.ts'

describe('people of any kind of whom a disaster is told', () => {
  test.for<[string, ...string[]]>([
    [
      'The ship left with 46 crew, five guides and 405 tourists, all from Valdoria, on board.',
      'exact 46 crew',
      'exact 5 guides',
      'exact 405 tourists',
    ],
    [
      'The bodies pulled from the wreck included 15 men, 11 women and one child.',
      'exact 15 men',
      'exact 11 women',
      'exact 1 child',
    ],
    ['A clinic said four women had been admitted after the crash.', 'exact 4 women'],
    [
      'It received one person in critical condition and one with minor injuries, while two more were en route.',
      'exact 1 person',
      'exact 1 person',
      'exact 2 people',
    ],
    ['It had two patients, whose injuries were being assessed.', 'exact 2 patients'],
    ['About 41 migrants have drowned off Port Ellen.', 'about 41 migrants'],
    ['Divers found 17 corpses and rescued three sailors.', 'exact 17 corpses', 'exact 3 sailors'],
    ['Two dozen hikers were airlifted from the ridge.', 'exact 24 hikers'],
    ['The search for two sailors went on.', 'exact 2 sailors'],
    ['Three Valdorian fans lost their lives.', 'exact 3 fans'],
    ['Two men were seen standing on the pier.'],
    ['Two men were taken into custody after the boat was found.'],
    ['Six men were charged over the crash in which the bus was found.'],
    ['Some 600 firefighters arrived on Monday and were taken to the hills.'],
    ['Five guides showed the ship.'],
    ['The list included 15 songs, 11 poems and one prayer.'],
    ['One with red sails won the race, one in good taste.'],
    ['The search for two keys went on.'],
    ['She has three children and two dogs.'],
    ['He left his wife and two children.'],
    ['His wife and two children were killed.', 'exact 2 children'],
    ['Crews searched for four soldiers who went missing.', 'exact 4 soldiers'],
    ['Crews waited for four soldiers who went hunting.'],
    ['Two county officers and one deputy were killed.', 'exact 2 officers', 'exact 1 deputy'],
    ['Two county officers came and one was killed.', 'exact 1 people killed'],
    ['Some 40 hikers came and 12 were rescued.', 'exact 12 people'],
    ['They moved some 400 minors from the island.', 'about 400 minors'],
    ['They moved some 400 pianists to tears.'],
    ['The prison began evacuating on Friday about 1,700 inmates.', 'about 1700 inmates'],
    [
      'We met four people who survived, three men and one woman.',
      'exact 4 people',
      'exact 3 men, part of 0',
      'exact 1 woman, part of 0',
    ],
    ['Nearly 300 people have been killed. More than 100 in the past day.', 'about 300 people', 'more-than 100 people'],
    ['Nearly 300 people have been killed. More than 100 on the list had left.', 'about 300 people'],
    ['Half-a-million people died.', 'exact 500000 people'],
    ['Each minute, 24 people die.'],
    ['Every year since, 24 people die.', 'exact 24 people'],
  ])('is a count: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, disaster)).toEqual(claims)
  })

  test('asks nothing of a crowd’s topic', () => {
    expect(claimsOf('Two tourists were found on board.', crowd)).toEqual([])
  })
})

describe('people who had to leave, told without a noun', () => {
  test.for<[string, ...string[]]>([
    ['At one point more than 900 lived there.', 'more-than 900 people'],
    ['More than 1 million arrived last year.', 'more-than 1000000 people'],
    ['The day’s total had women in it. About a dozen in life jackets were helped ashore.', 'about 12 people'],
    ['August saw 235 reach the island in one day.', 'exact 235 people'],
    [
      'At least 5,025 refugees came, including a monthly record of 1,468 in August.',
      'at-least 5025 refugees',
      'exact 1468 refugees, part of 0',
    ],
    ['The previous record for refugee arrivals was 1,075, set in July.', 'exact 1075 arrivals'],
    [
      'Last Thursday 26 refugees came in three boats - taking the year’s total to 5,025.',
      'exact 26 refugees',
      'exact 5025 refugees',
    ],
    [
      'Port Ellen took 216 refugees, New Holm 106, Sandby 96 and Ellen Bay 54.',
      'exact 216 refugees',
      'exact 106 refugees',
      'exact 96 refugees',
      'exact 54 refugees',
    ],
    [
      'The new hall hosts 555 people, Ellen-Bay hosts 422 and Sand-Holm hosts 593.',
      'exact 555 people',
      'exact 422 people',
      'exact 593 people',
    ],
    ['The 80-plus thousand people who left are safe.', 'at-least 80000 people'],
    ['It was 4,000 Valdorians who’d been evacuated.', 'exact 4000 Valdorians'],
    ['What is the death toll? It could be as much as 600.'],
    ['Three trucks left. Another 12 arrived last night.'],
    ['The hall hosts 555 chairs, Ellen-Bay hosts 422.'],
    ['The fund reached a record of 1,468 in August.'],
    ['The record for the mile was 1,075, set in July.'],
    ['They met on Thursday 26 and Route 106 was shut.'],
    ['Port Ellen took 216 crates, New Holm 106.'],
    ['The bill was 80-plus thousand crowns.'],
  ])('are read from what is said of them: “%s”', ([text, ...claims]) => {
    expect(claimsOf(text, leaving)).toEqual(claims)
  })
})

test('a toll asked for in the sentence before is what a bare figure gives', () => {
  expect(claimsOf('Can you talk about the death toll? It could be as much as 600, maybe 700.', disaster)).toEqual([
    'up-to 600 people dead',
    'exact 700 people dead',
  ])
  expect(claimsOf('Can you talk about the road toll? It could be as much as 600, maybe 700.', disaster)).toEqual([])
  expect(claimsOf('The toll is high enough, at well over 100.', disaster)).toEqual(['more-than 100 people dead'])
  expect(claimsOf('The hill is high enough, at well over 100.', disaster)).toEqual([])
})

test('a time stamp that parts a number from its noun is stepped over', () => {
  const stamp = (second: number): string => `*00:0${second}.000- 00:0${second}.900* :  `
  const words = [
    'Floods have left nearly 60',
    'people dead and broken 3',
    'bridges.',
    'There were 40',
    'boats.',
    'More is to come.',
    'Good night.',
  ]
  const text = words.map((line, index) => `${stamp(index + 1)}${line}\n`).join('')
  const { proposals, numerals } = extract(readArticle(text), disaster)
  expect(proposals.map(({ quantity, unit }) => [quantity?.low, unit])).toEqual([[60, 'people']])
  expect(
    numerals.filter(({ reason }) => reason === 'thing-count').map(({ start, end }) => text.slice(start, end)),
  ).toEqual(['3', '40'])
})

test.for<[string, ...string[]]>([
  ['Six people died when two cars fell into a river. Among them were four nurses, police said.', 'exact 6 people', 'exact 4 nurses, part of 0'],
  ['Six people died when two cars fell into a river. Before them were four nurses, police said.', 'exact 6 people'],
  ['Six people died. It sold two cars. Behind the cars among them were four nurses.', 'exact 6 people'],
])('people among those counted before things are theirs: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore

test.for<[string, ...string[]]>([
  ['The office documented the killing of 12 nurses by fire.', 'exact 12 nurses'],
  ['The office recorded the death of 12 nurses.', 'exact 12 nurses'],
  ['The play recalls the killing of 12 nurses in Holm.'],
  ['The office documented the naming of 12 nurses in Holm.'],
])('deaths that somebody keeps count of are told of any people: “%s”', ([text, ...claims]) => {
  expect(claimsOf(text, disaster)).toEqual(claims)
}) // prettier-ignore
