import type { Span } from '../../lib/draft.ts'
import type { ReadNumeral } from '../number/form.ts'
import { blank, classAt, endOfRun, letter, mark } from './character.ts'

/** A word, a numeral or a punctuation mark of a sentence. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string // with straight apostrophes
  readonly kind: 'word' | 'mark' | 'numeral'
  readonly numeral: ReadNumeral | null
}

/** Cut a sentence into tokens; each numeral that begins in it is one token, words keep their inner hyphens. */
export function tokenize(text: string, sentence: Span, numerals: readonly ReadNumeral[]): readonly Token[] {
  const tokens: Token[] = []
  let from = sentence.start
  for (const numeral of numerals) {
    addWords(tokens, text, from, numeral.start)
    tokens.push({ ...tokenOf(text, numeral.start, numeral.end), kind: 'numeral', numeral })
    from = numeral.end
  }
  addWords(tokens, text, from, sentence.end)
  return tokens
}

function addWords(tokens: Token[], text: string, start: number, end: number): void {
  for (let at = start; at < end;) {
    const kind = classAt(text, at)
    if ((kind & blank) === 0) {
      const to = (kind & (letter | mark)) === 0 ? endOfMark(text, at) : endOfWord(text, at, end)
      const isOpen = isQuoted(text, at, to) // the mark closes a quotation, it is no part of the word
      tokens.push(tokenOf(text, at, isOpen ? to - 1 : to))
      if (isOpen) tokens.push(tokenOf(text, to - 1, to))
      at = to
    } else at += 1
  }
}

function endOfMark(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
}

/** Find where a word ends: “U.S.” with its full stops, “two-year” with its hyphen, “soldiers’” with its apostrophe. */
function endOfWord(text: string, at: number, end: number): number {
  if (text[endOfMark(text, at)] === '.') {
    const short = dotted.exec(text.slice(at, Math.min(end, at + longestDotted)))
    if (short) return at + short[0].length
  }
  let to = endOfRun(text, at, end, letter | mark)
  while (to + 1 < end && isInner(text.charCodeAt(to)) && (classAt(text, to + 1) & (letter | mark)) !== 0)
    to = endOfRun(text, to + 1, end, letter | mark)
  return to < end && isApostrophe(text.charCodeAt(to)) ? to + 1 : to
}

const dotted = /^(?:\p{L}\.){2,8}/u
const longestDotted = 24

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}

function isInner(unit: number): boolean {
  return unit === 0x2d || isApostrophe(unit)
}

/** Tell “the 'town'” from “the towns'”: an apostrophe after a letter other than “s” belongs to no word. */
function isQuoted(text: string, start: number, end: number): boolean {
  if (end - start < 2 || !isApostrophe(text.charCodeAt(end - 1)) || (classAt(text, end - 2) & letter) === 0)
    return false
  return text[end - 2] !== 's' && text[end - 2] !== 'S'
}

function tokenOf(text: string, start: number, end: number): Token {
  const written = text.slice(start, end)
  const folded = written.toLowerCase()
  const lower = folded.includes('’') ? folded.replaceAll('’', "'") : folded
  const kind = (classAt(text, start) & letter) === 0 ? 'mark' : 'word'
  return { start, end, text: written, lower, kind, numeral: null }
}
