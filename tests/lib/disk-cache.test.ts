import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { DiskCache } from '../../scripts/lib/disk-cache.ts'
import { nameEngine } from '../../scripts/lib/engine.ts'

const home = mkdtempSync(join(tmpdir(), 'headcount-cache-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
let folders = 0

/** Name a folder that no test has used. */
function fresh(): string {
  folders += 1
  return join(home, String(folders), '.cache', 'headcount')
}

/** Ask a cache for the lengths of some words; tells which of them had to be made. */
function ask(folder: string, words: readonly string[], { version = 'one', forget = true } = {}) {
  mkdirSync(join(folder, '../..'), { recursive: true })
  const cache = new DiskCache(folder, version)
  const made: string[] = []
  const lengths = words.map((word) =>
    cache.recall(['length', word], () => {
      made.push(word)
      return { word, length: word.length }
    }),
  )
  cache.save({ forget })
  return { made, lengths }
}

const names = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name !== '.gitignore')

test('what was made once is not made again, and is the same', () => {
  const folder = fresh()
  const first = ask(folder, ['pier', 'harbour “é” \u2028 \ud800'])
  const second = ask(folder, ['pier', 'harbour “é” \u2028 \ud800', 'quay'])
  expect(second.made).toEqual(['quay'])
  expect(second.lengths.slice(0, 2)).toEqual(first.lengths)
})

test('another engine makes everything anew', () => {
  const folder = fresh()
  ask(folder, ['pier'])
  expect(ask(folder, ['pier'], { version: 'two' }).made).toEqual(['pier'])
})

describe('an entry that does not hold together counts as none and is written anew', () => {
  const spoilers: readonly (readonly [string, (text: string) => string])[] = [
    ['a changed value', (text) => text.replace('"length":4', '"length":9')],
    ['a torn end', (text) => text.slice(0, -10)],
    ['nothing', () => ''],
    ['another format', () => '{"entries": []}\n'],
    ['bytes that are no text', () => '\0\u0001\uffff'.repeat(99)],
    ['the value of another key', (text) => text.replace(/^.{10}/, '0123456789')],
  ]
  test.for(spoilers)('%s', ([, spoil]) => {
    const folder = fresh()
    ask(folder, ['pier'])
    const whole = names(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
    for (const [name, text] of whole) writeFileSync(join(folder, name), spoil(text))
    expect(ask(folder, ['pier'])).toEqual({ made: ['pier'], lengths: [{ word: 'pier', length: 4 }] })
    expect(names(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])).toEqual(whole)
  })

  test('and its neighbours in the file stand', () => {
    const folder = fresh()
    ask(folder, ['pier'])
    for (const name of names(folder)) appendFileSync(join(folder, name), 'stray line\n')
    expect(ask(folder, ['pier']).made).toEqual([])
  })
})

test('entries that nobody uses go, unless the run broke off', () => {
  const folder = fresh()
  const many = Array.from({ length: 300 }, (_, index) => `pier ${String(index)}`)
  ask(folder, many)
  ask(folder, many.slice(0, 1), { forget: false })
  expect(ask(folder, many).made).toEqual([])
  ask(folder, many.slice(0, 1))
  expect(names(folder)).toHaveLength(1)
  expect(ask(folder, many).made).toEqual(many.slice(1))
})

test('nothing is written through a symlink, or where a file stands', () => {
  const elsewhere = join(home, 'elsewhere')
  mkdirSync(elsewhere)
  const folder = fresh()
  mkdirSync(join(folder, '..'), { recursive: true })
  symlinkSync(elsewhere, folder)
  expect(ask(folder, ['pier']).lengths).toEqual([{ word: 'pier', length: 4 }])
  expect(readdirSync(elsewhere)).toEqual([])
  const blocked = join(fresh(), '..')
  mkdirSync(join(blocked, '..'), { recursive: true })
  writeFileSync(blocked, 'mine')
  expect(ask(join(blocked, 'headcount'), ['pier']).lengths).toEqual([{ word: 'pier', length: 4 }])
  expect(readFileSync(blocked, 'utf8')).toBe('mine')
})

test('git leaves the folder alone', () => {
  const folder = fresh()
  ask(folder, ['pier'])
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n')
})

test('the engine’s name is a hash that does not change by itself', () => {
  expect(nameEngine()).toMatch(/^[0-9a-f]{64}$/)
  expect(nameEngine()).toBe(nameEngine())
})
