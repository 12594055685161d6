import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listRows } from '../../src/views/charts/row.ts'
import { launchBrowser } from '../browser/browser.ts'
import { story } from './facts.ts'
import { chartIds, setCharts } from './sheet.ts'

const html = { ours: setCharts(story), late: setCharts(story, false) }

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const views = [320, 480, 768, 1200].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    width,
    colorScheme,
    forcedColors: 'none' as const,
    faces: 'ours' as const,
  })),
)
const forced = { width: 768, colorScheme: 'dark', forcedColors: 'active', faces: 'ours' } as const
const unfaced = [320, 480, 768, 1200].map((width) => ({ ...forced, width, faces: 'late' as const }))

describe.for([...views, forced, ...unfaced])(
  'drawn $width wide, $colorScheme, forced colours $forcedColors, faces $faces',
  ({ width, colorScheme, forcedColors, faces }) => {
    let page: Page
    beforeAll(async () => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, forcedColors })
      page = await context.newPage()
      await page.setContent(html[faces])
      await page.evaluate(() => document.fonts.ready)
    })
    afterAll(() => page.context().close())

    test('each chart shows one picture, and hides the others from everyone', async () => {
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('figure')].map(
          (figure) =>
            [...figure.querySelectorAll('svg')].filter((svg) => getComputedStyle(svg).display !== 'none').length,
        ),
      )
      expect(shown).toEqual(chartIds.map(() => 1))
    })

    test('no text is smaller than 12 px', async () => {
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('text')]
          .filter((text) => text.getClientRects().length > 0)
          .filter((text) => Number(text.getAttribute('font-size')) * (text.getScreenCTM()?.a ?? 0) < 12)
          .map((text) => text.textContent),
      )
      expect(small).toEqual([])
    })

    test('no words stand over words or outside the window', async () => {
      const over = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('text')]
          .filter((text) => text.getClientRects().length > 0)
          .map((text) => {
            const box = text.getBoundingClientRect()
            const trim = box.height * 0.14 // what a line of text holds above its capitals and below its letters
            return {
              words: text.textContent,
              left: box.left,
              right: box.right,
              top: box.top + trim,
              bottom: box.bottom - trim,
            }
          })
        const outside = boxes.filter(({ left, right }) => left < 0 || right > innerWidth).map(({ words }) => words)
        const covered = boxes.flatMap((one, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (other) =>
                one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
            )
            .map((other) => `${one.words} / ${other.words}`),
        )
        return [...outside, ...covered]
      })
      expect(over).toEqual([])
    })

    test('every word and every mark stands out from the ground', async () => {
      const weak = await page.evaluate(() => {
        const context = document.createElement('canvas').getContext('2d')
        const read = (colour: string): readonly number[] => {
          if (!context) return []
          context.clearRect(0, 0, 1, 1)
          context.fillStyle = colour
          context.fillRect(0, 0, 1, 1)
          return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)
        }
        const light = (rgb: readonly number[]): number => {
          const [r = 0, g = 0, b = 0] = rgb.map((value) =>
            value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
          )
          return 0.2126 * r + 0.7152 * g + 0.0722 * b
        }
        const ground = read(getComputedStyle(document.body).backgroundColor)
        const contrast = (colour: string, opacity: number): number => {
          const mixed = read(colour).map((value, index) => value * opacity + (ground[index] ?? 0) * (1 - opacity))
          const [high, low] = [light(mixed), light(ground)].toSorted((a, b) => b - a)
          return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
        }
        const shown = (selector: string): readonly Element[] =>
          [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0)
        const words = shown('text').filter((one) => contrast(getComputedStyle(one).fill, 1) < 4.5)
        const marks = shown(
          '.glyph path, .line-step, .line-echo, .line-dots, .line-link, .line-fade, .line-cap, .line-span',
        ).filter((one) => {
          const { fill, stroke, strokeOpacity } = getComputedStyle(one)
          return contrast(stroke === 'none' ? fill : stroke, Number(strokeOpacity)) < 3
        })
        return [...words, ...marks].map(
          (one) => `${one.closest('figure')?.id ?? ''}: ${one.getAttribute('class') ?? ''} ${one.textContent}`,
        )
      })
      expect([...new Set(weak)]).toEqual([])
    })

    test('a mark is no stop for the tabulator, and has a name', async () => {
      const links = await page.evaluate(() =>
        [...document.querySelectorAll<SVGAElement>('svg a')].map((link) => ({
          stop: link.tabIndex >= 0,
          name: link.querySelector(':scope > title')?.textContent ?? '',
        })),
      )
      expect(links.length).toBeGreaterThan(0)
      expect(links.filter(({ stop, name }) => stop || name === '')).toEqual([])
    })

    test('a screen reader hears of a mark its bound, its speaker and its day', async () => {
      const { name, href } = listRows(story)[0] ?? { name: '', href: '' }
      const link = page.getByRole('figure').first().getByRole('link', { name, exact: true })
      expect(await link.getAttribute('href')).toBe(href)
    })
  },
)
