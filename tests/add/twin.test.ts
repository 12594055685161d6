import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findTwins } from '../../scripts/add/twin.ts'
import type { Article, Source } from '../../scripts/lib/draft.ts'
import { hashText } from '../../scripts/reading/page/read.ts'
import { clean } from '../../scripts/steps/clean.ts'

const wire = readFileSync(join(import.meta.dirname, '../fixtures/add/wire.txt'), 'utf8')
const copy = readFileSync(join(import.meta.dirname, '../fixtures/add/wire-copy.md'), 'utf8')

function toArticle(text: string, id = 'wire'): Article {
  const sha256 = hashText(text)
  const known = { id, outlet: 'Unknown', title: 'x', url: null, published: null, rights: 'full' } as const
  return clean({ file: `seeds/${id}.txt`, text, sha256, sidecar: { ...known, sha256 } })
}

function toSource(article: Article): Source {
  return { ...article, open: () => article }
}

function listTwins(text: string, others: readonly string[]): readonly [string, string, number][] {
  const seeds = others.map((other, index) => toSource(toArticle(other, `s${String(index)}`)))
  return findTwins(toArticle(text), seeds).map(({ source, kind, shared }) => [source, kind, shared])
}

test('knows the same bytes, and the same words in other bytes', () => {
  expect(listTwins(wire, [wire])).toEqual([['s0', 'same bytes', 7]])
  expect(listTwins(wire, [wire.replaceAll('\n', '\r\n').replaceAll('“', '"')])).toEqual([['s0', 'same text', 7]])
})

test('knows the same story in another paper by the sentences they share', () => {
  const [twin] = findTwins(toArticle(copy), [toSource(toArticle(wire))])
  expect(twin).toMatchObject({ kind: 'near-duplicate', shared: 3, sentences: 6 })
  expect(twin?.similarity.toFixed(2)).toBe('0.58')
})

test('names the most alike first', () => {
  expect(listTwins(wire, [copy, wire]).map(([source]) => source)).toEqual(['s1', 's0'])
})

test.for<[name: string, text: string]>([
  ['another story', readFileSync(join(import.meta.dirname, '../fixtures/add/crawled.txt'), 'utf8')],
  ['one quotation alike', `The council met on Monday.\n\n“Nobody came to tell us anything until the evening,” said Ben Hale.\n\n${'It then spoke of the harbour, the roads and the school, and of what each would cost next year. '.repeat(3)}`], // prettier-ignore
  ['a short text of none of its words', 'Boats came.'],
])('takes no notice of %s', ([, text]) => {
  expect(listTwins(wire, [text])).toEqual([])
})

test('tells the five seeds of the project apart', () => {
  const folder = join(import.meta.dirname, '../../seeds')
  const names = ['000_2ce47fb96aefb808', '001_86e4041502c26ab1', '002_1cb44fc463236903', '003_132ee9a9cb39143c', '004_4574b1776fbb67a3'] // prettier-ignore
  const texts = names.map((name) => readFileSync(join(folder, `${name}.txt`), 'utf8'))
  for (const [index, text] of texts.entries())
    expect(
      listTwins(
        text,
        texts.filter((_, at) => at !== index),
      ),
    ).toEqual([])
})
