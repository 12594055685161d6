import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { freeze } from '../../scripts/freeze.ts'
import { ingest } from '../../scripts/ingest.ts'
import { openLedger } from '../../src/data/open.ts'
import { Ledger } from '../../src/schema/ledger.ts'
import { makeRoot, sidecar } from '../root.ts'

/** Reads the ledger of a root. */
export function readLedger(root: string): Ledger {
  return Ledger.parse(JSON.parse(readFileSync(join(root, 'content/ledger.json'), 'utf8')))
}

/** Writes a file below a root. */
export function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

/** Makes a root with one article, ingested and decided on. */
export async function startRoot(): Promise<string> {
  const root = makeRoot()
  await decide(root)
  return root
}

/** Adds an article to a root, ingests it and confirms what was read in it. */
export async function addSource(root: string, id: string, text: string): Promise<void> {
  write(root, `seeds/${id}.txt`, text)
  write(root, `seeds/${id}.yaml`, sidecar(text, { id, outlet: id }))
  await decide(root)
}

/** Strikes out what one source says, and ingests. */
export async function strikeOut(root: string, source: string, reason: string): Promise<void> {
  const own = readLedger(root).mentions.filter((mention) => mention.source === source)
  const decisions = own.map(({ id, quote }) => ({ mention: id, quote: quote.exact, decision: 'reject', reason }))
  write(root, `content/review/${source}.yaml`, JSON.stringify({ source, decisions }))
  await ingest(root)
}

async function decide(root: string): Promise<void> {
  await ingest(root)
  const { mentions } = readLedger(root)
  for (const [source, own] of Map.groupBy(mentions, (mention) => mention.source)) {
    const decisions = own.map(({ id, quote, statement }) => ({ mention: id, quote: quote.exact, decision: 'confirm', statement })) // prettier-ignore
    write(root, `content/review/${source}.yaml`, JSON.stringify({ source, decisions }))
  }
  await ingest(root)
}

/** A chart's embed as an invented build draws it: it shows every figure of the ledger and leads to its statement. */
export function drawChart({ statements }: Ledger): string {
  const figures = statements.map(({ quantity }) => String(quantity?.high ?? quantity?.low))
  const links = statements.map(({ id }) => `<a href="/statement/${id}/"></a>`)
  return `<!doctype html><html><head><title>Chart</title></head><body><svg><title>${figures.join()}</title>${links.join('')}</svg><p data-note></p></body></html>`
}

/** Freezes a root on a day, with an invented build in the place of the site's. */
export function freezeOn(root: string, day: string): ReturnType<typeof freeze> {
  const build = (from: string, out: string): Promise<void> => {
    const ledger = openLedger(readLedger(from))
    write(out, 'data/ledger.json', JSON.stringify(ledger))
    write(out, 'embed/sizes/index.html', drawChart(ledger))
    return Promise.resolve()
  }
  return freeze({ root, day, build })
}
