import type { Span } from '../../lib/draft.ts'
import { hedges } from '../../lexicon/hedges.ts'

const words = [...hedges]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll("'", "['’]").replaceAll(' ', '\\s+'))
const hedge = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu')

/** Find the first hedge inside a quote, as written: “could”, “It’s possible”; the month of May is none. */
export function findHedge(text: string, { start, end }: Span): string | null {
  const quote = text
    .slice(start, end)
    .replace(/(?<=\b(?:in|on|since|until|by|of|last|early|late|mid)\s)May\b|\bMay(?=\s\d)/gu, '***')
  return hedge.exec(quote)?.[0] ?? null
}
