import { monthWords } from '../../lexicon/units.ts'
import type { Token } from '../text/token.ts'

/** Tell a year or a day before “to” and a count, which begins no range: “bring arrivals for 2015 to 9,000”, “from 90 on Jan. 23 to 150 on Jan. 24”. */
export function isDated(tokens: readonly Token[], index: number): boolean {
  return isOtherThanYear(tokens, index) || isOtherThanDay(tokens, index)
}

/** Tell a year before a count; of two years the second ends the first. */
function isOtherThanYear(tokens: readonly Token[], index: number): boolean {
  const year = /^(?:19|20)\d\d$/u
  const led = /^(?:for|in|since|during)$/u.test(tokens[index - 1]?.lower ?? '')
  return led && year.test(tokens[index]?.text ?? '') && !year.test(tokens[index + 2]?.text ?? '')
}

/** Tell a day before a count; of two days the second ends the first. */
function isOtherThanDay(tokens: readonly Token[], index: number): boolean {
  const month = tokens[index - 1]?.text === '.' ? tokens[index - 2] : tokens[index - 1]
  return (
    month !== undefined &&
    /^\p{Lu}/u.test(month.text) &&
    monthWords.includes(month.lower) &&
    (tokens[index]?.numeral?.value ?? Infinity) <= 31 &&
    (tokens[index + 2]?.numeral?.value ?? 0) > 31
  )
}
