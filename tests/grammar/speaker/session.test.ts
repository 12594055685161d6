import { describe, expect, test } from 'vitest'
import { makeSeed } from '../../../scripts/bench/stages.ts'
import { clean } from '../../../scripts/steps/clean.ts'
import { extract } from '../../../scripts/steps/extract.ts'
import { resolve } from '../../../scripts/steps/resolve.ts'
import { disaster } from '../sample.ts'

/** Read a whole text: who is heard to have said each figure, and since which day. */
function readText(text: string, title = 'x'): readonly (readonly [string | null, string | null])[] {
  const seed = makeSeed(text)
  const published = { earliest: '2021-06-10', latest: '2021-06-10', basis: 'x' }
  const article = clean({ ...seed, sidecar: { ...seed.sidecar, title, published } })
  const { proposals } = resolve(extract(article, disaster), { topic: disaster, speakers: [] })
  return proposals.map(({ speaker, saidOn }) => [speaker.asWritten, saidOn.earliest])
}

const own = [
  'We have been at the pier since the morning, and I have spoken to the families who wait there.',
  'I said when we began that we would not leave until everybody had been found, and we will not leave.',
  'At least 300 people were killed in the flood, and my heart goes out to each and every one of them.',
  'Our boats go out again tonight, and we will go on for as long as there is any hope to find them.',
].join('\n\n')

describe('a speech', () => {
  test.for([
    ['labelled once, by an office', `Town Hall\n\nTHE MAYOR: Good evening.\n\n${own}`, 'THE MAYOR'],
    ['labelled once, by a title', `MINISTER LEE: Good evening.\n\n${own}`, 'MINISTER LEE'],
    ['called so by its title', `Remarks by Governor Lee on the Flood in Port Ellen\n\n${own}`, 'Lee'],
    ['called so in front matter', `---\ntitle: "Prepared Remarks by Ann Lee"\n---\n\n${own}`, 'Ann Lee'],
  ] as const)('%s is all of whoever holds it', ([, text, speaker]) => {
    expect(readText(text).map(([who]) => who)).toEqual([speaker])
  })

  test.for([
    ['a shouted word that names no office', `THE FLOOD: What we know.\n\n${own}`],
    ['a label far down a story', `${own}\n\n${own.replace('300', '200')}\n\nTHE MAYOR: Good evening.`],
    ['two labels of two offices', `THE MAYOR: Good evening.\n\nTHE GOVERNOR: Good evening.\n\n${own}`],
    ['remarks that a story tells of', `Remarks by Governor Lee anger Port Ellen\n\n${own}`],
  ] as const)('%s makes none', ([, text]) => {
    expect(new Set(readText(text).map(([speaker]) => speaker))).toEqual(new Set([null]))
  })
})

describe('what stands below a colon', () => {
  test.for([
    [
      'is of who wrote it',
      'Ann Lee of the harbour watch wrote:\n\nAt least 40 people were killed at the pier.',
      'Ann Lee',
    ],
    ['is of a body that said so', 'The coast guard said on Monday:\n\nSome 40 people were killed.', 'The coast guard'],
    ['is nobody’s below a full stop', 'Ann Lee wrote a letter.\n\nAt least 40 people were killed at the pier.', null],
    ['is nobody’s where nobody speaks', 'The boat sank at noon:\n\nAt least 40 people were killed at the pier.', null],
    ['is not of who denies', 'The coast guard did not say this:\n\nSome 40 people were killed.', null],
    ['is not of who spoke before the last sentence', 'Ann Lee said so. The list:\n\nSome 40 people were killed.', null],
  ] as const)('%s', ([, text, speaker]) => {
    expect(readText(text).map(([who]) => who)).toEqual([speaker])
  })
})

const told =
  'At a briefing, Ann Lee, director of the port office, told correspondents that it had been a hard week.\n\n' +
  'The pier had been closed, she said. The office had sent two boats, she added.\n\n'

describe('the record of a briefing', () => {
  test.for([
    [
      'goes on in the words of who gives it',
      'Press briefing by the port office',
      'Some 40 people had drowned.',
      'Ann Lee',
    ],
    [
      'lets another speak',
      'Press briefing by the port office',
      'The navy said that 40 people had drowned.',
      'The navy',
    ],
    [
      'is no text that tells of her once',
      'Press briefing by the port office',
      'Some 40 people had drowned.',
      null,
      told.replace('she added', 'it was long'),
    ],
    ['is no text without a word of hers', 'Press briefing by the port office', 'Some 40 people had drowned.', null, ''],
    ['is no story of one', 'Flood in Port Ellen', 'Some 40 people had drowned.', null],
    ['is no story that mentions briefings', 'After the briefings', 'Some 40 people had drowned.', null],
  ] as const)('%s', ([, title, words, speaker, before = told]) => {
    expect(readText(`${before}The search went on. ${words}`, title).map(([who]) => who)).toEqual([speaker])
  })
})

const turns = 'Q: How many?\n\nMS. LEE: At least 40 people were killed.\n\nQ: And now?\n\nMS. LEE: We wait.\n'

describe('the day of a transcript', () => {
  test.for([
    ['is the one on which it says that it was taken', 'An interview conducted yesterday with Ann Lee.', '2021-06-09'],
    ['may be a weekday', 'The following call with the port office was recorded on Monday.', '2021-06-07'],
    ['is that of publication otherwise', 'An interview with Ann Lee.', '2021-06-10'],
    ['is not that of an event', 'An interview about the flood of yesterday with Ann Lee.', '2021-06-10'],
    ['is not that of a meeting before it', 'After the hearing yesterday, a talk with Ann Lee.', '2021-06-10'],
    [
      'is not that of a meeting that it leads to',
      'Before the conference on Monday, a talk with Ann Lee.',
      '2021-06-10',
    ],
    ['is not yet to come', 'An interview recorded on June 20, 2021 with Ann Lee.', '2021-06-10'],
    ['is not one of another year to come', 'A call held on December 1, 2021 with Ann Lee.', '2021-06-10'],
    ['is not that of a storm', 'An interview recorded in the storm of Monday with Ann Lee.', '2021-06-10'],
    ['is not that of what was found', 'An interview recorded with Ann Lee, who went home on Monday.', '2021-06-10'],
    [
      'is not that on which a guest came home',
      'A call recorded with the port office, which shut on Monday.',
      '2021-06-10',
    ],
    ['is not that of a song', 'The song behind Ann Lee was recorded on Monday.', '2021-06-10'],
    ['is not that of a painting', 'A painting made yesterday hangs behind Ann Lee.', '2021-06-10'],
    ['is not that of a promise', 'An interview promised yesterday with Ann Lee.', '2021-06-10'],
    ['is not that of a request', 'An interview sought on Monday with Ann Lee.', '2021-06-10'],
  ] as const)('%s', ([, lead, day]) => {
    expect(readText(`${lead}\n\n${turns}`)).toEqual([['MS. LEE', day]])
  })

  test.for(['In an interview recorded on Monday I wept.', 'I gave a briefing held yesterday at sea.'])(
    'is not one that somebody speaks of: %s',
    (words) => {
      expect(readText(`A talk with Ann Lee.\n\n${turns}\nQ: And?\n\nMS. LEE: ${words}`)).toEqual([
        ['MS. LEE', '2021-06-10'],
      ])
    },
  )
})
