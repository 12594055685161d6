import type { Token } from '../text/token.ts'
import type { ReadNumeral } from './form.ts'

/** One number on either side of “for”, which are one figure. */
interface Exchange {
  readonly from: number
  readonly to: number
  readonly numerals: readonly ReadNumeral[]
  readonly low: number
  readonly high: number
  readonly fault: null
}

/** Read an even exchange as one figure: “on a 6,000-for-6,000 basis”, “350 for 350”, where the sentence is about one. */
export function readExchange(tokens: readonly Token[], index: number, first: ReadNumeral): Exchange | null {
  const to = skipDash(tokens, index + 1)
  const at = tokens[to]?.lower === 'for' ? skipDash(tokens, to + 1) : -1
  const second = tokens[at]?.numeral
  const value = first.value
  if (!second || value === null || value < 2 || second.value !== value || first.fault || second.fault) return null
  if (!tokens.some(({ lower }) => exchanging.test(lower)) || /^[$€£]$/u.test(tokens[index - 1]?.text ?? '')) return null
  return { from: index, to: at + 1, numerals: [first, second], low: value, high: value, fault: null }
}

/** Tell the figure of an even exchange. */
export function isExchange({
  numerals,
  low,
  high,
}: {
  readonly numerals: readonly ReadNumeral[]
  readonly low: number | null
  readonly high: number | null
}): boolean {
  return numerals.length === 2 && low !== null && low === high
}

const exchanging = /^(?:exchang(?:e|es|ed|ing)|swap(?:s|ped|ping)?|prisoners?|pows?|captives?|bodies)$/u

function skipDash(tokens: readonly Token[], at: number): number {
  return /^[-‐‑–]$/u.test(tokens[at]?.text ?? '') ? at + 1 : at
}
