import { expect, test } from 'vitest'
import { writeAddress, writeSnippet } from '../../src/embeds/snippet.ts'
import { readmeSite, readSnippet, snippetOf } from './facts.ts'

const embedded = {
  address: 'https://site.example/embed/gap/',
  title: 'A & B: “<1,000>” or "more"',
  language: 'en',
  height: { css: '400px', pixels: 500 },
}
const withoutFigures = (text: string): string => text.replace(/\d[\d,]*/g, '#')

test('the README’s snippet is the one that is written for its chart', () => {
  expect(withoutFigures(readSnippet())).toBe(withoutFigures(snippetOf('timeline', readmeSite)))
})

test('a snippet is text that no title can break out of', () => {
  expect(writeSnippet(embedded)).toBe(
    '<div style="container-type:inline-size;width:100%"><iframe src="https://site.example/embed/gap/" title="Chart: A &amp; B: “&lt;1,000&gt;” or &quot;more&quot;" loading="lazy" width="100%" height="500" style="border:0;width:100%;height:400px;color-scheme:light dark"></iframe></div>\n' +
      '<script async src="https://site.example/embed.js"></script>',
  )
})

test('what a newsroom chooses stands in the fragment, in the frame’s scheme and in its title’s language', () => {
  const snippet = writeSnippet(embedded, { theme: 'dark', ground: 'none', light: 'a&b', language: 'de' })
  expect(snippet).toContain('src="https://site.example/embed/gap/#theme=dark&amp;ground=none&amp;light=a%26b&amp;language=de"') // prettier-ignore
  expect(snippet).toContain('title="Diagramm: A &amp; B')
  expect(snippet).toContain('color-scheme:dark"')
})

test('nothing chosen leaves the address as it is', () => {
  expect(writeAddress(embedded.address, {})).toBe(embedded.address)
})
