import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { visitSite } from './site.ts'
import { listSteps, openStory, scrollToStep, type Window } from './story.ts'

const docs = join(import.meta.dirname, '../../docs')
const site = await visitSite()

/** Opens the story in its own type: a font that comes late on a busy machine would wait for the next page, and not be seen. */
async function openInType(viewport: Window): Promise<Page> {
  const page = await site.openBlank({ viewport, bypassCSP: true })
  await page.route(`${site.url}/`, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    await route.fulfill({ response, body: html.replaceAll('font-display:optional', 'font-display:block') })
  })
  await page.goto(`${site.url}/`)
  await page.waitForFunction(() => document.querySelector('headcount-story')?.hasAttribute('data-at'))
  await page.waitForFunction(() => [...document.fonts].some(({ status }) => status === 'loaded'))
  await page.waitForFunction(() => document.fonts.status === 'loaded')
  return page
}

const sheets = [
  { width: 360, height: 740, columns: 7, shown: 156 },
  { width: 768, height: 900, columns: 5, shown: 290 },
  { width: 1280, height: 800, columns: 3, shown: 390 },
] as const

describe('the sheets of scenes in docs/', () => {
  test.runIf(process.env['SCENES'] === 'take').for(sheets)(
    'are taken anew at $width px',
    async ({ width, height, columns, shown }) => {
      const page = await openInType({ width, height })
      const shots: Buffer[] = []
      for (const id of await listSteps(page)) {
        await scrollToStep(page, id)
        shots.push(
          await sharp(await page.screenshot())
            .resize({ width: shown })
            .toBuffer(),
        )
      }
      const [across, down] = [shown + 8, Math.round((shown * height) / width) + 8]
      const sheet = sharp({
        create: {
          width: across * columns,
          height: down * Math.ceil(shots.length / columns),
          channels: 3,
          background: '#888',
        },
      }).composite(
        shots.map((input, index) => ({
          input,
          left: (index % columns) * across,
          top: Math.floor(index / columns) * down,
        })),
      )
      writeFileSync(
        join(docs, `scenes-${width}.png`),
        await sheet.png({ palette: true, colours: 64, dither: 0 }).toBuffer(),
      )
    },
  )

  test.for(sheets)('are small enough to keep, and shown with every step: $width px', async ({ width, height }) => {
    expect(statSync(join(docs, `scenes-${width}.png`)).size).toBeLessThanOrEqual(300_000)
    const text = readFileSync(join(docs, 'scenes.md'), 'utf8')
    expect(text).toContain(`(scenes-${width}.png)`)
    const page = await openStory(site, { width, height })
    const titles = await page.$$eval('[data-step] h2', (all) => all.map((title) => title.textContent))
    expect([...text.matchAll(/^\d+\. \*\*(.+)\.\*\*/gm)].map(([, title]) => title)).toEqual(titles)
  })
})
