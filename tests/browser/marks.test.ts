import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visitSite } from './site.ts'
import { arriveAt, desktop, listSteps, openStory, scrollToStep } from './story.ts'

const site = await visitSite()

/** Names the mark that has the focus, “picture” for a picture itself, or nothing. */
function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (focused?.matches('svg.picture')) return 'picture'
    return focused?.closest<SVGElement>('svg.picture [data-mark]')?.dataset['mark'] ?? ''
  })
}

function readCards(page: Page): Promise<readonly string[]> {
  return page.$$eval('.card:popover-open', (cards) => cards.map(({ id }) => id))
}

/** Lists the marks that can be seen in a picture, in the order of the document. */
function listMarks(page: Page, picture: string): Promise<readonly string[]> {
  return page.$eval(picture, (svg) =>
    [...svg.querySelectorAll<SVGElement>('[data-mark]')]
      .filter((mark) => mark.checkVisibility({ visibilityProperty: true }))
      .map((mark) => mark.dataset['mark'] ?? ''),
  )
}

describe.for([
  ['a chart', '/charts/', '#timeline .picture-wide'],
  ['the explorer’s chart', '/ledger/', '.explorer-chart .picture-wide'],
] as const)('%s', ([, path, picture]) => {
  test('is one stop for the tabulator, with arrow keys, Home and End from mark to mark inside it', async () => {
    const page = await site.open(path)
    await page.locator(`${picture}[tabindex="0"]`).waitFor()
    const marks = await listMarks(page, picture)
    await page.focus(picture)
    expect(await readFocus(page)).toBe('picture')
    for (const [key, mark] of [
      ['ArrowRight', marks[0]],
      ['ArrowRight', marks[1]],
      ['ArrowDown', marks[2]],
      ['ArrowUp', marks[1]],
      ['End', marks.at(-1)],
      ['ArrowRight', marks.at(-1)],
      ['Home', marks[0]],
      ['ArrowLeft', marks[0]],
    ] as const) {
      await page.keyboard.press(key)
      expect(await readFocus(page), key).toBe(mark)
      await expect.poll(() => readCards(page), { message: key }).toEqual([`card-${mark ?? ''}`])
    }
    await page.keyboard.press('Escape')
    expect(await readCards(page)).toEqual([])
    await page.keyboard.press('Shift+ArrowRight')
    expect(await readFocus(page)).toBe(marks[0])
    await page.keyboard.press('Tab')
    expect(await readFocus(page)).toBe('')
    expect(marks.length).toBeGreaterThan(8)
  })
})

test('Enter on a mark leads to its statement', async () => {
  const page = await site.open('/charts/')
  await page.focus('#timeline .picture-wide')
  await page.keyboard.press('ArrowRight')
  const mark = await readFocus(page)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/statement/${mark}/`)
})

test('without script no picture is a stop, and every mark is still a link', async () => {
  const page = await site.open('/charts/', { javaScriptEnabled: false })
  expect(await page.locator('svg[tabindex]').count()).toBe(0)
  expect(await page.locator('#timeline .picture-wide [data-mark] > a[href^="/statement/"]').count()).toBeGreaterThan(8)
})

test('on the stage arrows go from mark to mark while a letter steps on and leaves the focus with the picture', async () => {
  const page = await openStory(site, desktop)
  const steps = await listSteps(page)
  await scrollToStep(page, 'step-day-by-day')
  await page.focus('.stage .picture-wide')
  await page.keyboard.press('End')
  const marks = await listMarks(page, '.stage .picture-wide')
  expect(await readFocus(page)).toBe(marks.at(-1))
  expect(await page.getAttribute('headcount-story', 'data-at')).toBe('step-day-by-day')
  await page.keyboard.press('j')
  await arriveAt(page, steps[steps.indexOf('step-day-by-day') + 1] ?? '')
  expect(await readFocus(page)).toBe('picture')
})
