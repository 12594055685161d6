import { describe, expect, test } from 'vitest'
import { body, cleanText, kindsOf } from './cleaning.ts'

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
  ['title: Police count “at least 300”', 'heading', 'Police count “at least 300”'],
  ["summary: Ann Lee calls it 'the end'", 'heading', "Ann Lee calls it 'the end'"],
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

test.for([body, 'It rained - all day: “harbours” were shut.', 'The harbour: it lies still.'])(
  'an opening rule is no front matter when prose follows: %s',
  (line) => {
    expect(kindsOf(`---\n${line}\n---\nMore came later.`)).toEqual(['furniture', 'body', 'furniture', 'body'])
  },
)

test('a line that is one Markdown link is read without its address', () => {
  const [heading] = cleanText(
    '#### [Some 300 people at the harbour, police say](https://example.org/a)\n\n' + body,
  ).passages
  expect(heading?.sentences.map(({ start, end }) => [start, end])).toEqual([[6, 48]])
  expect(cleanText('[Photo]\n\n(harbour)\n\n' + body).passages.at(-1)?.sentences).toHaveLength(1)
})

test.for([
  'Some [300 people](https://example.org/a) came to the harbour.',
  '[300 people](https://example.org/a) came to the harbour.',
  '[Police](https://example.org/b) say 300 came.',
  'Ann Lee counted [300 people](https://example.org/a)',
  'Nobody else was [in the harbour](https://example.org/b)',
])('a line with a link and more is read in full: %s', (line) => {
  expect(cleanText(line).passages[0]?.sentences).toEqual([{ start: 0, end: line.length }])
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

test('a long last paragraph that breaks off is body, a short one or one further up is not', () => {
  const cut =
    'He had said that he had some men on the quay who would wait there for the boats and had also claimed that the harb'
  expect(kindsOf(`${body}\n\n${cut}`)).toEqual(['body', 'body'])
  expect(kindsOf(`${body}\n\n${cut}\n\n${body.replace('300', '400')}`)).toEqual(['body', 'caption', 'body'])
  expect(kindsOf(`${body}\n\nThe harbour of Holm at dawn`)).toEqual(['body', 'heading'])
})
