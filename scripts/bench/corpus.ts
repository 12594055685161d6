import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { Sidecar } from '../../src/schema/sidecar.ts'
import { listNames } from '../lib/files.ts'

/** One article of a bench: what its seed and its sidecar say. */
interface Sample {
  readonly paragraphs: readonly string[]
  readonly sidecar: Sidecar
}

/** Lay out a root of `count` articles in a temporary folder, made of the paragraphs of another root's seeds; the same ones on every machine. */
export function layOutCorpus(from: string, count: number): string {
  const root = mkdtempSync(join(tmpdir(), 'headcount-bench-'))
  const samples = readSamples(from)
  for (const folder of ['seeds', 'content']) mkdirSync(join(root, folder))
  for (const name of ['topic.yaml', 'speakers.yaml', 'places.yaml'])
    cpSync(join(from, 'content', name), join(root, 'content', name))
  const topic = parse(readFileSync(join(root, 'content/topic.yaml'), 'utf8')) as Record<string, unknown>
  delete topic['headline'] // names statements that this corpus may not hold
  writeFileSync(join(root, 'content/topic.yaml'), stringify(topic))
  for (let index = 0; index < count; index += 1) writeSource(root, samples, index)
  return root
}

/** Add one more article to a root that `layOutCorpus` made: the one numbered `index`. */
export function addSource(from: string, root: string, index: number): void {
  writeSource(root, readSamples(from), index)
}

/** Remove a root that `layOutCorpus` made. */
export function clearCorpus(root: string): void {
  rmSync(root, { recursive: true, force: true })
}

/** Compose the texts of so many articles of a root's paragraphs. */
export function composeTexts(from: string, count: number): readonly string[] {
  const samples = readSamples(from)
  return Array.from({ length: count }, (_, index) => composeArticle(samples, index).join('\n\n'))
}

function readSamples(from: string): readonly Sample[] {
  const seeds = join(from, 'seeds')
  return listNames(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      paragraphs: readFileSync(join(seeds, name), 'utf8')
        .split(/\n+/)
        .filter((line) => line.trim() !== ''),
      sidecar: Sidecar.parse(parse(readFileSync(join(seeds, name.replace(/txt$/, 'yaml')), 'utf8'))),
    }))
}

function writeSource(root: string, samples: readonly Sample[], index: number): void {
  const text = `${composeArticle(samples, index).join('\n\n')}\n`
  const { published, ...rest } = sampleAt(samples, index).sidecar
  const day = new Date(Date.parse(published?.earliest ?? '2020-01-01') + (index % 365) * 86_400_000)
  const earliest = day.toISOString().slice(0, 10)
  const sidecar: Sidecar = {
    ...rest,
    id: `bench-${String(index).padStart(5, '0')}`,
    published: { earliest, latest: earliest, basis: 'made up by the bench' },
    sha256: createHash('sha256').update(text).digest('hex'),
  }
  const stem = join(root, 'seeds', String(index).padStart(5, '0'))
  writeFileSync(`${stem}.txt`, text)
  writeFileSync(`${stem}.yaml`, stringify(sidecar))
}

/** Take as many paragraphs as one seed has, from all seeds, by numbers that only look like chance. */
function composeArticle(samples: readonly Sample[], index: number): readonly string[] {
  const all = samples.flatMap(({ paragraphs }) => paragraphs)
  const next = makeNumbers(index)
  const pool = all.map((paragraph) => ({ paragraph, rank: next() })).sort((a, b) => a.rank - b.rank)
  return pool
    .slice(0, sampleAt(samples, index).paragraphs.length)
    .map(({ paragraph }, place) => (place === 0 ? `${paragraph} (report ${String(index)})` : paragraph))
}

function sampleAt(samples: readonly Sample[], index: number): Sample {
  const sample = samples[index % samples.length]
  if (sample === undefined) throw new RangeError('Cannot compose articles without seeds')
  return sample
}

/** Make a row of numbers from a seed (a linear congruential generator with the constants of Numerical Recipes). */
function makeNumbers(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0)
}
