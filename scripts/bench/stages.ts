import type { Seed, Workspace } from '../lib/draft.ts'
import { clean } from '../steps/clean.ts'
import { extract } from '../steps/extract.ts'
import { resolve } from '../steps/resolve.ts'
import { threadTime, type Say } from './figure.ts'

type Known = Pick<Workspace, 'topic' | 'speakers'>

const warmth = 4_000_000 // characters read before the clock starts, so that the engine of the machine has settled
const least = 8_000_000 // characters read on the clock, which ticks only a hundred times in a second

/** Measure how much text each step reads in a second on one core. */
export function measureStages(texts: readonly string[], known: Known, say: Say): void {
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const rounds = (characters: number): readonly Seed[] =>
    Array.from({ length: Math.ceil(characters / size) }, () => texts.map(makeSeed)).flat()
  time(rounds(warmth), known)
  const seeds = rounds(least)
  const read = (size * seeds.length) / texts.length
  const [cleaning, extracting, resolving] = time(seeds, known)
  const row = (name: string, milliseconds: number): void =>
    say({ part: 'stages', name, figures: { 'MB/s': read / 1000 / milliseconds, 'MB read': read / 1e6 } })
  row('clean', cleaning)
  row('extract', extracting)
  row('resolve', resolving)
  row('all three', cleaning + extracting + resolving)
}

/** Make a seed of a text that came out on some day. */
export function makeSeed(text: string): Seed {
  const published = { earliest: '2020-05-06', latest: '2020-05-06', basis: 'made up by the bench' }
  const sidecar = { id: 'bench', outlet: 'Bench', title: 'Bench', url: null, published, rights: 'full' as const, sha256: '' } // prettier-ignore
  return { file: 'seeds/bench.txt', text, sha256: '', sidecar }
}

function time(seeds: readonly Seed[], known: Known): readonly [clean: number, extract: number, resolve: number] {
  let [cleaning, extracting, resolving] = [0, 0, 0]
  for (const seed of seeds) {
    const start = threadTime()
    const article = clean(seed)
    const cleaned = threadTime()
    const extraction = extract(article, known.topic)
    const extracted = threadTime()
    resolve(extraction, known)
    cleaning += cleaned - start
    extracting += extracted - cleaned
    resolving += threadTime() - extracted
  }
  return [cleaning, extracting, resolving]
}
