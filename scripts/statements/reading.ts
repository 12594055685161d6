import type { Reading, Resolution } from '../lib/draft.ts'
import type { Problem } from '../lib/problem.ts'
import { findPlace } from '../lib/text.ts'
import { identify } from './identify.ts'
import { accountNumerals } from './roles.ts'

/** Take from a resolved article all that the ledger needs of it. */
export function toReading(resolution: Resolution): Reading {
  const { article } = resolution
  const mentions = identify(resolution)
  const { numerals, problems } = accountNumerals(resolution, mentions)
  return {
    mentions,
    lines: mentions.map(({ quote }) => findPlace(article.text, quote.start).line),
    numerals,
    problems: article.passages.length === 0 ? [nothingToRead(article.file), ...problems] : problems,
  }
}

function nothingToRead(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'no-article',
    message: 'Unexpected seed without a sentence of an article, expected more than page furniture',
    mend: 'Paste the article’s own words into it, or remove it with its sidecar',
  }
}
