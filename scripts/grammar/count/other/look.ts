import type { NumeralReason } from '../../../../src/schema/ledger.ts'
import { linkVerbs } from '../../../lexicon/function.ts'
import { monthWords } from '../../../lexicon/units.ts'
import type { Figure } from '../../number/figure.ts'
import type { Token } from '../../text/token.ts'

/** One rule that looks at the neighbours of a figure and says what it is, when it knows. */
export type Look = (tokens: readonly Token[], figure: Figure) => NumeralReason | null

/** Give the lower-case word at an index, empty beyond the ends of the sentence. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

/** Find the last “of” at or before an index, among so many words; -1 where there is none. */
export function findOf(tokens: readonly Token[], before: number, reach: number): number {
  for (let at = before; at >= 0 && at > before - reach; at -= 1) if (lowerAt(tokens, at) === 'of') return at
  return -1
}

/** Tell whether nothing stands between a token and the next. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && tokens[at].end === tokens[at + 1]?.start
}

/** Tell whether a token is a hyphen or a short dash. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑–]$/u.test(token.text)
}

/** Tell whether a token names a month. */
export function isMonth(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && monthWords.includes(token.lower)
}

/** Tell whether a noun phrase has ended before a token: at a mark, a linking verb, or the end of the sentence. */
export function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark' || linkVerbs.has(token.lower)
}

/** Tell whether a noun phrase has ended before an index: also at a day that ends the clause (“police counted 900 Saturday.”). */
export function endsAt(tokens: readonly Token[], at: number): boolean {
  return isEnd(tokens[at]) || (calendar.test(lowerAt(tokens, at)) && isEnd(tokens[at + 1]))
}

/** Words for a day that may follow a noun phrase without a preposition. */
export const calendar = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|overnight)$/u
