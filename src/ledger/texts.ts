import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { LedgerSource } from '../schema/ledger.ts'

const rootFolder = resolve(process.env['HEADCOUNT_ROOT'] ?? '.')

/** Loads the text that the offsets of a source's quotes count in, its byte-order mark left off; undefined where it is not at hand. */
export async function findText({ id, seed }: Pick<LedgerSource, 'id' | 'seed'>): Promise<string | undefined> {
  const path = seed.endsWith('.html') ? `content/texts/${id}.txt` : seed
  const bytes = await readFile(resolve(rootFolder, path)).catch(() => undefined)
  return bytes && new TextDecoder().decode(bytes)
}
