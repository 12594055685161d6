import type { Span } from '../lib/draft.ts'
import { trimSpan } from '../lib/text.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Split a run of text into sentences, trimmed of white space. */
export function splitSentences(text: string, { start, end }: Span): Span[] {
  return [...segmenter.segment(text.slice(start, end))]
    .map(({ index, segment }) => trimSpan(text, { start: start + index, end: start + index + segment.length }))
    .filter((span) => span.end > span.start)
}
