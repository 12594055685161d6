import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visitSite } from './site.ts'
import { arriveAt, listSteps, openStory, phone } from './story.ts'

const site = await visitSite()

interface Recalculation {
  readonly name: string
  readonly args: { readonly elementCount?: number }
}

/** Counts the elements that the browser styles anew in each of its passes, while something is done to a page. */
async function countRestyled(page: Page, act: () => Promise<unknown>): Promise<readonly number[]> {
  const browser = page.context().browser()
  await browser?.startTracing(page, { categories: ['devtools.timeline', 'blink'] })
  let recorded: Buffer | undefined
  try {
    await act()
    await passFrames(page)
  } finally {
    recorded = await browser?.stopTracing() // also after a failure: the browser records for one test at a time
  }
  const trace = JSON.parse(String(recorded)) as { traceEvents: readonly Recalculation[] }
  return trace.traceEvents.flatMap(({ name, args }) => (name === 'UpdateLayoutTree' ? [args.elementCount ?? 0] : []))
}

function passFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

test('a change of scene styles few elements at a time, and only those of the stage', async () => {
  const page = await openStory(site, phone)
  const steps = await listSteps(page)
  const all = await page.locator('*').count()
  for (const step of steps.slice(1)) {
    const counts = await countRestyled(page, async () => {
      await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step)
      await arriveAt(page, step)
    })
    expect(Math.max(...counts), step).toBeLessThan(120)
    expect(sum(counts), step).toBeLessThan(all / 3)
  }
})

test('a pointer that comes upon a mark and leaves it styles that mark and its card', async () => {
  const page = await site.open('/charts/', { viewport: phone })
  const target = page.locator('#timeline svg:visible .mark-target').first()
  await target.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }))
  await passFrames(page) // what is scrolled into sight is laid out late, and a card closes when the page scrolls
  const box = await target.boundingBox()
  const counts = await countRestyled(page, async () => {
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    await page.locator('.card:popover-open').waitFor()
    await page.mouse.move(1, 1)
    await page.locator('.card:popover-open').waitFor({ state: 'hidden' })
  })
  expect(sum(counts)).toBeLessThan(100)
})

test('the switch to the story as a page does not style all pictures at once, the second time no more than the first', async () => {
  const page = await openStory(site, phone)
  const within = await page.locator('.scene-view *').count()
  const turn = (to: boolean) => async (): Promise<void> => {
    await page.$eval('[data-reading]', (button) => (button as HTMLElement).click())
    await page.waitForFunction((is) => document.documentElement.hasAttribute('data-read') === is, to)
  }
  for (const time of ['first', 'second']) {
    expect(Math.max(...(await countRestyled(page, turn(true)))), time).toBeLessThan(within / 4)
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.scene-view')].every(
        (each) => getComputedStyle(each).contentVisibility === 'visible',
      ),
    )
    await turn(false)()
  }
})
