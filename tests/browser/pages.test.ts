import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { listKinds, listPages } from './kinds.ts'
import { visitSite } from './site.ts'

const site = await visitSite()

interface Witness {
  readonly page: Page
  readonly complaints: string[]
}

/** Opens a page and writes down all that its console, its policy and its requests give to complain of. */
async function watch(viewport: { width: number; height: number }, path: string): Promise<Witness> {
  const page = await site.openBlank({ viewport })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
      complaints.push(`elsewhere: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !path.startsWith('/404')) complaints.push(`${response.status()}: ${response.url()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
  await page.goto(site.url + path)
  return { page, complaints }
}

const widths = [360, 768, 1280]

/** Expects axe to find no fault in a page as it stands, at three widths, light and dark. */
async function expectClean(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of widths) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false }) // no page of ours holds another's frame
      const { violations } = await axe.analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)
      expect(found, `${width} ${colorScheme}`).toEqual([])
    }
  }
}

/** Opens a page as it stands without script, and then lets axe's own scripts run, but none of the page's. */
async function openStill(path: string): Promise<Page> {
  const page = await site.openBlank({ viewport: { width: 1280, height: 900 } })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setScriptExecutionDisabled', { value: true })
  await page.goto(site.url + path)
  await session.send('Emulation.setScriptExecutionDisabled', { value: false })
  return page
}

describe.for(listPages(site.folder))('%s', (path) => {
  test('is clean under axe at three widths, light and dark', async () => {
    await expectClean((await watch({ width: 1280, height: 900 }, path)).page)
  })
})

describe.for(listKinds(site.folder))('%s', (path) => {
  test('is clean under axe without script too', async () => {
    const page = await openStill(path)
    await expectClean(page)
    expect(await page.locator('svg[tabindex], [data-at], .explorer-controls:enabled').count()).toBe(0) // no script of the page has run
  })

  test('breaks no rule of its policy, asks nobody else for anything and leaves the console empty', async () => {
    const { page, complaints } = await watch({ width: 1280, height: 900 }, path)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    for (let y = 0; y < height; y += 600) await page.evaluate((top) => scrollTo(0, top), y)
    await page.keyboard.press('Tab')
    await page.waitForLoadState('networkidle')
    expect(complaints).toEqual([])
    expect(await page.locator('meta[http-equiv="content-security-policy"]').count()).toBe(1)
  })

  test('never scrolls sideways, down to 320 px', async () => {
    const { page } = await watch({ width: 320, height: 640 }, path)
    for (const width of [320, ...widths]) {
      await page.setViewportSize({ width, height: 640 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(width)
    }
  })
})

test('the policy is heard: an inline style on a page is written down as a complaint', async () => {
  const { page, complaints } = await watch({ width: 1280, height: 900 }, '/')
  await page.evaluate(() => {
    document.querySelector('h1')?.setAttribute('style', 'color: red')
  })
  await expect.poll(() => complaints.some((each) => each.startsWith('console: policy: style-src'))).toBe(true)
})

test('every face that the style sheets name for ours, or in its stead, is one that the browser has heard of', async () => {
  const page = await site.open('/')
  const [named, known] = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    const named = ['--serif', '--sans'].flatMap(
      (name) => style.getPropertyValue(name).match(/[A-Z][\w ]*(?= fallback)[\w ]*/g) ?? [],
    )
    return [named, [...document.fonts].map((face) => face.family.replaceAll('"', ''))]
  })
  expect(named).toHaveLength(4)
  expect(named.filter((family) => !known.includes(family))).toEqual([])
})
