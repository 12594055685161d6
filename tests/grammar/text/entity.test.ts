import { expect, test } from 'vitest'
import { levelEntities } from '../../../scripts/grammar/text/entity.ts'

test.for<readonly [text: string, level: string]>([
  ['&quot;We saw 300,&quot; she said.', '"We saw 300," she said.'],
  ['She said (&#8220;300&#8221;).', 'She said ("300").'],
  ['&lsquo;We saw 300,&rsquo; she said.', "'We saw 300,' she said."],
  ['The men&#39;s boats and the ship&apos;s crew', "The men's boats and the ship's crew"],
  // entities of other marks
  ['Fish &amp; chips', 'Fish &amp; chips'],
  ['300&nbsp;people', '300&nbsp;people'],
  ['&copy; Harbour Post', '&copy; Harbour Post'],
])('%s', ([text, level]) => {
  const found = levelEntities(text)
  expect(found.replaceAll('\u2060', '')).toBe(level)
  expect(found).toHaveLength(text.length)
})

test.for<readonly [text: string, level: string]>([
  ['say &quot;go&quot; now', 'say "·····go·····" now'],
  ['(&quot;go!&quot;)', '("·····go!·····")'],
])('the room that a mark leaves lies inside the quotation: %s', ([text, level]) => {
  expect(levelEntities(text).replaceAll('\u2060', '·')).toBe(level)
})
