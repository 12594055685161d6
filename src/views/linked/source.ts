import type { DaySpan } from '../../schema/day.ts'
import type { LedgerSource } from '../../schema/ledger.ts'
import { nameOutlet } from '../names.ts'

/** Describes an article for machines (schema.org); what nobody knows of it is left out. */
export function describeSource({ title, outlet, url, published }: LedgerSource): object {
  return {
    '@type': 'NewsArticle',
    headline: title,
    ...(url !== null && { url }),
    ...(outlet !== 'unknown' && { publisher: { '@type': 'Organization', name: nameOutlet(outlet) } }),
    ...(published && published.earliest === published.latest && { datePublished: published.latest }),
  }
}

/** Writes a span of days as schema.org does (ISO 8601; `..` is an end that nobody stated); null where no end is known. */
export function writeCoverage({ earliest, latest }: DaySpan): string | null {
  if (earliest === null && latest === null) return null
  return earliest === latest ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`
}
