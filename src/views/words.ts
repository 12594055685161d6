import type { Stance } from '../schema/ledger.ts'
import type { Quantity } from '../schema/quantity.ts'

const counts = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/** Writes a count with commas between thousands: 12,000. */
export function formatCount(count: number): string {
  return counts.format(count)
}

/** Writes a figure with the word that bounds it: “at least 3,000”. */
export function writeQuantity({ low, high, bound }: Quantity): string {
  const figure = formatCount(high ?? low ?? 0)
  switch (bound) {
    case 'exact':
      return figure
    case 'about':
      return `about ${figure}`
    case 'at-least':
      return `at least ${figure}`
    case 'more-than':
      return `more than ${figure}`
    case 'up-to':
      return `up to ${figure}`
    case 'fewer-than':
      return `fewer than ${figure}`
    case 'range':
      return `between ${formatCount(low ?? 0)} and ${figure}`
  }
}

/** Speaks a figure, saying aloud which end nobody stated: “at least 3,000, no upper end stated”. */
export function speakQuantity(quantity: Quantity): string {
  const written = writeQuantity(quantity)
  if (quantity.bound === 'at-least') return `${written}, no upper end stated`
  if (quantity.bound === 'up-to') return `${written}, no lower end stated`
  return written
}

/** Says what a speaker does with the question instead of answering it with a figure. */
export function writeStance(stance: Stance): string {
  switch (stance) {
    case 'estimates':
      return 'estimates'
    case 'denies':
      return 'denies'
    case 'declines':
      return 'neither confirms nor denies'
  }
}

/** Writes what a statement says in two or three words: its figure, or that there is none. */
export function writeFigure(said: { readonly stance: Stance; readonly quantity: Quantity | null }): string {
  return said.quantity ? writeQuantity(said.quantity) : writeStance(said.stance)
}

/** Speaks what a statement says, for screen readers. */
export function speakFigure(said: { readonly stance: Stance; readonly quantity: Quantity | null }): string {
  return said.quantity ? speakQuantity(said.quantity) : writeStance(said.stance)
}
