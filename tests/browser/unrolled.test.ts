import { readdirSync } from 'node:fs'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visitSite } from './site.ts'
import { arriveAt, listSteps, openStory, scrollToStep } from './story.ts'

const site = await visitSite()

declare const watched: { readonly shifts: number[]; readonly seen: boolean[] } // what the page itself noted while it loaded

const desktop = { width: 1280, height: 800 }

async function open(options: BrowserContextOptions, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await site.openBlank({ viewport: desktop, ...options })
  await prepare?.(page)
  await page.goto(site.url)
  return page
}

/** Counts the steps, those whose picture can be seen, and those whose words can. */
async function countSeen(page: Page): Promise<{ steps: number; pictures: number; words: number }> {
  const steps = page.locator('[data-step]')
  const counts = { steps: await steps.count(), pictures: 0, words: 0 }
  for (const step of await steps.all()) {
    const shown = await step
      .locator('figure svg')
      .evaluateAll(
        (all) =>
          all.filter(
            (svg) => svg.getBoundingClientRect().height > 100 && svg.querySelectorAll('[data-mark]').length > 0,
          ).length,
      )
    if (shown === 1 && (await step.locator('figcaption').isVisible())) counts.pictures += 1
    if ((await step.locator('h2').isVisible()) && (await step.locator('p').first().isVisible())) counts.words += 1
  }
  return counts
}

const count = readdirSync(`${import.meta.dirname}/../../content/story`).length
const whole = { steps: count, pictures: count, words: count }

test('without script every scene stands in the page as a picture after its step, and no stage takes room', async () => {
  const page = await open({ javaScriptEnabled: false })
  expect(await countSeen(page)).toEqual(whole)
  expect(await page.locator('.stage').isVisible()).toBe(false)
  expect(await page.locator('.story-switch').isVisible()).toBe(false)
})

test('a script that fails gives way to the pictures', async () => {
  const page = await open({}, (each) =>
    each.addInitScript(() => {
      customElements.define = () => {
        throw new Error('blocked')
      }
    }),
  )
  await page.waitForFunction(() => document.querySelector('.scene')?.checkVisibility({ visibilityProperty: true }))
  expect(await countSeen(page)).toEqual(whole)
  expect(await page.locator('.stage').isVisible()).toBe(false)
})

test('a reader who wants less motion gets the pictures in the text and nothing that moves', async () => {
  const page = await open({ reducedMotion: 'reduce' })
  expect(await countSeen(page)).toEqual(whole)
  for (const id of await page.$$eval('[data-step]', (all) => all.map((step) => step.id))) {
    await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  }
})

test('a low window, such as a phone on its side or a page at 400 %, gets the pictures in the text', async () => {
  for (const viewport of [
    { width: 740, height: 360 },
    { width: 320, height: 256 },
  ]) {
    const page = await open({ viewport })
    expect(await countSeen(page)).toEqual(whole)
    expect(await page.locator('.stage').isVisible()).toBe(false)
  }
})

test('paper gets every picture beside its step, and no stage', async () => {
  const page = await open({})
  await page.emulateMedia({ media: 'print' })
  expect(await countSeen(page)).toEqual(whole)
  expect(await page.locator('.stage').isVisible()).toBe(false)
  expect((await page.pdf()).subarray(0, 4).toString()).toBe('%PDF')
})

test('a reader can read the story as a page and take that back; the address keeps the choice and nothing else does', async () => {
  const page = await openStory(site, desktop)
  const control = page.getByRole('button', { name: 'Read as a page' })
  const third = (await listSteps(page))[2] ?? ''
  await scrollToStep(page, third)
  await control.dispatchEvent('click')
  expect(await control.getAttribute('aria-pressed')).toBe('true')
  expect(new URL(page.url()).search).toBe('?read=page')
  await page.locator('.stage').waitFor({ state: 'hidden' })
  expect(await countSeen(page)).toEqual(whole)
  await arriveAt(page, third)
  await page.goBack()
  await page.locator('.stage').waitFor()
  expect((await countSeen(page)).pictures).toBe(0)
  await arriveAt(page, third)
  await page.goForward()
  await page.locator('.stage').waitFor({ state: 'hidden' })
  await arriveAt(page, third)
  await control.dispatchEvent('click')
  expect(new URL(page.url()).search).toBe('')
  expect(await control.getAttribute('aria-pressed')).toBe('false')
  await page.locator('.stage').waitFor()
  await arriveAt(page, third)
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
})

test('an address that asks for the story as a page is obeyed before anything is painted, and at its step', async () => {
  const page = await site.openBlank({ viewport: desktop })
  await page.addInitScript(() => {
    Object.assign(globalThis, { watched: { shifts: [], seen: [] } })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
    new MutationObserver(() => {
      if (document.querySelector('.stage')) watched.seen.push(document.documentElement.hasAttribute('data-read'))
    }).observe(document, { childList: true, subtree: true })
  })
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(`${site.url}/?read=page#step-the-gap`, { waitUntil: 'networkidle' })
  await arriveAt(page, 'step-the-gap')
  expect(await countSeen(page)).toEqual(whole)
  expect(await page.getByRole('button', { name: 'Read as a page' }).getAttribute('aria-pressed')).toBe('true')
  const { shifts, seen } = await page.evaluate(() => watched)
  expect(shifts).toEqual([])
  expect(new Set(seen)).toEqual(new Set([true]))
  expect(complaints).toEqual([])
})
