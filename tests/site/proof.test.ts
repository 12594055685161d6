import { describe, expect, test } from 'vitest'
import { proveSite } from '../../scripts/site/proof.ts'
import type { Ledger, Mention } from '../../src/schema/ledger.ts'

const mention: Mention = {
  id: 'm-0123456789',
  source: 'gazette',
  quote: { exact: 'about 200 crew', prefix: '', suffix: '', start: 0, end: 14 },
  number: { start: 6, end: 9, asWritten: '200' },
  quantity: { low: 200, high: 200, bound: 'about', derivation: null, boundAsWritten: 'about' },
  unit: 'crew',
  measure: null,
  stance: 'estimates',
  partOf: null,
  speaker: { id: null, asWritten: null, certainty: 'implied', rule: 'none' },
  saidOn: { earliest: null, latest: null, expression: null, certainty: 'implied', rule: 'nothing to date it by' },
  review: 'confirmed',
  statement: 'unattributed-1',
  hedge: null,
  decision: { reason: null, changes: [] },
}

const ledger: Ledger = {
  schemaVersion: 1,
  topic: 'crew',
  sources: [
    {
      id: 'gazette',
      seed: 'seeds/gazette.txt',
      sha256: '0'.repeat(64),
      outlet: 'x',
      title: 'x',
      url: null,
      published: null,
    },
  ],
  mentions: [mention],
  statements: [
    {
      id: 'unattributed-1',
      speaker: null,
      side: null,
      stance: 'estimates',
      measure: null,
      quantity: mention.quantity,
      unit: 'crew',
      saidOn: mention.saidOn,
      mentions: [mention.id],
      partOf: null,
      disagreements: [],
    },
  ],
  numerals: [],
}

const sourcePage = '<p><q data-quote="m-0123456789">about 200 crew</q> sailed</p>'
const good: Readonly<Record<string, string>> = {
  'source/gazette/index.html': sourcePage,
  'statement/unattributed-1/index.html': '<h1>200</h1>',
}

const rulesOf = (files: Readonly<Record<string, string>>, seeds = ['gazette.txt'], of = ledger): string[] =>
  proveSite(new Map(Object.entries(files)), { ledger: of, seeds }).map(({ rule }) => rule)

describe('what a built site must hold', () => {
  test('a page for each source and statement, and each quote as it stands in the ledger', () => {
    expect(rulesOf(good)).toEqual([])
  })

  test('the picture by which a page is shared elsewhere', () => {
    const html = '<meta property="og:image" content="https://crew.example/share.png">'
    expect(rulesOf({ ...good, 'a/index.html': html })).toEqual(['picture-lost'])
    expect(rulesOf({ ...good, 'a/index.html': html, 'share.png': '' })).toEqual([])
  })

  test('a seed without a source is lost', () => {
    expect(rulesOf(good, ['gazette.txt', 'herald.txt'])).toEqual(['source-lost'])
  })

  test('a page that is missing, or one too many, is named', () => {
    expect(rulesOf({ 'source/gazette/index.html': sourcePage })).toEqual(['page-lost'])
    expect(rulesOf({ ...good, 'source/herald/index.html': '' })).toEqual(['page-extra'])
  })

  test('a mention nobody has confirmed needs no page, and may not have one', () => {
    const proposed = { ...ledger, mentions: [{ ...mention, review: 'proposed' as const }] }
    expect(rulesOf({ 'source/gazette/index.html': '' }, ['gazette.txt'], proposed)).toEqual([])
    expect(rulesOf(good, ['gazette.txt'], proposed)).toEqual(['page-extra', 'quote-unknown'])
  })

  test.for([
    ['curly quotes', 'about 200 crew’'],
    ['lost white space', 'about200 crew'],
    ['another digit', 'about 201 crew'],
    ['white space added', ' about 200 crew'],
  ] as const)('a quote with %s is changed', ([, words]) => {
    const page = sourcePage.replace('about 200 crew', words)
    expect(rulesOf({ ...good, 'source/gazette/index.html': page })).toEqual(['quote-changed'])
  })

  test('a mention whose words are not on its source’s page is lost', () => {
    expect(rulesOf({ ...good, 'source/gazette/index.html': '<p></p>' })).toEqual(['quote-lost'])
  })
})

describe('what a page may not hold', () => {
  test.for([
    ['<p style="color:red">', 'inline-attribute'],
    ['<p onclick="x()">', 'inline-attribute'],
    ['<img src="https://example.com/a.png">', 'third-party'],
    ['<img src="//example.com/a.png">', 'third-party'],
    ['<img srcset="/a.png 1x, https://example.com/a.png 2x">', 'third-party'],
    ['<link rel="stylesheet" href="https://example.com/a.css">', 'third-party'],
    ['<link rel="icon" href="http://example.com/a.ico">', 'third-party'],
    ['<svg><use href="https://example.com/a.svg#b"></use></svg>', 'third-party'],
    ['<style>a{background:url(https://example.com/a.png)}</style>', 'third-party'],
    ['<script type="module">import "https://example.com/a.js"</script>', 'third-party'],
    ['<script>\n//# sourceMappingURL=a.js.map\n</script>', 'source-map'],
  ] as const)('%s', ([html, rule]) => {
    expect(rulesOf({ ...good, 'index.html': html })).toEqual([rule])
  })

  test.for([
    '<a href="https://example.com/">the article</a>',
    '<link rel="canonical" href="https://example.com/">',
    '<link rel="stylesheet" href="/_astro/a.css">',
    '<img src="data:image/png;base64,AAAA">',
    '<p class="onward" data-style="x">onclick="x" style="y"</p>',
    '<script type="application/ld+json">{"@context":"https://schema.org"}</script>',
  ])('%s is fine', (html) => {
    expect(rulesOf({ ...good, 'index.html': html })).toEqual([])
  })

  test('a source map is found as a file and as a pointer to one', () => {
    expect(rulesOf({ ...good, 'a.js.map': '{}' })).toEqual(['source-map'])
    expect(rulesOf({ ...good, 'a.css': '/*# sourceMappingURL=a.css.map */' })).toEqual(['source-map'])
  })
})
