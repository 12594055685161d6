import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const project = resolve(import.meta.dirname, '..')
const script = join(project, 'scripts/rules.ts')

/** Rules of ships: one that remembers, one that no row asks, and one that lets no row end when it is forced. */
const grammar = `
import { onceInARow } from '../../lib/once.ts'

export const isShip = onceInARow((text: string): boolean => text.startsWith('SS '))

function isSunk(text: string): boolean {
  return text.endsWith(', sunk')
}

export function isLost(text: string): boolean {
  return text.length > 99
}

function hasMark(text: string): boolean {
  return text.endsWith('!')
}

export function read(text: string): string | undefined {
  let name = text
  while (hasMark(name)) name = name.slice(0, -1)
  return isShip(name) && !isSunk(name) ? name.slice(3) : undefined
}
`
const rows = `
import { expect, test } from 'vitest'
import { read } from '../../../scripts/grammar/sea/ship.ts'

test.for([
  ['SS Holm', 'Holm'],
  ['SS Lee!', 'Lee'],
  ['SS Ros, sunk', undefined],
  ['Harbour', undefined],
  ['Pier', undefined],
] as const)('%s', ([text, name]) => {
  expect(read(text)).toBe(name)
})
`
let root = ''
function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'headcount rules '))
  mkdirSync(join(root, 'scripts'))
  for (const path of ['node_modules', 'package.json', 'scripts/lib']) symlinkSync(join(project, path), join(root, path))
  put('scripts/grammar/sea/ship.ts', grammar)
  put('scripts/grammar/sea/tide.ts', 'export const isHigh = (metres: number): boolean => metres > 2\n')
  put('tests/grammar/sea/ship.test.ts', rows)
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

/** List what stands in the root, and in it all but what the packages keep for themselves. */
const listFiles = (): readonly string[] => {
  const list = (folder: string): string[] => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return [...readdirSync(root), ...list('scripts/grammar'), ...list('tests')].sort()
}

function run(...words: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--root', root, ...words], {
    encoding: 'utf8',
  })
  return { code: status, out: stdout.replace(/ +/g, ' '), err: stderr }
}

test('counts the rows that fail for each rule, and fails where they are too few', () => {
  const before = listFiles()
  const { code, out, err } = run('sea/ship')
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(out.split('\n')).toEqual([
    'sea/ship.isShip yes 2 no 2',
    'sea/ship.isSunk yes 2 no 1',
    'sea/ship.isLost yes 0 no 0',
    'sea/ship.hasMark yes 2 no 1',
    'Lacks rows: sea/ship.isLost',
    '4 rules, 1 of which lack rows',
    '',
  ])
  expect(listFiles()).toEqual(before)
})

test('takes all files, or those of a folder; of one that is not there it says so', () => {
  expect(run().out).toContain('5 rules, 2 of which lack rows')
  expect(run('sea').out).toContain('Lacks rows: sea/tide.isHigh')
  expect(run('sea/shi')).toMatchObject({ code: 2, err: expect.stringContaining('file `sea/shi`') as string })
  expect(run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('counter-examples') as string })
})

test('forces nothing while a row fails as it is', () => {
  put('tests/grammar/sea/tide.test.ts', rows.replace("'Holm'", "'Elm'"))
  expect(run('sea/ship')).toMatchObject({ code: 2, err: expect.stringContaining('1 of 10 rows fail as they are: SS Holm') as string }) // prettier-ignore
  rmSync(join(root, 'tests/grammar/sea/tide.test.ts'))
})

test('leaves nothing behind when it is told to end', async () => {
  const before = listFiles()
  put(
    'tests/grammar/sea/tide.test.ts',
    rows
      .replace('expect(read', 'await new Promise(() => {})\n  expect(read')
      .replace('([text, name]) =>', 'async ([text, name]) =>'),
  )
  const child = spawn(process.execPath, [script, '--root', root, 'sea/ship'], { stdio: 'ignore' })
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  expect(child.exitCode).toBe(null)
  child.kill('SIGTERM')
  await once(child, 'exit')
  rmSync(join(root, 'tests/grammar/sea/tide.test.ts'))
  expect(listFiles()).toEqual(before)
})
