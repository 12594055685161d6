import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtSite } from '../site/dist.ts'
import { launchBrowser } from './browser.ts'
import { listKinds } from './kinds.ts'
import { type Served, serveFolder } from './server.ts'
import { desktop, listSteps, openStory, scrollToStep } from './story.ts'

const folder = await builtSite()
let browser: Browser
let site: Served

beforeAll(async () => {
  site = await serveFolder(folder)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

const fileOf = (name: string): string =>
  `snapshots/${name.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'story'}.aria.txt`

test.for(listKinds(folder).filter((path) => path !== '/'))(
  '%s says to a screen reader what it always said',
  async (path) => {
    const page = await (await browser.newContext({ viewport: desktop })).newPage()
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
    await expect(await page.locator('body').ariaSnapshot()).toMatchFileSnapshot(fileOf(path))
    await page.context().close()
  },
)

test('every step says to a screen reader what it always said, beside what its picture says', async () => {
  const page = await openStory(browser, site.url, desktop)
  for (const id of await listSteps(page)) {
    await scrollToStep(page, id)
    const [words, picture] = [page.locator(`#${id}`), page.locator('.stage')]
    const said = `${await words.ariaSnapshot()}\n${await picture.ariaSnapshot()}`
    await expect(said).toMatchFileSnapshot(fileOf(id))
  }
  await page.context().close()
})
