import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { compareStage, readMarks } from './picture.ts'
import { visitSite } from './site.ts'
import { arriveAt, desktop, listSteps, openStory, phone } from './story.ts'

const site = await visitSite()

/** One thing that a reader may do; numbers are taken modulo how many there are. */
const action = fc.oneof(
  fc.record({ does: fc.constant('link' as const), to: fc.nat(30) }),
  fc.record({ does: fc.constant('scroll' as const), to: fc.nat(30) }),
  fc.record({ does: fc.constant('wheel' as const), by: fc.integer({ min: -2500, max: 2500 }) }),
  fc.record({
    does: fc.constant('press' as const),
    key: fc.constantFrom('j', 'k', 'ArrowRight', 'ArrowLeft', 'Home', 'End'),
  }),
  fc.record({
    does: fc.constant('resize' as const),
    to: fc.constantFrom(desktop, phone, { width: 900, height: 1000 }),
  }),
  fc.record({ does: fc.constant('read' as const) }),
  fc.record({ does: fc.constant('day' as const), to: fc.nat(30) }),
  fc.record({ does: fc.constant('back' as const) }),
)
type Action = typeof action extends fc.Arbitrary<infer One> ? One : never

async function act(page: Page, steps: readonly string[], one: Action): Promise<void> {
  switch (one.does) {
    case 'link':
      return page.evaluate((id) => location.assign(`#${id}`), steps[one.to % steps.length] ?? '')
    case 'scroll':
      return page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), steps[one.to % steps.length] ?? '')
    case 'wheel':
      return page.evaluate((by) => scrollBy(0, by), one.by)
    case 'press': {
      const button = page.locator('[data-go="1"]')
      if (await button.isVisible()) await button.press(one.key)
      return
    }
    case 'resize':
      return page.setViewportSize(one.to)
    case 'read':
      return page.$eval('[data-reading]', (button) => (button as HTMLElement).click())
    case 'day':
      return page.$$eval('[data-day]', (days, to) => (days[to % days.length] as HTMLElement).click(), one.to)
    case 'back':
      return page.evaluate(() => {
        if (navigation.currentEntry && navigation.currentEntry.index > 2) history.back() // never out of the story
      })
  }
}

/** Says whether the story is at the step being read, by where the steps stand, and is read in the way that was last chosen. */
function isAtRead(): boolean {
  const pressed = document.querySelector('[data-reading]')?.getAttribute('aria-pressed')
  if (pressed !== String(document.documentElement.hasAttribute('data-read'))) return false
  const steps = [...document.querySelectorAll('[data-step]')]
  const passed = steps.filter((step) => step.getBoundingClientRect().top <= innerHeight * 0.6)
  return document.querySelector<HTMLElement>('headcount-story')?.dataset['at'] === (passed.at(-1) ?? steps[0])?.id
}

/** Names the statements that the step's picture holds, on the day that is chosen. */
function listHeld(page: Page, id: string): Promise<readonly string[]> {
  return page.evaluate((step) => {
    const day = document.querySelector<HTMLElement>('[data-day]:checked')?.dataset['day'] ?? ''
    const marks = document.querySelectorAll<SVGElement>(`#${step} .picture-wide > [data-mark]:not(.mark-hidden)`)
    const held = [...marks].filter((mark) => !mark.dataset['absent']?.split(' ').includes(day))
    return held.map((mark) => mark.dataset['mark'] ?? '')
  }, id)
}

test('whichever way a reader comes to a step, the stage shows that step’s picture on the chosen day and nothing else', async () => {
  const page = await openStory(site, desktop)
  const steps = await listSteps(page)
  const walk = fc.asyncProperty(fc.array(action, { minLength: 25, maxLength: 25 }), async (actions) => {
    for (const [index, one] of actions.entries()) {
      await act(page, steps, one)
      if (index % 2 === 0) expect(await compareStage(page), JSON.stringify(one)).toEqual([]) // even while marks are on their way
    }
    await page.waitForFunction(isAtRead)
    const step = await at(page)
    await arriveAt(page, step)
    expect(await compareStage(page)).toEqual([])
    if (await page.locator('.stage').isVisible())
      expect(await readMarks(page, '[data-stage]')).toEqual(await listHeld(page, step))
  })
  await fc.assert(walk, { numRuns: 6, endOnFailure: true }) // a failure prints its seed
})

function at(page: Page): Promise<string> {
  return page.$eval('headcount-story', (story) => (story as HTMLElement).dataset['at'] ?? '')
}
