import { describe, expect, test } from 'vitest'
import { findData, findRaw, findTags, readText } from '../../scripts/site/html.ts'

const textOf = (html: string): string => {
  const tag = findTags(html).find(({ attributes }) => attributes.has('data-quote'))
  return tag === undefined ? 'no claim' : readText(html, tag)
}

describe('the text a reader gets', () => {
  test.for([
    ['<q data-quote="m">up to 200 crew</q>', 'up to 200 crew'],
    ['<q data-quote="m">up to <b>200</b> crew</q> more', 'up to 200 crew'],
    ['<span data-quote="m">a <span>b</span> c</span> d', 'a b c'],
    ['<q data-quote="m">Smith &amp; Sons&#39; &lt;200&gt; &quot;crew&quot;</q>', 'Smith & Sons\' <200> "crew"'],
    ['<q data-quote="m">a&#x2019;b&nbsp;c</q>', 'a’b\u00a0c'],
    ['<q data-quote="m">a<!-- > -->b<br/>c</q>', 'abc'],
    ['<q data-quote="m">two\r\nlines</q>', 'two\nlines'],
    ['<q data-quote="m">  kept  </q>', '  kept  '],
    ['<q title="a > b" data-quote="m">x</q>', 'x'],
    ['<q data-quote="m">&unknown;</q>', '&unknown;'],
  ] as const)('%s reads “%s”', ([html, text]) => {
    expect(textOf(html)).toBe(text)
  })
})

describe('the tags of a page', () => {
  test('what stands in a comment, a script or a style is no tag', () => {
    const html = '<!-- <i id="a"> --><script>"<b onclick=1>"</script><style>/* <u> */</style><p>'
    expect(findTags(html).map(({ name }) => name)).toEqual(['script', 'style', 'p'])
  })

  test('attributes are read with either quote, with none, and without a value', () => {
    const [tag] = findTags(`<a HREF="/x?a=1&amp;b=2" title='it"s' rel=next hidden>`)
    expect([...(tag?.attributes ?? [])]).toEqual([
      ['href', '/x?a=1&b=2'],
      ['title', 'it"s'],
      ['rel', 'next'],
      ['hidden', ''],
    ])
  })

  test('JSON-LD is data, not a script: its words may look like one', () => {
    const html = '<script type="application/ld+json">{"text":"url(https://x)"}</script><script>a()</script>'
    expect(findData(html)).toEqual(['{"text":"url(https://x)"}'])
    expect(findRaw(html)).toEqual(['a()'])
  })

  test('the insides of scripts and styles are found', () => {
    expect(findRaw('<script type="module">import "x"</script><style>a{}</style>')).toEqual(['import "x"', 'a{}'])
  })
})
