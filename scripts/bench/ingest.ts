import { addSource, clearCorpus, layOutCorpus } from './corpus.ts'
import { runApart } from './apart.ts'
import type { Say } from './figure.ts'

/** Measure ingest on a corpus: the first run, again with nothing changed, again without the cache, and after one new source. */
export async function measureIngest(from: string, count: number, say: Say): Promise<void> {
  const root = layOutCorpus(from, count)
  const measure = async (name: string, ...words: readonly string[]): Promise<void> =>
    say({ part: 'ingest', name: `${String(count)} sources, ${name}`, figures: await runApart('ingest.ts', ['--root', root, ...words]) }) // prettier-ignore
  try {
    await measure('first run')
    await measure('nothing changed')
    await measure('nothing changed, no cache', '--no-cache')
    addSource(from, root, count)
    await measure('one new source')
    addSource(from, root, count + 1)
    await measure('one new source, no cache', '--no-cache')
  } finally {
    clearCorpus(root)
  }
}
