import { absoluteAddress, dataPath } from '../address.ts'
import type { Facts } from '../brief.ts'
import { writeCoverage } from './source.ts'

/** What the data say of themselves. */
export interface DataText {
  readonly description: string
  readonly licence: string // an address
  readonly rights: string // what the licence does not cover
  readonly files: readonly { readonly name: string; readonly mediatype: string; readonly says: string }[]
}

/** A frozen state of the data. */
interface Version {
  readonly id: string
  readonly day: string
}

/** Where the data will stand, and which edition they are of, if any; of the live ones, all editions. */
export interface Place {
  readonly site: URL | undefined
  readonly edition?: Version
  readonly editions?: readonly Version[]
}

/** Describes the data for machines (schema.org), as they stand or of an edition; files have an address only where the site knows its own. */
export function describeDataset({ topic, ledger }: Facts, text: DataText, place: Place): object {
  const { site, edition, editions = [] } = place
  const address = absoluteAddress(site, dataPath(edition?.id))
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
    copyrightNotice: text.rights,
    ...(edition && { version: edition.id, datePublished: edition.day, exampleOfWork: nameVersion(topic.id, site) }),
    ...(editions.length > 0 && { workExample: editions.map((each) => nameVersion(topic.id, site, each)) }),
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

/** Names the data as they stand, or those of an edition, from the description of the other. */
function nameVersion(identifier: string, site: URL | undefined, edition?: Version): object {
  const address = absoluteAddress(site, dataPath(edition?.id))
  return {
    '@type': 'Dataset',
    ...(address !== undefined && { '@id': address }),
    identifier,
    ...(edition && { version: edition.id, datePublished: edition.day }),
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
