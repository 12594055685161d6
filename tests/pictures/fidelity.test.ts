import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Drawing } from '../../src/charts/Drawing.tsx'
import { charts, type ChartId } from '../../src/charts/registry.ts'
import { findPaint } from '../../src/pictures/cascade.ts'
import { styleUp } from '../../src/pictures/paint.ts'
import { parseRules } from '../../src/pictures/rules.ts'
import { listElements, parseMarkup } from '../../src/pictures/tree.ts'
import { launchBrowser } from '../browser/browser.ts'
import { everyKind } from '../charts/facts.ts'

const source = join(import.meta.dirname, '../../src')
const sheets = [
  'styles/tokens.css',
  'charts/mark.css',
  'charts/line.css',
  'charts/word.css',
  'charts/chart.css',
  'charts/asof/asof.css',
].map((file) => readFileSync(join(source, file), 'utf8'))
const ids = Object.keys(charts) as readonly ChartId[] // the keys of the registry itself
const markup = ids.map((id) => renderToStaticMarkup(createElement(Drawing, { id, facts: everyKind }))).join('')
const drawn = ['path', 'text', 'circle']
const asked = [
  'visibility',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-opacity',
  'opacity',
  'font-weight',
]

const initial: Readonly<Record<string, string>> = {
  visibility: 'visible',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-opacity': '1',
  opacity: '1',
  'font-weight': '400',
}

/** Computes what pictures paint each shape and text with, in order. */
function paintAll(scheme: 'light' | 'dark'): readonly (readonly string[])[] {
  const rules = parseRules(sheets, scheme)
  return listElements(parseMarkup(markup))
    .filter(({ name, parent }) => drawn.includes(name) && parent?.name !== 'span')
    .map((element) => {
      const style = styleUp(element, rules)
      const rest = asked.map((name) => (style.get(name) ?? initial[name] ?? '').replace(/px/g, '').replace(/,? /g, ' '))
      return [
        element.attributes.get('class') ?? '',
        findPaint(style, 'fill') ?? 'none',
        findPaint(style, 'stroke') ?? 'none',
        ...rest,
      ]
    })
}

describe('what pictures paint', () => {
  test('is what a browser computes from the same style sheets, for every shape and text of every chart', async () => {
    const browser = await launchBrowser()
    try {
      for (const scheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ colorScheme: scheme })
        await page.setContent(`<!doctype html><style>${sheets.join('\n')}</style>${markup}`)
        const seen = await page.evaluate(
          ({ names, properties }) => {
            const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
            const known = new Map<string, string>([['none', 'none']])
            const plain = (colour: string): string => {
              const found = known.get(colour)
              if (found !== undefined || !context) return found ?? ''
              context.fillStyle = colour
              context.fillRect(0, 0, 1, 1)
              const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data
              const hex = `#${[r, g, b].map((each) => each.toString(16).padStart(2, '0')).join('')}`
              known.set(colour, hex)
              return hex
            }
            return [...document.querySelectorAll(names.join(','))].map((element) => {
              const style = getComputedStyle(element)
              const rest = properties.map((name) =>
                style.getPropertyValue(name).replace(/px/g, '').replace(/,? /g, ' '),
              )
              return [element.getAttribute('class') ?? '', plain(style.fill), plain(style.stroke), ...rest]
            })
          },
          { names: drawn, properties: asked },
        )
        await page.context().close()
        const painted = paintAll(scheme)
        expect(painted.length).toBe(seen.length)
        expect(painted.length).toBeGreaterThan(500)
        const differences = painted.flatMap((one, index) => {
          const other = seen[index] ?? []
          return one.every((value, at) => isSame(value, other[at] ?? ''))
            ? []
            : [`${one.join(' | ')} ≠ ${other.join(' | ')}`]
        })
        expect([...new Set(differences)]).toEqual([])
      }
    } finally {
      await browser.close()
    }
  })
})

/** Takes two values for one where they differ by a rounding: a step of a colour, or the last digits of a number. */
function isSame(one: string, two: string): boolean {
  if (one === two) return true
  const [a, b] = [one, two].map((each) =>
    /^#[0-9a-f]{6}$/.exec(each)
      ? [1, 3, 5].map((at) => Number.parseInt(each.slice(at, at + 2), 16))
      : each.split(' ').map(Number),
  )
  return (
    a !== undefined &&
    b !== undefined &&
    a.length === b.length &&
    a.every((value, index) => Math.abs(value - (b[index] ?? Number.NaN)) <= (one.startsWith('#') ? 1 : 0.001))
  )
}
