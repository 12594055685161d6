import type { Stance } from '../schema/ledger.ts'
import type { Bound, Quantity } from '../schema/quantity.ts'

const thousands = /\B(?=(\d{3})+$)/g

/** Writes a count with commas between thousands: 7,000. By hand: a browser takes 20 ms, and a phone 80, to load what Intl formats its first number with. */
export function formatCount(count: number): string {
  return String(Math.round(count)).replaceAll(thousands, ',')
}

const leads: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'about',
  'at-least': 'at least',
  'more-than': 'more than',
  'up-to': 'up to',
  'fewer-than': 'fewer than',
  range: 'between',
}

/** Splits a figure into the words that bound it and the number itself, so that a page can set the number large. */
export function splitQuantity({ low, high, bound }: Quantity): { readonly lead: string; readonly figure: string } {
  const figure = formatCount(high ?? low ?? 0)
  return { lead: leads[bound], figure: bound === 'range' ? `${formatCount(low ?? 0)} and ${figure}` : figure }
}

/** Writes a figure with the words that bound it: “at least 3,000”. */
export function writeQuantity(quantity: Quantity): string {
  const { lead, figure } = splitQuantity(quantity)
  return lead === '' ? figure : `${lead} ${figure}`
}

const signs: Readonly<Record<Bound, string>> = {
  exact: '',
  about: '≈',
  'at-least': '≥',
  'more-than': '>',
  'up-to': '≤',
  'fewer-than': '<',
  range: '',
}

/** Writes a figure where there is no room for the words that bound it: “≥3,000”. A number without its bound would be another number. */
export function signQuantity({ low, high, bound }: Quantity): string {
  return signs[bound] + [...new Set([low, high])].flatMap((end) => (end === null ? [] : [formatCount(end)])).join('–')
}

/** Writes a bound as a label: “at least”; a plain figure is “exactly as said”. */
export function writeBound(bound: Bound): string {
  return leads[bound] || 'without a bounding word'
}

/** Speaks a figure, saying aloud which end nobody stated: “at least 3,000, no upper end stated”. */
export function speakQuantity(quantity: Quantity): string {
  const written = writeQuantity(quantity)
  const end = nameOpenEnd(quantity.bound)
  return end === null || quantity.bound === 'more-than' || quantity.bound === 'fewer-than'
    ? written
    : `${written}, ${end}`
}

/** Says which end of a one-sided bound nobody stated; null for a bound that has both ends. */
export function nameOpenEnd(bound: Bound): string | null {
  if (bound === 'at-least' || bound === 'more-than') return 'no upper end stated'
  if (bound === 'up-to' || bound === 'fewer-than') return 'no lower end stated'
  return null
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

/** Turns the double marks inside quoted words to single ones, as print does. */
export function turnInner(text: string): string {
  return text
    .replaceAll(/(^|[\s(—–])"/g, '$1‘')
    .replaceAll('"', '’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
}
