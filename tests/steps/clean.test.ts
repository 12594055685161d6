import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../scripts/lib/draft.ts'
import { splitBlocks } from '../../scripts/grammar/text/block.ts'
import { clean } from '../../scripts/steps/clean.ts'

function cleanText(text: string): Article {
  return clean({
    file: 'seeds/one.txt',
    text,
    sha256: '0'.repeat(64),
    sidecar: {
      id: 'one',
      outlet: 'Harbour Post',
      title: 'x',
      url: null,
      published: null,
      rights: 'full',
      sha256: '0'.repeat(64),
    },
  })
}

/** Gives the kind of each line that is not blank. */
function kindsOf(text: string): string[] {
  return cleanText(text)
    .lines.filter(({ kind }) => kind !== 'blank')
    .map(({ kind }) => kind)
}

const body = 'Some 300 people gathered at the harbour, the town hall said.'

/** Gives the kind of one line that stands between paragraphs of an article. */
function kindOf(line: string): string | undefined {
  return kindsOf(`${body}\n\n${line}\n\nIt was the largest crowd in ten years, said Ann Lee.`)[1]
}

describe('page furniture is not read', () => {
  test.for([
    'Advertisement',
    'ADVERTISEMENT',
    'READ MORE:',
    'Top News',
    'Next Story',
    'Send Push',
    'Must read',
    'image',
    'close',
    '• • •',
    ' — ',
    '***',
    'READ MORE HARBOUR STORIES',
    'Most read in The Post',
    'read more in travel',
    'Read More on The Post',
    'READ MORE: At least 40 people trapped as second ferry sinks',
    'JOIN US ON TELEGRAM Follow our coverage of the storm on the @harbourpost.',
    'Other Topics of Interest Town Presses Charges Against Three Captains In early March, three captains allegedly took 40 people aboard.',
    'More stories you may like: 40 people trapped on the quay',
    'Related: 500 people flee as river rises',
    'WATCH: 3,000 march through town',
    'You may also like: 12 people who changed the harbour',
    'Follow us on X and Facebook for the latest.',
    'Sign up for our morning newsletter, read by 30,000 people',
    'Subscribe to our newsletter',
    'Download the app now',
    'Loving the Post? Download the app now',
    'Click here to see 40 more pictures',
    'Support our journalism',
    'To view this video please enable JavaScript',
    'This article was originally published by the Hill Gazette on 3 May.',
    'Do you have a story about the 300 people? Email newsdesk@example.org',
    '© 2020 Harbour Post',
    'Copyright 2020. All rights reserved.',
    'CC BY 4.0',
    'Mike Cole from Oslo and Jo Bark from Rome contributed.',
    'The Associated Press contributed to this report.',
    'Reporting by Ann Lee; editing by Jo Bark',
    'Additional reporting by Ann Lee',
    'Photo: Ann Lee/Reuters',
    'Ann Lee / AFP via Getty Images',
    'Tags: harbour, crowd, 300 people',
    '12 comments',
    '1.2k shares',
    '4 min read',
    'https://example.org/2020/05/300-people',
    '![A crowd of 300](crowd.jpg)',
    '<img src="crowd-300.jpg" alt="300 people">',
    '#harbour #crowd',
    'crowd-300.jpg',
    'Harbour Post',
    'Key events',
    'Please turn on JavaScript to use this feature',
    'Follow the Gazette’s coverage at https://example.org',
    '00:00:01,000 --> 00:00:04,000',
    '((ann.lee@example.org; +44 20 7542 0000))',
    ' - RSS feed: $source',
    ' - date published: 2020-05-06T16:12:41.925282+00:00',
    '🔵 Read our harbour live blog for the very latest updates',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('furniture')
  })
})

describe('what looks like furniture and is not is read', () => {
  test.for([
    'Other topics of the talks were the 40 people trapped on the quay.',
    'More stories of the 40 people came in by night.',
    'More than two decades ago, 300 people left the harbour.',
    'More: 30 people were hurt, the mayor said.',
    'Read more than 3,000 letters, the mayor told them.',
    'Related to each other or not, the 300 people shared one boat.',
    'Follow the 300 people who left, she said.',
    'Follow us, 300 people shouted.',
    'Join us, said 3,000 marchers.',
    'Sign up for the army, 3,000 men were told.',
    'Subscribe to the theory or not, 300 people came.',
    'Download figures show 300 people used it.',
    'Support our fishermen, 3,000 protesters chanted.',
    'Listen to the 300 people outside, the mayor said.',
    'Watch the harbour and you will see 300 people.',
    'Share prices fell and 300 people lost their jobs.',
    'Advertisement revenue fell, and 300 people were dismissed.',
    'Image problems cost the mayor 300 votes.',
    'Close to 300 people came.',
    'Fighters from the hills contributed 3,000 men.',
    'By Monday, 300 people had left.',
    'By Friday 300 people had left',
    'Photo evidence shows 300 people at the pier.',
    'Video: a new film shows 300 people, the town hall said, and more than it had said before.',
    'Topics such as the 300 people came up.',
    'Tags were put on 300 people.',
    'Copyright lawyers say 300 people were harmed.',
    'Get the 300 people out, she said.',
    'This article of faith moved 300 people.',
    'Contact with 300 people was lost.',
    'Next week 300 people will come.',
    'Trending upward, the count reached 300 people.',
    'In other news, 300 people came.',
    'Comments by 300 people were read.',
    'Latest figures show 300 people.',
    '300 people',
    '12 people commented.',
    'Recommended by doctors, 300 people stayed home.',
    'Must read the law, 300 people were told.',
    'The website uses 300 people.',
    'Do you have 300 people? she asked.',
    'Email from 300 people arrived.',
    'Thank you for the 300 people, he said.',
    'With 300 people aboard, the ferry sank.',
    '@mayor 300 people came today.',
    'Source: the harbour master counted 300 people',
  ])('%s', (line) => {
    expect(['body', 'heading', 'caption']).toContain(kindOf(line))
  })
})

describe('datelines and bylines', () => {
  test.for([
    'Friday, November 22, 2024',
    'Nov 27, 2024',
    '27 November 2024',
    '2024-11-27',
    '4:47 P.M. EST',
    'Published 17:03, 24 October 2024',
    'Updated: Oct. 24, 2024 at 5:03 p.m. GMT',
    '2 hours ago',
    'END 5:17 P.M. EST',
    '14:05 GMT',
    '24/10/2024 17:03',
  ])('%s says when, and nothing else', (line) => {
    expect(kindOf(line)).toBe('dateline')
  })

  test.for([
    'On Monday 300 people came.',
    'May 2020 be better',
    '2024',
    'March 12 and counting',
    'Monday',
    'Updated: 30 people were hurt',
    '5:17 people to boats',
    '300',
  ])('%s is more than a day', (line) => {
    expect(kindOf(line)).not.toBe('dateline')
  })

  test.for(['By Ann Lee', 'By Ann Lee and Jo Bark, Hill Gazette', 'By Gazette staff reporter', 'Written by Ann Lee'])(
    '%s is a byline',
    (line) => {
      expect(kindOf(line)).toBe('byline')
    },
  )

  test.for(['By noon all had left', 'By then Ann Lee had gone home', 'By 2020 Ann Lee was mayor'])(
    '%s is none',
    (line) => {
      expect(kindOf(line)).not.toBe('byline')
    },
  )
})

test('front matter ends with its fence, and a fence further down is furniture', () => {
  expect(kindsOf(`---\ntitle: "300 people"\ntags: [a]\n---\n${body}\n---\n${body.replace('300', '400')}`)).toEqual([
    'front-matter',
    'heading',
    'front-matter',
    'front-matter',
    'body',
    'furniture',
    'body',
  ])
})

test.for<readonly [line: string, kind: string, words: string]>([
  ['title: "At least 300 people, police say"', 'heading', 'At least 300 people, police say'],
  ["headline = 'More than 300 came'", 'heading', 'More than 300 came'],
  ['description: More than 300 people came to the square', 'heading', 'More than 300 people came to the square'],
  ['title: The “300” of the square', 'heading', 'The “300” of the square'],
  ['tags: [300 people]', 'front-matter', ''],
  ['keywords: 300 people, square', 'front-matter', ''],
  ['title: 300', 'front-matter', ''],
  ['image: 300 people.jpg', 'front-matter', ''],
])('front matter holds its headline: “%s”', ([line, kind, words]) => {
  const article = cleanText(`---\n${line}\ndate: 2024-10-25\n---\n${body}`)
  expect(article.lines[1]?.kind).toBe(kind)
  const first = article.passages[0]?.sentences[0]
  expect(words === '' || article.text.slice(first?.start, first?.end)).toBe(words === '' || words)
})

test('short lines behind “READ MORE ON” are links, up to the next full sentence', () => {
  expect(
    kindsOf(
      `${body}\nREAD MORE ON HARBOURS\nSHIP WRECK 200 sailors lost\n${body.replace('300', '400')}\n40 sailors found`,
    ),
  ).toEqual(['body', 'furniture', 'furniture', 'body', 'heading'])
  expect(kindsOf(`${body}\nMore sailors came\nSHIP WRECK 200 sailors lost`)).toEqual(['body', 'heading', 'heading'])
})

test('an opening rule is no front matter when prose follows', () => {
  expect(kindsOf(`---\n${body}\n---\nMore came later.`)).toEqual(['furniture', 'body', 'furniture', 'body'])
})

describe('posts', () => {
  const post = 'I had a call with the mayor. 40 people are on their way…'

  test('a post keeps its author and its own day', () => {
    const article = cleanText(
      `${body}\n${post}\n— Ann Lee / Анна Лі (@annlee) October 29, 2024\n${body.replace('300', '400')}`,
    )
    expect(article.lines.map(({ kind }) => kind)).toEqual(['body', 'post', 'post-signature', 'body'])
    expect(article.passages[1]?.post).toEqual({ author: 'Ann Lee', day: '2024-10-29' })
  })

  test('between blank lines, the post is the paragraph before its signature', () => {
    expect(
      kindsOf(
        `${body}\n\n${post}\npic.example.org/x\n\n— Ann Lee (@annlee) 29 October 2024\n\nThe mayor said nothing.`,
      ),
    ).toEqual(['body', 'post', 'post', 'post-signature', 'body'])
  })

  test('a signature on the same line is no part of the words', () => {
    const text = `${body}\n${post} — Ann Lee (@annlee) Oct 29, 2024\n${body.replace('300', '400')}`
    const passage = cleanText(text).passages[1]
    expect(passage?.post).toEqual({ author: 'Ann Lee', day: '2024-10-29' })
    expect(passage?.sentences.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(post)
  })

  test.for([
    'The mayor — Ann Lee (independent) — left.',
    'They met — Ann (30) and Jo (40)',
    '— Ann Lee (@annlee) October 32, 2024',
    'Write to Ann Lee (@annlee)',
  ])('%s signs nothing', (line) => {
    expect(kindsOf(`${body}\n\n${line}\n\n${body.replace('300', '400')}`)).not.toContain('post')
  })
})

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

  test.for([
    ['a list', 'Oslo: 300 people\nRome: 400 people\nBern: 500 people\nParis: 600 people\nBonn: 20 people\n'],
    ['shouted labels', `WATCH: the harbour\n${body}\nREAD MORE: the hill\n${body}\nWATCH: the hill\n`],
    ['one colon', `The mayor: 300 people.\n${body}\n`],
  ])('%s is none', ([, text]) => {
    expect(cleanText(text as string).transcript).toBe(false)
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

  test('one that breaks within its sentence joins the next, also where the rest of the text is not wrapped', () => {
    const broken = 'The mayor, Ann Lee, said \nthat 40 people had come to the quay.'
    const { text, passages } = cleanText(`${body}\n\n${broken}\n\nThe day ended in rain.\n`)
    expect(passages.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)))).toContain(
      broken,
    )
  })

  test.for([
    ['a heading over a sentence', 'Forty came to the quay\nThe mayor said that they had come.'],
    ['a sentence over a heading', 'The mayor said that they had come.\nforty came to the quay'],
    ['words in a row', 'harbour\nquay\nmayor\nforty'],
  ])('%s is none', ([, text]) => {
    const lines = (text as string).split('\n').length
    expect(splitBlocks(text as string).blocks).toHaveLength(lines)
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

test('a line that is one Markdown link is read without its address', () => {
  const [heading] = cleanText(
    '#### [Some 300 people at the harbour, police say](https://example.org/a)\n\n' + body,
  ).passages
  expect(heading?.sentences.map(({ start, end }) => [start, end])).toEqual([[6, 48]])
  const [open] = cleanText('Some [300 people](https://example.org/a) came to the harbour.\n').passages
  expect(open?.sentences).toEqual([{ start: 0, end: 61 }])
  expect(cleanText('[Photo]\n\n(harbour)\n\n' + body).passages.at(-1)?.sentences).toHaveLength(1)
})

describe('lines said twice', () => {
  test('count once: the later one is the repeat', () => {
    expect(kindsOf(`Three hundred people come to harbour\n\nThree hundred people come to harbour\n\n${body}`)).toEqual([
      'heading',
      'duplicate',
      'body',
    ])
  })

  test('a caption that repeats a sentence of the article is the repeat, wherever it stands', () => {
    expect(kindsOf(`It rained.\n\n${body.slice(0, -1)}\n\nIt stopped.\n\n${body}`)).toEqual([
      'body',
      'duplicate',
      'body',
      'body',
    ])
  })

  test.for(['He did not know.', 'Yes.'])('short sentences may come again: %s', (line) => {
    expect(kindsOf(`${body}\n${line}\nThe mayor said nothing more on that day.\n${line}`)).not.toContain('duplicate')
  })

  test('two numbers make two lines', () => {
    expect(kindsOf(`${body}\n${body.replace('300', '400')}`)).toEqual(['body', 'body'])
  })
})

describe('lists of links to other stories', () => {
  const links = [
    'Man tells neighbour to move his boat',
    'Teenagers film themselves at sea',
    'Three hundred geese block road',
    'Woman of 90 swims to island',
    'Drone shows harbour from above',
    'Mayor dances at wedding',
  ]
  const around = Array.from({ length: 10 }, (_, index) => `${body.replace('300', String(index + 2))} It rained.`)

  test('six or more short lines without an end mark are one', () => {
    expect(
      kindsOf([...around, ...links, 'It ended well.'].join('\n\n')).filter((kind) => kind === 'furniture'),
    ).toHaveLength(6)
  })

  test.for<[string, string[]]>([
    ['five are headings', links.slice(1)],
    ['what a colon announces is the article’s', ['What we know so far:', ...links]],
    [
      'a run in which figures are common is a summary',
      [...links, 'At least 40 people have died', '20 people are missing', '300 soldiers have been sent'],
    ],
    ['figures in rows are a table', ['Oslo: 300', 'Rome: 40', 'Bern: 50', 'Bonn: 60', 'Nice: 70', 'Bath: 80']],
    ['items with bullets are a list', links.map((link) => `- ${link}`)],
  ])('%s', ([, lines]) => {
    expect(kindsOf([...around, ...lines, 'It ended well.'].join('\n\n'))).not.toContain('furniture')
  })

  test('an article of nothing but short lines is read', () => {
    expect(kindsOf(links.join('\n\n'))).not.toContain('furniture')
  })
})

describe('lines', () => {
  test.for(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085'])(
    'end with %j like with any other, at their own offsets',
    (end) => {
      const text = ['Advertisement', body, '\u00a0', 'By Ann Lee', ''].join(end)
      const { lines } = cleanText(text)
      expect(lines.map(({ kind }) => kind)).toEqual(['furniture', 'body', 'blank', 'byline'])
      expect(text.slice(lines[1]?.start, lines[1]?.end)).toBe(body + end)
    },
  )

  test('tile every text, and passages are read lines only', () => {
    const pieces = fc.constantFrom(
      '\n',
      '\r\n',
      '\n\n',
      body,
      'Advertisement',
      '---',
      'MR. COLE:  Yes.',
      'Q    No?',
      '— Ann (@ann) May 1, 2020',
      '*00:01.000- 00:02.000* : x',
      'By Ann Lee',
      '\u00a0',
      'A heading',
      '- item',
      '🙂',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const { lines, passages } = cleanText(text)
        expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        const read = lines.filter(({ kind }) => ['body', 'heading', 'caption', 'turn', 'post'].includes(kind))
        for (const passage of passages) {
          expect(read.some(({ start, end }) => start <= passage.start && passage.start < end)).toBe(true)
          for (const { start, end } of passage.sentences)
            expect(passage.start <= start && end <= passage.end).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
