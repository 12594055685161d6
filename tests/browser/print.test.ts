import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findLost, readPdf } from './checks/print.ts'
import { listKinds } from './kinds.ts'
import { visitSite } from './site.ts'

const site = await visitSite()

/** Opens a page as it lies on an A4 sheet. */
async function print(path: string): Promise<Page> {
  const page = await site.openBlank({ viewport: { width: 658, height: 987 } })
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  await page.emulateMedia({ media: 'print' })
  return page
}

describe('the story on paper', () => {
  test('holds every word of every step, and a picture beside it', async () => {
    const page = await print('/')
    const steps = await page.$$eval('[data-step]', (all) =>
      all.map((step) => {
        const text = step.querySelector('.step-text')
        const picture = [...step.querySelectorAll('figure svg')].filter((svg) => svg.checkVisibility())
        const [words, drawn] = [text?.getBoundingClientRect(), picture[0]?.getBoundingClientRect()]
        return {
          id: step.id,
          whole: [...(text?.querySelectorAll(':not(.as-of-days, .as-of-days *)') ?? [])].every((each) =>
            // paper needs no control
            each.checkVisibility({ visibilityProperty: true }),
          ),
          pictures: picture.length,
          beside:
            words && drawn ? words.right <= drawn.left && words.top < drawn.bottom && drawn.top < words.bottom : false,
        }
      }),
    )
    expect(steps.length).toBeGreaterThan(10)
    expect(steps.filter(({ whole, pictures, beside }) => !whole || pictures !== 1 || !beside)).toEqual([])
  })

  test('gives the address of every statement that its numbers lead to', async () => {
    const page = await print('/')
    const [led, listed] = await page.evaluate(() => [
      [...document.querySelectorAll<HTMLAnchorElement>('.step-text a.said-figure')].map((link) => link.pathname),
      [...document.querySelectorAll<HTMLAnchorElement>('.addresses a')]
        .filter((link) => link.checkVisibility() && getComputedStyle(link, '::after').content.includes(link.pathname))
        .map((link) => link.pathname),
    ])
    expect([...new Set(led)].filter((path) => !listed?.includes(path))).toEqual([])
  })

  test('takes twelve sheets or fewer, with its links in the file', async () => {
    const page = await print('/')
    const { pages, links } = await readPdf(page)
    expect(pages).toBeGreaterThan(3)
    expect(pages).toBeLessThanOrEqual(12)
    expect(links.filter((link) => link.includes('/statement/')).length).toBeGreaterThan(20)
  })
})

describe.for(listKinds(site.folder))('%s on paper', (path) => {
  test('opens what is folded away, cuts nothing off and writes its addresses out', async () => {
    const page = await print(path)
    expect(await findLost(page)).toEqual([])
    expect((await readPdf(page)).pages).toBeLessThanOrEqual(24)
  })
})
