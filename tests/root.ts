import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll } from 'vitest'

/** A small topic that knows nothing of ours. */
export const topic = `id: harbour
title: How many?
question: How many people came to the harbour?
language: en
timezone: UTC
counted: [people, person]
groups: []
population: []
measures:
  - {id: present, label: Present, words: [gathered]}
sides: [{id: town, label: Town hall}]
`

/** Write a sidecar for a seed's bytes. */
export function sidecar(seed: string | Uint8Array, fields: Readonly<Record<string, unknown>> = {}): string {
  const keys = {
    id: 'harbour-post',
    outlet: 'Harbour Post',
    title: 'A crowd',
    url: null,
    published: { earliest: '2020-05-06', latest: '2020-05-06', basis: 'printed on it' },
    rights: 'full',
    sha256: createHash('sha256').update(seed).digest('hex'),
    ...fields,
  }
  return Object.entries(keys)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')
}

const article = 'Some 300 people gathered at the harbour on Monday, the town hall said.\n'

const roots: string[] = []
afterAll(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true })
})

/** Make a root folder that is as it should be, with files of the test's own over it; it goes when the tests of the file are done. */
export function makeRoot(files: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'headcount-'))
  roots.push(root)
  const whole: Record<string, string | Uint8Array | null> = {
    'content/topic.yaml': topic,
    'content/speakers.yaml': '[]\n',
    'seeds/one.txt': article,
    'seeds/one.yaml': sidecar(files['seeds/one.txt'] ?? article),
    ...files,
  }
  for (const [path, text] of Object.entries(whole)) {
    if (text === null) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** Read every file under a folder, by its path. */
export function readTree(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]))
}
