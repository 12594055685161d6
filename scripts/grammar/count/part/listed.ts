import type { PlacedCount } from '../reading.ts'
import { isBare, startOf } from './placed.ts'

const thousands = 1_000 // a total whose members may be told in sentences of their own
const hundreds = 100 // … whose members may be told by their number
const far = 450 // characters to those who are more
const longest = 160 // characters from a total to the first of its list

/** Tell the next of a list: “… in Holm *and* three in Ellen”, or on a line of its own; of a large total also “… *while* the number of those missing is”. */
export function isListed(text: string, before: PlacedCount, placed: PlacedCount, size: number): boolean {
  const between = text.slice(before.count.core.end, startOf(placed))
  if (isMore(text, placed) && between.length < far && (between.match(/[.!?]\s/gu)?.length ?? 0) <= 2) return true
  if (between.length < longest && size >= hundreds && toNumber.test(between)) return true
  if (between.length < longest && size >= thousands && toAnother.test(between)) return true
  return between.length < 100 && !contrast.test(between) && (joint.test(between) || line.test(between))
}

const toAnother = /^[^.;!?\d“”]*\. (?:Another|A further|An additional)\s$/u
const toNumber = /^,? (?:while|and) the number of [^.;!?\d“”]*$/u
const contrast = /\b(?:while|but|whereas|although)\b/u
const joint = /^[^.;!?\d“”]*(?:,|\band|\bplus|;)[^.;!?\d“”]{0,40}$/u
const line = /^[^.\d]*\n\s*[-*•][^.\d]*$/u

/** Tell those who are more or others than those told before: “*four more* arrests”, “33 *others*”. */
function isMore(text: string, placed: PlacedCount): boolean {
  const words = text.slice(Math.max(0, startOf(placed) - 12), placed.count.core.end + 8)
  return /\b(?:more|another|others?)\b/u.test(words)
}

/** Tell a count without a noun that has a verb of its own: “*two* were cooks”. */
export function isSubject(text: string, placed: PlacedCount): boolean {
  const { end } = placed.count.core
  return isBare(placed) && /^\s+(?:were|are|was|is|had|have|\p{Ll}+ed)\b/u.test(text.slice(end, end + 24))
}

const cue =
  /(?:[:(–—]|- ?|\n[-*•] ?|\b(?:were|are|of|by|includ(?:es?|ed|ing)|in (?:two|three|four|several) \p{L}+,)|\b(?:these|they|which|victims|dead)(?: \p{L}+)?)(?: (?:the|both))? ?$|\b(?:and|so|,|–|—|-) ?(?:that|it)(?:['’]s| is) ?$/iu

/** Tell whether words lead from a total to the first of its list. */
export function isTold(text: string, whole: PlacedCount, first: PlacedCount): boolean {
  return cue.test(text.slice(whole.count.core.end, startOf(first)).trimEnd())
}

/** Tell whether a count stands in the sentence of the one before it, or in the next. */
export function isNear(text: string, whole: PlacedCount, first: PlacedCount): boolean {
  const from = whole.count.core.end
  const to = startOf(first)
  return to >= from && to - from <= longest && (text.slice(from, to).match(/[.!?](?=\s)/gu)?.length ?? 0) <= 1
}
