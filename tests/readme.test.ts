import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ledger } from '../src/schema/ledger.ts'

const project = resolve(import.meta.dirname, '..')
const chapter = /^## Add a source in five steps$([\s\S]*?)^## /m.exec(readFileSync(join(project, 'README.md'), 'utf8'))?.[1] ?? '' // prettier-ignore
const commands = [...chapter.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].flatMap(([, block = '']) =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
)

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'headcount readme '))
  for (const path of ['package.json', 'seeds', 'content']) cpSync(join(project, path), join(root, path), { recursive: true }) // prettier-ignore
  for (const path of ['node_modules', 'scripts', 'src']) symlinkSync(join(project, path), join(root, path))
  cpSync(join(project, 'tests/fixtures/add/article.html'), join(root, 'article.html'))
  run('git init -q')
  run('git add -A seeds content')
  run('git commit -q -m "Begin"')
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

/** Run a line of the README in a shell, in a copy of the project that a reader could have. */
function run(command: string): { readonly code: number | null; readonly out: string } {
  const names = ['AUTHOR', 'COMMITTER'].flatMap((who) => [[`GIT_${who}_NAME`, 'A Reader'], [`GIT_${who}_EMAIL`, 'reader@example.org']]) // prettier-ignore
  const env = { ...process.env, ...Object.fromEntries(names), GIT_CONFIG_GLOBAL: '/dev/null' }
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8', env })
  return { code: status, out: `${stdout}${stderr}` }
}

function readLedger(): Ledger {
  return JSON.parse(readFileSync(join(root, 'content/ledger.json'), 'utf8')) as Ledger
}

test('the README’s five steps add an article to the project, command by command', () => {
  const before = readLedger()
  expect(commands.map((command) => command.split(' ').slice(0, 3).join(' '))).toEqual([
    'npm run add',
    'npm run review',
    'npm run verify',
    'git add seeds',
    'git diff --cached',
    'git commit -m',
  ])
  const runs = commands.map((command) => ({ command, ...run(command) }))
  for (const { command, code, out } of runs) {
    const wanted = command === 'npm run review' ? 1 : 0 // it has nobody to ask here, and says so
    expect([command, code, code === wanted ? '' : out]).toEqual([command, wanted, ''])
  }
  const [added, reviewed, verified, , staged] = runs.map(({ out }) => out)

  expect(added).toContain('Wrote seeds/article.html and seeds/article.yaml')
  expect(added).toMatch(/about 12000 soldiers; .*; joins hur-2024-10-24, with cnn-2024-10-24/)
  expect(added).toMatch(/at-least 3000 soldiers; John Kirby; joins united-states-2024-10-23, with /)
  expect(reviewed).toMatch(/content\/texts\/meridian-courier-2024-10-25\.txt:5 {2}“around 12,000/)
  expect(reviewed).toContain('Cannot ask without a terminal')
  expect(verified).toContain('Everything holds')
  expect(staged).toContain('seeds/article.html')

  const ledger = readLedger()
  const fresh = ledger.mentions.filter(({ source }) => source === 'meridian-courier-2024-10-25')
  expect(fresh.map(({ number }) => number?.asWritten)).toEqual(['12,000', '500', 'three', '3,000'])
  expect(fresh.every(({ review }) => review === 'proposed')).toBe(true)
  expect(ledger.mentions.filter(({ source }) => source !== 'meridian-courier-2024-10-25').map(({ id, review }) => [id, review])).toEqual(before.mentions.map(({ id, review }) => [id, review])) // prettier-ignore
  expect(readdirSync(join(root, 'seeds')).length).toBe(readdirSync(join(project, 'seeds')).length + 2)
})
