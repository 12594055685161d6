import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { freeze } from '../scripts/freeze.ts'
import { readEditions } from '../scripts/freeze/read.ts'
import { verify } from '../scripts/verify.ts'
import { sourcePath, statementPath } from '../src/views/address.ts'
import { addSource, drawChart, freezeOn, readLedger, startRoot, write } from './freeze/desk.ts'
import { readTree } from './root.ts'
import { copyRoot } from './witness/mutate.ts'

const folder = 'content/editions'
const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

describe('a ledger that grows', () => {
  let root = ''
  let first = { edition: '', path: '', hash: '', ids: [] as string[], addresses: [] as string[] }

  const listIds = (): string[] => {
    const { sources, mentions, statements } = readLedger(root)
    return [...sources, ...mentions, ...statements].map(({ id }) => id)
  }
  const listAddresses = (): string[] => {
    const { sources, statements } = readLedger(root)
    return [...sources.map(({ id }) => sourcePath(id)), ...statements.map(({ id }) => statementPath(id))]
  }

  beforeAll(async () => {
    root = await startRoot()
    const { edition } = await freezeOn(root, '2020-06-01')
    const path = join(root, folder, `${edition}.json`)
    first = { edition, path, hash: hashOf(path), ids: listIds(), addresses: listAddresses() }
  })

  test('is frozen under its day and the hash of what the file holds: the published ledger, and the charts as drawn', async () => {
    expect(first.edition).toBe(`2020-06-01-${first.hash.slice(0, 8)}`)
    const [edition] = await readEditions(root)
    expect(edition).toMatchObject({ day: '2020-06-01', previous: null, ledger: readLedger(root), topic: { id: 'harbour' } }) // prettier-ignore
    expect(edition?.embeds).toEqual([{ chart: 'sizes', html: drawChart(readLedger(root)) }])
    expect(await verify(root)).toEqual([])
  })

  test('is not frozen twice: a later day changes nothing, not even a time stamp', async () => {
    const old = new Date('2001-01-01')
    utimesSync(first.path, old, old)
    const before = readTree(root)
    expect(await freezeOn(root, '2020-07-01')).toEqual({ edition: first.edition, isNew: false })
    expect(readTree(root)).toEqual(before)
    expect(statSync(first.path).mtimeMs).toBe(old.getTime())
  })

  test('keeps every old id, address and frozen file when a source is added', async () => {
    await addSource(root, 'pier-post', 'At least 40 people gathered at the pier on Tuesday, the harbour master said.\n')
    expect(listIds()).toEqual(expect.arrayContaining(first.ids))
    expect(listIds().length).toBeGreaterThan(first.ids.length)
    expect(listAddresses()).toEqual(expect.arrayContaining(first.addresses))
    const second = await freezeOn(root, '2020-07-01')
    expect(second.isNew).toBe(true)
    expect(hashOf(first.path)).toBe(first.hash)
    expect((await readEditions(root)).map(({ id, previous }) => [id, previous])).toEqual([
      [first.edition, null],
      [second.edition, first.edition],
    ])
    expect(await verify(root)).toEqual([])
  })

  test('cannot be frozen on a day before its last edition', async () => {
    await addSource(root, 'quay-post', 'Some 50 people gathered at the quay on Monday, the mayor said.\n')
    await expect(freezeOn(root, '2020-06-30')).rejects.toThrow('expected a day no earlier')
  })

  describe('where an edition is no longer what was frozen', () => {
    const lie = async (change: (text: string) => string, { renamed = false } = {}): Promise<readonly string[]> => {
      const copy = copyRoot(root)
      const path = join(copy, folder, `${first.edition}.json`)
      const text = change(readFileSync(path, 'utf8'))
      writeFileSync(path, text)
      const name = `2020-06-01-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`
      if (renamed) renameSync(path, join(copy, folder, name))
      const problems = await verify(copy)
      rmSync(copy, { recursive: true })
      return [...new Set(problems.filter(({ file }) => file.startsWith(folder)).map(({ rule }) => rule))]
    }

    test.for<readonly [what: string, from: string | RegExp, to: string]>([
      ['a figure', '"low": 300', '"low": 310'],
      ['a chart', '<title>300', '<title>301'],
      ['a blank', /\n$/, ''],
      ['the day', '"day": "2020-06-01"', '"day": "2020-06-02"'],
    ])('the witness sees %s by the hash', async ([, from, to]) => {
      expect(await lie((text) => text.replace(from, to))).toContain('edition-changed')
    })

    test('a careful liar, who mends the name, is caught by the seeds and by the next edition', async () => {
      const rules = await lie((text) => text.replaceAll('Some 300', 'Some 400'), { renamed: true })
      expect(rules).toContain('quote-moved')
      expect(rules).toContain('edition-chain')
      expect(rules).not.toContain('edition-changed')
    })

    test('words of a seed that has changed since are not held against it', async () => {
      const rules = await lie((text) => text.replaceAll('Some 300', 'Some 400').replace(/"sha256": "\w{8}/, '"sha256": "00000000'), { renamed: true }) // prettier-ignore
      expect(rules).toEqual(['edition-chain'])
    })

    test.for<readonly [what: string, rule: string, from: string | RegExp, to: string]>([
      ['an undecided mention', 'edition-proposed', '"review": "confirmed"', '"review": "proposed"'],
      ['a day that the name does not have', 'edition-day', '"day": "2020-06-01"', '"day": "2020-05-30"'],
      ['what is no edition', 'edition-shape', '"schemaVersion": 1', '"schemaVersion": 2'],
      ['a statement without its words', 'edition-reference', /"mentions": \[\s+"m-\w{10}"/, '"mentions": ["m-0000000000"'], // prettier-ignore
    ])('%s is refused', async ([, rule, from, to]) => {
      expect(await lie((text) => text.replace(from, to), { renamed: true })).toContain(rule)
    })

    test('a file of another name, and a second one in the same place, are refused', async () => {
      const copy = copyRoot(root)
      write(copy, `${folder}/latest.json`, readFileSync(first.path, 'utf8'))
      const rules = (await verify(copy)).map(({ rule }) => rule)
      rmSync(copy, { recursive: true })
      expect(rules.sort()).toEqual(['edition-chain', 'edition-name'])
    })
  })
})

test('freezing leaves nothing behind when the site does not build', async () => {
  const root = await startRoot()
  const build = (): Promise<void> => Promise.reject(new Error('no site'))
  await expect(freeze({ root, day: '2020-06-01', build })).rejects.toThrow('no site')
  expect(existsSync(join(root, folder))).toBe(false)
})

test.for<readonly [words: readonly string[], status: number, says: string]>([
  [['--help'], 0, 'Usage: npm run freeze'],
  [['--nonsense'], 2, 'Usage: npm run freeze'],
  [['--root', '/nowhere'], 2, 'Cannot freeze in /nowhere'],
  [['--day', 'today'], 2, 'Unexpected day `today`'],
])('the command with %s', ([words, status, says]) => {
  const script = resolve(import.meta.dirname, '../scripts/freeze.ts')
  const run = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' })
  expect({ status: run.status, said: run.stdout + run.stderr }).toEqual({ status, said: expect.stringContaining(says) as string }) // prettier-ignore
})
