import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Cache } from '../scripts/lib/cache.ts'
import { openCache } from '../scripts/lib/disk-cache.ts'
import { run, type Product } from '../scripts/pipeline.ts'
import { ingest } from './ingest.ts'
import { makeRoot, readTree, sidecar, topic } from './root.ts'

const project = resolve(import.meta.dirname, '..')

/** Lay out the project's own story as a root. */
function ownRoot(): string {
  const root = makeRoot({ 'seeds/one.txt': null, 'seeds/one.yaml': null })
  for (const part of ['seeds', 'content']) cpSync(join(project, part), join(root, part), { recursive: true })
  return root
}

/** Make every file that a run wants. */
function textsOf({ files }: Product): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, make }) => [path, [...make()].join('')]))
}

/** Run the steps on a root with its cache, and tell what had to be made. */
async function runCounting(root: string) {
  const disk = openCache(root)
  const made: string[] = []
  const cache: Cache = {
    recall: (from, make) =>
      disk.recall(from, () => {
        made.push(String(from[0]))
        return make()
      }),
  }
  const files = textsOf(run(root, cache))
  disk.save({ forget: true })
  return { files, readings: made.filter((kind) => kind === 'reading').length, made }
}

test('the content is the same byte for byte without a cache, with an empty one, a full one and a spoilt one', async () => {
  const root = ownRoot()
  const bare = textsOf(run(root))
  expect((await runCounting(root)).files).toEqual(bare)
  const again = await runCounting(root)
  expect(again.files).toEqual(bare)
  expect(again.made).toEqual([])
  const folder = join(root, '.cache/headcount')
  for (const name of readdirSync(folder))
    writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replaceAll(/\d/g, '7'))
  expect((await runCounting(root)).files).toEqual(bare)
})

describe('only what can have changed is read anew', () => {
  const second = 'At least 40 people gathered at the pier on Tuesday, Mayor Ann Lee said.\n'
  const two = { 'seeds/two.txt': second, 'seeds/two.yaml': sidecar(second, { id: 'pier-post' }) }
  const lee = '- {id: lee, name: Ann Lee, aliases: [], role: mayor, side: town}\n'
  const changes: readonly (readonly [string, Readonly<Record<string, string>>, number])[] = [
    ['nothing', {}, 0],
    ['a new source: that one', { 'seeds/new.txt': second, 'seeds/new.yaml': sidecar(second, { id: 'new' }) }, 1],
    ['a seed: that one', { 'seeds/two.txt': `${second}\n`, 'seeds/two.yaml': sidecar(`${second}\n`, { id: 'pier-post' }) }, 1],
    ['a sidecar: that one', { 'seeds/two.yaml': sidecar(second, { id: 'pier-post', outlet: 'The Pier' }) }, 1],
    ['the topic: all', { 'content/topic.yaml': topic.replace('gathered', 'came') }, 2],
    ['the gazetteer: all', { 'content/speakers.yaml': lee }, 2],
    ['a decision: none', { 'content/review/x.yaml': 'source: pier-post\ndecisions: []\n' }, 0],
  ] // prettier-ignore
  test.for(changes)('%s', async ([, files, expected]) => {
    const root = makeRoot(two)
    await runCounting(root)
    cpSync(makeRoot({ ...two, ...files }), root, { recursive: true })
    expect((await runCounting(root)).readings).toBe(expected)
  })
})

test('no article is written before it is asked for', () => {
  const made: string[] = []
  const { files } = run(makeRoot(), {
    recall: (from, make) => {
      made.push(String(from[0]))
      return make()
    },
  })
  expect(made).not.toContain('article')
  expect(files.find(({ path }) => path.endsWith('.mdx'))?.make()).toContain('source: "harbour-post"')
  expect(made.filter((kind) => kind === 'article')).toHaveLength(1)
})

test('--no-cache neither reads nor writes one, and --check writes none', async () => {
  const root = makeRoot()
  await ingest(root, { args: ['--no-cache'] })
  await ingest(root, { args: ['--check'] })
  expect([...readTree(root).keys()].filter((path) => path.startsWith('.cache'))).toEqual([])
  await ingest(root)
  expect([...readTree(root).keys()].some((path) => path.startsWith('.cache'))).toBe(true)
})

test('a run that content stops remembers what it read', async () => {
  const gone =
    'source: harbour-post\ndecisions:\n  - {mention: m-0123456789, quote: nowhere, decision: confirm, statement: a}\n'
  const root = makeRoot({ 'content/review/one.yaml': gone })
  expect((await ingest(root)).code).toBe(1)
  expect((await runCounting(makeRootFrom(root))).readings).toBe(0)
})

/** Copy a root without its decisions. */
function makeRootFrom(root: string): string {
  const copy = makeRoot()
  cpSync(root, copy, { recursive: true, filter: (path) => !path.includes('review') })
  return copy
}
