import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visitSite } from './site.ts'
import { arriveAt, desktop, listSteps, openStory, phone, readStep, scrollToStep } from './story.ts'

const site = await visitSite()

describe('the keyboard', () => {
  test('steps through the story with the controls and with keys, and says so once', async () => {
    const page = await openStory(site, desktop)
    const [first, second, third, ...rest] = await listSteps(page)
    await page.focus('[data-go="1"]')
    await page.keyboard.press('Enter')
    await arriveAt(page, second ?? '')
    expect(new URL(page.url()).hash).toBe(`#${second}`)
    expect(await page.textContent('[role="status"]')).toMatch(/^Step 2 of \d+: .+\. .+\.$/)
    await page.keyboard.press('j')
    await arriveAt(page, third ?? '')
    await page.keyboard.press('k')
    await page.keyboard.press('ArrowLeft')
    await arriveAt(page, first ?? '')
    await page.keyboard.press('ArrowLeft')
    await arriveAt(page, first ?? '')
    await page.keyboard.press('End')
    await arriveAt(page, rest.at(-1) ?? '')
    await page.keyboard.press('Home')
    await arriveAt(page, first ?? '')
  })

  test('leaves the keys alone while the focus is in the text', async () => {
    const page = await openStory(site, desktop)
    const before = await readStep(page)
    await page.focus('.step a')
    await page.keyboard.press('j')
    expect(await readStep(page)).toBe(before)
    expect(await page.textContent('[role="status"]')).toBe('')
  })

  test.for([phone, desktop])(
    'never brings the focus under the stage at $width px, forwards or back',
    async (viewport) => {
      const page = await openStory(site, viewport)
      const stops = await page.$$eval(
        'a[href], button',
        (all) => all.filter((each) => (each as HTMLElement).tabIndex >= 0 && each.getClientRects().length > 0).length,
      )
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let stop = 0; stop < stops; stop += 1) {
          await page.keyboard.press(key)
          const findHidden = () =>
            page.evaluate(() => {
              const focused = document.activeElement
              if (!focused || focused === document.body) return ''
              const box = focused.getClientRects()[0]
              if (!box) return focused.outerHTML
              const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
              return hit &&
                (focused.contains(hit) || hit.contains(focused)) &&
                !(hit.matches('.stage, .stage *') && !focused.closest('.stage'))
                ? ''
                : focused.outerHTML
            })
          await expect.poll(findHidden, { message: `${key} ${stop}` }).toBe('') // once any scrolling has come to rest
        }
      }
    },
  )
})

describe('a reader who has no use for pictures', () => {
  test('skips the stage, and is among the words of the step that it shows', async () => {
    const page = await openStory(site, desktop)
    await page.focus('[data-reading]')
    await page.keyboard.press('Tab')
    const link = page.getByRole('link', { name: 'Skip the picture' })
    expect(await link.evaluate((each) => each === document.activeElement && each.clientHeight > 20)).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const [first, second = ''] = await listSteps(page)
    expect(await page.evaluate(() => document.activeElement?.closest('[data-step]')?.id)).toBe(first)
    await page.focus('[data-go="1"]')
    await page.keyboard.press('j')
    await arriveAt(page, second)
    expect(await link.getAttribute('href')).toBe(`#${await readStep(page)}`)
  })

  test('skips every picture in the text, from each step to the next, without one more stop for the tabulator', async () => {
    const page = await site.open('/?read=page', { viewport: desktop })
    const [next, stops] = await page.$$eval('.scene', (scenes) => [
      scenes.map((scene) => {
        const link = scene.firstElementChild?.closest('a')
        const target = document.querySelector(link?.getAttribute('href') ?? '#')
        const follows = (target?.compareDocumentPosition(scene) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING
        return follows !== 0 && target?.checkVisibility() === true ? target.id : ''
      }),
      scenes.reduce((sum, scene) => sum + scene.querySelectorAll(':is(a, button):not([tabindex="-1"])').length, 0),
    ])
    expect(next).toEqual([...(await listSteps(page)).slice(1), 'foot'])
    expect(stops).toBe(0)
  })
})

describe('a number in the text', () => {
  const lit = (page: Page): Promise<string[]> =>
    page.$$eval('[data-lit]', (all) => [
      ...new Set(
        all.map((each) => `${each.closest('.stage') ? 'stage' : 'text'} ${(each as HTMLElement).dataset['mark']}`),
      ),
    ])

  test('lights its mark when the pointer or the focus is on it, and its mark lights it', async () => {
    const page = await openStory(site, desktop)
    const step = 'step-day-by-day'
    await scrollToStep(page, step)
    const number = page.locator(`#${step} a[data-mark]`).first()
    const id = (await number.getAttribute('data-mark')) ?? ''
    await number.hover()
    await expect.poll(() => lit(page)).toEqual(expect.arrayContaining([`stage ${id}`, `text ${id}`]))
    await page.mouse.move(1, 1)
    await expect.poll(() => lit(page)).toEqual([])
    await number.focus()
    await expect.poll(() => lit(page)).toContain(`stage ${id}`)
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.locator(`.stage .picture-wide [data-mark="${id}"] .mark-target`).hover()
    await expect.poll(() => lit(page)).toContain(`text ${id}`)
  })

  test('leads to its statement, which exists', async () => {
    const page = await openStory(site, desktop)
    const hrefs = await page.$$eval('.step a[data-mark]', (links) => [
      ...new Set(links.map((link) => link.getAttribute('href') ?? '')),
    ])
    expect(hrefs.length).toBeGreaterThan(8)
    for (const href of hrefs) expect((await page.request.get(site.url + href)).status(), href).toBe(200)
  })
})
