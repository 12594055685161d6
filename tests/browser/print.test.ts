import type { Page } from 'playwright-core'
import { extractLinks, extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
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

interface Paper {
  readonly pages: number
  readonly links: readonly string[]
  readonly words: string // with no blanks, since a file that is printed keeps none
}

/** Prints a page to a file and reads it back: its pages, where its links lead, and all its words. */
async function readPdf(page: Page): Promise<Paper> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })))
  const [{ totalPages, text }, { links }] = [await extractText(pdf, { mergePages: true }), await extractLinks(pdf)]
  return { pages: totalPages, links, words: squeeze(text) }
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '')
}

/** Lists every run of words that a page’s main part holds, pictures and folded tables with it, but for what is for screen readers alone. */
function listWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const words: string[] = []
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const spared =
        'title, style, script, .unseen, summary, button, select, label, legend, [popover], [role="status"], .stage, .as-of-finding, svg'
      if (element && !element.closest(spared) && (node.textContent ?? '').trim() !== '')
        words.push(node.textContent ?? '')
    }
    for (const text of document.querySelectorAll('svg text')) if (text.checkVisibility()) words.push(text.textContent)
    return words
  })
}

/** Lists the addresses that the links of a page lead to, but for those that stand beside a picture’s mark or lead within the page. */
function listAddresses(page: Page): Promise<readonly string[]> {
  return page.$$eval('main a[href^="/"]', (all) =>
    all.flatMap((link) =>
      link.checkVisibility() && !link.closest('svg, .cards') ? [link.getAttribute('href') ?? ''] : [],
    ),
  )
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
    const found = await page.evaluate(() => ({
      folded: [...document.querySelectorAll('details > :not(summary)')].filter((each) => !each.checkVisibility())
        .length,
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      cut: [...document.querySelectorAll('table')].filter(
        (table) =>
          table.checkVisibility() && table.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
      ).length,
    }))
    expect(found).toEqual({ folded: 0, wide: 0, cut: 0 })
    const paper = await readPdf(page)
    expect(paper.pages).toBeLessThanOrEqual(24)
    const words = (await listWords(page)).filter((each) => !paper.words.includes(squeeze(each)))
    expect(words).toEqual([])
    expect((await listAddresses(page)).filter((each) => !paper.words.includes(each))).toEqual([])
  })
})
