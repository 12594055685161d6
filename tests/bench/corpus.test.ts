import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { addSource, clearCorpus, layOutCorpus } from '../../scripts/bench/corpus.ts'
import { probes, swell } from '../../scripts/bench/probes.ts'
import { run } from '../../scripts/pipeline.ts'
import { readTree } from '../root.ts'

const project = resolve(import.meta.dirname, '../..')

test('a corpus is the same every time, no two of its seeds are, and it can be ingested', async () => {
  const [one, other] = [layOutCorpus(project, 4), layOutCorpus(project, 3)]
  addSource(project, other, 3)
  expect(readTree(one)).toEqual(readTree(other))
  const texts = Array.from({ length: 4 }, (_, index) =>
    readFileSync(join(one, 'seeds', `${String(index).padStart(5, '0')}.txt`), 'utf8'),
  )
  expect(new Set(texts).size).toBe(4)
  expect(run(one).ledger.sources).toHaveLength(4)
  for (const root of [one, other]) clearCorpus(root)
})

test('hostile strings come in many kinds, each as long as it is asked to be', () => {
  expect(probes.length).toBeGreaterThanOrEqual(200)
  for (const probe of probes) expect(swell(probe, 1_000)).toHaveLength(1_002)
})
