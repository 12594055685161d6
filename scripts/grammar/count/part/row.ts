import type { Span } from '../../../lib/draft.ts'

/** A line that tells a name with its number, a number behind the mark of a list, or a number and no sentence: “Norland: 154”, “Ellenia 27”, “• 59 soldiers of the guard;”, “59 soldiers of the guard;”. */
export interface Row extends Span {
  readonly kind: 'name' | 'bullet' | 'plain'
}

const lead = String.raw`^[ \t]*(?:[-*•·–][ \t]*)?(?:The |the )?`
const few = String.raw`(?:(?:about|around|some|at least|nearly|almost|more than|over) )?`
const name = new RegExp(
  String.raw`${lead}\p{Lu}[\p{L}.’'&-]*(?: (?:\p{Lu}[\p{L}.’'&-]*|of|and|the)){0,4}(?: ?[–—:-] ?|[ \t]+)${few}$`,
  'u',
)
const bullet = new RegExp(String.raw`^[ \t]*[-*•·–—][ \t]*(?:and )?${few}$`, 'iu')
const plain = new RegExp(String.raw`^[ \t]*(?:and )?${few}$`, 'iu')
const plainRow = new RegExp(
  String.raw`^[ \t]*(?:and )?${few}(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?![^\n]*\b(?:was|were|is|are|had|has|have|did|said)\b)[^.!?“”"]{3,100}[;,.]?\s*$`,
  'iu',
)
const number = /\d[\d,.]*(?:\s\d{3})*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu
const longest = 140 // characters of a row
const most = 60 // rows of a list above one
const behind = /^(?: ?\([^()\n]{1,80}\)| \p{Ll}+){0,3}(?:, (?:according to|as per|by) [^\n\d]{1,50})?[;,.]?\s*$/u

/** Read the line around a place as a row whose number is there. */
export function rowAt(text: string, place: number): Row | null {
  const line = lineAt(text, place)
  if (line.end - line.start > 2 * longest) return null
  const before = text.slice(line.start, place)
  if (bullet.test(before)) return { ...line, kind: 'bullet' }
  if (plain.test(before)) return plainRow.test(text.slice(line.start, line.end)) ? { ...line, kind: 'plain' } : null
  const isName = line.end - line.start <= longest && name.test(before)
  return isName && behind.test(text.slice(numberEnd(text, place), line.end)) ? { ...line, kind: 'name' } : null
}

/** Tell whether nothing but rows stands between two rows. */
export function isOneList(text: string, a: Row, b: Row): boolean {
  if (a.kind !== b.kind || b.start <= a.end) return false
  const between = text.slice(a.end, b.start).split('\n')
  return between.every((words) => words.trim() === '' || looksLikeRow(words, a.kind))
}

/** Give the last words before a list, those of the line that leads to it. */
export function leadOf(text: string, row: Row): string {
  let line: Span | null = beside(text, row, -1)
  for (let at = 0; line && at < most && looksLikeRow(text.slice(line.start, line.end), row.kind); at += 1)
    line = beside(text, line, -1)
  return line ? text.slice(line.start, line.end).trim() : ''
}

/** Count the rows of the list that a row stands in, up to a few. */
export function rowsAround(text: string, row: Row, most: number): number {
  let found = 1
  for (const step of [-1, 1]) {
    let line: Span | null = beside(text, row, step)
    while (line && found < most && looksLikeRow(text.slice(line.start, line.end), row.kind)) {
      found += 1
      line = beside(text, line, step)
    }
  }
  return found
}

/** Give the next line above or below that is not empty. */
function beside(text: string, { start, end }: Span, step: number): Span | null {
  let place = step < 0 ? start - 1 : end + 1
  while (place > 0 && place < text.length) {
    const line = lineAt(text, place)
    if (text.slice(line.start, line.end).trim() !== '') return line
    place = step < 0 ? line.start - 1 : line.end + 1
  }
  return null
}

const unnumbered = /^[ \t]*[-*•·–—][ \t]*\p{Lu}[\p{L} ’'-]{1,40}: [^\d\n]{3,60}$/u // “• Norland: none confirmed”

function looksLikeRow(words: string, kind: Row['kind']): boolean {
  if (words.length > (kind === 'bullet' ? 2 : 1) * longest) return false
  if (kind === 'bullet') return /^\s*[-*•·–—]/u.test(words)
  if (kind === 'plain') return plainRow.test(words)
  if (unnumbered.test(words)) return true
  const at = number.exec(words)
  return at !== null && name.test(words.slice(0, at.index)) && behind.test(words.slice(at.index + at[0].length))
}

function numberEnd(text: string, place: number): number {
  const found = number.exec(text.slice(place, place + 24))
  return place + (found ? found.index + found[0].length : 0)
}

function lineAt(text: string, place: number): Span {
  const end = text.indexOf('\n', place)
  return { start: text.lastIndexOf('\n', place - 1) + 1, end: end < 0 ? text.length : end }
}
