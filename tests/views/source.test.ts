import { expect, test } from 'vitest'
import { listSourcePages } from '../../src/views/source.ts'
import { facts, mention, source, statement } from './facts.ts'

const crawled = { day: '2020-06-01', basis: 'Printed above the text by the site that copied it.' }
const rejected = mention('m-9', { review: 'rejected', decision: { reason: 'A headline.', changes: [] } })
const pages = listSourcePages({
  ...facts({
    sources: [source('harbour-post', null), source('other-post', '2020-05-06'), source('third', '2020-05-06')],
    mentions: [mention('m-1')],
    statements: [statement('harbour-master-2020-05-04', { mentions: ['m-1'] })],
  }),
  allMentions: [mention('m-1'), rejected],
  sidecars: new Map([
    [
      'harbour-post',
      {
        id: 'harbour-post',
        outlet: 'Harbour Post',
        title: 'A crowd',
        url: null,
        published: null,
        rights: 'full' as const,
        sha256: '0'.repeat(64),
        crawled,
      },
    ],
  ]),
})

test('a source’s page tells the day it was fetched from the day it was published', () => {
  expect(pages[0]).toMatchObject({
    published: 'not known',
    publishedBasis: null,
    crawled: { day: '1 June 2020', basis: crawled.basis },
    rights: 'full',
  })
})

test('a source without a sidecar is shown in excerpts', () => {
  expect(pages[1]).toMatchObject({ rights: 'excerpt', crawled: null, published: '6 May 2020' })
})

test('a source’s page lists its own statements and its own struck-out mentions with the reason', () => {
  expect(pages.map(({ briefs }) => briefs.length)).toEqual([1, 0, 0])
  expect(pages[0]?.rejections.map(({ id, reason }) => [id, reason])).toEqual([['m-9', 'A headline.']])
})

test('sources of one outlet and title have titles of their own', () => {
  const twins = listSourcePages({
    ...facts({ sources: ['a', 'b'].map((id) => source(id, null, { outlet: 'Harbour Post' })) }),
    allMentions: [],
    sidecars: new Map(),
  })
  expect(new Set(twins.map(({ title }) => title)).size).toBe(2)
})
