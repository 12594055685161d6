import type { Span } from './draft.ts'

/** Count the things at the head of a list that `leads` is true of; none after them may be such a thing. Looks at a few only. */
export function countLeading<T>(list: readonly T[], leads: (each: T) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const each = list[middle]
    if (each !== undefined && leads(each)) low = middle + 1
    else high = middle
  }
  return low
}

/** Find the span that holds another, of spans that come in order and do not overlap. */
export function findHolder<T extends Span>(spans: readonly T[], { start, end }: Span): T | undefined {
  const last = spans[countLeading(spans, (span) => span.start <= start) - 1]
  return last !== undefined && last.end >= end ? last : undefined
}
