import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { weigh, type Field } from '../../scripts/add/clue.ts'
import { findPageClues } from '../../scripts/add/metadata.ts'

/** Find what a page with such a head says of a field. */
function find(field: Field, head: string, body = '<p>Boats came.</p>'): readonly [string | null, string] {
  const { value, confidence } = weigh(
    field,
    findPageClues(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`),
  )
  return [value, confidence]
}

function linked(json: unknown): string {
  return `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`
}

const article = { '@type': 'NewsArticle', headline: 'Boats', datePublished: '2020-05-06T23:10:00+02:00' }

test('reads a page of a newspaper, each thing with where it was found', () => {
  const clues = findPageClues(readFileSync(join(import.meta.dirname, '../fixtures/add/page.html'), 'utf8'))
  expect((['title', 'outlet', 'url', 'published'] as const).map((field) => weigh(field, clues))).toMatchObject([
    { value: 'Two thousand wait as ferry crews walk out', confidence: 'high' },
    { value: 'Island Herald', evidence: ['JSON-LD `publisher`', '<meta og:site_name>', '<title> ends in “- Island Herald”'] },
    { value: 'https://www.island-herald.example/news/2020/05/06/ferry-strike-harbour', evidence: ['JSON-LD `mainEntityOfPage`', '<link canonical>'] },
    { value: '2020-05-06', evidence: ['JSON-LD `datePublished` “2020-05-06T18:42:00+01:00”', '<meta article:published_time> “2020-05-06T18:42:00+01:00”', '<time> datetime “2020-05-06T18:42:00+01:00”', 'what the page shows under its headline “6 May 2020”'] },
  ]) // prettier-ignore
})

describe('the published day', () => {
  test.for<[head: string, body: string, day: string | null, confidence: string]>([
    [linked(article), '', '2020-05-06', 'high'],
    [linked([{ '@type': 'WebSite', datePublished: '1999-01-01' }, article]), '', '2020-05-06', 'high'],
    [linked({ '@graph': [{ '@type': ['ReportageNewsArticle'], datePublished: '2020-05-06' }] }), '', '2020-05-06', 'high'],
    [linked(`<!-- ${JSON.stringify(article)} -->`), '', '2020-05-06', 'high'],
    [linked(`<![CDATA[ ${JSON.stringify(article)} ]]>`), '', '2020-05-06', 'high'],
    [linked(`\n//<![CDATA[\n${JSON.stringify(article)}\n//]]>\n`), '', '2020-05-06', 'high'],
    [linked(`/* <![CDATA[ */${JSON.stringify(article)}/* ]]> */`), '', '2020-05-06', 'high'],
    [linked({ '@graph': [{ '@type': 'WebPage', datePublished: '2020-05-06' }, { '@type': 'WebSite' }] }), '', '2020-05-06', 'medium'],
    [linked({ '@graph': [{ '@type': 'WebPage', datePublished: '1999-01-01' }, article] }), '', '2020-05-06', 'high'],
    [linked({ '@type': 'Organization', datePublished: '2020-05-06' }), '', null, 'none'],
    [linked('{"@type":"NewsArticle","datePublished":"2020-05-06"'), '', null, 'none'],
    [linked({ '@type': 'NewsArticle', dateModified: '2020-05-06' }), '', null, 'none'],
    [linked({ '@type': 'NewsArticle', datePublished: ['2020-05-06'] }), '', null, 'none'],
    ['<meta property="article:published_time" content="2020-05-06T10:00:00Z">', '', '2020-05-06', 'high'],
    ['<meta name="pubdate" content="20200506">', '', '2020-05-06', 'high'],
    ['<meta name="date" content="6 May 2020">', '', '2020-05-06', 'high'],
    ['<meta name="publishDate" content="2020-05-06 12:00:00.000-0600">', '', '2020-05-06', 'high'],
    ['', '<abbr itemprop="datePublished" title="2020-05-06T00:55:00-07:00">12:55 AM</abbr>', '2020-05-06', 'high'],
    ['', '<article><time itemprop="dateModified" datetime="2020-05-09">anew</time></article>', null, 'none'],
    ['', '<article><time class="entry-date updated" datetime="2020-05-09">anew</time><time datetime="2020-05-06">then</time></article>', '2020-05-06', 'medium'],
    ['<meta property="article:modified_time" content="2020-05-06">', '', null, 'none'],
    ['', '<article><time datetime="2020-05-06">yesterday</time><p>Boats.</p></article>', '2020-05-06', 'medium'],
    ['', '<p>Boats, since <time datetime="2019-01-02">last year</time>.</p>', '2019-01-02', 'low'],
    ['', '<time datetime="PT2H">two hours</time>', null, 'none'],
    ['', '<span itemprop="datePublished">May 6, 2020</span>', '2020-05-06', 'medium'],
    ['', '<p class="date">1 May 2020</p><h1>Boats</h1><p class="author">Ann Lee</p><p class="date">Written: 6 May 2020, 3:51 pm</p><p class="date">2 May 2020</p>', '2020-05-06', 'low'],
    ['', '<h1>Boats</h1><time>6 May 2020 • 31 people say more</time>', '2020-05-06', 'low'],
    ['', '<h1>Boats</h1><p class="date updated">6 May 2020</p><p class="byline-date">16 hours ago</p>', null, 'none'],
    ['', '<h1>Boats</h1><p class="update-list">On 6 May 2020 boats came, and more boats, and ferries, and a raft, and a lightship.</p>', null, 'none'],
    [`${linked(article)}<meta property="article:published_time" content="2020-05-09">`, '', '2020-05-06', 'low'],
  ])('of %j %j', ([head, body, day, confidence]) => {
    expect(find('published', head, body)).toEqual([day, confidence])
  }) // prettier-ignore
})

describe('the address', () => {
  test.for<[head: string, url: string | null]>([
    ['<link rel="canonical" href="https://pier.example/boats?id=1">', 'https://pier.example/boats?id=1'],
    ['<meta property="og:url" content="http://pier.example/boats">', 'http://pier.example/boats'],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['<link rel="canonical" href="JaVaScRiPt:alert(1)"><meta property="og:url" content="data:text/html,x">', null],
    ['<link rel="canonical" href="/boats">', null],
    ['<link rel="canonical" href="https://pier.example/a b">', null],
    ['<link rel="canonical" href="https://">', null],
    ['<link rel="canonical" href="file:///etc/passwd">', null],
  ])('of %j', ([head, url]) => {
    expect(find('url', head)[0]).toBe(url)
  })
})

describe('the title', () => {
  test.for<[head: string, body: string, title: string | null]>([
    ['<title>Boats come back to the harbour | Pier Gazette</title>', '', 'Boats come back to the harbour'],
    ['<title>x</title><meta property="og:title" content="Boats come back">', '', 'Boats come back'],
    ['<title><script>alert(1)</script></title>', '', '<script>alert(1)</script>'],
    ['<title>Boats\u0007 \u001b[31m\n come&#0;\u2028back</title>', '', 'Boats [31m come\ufffd back'],
    [`<title>${'x'.repeat(100_000)}</title>`, '', 'x'.repeat(400)],
    ['', '<h1>Boats <b>come</b> back</h1>', 'Boats come back'],
    ['<meta property="og:title" content="Ann &quot;Lee&quot; &amp; co">', '', 'Ann "Lee" & co'],
    ['<meta property="og:title" content=" ">', '', null],
    ['<title>Boats come back</title>', '<h1>Sea and Shore</h1><h1>Boats come back</h1>', 'Boats come back'],
    ['<title>Boats come back</title>', '<h1>Sea and Shore</h1>', 'Boats come back'],
    [
      '<meta property="og:site_name" content="Pier Gazette Ltd"><meta property="og:title" content="Boats come back - Pier Gazette">',
      '',
      'Boats come back',
    ],
    [
      '<meta property="og:site_name" content="Pier Gazette"><meta property="og:title" content="Boats come back - Ann Lee">',
      '',
      'Boats come back - Ann Lee',
    ],
    [
      '<meta property="og:site_name" content="Pier Gazette"><meta property="og:title" content="Boats come back to Pier">',
      '',
      'Boats come back to Pier',
    ],
  ])('of %j %j', ([head, body, title]) => {
    expect(find('title', head, body)[0]).toBe(title)
  })
})

test.for<[stamp: string, night: boolean]>([
  ['2020-05-06T02:11:03+00:00', true],
  ['2020-05-06T02:11:03.120Z', true],
  ['2020-05-06T02:11:03-07:00', false],
  ['2020-05-06T12:11:03Z', false],
  ['2020-05-06', false],
])('says of a stamp that its day had not come everywhere: %s', ([stamp, night]) => {
  const { evidence } = weigh('published', findPageClues(`<html><head>${linked({ ...article, datePublished: stamp })}</head></html>`))
  expect(evidence.join(' ').includes('still the day before in the Americas')).toBe(night)
}) // prettier-ignore

test.for<[name: string, outlet: string]>([
  ['http://www.pier.example/', 'pier.example'],
  ['Pier Gazette: http://www.pier.example', 'Pier Gazette: http://www.pier.example'],
  ['https://', 'https://'],
])('calls an outlet that gives its address by its host: %s', ([name, outlet]) => {
  expect(find('outlet', `<meta property="og:site_name" content="${name}">`)[0]).toBe(outlet)
})

test('a bomb of JSON-LD ends', () => {
  const deep = `${'[{"@graph":'.repeat(20_000)}1${'}]'.repeat(20_000)}`
  const wide = JSON.stringify({ '@graph': Array.from({ length: 100_000 }, () => article) })
  expect(find('published', linked(deep))).toEqual([null, 'none'])
  expect(find('published', linked(wide))).toEqual(['2020-05-06', 'high'])
})
