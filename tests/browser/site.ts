import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { builtSite } from '../site/dist.ts'
import { launchBrowser } from './browser.ts'
import { type Served, serveFolder } from './server.ts'

/** The built site as the tests of one file visit it: where it lies, where it is served, and how to open its pages. */
export interface Site {
  readonly folder: string
  readonly url: string
  /** Opens an empty page in a window and with a memory of its own, for what must be set up before a page is loaded. */
  openBlank(options?: BrowserContextOptions): Promise<Page>
  /** Opens a page of the site, by its path, likewise. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
}

/** Serves the built site to the tests of a file, with a browser that forgets each test's pages after it; ends both with them. */
export async function visitSite(): Promise<Site> {
  const folder = await builtSite()
  let served: Served | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    served = await serveFolder(folder)
    browser = await launchBrowser()
  })
  afterEach(() => Promise.all((browser?.contexts() ?? []).map((context) => context.close())))
  afterAll(() => Promise.all([browser?.close(), served?.close()]))
  const site: Site = {
    folder,
    get url() {
      return given(served).url
    },
    async openBlank(options) {
      const context = await given(browser).newContext({ viewport: { width: 1280, height: 800 }, ...options }) // axe wants it in two steps
      return context.newPage()
    },
    async open(path, options) {
      const page = await site.openBlank(options)
      await page.goto(site.url + path)
      return page
    },
  }
  return site
}

function given<Started>(started: Started | undefined): Started {
  if (started === undefined) throw new Error('Cannot visit the site before the tests begin')
  return started
}
