import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { listFeeds, writeFeed } from '../../src/feeds/feed.ts'
import type { Ledger } from '../../src/schema/ledger.ts'
import type { History, NamedEdition } from '../../src/views/changes/editions.ts'
import { facts, mention, statement } from '../views/facts.ts'

const hostile = `</title><script>alert(1)</script>]]> & "it's" &lt; \u0007`
const site = new URL('https://harbour.example/')
const first = facts({})
const both: Ledger = facts({
  mentions: [mention('m-0000000001'), mention('m-0000000002', { statement: 'second', quote: { exact: hostile, prefix: '', suffix: '', start: 0, end: 9 } })], // prettier-ignore
  statements: [
    statement('harbour-master-2020-05-04'),
    statement('second', { speaker: hostile, unit: hostile, mentions: ['m-0000000002'] }),
  ],
}).ledger
const topic = { ...first.topic, title: hostile, question: hostile }
const edition = (id: string, previous: string | null, ledger: Ledger): NamedEdition => ({ id, schemaVersion: 1, day: id.slice(0, 10), previous, topic, speakers: [...first.speakers], ledger, embeds: [] }) // prettier-ignore
const editions = [
  edition('2020-06-01-aaaaaaaa', null, first.ledger),
  edition('2020-07-01-bbbbbbbb', '2020-06-01-aaaaaaaa', both),
]
const history: History = { editions, live: { topic, speakers: first.speakers, ledger: both } }
const readable = hostile.replace('\u0007', '\ufffd')

describe('read back by a parser we did not write', () => {
  const [atom, json] = listFeeds(site, history).map((feed) => writeFeed(history, site, feed))
  const read = parseAtomFeed(atom ?? '')
  const items = parseJsonFeed(json ?? '')

  test('the Atom feed has an entry for each edition, the latest first, with lasting ids and days that no clock gave', () => {
    expect(read.entries?.map(({ id, title, updated }) => ({ id, title: title?.value, updated }))).toEqual([
      {
        id: 'https://harbour.example/changes/#edition-2020-07-01-bbbbbbbb',
        title: 'Edition of 1 July 2020: 1 added.',
        updated: '2020-07-01T12:00:00.000Z',
      },
      {
        id: 'https://harbour.example/changes/#edition-2020-06-01-aaaaaaaa',
        title: 'Edition of 1 June 2020: The first edition: 1 statement from 1 source.',
        updated: '2020-06-01T12:00:00.000Z',
      },
    ])
    expect(read.updated).toBe('2020-07-01T12:00:00.000Z')
    expect(read.links?.map(({ rel, href }) => `${rel ?? ''} ${href ?? ''}`)).toEqual([
      'alternate https://harbour.example/changes/',
      'self https://harbour.example/feed.xml',
    ])
  })

  test('the JSON feed says the same', () => {
    expect(items.items?.map(({ id, title }) => ({ id, title }))).toEqual(
      read.entries?.map(({ id, title }) => ({ id, title: title?.value })),
    )
    expect(items.feed_url).toBe('https://harbour.example/feed.json')
    expect(items.title).toBe(`Changes · ${readable}`)
  })

  test('hostile text stays text, in the XML and in the HTML inside it', () => {
    expect(read.title?.value).toContain('<script>alert(1)</script>')
    const content = read.entries?.[0]?.content?.value ?? ''
    expect(content).toContain('&lt;script&gt;')
    expect(content).not.toContain('<script')
    expect(content).toBe(items.items?.[0]?.content_html)
    expect(atom).not.toContain('<script')
    expect(atom).not.toContain('\u0007')
  })

  test('the same history gives the same bytes', () => {
    expect(listFeeds(site, history).map((feed) => writeFeed(history, site, feed))).toEqual([atom, json])
  })
})

test('without an address, or an edition to tell of, there is no feed', () => {
  expect(listFeeds(undefined, history)).toEqual([])
  expect(listFeeds(site, { editions: [] })).toEqual([])
})
