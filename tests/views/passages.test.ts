import { describe, expect, test } from 'vitest'
import { readSentences } from '../../src/views/passages.ts'

const read = (body: string, rights: 'excerpt' | 'full' = 'excerpt'): readonly string[] =>
  readSentences({ source: 'daily', rights, body }).map(({ text }) => text)

describe('the sentences of a source', () => {
  test.for<[string, readonly string[]]>([
    ['One came. Two went.', ['One came.', 'Two went.']],
    ['“One came.” “Two went,” he said.', ['“One came.”', '“Two went,” he said.']],
    ['On Oct. 17, Gen. Ash of the U.S. Army spoke.', ['On Oct. 17, Gen. Ash of the U.S. Army spoke.']],
    ['### A headline\n\nA line.', ['A line.']],
    ['He said <Mention id="m-1">some 300 people came</Mention>.', ['He said some 300 people came.']],
    [String.raw`To the \[US] press. 5&#x20;came.`, ['To the [US] press. 5 came.']],
    ['<blockquote><p>{"“Six” came. "}{"Seven < eight."}</p></blockquote>', ['“Six” came.', 'Seven < eight.']],
    ['Five < six.', ['Five < six.']],
  ])('%s', ([body, sentences]) => {
    expect(read(body)).toEqual(sentences)
  })

  test('hold of an excerpt only what its page shows', () => {
    const body = '<Elided>\n\nOne came.\n\n</Elided>\n\nTwo went. <Elided>Three stayed.</Elided>'
    expect(read(body)).toEqual(['Two went.'])
    expect(read(body, 'full')).toEqual(['One came.', 'Two went.', 'Three stayed.'])
  })

  test('know which mentions begin in them', () => {
    const body =
      'In short, <Mention id="m-1">one came</Mention>. Then <Mention ids="m-2 m-3">two of three went</Mention>.'
    expect(readSentences({ source: 'daily', rights: 'excerpt', body }).map(({ mentions }) => mentions)).toEqual([
      ['m-1'],
      ['m-2', 'm-3'],
    ])
  })
})
