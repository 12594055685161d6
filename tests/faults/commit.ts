import { join } from 'node:path'
import { findStale, Stage, type Output } from '../../scripts/lib/changes.ts'
import { listNames, sweepTemps } from '../../scripts/lib/files.ts'
import { takeLock } from '../../scripts/lib/lock.ts'

const wanted = Object.entries({
  'content/ledger.json': 'new ledger\n'.repeat(1000),
  'content/sources/changed.mdx': 'new text\n',
  'content/sources/added.mdx': 'added\n',
  'content/sources/same.mdx': 'same\n',
}).map(([path, text]): Output => ({ path, make: () => text }))

/** Run the writing half of ingest alone, so that a fault can be put at each of its calls in reasonable time. */
export function commit(root: string): void {
  const content = join(root, 'content')
  const lock = takeLock(content)
  try {
    for (const folder of [content, join(content, 'sources')]) sweepTemps(folder)
    const names = listNames(join(content, 'sources')).filter((name) => name.endsWith('.mdx'))
    const present = names.map((name) => `content/sources/${name}`)
    const stage = new Stage(root)
    try {
      for (const [path, text] of findStale(root, wanted)) stage.put(path, text)
      const paths = new Set(wanted.map(({ path }) => path))
      const left = present.filter((path) => !paths.has(path))
      stage.commit(left, lock)
    } finally {
      stage.clear()
    }
  } finally {
    lock.release()
  }
}

if (process.argv[1] === import.meta.filename) commit(process.argv[2] ?? '')
