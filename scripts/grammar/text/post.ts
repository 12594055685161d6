import { months } from '../../lexicon/calendar.ts'
import { dayOf } from '../day/calendar.ts'

/** The line that signs an embedded post: “— Name (@handle) October 29, 2024”. */
export interface Signature {
  readonly author: string
  readonly day: string | null
  readonly start: number // where the signature begins in its line
}

const signature =
  /(?:^|\s)[—–―-]{1,2}\s{0,9}(?<author>[^\s—()@][^—()@]{1,79}?)\s{0,9}\(@\w{1,30}\)(?:\s{0,9}[·,|]?\s{0,9}(?<date>[\p{L}\d .,]{4,30}))?\s*$/u

/** Find the signature that ends a line, or the whole line that is one. */
export function findSignature(line: string): Signature | undefined {
  if (!line.includes('(@')) return undefined
  const match = signature.exec(line.trimEnd())
  if (match?.groups === undefined) return undefined
  const { author = '', date } = match.groups
  const day = date === undefined ? null : parseDay(date)
  if (date !== undefined && day === null) return undefined
  return { author: author.split(' / ')[0]?.trim() ?? author, day, start: match.index }
}

function parseDay(words: string): string | null {
  const match = /^(?:(?<m1>\p{L}+)\.? (?<d1>\d{1,2})|(?<d2>\d{1,2}) (?<m2>\p{L}+)\.?),? (?<year>\d{4})$/u.exec(
    words.trim(),
  )
  const { m1, m2, d1, d2, year } = match?.groups ?? {}
  const name = (m1 ?? m2 ?? '').slice(0, 3).toLowerCase()
  const month = months.findIndex(([full]) => full.toLowerCase().startsWith(name)) + 1
  return name === '' || month === 0 ? null : dayOf(Number(year), month, Number(d1 ?? d2))
}
