import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findFaintMarks, findFaintText } from './checks/contrast.ts'
import { walkFocus, walkMarks } from './checks/focus.ts'
import { findMotion } from './checks/motion.ts'
import { findSmallTargets } from './checks/target.ts'
import { findClipped, findOverlaps, findSideways, findSmallText, spaceOut } from './checks/text.ts'
import { listKinds } from './kinds.ts'
import { visitSite } from './site.ts'
import { listSteps, openStory, scrollToStep } from './story.ts'

const site = await visitSite()
const kinds = listKinds(site.folder)

const looks = {
  findSmallText,
  findOverlaps,
  findClipped,
  findSideways,
  findFaintText,
  findFaintMarks,
  findSmallTargets,
}

/** Looks at a page as it stands with every check that axe has not. */
async function look(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const [name, check] of Object.entries(looks))
    for (const complaint of await check(page)) found.push(`${name} ${complaint}`)
  return found
}

/** Opens a page with every table open: what is folded away must be as good as what is not. */
async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  const page = await site.openBlank(options)
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  await page.$$eval('details', (all) => {
    for (const each of all) each.open = true
  })
  return page
}

const windows = [
  { width: 320, height: 256 }, // 1280 × 1024 at 400 %
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
]
const between = [
  { width: 480, height: 800 },
  { width: 1200, height: 800 },
]
const schemes: readonly BrowserContextOptions[] = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'dark', forcedColors: 'active' },
]
const wide = { width: 1280, height: 800 }

describe.for(kinds)('%s', (path) => {
  test.for(path === '/charts/' ? [...windows, ...between] : windows)(
    'has no small, hidden, cut, pale or crowded words, marks or targets at $width × $height',
    async (viewport) => {
      for (const scheme of schemes) {
        const page = await open(path, { viewport, ...scheme })
        expect(await look(page), JSON.stringify(scheme)).toEqual([])
        await page.context().close()
      }
    },
  )

  test.for([320, 1280])('loses nothing where a reader spaces the text out, at %i px', async (width) => {
    const page = await open(path, { viewport: { width, height: 800 }, bypassCSP: true, reducedMotion: 'reduce' })
    await spaceOut(page)
    expect(await look(page)).toEqual([])
  })

  test.for([768, 1280])('loses nothing where a reader doubles the size of text, at %i px', async (width) => {
    const page = await open(path, { viewport: { width, height: 800 }, bypassCSP: true, reducedMotion: 'reduce' })
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
    for (const check of [findClipped, findSideways]) expect(await check(page)).toEqual([])
  })

  test.for([
    { width: 320, colorScheme: 'light' },
    { width: 768, colorScheme: 'dark' },
    { width: 1280, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ] as const)(
    'lets the focus through from end to end and back, always in sight and well marked, at $width px, $colorScheme',
    async ({ width, colorScheme }) => {
      const page = await open(path, { viewport: { width, height: 800 }, colorScheme })
      expect(await walkFocus(page)).toEqual([])
    },
  )

  test.for(['light', 'dark'] as const)(
    'rings every mark that the arrow keys come to, well marked, %s',
    async (scheme) => {
      const page = await open(path, { viewport: wide, colorScheme: scheme })
      expect(await walkMarks(page)).toEqual([])
    },
  )

  test('stands still for a reader who wants less motion', async () => {
    const page = await open(path, { viewport: wide, reducedMotion: 'reduce' })
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    for (let y = 0; y < height; y += 400) {
      await page.evaluate((top) => scrollTo(0, top), y)
      expect(await findMotion(page)).toEqual([])
    }
  })
})

test.for(
  [{ width: 320, height: 640 }, { width: 768, height: 1024 }, wide].flatMap((viewport) =>
    schemes.map((scheme) => ({ ...viewport, ...scheme })),
  ),
)(
  'the stage has no small, hidden, cut, pale or crowded words, marks or targets at any step: $width × $height, $colorScheme, $forcedColors',
  async ({ width, height, ...scheme }) => {
    const page = await openStory(site, { width, height })
    await page.emulateMedia(scheme)
    for (const id of await listSteps(page)) {
      await scrollToStep(page, id)
      expect(await look(page), id).toEqual([])
    }
  },
)
