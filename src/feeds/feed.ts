import { Feed } from 'feed'
import { absoluteAddress, changesPath } from '../views/address.ts'
import { listSections, type History } from '../views/changes/editions.ts'
import type { ChangeText } from '../views/changes/describe.ts'

const feeds = [
  { name: 'feed.xml', mediatype: 'application/atom+xml', title: 'Atom feed' },
  { name: 'feed.json', mediatype: 'application/feed+json', title: 'JSON Feed' },
] as const
export type FeedFile = (typeof feeds)[number]

/** Lists the feeds: one entry an edition. They need the address of the site, and an edition to tell of. */
export function listFeeds(site: URL | undefined, { editions }: Pick<History, 'editions'>): readonly FeedFile[] {
  return site && editions.length > 0 ? feeds : []
}

/** A feed at its place: the parameter of its route, and what it is. */
export interface PlacedFeed {
  readonly params: { readonly name: string }
  readonly props: { readonly feed: FeedFile }
}

/** Gives the places of the feeds whose names have one ending, which stands in the name of their route. */
export function placeFeeds(site: URL | undefined, history: History, ending: '.xml' | '.json'): PlacedFeed[] {
  return listFeeds(site, history)
    .filter(({ name }) => name.endsWith(ending))
    .map((feed) => ({ params: { name: feed.name.slice(0, -ending.length) }, props: { feed } }))
}

/** Writes one feed of what each edition changed, the latest first; everything in it is text, escaped by the library. */
export function writeFeed(history: History, site: URL, { name }: FeedFile): string {
  const { topic } = history.live
  const page = absoluteAddress(site, changesPath())
  const sections = listSections(history).filter(({ edition }) => edition !== null)
  const feed = new Feed({
    id: page,
    link: page,
    title: plain(`Changes · ${topic.title}`),
    description: plain(`${topic.question} What each edition added, withdrew, re-dated or corrected.`),
    language: topic.language,
    updated: noon(sections[0]?.day ?? history.editions[0]?.day ?? ''),
    generator: false,
    feedLinks: { atom: absoluteAddress(site, '/feed.xml'), json: absoluteAddress(site, '/feed.json') },
    author: { name: plain(topic.title), link: absoluteAddress(site, '/') },
  })
  const isXml = name === 'feed.xml'
  for (const { edition, day, heading, summary, changes } of sections) {
    const link = absoluteAddress(site, changesPath(edition ?? ''))
    const title = plain(`${heading}: ${summary}`)
    const lines = [summary, ...changes.map(writeChange)].map((line) => `<p>${escapeMarkup(plain(line))}</p>`)
    feed.addItem({
      title: isXml ? escapeMarkup(title) : title, // in Atom the library declares it as HTML
      id: link,
      link,
      date: noon(day ?? ''),
      published: noon(day ?? ''),
      content: lines.join(''),
    })
  }
  return isXml ? feed.atom1() : `${feed.json1()}\n`
}

/** Writes a change as one line of plain text. */
function writeChange({ label, subject, quote, says, other, values }: ChangeText): string {
  return [
    `${label}: ${subject.text}.`,
    ...(quote ? [`“${quote.exact}” (${quote.outlet}).`] : []),
    ...(says === '' ? [] : [says]),
    ...(other ? [`See ${other.text}.`] : []),
    ...values.map(({ field, from, to }) => `${field}: ${from} → ${to}.`),
  ].join(' ')
}

/** What is frozen on a day is dated to the middle of it, the same on every machine. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}

/** XML has no room for control characters, whichever way they are written. */
function plain(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd') // prettier-ignore
}

function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
