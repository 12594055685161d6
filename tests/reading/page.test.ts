import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodePage, isPage } from '../../scripts/reading/page/decode.ts'
import { extractText } from '../../scripts/reading/page/extract.ts'
import { toLines } from '../../scripts/reading/page/lines.ts'

const rest =
  '<p>The lightship, away for repairs since the autumn, was towed in at noon, past the old pier and the new one, slowly.</p>'

/** Extract the text of a page around one piece of markup. */
function read(markup: string): string {
  const found = extractText(`<!doctype html><html><head><title>Harbour</title></head><body><article>${markup}${rest}</article></body></html>`) // prettier-ignore
  if ('fault' in found) throw new Error(found.fault.message)
  return found.text
}

function fault(html: string): string | undefined {
  const found = extractText(html)
  return 'fault' in found ? found.fault.message : undefined
}

describe('a page becomes lines', () => {
  test.for<[markup: string, lines: readonly string[]]>([
    ['<p>One <b>300</b>&nbsp;<i>people</i>\n  came.</p><p>Two.</p>', ['One 300\u00a0people came.', 'Two.']],
    ['<h2>Night</h2><p>It fell.</p>', ['Night', 'It fell.']],
    ['<ul><li>One boat</li><li><p>Two boats</p><p>and a raft</p></li></ul>', ['- One boat', '- Two boats', 'and a raft']],
    ['<ol><li>A<ul><li>B</li></ul></li></ol>', ['- A', '- B']],
    ['<blockquote><p>“We came,” she said.</p></blockquote>', ['“We came,” she said.']],
    ['<p>OSLO<br>It rained.</p>', ['OSLO', 'It rained.']],
    ['<table><tr><td>Killed</td><td>12</td></tr><tr><td>Hurt</td><td>40</td></tr></table>', ['Killed\t12', 'Hurt\t40']],
    ['<p>He said <q>no</q> twice.</p>', ['He said no twice.']],
    ['<p>It cost 5&euro; &amp; 2&lt;3.</p>', ['It cost 5€ & 2<3.']],
    ['<p>Some 12,<wbr>000 came.</p>', ['Some 12,000 came.']],
    ['<p>Some <math><mn>12</mn></math> came.</p>', ['Some 12 came.']],
    ['<p>sol&shy;diers\u0007 came\u2028here</p>', ['soldiers came here']],
    ['<pre>one\n  two</pre>', ['one', 'two']],
    ['<img alt="Some 300 people"><p>Boats.</p>', ['Boats.']],
    ['<p>export const a = 1</p><p>{a}</p><p># no heading</p>', ['export const a = 1', '{a}', '# no heading']],
    ['<p>An open <b>tag and a <i>crossed</b> one</i>.', ['An open tag and a crossed one.']],
  ])('%j', ([markup, lines]) => {
    expect(toLines(markup)).toEqual(lines)
  }) // prettier-ignore
})

describe('what a page hides never reaches its text', () => {
  test.for([
    '<script>"999 people"</script>',
    '<p hidden>999 people</p>',
    '<p style="display:none">999 people</p>',
    '<p style="color:red; DISPLAY : none !important">999 people</p>',
    '<p style="display:/* no */none">999 people</p>',
    '<p style="visibility:hidden">999 people</p>',
    '<p style="font-size:0">999 people</p>',
    '<div aria-hidden="true"><p>999 people</p></div>',
    '<span class="x sr-only">999 people</span>',
    '<noscript><p>999 people</p></noscript>',
    '<template><p>999 people</p></template>',
    '<!-- 999 people -->',
    '<!--[if IE]><p>999 people</p><![endif]-->',
    '<style>p::after { content: "999 people" }</style>',
    '<textarea>999 people</textarea>',
    '<select><option>999 people</option></select>',
    '<iframe srcdoc="<p>999 people</p>"></iframe>',
    '<svg><text>999 people</text></svg>',
    '<dialog><p>999 people</p></dialog>',
    '<p>It was said.<sup>999</sup></p>',
    '<p>Some <del>999</del> people.</p>',
    '<p title="999 people" data-x="999">Boats.</p>',
    '<object data="x">999 people</object>',
    '<p>Some <math><mn>5</mn><annotation>999</annotation></math> people.</p>',
  ])('%s', (markup) => {
    expect(read(`<p>Boats came, and more boats, all through the night.</p>${markup}`)).not.toContain('999')
  })

  test.for([
    '<p style="display:block">999 people came.</p>',
    '<p style="font-size:0.9em">999 people came.</p>',
    '<p>On the 9<sup>99th</sup> day.</p>',
    '<p class="hidden-gem">999 people came.</p>',
  ])('while %s is shown', (markup) => {
    expect(read(`<p>Boats came, and more boats, all through the night.</p>${markup}`)).toMatch(/999/)
  })
})

test('joins no words between which it leaves out others that the page shows', () => {
  const text = read('<p>Boats came, and more boats, with 300 <button>9 shares</button> people in all, through the night.</p>')
  expect(text).toContain('with 300\n\npeople in all')
}) // prettier-ignore

test('reads a page whose body begins within another element', () => {
  const html = `<!doctype html><html><head><title>Harbour</title></head><div></div><body><p>Some 300 people came.</p>${rest}</body></html>`
  const found = extractText(html)
  expect('text' in found ? found.text : found.fault).toContain('Some 300 people came.')
})

test.for([
  '<!doctype html><title>Harbour</title><p>Boats came.',
  '<html><head><title>Harbour</title></head><p>Boats came.',
  '<p>Boats came.',
  'Boats came.',
])('reads a page that leaves out what HTML lets it leave out: %s', (html) => {
  expect(extractText(html)).toEqual({ text: 'Boats came.\n' })
})

test('reads a whole page: the headline, the article, nothing around it', () => {
  const html = readFileSync(join(import.meta.dirname, '../fixtures/add/page.html'), 'utf8')
  const first = extractText(html)
  expect(extractText(html)).toEqual(first)
  expect('text' in first ? first.text.split('\n\n') : first.fault).toEqual([
    'Two thousand wait as ferry crews walk out',
    'By Cy Ross · 6 May 2020',
    'A file photo of the quay, crowded with people on a summer evening in another year.',
    'A walkout of ferry crews left about 2,000\u00a0people waiting at the harbour on Wednesday, the port authority said.',
    '“Nobody came to tell us anything until the evening,” said one of them, who had come with his two children — for the first time in a year — to visit family on the islands.',
    'Night in the sports hall',
    'At least 150 people spent the night in the sports hall, according to the town hall, which had put up beds and blankets.',
    '- Two more boats will run on Thursday, the company said.',
    '- Tickets stay valid until the end of the month, it added.',
    '“We will come back to the table when there is one,” a spokeswoman for the crews said.',
    'The island council meets on 9\u00a0May. Its members have asked the company and the crews to explain themselves before then, in public, and at length.\n',
  ])
})

describe('a hostile page', () => {
  const open = '<html><body>'
  test.for<[name: string, html: string, message: string | undefined]>([
    ['1 MB of nested elements', open + '<div>'.repeat(200_000), 'Unexpected page of 200002 tags and character references'],
    ['nesting just under that', open + '<div>'.repeat(39_000), 'Unexpected page with elements nested more than 150 deep'],
    ['nested formatting', `${open}<p>${'<b>a'.repeat(5000)}`, 'Unexpected page with elements nested more than 150 deep'],
    ['nested lists', open + '<ul><li>'.repeat(5000), 'Unexpected page with elements nested more than 150 deep'],
    ['nested tables', open + '<table><tr><td>'.repeat(300), 'Unexpected page with elements nested more than 150 deep'],
    ['many deep branches', open + ('<ul><li>'.repeat(70) + '</li></ul>'.repeat(70)).repeat(150), 'Unexpected page of too many elements nested too deep'],
    ['2 MB of <', open + '<'.repeat(2_000_000), 'Unexpected page of 2000002 tags and character references'],
    ['2 MB of &', open + '&'.repeat(2_000_000), 'Unexpected page of 2000002 tags and character references'],
    ['an attribute without end', `${open}<p title="${'x'.repeat(2_000_000)}`, 'Cannot find an article in this page'],
    ['a comment without end', `${open}<!--${'x'.repeat(2_000_000)}`, 'Cannot find an article in this page'],
    ['half a million attributes', `${open}<p ${'a=b '.repeat(500_000)}>Boats came, and more boats.`, undefined],
    ['one paragraph of 2 MB', `${open}<p>${'boats, '.repeat(300_000)}`, undefined],
    ['20,000 paragraphs', open + '<p>Boats, more boats.'.repeat(20_000), undefined],
    ['no article', '<html><body><script>alert(1)</script></body></html>', 'Cannot find an article in this page'],
    ['no markup', 'Boats came, and more boats.', undefined],
  ])('ends: %s', ([, html, message]) => {
    expect(fault(html)).toBe(message)
  }) // prettier-ignore

  test('runs nothing and stays text', () => {
    const canary = Symbol.for('headcount.canary')
    const text = read(
      `<p onclick="globalThis[Symbol.for('headcount.canary')]=1">Boats &lt;script&gt;globalThis.x=1&lt;/script&gt; came.</p><script>globalThis[Symbol.for('headcount.canary')]=1</script><img src=x onerror="globalThis[Symbol.for('headcount.canary')]=1">`,
    )
    expect(text).toContain('Boats <script>globalThis.x=1</script> came.')
    expect(canary in globalThis).toBe(false)
  })
})

describe('the encoding of a page', () => {
  const page = (charset: string): string => `<html><head>${charset}</head><body><p>café</p></body></html>`
  test.for<[name: string, bytes: Uint8Array]>([
    ['UTF-8, declared', Buffer.from(page('<meta charset="utf-8">'))],
    ['UTF-8, undeclared', Buffer.from(page(''))],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${page('')}`)],
    ['Windows-1252, undeclared', Buffer.from(page(''), 'latin1')],
    ['Latin-1, declared', Buffer.from(page('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">'), 'latin1')],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${page('')}`, 'utf16le')],
    ['an encoding nobody knows', Buffer.from(page('<meta charset="klingon">'))],
    ['UTF-8 that says Cyrillic, as a page saved anew does', Buffer.from(page('<meta charset="windows-1251">'))],
    ['UTF-8 that says UTF-16', Buffer.from(page('<meta charset="utf-16">'))],
  ])('is found: %s', ([, bytes]) => {
    const decoded = decodePage(bytes)
    expect('html' in decoded ? decoded.html : decoded.fault).toContain('<p>café</p>')
  }) // prettier-ignore

  test('is the declared one where all bytes are plain, since some write other letters with them', () => {
    const decoded = decodePage(Buffer.from(`<html><head><meta charset="iso-2022-jp"></head><p>\u001b$B$"\u001b(B</p>`))
    expect('html' in decoded ? decoded.html : decoded.fault).toContain('<p>あ</p>')
  })

  test.for<[name: string, bytes: string, message: string]>([
    ['a web archive', 'From: <Saved by Blink>\nMIME-Version: 1.0', 'Unexpected web archive, expected the page alone'],
    ['nothing', ' \n', 'Unexpected empty file, expected a web page'],
  ])('is of no use in %s', ([, bytes, message]) => {
    const decoded = decodePage(Buffer.from(bytes))
    expect('fault' in decoded ? decoded.fault.message : undefined).toBe(message)
  })
})

test.for<[text: string, page: boolean]>([
  ['<!DOCTYPE html><p>Boats', true],
  ['\ufeff\n<!-- saved from url=(0042)https://pier.example -->\n<html lang="en">', true],
  ['<?xml version="1.0"?><html xmlns="x">', true],
  ['<p>Boats came.</p>', false],
  ['Boats <html> came.', false],
  ['<htmlish> boats came.', false],
  [`<!--${' <!-- '.repeat(20_000)}`, false],
])('tells a page from a text: %j', ([text, page]) => {
  expect(isPage(text)).toBe(page)
})
