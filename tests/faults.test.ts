import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { commit } from './faults/commit.ts'
import { ingest } from './ingest.ts'
import { makeRoot, readTree, sidecar } from './root.ts'

const here = resolve(import.meta.dirname, 'faults')

const before = {
  'content/ledger.json': 'old ledger\n'.repeat(900),
  'content/sources/changed.mdx': 'old text\n',
  'content/sources/same.mdx': 'same\n',
  'content/sources/gone.mdx': 'gone\n',
}

/** Make the changes of `faults/commit.ts` in a child process in which one call of the file system goes wrong. */
async function commitApart(root: string, fault: string): Promise<string> {
  const args = ['--import', join(here, 'inject.mjs'), join(here, 'commit.ts'), root]
  const env = { ...process.env, FAULT: fault, FAULT_UNDER: root }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const err: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text))
  await new Promise((done) => child.on('close', done))
  return err.join('')
}

/** Read what a reader of content sees: everything but hidden files. */
function readVisible(root: string): Record<string, string> {
  return Object.fromEntries([...readTree(join(root, 'content'))].filter(([path]) => !/(?:^|\/)\./.test(path)))
}

describe('whatever goes wrong while content is written', () => {
  let [calls, writes] = [0, 0]
  let old: Record<string, string> = {}
  let fresh: Record<string, string> = {}

  beforeAll(async () => {
    const root = makeRoot(before)
    old = readVisible(root)
    const counted = /calls (\d+) writes (\d+)/.exec(await commitApart(root, 'count:0'))
    ;[calls, writes] = [Number(counted?.[1]), Number(counted?.[2])]
    fresh = readVisible(root)
  })

  test('the writer calls the disk often enough for the faults to mean something', () => {
    expect(calls).toBeGreaterThan(25)
    expect(writes).toBe(4) // the lock, the ledger and two articles
    expect(Object.keys(fresh)).toEqual([
      'ledger.json',
      'sources/added.mdx',
      'sources/changed.mdx',
      'sources/same.mdx',
      'speakers.yaml',
      'topic.yaml',
    ])
  })

  test('an error at any call leaves all of the old content or all of the new', async () => {
    const codes = ['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'EMFILE']
    await forEachCall(calls, async (at) => {
      const root = makeRoot(before)
      const code = codes[at % codes.length] ?? 'EIO'
      expect(await commitApart(root, `${code}:${String(at)}`)).toContain('injected')
      expect([old, fresh], `${code} at call ${String(at)}`).toContainEqual(readVisible(root))
      expectRecovery(root)
    })
  })

  test.for(['kill', 'short'])(
    'a process that dies at any call leaves whole files, and the next run completes them: %s',
    async (kind) => {
      await forEachCall(kind === 'kill' ? calls : writes, async (at) => {
        const root = makeRoot(before)
        expect(await commitApart(root, `${kind}:${String(at)}`)).toBe('')
        const seen = readVisible(root)
        for (const [path, text] of Object.entries(seen))
          expect([old[path], fresh[path]], `${path}, ${kind} at ${String(at)}`).toContain(text)
        for (const path of Object.keys(old)) if (path in fresh) expect(Object.keys(seen)).toContain(path)
        expectRecovery(root)
      })
    },
  )

  function expectRecovery(root: string): void {
    commit(root)
    expect(readVisible(root)).toEqual(fresh)
    expect([...readTree(join(root, 'content')).keys()].filter((path) => /(?:^|\/)\./.test(path))).toEqual([])
  }
})

/** Do something for every number up to a count, two at a time. */
async function forEachCall(count: number, act: (at: number) => Promise<void>): Promise<void> {
  const left = Array.from({ length: count }, (_, index) => index + 1)
  const work = async (): Promise<void> => {
    for (let at = left.pop(); at !== undefined; at = left.pop()) await act(at)
  }
  await Promise.all([work(), work()])
}

describe('a real disk', () => {
  const long = 'At least 40 people gathered at the pier on Tuesday, Mayor Ann Lee said.\n\n'.repeat(400)

  /** Run ingest under a limit of the shell's. */
  function ingestUnder(limit: string, root: string): string {
    const command = `${limit}; exec "$0" "$1" --root "$2"`
    const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, resolve('scripts/ingest.ts'), root], {
      encoding: 'utf8',
    })
    return `${String(status)} ${stderr}`
  }

  test('a limit on the size of files stops the run with 2 and leaves content as it was', async () => {
    const root = makeRoot()
    await ingest(root)
    const old = readVisible(root)
    cpSync(makeRoot({ 'seeds/two.txt': long, 'seeds/two.yaml': sidecar(long, { id: 'two' }) }), root, {
      recursive: true,
      filter: (path) => !path.includes('content/'),
    })
    expect(ingestUnder('trap "" XFSZ; ulimit -f 8', root)).toMatch(/^2 .*EFBIG/)
    expect(readVisible(root)).toEqual(old)
    expect((await ingest(root)).code).toBe(0)
  })

  test('a folder that a plain user may not write in stops the run with 2', () => {
    const root = makeRoot()
    execFileSync('chmod', ['-R', 'a+rX,go-w', root])
    const isRoot = process.getuid?.() === 0
    if (isRoot) {
      const run = spawnSync(process.execPath, [resolve('scripts/ingest.ts'), '--root', root], {
        encoding: 'utf8',
        uid: 65534,
        gid: 65534,
      })
      expect([run.status, run.stderr]).toEqual([2, expect.stringMatching(/EACCES/)])
    } else {
      execFileSync('chmod', ['a-w', join(root, 'content')])
      const run = spawnSync(process.execPath, [resolve('scripts/ingest.ts'), '--root', root], { encoding: 'utf8' })
      execFileSync('chmod', ['u+w', join(root, 'content')])
      expect([run.status, run.stderr]).toEqual([2, expect.stringMatching(/EACCES/)])
    }
    expect(readdirSync(join(root, 'content'))).toEqual(['speakers.yaml', 'topic.yaml'])
  })
})

test('ingest killed at any moment leaves whole files, and the next run gives the content of an undisturbed one', async () => {
  const seeds = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => {
      const text = `At least ${String(index + 3)}0 people gathered at pier ${String(index)}, Mayor Ann Lee said.\n`
      return [
        [`seeds/s${String(index)}.txt`, text],
        [`seeds/s${String(index)}.yaml`, sidecar(text, { id: `s${String(index)}` })],
      ]
    }).flat(),
  )
  const root = makeRoot(seeds)
  const start = performance.now()
  await ingest(root)
  const duration = performance.now() - start
  const fresh = readVisible(root)
  for (const share of [0.6, 0.8, 0.9, 0.95]) {
    rmSync(join(root, 'content/ledger.json'))
    rmSync(join(root, 'content/sources'), { recursive: true })
    mkdirSync(join(root, 'content/sources'))
    spawnSync(process.execPath, [resolve('scripts/ingest.ts'), '--root', root], {
      timeout: Math.round(duration * share),
      killSignal: 'SIGKILL',
    })
    for (const [path, text] of Object.entries(readVisible(root))) expect(text).toBe(fresh[path])
    expect((await ingest(root)).code).toBe(0)
    expect(readVisible(root)).toEqual(fresh)
    expect(readdirSync(join(root, 'content')).filter((name) => name.startsWith('.'))).toEqual([])
  }
})
