import type { DaySpan } from '../../src/schema/day.ts'
import type { Quantity } from '../../src/schema/quantity.ts'

/** Say which days a span holds, as the ledger's changes and disagreements write it. */
export function dayText({ earliest, latest }: DaySpan): string {
  if (earliest === null) return latest === null ? 'no day' : `on or before ${latest}`
  if (latest === null) return `on or after ${earliest}`
  return earliest === latest ? earliest : `${earliest} to ${latest}`
}

/** Say a quantity with its bound, as the ledger's changes write it. */
export function quantityText({ low, high, bound }: Pick<Quantity, 'low' | 'high' | 'bound'>): string {
  const figures = [...new Set([low, high].filter((figure) => figure !== null))].map((figure) => figure.toString())
  return `${bound} ${figures.join(' to ')}`
}
