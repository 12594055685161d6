import type { Article, Line, Passage, Seed } from '../lib/draft.ts'
import { splitLines, trimSpan } from '../lib/text.ts'
import { splitSentences } from '../grammar/sentence.ts'

/** Classify every line of a seed and cut what is to be read into passages and sentences; nothing is deleted. */
export function clean(seed: Seed): Article {
  const lines = splitLines(seed.text).map((line): Line => ({
    ...line,
    kind: seed.text.slice(line.start, line.end).trim() === '' ? 'blank' : 'body',
  }))
  const passages = lines
    .filter(({ kind }) => kind === 'body')
    .map((line): Passage => {
      const span = trimSpan(seed.text, line)
      return { ...span, kind: 'body', sentences: splitSentences(seed.text, span), turn: null, post: null }
    })
  return { ...seed, transcript: false, lines, passages }
}
