import type { Ledger } from '../../src/schema/ledger.ts'
import type { Article } from '../lib/draft.ts'

/** Stand-in until the real one is here: writes the ledger only. */
export function write(ledger: Ledger, _articles: readonly Article[]): ReadonlyMap<string, string> {
  return new Map([['content/ledger.json', `${JSON.stringify(ledger, null, 2)}\n`]])
}
