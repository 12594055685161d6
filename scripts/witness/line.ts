import type { Block } from './block.ts'

/** A paragraph and where its words stand in the seed. */
export interface Place {
  readonly block: Block
  readonly start: number
  readonly end: number
}

/** Say whether a paragraph is whole lines: between it and the end of its line stands nothing, or the next paragraph (a turn of a talk). */
export function fillsLines(text: string, places: readonly Place[], index: number): boolean {
  const [before, { start, end }, after] = [places[index - 1]?.end, places[index] as Place, places[index + 1]?.start]
  return (
    (beginsLine(text, start) ||
      endsParagraph(text, start) ||
      (before !== undefined && /^\s*$/.test(text.slice(before, start)))) &&
    (/^\s*(?:$|[\n\v\f\r\x85\u2028\u2029])/.test(text.slice(end, end + 80)) ||
      endsParagraph(text, end) ||
      (after !== undefined && /^\s*$/.test(text.slice(end, after))))
  )
}

/** Say whether a place begins a line of the seed. */
export function beginsLine(text: string, start: number): boolean {
  return /(?:^|[\n\v\f\r\x85\u2028\u2029])\s*$/.test(text.slice(Math.max(0, start - 80), start))
}

/** Say whether the tag of a paragraph ends at a place: a feed puts many on one line. */
function endsParagraph(text: string, at: number): boolean {
  const tag =
    /<(?:\/(?:p|div|h[1-6]|li|ul|ol|blockquote|td|tr|table|figure|figcaption|section|article)|[bh]r ?\/?)>\s*$/i
  return tag.test(text.slice(Math.max(0, at - 80), at))
}
