import type { Ledger } from '../src/schema/ledger.ts'
import { noCache, type Cache } from './lib/cache.ts'
import type { Article, Resolution, Seed, Workspace } from './lib/draft.ts'
import { Problems } from './lib/problem.ts'
import { clean } from './steps/clean.ts'
import { extract } from './steps/extract.ts'
import { read } from './steps/read.ts'
import { reconcile } from './steps/reconcile.ts'
import { resolve } from './steps/resolve.ts'
import { write } from './steps/write.ts'

/** What the seeds and hand-kept files of a root give: everything between reading and writing, and the files to write. */
export interface Product {
  readonly workspace: Workspace
  readonly articles: readonly Article[]
  readonly resolutions: readonly Resolution[] // what the machine reads, before any decision
  readonly ledger: Ledger
  readonly files: ReadonlyMap<string, string> // by path relative to the root
}

/** Run the steps over a root folder: read ► clean ► extract ► resolve ► reconcile ► write; touches the disk only to read. */
export async function run(root: string, cache: Cache = noCache): Promise<Product> {
  const workspace = read(root, cache)
  const resolutions = workspace.seeds.map((seed) => readSeed(seed, workspace, cache))
  const articles = resolutions.map(({ article }) => article)
  refuseEmpty(articles)
  const ledger = reconcile(resolutions, workspace)
  const files = await write(ledger, articles, cache)
  return { workspace, articles, resolutions, ledger, files }
}

/** Take one seed through the steps that look at nothing but itself, the topic and the gazetteer; from the cache when all are as they were. */
function readSeed(seed: Seed, { topic, speakers }: Workspace, cache: Cache): Resolution {
  const { article, ...found } = cache.recall(['resolution', seed.text, seed.sidecar, topic, speakers], () => {
    const { article, ...rest } = resolve(extract(clean(seed), topic), { topic, speakers })
    const { transcript, lines, passages } = article
    return { ...rest, article: { transcript, lines, passages } }
  })
  return { ...found, article: { ...seed, ...article } }
}

function refuseEmpty(articles: readonly Article[]): void {
  const empty = articles.filter(({ passages }) => passages.length === 0)
  if (empty.length === 0) return
  throw new Problems(
    empty.map(({ file }) => ({
      file,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'no-article',
      message: 'Unexpected seed without a sentence of an article, expected more than page furniture',
      mend: 'Paste the article’s own words into it, or remove it with its sidecar',
    })),
  )
}
