import {
  cpSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  readFileSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ingest } from './ingest.ts'
import { makeRoot, readTree, sidecar } from './root.ts'

const second = 'At least 40 people gathered at the pier on Tuesday, Mayor Ann Lee said.\n'
const two = { 'seeds/two.txt': second, 'seeds/two.yaml': sidecar(second, { id: 'pier-post' }) }

test('writes a ledger and an article for each source, and says what it did', async () => {
  const root = makeRoot(two)
  const { code, out, err } = await ingest(root)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^2 sources\n\d+ mentions?: /)
  expect(out).toContain('wrote content/ledger.json')
  expect([...readTree(join(root, 'content')).keys()]).toEqual([
    'ledger.json',
    'sources/harbour-post.mdx',
    'sources/pier-post.mdx',
    'speakers.yaml',
    'topic.yaml',
  ])
})

test('lists undecided mentions at the line of their seed, with what was read and the command that decides', async () => {
  const { out } = await ingest(makeRoot(two))
  expect(out).toMatch(/seeds\/two\.txt:1 {2}“At least 40 people.*” {2}→ Ann Lee, 2020-05-05, at-least 40 people/)
  expect(out).toContain('npm run review decides on them')
})

test('a second run changes no byte and no time stamp', async () => {
  const root = makeRoot(two)
  await ingest(root)
  const before = readTree(root)
  const old = new Date('2001-01-01')
  for (const path of before.keys()) utimesSync(join(root, path), old, old)
  expect((await ingest(root)).out).toContain('content/ was up to date')
  expect(readTree(root)).toEqual(before)
  for (const path of before.keys()) expect(statSync(join(root, path)).mtimeMs).toBe(old.getTime())
})

describe('--check', () => {
  test('passes on fresh content and writes nothing', async () => {
    const root = makeRoot(two)
    await ingest(root)
    const before = readTree(root)
    expect((await ingest(root, { args: ['--check'] })).code).toBe(0)
    expect(readTree(root)).toEqual(before)
  })

  test('names every stale file and writes nothing', async () => {
    const root = makeRoot(two)
    await ingest(root)
    writeFileSync(join(root, 'content/ledger.json'), '{}')
    writeFileSync(join(root, 'content/sources/gone.mdx'), 'x')
    const before = readTree(root)
    const { code, err } = await ingest(root, { args: ['--check'] })
    expect(code).toBe(1)
    expect(err).toMatch(/content\/ledger\.json\n.*stale-content[^]*content\/sources\/gone\.mdx\n.*left-over/)
    expect(readTree(root)).toEqual(before)
  })
})

test('the article of a source that has gone goes too, and nothing else', async () => {
  const root = makeRoot(two)
  await ingest(root)
  writeFileSync(join(root, 'content/sources/notes.txt'), 'mine')
  for (const end of ['txt', 'yaml']) rmSync(join(root, `seeds/two.${end}`))
  expect((await ingest(root)).out).toContain('removed content/sources/pier-post.mdx')
  expect(readdirSync(join(root, 'content/sources'))).toEqual(['harbour-post.mdx', 'notes.txt'])
})

describe('bad input', () => {
  test('leaves content as it was, whatever else is good', async () => {
    const root = makeRoot(two)
    await ingest(root)
    const before = readTree(join(root, 'content'))
    writeFileSync(join(root, 'seeds/one.txt'), '')
    const { code, out, err } = await ingest(root)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^seeds\/one\.txt\n {2}1:1 +error +Unexpected empty file, expected an article +seed-empty\n/)
    expect(readTree(join(root, 'content'))).toEqual(before)
  })

  test('a seed of nothing but furniture is refused', async () => {
    const seed = 'Top News\nNext Story\nSend Push\n'
    const { code, err } = await ingest(makeRoot({ 'seeds/one.txt': seed, 'seeds/one.yaml': sidecar(seed) }))
    expect(code).toBe(1)
    expect(err).toContain('no-article')
  })

  test('a decision whose mention is gone is named with its file and line', async () => {
    const review =
      'source: harbour-post\ndecisions:\n  - {mention: m-0123456789, quote: nowhere, decision: confirm, statement: a}\n'
    const { code, err } = await ingest(makeRoot({ 'content/review/one.yaml': review }))
    expect(code).toBe(1)
    expect(err).toMatch(/content\/review\/one\.yaml\n {2}3:\d+ +error/)
  })

  test('never reaches a terminal as control characters', async () => {
    const { err } = await ingest(makeRoot({ 'seeds/\u001b[31mred.txt': second }))
    expect(err).toContain('seeds/\\u001b[31mred.txt')
    expect(err).not.toContain('\u001b')
  })

  test('is data for a machine with --json', async () => {
    const { code, out } = await ingest(makeRoot({ 'seeds/one.txt': '' }), { args: ['--json'] })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      code: 1,
      problems: [{ file: 'seeds/one.txt', line: 1, rule: 'seed-empty' }],
    })
  })
})

describe('the command line', () => {
  test('--json gives the counts', async () => {
    const { out } = await ingest(makeRoot(two), { args: ['--json'] })
    expect(JSON.parse(out)).toMatchObject({ ok: true, sources: 2, mentions: { confirmed: 0 }, removed: [] })
  })

  test('--help says how to call it', async () => {
    const { code, out } = await ingest(makeRoot(), { args: ['--help'] })
    expect(code).toBe(0)
    expect(out).toMatch(/Usage: npm run ingest -- \[options\][^]*--check/)
  })

  test.for([[['--chekc']], [['stray']], [['--root']]])('%j is refused with the usage', async ([args]) => {
    const { code, err } = await ingest(makeRoot(), { args: args as string[] })
    expect(code).toBe(2)
    expect(err).toContain('Usage:')
  })

  test('a root without seeds/, or no root at all, ends with 2', async () => {
    const root = makeRoot()
    rmSync(join(root, 'seeds'), { recursive: true })
    expect(await ingest(root)).toMatchObject({ code: 2, err: `Cannot read ${root} without a folder seeds/ in it\n` })
    expect(await ingest(join(root, 'none'))).toMatchObject({
      code: 2,
      err: `Cannot find the root folder ${join(root, 'none')}\n`,
    })
  })
})

describe('one writer at a time', () => {
  test('a run stops while a living process holds the lock', async () => {
    const root = makeRoot()
    writeFileSync(join(root, 'content/.headcount.lock'), `${String(process.pid)} abc\n`)
    const { code, err } = await ingest(root)
    expect(code).toBe(3)
    expect(err).toContain(`process ${String(process.pid)}`)
    expect(readTree(join(root, 'content')).has('ledger.json')).toBe(false)
  })

  test('the lock of a dead process is taken over', async () => {
    const root = makeRoot()
    writeFileSync(join(root, 'content/.headcount.lock'), '4194305 abc\n') // above the largest process id
    expect((await ingest(root)).code).toBe(0)
    expect(readdirSync(join(root, 'content'))).not.toContain('.headcount.lock')
  })

  test('of eight runs at once each ends with the content or with “locked”, and one at least with the content', async () => {
    const root = makeRoot(two)
    writeFileSync(join(root, 'content/.headcount.lock'), '4194305 abc\n')
    const codes = (await Promise.all(Array.from({ length: 8 }, () => ingest(root)))).map(({ code }) => code)
    expect(codes.every((code) => code === 0 || code === 3)).toBe(true)
    expect(codes).toContain(0)
    expect((await ingest(root, { args: ['--check'] })).code).toBe(0)
    expect(readdirSync(join(root, 'content')).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

describe('nothing is written through what is no file', () => {
  test('a symlink in the place of the ledger', async () => {
    const root = makeRoot({ 'elsewhere.json': 'precious' })
    symlinkSync(join(root, 'elsewhere.json'), join(root, 'content/ledger.json'))
    expect((await ingest(root)).code).toBe(2)
    expect(readFileSync(join(root, 'elsewhere.json'), 'utf8')).toBe('precious')
  })

  test('a symlink in the place of the folder of articles', async () => {
    const root = makeRoot({ 'elsewhere/keep.txt': 'precious' })
    symlinkSync(join(root, 'elsewhere'), join(root, 'content/sources'))
    expect((await ingest(root)).code).toBe(2)
    expect(readdirSync(join(root, 'elsewhere'))).toEqual(['keep.txt'])
  })

  test('a folder in the place of the ledger', async () => {
    const root = makeRoot()
    mkdirSync(join(root, 'content/ledger.json'))
    expect((await ingest(root)).code).toBe(2)
  })
})

test('zone, locale, folder and the order of files on disk change no byte', async () => {
  const first = makeRoot(two)
  await ingest(first, { env: { TZ: 'UTC', LC_ALL: 'C' } })
  const expected = readTree(join(first, 'content'))
  for (const env of [
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'de_DE.UTF-8' },
  ]) {
    const root = makeRoot()
    const other = join(root, 'a folder # with é')
    cpSync(first, other, { recursive: true, filter: (path) => !/ledger\.json|sources/.test(path) })
    const { code } = await ingest(other, { env, preload: 'tests/faults/reverse.mjs' })
    expect(code).toBe(0)
    expect(readTree(join(other, 'content'))).toEqual(expected)
  }
})
