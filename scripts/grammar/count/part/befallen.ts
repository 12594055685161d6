import { fateRows } from '../../../lexicon/fate.ts'
import { kindWords } from '../../../lexicon/whole.ts'
import type { PlacedCount } from '../reading.ts'
import { startOf } from './placed.ts'

/** Find the row of fates that a count tells of, -1 without one: in its own words, else close behind, else close before. */
export function fateAround(text: string, placed: PlacedCount): number {
  const { count, sentence } = placed
  const own = rowOf(`${count.unit} ${text.slice(startOf(placed), count.core.end)}`)
  if (own >= 0) return own
  const behind = text.slice(count.core.end, Math.min(sentence.end, count.core.end + 40))
  const next = rowOf(behind.split(/[,;:.]|\d|\band\b/u)[0])
  const listed =
    next < 0 ? rowOf(list.exec(text.slice(count.core.end, Math.min(sentence.end, count.core.end + 160)))?.[1]) : -1
  if (listed >= 0) return listed
  const before = text.slice(Math.max(sentence.start, startOf(placed) - 80), startOf(placed))
  return next >= 0 ? next : lastRowOf(before.split(/\d[^.;]{0,40}?,? \b(?:with|while|as|amid)\b/u).at(-1))
}

/** Find the row of the fate that a count names itself: “40 killed”, “40 people killed”. */
export function fateTold(text: string, { count }: PlacedCount): number {
  return rowOf(`${count.unit} ${/^ \p{Ll}+/u.exec(text.slice(count.core.end, count.core.end + 20))?.[0] ?? ''}`)
}

/** “40 men, *some 30 women and 12 boys were killed*”: the fate told at the end of a list by sex and age. */
const list = new RegExp(
  String.raw`^(?:(?:,|,? and) (?:some |about |at least |around )?[\d,.]+ (?:${kindWords})){1,5} (?:(?:were|had been|have been|are) )?(\p{L}+)`,
  'u',
)

/** Find the row of the last word that tells of a fate: “claimed 12 lives and *injured*”. */
function lastRowOf(words: string | undefined): number {
  const each = words?.toLowerCase().split(/[^\p{L}]+/u) ?? []
  return each.map((word) => fateRows.findIndex((row) => row.includes(word))).findLast((row) => row >= 0) ?? -1
}

/** Find the row of fates that some words tell of. */
function rowOf(words: string | undefined): number {
  const each = words?.toLowerCase().split(/[^\p{L}]+/u) ?? []
  return fateRows.findIndex((row) => each.some((word) => row.includes(word)))
}
