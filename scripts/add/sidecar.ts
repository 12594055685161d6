import { Document, Scalar, isScalar, visit } from 'yaml'
import { Day } from '../../src/schema/day.ts'
import type { Published, Sidecar } from '../../src/schema/sidecar.ts'

/** Parse a published day: `YYYY-MM-DD`, a span `DAY..DAY`, or `unknown`; the fault says what is wrong with it. */
export function parsePublished(
  written: string,
): { readonly days: Omit<Published, 'basis'> | null } | { readonly fault: string } {
  if (written === 'unknown') return { days: null }
  const [earliest = '', latest = earliest, ...more] = written.split('..').map((day) => day.trim())
  if (more.length > 0 || !Day.safeParse(earliest).success || !Day.safeParse(latest).success)
    return {
      fault: `Unexpected \`${written}\`, expected a day as 2024-10-24, a span as 2024-10-24..2024-10-26, or unknown`,
    }
  if (latest < earliest) return { fault: `Unexpected span \`${written}\`, expected the earlier day first` }
  return { days: { earliest, latest } }
}

/** Format a sidecar as a person would write it: one key a line, long reasons folded, unknowns with why. */
export function formatSidecar(sidecar: Sidecar): string {
  const document = new Document(sidecar)
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? pair.key.value : undefined
      if (!isScalar(pair.value)) return
      if (key === 'basis' && String(pair.value.value).length > 90) pair.value.type = Scalar.BLOCK_FOLDED
      if (key === 'earliest' || key === 'latest' || key === 'day') pair.value.type = Scalar.QUOTE_SINGLE
      if (pair.value.value === null) pair.value.comment = ' not known from the text as received'
    },
  })
  return document.toString({ lineWidth: 120, singleQuote: true })
}
