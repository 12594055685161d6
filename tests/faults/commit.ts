import { join } from 'node:path'
import { applyChanges, findChanges } from '../../scripts/lib/changes.ts'
import { listNames, sweepTemps } from '../../scripts/lib/files.ts'
import { takeLock } from '../../scripts/lib/lock.ts'

const wanted = new Map([
  ['content/ledger.json', 'new ledger\n'.repeat(1000)],
  ['content/sources/changed.mdx', 'new text\n'],
  ['content/sources/added.mdx', 'added\n'],
  ['content/sources/same.mdx', 'same\n'],
])

/** Run the writing half of ingest alone, so that a fault can be put at each of its calls in reasonable time. */
export function commit(root: string): void {
  const content = join(root, 'content')
  const lock = takeLock(content)
  try {
    for (const folder of [content, join(content, 'sources')]) sweepTemps(folder)
    const names = listNames(join(content, 'sources')).filter((name) => name.endsWith('.mdx'))
    const present = names.map((name) => `content/sources/${name}`)
    applyChanges(root, findChanges(root, wanted, present), lock)
  } finally {
    lock.release()
  }
}

if (process.argv[1] === import.meta.filename) commit(process.argv[2] ?? '')
