import { expect, test } from 'vitest'
import { Ledger } from '../../src/schema/ledger.ts'
import type { Article, Passage, Source } from '../../scripts/lib/draft.ts'
import { proveMdx } from '../../scripts/mdx/mdx-check.ts'
import { write as list } from '../../scripts/steps/write.ts'
import { reconcile, resolution, workspace, type Short } from './resolution.ts'

/** Lay out an article: a paragraph a line, sentences split at “. ”. */
function articleOf(
  paragraphs: readonly (readonly [kind: Passage['kind'] | 'furniture', text: string])[],
  shorts: readonly Short[],
) {
  const text = paragraphs.map(([, words]) => words).join('\n')
  let start = 0
  const passages = paragraphs.flatMap(([kind, words]): Passage[] => {
    const span = { start, end: start + words.length }
    start = span.end + 1
    if (kind === 'furniture') return []
    const sentences = [...words.matchAll(/[^.]+\.?/g)].map((match) => {
      const lead = /^ */.exec(match[0])?.[0].length ?? 0
      return { start: span.start + match.index + lead, end: span.start + match.index + match[0].length }
    })
    return [{ ...span, kind, sentences, turn: null, post: null }]
  })
  const made = resolution('s0', text, shorts)
  return { ...made, article: { ...made.article, passages } }
}

function written({ article, ...rest }: ReturnType<typeof articleOf>, rights: Article['sidecar']['rights'] = 'excerpt') {
  const given = { ...rest, article: { ...article, sidecar: { ...article.sidecar, rights } } }
  const ledger = reconcile([given], workspace([given]))
  return { ledger, files: write(ledger, [given.article]), ids: ledger.mentions.map(({ id }) => id) }
}

/** Write a ledger and the articles at hand: texts by path. */
function write(ledger: Ledger, articles: readonly Article[]): ReadonlyMap<string, string> {
  const sources = articles.map((article): Source => ({ ...article, open: () => article }))
  const open = ({ file }: Source): Article => articles.find((article) => article.file === file) ?? missing(file)
  return new Map(list(ledger, sources, open).map(({ path, make }) => [path, [...make()].join('')]))
}

function missing(file: string): never {
  throw new Error(`Unexpected source ${file}`)
}

const seven: Short = { quote: '7,000 people marched' }

test('the ledger is written in the schema’s key order, with a final newline, and reads back as itself', () => {
  const { files, ledger } = written(articleOf([['body', 'The mayor said 7,000 people marched.']], [seven]))
  const json = files.get('content/ledger.json') ?? ''
  expect(Ledger.parse(JSON.parse(json))).toEqual(ledger)
  expect(json).toBe(`${JSON.stringify(Ledger.parse(ledger), null, 2)}\n`)
  expect(Object.keys(JSON.parse(json) as object)).toEqual(Object.keys(Ledger.shape))
  const reverse = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).reverse()) as T
  const shuffled = reverse({ ...ledger, mentions: ledger.mentions.map(reverse) })
  expect(write(shuffled, []).get('content/ledger.json')).toBe(json)
})

test('an excerpt keeps a sentence either side of a mention and sets the rest apart; furniture is left out', async () => {
  const { files, ids } = written(
    articleOf(
      [
        ['furniture', 'Top news'],
        ['heading', 'A march'],
        ['body', 'It rained. Roads were closed. The mayor said 7,000 people marched. She left. Nobody fell.'],
        ['furniture', 'Advertisement'],
        ['post', 'What a day.'],
        ['body', 'Trams ran.'],
      ],
      [seven],
    ),
  )
  const mdx = files.get('content/sources/s0.mdx')
  expect(mdx).toBe(`---
source: "s0"
rights: "excerpt"
---

<Elided>

### A march

</Elided>

<Elided>It rained.</Elided> Roads were closed. The mayor said <Mention id="${ids[0] ?? ''}">7,000 people marched</Mention>. She left. <Elided>Nobody fell.</Elided>

<Elided>

> What a day.

Trams ran.

</Elided>
`)
  expect(await proveMdx(files)).toEqual([])
})

test('with all rights nothing is left out', () => {
  const { files } = written(
    articleOf(
      [
        ['body', 'It rained.'],
        ['body', 'Trams ran. The mayor said 7,000 people marched.'],
      ],
      [seven],
    ),
    'full',
  )
  expect(files.get('content/sources/s0.mdx')).not.toContain('Elided')
})

test('quotes that overlap are marked once, by all their ids in order', () => {
  const { files, ids } = written(
    articleOf(
      [['body', 'The mayor said 7,000 people marched, 500 of them children.']],
      [
        { quote: '7,000 people marched, 500 of them' },
        { quote: '500 of them children', number: '500', figure: 500, part: 0 },
      ],
    ),
  )
  expect(files.get('content/sources/s0.mdx')).toContain(
    `<Mention ids="${ids.join(' ')}">7,000 people marched, 500 of them children</Mention>.`,
  )
})

test('a rejected mention is not marked', () => {
  const given = articleOf([['body', 'The mayor said 7,000 people marched.']], [seven])
  const mention = reconcile([given], workspace([given])).mentions[0]?.id ?? ''
  const ledger = reconcile(
    [given],
    workspace([given], {
      s0: [{ mention, quote: '7,000 people marched', decision: 'reject', reason: 'Another march.' }],
    }),
  )
  expect(write(ledger, [given.article]).get('content/sources/s0.mdx')).not.toContain('Mention')
})

test('hostile titles and words change nothing but themselves', async () => {
  const { files } = written(
    articleOf(
      [
        ['body', 'export const a = 1'],
        ['body', '{inaudible} <b>7,000 people marched</b> & more'],
        ['body', '2031. A march'],
        ['body', '---'],
      ],
      [seven],
    ),
    'full',
  )
  expect(
    files
      .get('content/sources/s0.mdx')
      ?.split('\n')
      .filter((line) => line.startsWith('export') || line === '---'),
  ).toEqual(['---', '---'])
  expect(await proveMdx(files)).toEqual([])
})
