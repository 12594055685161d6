import type { DaySpan } from '../../src/schema/day.ts'
import type { Quantity } from '../../src/schema/quantity.ts'

/** Say a span of days as the ledger's changes and disagreements do: “2024-05-01 to 2024-05-03”. */
export function dayWords({ earliest, latest }: DaySpan): string {
  if (earliest === latest) return earliest ?? 'no day'
  if (earliest === null) return `on or before ${latest ?? ''}`
  return latest === null ? `on or after ${earliest}` : `${earliest} to ${latest}`
}

/** Say a quantity as the ledger's changes do: “range 200 to 300”. */
export function quantityWords({ low, high, bound }: Pick<Quantity, 'low' | 'high' | 'bound'>): string {
  const ends = low === high ? [low] : [low, high]
  return `${bound} ${ends.filter((end) => end !== null).join(' to ')}`
}
