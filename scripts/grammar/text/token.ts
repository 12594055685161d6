import type { Span } from '../../lib/draft.ts'
import type { ReadNumeral } from '../number/form.ts'

/** A word, a numeral or a punctuation mark of a sentence. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string // with straight apostrophes
  readonly kind: 'word' | 'mark' | 'numeral'
  readonly numeral: ReadNumeral | null
}

const piece = /(?:\p{L}\.){2,8}|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*['’]?|\S/gu

const isLetter = /^\p{L}/u

/** Cut a sentence into tokens; each numeral that begins in it is one token, words keep their inner hyphens. */
export function tokenize(text: string, sentence: Span, numerals: readonly ReadNumeral[]): readonly Token[] {
  const tokens: Token[] = []
  let from = sentence.start
  for (const numeral of numerals) {
    tokens.push(...wordsOf(text, { start: from, end: numeral.start }))
    tokens.push({ ...tokenOf(text, numeral), kind: 'numeral', numeral })
    from = numeral.end
  }
  return [...tokens, ...wordsOf(text, { start: from, end: sentence.end })]
}

function wordsOf(text: string, { start, end }: Span): Token[] {
  return [...text.slice(start, Math.max(start, end)).matchAll(piece)].flatMap((match) => {
    const at = start + match.index
    const token = tokenOf(text, { start: at, end: at + match[0].length })
    const isOpen = token.text.length > 1 && token.lower.endsWith("'") && !token.lower.endsWith("s'")
    if (!isOpen || !/\p{L}.$/u.test(token.text)) return [token]
    const word = tokenOf(text, { start: at, end: token.end - 1 })
    return [word, tokenOf(text, { start: token.end - 1, end: token.end })]
  })
}

function tokenOf(text: string, { start, end }: Span): Token {
  const written = text.slice(start, end)
  const folded = written.toLowerCase()
  const lower = folded.includes('’') ? folded.replaceAll('’', "'") : folded
  return { start, end, text: written, lower, kind: isLetter.test(written) ? 'word' : 'mark', numeral: null }
}
