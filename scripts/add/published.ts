import { Day } from '../../src/schema/day.ts'
import type { Published } from '../../src/schema/sidecar.ts'

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
