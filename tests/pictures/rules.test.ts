import { describe, expect, test } from 'vitest'
import { findPaint } from '../../src/pictures/cascade.ts'
import { plainColour } from '../../src/pictures/colour.ts'
import { styleUp } from '../../src/pictures/paint.ts'
import { parseRules, type Scheme } from '../../src/pictures/rules.ts'
import { listElements, parseMarkup, type Element } from '../../src/pictures/tree.ts'

const markup = `<div class="page"><svg class="picture"><g class="mark side-2"><path class="glyph solid" d="M0,0"></path>
<text class="label" fill="red">5 &lt; 6 &amp; “7”</text></g><path class="line" d="M1,1"/></svg></div>`

function find(name: string, among: Element = parseMarkup(markup)): Element {
  const found = listElements(among).find(({ classes }) => classes.has(name))
  if (!found) throw new Error(`no ${name}`)
  return found
}

function fillOf(css: string, name: string, scheme: Scheme = 'light'): string | undefined {
  return findPaint(styleUp(find(name), parseRules([css], scheme)), 'fill')
}

describe('markup', () => {
  test('is read with its words decoded and its elements in their places', () => {
    expect(find('label').text).toBe('5 < 6 & “7”')
    expect(find('line').previous?.classes.has('mark')).toBe(true)
    expect(find('line').parent?.classes.has('picture')).toBe(true)
  })
})

describe('a rule of a style sheet', () => {
  test.for<[string, string, string | undefined]>([
    ['.solid { fill: #111 }', 'solid', '#111'],
    ['.mark .solid { fill: #111 } .solid { fill: #222 }', 'solid', '#111'], // the more particular
    ['.solid { fill: #111 } .solid { fill: #222 }', 'solid', '#222'], // the later
    ['.picture > .solid { fill: #111 }', 'solid', '#000'], // no child of it
    ['.mark > .solid { fill: #111 }', 'solid', '#111'],
    ['.solid + .label { fill: #111 }', 'label', '#111'],
    ['.label + .solid { fill: #111 }', 'solid', '#000'],
    ['.mark { fill: #111 }', 'label', 'red'], // inherited, but its own attribute is nearer
    ['text { fill: #111 }', 'label', '#111'], // and a rule nearer still
    ['.solid:hover { fill: #111 }', 'solid', '#000'], // a state in which no picture is
    ['.page:has(:checked) { .solid { fill: #111 } }', 'solid', '#000'],
    ['@media print { .solid { fill: #111 } }', 'solid', '#000'],
    ['/* .solid { fill: #111 } */ .solid { fill: none }', 'solid', undefined],
    [':root { --a: #111 } .side-2 { --side: var(--a) } .solid { fill: var(--side) }', 'solid', '#111'],
    ['.solid { fill: var(--nowhere, #333) }', 'solid', '#333'],
    ['.page { color: #444 } .solid { fill: currentColor }', 'solid', '#444'],
  ])('%s', ([css, name, expected]) => {
    expect(fillOf(css, name)).toBe(expected)
  })

  test('for the dark holds in the dark only', () => {
    const css =
      ':root { --ink: #111 } @media (prefers-color-scheme: dark) { :root { --ink: #eee } } .solid { fill: var(--ink) }'
    expect([fillOf(css, 'solid'), fillOf(css, 'solid', 'dark')]).toEqual(['#111', '#eee'])
  })

  test('that names a colour nobody defined stops the drawing', () => {
    expect(() => fillOf('.solid { fill: var(--nowhere) }', 'solid')).toThrow('--nowhere')
  })
})

test.for([
  ['color-mix(in oklab, #000000 50%, #ffffff)', '#636363'],
  ['color-mix(in oklab, #ff0000 100%, #fff)', '#ff0000'],
  ['#ABC', '#abc'],
  ['none', 'none'],
] as const)('the colour %s is painted %s', ([value, expected]) => {
  expect(plainColour(value)).toBe(expected)
})
