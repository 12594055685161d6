import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { story } from '../charts/facts.ts'
import { chartIds } from '../charts/sheet.ts'
import { visitSite } from './site.ts'
import { listSteps, scrollToStep } from './story.ts'

const site = await visitSite()

const shownCards = '.card:popover-open'
const following = 4 // Node.DOCUMENT_POSITION_FOLLOWING, which Node.js does not know

async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await site.openBlank({ viewport: { width: 1280, height: 900 }, ...options })
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(site.url + path)
  return { page, complaints }
}

/** Finds the first mark that can be seen in the first picture of a page, and brings it into the middle of the window. */
async function findMark(page: Page, within: string): Promise<Locator> {
  const mark = page.locator(`${within} svg:visible [data-mark]:visible:has(.glyph)`).first()
  await mark.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }))
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  return mark
}

async function pointAt(page: Page, mark: Locator): Promise<void> {
  const box = await mark.locator('.mark-target').boundingBox()
  if (!box) throw new Error('no mark')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
}

describe.for([
  ['the charts', '/charts/', '#timeline'],
  ['a chart’s own page', '/chart/timeline/', '#timeline'],
  ['the ledger', '/ledger/', '.explorer-chart'],
] as const)('a mark of %s', ([, path, within]) => {
  test('under the pointer opens its own card, which stays while the pointer goes over to it, and leads to the words', async () => {
    const { page, complaints } = await open(path)
    const mark = await findMark(page, within)
    const id = await mark.getAttribute('data-mark')
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await pointAt(page, mark)
    const card = page.locator(shownCards)
    expect(await card.getAttribute('id')).toBe(`card-${id ?? ''}`)
    const hrefs = await card.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs[0]).toBe(`/statement/${id ?? ''}/`)
    expect(hrefs[1]).toMatch(/^\/source\/[^/]+\/#m-[0-9a-f]{10}$/)
    expect(await card.locator('[data-quote]').textContent()).not.toBe('')
    const box = await card.boundingBox()
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20, { steps: 5 })
    await page.waitForTimeout(600)
    expect(await card.count()).toBe(1)
    await page.mouse.move(5, 5)
    await expect.poll(() => card.count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
    expect(complaints).toEqual([])
  })

  test('lets its card be closed by a key, and opens it anew only after the pointer has left', async () => {
    const { page } = await open(path)
    const mark = await findMark(page, within)
    await pointAt(page, mark)
    await page.keyboard.press('Escape')
    expect(await page.locator(shownCards).count()).toBe(0)
    const box = await mark.locator('.mark-target').boundingBox()
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2 + 2, (box?.y ?? 0) + (box?.height ?? 0) / 2 + 2)
    expect(await page.locator(shownCards).count()).toBe(0)
    await page.mouse.move(5, 5)
    await pointAt(page, mark)
    await expect.poll(() => page.locator(shownCards).count()).toBe(1)
  })

  test('closes its card while the page scrolls, and opens it again for a pointer that moves on it', async () => {
    const { page } = await open(path)
    const mark = await findMark(page, within)
    await pointAt(page, mark)
    await expect.poll(() => page.locator(shownCards).count()).toBe(1)
    await page.mouse.wheel(0, 1)
    await expect.poll(() => page.locator(shownCards).count()).toBe(0)
    await page.waitForTimeout(300)
    await pointAt(page, mark)
    await expect.poll(() => page.locator(shownCards).count()).toBe(1)
  })

  test('in focus opens the same card', async () => {
    const { page } = await open(path)
    const mark = await findMark(page, within)
    await mark.locator('a').focus()
    expect(await page.locator(shownCards).getAttribute('id')).toBe(
      `card-${(await mark.getAttribute('data-mark')) ?? ''}`,
    )
  })

  test('in focus leads the tabulator through its card and on to what follows the picture, and back', async () => {
    const { page } = await open(path)
    const mark = await findMark(page, within)
    await mark.locator('a').focus()
    const card = page.locator(shownCards)
    const links = card.locator('a')
    for (let index = 0; index < (await links.count()); index += 1) {
      await page.keyboard.press('Tab')
      expect(await links.nth(index).evaluate((link) => link === document.activeElement)).toBe(true)
    }
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.card, svg'))).toBe(null)
    const follows = await mark.evaluate((each) => each.compareDocumentPosition(document.activeElement ?? each))
    expect(follows & following).toBeTruthy()
    await expect.poll(() => card.count()).toBe(0)
  })

  test('is a plain link without script, and no card stands in the page', async () => {
    const { page } = await open(path, { javaScriptEnabled: false })
    const mark = await findMarkStill(page, within)
    expect(await mark.locator('a').getAttribute('href')).toBe(
      `/statement/${(await mark.getAttribute('data-mark')) ?? ''}/`,
    )
    expect(await page.locator('.card:visible').count()).toBe(0)
  })
})

test('the stage’s marks open their cards too, and a finger’s tap opens one instead of leaving the page', async () => {
  const { page } = await open('/', { viewport: { width: 390, height: 844 }, hasTouch: true })
  await page.waitForFunction(() => document.querySelector('headcount-story')?.hasAttribute('data-at'))
  const mark = page.locator('[data-stage] svg:visible [data-mark]:visible:has(.glyph)').first()
  for (const id of await listSteps(page)) {
    if ((await mark.count()) > 0) break
    await scrollToStep(page, id)
  }
  const box = await mark.locator('.glyph').first().boundingBox()
  await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
  const card = page.locator(shownCards)
  await expect.poll(() => card.count()).toBe(1)
  expect(new URL(page.url()).pathname).toBe('/')
  const { violations } = await new AxeBuilder({ page }).include('.card:popover-open').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  const frame = await card.boundingBox()
  expect(frame?.x).toBeGreaterThanOrEqual(0)
  expect((frame?.x ?? 0) + (frame?.width ?? 0)).toBeLessThanOrEqual(390)
  await page.touchscreen.tap(4, 840)
  await expect.poll(() => card.count()).toBe(0)
})

/** Puts the focus on each mark that the pictures of a page show, and reads the card it opens: the words, and where its links lead. */
function readCards(
  page: Page,
): Promise<readonly { chart: string; mark: string; id: string; words: string; links: readonly string[] }[]> {
  return page.$$eval('svg.picture', (pictures) =>
    pictures
      .filter((svg) => svg.checkVisibility())
      .flatMap((svg) =>
        [...svg.querySelectorAll<SVGElement>('[data-mark]')]
          .filter((mark) => mark.checkVisibility({ visibilityProperty: true }))
          .map((mark) => {
            mark.querySelector('a')?.focus({ preventScroll: true })
            const card = document.querySelector<HTMLElement>('.card:popover-open')
            return {
              chart: svg.closest('figure')?.id ?? '',
              mark: mark.dataset['mark'] ?? '',
              id: card?.id ?? '',
              words: card?.innerText.replaceAll(/\s+/g, ' ') ?? '',
              links: [...(card?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? ''),
            }
          }),
      ),
  )
}

test('every mark of every chart opens the same card: figure, speaker, day and how it is known, the words, statement and sources', async () => {
  const { page } = await open('/charts/')
  const cards = await readCards(page)
  expect(new Set(cards.map(({ chart }) => chart))).toEqual(new Set(chartIds))
  const { ledger, speakers } = story
  for (const { chart, mark, id, words, links } of cards) {
    expect(id, chart).toBe(`card-${mark}`)
    const statement = ledger.statements.find((one) => one.id === mark)
    const mentions = ledger.mentions.filter((mention) => mention.statement === mark)
    const name = speakers.find((one) => one.id === statement?.speaker)?.name
    expect(words).toContain(name ?? 'no speaker')
    expect(words).toMatch(/\d \w+ 2024/)
    expect(words).toMatch(/Day (stated|implied)/)
    for (const { number } of mentions.slice(0, 1)) if (number) expect(words).toMatch(/\d,\d{3} \w+/)
    expect(mentions.some(({ quote }) => words.includes(quote.exact.replaceAll(/\s+/g, ' ')))).toBe(true)
    expect(links[0]).toBe(`/statement/${mark}/`)
    expect(new Set(links.slice(1))).toEqual(new Set(mentions.map((one) => `/source/${one.source}/#${one.id}`)))
  }
})

async function findMarkStill(page: Page, within: string): Promise<Locator> {
  const marks = await page.locator(`${within} svg:visible [data-mark]:has(.glyph)`).all()
  const [first] = marks
  if (!first) throw new Error('no mark')
  return first
}
