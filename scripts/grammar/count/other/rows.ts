import { siteWords } from '../../../lexicon/whole.ts'
import { lowerAt } from './look.ts'
import type { Token } from '../../text/token.ts'

/** Tell the number of a place in a list of such, or of one: “in Holm (21) and Port Ellen (5)”, “districts: Holm (12), Ellen and Lund (10 each)”, “from Holm (9) district”; not the ages of the people named. */
export function isOfPlaces(tokens: readonly Token[], from: number): boolean {
  if (!isRow(tokens, from)) return false
  if (site.test(lowerAt(tokens, closing(tokens, from) + 1))) return true
  const rows = rowsAround(tokens, from)
  const [first] = rows
  if (first === undefined || rows.length < 2) return false
  const at = openingOf(tokens, first)
  return (
    /^(?:in|from|across)$/u.test(lowerAt(tokens, at)) ||
    lowerAt(tokens, at - 1) === 'followed' ||
    (lowerAt(tokens, at) === 'of' && site.test(lowerAt(tokens, at - 1))) ||
    lands.test(lowerAt(tokens, /^[:–—-]$/u.test(lowerAt(tokens, at)) ? at - 1 : at)) ||
    rows.some((row) => lowerAt(tokens, row + 1) === 'each')
  )
}

const site = new RegExp(`^(?:${siteWords})$`, 'u')
const lands = new RegExp(`^(?:${siteWords}|countries|nations)$`, 'u')
const reach = 60 // tokens that a list may fill

/** Give the rows of the list that a row stands in. */
function rowsAround(tokens: readonly Token[], from: number): readonly number[] {
  const all = [...tokens.keys()].filter((at) => Math.abs(at - from) < reach && isRow(tokens, at))
  const cut = (a: number, b: number): boolean => !isJoined(tokens.slice(closing(tokens, a) + 1, b - 1))
  const here = all.indexOf(from)
  let [first, last] = [here, here]
  while (first > 0 && !cut(all[first - 1] ?? 0, all[first] ?? 0)) first -= 1
  while (last < all.length - 1 && !cut(all[last] ?? 0, all[last + 1] ?? 0)) last += 1
  return all.slice(first, last + 1)
}

/** Tell a name with its number in brackets: “Holm (12)”, “Ellen (10 each)”. */
function isRow(tokens: readonly Token[], at: number): boolean {
  return (
    (tokens[at]?.numeral ?? null) !== null &&
    lowerAt(tokens, at - 1) === '(' &&
    isPlaceAt(tokens, at - 2) &&
    lowerAt(tokens, closing(tokens, at)) === ')'
  )
}

/** Tell the name of a place, one with its other name in brackets, or other places: “Holm”, “Holm (Ellen)”, “other countries”. */
function isPlaceAt(tokens: readonly Token[], at: number): boolean {
  if (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return true
  if (lowerAt(tokens, at) === ')') return lowerAt(tokens, at - 2) === '(' && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')
  return lands.test(lowerAt(tokens, at)) && lowerAt(tokens, at - 1) === 'other'
}

/** Find the end of the brackets around a number: behind “each”, behind a share in percent. */
export function closing(tokens: readonly Token[], at: number): number {
  if (/^(?:each|people|persons|individuals|dead|deaths|killed)$/u.test(lowerAt(tokens, at + 1))) return at + 2
  const isShare = lowerAt(tokens, at + 1) === ',' && (tokens[at + 2]?.numeral ?? null) !== null
  return isShare && /^(?:%|percent)$/u.test(lowerAt(tokens, at + 3)) ? at + 4 : at + 1
}

/** Find what stands before the names of the first row: “districts | Holm and Port Ellen (12)”. */
function openingOf(tokens: readonly Token[], row: number): number {
  let at = row - 2
  while (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) at -= 1
  return at
}

function isJoined(between: readonly Token[]): boolean {
  return between.every(({ text, lower }) => /^(?:[,;()]|and|in|from|other|\p{Lu}.*)$/u.test(text) || lands.test(lower))
}
