import { scaleSuffixes } from '../../lexicon/numbers.ts'
import type { ReadNumeral } from './form.ts'

/** Give the low end its scale: “2 to 3 million” shares the million, “5-6,000” the thousands; “2-14,000” could mean either and has none. */
export function shared(first: ReadNumeral, second: ReadNumeral): number | null {
  const scale = /[\s-](?:hundred|thousand|million|billion)$/u.exec(second.text.toLowerCase())?.[0].slice(1)
  const factor = { hundred: 100, thousand: 1_000, million: 1_000_000, billion: 1_000_000_000 }[scale ?? ''] ?? 1
  if (first.value === null) return null
  const glued = sharedSuffix(first, second)
  if (glued !== undefined) return glued
  if (factor > 1 && !first.text.includes(' ') && first.value < factor && !first.text.includes(','))
    return first.value * factor
  const high = second.value ?? 0
  const thousands = first.value * 1_000
  if (!/,000$/u.test(second.text) || !/^\d{1,3}$/u.test(first.text) || thousands >= high)
    return /,/u.test(second.text) && /^\d{1,3}$/u.test(first.text) && thousands < high ? null : first.value
  return thousands * 3 >= high ? thousands : null
}

/** Give the low end the letters glued to the high one: “50-70K” shares the thousands; “2-70K” could mean either. */
function sharedSuffix(first: ReadNumeral, second: ReadNumeral): number | null | undefined {
  const times = suffixOf(second)
  const [low, high] = [(first.value ?? 0) * times, second.value ?? 0]
  if (times === 1 || !/^\d{1,3}(?:\.\d)?$/u.test(first.text) || low >= high) return undefined
  return low * 3 >= high ? low : null
}

/** Give what the letters glued to digits multiply them by: 1,000 for “70K”. */
function suffixOf({ text }: ReadNumeral): number {
  const letters = /^\d[\d.]*(\p{L}{1,3})$/u.exec(text)?.[1]?.toLowerCase() ?? ''
  return scaleSuffixes[letters] ?? 1
}
