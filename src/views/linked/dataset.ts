import { absoluteAddress } from '../address.ts'
import type { Facts } from '../brief.ts'
import { writeCoverage } from './source.ts'

/** What the data say of themselves. */
export interface DataText {
  readonly description: string
  readonly licence: string // an address
  readonly rights: string // what the licence does not cover
  readonly files: readonly { readonly name: string; readonly mediatype: string; readonly says: string }[]
}

/** Describes the data for machines (schema.org); files have an address only where the site knows its own. */
export function describeDataset({ topic, ledger }: Facts, text: DataText, site: URL | undefined): object {
  const address = absoluteAddress(site, '/data/')
  const days = spanDays(ledger.sources.flatMap(({ published }) => published ?? []))
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...(address !== undefined && { '@id': address, url: address }),
    identifier: topic.id,
    name: topic.question,
    description: text.description,
    inLanguage: topic.language,
    isAccessibleForFree: true,
    license: text.licence,
    usageInfo: text.rights,
    ...(days && { temporalCoverage: writeCoverage(days) }),
    distribution: text.files.map(({ name, mediatype, says }) => ({
      '@type': 'DataDownload',
      name,
      description: says,
      encodingFormat: mediatype,
      ...(address !== undefined && { contentUrl: `${address}${name}` }),
    })),
  }
}

interface Days {
  readonly earliest: string
  readonly latest: string
}

/** The days on which the sources were published, first to last. */
function spanDays(spans: readonly Days[]): Days | undefined {
  const earliest = spans.map((span) => span.earliest).toSorted()[0]
  const latest = spans
    .map((span) => span.latest)
    .toSorted()
    .at(-1)
  return earliest !== undefined && latest !== undefined ? { earliest, latest } : undefined
}
