import type { Page } from 'playwright-core'
import { extractLinks, extractText, getDocumentProxy } from 'unpdf'

/** A printed file, read back. */
export interface Paper {
  readonly pages: number
  readonly links: readonly string[]
  readonly words: string // with no blanks, since a file that is printed keeps none
}

/** Print a page to a file and read it back: its pages, where its links lead, and all its words. */
export async function readPdf(page: Page): Promise<Paper> {
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

/** Find what a page loses on paper: what stays folded, what is cut off, words and addresses that the printed file does not hold. */
export async function findLost(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' })
  const lost = await page.evaluate(() => {
    const room = document.documentElement.clientWidth
    const folded = [...document.querySelectorAll('details > :not(summary)')].filter((each) => !each.checkVisibility())
    const cut = [...document.querySelectorAll('table')].filter(
      (table) => table.checkVisibility() && table.getBoundingClientRect().right > room + 1,
    )
    const wide = document.documentElement.scrollWidth > room ? ['the page is wider than its sheet'] : []
    return [
      ...folded.map((each) => `folded: ${each.textContent}`),
      ...cut.map((each) => `cut: ${each.textContent}`),
      ...wide,
    ]
  })
  const { words } = await readPdf(page)
  const missing = [...(await listWords(page)).map(squeeze), ...(await listAddresses(page))].filter(
    (each) => !words.includes(each),
  )
  return [...lost, ...missing.map((each) => `not on paper: ${each}`)]
}
