import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Package } from 'datapackage'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listFiles, tables } from '../../src/data/files.ts'
import { openLedger } from '../../src/data/open.ts'
import { Ledger } from '../../src/schema/ledger.ts'
import { about, atLeast, facts, mention } from '../views/facts.ts'
import { hard } from './site.ts'

const open = openLedger(hard)
const restore = (cell: unknown): unknown => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)
let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headcount-data-'))
  const files = await listFiles(facts(hard), { version: '2020-06-01-0123abcd', homepage: 'https://example.org/' })
  for (const { name, text } of files) writeFileSync(join(folder, name), text)
})
afterAll(() => rmSync(folder, { recursive: true }))

const load = (): Promise<Package> => Package.load(join(folder, 'datapackage.json'), { strict: true })
const readJson = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

describe('the data package', () => {
  test('is valid by Frictionless’ own reader, which finds every row of its type, in its bounds, and every key it leads to', async () => {
    const { valid, resources } = await load()
    expect(valid).toBe(true)
    const counts: Record<string, number> = {}
    for (const resource of resources.filter(({ tabular }) => tabular)) {
      counts[resource.name] = (await resource.read({ keyed: true })).length
      expect(await resource.checkRelations(), resource.name).toBe(true)
    }
    expect(counts).toEqual({ statements: 3, mentions: 5, sources: 3, numerals: 3 })
  })

  test('gives that reader each quote to the letter, once the apostrophe is off', async () => {
    const { resources } = await load()
    const rows = (await resources.find(({ name }) => name === 'mentions')?.read({ keyed: true })) ?? []
    const read = rows.map(({ id, quote, suffix, low, high, decision_changes: changes }) => [id, restore(quote), suffix, low, high, changes]) // prettier-ignore
    const wanted = open.mentions.map(({ id, quote, quantity, decision }) => [id, quote.exact, quote.suffix || null, quantity?.low ?? null, quantity?.high ?? null, decision?.changes.length ? decision.changes : null]) // prettier-ignore
    expect(read.map((row) => row.map(restore))).toEqual(wanted)
  })

  test.for([
    ['a row that leads to no statement', 'mentions.csv', ',harbour-master-denies,', ',nobody-denies,'],
    ['a bound that there is not', 'mentions.csv', ',at-least,', ',perhaps,'],
    ['a figure that is none', 'statements.csv', ',300,300,', ',many,300,'],
    ['a day that there is not', 'statements.csv', '2020-05-04,2020-05-04', '2020-05-34,2020-05-04'],
  ] as const)('is refused by that reader with %s', async ([, name, from, to]) => {
    const text = readFileSync(join(folder, name), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(folder, name), text.replace(from, to))
    const check = async (): Promise<void> => {
      for (const resource of (await load()).resources.filter(({ tabular }) => tabular)) {
        await resource.read({ keyed: true, relations: true })
      }
    }
    await expect(check()).rejects.toThrow()
    writeFileSync(join(folder, name), text)
  })

  test('names the size and hash of each file, the licence, whose the quotations are, and where it is from', async () => {
    for (const { descriptor } of (await load()).resources) {
      const bytes = readFileSync(join(folder, descriptor.path))
      const hash = createHash('sha256').update(bytes).digest('hex')
      expect([descriptor.bytes, descriptor.hash]).toEqual([bytes.length, `sha256:${hash}`])
    }
    expect(readJson('datapackage.json')).toMatchObject({
      version: '2020-06-01-0123abcd',
      homepage: 'https://example.org/',
      licenses: [{ name: 'CC-BY-4.0' }],
      description: expect.stringMatching(/quotations .* belong to the publishers .* licence does not cover them/) as string, // prettier-ignore
      sources: [{}, { path: 'https://example.com/a?b=c,d' }, {}],
    })
  })

  test('explains every column in words of its own table', () => {
    for (const { name, columns, key, links } of tables) {
      const names = columns.map((column) => column.name)
      expect(new Set(names).size, name).toBe(names.length)
      expect(names).toEqual(expect.arrayContaining([...key, ...links.map(({ column }) => column)]))
      for (const { says } of columns) expect(says).toMatch(/^[A-Z`].*\.$/)
    }
  })
})

type Validate = (value: unknown) => boolean

describe('the JSON Schema', () => {
  let validate: Validate
  beforeAll(() => {
    // The validator of JSON Schema that html-validate stands on: nobody's here.
    const { default: Ajv } = createRequire(import.meta.resolve('html-validate'))('ajv/dist/2020') as {
      default: new (options: object) => { compile: (schema: unknown) => Validate }
    }
    validate = new Ajv({ strict: false, validateFormats: false }).compile(readJson('schema.json'))
  })

  test('is kept to by the ledger that is given away', () => {
    expect(validate(readJson('ledger.json'))).toBe(true)
    expect(Ledger.parse(readJson('ledger.json'))).toEqual(open)
  })

  const one = (quantity: object): object => ({ ...open, mentions: [{ ...mention('m-0000000001'), quantity }] })
  test.for([
    ['a field too many', { ...open, extra: 1 }],
    ['another version', { ...open, schemaVersion: 2 }],
    ['an end that the bound leaves open', one({ ...atLeast(300), high: 400 })],
    ['a figure without an end', one({ ...about(300), low: null })],
  ] as const)('refuses %s', ([, ledger]) => {
    expect(validate(ledger)).toBe(false)
    expect(Ledger.safeParse(ledger).success).toBe(false)
  })
})
