import { absoluteAddress } from '../address.ts'
import type { Facts } from '../brief.ts'
import type { ShareImage } from '../share.ts'
import { describeSource } from './source.ts'

/** What the story says of itself. */
export interface StoryText {
  readonly headline: string
  readonly description: string
  readonly image: ShareImage
}

/** Describes the story for machines (schema.org), and the articles it rests on; who wrote it and when, it does not make up. */
export function describeArticle({ topic, ledger }: Facts, text: StoryText, site: URL | undefined): object {
  const address = absoluteAddress(site, '/')
  const image = absoluteAddress(site, text.image.path)
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    ...(address !== undefined && { '@id': address, url: address }),
    headline: text.headline,
    description: text.description,
    inLanguage: topic.language,
    isAccessibleForFree: true,
    ...(image !== undefined && { image }),
    isPartOf: { '@type': 'WebSite', name: topic.title },
    citation: ledger.sources.map(describeSource),
  }
}
