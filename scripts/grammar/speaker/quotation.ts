import type { Passage, Span } from '../../lib/draft.ts'

/** A run of quoted words in one passage, in seed offsets; one that its passage leaves open goes on in the next. */
export interface Quotation extends Span {
  readonly isOpen: boolean // no closing mark before the passage ends
  readonly continues: boolean // the passage before left it open
}

/** Find the quotations of each passage, in order; an unclosed one ends with its passage and may go on in the next. */
export function findQuotations(text: string, passages: readonly Passage[]): readonly (readonly Quotation[])[] {
  let wasOpen = false
  return passages.map((passage, index) => {
    if (passage.kind === 'caption') return []
    const found = quotationsOf(text, passage, wasOpen, passages[index + 1])
    wasOpen = found.at(-1)?.isOpen ?? false
    return found
  })
}

const styles = [
  { open: /“/u, close: /”/u },
  {
    open: /(?<=^|[\s(:—–-])"(?=\S)|(?<=\p{L}{2}[.!?])"(?=\p{Lu})/u, // “told a paper."It was calm”
    close: /(?<=\S)"(?=$|[\s.,;:!?)—–-])|(?<=[.!?])"(?=\p{Lu})/u,
  },
  { open: /(?<=^|[\s(:—–])['‘](?=[\p{L}\p{N}])/u, close: /(?<=[.,!?…])['’](?=$|\s)/u },
  { open: /``/u, close: /(?:''|[”"])/u },
] as const

function quotationsOf(
  text: string,
  passage: Passage,
  wasOpen: boolean,
  next: Passage | undefined,
): readonly Quotation[] {
  const words = text.slice(passage.start, passage.end)
  const goesOn = next !== undefined && /^["'‘]\p{Lu}/u.test(text.slice(next.start, next.start + 2))
  const style = styles.find(
    ({ open, close }) =>
      open.test(words) &&
      (close.test(words) ||
        open === styles[0].open ||
        (open === styles[1].open && words.startsWith('"')) ||
        (goesOn && unclosed.test(words))),
  )
  if (!style) return unopened(words, passage)
  const found: Quotation[] = []
  for (let at = 0; at < words.length;) {
    const opening = style.open.exec(words.slice(at))
    if (!opening) break
    const start = at + opening.index
    const end = endOf(words, start, style) ?? words.length
    const continues = wasOpen && found.length === 0 && words.slice(0, start).trim() === ''
    found.push({
      start: passage.start + start,
      end: passage.start + end,
      isOpen: end === words.length && !style.close.test(words.slice(start + 1)),
      continues,
    })
    at = end
  }
  return found
}

const farthest = 2000 // characters in which a quotation that quotes others must end

/** Find where a quotation ends, past the words that it quotes itself: “the “army” lost”; where no mark ends it, the first will do. */
function endOf(words: string, start: number, { open, close }: (typeof styles)[number]): number | undefined {
  const rest = words.slice(start + 1, start + 1 + farthest)
  let depth = 1
  for (let at = 0; depth > 0;) {
    const closing = close.exec(rest.slice(at))
    if (!closing) break
    const opening = open.exec(rest.slice(at, at + closing.index))
    depth += opening ? 1 : -1
    at += (opening ? opening.index : closing.index) + 1
    if (depth === 0) return start + 1 + at
  }
  const first = close.exec(words.slice(start + 1))
  return first ? start + 1 + first.index + 1 : undefined
}

const unclosed = /(?:^|: )["'‘](?=\p{Lu})(?:[^"'‘’]|(?<=\p{L})['’](?=\p{L}))*$/u // a speech that its passage leaves open

/** Read “They were shot,’ Ann Lee told …”, whose opening mark is lost: the words up to the mark are quoted. */
function unopened(words: string, { start }: Passage): readonly Quotation[] {
  const closing = /^[^“”"‘]*?[^“”"‘\s][,!?][’'”"](?=\s\p{L})/u.exec(words)
  return closing === null ? [] : [{ start, end: start + closing[0].length, isOpen: false, continues: false }]
}
