import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { type Served, serveFolder } from './server.ts'
import { builtSite } from '../site/dist.ts'

let browser: Browser
let site: Served

beforeAll(async () => {
  site = await serveFolder(await builtSite())
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

const desktop = { width: 1280, height: 800 }
const phone = { width: 360, height: 740 }

async function open(viewport: { width: number; height: number }): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage()
  await page.goto(site.url)
  await page.waitForFunction(() => document.querySelector('headcount-story')?.hasAttribute('data-at'))
  return page
}

async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().length === 0 && !document.querySelector('.leaving'))
}

const steps = (page: Page): Promise<string[]> => page.$$eval('[data-step]', (all) => all.map((step) => step.id))

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

describe('the stage', () => {
  test.for([
    ['a desktop', desktop],
    ['a phone', phone],
  ] as const)('shows the same to a link into a step as to a scroll, on %s', async ([, viewport]) => {
    const [scrolled, linked] = [await open(viewport), await open(viewport)]
    for (const id of await steps(scrolled)) {
      await scrolled.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id)
      await scrolled.waitForFunction(
        (step) => document.querySelector<HTMLElement>('headcount-story')?.dataset['at'] === step,
        id,
      )
      await settle(scrolled)
      await linked.goto('about:blank')
      await linked.goto(`${site.url}/#${id}`)
      await linked.waitForFunction(
        (step) => document.querySelector<HTMLElement>('headcount-story')?.dataset['at'] === step,
        id,
      )
      await settle(linked)
      expect(await readStage(linked), id).toEqual(await readStage(scrolled))
    }
    await Promise.all([scrolled, linked].map((page) => page.context().close()))
  })

  test('passes every step, in order, on the way to the end of the page', async () => {
    const page = await open(desktop)
    const seen: string[] = []
    const bottom = await page.evaluate(() => document.documentElement.scrollHeight)
    for (let y = 0; y <= bottom; y += 200) {
      await page.evaluate((top) => scrollTo(0, top), y)
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
      const at = await page.$eval('headcount-story', (story) => (story as HTMLElement).dataset['at'] ?? '')
      if (at !== seen.at(-1)) seen.push(at)
    }
    expect(seen).toEqual(await steps(page))
    await page.context().close()
  })

  test('keeps each mark the same element from scene to scene', async () => {
    const page = await open(desktop)
    await page.$$eval('[data-stage] [data-mark]', (marks) =>
      marks.forEach((mark, index) => mark.setAttribute('data-tagged', String(index))),
    )
    const before = await page.$$eval('[data-stage] [data-tagged]', (marks) => marks.length)
    for (const id of await steps(page))
      await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id)
    await settle(page)
    expect(await page.$$eval('[data-stage] [data-tagged]', (marks) => marks.length)).toBe(before)
    expect(await page.$$eval('[data-stage] [data-mark]', (marks) => marks.length)).toBe(before)
    await page.context().close()
  })

  test('says in a caption what it shows', async () => {
    const page = await open(desktop)
    for (const id of await steps(page)) {
      await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id)
      await page.waitForFunction(
        (step) => document.querySelector<HTMLElement>('headcount-story')?.dataset['at'] === step,
        id,
      )
      const own = await page.$eval(`#${id} figcaption`, (caption) => caption.textContent)
      expect(await page.$eval('[data-caption]', (caption) => caption.textContent)).toBe(own)
      expect(own).toMatch(/\.$/)
    }
    await page.context().close()
  })

  test('takes no more than 45 % of a phone’s height, and no word of it is smaller than 12 px', async () => {
    for (const viewport of [
      { width: 320, height: 640 },
      phone,
      { width: 768, height: 1024 },
      { width: 1200, height: 760 },
      desktop,
    ]) {
      const page = await open(viewport)
      const height = await page.$eval('.stage', (stage) => stage.getBoundingClientRect().height)
      if (viewport.width < 800) expect(height).toBeLessThanOrEqual(viewport.height * 0.45 + 1)
      for (const id of await steps(page)) {
        await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id)
        await settle(page)
        const smallest = await page.$$eval('[data-stage] svg', (stages) =>
          Math.min(
            ...stages
              .filter((stage) => stage.getBoundingClientRect().width > 0)
              .flatMap((stage) => [...stage.querySelectorAll('text')])
              .map((text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)),
          ),
        )
        expect(smallest, `${id} at ${viewport.width}`).toBeGreaterThanOrEqual(11.99)
      }
      await page.context().close()
    }
  })
})

describe('the keyboard', () => {
  const at = (page: Page): Promise<string | undefined> =>
    page.$eval('headcount-story', (story) => (story as HTMLElement).dataset['at'])

  test('steps through the story with the controls and with keys, and says so once', async () => {
    const page = await open(desktop)
    const [first, second, third, ...rest] = await steps(page)
    await page.focus('[data-go="1"]')
    await page.keyboard.press('Enter')
    expect(await at(page)).toBe(second)
    expect(new URL(page.url()).hash).toBe(`#${second}`)
    expect(await page.textContent('[role="status"]')).toMatch(/^Step 2 of \d+: .+\. .+\.$/)
    await page.keyboard.press('j')
    expect(await at(page)).toBe(third)
    await page.keyboard.press('k')
    await page.keyboard.press('ArrowLeft')
    expect(await at(page)).toBe(first)
    await page.keyboard.press('ArrowLeft')
    expect(await at(page)).toBe(first)
    await page.keyboard.press('End')
    expect(await at(page)).toBe(rest.at(-1))
    await page.keyboard.press('Home')
    expect(await at(page)).toBe(first)
    await page.context().close()
  })

  test('leaves the keys alone while the focus is in the text', async () => {
    const page = await open(desktop)
    const before = await at(page)
    await page.focus('.step a')
    await page.keyboard.press('j')
    expect(await at(page)).toBe(before)
    expect(await page.textContent('[role="status"]')).toBe('')
    await page.context().close()
  })

  test.for([phone, desktop])(
    'never brings the focus under the stage at $width px, forwards or back',
    async (viewport) => {
      const page = await open(viewport)
      const stops = await page.$$eval(
        'a[href], button',
        (all) => all.filter((each) => (each as HTMLElement).tabIndex >= 0 && each.getClientRects().length > 0).length,
      )
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let stop = 0; stop < stops; stop += 1) {
          await page.keyboard.press(key)
          const hidden = await page.evaluate(() => {
            const focused = document.activeElement
            if (!focused || focused === document.body) return ''
            const box = focused.getClientRects()[0]
            if (!box) return focused.outerHTML
            const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
            return hit &&
              (focused.contains(hit) || hit.contains(focused)) &&
              !(hit.matches('.stage, .stage *') && !focused.closest('.stage'))
              ? ''
              : focused.outerHTML
          })
          expect(hidden, `${key} ${stop}`).toBe('')
        }
      }
      await page.context().close()
    },
  )
})

describe('a number in the text', () => {
  const lit = (page: Page): Promise<string[]> =>
    page.$$eval('[data-lit]', (all) => [
      ...new Set(
        all.map((each) => `${each.closest('.stage') ? 'stage' : 'text'} ${(each as HTMLElement).dataset['mark']}`),
      ),
    ])

  test('lights its mark when the pointer or the focus is on it, and its mark lights it', async () => {
    const page = await open(desktop)
    const step = (await steps(page))[3] ?? ''
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step)
    await settle(page)
    const number = page.locator(`#${step} a[data-mark]`).first()
    const id = (await number.getAttribute('data-mark')) ?? ''
    await number.hover()
    expect(await lit(page)).toEqual(expect.arrayContaining([`stage ${id}`, `text ${id}`]))
    await page.mouse.move(1, 1)
    expect(await lit(page)).toEqual([])
    await number.focus()
    expect(await lit(page)).toContain(`stage ${id}`)
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.locator(`.stage .picture-wide [data-mark="${id}"] .mark-target`).hover()
    expect(await lit(page)).toContain(`text ${id}`)
    await page.context().close()
  })

  test('leads to its statement, which exists', async () => {
    const page = await open(desktop)
    const hrefs = await page.$$eval('.step a[data-mark]', (links) => [
      ...new Set(links.map((link) => link.getAttribute('href') ?? '')),
    ])
    expect(hrefs.length).toBeGreaterThan(8)
    for (const href of hrefs) expect((await page.request.get(site.url + href)).status(), href).toBe(200)
    await page.context().close()
  })
})

test.for([phone, desktop])(
  'nothing shifts while the page loads or the reader scrolls, at $width px',
  async (viewport) => {
    const page = await (await browser.newContext({ viewport })).newPage()
    await page.route('**/*.woff2', (route) => route.abort()) // what a late font moves is for the fonts’ fallbacks to settle
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(globalThis, { shifts })
      const note = (entry: PerformanceEntry): unknown =>
        shifts.push((entry as PerformanceEntry & { value: number }).value)
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
        type: 'layout-shift',
        buffered: true,
      })
    })
    await page.goto(site.url)
    for (const id of await steps(page))
      await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id)
    await settle(page)
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01)
    await page.context().close()
  },
)
