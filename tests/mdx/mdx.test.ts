import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proveMdx } from '../../scripts/mdx/mdx-check.ts'
import { readMdx } from '../../scripts/mdx/mdx-read.ts'
import { canon, renderBlock, type Block } from '../../scripts/mdx/mdx.ts'

const mark = { name: 'Mention' as const, ids: ['m-0123456789'] }
const marks = { name: 'Mention' as const, ids: ['m-0123456789', 'm-abcdef0123'] }
const left = { name: 'Elided' as const }

function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [{ text, wrap: null }] }
}

describe('article text in MDX', () => {
  test.for([
    ['Imports fell, officials said.', 'Imports fell, officials said.'],
    ['import tariffs will rise, officials said.', '&#x69;mport tariffs will rise, officials said.'],
    ['export const a = globalThis.b = 1', '&#x65;xport const a = globalThis.b = 1'],
    ['2024. A year of war', '2024\\. A year of war'],
    ['- 500 officers', '\\- 500 officers'],
    ['--- and so on', '\\--- and so on'],
    ['# not a heading', '\\# not a heading'],
    ['“groundless”, "groundless" -- maybe...', '“groundless”, "groundless" -- maybe...'],
    ['{process.env.SECRET}', '\\{process.env.SECRET}'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['AT&amp;T and &#123;', 'AT\\&amp;T and \\&#123;'],
  ] as const)('%s stays text', ([text, mdx]) => {
    expect(renderBlock(paragraph(text))).toBe(mdx)
    expect(readMdx(mdx)).toEqual([text])
  })

  test('what Markdown cannot hold is written as a JSON string', () => {
    const mdx = renderBlock(paragraph('write to desk@example.org or www.example.org'))
    expect(mdx).toBe('<p>{"write to desk@example.org or www.example.org"}</p>')
    expect(readMdx(mdx)).toEqual(['write to desk@example.org or www.example.org'])
  })

  test('a marked quote keeps its blanks outside the mark', () => {
    const runs = [
      { text: 'It put', wrap: null },
      { text: ' 7,000 people ', wrap: mark },
      { text: 'on record.', wrap: null },
    ]
    expect(renderBlock({ kind: 'paragraph', runs })).toBe(
      'It put <Mention id="m-0123456789">7,000 people</Mention> on record.',
    )
  })

  test('quotes that overlap are one mark with the ids of both', () => {
    const runs = [
      { text: 'Of ', wrap: null },
      { text: '7,000 people', wrap: marks },
    ]
    expect(renderBlock({ kind: 'post', runs })).toBe(
      '> Of <Mention ids="m-0123456789 m-abcdef0123">7,000 people</Mention>',
    )
  })

  test('a paragraph that is all mark keeps its paragraph', () => {
    expect(renderBlock({ kind: 'paragraph', runs: [{ text: '7,000 came.', wrap: mark }] })).toBe(
      '<p><Mention id="m-0123456789">{"7,000 came."}</Mention></p>',
    )
  })

  test('controls, half surrogates and line breaks are folded, all else stays', () => {
    expect(canon('a\0b\u2028c\r\nd\uFEFF\u00A0\u200B\uD83D')).toBe('ab c d\u00A0\u200B\uFFFD')
  })

  test.for([
    '{1 + 1}',
    'export const a = 1',
    '<img src="x" />',
    '*a*',
    '[a](b)',
    '- a',
    '`a`',
    '| a |\n| - |',
    '<Mention>a</Mention>',
  ])('reading refuses %s, which nobody here writes', (mdx) => {
    expect(readMdx(mdx)).toBeUndefined()
  })
})

const fragments = [
  'export ',
  'import ',
  'export ```\\`',
  'export default',
  '{',
  '}',
  '{"a"}',
  '<',
  '</p>',
  '<b>',
  '<!--',
  '-->',
  '---',
  '+++',
  '===',
  '1. ',
  '12000) ',
  '- ',
  '+ ',
  '* ',
  '**',
  '_',
  '~~',
  '~',
  '`',
  '```',
  '|',
  '\n| - |\n',
  '#',
  '### ',
  '> ',
  '[',
  ']',
  '(',
  '![a](b)',
  '[^1]:',
  '[^1]',
  ':::',
  ':name[x]',
  '::',
  '&',
  '&amp;',
  '&#123;',
  '&nbsp;',
  '&copy',
  '\\',
  'www.example.org',
  'https://example.org/a_b_',
  'mailto:x@example.org',
  'a@b.example',
  'xmpp:a@b.c',
  '$',
  '$$',
  '"',
  "'",
  '“',
  '’',
  '...',
  '--',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '  ',
  '    ',
  '\n\n',
  '\v',
  '\f',
  '\0',
  '\u2028',
  '\u00A0',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\uD83D',
  '\uD83D\uDE00',
  'e\u0301',
  '12,000',
  'troops',
  'said',
  '.',
  ',',
  '- [ ] ',
  '<Mention>',
  '{/*',
  '*/}',
  '${x}',
  ']]>',
  '<?x',
  '<!DOCTYPE',
  '@',
  '/',
  '=',
  '^',
  'é',
] as const
const hostile = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...fragments) },
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((parts) => parts.join(''))

function contexts(text: string): readonly Block[] {
  const around = [
    { text: `Before${text}`, wrap: null },
    { text: `a${text}b`, wrap: mark },
    { text, wrap: null },
    { text: `c${text}`, wrap: left },
  ]
  return [
    ...(['paragraph', 'heading', 'post'] as const).map((kind) => ({ kind, runs: [{ text, wrap: null }] })),
    ...(['paragraph', 'heading', 'post'] as const).map((kind) => ({ kind, runs: around })),
    {
      kind: 'paragraph',
      runs: [
        { text, wrap: mark },
        { text, wrap: null },
      ],
    },
    { kind: 'paragraph', runs: [{ text, wrap: mark }] },
  ]
}

test('hostile text comes out of both compilers as it went in, in every place that text can stand', async () => {
  const seed = Number(process.env['SEED'] ?? Date.now())
  console.log(`hostile text: seed ${seed.toString()} (SEED=${seed.toString()} repeats it)`)
  const texts = fc
    .sample(hostile, { numRuns: Number(process.env['RUNS'] ?? 600), seed })
    .filter((text) => !/^ ?$/.test(canon(text)))
  const files = new Map(
    texts.map((text, index) => [
      `${index.toString()}.mdx`,
      `---\nsource: "x"\n---\n\n${contexts(text).map(renderBlock).join('\n\n')}\n`,
    ]),
  )
  for (const [index, text] of texts.entries()) {
    const body = files.get(`${index.toString()}.mdx`)?.replace(/^---\n.*\n---\n/, '') ?? ''
    const expected = contexts(text).map(({ runs }) =>
      canon(runs.map((run) => run.text).join(''))
        .replace(/ +/g, ' ')
        .replace(/^ | $/g, ''),
    )
    expect(readMdx(body), JSON.stringify(text)).toEqual(expected)
  }
  expect(await proveMdx(files)).toEqual([])
})
