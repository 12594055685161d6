import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { main } from '../../scripts/add.ts'
import { receive } from '../../scripts/add/received.ts'
import { addSource, type Added } from '../../scripts/add/session.ts'
import { Prompt } from '../../scripts/lib/prompt.ts'
import { verify } from '../../scripts/verify.ts'
import { makeRoot, readTree } from '../root.ts'
import { hasTerminal, talk } from '../terminal.ts'

const project = resolve(import.meta.dirname, '../..')
const fixtures = join(project, 'tests/fixtures/add')

function fixture(name: string): string {
  return join(fixtures, name)
}

/** Read everything below a root but the cache. */
function readKept(root: string): ReadonlyMap<string, string> {
  return new Map([...readTree(root)].filter(([path]) => !path.startsWith('.cache/')))
}

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Run `add` on streams of the test's own; nobody is there to ask. */
async function add(words: readonly string[], bytes?: Uint8Array): Promise<Run> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  stdin.end(bytes)
  const code = await main(words, { stdin, stdout, stderr } as unknown as NodeJS.Process) // of which it uses just these
  const [out, err] = [stdout, stderr].map((stream) => String(stream.read() ?? ''))
  return { code, out: out ?? '', err: err ?? '' }
}

/** Run `add` in a process of its own, without a terminal. */
async function addApart(words: readonly string[], input?: Uint8Array): Promise<Run> {
  const child = spawn(process.execPath, [join(project, 'scripts/add.ts'), ...words], { stdio: 'pipe' })
  const [out, err]: [string[], string[]] = [[], []]
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text))
  child.stdin.end(input)
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  return { code, out: out.join(''), err: err.join('') }
}

/** Add a fixture with a person at the keyboard who types these keys; gives what stood on the screen too. */
async function sit(
  name: string,
  keys: string,
  { root = makeRoot(), given = {} }: { readonly root?: string; readonly given?: Readonly<Record<string, string>> } = {},
): Promise<{ readonly added: Added; readonly screen: string; readonly root: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const shown: string[] = []
  output.setEncoding('utf8').on('data', (text: string) => shown.push(text))
  const prompt = new Prompt({ input, output, terminal: true })
  input.write(keys)
  try {
    const added = await addSource(await receive(fixture(name), input), {
      root,
      given: new Map(Object.entries(given)),
      yes: false,
      prompt,
      tell: (text) => {
        prompt.say(text)
      },
    })
    return { added, screen: shown.join(''), root }
  } finally {
    prompt.close()
  }
}

describe('without a terminal', () => {
  test('keeps a text byte for byte, writes its sidecar, and says what changed in the ledger', async () => {
    const root = makeRoot()
    const { code, out, err } = await addApart([fixture('wire.txt'), '--root', root])
    expect([code, err]).toEqual([0, ''])
    expect(readFileSync(join(root, 'seeds/wire.txt'))).toEqual(readFileSync(fixture('wire.txt')))
    expect(out).toContain('Wrote seeds/wire.txt and seeds/wire.yaml')
    expect(out).toMatch(/coastal-wire-2020-05-06: 2 new mentions, \d+ new statements?, \d+ numerals accounted for/)
    expect(out).toContain('about 2000 people; the port authority; opens port-authority-')
    expect(out).toContain('2 mentions to decide on: npm run review -- --source coastal-wire-2020-05-06')
    expect(await verify(root)).toEqual([])
  })

  test('keeps a saved page as received and its text beside it', async () => {
    const root = makeRoot()
    const { code, out } = await add([fixture('page.html'), '--root', root, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      code: 0,
      files: ['seeds/page.html', 'seeds/page.yaml'],
      source: { id: 'island-herald-2020-05-06', outlet: 'Island Herald', rights: 'excerpt' },
      guesses: { published: { value: '2020-05-06', confidence: 'high' } },
      undecided: expect.any(Number),
    })
    expect(readFileSync(join(root, 'seeds/page.html'))).toEqual(readFileSync(fixture('page.html')))
    expect(existsSync(join(root, 'content/texts/island-herald-2020-05-06.txt'))).toBe(true)
    expect(await verify(root)).toEqual([])
  })

  test('reads standard input, a page too', async () => {
    const root = makeRoot()
    expect((await addApart(['-', '--root', root], readFileSync(fixture('page.html')))).code).toBe(0)
    expect((await add(['-', '--root', root, '--id', 'mine'], readFileSync(fixture('crawled.txt')))).code).toBe(0)
    expect(readdirSync(join(root, 'seeds'))).toEqual([
      'island-herald-2020-05-06.html',
      'island-herald-2020-05-06.yaml',
      'mine.txt',
      'mine.yaml',
      'one.txt',
      'one.yaml',
    ])
  })

  test('leaves unknown what nothing tells, and says so in the sidecar', async () => {
    const root = makeRoot()
    const { code, out } = await add(['-', '--root', root], Buffer.from('Some 70 people gathered at the pier, it was said.\n')) // prettier-ignore
    expect(code).toBe(0)
    expect(out).toContain('  outlet     unknown\n')
    expect(readFileSync(join(root, 'seeds/unknown-undated.yaml'), 'utf8')).toMatch(
      /^id: unknown-undated\noutlet: Unknown\ntitle: 'Untitled: Some 70 people .*'\nurl: null # not in the text as received\npublished: null # not/,
    )
  })

  test('takes fields from the command line', async () => {
    const root = makeRoot()
    const fields = ['--outlet', 'Pier News', '--title', 'Boats', '--url', 'https://pier.example/', '--published', '2020-05-06..2020-05-08', '--basis', 'By the weekday it names.', '--rights', 'full', '--id', 'pier'] // prettier-ignore
    expect((await add([fixture('wire.txt'), '--root', root, ...fields])).code).toBe(0)
    expect(readFileSync(join(root, 'seeds/wire.yaml'), 'utf8')).toMatch(
      /^id: pier\noutlet: Pier News\ntitle: Boats\nurl: https:\/\/pier\.example\/\npublished:\n {2}earliest: '2020-05-06'\n {2}latest: '2020-05-08'\n {2}basis: By the weekday it names\.\nrights: full\n/,
    )
  })

  test('starts a topic that has no seed yet', async () => {
    const root = makeRoot({ 'seeds/one.txt': null, 'seeds/one.yaml': null })
    expect((await add([fixture('wire.txt'), '--root', root])).code).toBe(0)
  })
})

describe('a source that repeats another', () => {
  test('needs --yes, and says how alike they are', async () => {
    const authority = { id: 'port', name: 'Port authority', aliases: ['port authority'], role: 'Runs the port', side: null } // prettier-ignore
    const root = makeRoot({ 'content/speakers.yaml': JSON.stringify([authority]) })
    await add([fixture('wire.txt'), '--root', root])
    const before = readKept(root)
    const { code, err } = await add([fixture('wire-copy.md'), '--root', root])
    expect([code, err]).toEqual([
      1,
      'NEAR-DUPLICATE  coastal-wire-2020-05-06 (seeds/wire.txt): 58 % alike, 3 of 6 sentences the same, word for word\nNothing was added; --yes adds it all the same\n',
    ])
    expect((await add([fixture('wire.txt'), '--root', root])).err).toContain(
      'DUPLICATE  coastal-wire-2020-05-06 (seeds/wire.txt) holds the same bytes',
    )
    expect(readKept(root)).toEqual(before)
    const { code: added, out } = await add([fixture('wire-copy.md'), '--root', root, '--yes'])
    expect(added).toBe(0)
    expect(out).toMatch(/the port authority; joins port-2020-05-06, with coastal-wire-2020-05-06/)
    expect(readdirSync(join(root, 'seeds'))).toContain('wire-copy.txt')
  })
})

describe('a failure leaves nothing behind', () => {
  test.for<[name: string, words: readonly string[], code: number, message: string]>([
    ['no file', [], 2, 'Cannot add nothing, expected one FILE or -'],
    ['two files', ['a', 'b'], 2, 'Cannot add several files at once'],
    ['a file that is not there', ['nowhere.txt'], 2, 'Cannot find nowhere.txt'],
    ['a folder', [project], 2, 'it is a directory'],
    ['an unknown option', [fixture('wire.txt'), '--outle', 'x'], 2, "Unknown option '--outle'"],
    ['a bad day', [fixture('wire.txt'), '--published', 'May 6'], 2, 'Unexpected `May 6`, expected a day'],
    ['a bad address', [fixture('wire.txt'), '--url', 'javascript:alert(1)'], 2, 'expected an address'],
    ['a bad id', [fixture('wire.txt'), '--id', '../x'], 2, 'Unexpected id'],
    ['a taken id', [fixture('wire.txt'), '--id', 'harbour-post'], 2, 'expected one that no other source has'],
    ['bad rights', [fixture('wire.txt'), '--rights', 'all'], 2, 'expected excerpt or full'],
  ])('on %s', async ([, words, code, message]) => {
    const root = makeRoot()
    const before = readKept(root)
    const run = await add([...words, '--root', root])
    expect([run.code, run.err]).toEqual([code, expect.stringContaining(message)])
    expect(readKept(root)).toEqual(before)
  })

  test.for<[name: string, bytes: Uint8Array, rule: string]>([
    ['nothing', Buffer.from(' \n'), 'seed-empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'seed-binary'],
    ['Latin-1', Buffer.from('Some 70 people caf\u00e9', 'latin1'), 'seed-not-utf8'],
    ['page furniture only', Buffer.from('Share\n\nMost read\n'), 'no-article'],
    ['a page without an article', Buffer.from('<html><body><script>1</script></body></html>'), 'seed-page'],
    ['a page nested without end', Buffer.from(`<html><body>${'<div>'.repeat(200_000)}`), 'seed-page'],
  ])('on standard input that holds %s', async ([, bytes, rule]) => {
    const root = makeRoot()
    const before = readKept(root)
    const { code, err } = await add(['-', '--root', root, '--yes'], bytes)
    expect([code, err]).toEqual([1, expect.stringContaining(rule)])
    expect(readKept(root)).toEqual(before)
  })

  test('on a root whose other files are broken, before anything is asked', async () => {
    const root = makeRoot({ 'content/speakers.yaml': 'nobody: 1\n' })
    const before = readKept(root)
    const { code, err } = await add([fixture('wire.txt'), '--root', root])
    expect([code, err]).toEqual([1, expect.stringContaining('content/speakers.yaml')])
    expect(readKept(root)).toEqual(before)
  })

  test('on a root that ingest may not write to, seed and sidecar are gone again', async () => {
    const root = makeRoot()
    mkdirSync(join(root, 'elsewhere'))
    symlinkSync(join(root, 'elsewhere'), join(root, 'content/sources'))
    const { code, err } = await add([fixture('wire.txt'), '--root', root])
    expect([code, err]).toEqual([2, expect.stringContaining('is a symlink')])
    expect(readdirSync(join(root, 'seeds'))).toEqual(['one.txt', 'one.yaml'])
  })

  test('as JSON it says so too', async () => {
    const { code, out } = await add(['nowhere.txt', '--root', makeRoot(), '--json'])
    expect([code, JSON.parse(out)]).toEqual([
      2,
      { ok: false, code: 2, problems: [], message: 'Cannot find nowhere.txt' },
    ])
  })
})

test('never takes the name of a file that stands there', async () => {
  const root = makeRoot()
  copyFileSync(fixture('wire.txt'), join(root, 'one.txt'))
  expect((await add([join(root, 'one.txt'), '--root', root])).code).toBe(0)
  expect(readdirSync(join(root, 'seeds'))).toEqual(['one-2.txt', 'one-2.yaml', 'one.txt', 'one.yaml'])
})

test('--help says how to call it', async () => {
  const { code, out } = await add(['--help'])
  expect(code).toBe(0)
  expect(out).toContain('Usage: npm run add -- FILE|- [options]')
  for (const option of ['outlet', 'title', 'url', 'published', 'basis', 'rights', 'id', 'yes', 'root', 'json', 'help'])
    expect(out).toContain(`  --${option}`)
})

describe('with a person at the keyboard', () => {
  test('asks nothing that the page itself tells for sure', async () => {
    const { added, screen } = await sit('page.html', '\r')
    expect(added.sidecar).toMatchObject({ id: 'island-herald-2020-05-06', outlet: 'Island Herald' })
    expect(screen).not.toContain('Outlet [')
    expect(screen).toContain('Add it as island-herald-2020-05-06, published 2020-05-06? (y)es, (e)dit every field, (n)o [y]: ') // prettier-ignore
  })

  test('asks for what is not sure, each with its guess, and takes Enter for it', async () => {
    const { added, screen } = await sit('crawled.txt', '\r\r\r\r\r')
    expect(added.sidecar).toMatchObject({
      id: 'pier-gazette-undated',
      outlet: 'Pier Gazette',
      published: null,
      crawled: { day: '2020-03-20' },
    })
    expect(screen).toContain('WARNING  Line 1 prints “Friday, March 20, 2020”, but the text names Thursday')
    for (const question of [
      'Outlet [Pier Gazette]: ',
      'Title [Harbour crowd larger than expected, town hall says]: ',
      'Address [unknown]: ',
      'Published (day, span DAY..DAY, or unknown) [unknown]: ',
    ])
      // prettier-ignore
      expect(screen).toContain(question)
  })

  test('takes what is typed, asks again for what cannot be, and keeps the reason for a day', async () => {
    const { added, screen } = await sit('crawled.txt', 'Pier News\r\rpier.example\rhttps://pier.example/\rThursday\r2020-03-19\rThe day before the page was fetched.\ry\r') // prettier-ignore
    expect(added.sidecar).toMatchObject({
      id: 'pier-news-2020-03-19',
      outlet: 'Pier News',
      url: 'https://pier.example/',
      published: { earliest: '2020-03-19', latest: '2020-03-19', basis: 'The day before the page was fetched.' },
    })
    expect(screen).toContain('Unexpected `pier.example`, expected an address')
    expect(screen).toContain('Unexpected `Thursday`, expected a day')
  })

  test('asks for every field again when the person wants to edit', async () => {
    const { added } = await sit('page.html', 'e\rHerald\rBoats\r\r2020-05-07\rIt was late.\rherald\ry\r')
    expect(added.sidecar).toMatchObject({ id: 'herald', outlet: 'Herald', title: 'Boats', published: { basis: 'It was late.' } }) // prettier-ignore
  })

  test('adds nothing when the person says no, leaves, or does not want a copy', async () => {
    const root = makeRoot()
    const before = readKept(root)
    await expect(sit('page.html', 'n\r', { root })).rejects.toThrow('Nothing was added')
    await expect(sit('page.html', '\u0003', { root })).rejects.toMatchObject({ code: 130 })
    expect(readKept(root)).toEqual(before)
    await sit('wire.txt', '\r\r\r\r', { root })
    await expect(sit('wire-copy.md', '\r', { root })).rejects.toThrow('Nothing was added')
    const { screen } = await sit('wire-copy.md', 'y\r\r', { root })
    expect(screen).toContain('Add it all the same? (y)es, (n)o [n]: ')
  })
})

test.runIf(hasTerminal)('works in a real terminal', async () => {
  const root = makeRoot()
  writeFileSync(join(root, 'article.txt'), readFileSync(fixture('crawled.txt')))
  const { screen, code } = await talk(['add.ts', join(root, 'article.txt'), '--root', root], [
    ['Outlet [Pier Gazette]: ', 'Harb\t'],
    ['Harbour Post', '\r'],
    ['Title [', '\r'],
    ['Address [unknown]: ', '\r'],
    ['unknown) [unknown]: ', '2020-03-19\r'],
    ['How is that day known? [Found by the editor]: ', '\r'],
    ['(n)o [y]: ', '\r'],
  ]) // prettier-ignore
  expect(code).toBe(0)
  expect(screen.split(/^article\.txt: \d+ words/m)).toHaveLength(2) // told once
  expect(screen.split('Reading it …')).toHaveLength(2)
  expect(screen).toContain('Wrote seeds/article.txt and seeds/article.yaml')
  expect(readFileSync(join(root, 'seeds/article.yaml'), 'utf8')).toMatch(/^id: harbour-post-2020-03-19\noutlet: Harbour Post\n/) // prettier-ignore
})
