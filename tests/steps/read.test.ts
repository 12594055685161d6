import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Problems, type Problem } from '../../scripts/lib/problem.ts'
import { read } from '../../scripts/steps/read.ts'
import { makeRoot, sidecar, topic } from '../root.ts'

function problemsOf(root: string): readonly Problem[] {
  try {
    read(root)
  } catch (error) {
    if (error instanceof Problems) return error.problems
    throw error
  }
  return []
}

/** Writes each problem as one line: file, place, rule. */
function listProblems(root: string): string[] {
  return problemsOf(root).map(({ file, line, column, rule }) => `${file}:${String(line)}:${String(column)} ${rule}`)
}

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)
const seed = 'Some 300 people gathered.\n'
const decision = '{mention: m-0123456789, quote: Some 300 people, decision: confirm, statement: a}'

test('reads a root that is as it should be', () => {
  const workspace = read(makeRoot())
  expect(workspace.sources.map(({ file, sidecar: { id } }) => [file, id])).toEqual([['seeds/one.txt', 'harbour-post']])
  expect(workspace.places).toEqual([])
})

test('takes ids from sidecars, whatever the files are called', () => {
  const root = makeRoot({
    'seeds/Ein Titel – 50 % #2?.txt': seed,
    'seeds/Ein Titel – 50 % #2?.yaml': sidecar(seed, { id: 'two' }),
  })
  expect(read(root).sources.map(({ sidecar: { id } }) => id)).toEqual(['two', 'harbour-post'])
})

test('leaves a byte-order mark out of the text', () => {
  expect(read(makeRoot({ 'seeds/one.txt': `\uFEFF${seed}` })).sources[0]?.open().text).toBe(seed)
})

test('knows the line of every decision', () => {
  const root = makeRoot({ 'content/review/one.yaml': `source: harbour-post\ndecisions:\n  - ${decision}\n` })
  expect([...(read(root).reviews[0]?.lines ?? [])]).toEqual([['m-0123456789', 3]])
})

describe('a seed that cannot be read is named with the reason', () => {
  test.for<[string, string | Uint8Array, string]>([
    ['no byte', '', 'seeds/one.txt:1:1 seed-empty'],
    ['white space of every width', '\uFEFF \u00a0\u200b\n\t\u2029', 'seeds/one.txt:1:1 seed-empty'],
    ['UTF-16 with a mark', Buffer.from('\uFEFFSome people', 'utf16le'), 'seeds/one.txt:1:1 seed-not-utf8'],
    ['UTF-16 without a mark', Buffer.from('Some people came', 'utf16le'), 'seeds/one.txt:1:1 seed-not-utf8'],
    [
      'Windows-1252',
      Buffer.concat([Buffer.from('One.\nthe town'), bytes(0x92), Buffer.from('s hall')]),
      'seeds/one.txt:2:9 seed-not-utf8',
    ],
    ['an overlong form', bytes(0x61, 0xc0, 0xaf), 'seeds/one.txt:1:2 seed-not-utf8'],
    ['half a surrogate pair', bytes(0x61, 0xed, 0xa0, 0x80), 'seeds/one.txt:1:2 seed-not-utf8'],
    ['a cut-off character', bytes(0x61, 0xe2, 0x80), 'seeds/one.txt:1:2 seed-not-utf8'],
    ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), 'seeds/one.txt:1:1 seed-binary'],
    ['gzip', bytes(0x1f, 0x8b, 8, 0), 'seeds/one.txt:1:1 seed-binary'],
    ['NUL', 'Some people.\nMore\0.', 'seeds/one.txt:2:5 seed-control'],
    ['ESC', 'Some \u001b[31mpeople.', 'seeds/one.txt:1:6 seed-control'],
    ['a web page', '<!DOCTYPE html><p>Some people.', 'seeds/one.txt:1:1 seed-html'],
    ['more than 5 MB', 'x'.repeat(5 * 1024 * 1024 + 1), 'seeds/one.txt:0:0 seed-too-large'],
  ])('%s', ([, text, problem]) => {
    expect(listProblems(makeRoot({ 'seeds/one.txt': text }))).toContain(problem)
  })

  test('with its byte offset', () => {
    const root = makeRoot({ 'seeds/one.txt': Buffer.concat([Buffer.from('“One”'), bytes(0xff)]) })
    expect(problemsOf(root)[0]?.message).toBe('Unexpected byte 0xff at byte offset 9, expected UTF-8')
  })

  test('with the encoding it looks like', () => {
    const root = makeRoot({ 'seeds/one.txt': Buffer.from('\uFEFFSome people', 'utf16le') })
    expect(problemsOf(root)[0]?.message).toBe('Unexpected encoding UTF-16LE, expected UTF-8')
  })
})

describe('only regular files are seeds', () => {
  test('a symlink is not followed', () => {
    const root = makeRoot({ 'seeds/two.yaml': sidecar(seed, { id: 'two' }) })
    symlinkSync('/etc/hostname', join(root, 'seeds/two.txt'))
    expect(listProblems(root)).toEqual(['seeds/two.txt:0:0 not-a-file'])
  })

  test('a pipe is not waited for', () => {
    const root = makeRoot({ 'seeds/two.yaml': sidecar(seed, { id: 'two' }) })
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(root, 'seeds/two.txt')])
    expect(listProblems(root)).toEqual(['seeds/two.txt:0:0 not-a-file'])
  })

  test('a folder is not entered', () => {
    const root = makeRoot({ 'seeds/two.yaml': sidecar(seed, { id: 'two' }) })
    mkdirSync(join(root, 'seeds/two.txt'))
    expect(listProblems(root)).toEqual(['seeds/two.txt:0:0 not-a-file'])
  })
})

describe('hand-kept files', () => {
  test.for<[string, Record<string, string | null>, string[]]>([
    ['a seed without a sidecar', { 'seeds/one.yaml': null }, ['seeds/one.txt:0:0 missing-sidecar']],
    [
      'a sidecar without a seed',
      { 'seeds/two.yaml': sidecar(seed, { id: 'two' }) },
      ['seeds/two.yaml:0:0 sidecar-without-seed'],
    ],
    ['no seed at all', { 'seeds/one.txt': null, 'seeds/one.yaml': null, 'seeds/.keep': '' }, ['seeds:0:0 no-seeds']],
    ['a stray file', { 'seeds/notes.md': 'x' }, ['seeds/notes.md:0:0 unexpected-file']],
    ['a stray copy', { 'seeds/one.txt.bak': 'x' }, ['seeds/one.txt.bak:0:0 unexpected-file']],
    ['a stray list', { 'seeds/one.csv': 'x' }, ['seeds/one.csv:0:0 unexpected-file']],
    ['a sidecar that is no YAML', { 'seeds/one.yaml': 'id: [a\noutlet: b\n' }, ['seeds/one.yaml:2:1 yaml-syntax']],
    ['an empty sidecar', { 'seeds/one.yaml': '' }, ['seeds/one.yaml:1:1 file-empty']],
    ['a key twice', { 'seeds/one.yaml': `${sidecar(seed)}id: other\n` }, ['seeds/one.yaml:8:1 duplicate-key']],
    [
      'an unknown key',
      { 'seeds/one.txt': seed, 'seeds/one.yaml': `${sidecar(seed)}autor: me\n` },
      ['seeds/one.yaml:8:1 unknown-key'],
    ],
    [
      'a missing key',
      { 'seeds/one.txt': seed, 'seeds/one.yaml': sidecar(seed, { outlet: undefined }) },
      ['seeds/one.yaml:1:1 missing-key'],
    ],
    [
      'a bad id',
      { 'seeds/one.txt': seed, 'seeds/one.yaml': sidecar(seed, { id: '../evil' }) },
      ['seeds/one.yaml:1:1 wrong-value'],
    ],
    [
      'a day that is none',
      {
        'seeds/one.txt': seed,
        'seeds/one.yaml': sidecar(seed, { published: { earliest: '2020-02-30', latest: '2020-03-01', basis: 'x' } }),
      },
      ['seeds/one.yaml:5:13 wrong-value'],
    ],
    [
      'a reversed span',
      {
        'seeds/one.txt': seed,
        'seeds/one.yaml': sidecar(seed, { published: { earliest: '2020-03-02', latest: '2020-03-01', basis: 'x' } }),
      },
      ['seeds/one.yaml:5:13 span-reversed'],
    ],
    [
      'a seed that was edited',
      { 'seeds/one.txt': seed, 'seeds/one.yaml': sidecar('other') },
      ['seeds/one.yaml:7:1 seed-changed'],
    ],
    [
      'a hash of a page’s text beside a text',
      { 'seeds/one.txt': seed, 'seeds/one.yaml': sidecar(seed, { textSha256: '0'.repeat(64) }) },
      ['seeds/one.yaml:8:1 text-changed'],
    ],
    [
      'a page without the hash of its text',
      { 'seeds/one.txt': null, 'seeds/one.html': `<html><p>${seed}`, 'seeds/one.yaml': sidecar(`<html><p>${seed}`) },
      ['seeds/one.yaml:1:1 text-changed'],
    ],
    ['a text and a page of one name', { 'seeds/one.html': `<html><p>${seed}` }, ['seeds/one.html:0:0 two-seeds']],
    [
      'a page without an article',
      { 'seeds/one.txt': null, 'seeds/one.html': '<html>', 'seeds/one.yaml': sidecar('<html>') },
      ['seeds/one.html:1:1 seed-page'],
    ],
    ['one id twice', { 'seeds/two.txt': seed, 'seeds/two.yaml': sidecar(seed) }, ['seeds/two.yaml:1:1 duplicate-id']],
    ['no topic', { 'content/topic.yaml': null }, ['content/topic.yaml:0:0 missing-file']],
    [
      'a zone that is none',
      { 'content/topic.yaml': topic.replace('UTC', 'Mars/Base') },
      ['content/topic.yaml:5:1 unknown-zone'],
    ],
    [
      'a gap between sides that are none',
      { 'content/topic.yaml': `${topic}gap: {from: [town], to: [sea]}\n` },
      ['content/topic.yaml:12:26 unknown-side'],
    ],
    [
      'a measure twice',
      { 'content/topic.yaml': topic.replace('sides', '  - {id: present, label: Again, words: []}\nsides') },
      ['content/topic.yaml:11:6 duplicate-id'],
    ],
    ['speakers that are no list', { 'content/speakers.yaml': 'a: 1\n' }, ['content/speakers.yaml:1:1 wrong-value']],
    [
      'a speaker on no known side, for no known body',
      { 'content/speakers.yaml': '- {id: a, name: A, aliases: [], role: r, side: sea, speaksFor: b}\n' },
      ['content/speakers.yaml:1:42 unknown-side', 'content/speakers.yaml:1:53 unknown-speaker'],
    ],
    [
      'a speaker for itself',
      { 'content/speakers.yaml': '- {id: a, name: A, aliases: [], role: r, side: null, speaksFor: a}\n' },
      ['content/speakers.yaml:1:54 speaks-for-itself'],
    ],
    [
      'a place off the globe',
      { 'content/places.yaml': '- {id: a, name: A, aliases: [], coordinates: [200, 0]}\n' },
      ['content/places.yaml:1:47 wrong-value'],
    ],
    [
      'decisions on no source',
      { 'content/review/x.yaml': 'source: x\ndecisions: []\n' },
      ['content/review/x.yaml:1:1 unknown-source'],
    ],
    [
      'a decision of no kind',
      {
        'content/review/x.yaml':
          'source: harbour-post\ndecisions:\n  - {mention: m-0123456789, quote: x, decision: maybe}\n',
      },
      ['content/review/x.yaml:3:39 wrong-value'],
    ],
    [
      'two decisions on one mention',
      { 'content/review/x.yaml': `source: harbour-post\ndecisions:\n  - ${decision}\n  - ${decision}\n` },
      ['content/review/x.yaml:4:6 duplicate-id'],
    ],
    [
      'decisions on one source in two files',
      {
        'content/review/x.yaml': 'source: harbour-post\ndecisions: []\n',
        'content/review/y.yaml': 'source: harbour-post\ndecisions: []\n',
      },
      ['content/review/y.yaml:1:1 duplicate-id'],
    ],
    [
      'a correction to what does not exist',
      {
        'content/review/x.yaml':
          'source: harbour-post\ndecisions:\n  - {mention: m-0123456789, quote: x, decision: correct, statement: s, reason: r, correct: {measure: no, speaker: no, quantity: {low: 5, high: null, bound: exact}}}\n',
      },
      [
        'content/review/x.yaml:3:93 unknown-measure',
        'content/review/x.yaml:3:106 unknown-speaker',
        'content/review/x.yaml:3:119 bound-mismatch',
      ],
    ],
  ])('%s', ([, files, problems]) => {
    expect(listProblems(makeRoot(files))).toEqual(problems)
  })
})

test('reports every problem of every file at once', () => {
  const root = makeRoot({
    'seeds/one.txt': '',
    'seeds/one.yaml': 'id: A b\n',
    'content/topic.yaml': 'id: x\n',
    'content/review/x.yaml': 'source: x\n',
  })
  expect(new Set(problemsOf(root).map(({ file }) => file))).toEqual(
    new Set(['content/topic.yaml', 'seeds/one.txt', 'seeds/one.yaml', 'content/review/x.yaml']),
  )
})

test('says what was found, what was expected, and how to mend it', () => {
  const root = makeRoot({
    'seeds/one.txt': seed,
    'seeds/one.yaml': sidecar(seed, { rights: 'some', url: 'ftp://x', title: 5, autor: 'me' }),
  })
  expect(problemsOf(root).map(({ message, mend }) => (mend === undefined ? message : `${message} (${mend})`))).toEqual([
    'Unexpected `5` for `title`, expected text',
    'Unexpected `ftp://x` for `url`, expected an address that starts with `https://` or `http://`',
    'Unexpected `some` for `rights`, expected one of `excerpt`, `full`',
    'Unexpected key `autor`, expected only the known ones (Remove it, or mend its spelling)',
  ])
})

test('keys that JavaScript knows are keys like any other', () => {
  const root = makeRoot({ 'seeds/one.txt': seed, 'seeds/one.yaml': `${sidecar(seed)}__proto__: {rights: full}\n` })
  expect(listProblems(root)).toEqual(['seeds/one.yaml:8:1 unknown-key'])
})

test('an alias bomb is refused', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...'bcdefgh'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdefg'[index] ?? ''}, `.repeat(10)}]`),
  ].join('\n')
  expect(listProblems(makeRoot({ 'seeds/one.yaml': bomb })).length).toBeGreaterThan(0)
})
