import type { Quote } from '../../src/schema/ledger.ts'
import type { Span } from '../lib/draft.ts'

const context = 32

/** Quote a span of a seed with up to 32 UTF-16 units either side, never half of a surrogate pair. */
export function quoteSpan(text: string, { start, end }: Span): Quote {
  const from = Math.max(0, start - context)
  const to = Math.min(text.length, end + context)
  return {
    exact: text.slice(start, end),
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splitsPair(text, to) ? to - 1 : to),
    start,
    end,
  }
}

function splitsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))
}
