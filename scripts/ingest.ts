import { join, resolve } from 'node:path'
import { formatUsage, parseArguments, type Usage } from './lib/args.ts'
import { noCache } from './lib/cache.ts'
import { findStale, Stage, type Changes, type Output } from './lib/changes.ts'
import { openCache } from './lib/disk-cache.ts'
import { findStanding, listNames, sweepTemps } from './lib/files.ts'
import { takeLock, type Lock } from './lib/lock.ts'
import { Problems } from './lib/problem.ts'
import { proveMdx } from './mdx/mdx-check.ts'
import { describeFailure, describeFailureAsJson, exit, Obstacle } from './lib/report.ts'
import { formatSummary, summarise } from './statements/summary.ts'
import { listLines } from './statements/undecided.ts'
import { run, type Product } from './pipeline.ts'

const usage: Usage = {
  command: 'npm run ingest --',
  about:
    'Read the seeds and hand-kept files of a root folder and write its content: content/ledger.json, content/sources/*.mdx and, for saved pages, content/texts/*.txt.',
  options: [
    { name: 'root', value: 'DIR', help: 'the folder that holds seeds/ and content/ (default: the folder you are in)' },
    { name: 'check', help: 'write nothing; fail if content is not what the seeds give' },
    { name: 'no-cache', help: 'read every source anew, and remember nothing for the next run' },
    { name: 'json', help: 'print the result as JSON' },
  ],
}

if (import.meta.main) {
  process.stdout.on('error', () => process.exit(process.exitCode)) // a reader such as `head` may leave early
  process.exitCode = await main(process.argv.slice(2))
}

/**
 * Read a root folder and write its content, all of it or nothing. Throws Problems or an Obstacle.
 * What does not hang on other sources is taken from the root's cache, unless `remember` is false; the content is the same.
 */
export async function ingest(
  root: string,
  { remember = true }: { readonly remember?: boolean } = {},
): Promise<{ readonly product: Product; readonly changes: Changes }> {
  const content = join(root, 'content')
  if (findStanding(content) !== 'directory')
    throw new Obstacle(`Cannot write in ${root} without a folder content/ in it`)
  const lock = takeLock(content)
  const cache = remember ? openCache(root) : null
  let forget = false
  try {
    for (const folder of [content, join(content, 'sources'), join(content, 'texts')]) sweepTemps(folder)
    const product = run(root, cache ?? noCache)
    const changes = await put(root, product.files, lock)
    forget = true // every entry that is still of use has been used
    return { product, changes }
  } finally {
    cache?.save({ forget })
    lock.release()
  }
}

/** Put the files that differ where they belong, once each article is proved; one text is held at a time. */
async function put(root: string, files: readonly Output[], lock: Lock): Promise<Changes> {
  const stage = new Stage(root)
  try {
    const unproved = await proveMdx(putStale())
    if (unproved.length > 0) throw new Problems(unproved)
    const changes = { write: stage.paths, remove: listLeftOver(root, files) }
    stage.commit(changes.remove, lock)
    return changes
  } finally {
    stage.clear()
  }

  function* putStale(): ReturnType<typeof findStale> {
    for (const [path, text] of findStale(root, files)) {
      stage.put(path, text)
      yield [path, text]
    }
  }
}

async function main(words: readonly string[]): Promise<number> {
  const json = words.includes('--json')
  try {
    const { flags, values } = parseArguments(words, usage)
    if (flags.has('help')) return print(formatUsage(usage))
    const root = resolve(values.get('root') ?? '.')
    if (findStanding(root) === 'nothing') throw new Obstacle(`Cannot find the root folder ${root}`)
    const remember = !flags.has('no-cache')
    if (flags.has('check')) return check(root, { json, remember })
    const { product, changes } = await ingest(root, { remember })
    return tell(product, changes, json)
  } catch (error) {
    const { text, code } = describeFailure(error)
    if (json) print(describeFailureAsJson(error))
    else process.stderr.write(`${text}\n`)
    return code
  }
}

function check(root: string, { json, remember }: { readonly json: boolean; readonly remember: boolean }): number {
  const product = run(root, remember ? openCache(root) : noCache)
  const write = Array.from(findStale(root, product.files), ([path]) => path)
  const remove = listLeftOver(root, product.files)
  const stale = [
    ...write.map((file) => ({ file, rule: 'stale-content' })),
    ...remove.map((file) => ({ file, rule: 'left-over' })),
  ]
  if (stale.length === 0) return tell(product, { write, remove }, json)
  throw new Problems(
    stale.map(({ file, rule }) => ({
      file,
      line: 0,
      column: 0,
      severity: 'error',
      rule,
      message:
        rule === 'left-over'
          ? 'Unexpected file, expected none: its source is gone'
          : 'Unexpected content, expected what the seeds give',
      mend: 'npm run ingest',
    })),
  )
}

/** List the files that an earlier run wrote and that none would now. */
function listLeftOver(root: string, files: readonly Output[]): readonly string[] {
  const wanted = new Set(files.map(({ path }) => path))
  const present = [...listGenerated(root, 'sources', '.mdx'), ...listGenerated(root, 'texts', '.txt')]
  return present.filter((path) => !wanted.has(path))
}

function listGenerated(root: string, folder: string, ending: string): string[] {
  const names = listNames(join(root, 'content', folder)).filter((name) => name.endsWith(ending))
  return names.map((name) => `content/${folder}/${name}`)
}

function tell({ ledger, readings }: Product, changes: Changes, json: boolean): number {
  const summary = summarise(ledger, listLines(readings), changes)
  return print(json ? JSON.stringify({ ok: true, code: exit.ok, ...summary }, null, 2) : formatSummary(summary))
}

function print(text: string): number {
  process.stdout.write(`${text.trimEnd()}\n`)
  return exit.ok
}
