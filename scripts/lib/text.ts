import type { Span } from './draft.ts'

/** A place in a text, counted from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Matches everything that ends a line: LF, CRLF, CR, VT, FF, NEL, and the Unicode line and paragraph separators. */
const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

/** Split a text into lines that tile it: each line's span ends after its line ending. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const match of text.matchAll(lineEnd)) {
    const end = match.index + match[0].length
    lines.push({ start, end })
    start = end
  }
  if (start < text.length) lines.push({ start, end: text.length })
  return lines
}

/** Find the line and column of an offset, counting from 1; only `\n`, `\r\n` and `\r` count, as editors count them. */
export function findPlace(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const lines = before.split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/** Shrink a span so that it neither starts nor ends with white space or a line ending of any kind. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end).replaceAll('\u0085', '\n') // the one line ending that JavaScript takes for no white space
  const trimmedStart = raw.trimStart()
  const from = start + raw.length - trimmedStart.length
  return { start: from, end: from + trimmedStart.trimEnd().length }
}

/** Compare two strings by code unit, the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Fold an id or a name so that look-alikes by width, case or composition compare equal. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().normalize('NFKC')
}

/** Put a plain space in the place of every other white space, line breaks and no-break spaces too: words on either side meet, offsets stay. */
export function levelSpace(text: string): string {
  return text.replace(/[^\S ]/g, ' ')
}

/** Make words match as they stand in a pattern. */
export function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}
