import { describe, expect, test } from 'vitest'
import { splitBlocks } from '../../../scripts/grammar/text/block.ts'
import { body, cleanText, kindOf } from './cleaning.ts'

describe('paragraphs that a feed puts on one line', () => {
  const read = (text: string): readonly string[] =>
    cleanText(text).passages.map(({ start, end }) => text.slice(start, end))
  const [one, two] = [
    'The town hall said that 300 people had come.',
    'It said on Monday that 40 more were on their way.',
  ]

  test.for<[text: string, ...passages: string[]]>([
    [`<p>${one}</p> <p>${two}</p>\n`, `<p>${one}</p>`, `<p>${two}</p>`],
    [`<div class="a"><P>${one}</P><p>${two}</p></div>\n`, `<div class="a"><P>${one}</P>`, `<p>${two}</p></div>`],
    [`${one}<br/><br>${two}\n`, `${one}<br/><br>`, two],
    // tags that end none, and marks that are no tags
    [`${one}<br><br><b> </b><br>${two}\n`, `${one}<br><br><b> </b><br>`, two],
    [`<p> </p><p>${one}</p>\n`, `<p> </p><p>${one}</p>`],
    [`<p><em>By Ann Lee</em></p>\n\n<p>${one}</p>\n`, `<p>${one}</p>`],
    [`<div>Advertisement</div>\n\n<p>${one}</p>\n`, `<p>${one}</p>`],
    [`${one} <b>Now</b> ${two}\n`, `${one} <b>Now</b> ${two}`],
    [`${one} 3 < 4 and 5 > 2. ${two}\n`, `${one} 3 < 4 and 5 > 2. ${two}`],
  ])('are told apart by their tags: %j', ([text, ...passages]) => {
    expect(read(text)).toEqual(passages)
  })

  test('are read as what they are without their tags', () => {
    const text = `<p>${one}</p> <p>${two}</p>\n`
    expect(cleanText(text).passages.map(({ kind }) => kind)).toEqual(['body', 'body'])
  })
})

describe('wrapped lines', () => {
  const wrapped = [
    'The town hall said on Monday that at least 300 people had come to the',
    'harbour, more than in any year since the old pier was closed, and that',
    'a further 40 people were expected before the week was out, if the sea',
    'stayed calm.',
    '',
    'The harbour master, who counts every boat, did not agree. He had seen',
    'no more than 200 people, he said, and half of those were fishermen of',
    'the town who come every morning.',
  ].join('\n')

  test('join to paragraphs, so that a number and its noun meet', () => {
    const article = cleanText(wrapped)
    expect(article.passages).toHaveLength(2)
    expect(article.passages[0]?.sentences).toHaveLength(1)
  })

  test('join where a name opens a line', () => {
    const lines = wrapped.replace('the\nharbour', 'Port\nEllen').replace('that\na further', 'in\nHolm a further')
    expect(cleanText(lines).passages).toHaveLength(2)
  })

  test.for([
    ['a bullet', '- 40 boats came'],
    ['a key', 'boats: 40 came'],
  ])('join wherever they break, but not to %s', ([, line]) => {
    const words = 'More than\n300 people,\nmost of them\nold, have\ncome to the\nharbour in\nrecent days,\naway from\nthe storm in'
    expect(splitBlocks(`${words}\n${String(line)}`).blocks.at(-1)?.text).toBe(line)
  }) // prettier-ignore

  test('join wherever they break, where nearly all go on in small letters', () => {
    const ragged = [
      'More than 300 people,\nmost of them old, have come to the harbour in recent days, away from\nthe storm in the hills.',
      'Ann Lee, of the United\nHarbour Office, told the paper that they came\nby boat, and\n50 others were seen\nat the pier.',
      'She said the\noffice would send\nfood to all.',
      'No boat had\nleft since\nSunday, she said.',
    ].join('\n')
    const { text, passages } = cleanText(ragged)
    const read = passages.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)))
    expect(read[1]).toBe(
      'Ann Lee, of the United\nHarbour Office, told the paper that they came\nby boat, and\n50 others were seen\nat the pier.',
    )
  })

  test('of a list or of keys stay apart', () => {
    const keys = [
      'title: harbour',
      'town: Holm',
      'boats: 40 came',
      'crew: some',
      'link: none',
      'by: nobody',
      'when: today',
      'note: none',
      'end: no',
    ]
    expect(cleanText(keys.join('\n')).lines.length).toBe(keys.length)
    const names = ['Ann Lee', 'Bo Vale', 'Cy Holm', 'Di Lund', 'Ed Berg', 'Flo Ray', 'Gus Oak', 'Hal Elm', 'Ida Fir']
    expect(cleanText(names.join('\n')).passages.every(({ end, start }) => end - start < 9)).toBe(true)
  })

  test('one that breaks within its sentence joins the next, also where the rest of the text is not wrapped', () => {
    const broken = 'The mayor, Ann Lee, said \nthat 40 people had come to the quay.'
    const { text, passages } = cleanText(`${body}\n\n${broken}\n\nThe day ended in rain.\n`)
    expect(passages.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)))).toContain(
      broken,
    )
  })

  test('one that breaks before its number joins the next, where no line could end so', () => {
    const broken = 'The harbour towns are reeling from the storm that on Monday killed around\n150 people, all at sea.'
    const { text, passages } = cleanText(`${body}\n\n${broken}\n\nThe day ended in rain.\n`)
    expect(passages.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)))).toContain(
      broken,
    )
  })

  test.for([
    ['a heading over a sentence', 'Forty came to the quay\nThe mayor said that they had come.'],
    ['a sentence over a heading', 'The mayor said that they had come.\nforty came to the quay'],
    ['words in a row', 'harbour\nquay\nmayor\nforty'],
    ['words under a closed bracket', 'Harbour news (free)\nforty people came'],
    ['words under a dash', 'They had come –\nforty in all.'],
    ['a number under a short line that ends in a bound', 'The mayor thought of around\n40 people came'],
    [
      'a heading that ends in a small word',
      'All that the mayor of the town by the sea had hoped and come for\nForty people came',
    ],
    ['words under a quotation', 'They sang “Ahoy”\nforty in all.'],
  ])('%s is none', ([, text]) => {
    const lines = (text as string).split('\n').length
    expect(splitBlocks(text as string).blocks).toHaveLength(lines)
  })

  test.for([
    ['a dash amid a line', 'had come to the - very old - harbour, more than in any year since the old', 2],
    ['capitals and a colon amid a line', 'had come to the HARBOUR: more than in any year since the older one', 2],
    ['a number amid a line', 'had come in 2 of 3 or 2) of the years to the harbour since the older', 2],
    ['a bullet that opens a line', '- had come to the harbour, more than in any year since the old pier', 3],
    ['a turn that opens a line', 'MR. LEE: more had come than in any year since the old pier was shut', 3],
  ] as const)('%s: paragraphs', ([, line, count]) => {
    const lines = wrapped.split('\n')
    expect(cleanText([lines[0], line, ...lines.slice(1)].join('\n')).passages).toHaveLength(count)
  })

  test('lines that each hold a sentence do not join', () => {
    const lines = Array.from(
      { length: 8 },
      (_, index) => `The ${String(index + 2)}00 people of the town went to the harbour on that day.`,
    )
    expect(cleanText(lines.join('\n')).passages).toHaveLength(8)
  })

  test('paragraphs without blank lines between them do not join', () => {
    const lines = [
      body,
      `${body} ${body.replace('300', '5')}`,
      'It rained.',
      `${body.replace('300', '7')} It was late, and nobody knew where to go.`,
      'All went home.',
      'The end came soon.',
    ]
    expect(cleanText(lines.join('\n')).passages).toHaveLength(6)
  })
})

test('time-stamped lines join until the sentence ends, and read on from line to line', () => {
  const text = Array.from(
    { length: 4 },
    (_, index) =>
      `*0${String(index)}:01.000- 0${String(index)}:05.500* :  Some ${String(index + 3)}00 people\n*0${String(index)}:05.500- 0${String(index)}:09.000* :  came to the harbour.\n`,
  ).join('')
  const { passages } = cleanText(text)
  expect(passages).toHaveLength(4)
  expect(passages.every(({ kind, sentences }) => kind === 'body' && sentences.length === 1)).toBe(true)
  expect(text.slice(passages[0]?.sentences[0]?.start)).toMatch(/^Some 300 people/)
})

test('a line’s time stamps need no brackets, but words behind them', () => {
  const text = Array.from(
    { length: 4 },
    (_, index) =>
      `0${String(index)}:01.000 - 0${String(index)}:05.500:  Some ${String(index + 3)}00 people\n0${String(index)}:05.500 - 0${String(index)}:09.000:  came to the harbour.\n`,
  ).join('')
  expect(cleanText(text).passages).toHaveLength(4)
  expect(kindOf('09:00 - 17:00')).not.toBe('body')
  expect(kindOf('Open 09:00 - 17:00: come and see the harbour’s own museum.')).toBe('body')
})

describe('captions set as a list', () => {
  const told = [
    'Port officials in Holm say that the storm of last night has brought the',
    'toll along the whole coast to nearly 300 people. That comes from the head of the',
    'harbour, Ann Lee. The boats that went out at noon on the day before have found',
    'nobody so far, and the search goes on while the wind keeps blowing from the',
    'north. The guard of the port has sent four of its boats, and the mayor of Port',
    'Ellen has asked for more. The fishermen of Holm have said that they will go out',
    'with the guard as soon as it is light, and that they need no lamps. Their wives',
    'wait at the pier, where the hall has set up a tent with tea and blankets. They',
    'have not slept. The harbour has been closed since dawn, and no ferry goes to the',
    'islands. In Ellen the school has opened its doors to those whose houses stand',
    'under water, and to the crews of all the ships that cannot leave. Nobody knows',
    'when they will.',
  ]
  const listed = (lines: readonly string[]): string => lines.map((line) => `*  ${line}\n`).join('')

  test('join while their sentence goes on, and read on without the bullets', () => {
    const { text, passages } = cleanText(listed(told))
    expect(passages.length).toBeLessThan(told.length)
    expect(text.slice(passages[0]?.start, passages[0]?.end)).toContain('brought the\n*  toll along')
  })

  test.for([
    ['items that open with capitals', told.map((line) => line.slice(0, 1).toUpperCase() + line.slice(1))],
    ['items that end', told.map((line) => `${line.replace(/\.$/u, '')}.`)],
    ['short items', told.map((line) => line.split(' ').slice(0, 4).join(' ').toLowerCase())],
  ] as const)('do not: %s', ([, lines]) => {
    expect(cleanText(listed(lines)).passages).toHaveLength(lines.length)
  })
})

describe('lines closed by linked stamps', () => {
  const stamped = (...lines: readonly string[]): string =>
    lines
      .map((line, index) => `*  ${line} [[00:0${String(index)}:01](https://video.example/watch?v=b&t=${String(index)}s)]\n`)
      .join('')
  const sentences = (text: string): readonly string[] =>
    cleanText(text).passages.flatMap((passage) =>
      passage.sentences.map(({ start, end }) => text.slice(start, end).replace(/ \[\[\S+\]\n\*/g, '')),
    )

  test('join where the sentence goes on', () => {
    const lines = ['The ferry had 300', 'people aboard. The', 'harbour of Port', 'Ellen saw 40 of', 'them. It rained.', 'All', 'went home.']
    expect(sentences(stamped(...lines))).toContain('The  harbour of Port  Ellen saw 40 of  them.')
  })

  test('are a sentence each where none has an end mark', () => {
    const lines = ['The ferry had 300 people', 'Ann Lee was aboard', 'They say 40 of', 'them swam', 'It rained', 'All went home', 'Nobody came']
    expect(cleanText(stamped(...lines)).passages).toHaveLength(6)
  })
}) // prettier-ignore
