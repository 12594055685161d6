import type { Topic } from '../../../src/schema/topic.ts'
import type { Span } from '../../lib/draft.ts'
import { oncePer } from '../../lib/once.ts'
import { escapePattern } from '../../lib/text.ts'

/** A topic's measures, each with the pattern of its words. */
export type Measures = readonly { readonly id: string; readonly pattern: RegExp }[]

/** Prepare the measures of a topic for searching. */
export const buildMeasures = oncePer((topic: Topic): Measures =>
  topic.measures.map(({ id, words }) => ({
    id,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(formOf).join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
  })),
)

/** Find what is being counted: the first measure whose words stand in the quote, else in its sentence. */
export function findMeasure(text: string, measures: Measures, quote: Span, sentence: Span): string | null {
  const inSpan = ({ start, end }: Span): string | null => {
    const words = text.slice(start, end).replace(/\s+/gu, ' ')
    return measures.find(({ pattern }) => pattern.test(words))?.id ?? null
  }
  return inSpan(quote) ?? inSpan(sentence)
}

function formOf(word: string): string {
  return escapePattern(word)
    .replace(/\s+/gu, ' ')
    .replace(/([a-z])$/u, '$1(?:e?s|e?d|ing)?')
}
