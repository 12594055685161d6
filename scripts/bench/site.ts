import { join } from 'node:path'
import { runApart } from './apart.ts'
import { clearCorpus, layOutCorpus } from './corpus.ts'
import type { Say } from './figure.ts'

/** Measure the whole build of a site: ingest, verify, render, prove, swap. */
export async function measureSite(from: string, count: number, say: Say): Promise<void> {
  const root = layOutCorpus(from, count)
  try {
    const figures = await runApart('build.ts', ['--root', root, '--out', join(root, 'dist')])
    say({ part: 'site', name: `${String(count)} sources, built whole`, figures })
  } finally {
    clearCorpus(root)
  }
}
