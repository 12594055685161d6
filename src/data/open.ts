import type { Ledger } from '../schema/ledger.ts'
import { publish } from '../views/published.ts'

/**
 * Keeps of a ledger what anyone may take: what the site publishes, and the mentions that an editor struck out, with the reason.
 * Nothing that awaits a decision is among it: no mention, no reading or difference that comes from one, no numeral that one uses.
 */
export function openLedger(ledger: Ledger): Ledger {
  const { statements } = publish(ledger, { proposed: false })
  const mentions = ledger.mentions.filter(({ review }) => review !== 'proposed')
  const open = new Set(mentions.map(({ id }) => `mention:${id}`))
  const numerals = ledger.numerals.filter(({ role }) => !role.startsWith('mention:') || open.has(role))
  return { ...ledger, mentions, statements, numerals }
}
