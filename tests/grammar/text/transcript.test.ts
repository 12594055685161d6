import { describe, expect, test } from 'vitest'
import { body, cleanText } from './cleaning.ts'

describe('transcripts', () => {
  const talk = `MR. COLE:  Good morning. There are at least 300 people here.\n\nAnd more will come.\n\nQ    How many?\n\nMR. COLE:  Too soon —\n\nMS. LEE-BARK:  Thank you.\n`

  test('a turn is carried to the paragraphs after it, and its label is no part of the words', () => {
    const article = cleanText(talk)
    expect(article.transcript).toBe(true)
    const turns = article.passages.map(({ turn, sentences }) => [
      turn,
      ...sentences.map(({ start, end }) => talk.slice(start, end)),
    ])
    expect(turns).toEqual([
      ['MR. COLE', 'Good morning.', 'There are at least 300 people here.'],
      ['MR. COLE', 'And more will come.'],
      ['Q', 'How many?'],
      ['MR. COLE', 'Too soon —'],
      ['MS. LEE-BARK', 'Thank you.'],
    ])
  })

  test('one speech may have a head of many short lines', () => {
    const head = ['10 May', 'Ann Olsen, Secretary of Ports', 'Holm', 'Press Room']
    const words = 'We have brought home at least 300 people since May, and we will bring home all who want to come.'
    const speech = cleanText([...head, `SECRETARY OLSEN: ${words}`, words.replace('300', '400')].join('\n\n'))
    expect(speech.passages.map(({ turn }) => turn).slice(-2)).toEqual(['SECRETARY OLSEN', 'SECRETARY OLSEN'])
    const story = cleanText([...Array.from({ length: 5 }, () => body), `SECRETARY OLSEN: ${words}`].join('\n\n'))
    expect(story.transcript).toBe(false)
  })

  test('two who are named whole above need not speak again', () => {
    const [asks, says] = ['What do you know of the crew?', 'Some 300 people are safe.']
    const turnsOf = (head: string): readonly (string | null)[] =>
      cleanText(`${body}\n\n${head}\n\nHOLM: ${asks}\n\nLEE: ${says}\n`).passages.map(({ turn }) => turn)
    expect(turnsOf('Bo Holm talks to Ann Lee about the wreck.').slice(-2)).toEqual(['HOLM', 'LEE'])
    expect(turnsOf('Bo Holm talks to a diver about the wreck.').slice(-2)).toEqual([null, null])
    expect(turnsOf('Snow fell in Holm and Lee all day.').slice(-2)).toEqual([null, null])
  })

  test('labels stand behind time stamps as well', () => {
    const names = ['Ann Lee', 'Jo Bark', 'Ann Lee', 'Jo Bark', 'Ann Lee', 'Jo Bark']
    const text = names
      .map((name, index) => `[00:0${String(index)}:12] ${name}: At least ${String(index + 2)}0 people.\n`)
      .join('')
    const { passages } = cleanText(text)
    expect(passages.map(({ turn }) => turn)).toEqual(names)
    expect(text.slice(passages[0]?.sentences[0]?.start)).toMatch(/^At least 20 people/)
  })

  test('names as labels make a transcript when they come again', () => {
    const names =
      'Ann Lee: Who?\nJo Bark: Me.\nAnn Lee: When?\nJo Bark: Now.\nAnn Lee: How many?\nJo Bark: 300 people.\n'
    expect(cleanText(names).passages.map(({ turn }) => turn)).toEqual([
      'Ann Lee',
      'Jo Bark',
      'Ann Lee',
      'Jo Bark',
      'Ann Lee',
      'Jo Bark',
    ])
  })

  test('two who are addressed by title make one, where the talk opens', () => {
    const talk =
      'MS. BROWN:  Good day.  Mr. Walter has the room.\n\nMR. WALTER:  Thanks.  \n  \nWe brought home 300 people.\n'
    expect(cleanText(talk).passages.map(({ turn }) => turn)).toEqual(['MS. BROWN', 'MR. WALTER', 'MR. WALTER'])
    expect(cleanText(talk.replace('MS. BROWN', 'HARBOUR')).transcript).toBe(false)
    expect(cleanText(talk.replace('MR. WALTER', 'MAYOR')).transcript).toBe(false)
    expect(cleanText(`${Array.from({ length: 20 }, () => body).join('\n\n')}\n\n${talk}`).transcript).toBe(false)
  })

  test('labels that all hold an office make one although none comes again', () => {
    const briefing = 'MR BROWN: Good day.\n\nMR WALTER: Thanks.\n\nDR LEE: We brought home 300 people.\n'
    expect(cleanText(briefing).passages.map(({ turn }) => turn)).toEqual(['MR BROWN', 'MR WALTER', 'DR LEE'])
    expect(cleanText(briefing.replace('DR LEE', 'HARBOUR')).transcript).toBe(false)
    expect(cleanText(briefing.replace('MR BROWN', 'THE FLOOD')).transcript).toBe(false)
  })

  test.for([
    [
      'ANN LEE, HBC ANCHOR: Hello.\n\nJO BARK, HBC NATIONAL CORRESPONDENT: We count 300 people.\n',
      ['ANN LEE', 'JO BARK'],
    ],
    ['ANN LEE, HOST: We count 300 people.\n\nLEE: Back to the harbour.\n', ['ANN LEE', 'LEE']],
  ] as const)('two parts in a broadcast, or one who speaks again, make one: %s', ([text, turns]) => {
    expect(cleanText(text).passages.map(({ turn }) => turn)).toEqual(turns)
  })

  test.for([
    `ANN LEE, HARBOUR CORRESPONDENT: the storm came.\n${body}\n`,
    `ANN LEE, REPORTER, wrote of it.\n${body}\nJO BARK, ANCHOR, did too.\n`,
    `WATCH, OUR ANCHOR: the storm came.\n${body}\n`,
  ])('one byline does not: %s', (text) => {
    expect(cleanText(text).transcript).toBe(false)
  })

  const labels =
    'ANN LEE, RADIO ANCHOR: Hello there.\n\nJO BARK, PIO. ELLEN CO. SHERIFF’S DEPARTMENT: We have 40.\n\nOLA BERG, CORONER: Good day.\n'

  test.for([
    'THIS IS A RUSH TRANSCRIPT.',
    'This is a rush transcript. Copy may not be final.',
    'Read the full transcript',
    'Aired May 5, 2030 - 15:19 ET',
  ])('labels under “%s” make one although nobody speaks again', (head) => {
    expect(cleanText(`${head}\n\n${labels}`).passages.flatMap(({ turn }) => turn ?? [])).toEqual(['ANN LEE', 'JO BARK', 'OLA BERG']) // prettier-ignore
  })

  test.for([
    'The court read out a transcript of the call.',
    'Portraits of those lost',
    'A letter aired the complaint.',
    'Transcript shows the boats were lost',
    'The mayor wept as the whole court heard the transcript',
    'The film was Aired May 5 in Holm',
    'aired at 5 in Holm',
  ])('labels under “%s” do not', (head) => {
    expect(cleanText(`${head}\n\n${labels}`).transcript).toBe(false)
  })

  test.for([
    ['a list', 'Oslo: 300 people\nRome: 400 people\nBern: 500 people\nParis: 600 people\nBonn: 20 people\n'],
    ['shouted labels', `WATCH: the harbour\n${body}\nREAD MORE: the hill\n${body}\nWATCH: the hill\n`],
    [
      'what a page files its pieces under',
      `THE FACTS: it rained.\n${body}\nSPECIAL COVERAGE: the storm\n${body}\nTHE FACTS: it hailed.\nSPECIAL COVERAGE: the hail\n`,
    ],
    [
      'regions with one last word',
      ['Norsky Krai', 'Ellen Oblast', 'Holm City', 'Sudsky Krai', 'Bergen Oblast']
        .map((name) => `${name}\n\nIt rained there for days on end, and the boats stayed in port.\n\n`)
        .join(''),
    ],
    [
      'towns with one last word',
      ['Upper Vale', 'Holm Bay', 'Lower Vale', 'Ellen Point', 'Sund Bay']
        .map((name) => `${name}\n\nThe pier stood under water all week, and no boat left the town.\n\n`)
        .join(''),
    ],
    ['one colon', `The mayor: 300 people.\n${body}\n`],
    ['capitals without a colon', 'NATO Ships came.\nNATO Ships left.\nNATO Ships sank.\nEU Ships came.\n'],
    ['capitals that open sentences', 'UN Aides said: 40 left.\nUN Aides said: 20 came.\nUN Aides said: all wept.\n'],
    ['an article that opens lines', 'A storm came.\nA ship sank.\nA crew of 40 drowned.\n'],
    ['a label amid a line', 'Then MS. LEE: Yes.\nThen MR. COLE: No.\nThen MS. LEE: When?\nThen MR. COLE: Now.\n'],
    [
      'names amid lines',
      'asked Ann Lee: Who?\nsaid Jo Bark: Me.\nasked Ann Lee: When?\nsaid Jo Bark: Now.\nasked Ann Lee: Why?\n',
    ],
    ['names in small letters', 'boats: ten.\ncrews: two.\nboats: nine.\ncrews: one.\nboats: eight.\n'],
    ['things in small letters', 'found: 40\nlost: 30\nfound: 20\nlost: 10\nfound: 5\n'],
    ['labels with nothing behind', 'LEE:\n\nCOLE:\n\nLEE:\n'],
  ])('%s is none', ([, text]) => {
    expect(cleanText(text as string).transcript).toBe(false)
  })
})
