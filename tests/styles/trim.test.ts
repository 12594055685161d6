import { describe, expect, test } from 'vitest'
import { leadSheet, trimSheets } from '../../src/styles/trim/trim.ts'

const hashOf = (sheet: string): string => `sha-${sheet.length}`

/** Trims one sheet as a page with this body and these script files has it. */
function trim(sheet: string, body: string, scripts: readonly string[] = []): string {
  const page = trimSheets(`<html><head><style>${sheet}</style></head><body>${body}</body></html>`, scripts, hashOf)
  return /<style>([^]*)<\/style>/.exec(page)?.[1] ?? ''
}

describe('of a style sheet stays', () => {
  test.for<readonly [what: string, sheet: string, body: string, kept: string]>([
    ['a rule whose class the page holds', '.a{top:0}.b{top:0}', '<p class="x a">', '.a{top:0}'],
    ['a rule whose element the page holds', 'p{top:0}table{top:0}*{top:0}', '<p>', 'p{top:0}*{top:0}'],
    ['the living part of a list', 'p,td,.b>p{top:0}', '<p>', 'p{top:0}'],
    ['a rule that needs all of its names', '.a .b{top:0}.a+p{top:0}', '<p class="a">', '.a+p{top:0}'],
    ['what a state or an attribute may call up', '[data-lit]{top:0}p:hover::after{top:0}:root[data-x="b.c"] p{top:0}', '<p>', '[data-lit]{top:0}p:hover::after{top:0}:root[data-x="b.c"] p{top:0}'], // prettier-ignore
    ['a choice with one open end', 'p:is(.a,.b){top:0}p:is(.b,.c){top:0}', '<p class="a">', 'p:is(.a,.b){top:0}'],
    ['a condition on what is not there', 'p:not(.b){top:0}p:not(:has(.b)){top:0}p:has(.b){top:0}', '<p>', 'p:not(.b){top:0}p:not(:has(.b)){top:0}'], // prettier-ignore
    ['a word of data that the page holds', '[data-day="3"] p{top:0}[data-day="4"] p{top:0}p:is(:has([data-in~="3"]),.x){top:0}', '<p data-day="3" data-in="1 2">', '[data-day="3"] p{top:0}'], // prettier-ignore
    ['a word of data in a list', '[data-in~="3"]{top:0}[data-in~="4"]{top:0}p:not([data-in~="4"]){top:0}', '<p data-in="2 3">', '[data-in~="3"]{top:0}p:not([data-in~="4"]){top:0}'], // prettier-ignore
    ['a rule inside of conditions', '@media print{.a{top:0}@supports (top:0){.b{top:0}}}@container (width>=9px){.b{top:0}}', '<p class="a">', '@media print{.a{top:0}}'], // prettier-ignore
    ['a name that has to be escaped', '.a\\:b{top:0}', '<p>', '.a\\:b{top:0}'],
    ['a brace, a comma and a semicolon in words', '.a::after{content:"},;{"}.b{top:0}', '<p class="a">', '.a::after{content:"},;{"}'], // prettier-ignore
    ['what stands behind a comment', '/* .b{ */.a{top:0}', '<p class="a">', '.a{top:0}'],
    ['a statement', '@import "a";.b{top:0}', '<p>', '@import "a";'],
  ])('%s', ([, sheet, body, kept]) => {
    expect(trim(sheet, body)).toBe(kept)
  })

  test('what a script of the page may name, whole or put together', () => {
    const sheet = '.leaving{top:0}.side-2{top:0}.b{top:0}'
    const code = "old.classList.add('leaving');mark.className=`side-${slot}`"
    const kept = '.leaving{top:0}.side-2{top:0}'
    expect(trim(sheet, `<p></p><script>${code}</script>`)).toBe(kept)
    expect(trim(sheet, '<p></p>', [code])).toBe(kept)
    expect(trim(sheet, `<p></p><script type="application/ld+json">{"leaving":"side-"}</script>`)).toBe('')
  })

  test('any word of data that a script may write', () => {
    const sheet = '[data-as-of="3"]{top:0}[data-day="3"]{top:0}'
    expect(trim(sheet, '<p>', ['p.dataset.asOf = 3'])).toBe('[data-as-of="3"]{top:0}')
    expect(trim(sheet, '<p>', ["p.setAttribute('data-as-of', 3)"])).toBe('[data-as-of="3"]{top:0}')
  })

  test('a property of ours that something asks for, also through another; and no word about one nobody asks for', () => {
    const sheet = ':root{--ink:#000;--edge:var(--ink);--page:9px}p{color:var(--edge);--page:8px}'
    expect(trim(sheet, '<p>')).toBe(':root{--ink:#000;--edge:var(--ink)}p{color:var(--edge)}')
    expect(trim(sheet, '<p>', ["getPropertyValue('--page')"])).toContain('--page:9px')
    expect(trim(':root{--edge:var(--ink);--ink:#000}', '<p>')).toBe('')
  })

  test('a face that some rule names', () => {
    const face = (family: string): string => `@font-face{font-family:${family};src:local(X)}`
    const sheet = `${face('"Own Serif"')}${face('Old Sans')}:root{--serif:"Own Serif",serif;--old:Old Sans}p{font-family:var(--serif)}`
    expect(trim(sheet, '<p>')).toBe(`${face('"Own Serif"')}:root{--serif:"Own Serif",serif}p{font-family:var(--serif)}`)
  })
})

test('the policy of a page names each sheet as it is after trimming', () => {
  const page = trimSheets('<meta content="sha-18"><style>.a{top:0}.b{top:0}</style><p class="a">', [], hashOf)
  expect(page).toBe('<meta content="sha-9"><style>.a{top:0}</style><p class="a">')
})

describe('the sheet of an embed is parted', () => {
  const sheet = ':root{--ink:#000;--line:#111}h1{color:var(--ink)}.b{color:var(--line)}h1{top:0}'
  const lead = ':root{--ink:#000}h1{color:var(--ink)}h1{top:0}'
  const page = (head: string, held: string, names: string): string =>
    `<meta content="${names}"><style>${head}</style><h1>a</h1><svg class="sheet" width="0">${held}</svg><p class="b">`

  test('into what the words above its place need, and the whole, which stands there', () => {
    const parted = leadSheet(page(sheet, '', hashOf(sheet)), hashOf)
    expect(parted).toBe(page(lead, `<style>${sheet}</style>`, `${hashOf(lead)} ${hashOf(sheet)}`))
  })

  test('not at all where it has no such place', () => {
    const bare = `<style>${sheet}</style><h1>a</h1><svg></svg>`
    expect(leadSheet(bare, hashOf)).toBe(bare)
  })
})

test.for(['.a{top:0', '.a{top:0}}', '@media print{.a{top:0}'])(
  'a sheet without an end to a brace is refused: %s',
  (sheet) => {
    expect(() => trim(sheet, '<p>')).toThrow('another end to each brace')
  },
)
