import { expect, test } from 'vitest'
import { ids } from '../embeds/facts.ts'
import { visitSite } from './site.ts'

const site = await visitSite()
const path = '/chart/gap/'

test('a copy button copies the words it names, to the letter, and says so where a screen reader hears it', async () => {
  const page = await site.open(path, { permissions: ['clipboard-read', 'clipboard-write'] })
  for (const [id, name] of [
    ['live', /^Copy Live: it will update/],
    ['alt-long', /^Copy Description, long$/],
  ] as const) {
    const said = page.locator(`#${id}-copy + [role=status]`)
    expect(await said.textContent()).toBe('')
    await page.getByRole('button', { name }).click()
    await expect.poll(() => said.textContent()).toBe('Copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator(`#${id}`).textContent())
  }
})

test('where the browser refuses to copy, the words are selected and the page says what is left to do', async () => {
  const page = await site.openBlank()
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto(site.url + path)
  await page.locator('#citation-copy').click()
  await expect.poll(() => page.locator('#citation-copy + [role=status]').textContent()).toMatch(/^Selected: /)
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await page.locator('#citation').textContent())
})

test('without script no button is shown, and one click selects all the words', async () => {
  const page = await site.open(path, { javaScriptEnabled: false })
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.locator('#live').isVisible()).toBe(true)
  expect(await page.locator('#live').evaluate((words) => getComputedStyle(words).userSelect)).toBe('all')
})

test.for(ids)('the size that oEmbed gives for %s holds all of the embed, and hardly more', async (id) => {
  const page = await site.openBlank()
  const answer = (await (await page.request.get(`${site.url}/oembed/${id}.json`)).json()) as {
    readonly width: number
    readonly height: number
  }
  await page.setViewportSize({ width: answer.width, height: answer.height })
  await page.goto(`${site.url}/embed/${id}/`)
  const needed = await page.evaluate(() => document.documentElement.getBoundingClientRect().height)
  expect(needed).toBeLessThanOrEqual(answer.height)
  expect(answer.height).toBeLessThan(needed * 1.1)
})
