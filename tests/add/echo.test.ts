import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findEchoClues } from '../../scripts/add/echo.ts'
import { clean } from '../../scripts/steps/clean.ts'
import { read } from '../../scripts/steps/read.ts'
import { run } from '../../scripts/pipeline.ts'
import type { Ledger } from '../../src/schema/ledger.ts'
import { makeRoot } from '../root.ts'

const project = join(import.meta.dirname, '../..')
const mayor = [{ id: 'mayor', name: 'Jo Day', aliases: ['Mayor Jo Day'], role: 'Mayor', side: 'town' }]
const told = 'At least 300 people gathered at the harbour, Mayor Jo Day said Tuesday.\n'

/** Find what day a new text may be of, beside a source of Wednesday 6 May 2020 in which the mayor counts 300 on Tuesday. */
async function findDays(text: string): Promise<readonly (readonly [day: string, confidence: string])[]> {
  const root = makeRoot({ 'content/speakers.yaml': JSON.stringify(mayor), 'seeds/one.txt': told })
  const { workspace, ledger } = run(root)
  const sha256 = '0'.repeat(64)
  const known = {
    id: 'new',
    outlet: 'Unknown',
    title: 'x',
    url: null,
    published: null,
    rights: 'full',
    sha256,
  } as const
  const article = clean({ file: 'seeds/new.txt', text, sha256, sidecar: known })
  return findEchoClues(article, { ...workspace, ledger }).map(({ value, confidence }) => [value, confidence])
}

test.for<[name: string, text: string, days: readonly (readonly [string, string])[]]>([
  ['the same figure, speaker and weekday', 'Mayor Jo Day said on Tuesday that more than 300 people gathered.\n', [['2020-05-05', 'low']]], // prettier-ignore
  ['another figure', 'Mayor Jo Day said on Tuesday that more than 400 people gathered.\n', []],
  ['another weekday', 'Mayor Jo Day said on Thursday that more than 300 people gathered.\n', []],
  ['another speaker', 'Harbour master Ann Lee said on Tuesday that more than 300 people gathered.\n', []],
  ['no weekday', 'Mayor Jo Day said that more than 300 people gathered.\n', []],
])('a text is dated by %s or not at all', async ([, text, days]) => {
  expect(await findDays(text)).toEqual(days)
})

test('several statements of one week date a text better: seed 003, whose own head prints the day it was fetched', () => {
  const workspace = read(project)
  const ledger = JSON.parse(readFileSync(join(project, 'content/ledger.json'), 'utf8')) as Ledger
  const seed = workspace.sources.find(({ sidecar: { id } }) => id === 'cnn-2024-10-24')
  const own = new Set(ledger.mentions.filter(({ source }) => source === 'cnn-2024-10-24').map(({ id }) => id))
  const statements = ledger.statements.filter(({ mentions }) => mentions.some((id) => !own.has(id)))
  if (seed === undefined) throw new Error('Cannot go on without seed 003')
  const article = clean({ ...seed.open(), sidecar: { ...seed.sidecar, published: null } })
  expect(findEchoClues(article, { ...workspace, ledger: { statements } })).toMatchObject([
    { field: 'published', value: '2024-10-24', confidence: 'medium' },
  ])
})
