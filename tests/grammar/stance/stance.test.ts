import { describe, expect, test } from 'vitest'
import { findStances } from '../../../scripts/grammar/stance/stance.ts'
import { readArticle, topic } from '../reading.ts'

const find = (text: string): readonly (readonly [string, string])[] => {
  const article = readArticle(text)
  return findStances(article, topic).map(({ stance, quote }) => [stance, article.text.slice(quote.start, quote.end)])
}

describe('finds an outright denial of what the topic counts', () => {
  test.for([
    ['Norway has not sent soldiers to the island, the envoy said.', 'Norway has not sent soldiers to the island'],
    ['Norway hasn’t deployed any troops abroad.', 'Norway hasn’t deployed any troops abroad'],
    [
      'According to its envoy, Norway never sent troops to the island, calling the claim a “lie”.',
      'Norway never sent troops to the island',
    ],
    [
      'Norway called reports of troops on the island “baseless”.',
      'Norway called reports of troops on the island “baseless”',
    ],
    [
      'Norway called reports of troops on the island baseless, she said.',
      'Norway called reports of troops on the island baseless',
    ],
    [
      'Oslo has described reports of soldiers being sent abroad as "groundless" - but nobody agrees.',
      'Oslo has described reports of soldiers being sent abroad as "groundless"',
    ],
    ['Norway denied sending soldiers to the island.', 'Norway denied sending soldiers to the island'],
    ['Norway denied sending 1,000 soldiers abroad.', 'Norway denied sending 1,000 soldiers abroad'],
    ['Norway has not sent 12,500 soldiers there.', 'Norway has not sent 12,500 soldiers there'],
    ['There were no Norwegian troops in the bay, Oslo said.', 'There were no Norwegian troops in the bay'],
    ['Norway called reports of troops there “lies,” and left.', 'Norway called reports of troops there “lies,”'],
    ['Norway called reports of troops there nonsense.', 'Norway called reports of troops there nonsense'],
    // what is denied goes on behind a comma
    ['Norway denied claims of tanks, guns and soldiers there.', 'Norway denied claims of tanks'],
    ['Norway denied sending ships, planes or troops abroad.', 'Norway denied sending ships'],
    ['The envoy said no Norwegian troops have been deployed.', 'no Norwegian troops have been deployed'],
    [
      'Norway called reports of losses of Norwegian troops lies.',
      'Norway called reports of losses of Norwegian troops lies',
    ],
    [
      'Norway called reports of Norwegian troops with heavy packs lies.',
      'Norway called reports of Norwegian troops with heavy packs lies',
    ],
    ['Norway denied the movements of soldiers on the island.', 'Norway denied the movements of soldiers on the island'],
    ['Norway denied the presence of soldiers on the island.', 'Norway denied the presence of soldiers on the island'],
    ['Norway has denied any soldiers were there.', 'Norway has denied any soldiers were there'],
    [
      'Norway flatly denied Swedish claims of soldiers on the island.',
      'Norway flatly denied Swedish claims of soldiers on the island',
    ],
    ['Norway answered. It has not sent soldiers anywhere.', 'It has not sent soldiers anywhere'],
    [
      'The envoy said that Norway’s soldiers were not present on the island, calling it a lie.',
      'Norway’s soldiers were not present on the island',
    ],
    ['Norwegian troops aren’t involved there, Oslo said.', 'Norwegian troops aren’t involved there'],
    [
      'Norway dismissed as “lies” all such claims of soldiers there.',
      'Norway dismissed as “lies” all such claims of soldiers there',
    ],
    ['“There are no Norwegian soldiers on the island,” Oslo said.', 'There are no Norwegian soldiers on the island'],
    // the report rejected is told in full
    [
      'Norway has rejected the claims that its soldiers are there.',
      'Norway has rejected the claims that its soldiers are there',
    ],
    [
      'Oslo and Bergen dismissed earlier reports of Norwegian troops there.',
      'Oslo and Bergen dismissed earlier reports of Norwegian troops there',
    ],
    // or stands a sentence or two before
    [
      'Norwegian soldiers are there, Sweden says. Norway and its ally have both denied the reports.',
      'Norway and its ally have both denied the reports',
    ],
    [
      'Norwegian soldiers are there, Sweden says. Norway has denied that this is happening.',
      'Norway has denied that this is happening',
    ],
    [
      'Norwegian soldiers are there, Sweden says. It rained. Both governments rejected the claim.',
      'Both governments rejected the claim',
    ],
  ] as const)('%s', ([text, quote]) => {
    expect(find(text)).toEqual([['denies', quote]])
  })
})

describe('finds a refusal to confirm or deny', () => {
  test.for([
    [
      'He neither confirmed nor denied that Norwegian troops were there.',
      'He neither confirmed nor denied that Norwegian troops were there',
    ],
    [
      'Until then, she said, the alliance cannot confirm that Norwegian soldiers are engaged.',
      'the alliance cannot confirm that Norwegian soldiers are engaged',
    ],
    [
      'She refused to discuss Norwegian troops called "guests," a word of theirs.',
      'She refused to discuss Norwegian troops called',
    ],
    ['The ministry declined to comment on Norwegian troops.', 'The ministry declined to comment on Norwegian troops'],
    [
      '“We can’t confirm that Norwegian soldiers are there,” she said.',
      'We can’t confirm that Norwegian soldiers are there',
    ],
  ] as const)('%s', ([text, quote]) => {
    expect(find(text)).toEqual([['declines', quote]])
  })
})

describe('“the North” denies for a population whose name begins so', () => {
  test.for<readonly [name: string, text: string, count: number]>([
    ['North Holm', 'The North has not sent soldiers.', 1],
    ['East Holm', 'The East has not sent soldiers.', 1],
    // a sea, a side of the country, a name of another kind
    ['North Holm', 'The North Sea fleet has not sent soldiers.', 0],
    ['North Holm', 'The North-Ferry Line has not sent soldiers.', 0],
    ['North Holm', 'Towns in the north have not sent soldiers.', 0],
    ['North Holm', 'The north has not sent soldiers.', 0],
    ['Port Holm', 'The Port has not sent soldiers.', 0],
    ['Little Holm', 'The Little has not sent soldiers.', 0],
    ['Great North Holm', 'The North has not sent soldiers.', 0],
    ['Norland North Holm', 'The North has not sent soldiers.', 0],
  ])('%s: %s', ([name, text, count]) => {
    expect(findStances(readArticle(text), { ...topic, population: [name] })).toHaveLength(count)
  })
})

describe('a denial’s unit is its people, as written', () => {
  test.for([
    ['Norway has not sent any soldiers.', 'soldiers'],
    ['Norwegian supersoldiers exist, but Norway has sent no troops and has not sent people.', 'troops'],
    ['Norway’s nonsoldiers say it has not sent its troops.', 'troops'],
    ['Norway’s soldierly aides say it has not sent its troops.', 'troops'],
  ])('%s %s', ([text, unit]) => {
    expect(findStances(readArticle(text as string), topic).map((found) => found.unit)).toEqual([unit])
  })
})

describe('hears no denial where the absent are not ours or only wondered about', () => {
  test.for([
    'The envoy said that Swedish soldiers were not present on the island.',
    'Norway asked whether its soldiers were not present on the island.',
    'Norway’s ships were not present on the island.',
  ])('%s', (text) => {
    expect(find(text)).toEqual([])
  })
})

describe('hears no denial and no refusal', () => {
  test.for([
    'This differs from Norway’s widely disputed claims that 300 of its soldiers fell.',
    'Norway disputed Swedish estimates that 900 Norwegian soldiers had died and gave 300.',
    'Norway, if it rejected claims that soldiers came, is wrong.',
    'Norway rejected reports about “huge losses” of Norwegian troops as “lies”.',
    'Norway dismissed reports of heavy casualties among Norwegian troops as fake.',
    'Norway has never called reports of soldiers on the island “lies”.',
    'He asked whether Norway rejected claims that its soldiers were there.',
    'Has Norway denied sending soldiers to the island?',
    'Norway heard reports of soldiers on the island and a “lie”.',
    'Norway read claims of soldiers on a “fake” island.',
    'Norway called the soldiers on the island “fake”.',
    'Norway branded the soldiers “absurd”.',
    'There are no signs of Norwegian soldiers there, Oslo said.',
    'There are no more Norwegian soldiers there, Oslo said.',
    'There are no Norwegian soldiers left there, Oslo said.',
    'No Norwegian troops they met like to send gifts.',
    'No Norwegian troops want to be sent.',
    'Norwegian soldiers are not tired there, Oslo said.',
    'Norwegian soldiers are now present there, not their ships.',
    'Norway denied reports of a loan, and soldiers came.',
    'Norway denied reports of a loan, while soldiers came.',
    'Norway has sent soldiers to the island.',
    'Sweden has not sent its soldiers to the island.',
    'Norway has not sent a letter to the island.',
    'It is unclear whether Norway has not sent soldiers.',
    'Has Norway not sent soldiers to the island?',
    'Norway did not say how many ships it had, after a build-up of troops.',
    'Norway denied the loan.',
    'Norway denies that it is targeting soldiers there.',
    'Norway denied deliberately shelling soldiers on the island.',
    'A Norwegian judge denied a request by the town to bar soldiers from the square.',
    'Norway’s navy sank the ferry, denying the soldiers access to the island.',
    'Norway denied them bail, and soldiers led them off.',
    'The Norwegian police denied that, saying two soldiers had been hurt.',
    'Norway denied any wrongdoing by its soldiers.',
    'Norway denied hitting soldier targets on the island.',
    'The minister called the price of fish in Norway “nonsense”.',
    'Norway has dismissed its defence minister, whom soldiers disliked.',
    'The mayor declined to comment on the price of fish.',
    'Norway confirmed that its soldiers were there.',
    'Norwegian troops described the food as excellent.',
    'Norwegian soldiers are there. Norway has not denied the reports.',
    'Norwegian soldiers are there. Norway rejected the report of the auditors.',
    'Norwegian soldiers are there. Norway denied the request.',
    'Swedish soldiers are there, Sweden says. Norway denied the reports.',
    'Norway sells fish. Norway denied the reports.',
    'Norway rejected suggestions of talks with the angry soldiers.',
    'Norway rejected claims for back pay by its soldiers.',
    'There are no Norwegian soldiers left on the island, the mayor said.',
    'There are no Norwegian soldiers on the island, the mayor said.',
    'There are no reports of Norwegian soldiers there, Oslo said.',
    'People fled there because no Norwegian soldiers were about, Oslo said.',
    'Tourists come there when no Norwegian soldiers drill there, Oslo said.',
    'Norwegian soldiers were briefly involved there, Oslo said.',
    'Norwegian soldiers are not paid there, Oslo said.',
    'No Norwegian soldiers there have been paid, Oslo said.',
    'No Norwegian troops were hurt, Oslo said.',
  ])('%s', (text) => {
    expect(find(text)).toEqual([])
  })
})

test('without a population only words of denial deny, since any people could be meant', () => {
  const article = readArticle('The town has not sent people home. The mayor denied that people had died.')
  const found = findStances(article, { ...topic, population: [] })
  expect(found.map(({ quote }) => article.text.slice(quote.start, quote.end))).toEqual([
    'The mayor denied that people had died',
  ])
})
