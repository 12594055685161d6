import { absoluteAddress, chartPath } from './address.ts'

/** A chart as other sites may take it over: an oEmbed answer of the type “rich” (oembed.com, 2.3.4.4). */
export interface OEmbed {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly title: string
  readonly author_name: string
  readonly author_url: string
  readonly provider_name: string
  readonly provider_url: string
  readonly cache_age: number // seconds
  readonly thumbnail_url: string
  readonly thumbnail_width: number
  readonly thumbnail_height: number
  readonly html: string
  readonly width: number
  readonly height: number
}

/** What an answer is made from: the chart’s own words, the site that it stands on, and the code that embeds it. */
export interface Embeddable {
  readonly id: string
  readonly title: string
  readonly site: URL
  readonly siteName: string
  readonly html: string
  readonly height: number // in a column of that width
}

const day = 86_400

/** The width of a column of text, for which an answer gives its size; the code itself takes all the width that there is. */
export const columnWidth = 640

/** Describes a chart’s live embed to whoever asks by oEmbed. */
export function describeOEmbed({ id, title, site, siteName, html, height }: Embeddable): OEmbed {
  const addressOf = (path: string): string => absoluteAddress(site, path)
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: siteName,
    author_url: addressOf('/'),
    provider_name: siteName,
    provider_url: addressOf('/'),
    cache_age: day,
    thumbnail_url: addressOf(`${chartPath(id)}share.png`),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html,
    width: columnWidth,
    height,
  }
}
