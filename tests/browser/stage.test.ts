import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visitSite } from './site.ts'
import { arriveAt, desktop, listSteps, openStory, phone, readStep, scrollToStep } from './story.ts'

const site = await visitSite()

/** Reads all that the stage shows: its words, and every mark’s place, class and drawing. */
function readStage(page: Page): Promise<unknown> {
  return page.$$eval('[data-stage] svg', (stages) =>
    stages.map((stage) => [
      stage.getAttribute('aria-label'),
      stage.querySelector(':scope > :not([data-mark])')?.outerHTML,
      ...[...stage.querySelectorAll<SVGElement>(':scope > [data-mark]')].map((mark) => [
        mark.dataset['mark'],
        getComputedStyle(mark).transform,
        mark.getAttribute('class'),
        mark.innerHTML,
      ]),
    ]),
  )
}

test.for([desktop, phone])('a link into a step shows what scrolling there shows, at $width px', async (viewport) => {
  const [scrolled, linked] = [await openStory(site, viewport), await openStory(site, viewport)]
  const shown = new Set<string>()
  for (const id of await listSteps(scrolled)) {
    await scrollToStep(scrolled, id)
    await linked.goto('about:blank')
    await linked.goto(`${site.url}/#${id}`)
    await arriveAt(linked, id)
    const stage = await readStage(scrolled)
    expect(await readStage(linked), id).toEqual(stage)
    shown.add(JSON.stringify(stage))
  }
  expect(shown.size).toBe((await listSteps(scrolled)).length)
})

test('scrolling to the end of the page passes every step, in order', async () => {
  const page = await openStory(site, desktop)
  const seen: (string | undefined)[] = []
  const bottom = await page.evaluate(() => document.documentElement.scrollHeight)
  for (let y = 0; y <= bottom; y += 200) {
    await page.evaluate((top) => scrollTo(0, top), y)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    const at = await readStep(page)
    if (at !== seen.at(-1)) seen.push(at)
  }
  expect(seen).toEqual(await listSteps(page))
})

test('each mark stays the same element from scene to scene', async () => {
  const page = await openStory(site, desktop)
  const count = await page.$$eval('[data-stage] [data-mark]', (marks) => {
    for (const mark of marks) mark.setAttribute('data-tagged', '')
    return marks.length
  })
  for (const id of await listSteps(page)) {
    await scrollToStep(page, id)
    expect(await page.locator('[data-stage] [data-mark][data-tagged]').count()).toBe(count)
    expect(await page.locator('[data-stage] [data-mark]').count()).toBe(count)
  }
  expect(count).toBeGreaterThan(10)
})

test('the caption says in one sentence what the stage shows, and axe finds no fault at any step', async () => {
  const page = await openStory(site, desktop)
  for (const id of await listSteps(page)) {
    await scrollToStep(page, id)
    const caption = await page.textContent(`#${id} figcaption`)
    expect(await page.textContent('[data-caption]')).toBe(caption)
    expect(caption).toMatch(/^[^.]+\.$/)
    const { violations } = await new AxeBuilder({ page }).include('.stage').analyze()
    expect(
      violations.map((violation) => violation.id),
      id,
    ).toEqual([])
  }
})

test.for([{ width: 320, height: 640 }, phone, { width: 768, height: 1024 }, { width: 1200, height: 760 }, desktop])(
  'no word on the stage is smaller than 12 px at $width × $height, and a stage above the text leaves it 55 %',
  async (viewport) => {
    const page = await openStory(site, viewport)
    const box = await page.locator('.stage').boundingBox()
    if (viewport.width < 800) expect(box?.height).toBeLessThanOrEqual(viewport.height * 0.45 + 1)
    for (const id of await listSteps(page)) {
      await scrollToStep(page, id)
      const sizes = await page
        .locator('[data-stage] svg:visible text')
        .evaluateAll((texts) =>
          texts.map(
            (text) => parseFloat(getComputedStyle(text).fontSize) * ((text as SVGTextElement).getScreenCTM()?.a ?? 0),
          ),
        )
      expect(Math.min(...sizes), id).toBeGreaterThanOrEqual(11.99)
    }
  },
)

test.for([phone, desktop])(
  'nothing shifts while the page loads or the reader scrolls, at $width px',
  async (viewport) => {
    const page = await site.openBlank({ viewport })
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(globalThis, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const sumShifts = (): Promise<number> =>
      page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0))
    await page.goto(site.url, { waitUntil: 'networkidle' })
    expect(await sumShifts()).toBe(0)
    for (const id of await listSteps(page)) await scrollToStep(page, id)
    expect(await sumShifts()).toBeLessThan(0.01)
  },
)
