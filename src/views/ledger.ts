import { listBriefs, type Brief, type Facts } from './brief.ts'

/** What the ledger page lists: who named a figure, and who denied or declined. */
export interface LedgerPage {
  readonly estimates: readonly Brief[]
  readonly refusals: readonly Brief[]
}

/** Sorts all statements into the page's two tables, by day. */
export function describeLedger(facts: Facts): LedgerPage {
  const briefs = listBriefs(facts)
  return {
    estimates: briefs.filter(({ stance }) => stance === 'estimates'),
    refusals: briefs.filter(({ stance }) => stance !== 'estimates'),
  }
}
