import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { draftSource, type Draft } from '../../scripts/add/draft.ts'
import { clean } from '../../scripts/steps/clean.ts'
import type { Sidecar } from '../../src/schema/sidecar.ts'

const blank: Sidecar = {
  id: 'new',
  outlet: 'Unknown',
  title: 'New',
  url: null,
  published: null,
  rights: 'excerpt',
  sha256: '0'.repeat(64),
}

/** Guess what is known of a text, among sources of the outlets given. */
function draft(text: string, known: readonly string[] = []): Draft {
  const article = clean({ file: 'seeds/new.txt', text, sha256: blank.sha256, sidecar: blank })
  return draftSource(article, new Map(), { known, page: undefined, setting: undefined })
}

function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '../fixtures/add', name), 'utf8')
}

const body = 'Some 300 people came to the harbour on Wednesday, the town hall said.\n\nThey stayed until the evening.\n'

describe('the day an article came out', () => {
  test.for<[name: string, text: string, day: string | null, confidence: string]>([
    ['a stated day whose weekday the text names', `Published: 6 May 2020\n\n${body}`, '2020-05-06', 'high'],
    ['the day that a shot list gives', `DATELINE: 6 MAY 2020, HOLM\n\n${body}`, '2020-05-06', 'high'],
    ['a label that only begins like it', `Datelines of 6 May 2020 are rare\n\n${body}`, null, 'none'],
    ['a stated day, the text naming the day before', `Posted on May 7, 2020\n\n${body}`, '2020-05-07', 'medium'],
    ['a bare date that the text agrees with', `Boats return\n\nMay 6, 2020\n\n${body}`, '2020-05-06', 'medium'],
    ['a day behind the outlet', `Boats return\n\nThe Pier Gazette, 6 May 2020\n\n${body}`, '2020-05-06', 'medium'],
    ['a day behind a town, with nothing else on the line', `Boats return\n\nIt was on Pier Street, 6 May 2020\n\n${body}`, null, 'none'],
    ['a bare date below the headline, a day later', `Boats are back\n\n7 May 2020\n\n${body}`, '2020-05-07', 'medium'],
    ['a day of the update only', `Last updated: May 6, 2020 10:14 AM\n\n${body}`, '2020-05-06', 'low'],
    ['front matter', `---\ntitle: Boats\ndate: '2020-05-06'\n---\n\n${body}`, '2020-05-06', 'high'],
    ['front matter that is no YAML', `---\ntitle: He said: no: never\ndate: 2020-05-06\n---\n\n${body}`, '2020-05-06', 'high'],
    ['TOML front matter', `+++\ntitle = "Boats"\ndate = 2020-05-06T10:00:00Z\n+++\n\n${body}`, '2020-05-06', 'high'],
    ['the key that says published, before one that says date', `---\ndate: 2020-05-09\npublished_time: 2020-05-06 16:08:40-04:00\n---\n\n${body}`, '2020-05-06', 'high'],
    ['a dateline with its year', `OSLO, May 6, 2020 (Coastal Wire) — ${body}`, '2020-05-06', 'high'],
    ['a dateline whose year the text names', `OSLO, May 6 (Coastal Wire) — ${body}\nIt was built in 2020.\n`, '2020-05-06', 'low'],
    ['a dateline without any year', `OSLO, May 6 (Coastal Wire) — ${body}`, null, 'none'],
    ['an address that holds the day', `https://pier.example/2020/05/06/boats\n\n${body}`, '2020-05-06', 'medium'],
    ['a day that may be two', `Published: 6/5/2020\n\n${body}`, null, 'none'],
    ['a day in figures that is one', `Published: 6/15/2020\n\nThey came.\n\n${body}`, '2020-06-15', 'low'],
    ['a day that no calendar has', `Published: 31 April 2020\n\n${body}`, null, 'none'],
    ['nothing', body, null, 'none'],
    ['a day in a sentence', `They had met on May 4, 2020, and again since. ${body}`, null, 'none'],
  ])('is read from %s', ([, text, day, confidence]) => {
    const { published } = draft(text)
    expect([published.value, published.confidence]).toEqual([day, confidence])
  }) // prettier-ignore

  test('is not the date above the headline when the text names other weekdays: that is when the page was fetched', () => {
    const { published, crawled, warnings } = draft(fixture('crawled.txt'))
    expect([published.value, crawled.value]).toEqual([null, '2020-03-20'])
    expect(warnings).toEqual([
      'Line 1 prints “Friday, March 20, 2020”, but the text names Thursday (2 times), Wednesday and never Friday: more likely the day the page was fetched than the day it came out',
    ])
  })

  test.for<[name: string, text: string]>([
    ['names the weekday of the date', `Friday, May 8, 2020\n\n${body.replace('Wednesday', 'Friday')}`],
    ['names no weekday', `Friday, May 8, 2020\n\n${body.replace(' on Wednesday', '')}`],
    ['says that it was published then', `Published: Friday, May 8, 2020\n\n${body}`],
  ])('is that date when the text %s', ([, text]) => {
    expect(draft(text)).toMatchObject({ published: { value: '2020-05-08' }, crawled: { value: null } })
  })

  test('is doubted when the text names neither its weekday nor the one before', () => {
    const { published, warnings } = draft(`---\ndate: 2020-05-09\n---\n\n${body}`)
    expect([published.value, warnings]).toEqual([
      '2020-05-09',
      ['2020-05-09 is a Saturday; the text names Wednesday, neither that day nor the one before'],
    ])
  })

  test('is not before the day of a post that the text quotes', () => {
    const { warnings } = draft(`${body}\nThe boats are back!\n— Ann Lee (@annlee) May 8, 2020\n\nShe wrote no more.\n`)
    expect(warnings).toEqual(['The text quotes a post of 2020-05-08, so it is not older than that'])
  })
})

describe('title and outlet', () => {
  test.for<[text: string, title: string | null, outlet: string | null]>([
    [`Boats come back to the harbour | Pier Gazette\n\n${body}`, 'Boats come back to the harbour', 'Pier Gazette'],
    [`Boats come back to the harbour - The Pier Gazette\n\n${body}`, 'Boats come back to the harbour', 'The Pier Gazette'],
    [`Boats come back – and nobody is there to see\n\n${body}`, 'Boats come back – and nobody is there to see', null],
    [`Harbour master Ann Lee - “We had hoped for more”\n\n${body}`, 'Harbour master Ann Lee - “We had hoped for more”', null],
    [`News\n\nBoats come back to the harbour\n\nBoats come back to the harbour\n\n${body}`, 'Boats come back to the harbour', null],
    [`# Boats come back to the harbour\n\n${body}`, 'Boats come back to the harbour', null],
    [`Boats come back to the harbour\n\nThe Pier Gazette, 6 May 2020\n\n${body}`, 'Boats come back to the harbour', 'The Pier Gazette'],
    [`The Pier Gazette, Wednesday, May 6, 2020\n\nBoats come back to the harbour\n\n${body}`, 'Boats come back to the harbour', 'The Pier Gazette'],
    [`Boats come back to the harbour\n\nBy Ann Lee, Coastal Wire\n\n${body}`, 'Boats come back to the harbour', 'Coastal Wire'],
    [`Boats come back to the harbour\n\nBy Ann Lee, harbour reporter\n\n${body}`, 'Boats come back to the harbour', null],
    [`Boats come back to the harbour\n\nOslo, 6 May 2020\n\n${body}`, 'Boats come back to the harbour', null],
    [`Good News for Oslo, 6 of 8 boats are back\n\n${body}`, 'Good News for Oslo, 6 of 8 boats are back', null],
    [`OSLO, May 6 (Coastal Wire) — ${body}`, null, 'Coastal Wire'],
    [`${body}\nThe post Boats come back appeared first on Shore Times.\n`, null, 'Shore Times'],
    [`Source: Shore Times\n\n${body}`, null, 'Shore Times'],
    [`Source: mass media and posts. As of 6 May\n\n${body}`, null, null],
    [`Source: local media\n\n${body}`, null, null],
    [`---\ntitle: "Boats come back to the harbour | Pier Gazette"\n---\n\n${body}`, 'Boats come back to the harbour', 'Pier Gazette'],
    [`---\ntitle: "Boats come back | and nobody sees"\n---\n\n${body}`, 'Boats come back | and nobody sees', null],
    [`${body}\nShe called (Friday) — and nobody came.\n`, null, null],
    [body, null, null],
  ])('are read from %j', ([text, title, outlet]) => {
    const found = draft(text)
    expect([found.title.value, found.outlet.value]).toEqual([title, outlet])
  }) // prettier-ignore

  test('an outlet of other sources is known by a line of its own, not by being named', () => {
    expect(draft(`Harbour Post\n\n${body}`, ['Harbour Post, as republished']).outlet.value).toBe('Harbour Post')
    expect(draft(`The Harbour Post was there.\n\n${body}`, ['Harbour Post']).outlet.value).toBeNull()
  })
})

describe('the address', () => {
  test.for<[text: string, url: string | null]>([
    [`https://pier.example/boats\n\n${body}`, 'https://pier.example/boats'],
    [`${body}\nURL: https://pier.example/boats\n`, 'https://pier.example/boats'],
    [`${body}\nhttps://pier.example/boats\n\nhttps://pier.example/other\n`, null],
    [`${body}\nRead it at https://pier.example/boats today.\n`, null],
    [`---\nlink: javascript:alert(1)\n---\n\n${body}`, null],
    [`---\nsource: https://pier.example/boats\n---\n\n${body}`, 'https://pier.example/boats'],
  ])('is read from %j', ([text, url]) => {
    expect(draft(text).url.value).toBe(url)
  })
})

test('what was given is believed, “unknown” too', () => {
  const article = clean({ file: 'seeds/new.txt', text: fixture('wire.txt'), sha256: blank.sha256, sidecar: blank })
  const given = new Map([
    ['outlet', 'Shore Times'],
    ['published', 'unknown'],
  ])
  expect(draftSource(article, given, { known: [], page: undefined, setting: undefined })).toMatchObject({
    outlet: { value: 'Shore Times', confidence: 'given' },
    published: { value: null, confidence: 'given' },
  })
})

test('says where it found each thing', () => {
  expect(draft(fixture('wire-copy.md'))).toMatchObject({
    title: { value: 'Stranded: 2,000 wait for ferries as crews walk out', evidence: ['front matter `title`'] },
    outlet: { value: 'The Morning Shore', evidence: ['front matter `source`'] },
    url: { value: 'https://morning-shore.example/news/2020/05/07/stranded-ferries', evidence: ['front matter `link`'] },
    published: { value: '2020-05-07', evidence: ['front matter `date`', 'its address holds that day'] },
  })
})
