import type { PartOf, PlacedCount } from '../reading.ts'
import { startOf } from './placed.ts'

/** The words of a sentence around a count, each stretch in one line. */
export interface Place {
  readonly before: string
  readonly opening: string | null // up to the count before, if that stands in the sentence
  readonly between: string | null // from that count on
  readonly lead: string // what stands before that count in its sentence
  readonly since: string // the same where it stands in the sentence before
  readonly words: string
  readonly after: string
  readonly last: PlacedCount | undefined // the count before, in this sentence or the one before
  readonly toNext: string | null // the words up to the next count of the sentence
}

/** Says how the words around a count make it a share, null where they don’t. */
export type Rule = (place: Place) => PartOf | null

export const reach = 240 // characters of a sentence looked at on either side of a count

const near = 60 // characters before the count before

/** Find the words around a count; `marked` are those before it. */
export function findPlace(
  text: string,
  marked: readonly PlacedCount[],
  placed: PlacedCount,
  next?: PlacedCount,
): Place {
  const { count, sentence } = placed
  const start = startOf(placed)
  const end = count.core.end
  const last = marked.at(-1)
  const isHere = last?.sentence.start === sentence.start && last.count.core.end <= start
  const isNear = isHere || (last !== undefined && text.slice(last.sentence.end, sentence.start).trim() === '')
  const isNextHere = next?.sentence.start === sentence.start && startOf(next) >= end
  return {
    before: plain(text.slice(Math.max(sentence.start, start - reach), start)),
    opening: isHere ? tidy(text.slice(Math.max(sentence.start, startOf(last) - reach), startOf(last))) : null,
    between: isHere ? tidy(text.slice(Math.max(last.count.core.end, start - reach), start)) : null,
    since: last && isNear ? tidy(text.slice(Math.max(last.count.core.end, start - reach), start)) : '',
    lead: last ? tidy(text.slice(Math.max(last.sentence.start, startOf(last) - near), startOf(last))) : '',
    words: tidy(text.slice(start, end)),
    after: tidy(text.slice(end, Math.min(sentence.end, end + reach))),
    last: isNear ? last : undefined,
    toNext: isNextHere ? tidy(text.slice(end, Math.min(startOf(next), end + reach))) : null,
  }
}

/** Give words in one line, without a short name in brackets, “the prisoners (POW) include”, and without the blanks and the mark that open a row, “* Those killed include”. */
export function plain(words: string): string {
  return tidy(words.replace(/ \([^()\d]{1,30}\)/gu, '').replace(/^\s*(?:[*•]\s+)?/u, ''))
}

function tidy(words: string): string {
  return words.replace(/\s+/gu, ' ')
}
