import { createHash } from 'node:crypto'
import type { Span } from '../lib/draft.ts'

/** Names a mention by its source, its words, which occurrence of them in the seed it is and where its number stands in them; edits elsewhere leave it alone. */
export function mentionId(source: string, text: string, quote: Span, number: Span | null): string {
  const exact = text.slice(quote.start, quote.end)
  const place = number === null ? '' : String(number.start - quote.start)
  const key = JSON.stringify([source, exact, occurrence(text, exact, quote.start), place])
  return `m-${createHash('sha256').update(key).digest('hex').slice(0, 10)}`
}

/** Turns any text into an id: lower-case ASCII letters, digits and hyphens, whole words up to a length; empty when nothing is left. */
export function slug(text: string, limit = 40): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}|[’'.]/gu, '')
    .toLowerCase()
  const [first = '', ...rest] = plain.match(/[a-z0-9]+/g) ?? []
  let id = first.slice(0, limit)
  for (const word of rest) {
    if (id.length + word.length >= limit) break
    id += `-${word}`
  }
  return id
}

function occurrence(text: string, exact: string, start: number): number {
  let count = 0
  for (let at = text.indexOf(exact); at >= 0 && at < start; at = text.indexOf(exact, at + 1)) count += 1
  return count
}
