import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findHeaders, parseHeaders } from '../../scripts/site/headers.ts'
import { findTags, readText } from '../../scripts/site/html.ts'
import { tables } from '../../src/data/files.ts'
import { Ledger } from '../../src/schema/ledger.ts'
import { builtSite } from './dist.ts'

const project = resolve(import.meta.dirname, '../..')
let folder = ''
let page = ''
let given: Ledger
let root = '' // the project's folder as the page has it: articles, mentions.csv, the lines

beforeAll(async () => {
  folder = await builtSite()
  page = readFileSync(join(folder, 'data/index.html'), 'utf8')
  given = Ledger.parse(JSON.parse(readFileSync(join(folder, 'data/ledger.json'), 'utf8')))
  root = mkdtempSync(join(tmpdir(), 'headcount recheck '))
  cpSync(join(project, 'seeds'), join(root, 'seeds'), { recursive: true })
  const texts = join(project, 'content/texts') // of saved pages, where there are any
  if (existsSync(texts)) cpSync(texts, join(root, 'content/texts'), { recursive: true })
  cpSync(join(folder, 'data/mentions.csv'), join(root, 'mentions.csv'))
  writeFileSync(join(root, 'recheck.mjs'), readLines())
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function readLines(): string {
  const tag = findTags(page).find(({ attributes }) => attributes.get('id') === 'recheck-lines')
  if (!tag) throw new Error('no lines on the page')
  return readText(page, tag)
}

/** Runs the page's lines and gives the ids under each word that they print. */
function recheck(): Readonly<Record<string, readonly string[]>> {
  const { stdout, stderr } = spawnSync(process.execPath, ['recheck.mjs'], { cwd: root, encoding: 'utf8' })
  expect(stderr).toBe('')
  const printed = stdout.trim().split('\n').map((line) => line.split(' ') as [string, string]) // prettier-ignore
  return Object.fromEntries([...Map.groupBy(printed, ([word]) => word)].map(([word, lines]) => [word, lines.map(([, id]) => id)])) // prettier-ignore
}

/** Changes a file for as long as it takes to run the lines. */
function recheckWith(path: string, change: (text: string) => string): ReturnType<typeof recheck> {
  const text = readFileSync(join(root, path), 'utf8')
  writeFileSync(join(root, path), change(text))
  try {
    return recheck()
  } finally {
    writeFileSync(join(root, path), text)
  }
}

describe('the ten lines on the page about the data', () => {
  test('are ten', () => {
    expect(readLines().trim().split('\n').length).toBe(10)
  })

  test('find every quote in its article', () => {
    expect(recheck()).toEqual({ holds: given.mentions.map(({ id }) => id) })
  })

  test('find out one changed letter of one quote', () => {
    for (const { id, quote } of [given.mentions[0], given.mentions.at(-1)].flatMap((each) => each ?? [])) {
      const start = quote.exact.replaceAll('"', '""').slice(0, 20)
      const other = start.startsWith('x') ? 'y' : 'x'
      const { FAILS } = recheckWith('mentions.csv', (csv) => {
        const at = csv.indexOf(start, csv.indexOf(id))
        return csv.slice(0, at) + other + csv.slice(at + 1)
      })
      expect(FAILS).toEqual([id])
    }
  })

  test('find out one changed byte of one article', () => {
    const { id, seed } = given.sources[0] ?? { id: '', seed: '' }
    const { FAILS } = recheckWith(seed, (text) => `${text} `)
    expect(FAILS).toEqual(given.mentions.filter(({ source }) => source === id).map((mention) => mention.id))
  })
})

describe('the page about the data', () => {
  test('explains each file, each row and each column as the data package does', () => {
    const package_ = JSON.parse(readFileSync(join(folder, 'data/datapackage.json'), 'utf8')) as {
      resources: { path: string; description: string; schema?: { fields: { name: string; description: string }[] } }[]
    }
    const main = findTags(page).find(({ name }) => name === 'main')
    const text = (main ? readText(page, main) : '').replaceAll(/\s+/g, ' ')
    for (const { path, description, schema } of package_.resources) {
      expect(text).toContain(path)
      expect(text).toContain(description.replaceAll('`', ''))
      for (const field of schema?.fields ?? []) {
        expect(text).toContain(field.name)
        expect(text).toContain(field.description.replaceAll('`', ''))
      }
    }
    expect(package_.resources.flatMap(({ schema }) => schema?.fields ?? []).length).toBe(
      tables.reduce((sum, { columns }) => sum + columns.length, 0),
    )
  })
})

test('what is given away is the ledger of the project, but for what waits for a decision', () => {
  const ledger = Ledger.parse(JSON.parse(readFileSync(join(project, 'content/ledger.json'), 'utf8')))
  expect(given.mentions).toEqual(ledger.mentions.filter(({ review }) => review !== 'proposed'))
  expect(given.sources).toEqual(ledger.sources)
})

test('every file of the data may be read by a page of any other site', () => {
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
  for (const path of ['/data/mentions.csv', '/data/datapackage.json', '/chart/gap/data.csv'])
    expect(findHeaders(rules, path).get('access-control-allow-origin')).toBe('*')
  expect(findHeaders(rules, '/ledger/').get('access-control-allow-origin')).toBeUndefined()
})
