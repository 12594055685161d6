import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makeRoot } from './root.ts'

const project = resolve(import.meta.dirname, '..')
const temporary = mkdtempSync(join(tmpdir(), 'headcount-build-'))
const running = new Set<ChildProcess>()

afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(temporary, { recursive: true, force: true })
})

/** Copies the project, without what is installed or built, to a folder of another name. */
function copyProject(name: string): string {
  const folder = join(temporary, name)
  mkdirSync(folder)
  for (const part of [
    'seeds',
    'content',
    'scripts',
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(join(project, part), join(folder, part), { recursive: true })
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

function run(folder: string, words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [...words], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } })
}

/** Hashes every file of a folder by its path. */
function hashTree(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

const one = copyProject('one')

describe('npm start', () => {
  test('builds, prints its address, serves every page, and ends when told to', async () => {
    const child = spawn(process.execPath, ['scripts/start.ts', '--port', '0'], {
      cwd: one,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    let printed = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => (printed += part))
    const ended = new Promise<number | null>((done) => child.on('close', done))
    const address = await Promise.race([
      expect.poll(() => /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0], { timeout: 110_000 }).toBeDefined(),
      ended.then((code) => Promise.reject(new Error(`ended with ${String(code)}\n${printed}`))),
    ]).then(() => /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0] ?? '')
    const pages = Object.keys(hashTree(join(one, 'dist'))).filter((path) => path.endsWith('/index.html'))
    expect(pages.length).toBeGreaterThan(5)
    for (const page of pages) {
      const response = await fetch(new URL(page.replace(/index\.html$/, '').slice(1), address))
      expect([page, response.status, response.headers.get('content-security-policy')]).toEqual([
        page,
        200,
        page.startsWith('/embed/') ? 'frame-ancestors *' : "frame-ancestors 'none'",
      ])
    }
    expect((await fetch(new URL('nothing/', address))).status).toBe(404)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })
})

describe('npm run build', () => {
  test('gives the same bytes in another folder, zone and language, from a content folder elsewhere', () => {
    const two = copyProject('two é')
    const root = join(temporary, 'root')
    mkdirSync(root)
    for (const part of ['seeds', 'content']) cpSync(join(two, part), join(root, part), { recursive: true })
    const { status, stderr } = run(two, ['scripts/build.ts', '--out', join(temporary, 'out')], {
      HEADCOUNT_ROOT: root,
      TZ: 'Asia/Pyongyang',
      LC_ALL: 'tr_TR.UTF-8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(hashTree(join(temporary, 'out'))).toEqual(hashTree(join(one, 'dist')))
    expect(existsSync(join(two, 'dist'))).toBe(false)
    expect(readdirSync(join(two, '.staging'))).toEqual([])
  })

  test('draws nothing of a topic in which nobody has confirmed a figure, and says so', () => {
    const root = makeRoot()
    expect(run(project, ['scripts/ingest.ts', '--root', root]).status).toBe(0)
    const { status, stderr } = run(project, ['scripts/build.ts', '--root', root])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const page of ['', 'charts/', 'ledger/']) {
      const html = readFileSync(join(root, 'dist', page, 'index.html'), 'utf8')
      expect(html, page).toContain('Nobody has confirmed a figure yet.')
      expect(html, page).not.toMatch(/<svg[^>]* class="[^"]*(?:chart|picture)/)
    }
    expect(existsSync(join(root, 'dist/chart'))).toBe(false)
  })

  test('leaves the site that stands when content does not hold', () => {
    const before = hashTree(join(one, 'dist'))
    const [step = ''] = readdirSync(join(one, 'content/story'))
    const file = join(one, 'content/story', step)
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nSome 7 more.\n`)
    const { status, stderr } = run(one, ['scripts/build.ts'])
    expect(status).toBe(1)
    expect(stderr).toContain(`content/story/${step}`)
    expect(stderr).toContain('number-typed')
    expect(hashTree(join(one, 'dist'))).toEqual(before)
    expect(readdirSync(join(one, '.staging'))).toEqual([])
  })

  test('leaves the site that stands when ingest fails, and ends as ingest did', () => {
    const before = hashTree(join(one, 'dist'))
    writeFileSync(join(one, 'seeds/stray.txt'), 'A seed without a sidecar.\n')
    const { status, stderr } = run(one, ['scripts/build.ts'])
    rmSync(join(one, 'seeds/stray.txt'))
    expect(status).toBe(1)
    expect(stderr).toContain('seeds/stray')
    expect(hashTree(join(one, 'dist'))).toEqual(before)
  })

  test('waits for no other build: it says who holds the lock, and ends', () => {
    const lock = join(one, '.staging/.headcount.lock')
    writeFileSync(lock, `${process.pid.toString()} 0\n`)
    const { status, stderr } = run(one, ['scripts/build.ts'])
    rmSync(lock)
    expect(status).toBe(3)
    expect(stderr).toContain(process.pid.toString())
  })
})

describe('every command about the site', () => {
  test.for(['build', 'start', 'serve', 'dev'])('%s says how to call it, and refuses what it does not know', (name) => {
    expect(run(project, [`scripts/${name}.ts`, '--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Usage:') as string,
    })
    expect(run(project, [`scripts/${name}.ts`, '--nonsense'])).toMatchObject({ status: 2 })
  })

  test('a port that is none is refused', () => {
    expect(run(project, ['scripts/serve.ts', '--port', 'x'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('port `x`') as string,
    })
  })

  test('a folder that is not there cannot be served', () => {
    expect(run(project, ['scripts/serve.ts', '--out', join(temporary, 'nowhere')])).toMatchObject({ status: 2 })
  })
})
