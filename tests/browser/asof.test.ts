import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { story } from '../charts/facts.ts'
import { viewAsOf } from '../../src/views/charts/asof.ts'
import { compareStage, readMarks } from './picture.ts'
import { visitSite } from './site.ts'
import { arriveAt, desktop, openStory, phone, scrollToStep } from './story.ts'

const site = await visitSite()

const { stops } = viewAsOf(story)
const [first, second] = [stops[0]?.id ?? '', stops[1]?.id ?? '']
const last = stops.at(-1)?.id ?? ''

function open(fragment: string, options: BrowserContextOptions = {}): Promise<Page> {
  return site.open(`/charts/${fragment}`, { reducedMotion: 'reduce', ...options })
}

/** Reads what the chart shows: its sentences, and the statements whose marks can be seen. */
function readChart(page: Page): Promise<{ findings: readonly string[]; marks: readonly string[]; cuts: number }> {
  return page.$eval('.as-of', (chart) => {
    const visible = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true })
    const shown = (selector: string): readonly Element[] => [...chart.querySelectorAll(selector)].filter(visible)
    return {
      findings: shown('.as-of-title').map((one) => one.textContent),
      marks: shown('[data-mark]').map((one) => one.getAttribute('data-mark') ?? ''),
      cuts: shown('.line-cut').length,
    }
  })
}

function expected(id: string): { findings: readonly string[]; marks: readonly string[]; cuts: number } {
  const index = stops.findIndex((stop) => stop.id === id)
  const marks = stops.slice(0, index + 1).flatMap(({ news }) => news.map(({ statement }) => statement))
  return { findings: [stops[index]?.finding ?? ''], marks, cuts: 1 }
}

describe.for([true, false])('as of a day, with script: %s', (javaScriptEnabled) => {
  test('all of it stands until the reader chooses a day', async () => {
    const page = await open('', { javaScriptEnabled })
    expect(await readChart(page)).toEqual({ ...expected(last), cuts: 0 })
  })

  test('every day shows what had been said by then and nothing later', async () => {
    const page = await open('', { javaScriptEnabled })
    for (const { id, label } of stops) {
      await page.getByRole('radio', { name: label, exact: true }).check()
      expect(await readChart(page), id).toEqual(expected(id))
    }
  })

  test('the arrow keys move the day, and the days are one stop for the tabulator', async () => {
    const page = await open('', { javaScriptEnabled })
    await page.focus(`#${first}`)
    await page.keyboard.press('Space')
    expect(await readChart(page)).toEqual(expected(first))
    await page.keyboard.press('ArrowRight')
    expect(await readChart(page)).toEqual(expected(second))
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.matches('.as-of-finding a'))).toBe(true)
  })

  test('an address opens the chart on its day, and a choice goes before the address', async () => {
    const page = await open(`#${second}`, { javaScriptEnabled })
    expect(await readChart(page)).toEqual(expected(second))
    await page.check(`#${last}`)
    expect(await readChart(page)).toEqual(expected(last))
    await page.getByRole('link', { name: `Link to ${stops.at(-1)?.label ?? ''}` }).click()
    expect(new URL(page.url()).hash).toBe(`#${last}`)
  })
})

test('paper, where nothing can be chosen, tells every day and draws the last', async () => {
  const page = await open('')
  await page.check(`#${first}`)
  await page.emulateMedia({ media: 'print' })
  const { marks } = expected(last)
  expect(await readChart(page)).toEqual({ findings: stops.map(({ finding }) => finding), marks, cuts: 0 })
  expect(await page.locator('.as-of-days').isVisible()).toBe(false)
})

test.for([320, 768, 1280])('every day is a target of 24 px or more, within the window, at %s px', async (width) => {
  const page = await open('', { viewport: { width, height: 700 } })
  const boxes = await page.$$eval('.as-of-day input', (all) => all.map((one) => one.getBoundingClientRect().toJSON()))
  expect(boxes.length).toBe(stops.length)
  for (const box of boxes as readonly DOMRect[]) {
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
    expect(box.left >= 0 && box.right <= width).toBe(true)
  }
})

describe('the step of the story that walks the days', () => {
  const step = 'step-as-of'
  const numbered = (day: number): readonly string[] => expected(stops[day - 1]?.id ?? '').marks
  const readFinding = (page: Page): Promise<readonly string[]> =>
    page.$$eval('.as-of-title', (all) =>
      all.filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.textContent),
    )

  test('opens on its own day, and shows on the stage what had been said by the day that the reader chooses', async () => {
    const page = await openStory(site, desktop)
    await scrollToStep(page, step)
    const opening = Number(await page.locator('[data-day]:checked').getAttribute('data-day'))
    expect(opening).toBeLessThan(stops.length)
    expect(await readMarks(page, '.stage')).toEqual(numbered(opening))
    for (const [index, { id, label, finding }] of stops.entries()) {
      await page.getByRole('radio', { name: label, exact: true }).check()
      await arriveAt(page, step)
      expect(await readMarks(page, '.stage'), id).toEqual(numbered(index + 1))
      expect(await readFinding(page)).toEqual([finding])
      expect(new URL(page.url()).hash).toBe(`#${id}`)
    }
    await page.focus(`#${last}`)
    await page.keyboard.press('ArrowLeft')
    await arriveAt(page, step)
    expect(await readMarks(page, '.stage')).toEqual(numbered(stops.length - 1))
    expect(await compareStage(page)).toEqual([])
  })

  test('cuts no other scene', async () => {
    const page = await openStory(site, desktop)
    await page.locator(`#${first}`).check()
    await scrollToStep(page, 'step-small-words')
    expect((await readMarks(page, '.stage')).length).toBe(stops.at(-1)?.known.length)
  })

  test.for([desktop, phone])('is what the address of a day leads to, at $width px', async (viewport) => {
    const page = await site.open(`/#${second}`, { viewport })
    await arriveAt(page, step)
    expect(await readMarks(page, '.stage')).toEqual(numbered(2))
    expect(await page.isChecked(`#${second}`)).toBe(true)
  })

  test('walks the days in the picture beside it without script', async () => {
    const page = await site.open(`/#${step}`, { javaScriptEnabled: false })
    for (const [index, { label }] of stops.entries()) {
      await page.getByRole('radio', { name: label, exact: true }).check()
      await expect.poll(() => readMarks(page, `#${step}`)).toEqual(numbered(index + 1))
    }
  })
})
