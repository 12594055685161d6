import type { Ledger } from '../src/schema/ledger.ts'
import { noCache, type Cache } from './lib/cache.ts'
import type { Output } from './lib/changes.ts'
import type { Reading, Source, Workspace } from './lib/draft.ts'
import { toReading } from './statements/reading.ts'
import { clean } from './steps/clean.ts'
import { extract } from './steps/extract.ts'
import { read } from './steps/read.ts'
import { reconcile } from './steps/reconcile.ts'
import { resolve } from './steps/resolve.ts'
import { write } from './steps/write.ts'

/** What the seeds and hand-kept files of a root give: everything between reading and writing, and the files to write. */
export interface Product {
  readonly workspace: Workspace
  readonly readings: readonly Reading[] // what the machine reads in each source, before any decision
  readonly ledger: Ledger
  readonly files: readonly Output[] // in the order in which they are written
}

/**
 * Run the steps over a root folder: read ► clean ► extract ► resolve ► reconcile ► write; touches the disk only to read.
 * One article is held at a time: what lasts is what the ledger takes from it.
 */
export function run(root: string, cache: Cache = noCache): Product {
  const workspace = read(root, cache)
  const readings = workspace.sources.map((source) => readSource(source, workspace, cache))
  const ledger = reconcile(readings, workspace)
  const files = write(ledger, workspace.sources, (source) => clean(source.open()), cache)
  return { workspace, readings, ledger, files }
}

/** Take one source through the steps that look at nothing but itself, the topic and the gazetteer; from the cache when all are as they were. */
function readSource(source: Source, { topic, speakers }: Workspace, cache: Cache): Reading {
  const { file, sha256, sidecar } = source
  return cache.recall(['reading', file, sha256, sidecar, topic, speakers], () => {
    const reading = toReading(resolve(extract(clean(source.open()), topic), { topic, speakers }))
    return JSON.parse(JSON.stringify(reading)) as Reading // as it is; but words cut out of a text would hold on to all of it
  })
}
