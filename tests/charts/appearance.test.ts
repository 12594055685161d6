import { createHash } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser/browser.ts'
import { everyKind } from './facts.ts'
import { chartIds, setCharts } from './sheet.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ reducedMotion: 'reduce' })
  await page.setContent(setCharts(everyKind))
})
afterAll(() => browser.close())

const schemes = [
  { media: 'screen', colorScheme: 'light' },
  { media: 'screen', colorScheme: 'dark' },
  { media: 'print', colorScheme: 'light' },
] as const

/** Reads of the one picture that a chart shows its geometry, and a line for each look that its lines, marks and words have. */
function readPicture(id: string): Promise<{ geometry: string; looks: readonly string[] }> {
  return page.$eval(`#${id}`, (figure) => {
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const write = (css: string): string => {
      if (!brush || css === 'none') return css
      brush.clearRect(0, 0, 1, 1)
      brush.fillStyle = css
      brush.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data
      return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}${alpha < 255 ? ` at ${(alpha / 255).toFixed(2)}` : ''}`
    }
    const opacity = (shape: Element): number => {
      let share = 1
      for (let each: Element | null = shape; each; each = each.parentElement)
        share *= Number(getComputedStyle(each).opacity)
      return Math.round(share * 100) / 100
    }
    const look = (shape: Element): string => {
      const style = getComputedStyle(shape)
      const name = [shape.closest('.mark')?.getAttribute('class'), shape.getAttribute('class')]
        .filter(Boolean)
        .join(' ')
      const parts = [
        `fill ${write(style.fill)}`,
        `stroke ${write(style.stroke)} ${style.strokeWidth}`,
        style.strokeDasharray === 'none' ? '' : `dashed ${style.strokeDasharray}`,
        style.strokeOpacity === '1' ? '' : `stroke at ${style.strokeOpacity}`,
        opacity(shape) === 1 ? '' : `opacity ${opacity(shape)}`,
        shape.matches('text') ? `${style.fontFamily.split(',')[0]} ${style.fontWeight} ${style.fontSize}` : '',
        shape.checkVisibility({ visibilityProperty: true }) ? '' : 'hidden',
      ]
      return `${name || shape.tagName}: ${parts.filter(Boolean).join(', ')}`
    }
    const shown = [...figure.querySelectorAll('svg')].filter((svg) => svg.checkVisibility())
    const shapes = shown.flatMap((svg) => [...svg.querySelectorAll('path, circle, rect, line, text')])
    const counted = Map.groupBy(shapes.map(look), (each) => each)
    return {
      geometry: shown.map((svg) => `${Math.round(svg.getBoundingClientRect().width)} px ${svg.outerHTML}`).join(),
      looks: [...counted].map(([each, all]) => `${all.length} × ${each}`).sort(),
    }
  })
}

async function describePicture(id: string, width: number, scheme: (typeof schemes)[number]): Promise<string> {
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia(scheme)
  const { geometry, looks } = await readPicture(id)
  const placed = createHash('sha256').update(geometry).digest('hex').slice(0, 12)
  return [
    `${width} px, ${scheme.media} ${scheme.colorScheme}, placed ${placed}`,
    ...looks.map((each) => `  ${each}`),
  ].join('\n')
}

test.for(chartIds)('%s looks as it did at four widths, in light, in dark and on paper', async (id) => {
  const described: string[] = []
  for (const width of [320, 480, 768, 1200])
    for (const scheme of schemes) described.push(await describePicture(id, width, scheme))
  await expect(`${described.join('\n\n')}\n`).toMatchFileSnapshot(`snapshots/${id}.looks.txt`)
})

test.for([
  ['a colour of one scheme', '@media (prefers-color-scheme: dark) { :root { --side-1: #123456 } }', 'dark'],
  ['a mark that is gone from paper', '@media print { .mark { visibility: hidden } }', 'print'],
  ['a word set smaller than it was placed', '.picture text { font-size: 9px }', 'light'],
] as const)('%s does not go unseen', async ([, fault, where]) => {
  const scheme = where === 'print' ? schemes[2] : where === 'dark' ? schemes[1] : schemes[0]
  const before = await describePicture('timeline', 768, scheme)
  const sheet = await page.addStyleTag({ content: fault })
  expect(await describePicture('timeline', 768, scheme)).not.toBe(before)
  await sheet.evaluate((style) => (style as HTMLStyleElement).remove())
})

test.for(['light', 'dark'] as const)(
  'whoever asks for more contrast reads words in the ink of the page, and tells lines apart by their dashes, in %s',
  async (colorScheme) => {
    await page.setViewportSize({ width: 768, height: 800 })
    await page.emulateMedia({ media: 'screen', colorScheme, contrast: 'more' })
    const [inks, dashes] = await page.evaluate(() => {
      const fills = [...document.querySelectorAll('text')].map((text) => getComputedStyle(text).fill)
      const lines = [...document.querySelectorAll('#gap .line-step')].map((line) => [
        line.getAttribute('class') ?? '',
        getComputedStyle(line).strokeDasharray,
      ])
      return [
        [...new Set([...fills, getComputedStyle(document.querySelector('svg') ?? document.body).color])],
        [...new Set(lines.map((line) => line.join(' dashed ')))],
      ] as const
    })
    await page.emulateMedia({ contrast: null })
    expect(inks).toHaveLength(1)
    expect(dashes.length).toBeGreaterThan(1)
    expect(new Set(dashes.map((each) => each.split(' dashed ')[1])).size).toBe(dashes.length)
  },
)
