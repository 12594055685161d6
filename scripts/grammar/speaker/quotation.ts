import type { Passage, Span } from '../../lib/draft.ts'

/** A run of quoted words in one passage, in seed offsets; one that its passage leaves open goes on in the next. */
export interface Quotation extends Span {
  readonly isOpen: boolean // no closing mark before the passage ends
  readonly continues: boolean // the passage before left it open
}

/** Find the quotations of each passage, in order; an unclosed one ends with its passage and may go on in the next. */
export function findQuotations(text: string, passages: readonly Passage[]): readonly (readonly Quotation[])[] {
  let wasOpen = false
  return passages.map((passage) => {
    if (passage.kind === 'caption') return []
    const found = quotationsOf(text, passage, wasOpen)
    wasOpen = found.at(-1)?.isOpen ?? false
    return found
  })
}

const styles = [
  { open: /“/u, close: /”/u },
  { open: /(?<=^|[\s(:—–-])"(?=\S)/u, close: /(?<=\S)"(?=$|[\s.,;:!?)—–-])/u },
  { open: /(?<=^|[\s(:—–])['‘](?=[\p{L}\p{N}])/u, close: /(?<=[.,!?…])['’](?=$|\s)/u },
] as const

function quotationsOf(text: string, passage: Passage, wasOpen: boolean): readonly Quotation[] {
  const words = text.slice(passage.start, passage.end)
  const style = styles.find(
    ({ open, close }) =>
      open.test(words) &&
      (close.test(words) || open === styles[0].open || (open === styles[1].open && words.startsWith('"'))),
  )
  if (!style) return unopened(words, passage)
  const found: Quotation[] = []
  for (let at = 0; at < words.length;) {
    const opening = style.open.exec(words.slice(at))
    if (!opening) break
    const start = at + opening.index
    const closing = style.close.exec(words.slice(start + 1))
    const end = closing ? start + 1 + closing.index + 1 : words.length
    const continues = wasOpen && found.length === 0 && words.slice(0, start).trim() === ''
    found.push({ start: passage.start + start, end: passage.start + end, isOpen: closing === null, continues })
    at = end
  }
  return found
}

/** Read “They were shot,’ Ann Lee told …”, whose opening mark is lost: the words up to the mark are quoted. */
function unopened(words: string, { start }: Passage): readonly Quotation[] {
  const closing = /^[^“”"‘]*?[^“”"‘\s][,!?][’'”"](?=\s\p{L})/u.exec(words)
  return closing === null ? [] : [{ start, end: start + closing[0].length, isOpen: false, continues: false }]
}
