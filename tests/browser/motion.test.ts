import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { awaitStage, compareStage } from './picture.ts'
import { visitSite } from './site.ts'
import { arriveAt, desktop, listSteps, openStory, phone, readStep } from './story.ts'

const site = await visitSite()

/** Steps on and says how long each thing takes that moves until the stage is drawn, in milliseconds. */
async function stepOn(page: Page): Promise<readonly number[]> {
  await awaitStage(page)
  return page.$eval('[data-go="1"]', async (button) => {
    for (const animation of document.getAnimations()) animation.finish()
    const times = new Map<Animation, number>()
    ;(button as HTMLElement).click()
    do {
      await new Promise(requestAnimationFrame)
      for (const animation of document.getAnimations())
        times.set(animation, Number(animation.effect?.getComputedTiming().endTime))
    } while (document.querySelector('.stage [aria-busy]'))
    return [...times.values()]
  })
}

/** Adds up how far the wheel has turned over the page, in CSS pixels. */
async function watchWheel(page: Page): Promise<() => Promise<number>> {
  const heard = await page.evaluateHandle(() => {
    const sum = { y: 0 }
    addEventListener('wheel', ({ deltaY }) => (sum.y += deltaY), { passive: true })
    return sum
  })
  return () => heard.evaluate(({ y }) => y)
}

test('every change of scene moves something, for a quarter of a second at least and a second at most', async () => {
  const page = await openStory(site, desktop)
  const steps = await listSteps(page)
  for (const step of steps.slice(1)) {
    const times = await stepOn(page)
    expect(await readStep(page)).toBe(step)
    expect(times.length, step).toBeGreaterThan(0)
    expect(Math.min(...times), step).toBeGreaterThanOrEqual(250)
    expect(Math.max(...times), step).toBeLessThanOrEqual(1000)
  }
})

test('a reader who goes on before a change is over gets the next picture, not a leftover of the last', async () => {
  const page = await openStory(site, desktop)
  const steps = await listSteps(page)
  await page.evaluate(() => {
    for (const way of ['1', '1', '1', '-1', '1', '1', '-1'])
      document.querySelector<HTMLElement>(`[data-go="${way}"]`)?.click()
  })
  expect(await readStep(page)).toBe(steps[3])
  expect(await compareStage(page)).toEqual([])
  await arriveAt(page, steps[3] ?? '')
  expect(await compareStage(page)).toEqual([])
})

test('a reader who wants less motion sees each step at once, on the stage as well', async () => {
  const page = await openStory(site, desktop)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const last = (await listSteps(page)).length - 1
  for (let step = 0; step < last; step += 1) expect(await stepOn(page)).toEqual([])
  expect(await compareStage(page)).toEqual([])
})

test.for([desktop, phone])('nothing takes over the scrolling, at $width px', async (viewport) => {
  const page = await openStory(site, viewport)
  const stage = await page.locator('.stage').boundingBox()
  await page.mouse.move((stage?.x ?? 0) + 50, (stage?.y ?? 0) + 50)
  const turned = await watchWheel(page)
  for (const by of [400, 700, -300]) {
    const before = await turned()
    await expect.poll(() => page.mouse.wheel(0, by).then(turned)).not.toBe(before) // the first may come before there is a frame to turn
    await expect.poll(async () => (await turned()) - (await page.evaluate(() => scrollY))).toBe(0)
  }
  const taken = await page.evaluate(() => {
    const { scrollSnapType, scrollBehavior, overscrollBehaviorY } = getComputedStyle(document.documentElement)
    const make = (): readonly Event[] => [
      new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: 100 }),
      new Event('touchmove', { bubbles: true, cancelable: true }),
      ...['PageDown', ' ', 'ArrowDown', 'End'].map(
        (key) => new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key }),
      ),
    ]
    const prevented = ['body', '.step a', '.stage-view'].flatMap((name) =>
      make()
        .filter((event) => name !== '.stage-view' || !(event instanceof KeyboardEvent)) // nothing there takes the focus
        .filter((event) => document.querySelector(name)?.dispatchEvent(event) === false)
        .map(({ type }) => `${type} on ${name}`),
    )
    return [scrollSnapType, scrollBehavior, overscrollBehaviorY, ...prevented]
  })
  expect(taken).toEqual(['none', 'auto', 'auto'])
})
