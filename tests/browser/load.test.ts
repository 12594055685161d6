import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visitSite } from './site.ts'
import { phone } from './story.ts'

const site = await visitSite()

describe('the fonts', () => {
  test.for([
    ['are asked for before the first paint', { latency: 20, referer: '' }, 2],
    ['are not waited for over a slow connection', { latency: 600, referer: '' }, 0],
    [
      'are asked for over a slow one by who comes from another page, since they are there',
      { latency: 600, referer: '/' },
      2,
    ],
  ] as const)('%s', async ([, { latency, referer }, count]) => {
    const page = await site.openBlank()
    await slowDown(page, latency)
    await page.goto(`${site.url}/method/`, { waitUntil: 'commit', ...(referer && { referer: site.url + referer }) })
    await page.waitForSelector('body')
    expect(await page.locator('head > link[rel="preload"][as="font"]').count()).toBe(count)
  })
})

test('the pictures cost nothing while the script is awaited, and stand in the text should it not come', async () => {
  const page = await site.openBlank({ viewport: phone })
  await page.addInitScript(() => {
    customElements.define = () => undefined
    const pause = (): void => document.getAnimations().forEach((each) => each.pause()) // however long the test then takes
    addEventListener('DOMContentLoaded', pause)
  })
  await page.goto(`${site.url}/`)
  const look = (): Promise<readonly [string, boolean]> =>
    page.$eval('.scene', (scene) => [getComputedStyle(scene).contentVisibility, scene.clientHeight > 0] as const)
  expect(await look()).toEqual(['hidden', false])
  await page.evaluate(() => document.getAnimations().forEach((each) => each.finish()))
  expect(await look()).toEqual(['visible', true])
})

test('the head of the story is laid out piece by piece as it comes, not whole in the first frame', async () => {
  const page = await site.openBlank({ viewport: phone })
  await page.addInitScript(() => {
    const pieces: number[] = []
    Object.assign(window, { pieces })
    const { get } = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetHeight') ?? {}
    Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
      get(this: HTMLElement) {
        if (document.readyState === 'loading') pieces.push(document.body.querySelectorAll('*').length)
        return Number(get?.call(this))
      },
    })
  })
  await page.goto(`${site.url}/`)
  const pieces = await page.evaluate(() => (window as unknown as { readonly pieces: readonly number[] }).pieces)
  expect(pieces).toHaveLength(4)
  expect(pieces).toEqual([...pieces].sort((a, b) => a - b))
  expect(pieces[3]).toBeLessThan(await page.locator('[data-step] *').count())
})

async function slowDown(page: Page, latency: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  })
}
