import type { PlacedCount } from '../reading.ts'

/** Give where a count begins: at its bound or its number. */
export function startOf({ count: { bound, figure } }: Pick<PlacedCount, 'count'>): number {
  return Math.min(bound?.start ?? Infinity, figure.numerals[0]?.start ?? Infinity)
}

/** Give how many a count counts: at most, where it says so. */
export function sizeOf({ count: { figure } }: Pick<PlacedCount, 'count'>): number {
  return figure.high ?? figure.low ?? 0
}

/** Give how many a count counts where it says so exactly. */
export function exactly({ count: { figure } }: Pick<PlacedCount, 'count'>): number | null {
  return figure.low === figure.high ? figure.low : null
}

/** Tell a count whose noun is left out: “*two* in Holm”. */
export function isBare({ count: { core, figure } }: Pick<PlacedCount, 'count'>): boolean {
  return core.end === figure.numerals.at(-1)?.end
}
