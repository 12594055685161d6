import type { Span } from '../../lib/draft.ts'
import { hedges } from '../../lexicon/hedges.ts'

const words = [...hedges]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll("'", "['’]").replaceAll(' ', '\\s+'))
const hedge = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu')

const month =
  /(?<=\b(?:[Ii]n|[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|[Oo]f|[Tt]his|[Ll]ast|[Ee]arly|[Ll]ate|[Mm]id)[\s-])May\b|\bMay(?=\s\d)/gu

/** Find the first hedge inside a quote, as written: “could”, “It’s possible”; the month of May is none. */
export function findHedge(text: string, { start, end }: Span): string | null {
  const quote = text.slice(start, end).replace(month, '***')
  return hedge.exec(quote)?.[0] ?? null
}
