import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visitSite } from './site.ts'
import { arriveAt, desktop, listSteps, openStory, phone } from './story.ts'

const site = await visitSite()

/** Counts what a script changes under an element from a key on: until the frame that answers it is painted, and until the stage has followed. */
async function countChanges(page: Page, selector: string, act: () => Promise<unknown>): Promise<readonly number[]> {
  const counting = await page.evaluateHandle((within) => {
    const counts = { isPainted: false, before: 0, after: 0 }
    const place = document.querySelector(within)
    if (!place) throw new Error(`nothing at ${within}`)
    const count = (changes: readonly MutationRecord[]): void => {
      const seen = changes.filter(({ attributeName }) => attributeName !== 'aria-busy') // which is said, not shown
      counts[counts.isPainted ? 'after' : 'before'] += seen.length
    }
    const observer = new MutationObserver(count)
    observer.observe(place, { attributes: true, childList: true, characterData: true, subtree: true })
    const paint = (): void => {
      count(observer.takeRecords())
      counts.isPainted = true
    }
    addEventListener('keydown', () => requestAnimationFrame(() => setTimeout(paint)), { capture: true, once: true }) // ahead of what the page asks for
    return counts
  }, selector)
  await act()
  return counting.evaluate(({ isPainted, before, after }) => [Number(isPainted), before, after])
}

describe('a key is answered in a frame that has nothing else to do, and the stage follows', () => {
  test.for([phone, desktop])('when it leads into another step, at $width px', async (viewport) => {
    const page = await openStory(site, viewport)
    const [, next = ''] = await listSteps(page)
    await page.locator('[data-step] a').filter({ visible: true }).first().focus()
    const links = await page.locator('[data-step]').first().locator('a[href]:not([tabindex="-1"])').count()
    for (let link = 1; link < links; link += 1) await page.keyboard.press('Tab')
    await page.waitForTimeout(500) // until nothing moves any more
    const counts = await countChanges(page, '.stage-view', async () => {
      await page.keyboard.press('Tab')
      await arriveAt(page, next)
    })
    expect(counts).toEqual([1, 0, expect.any(Number)])
    expect(counts[2]).toBeGreaterThan(10)
  })

  test.for([phone, desktop])('when it steps on, at $width px', async (viewport) => {
    const page = await openStory(site, viewport)
    const [, next = ''] = await listSteps(page)
    await page.focus('[data-go="1"]')
    await page.waitForTimeout(500)
    const counts = await countChanges(page, '.stage-view', async () => {
      await page.keyboard.press('j')
      await arriveAt(page, next)
    })
    expect(counts).toEqual([1, 0, expect.any(Number)])
    expect(counts[2]).toBeGreaterThan(10)
  })
})

test.for([phone, desktop])(
  'the keys of the stage are named below it, and its picture keeps its size, at $width px',
  async (viewport) => {
    const page = await openStory(site, viewport)
    const readSize = (): Promise<readonly number[]> =>
      page.$eval('.stage-view', (view) => [view.clientWidth, view.clientHeight])
    const size = await readSize()
    const keys = page.locator('.stage-keys')
    expect(await keys.isVisible()).toBe(false)
    await page.focus('[data-reading]')
    for (const key of ['Tab', 'Tab', 'Tab']) await page.keyboard.press(key)
    await keys.waitFor()
    expect(await readSize()).toEqual(size)
    const [box, stage] = [await keys.boundingBox(), await page.locator('.stage').boundingBox()]
    expect(box?.y).toBeGreaterThanOrEqual((stage?.y ?? 0) + (stage?.height ?? 0) - 1)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width)
  },
)

test('the switch shows that it is pressed before the page is laid out anew: a frame without a change is not shown at all', async () => {
  const page = await openStory(site, phone)
  const looks = await page.$eval('[data-reading]', (button) => {
    const look = (): string => `${getComputedStyle(button).color} ${getComputedStyle(button).textDecorationThickness}`
    const before = look()
    ;(button as HTMLElement).click()
    return [before, look(), document.documentElement.hasAttribute('data-read')]
  })
  expect(looks[1]).not.toBe(looks[0])
  expect(looks[2]).toBe(false)
})
