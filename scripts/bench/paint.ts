import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import binary from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'
import { findTags } from '../site/html.ts'
import { Obstacle } from '../lib/report.ts'
import type { Say } from './figure.ts'
import { serveSlowly } from './line.ts'

const loads = 15
const slowdown = 4 // how many times slower than this machine’s the phone’s processor is

/**
 * Measure when each embed of a built site shows its largest element, against a bare page of the same title and picture in the same
 * style, and that bare page against itself: all three load by load, each as often first, so that what else the machine does meets all alike.
 */
export async function measurePaint(site: string, say: Say): Promise<void> {
  const embeds = await readEmbeds(join(site, 'embed'))
  const line = await serveSlowly(new Map([...embeds].flatMap(([id, html]) => [[`/${id}`, html], [`/${id}-bare`, strip(html)]]))) // prettier-ignore
  const path = process.env['CHROMIUM_PATH'] ?? (await binary.executablePath())
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu', '--no-zygote'] }) // prettier-ignore
  try {
    for (const id of embeds.keys())
      say({ part: 'paint', name: `embed ${id}`, figures: await compare(browser, `${line.url}/${id}`) })
  } finally {
    await browser.close()
    line.close()
  }
}

async function readEmbeds(folder: string): Promise<ReadonlyMap<string, string>> {
  const ids = await readdir(folder).catch(() => {
    throw new Obstacle(`Cannot measure paint without ${folder}: run \`npm run build\` first`)
  })
  const read = async (id: string) => [id, await readFile(join(folder, id, 'index.html'), 'utf8')] as const
  return new Map(await Promise.all(ids.toSorted().map(read)))
}

async function compare(browser: Browser, address: string): Promise<Readonly<Record<string, number | string>>> {
  const pages = { embed: address, bare: `${address}-bare`, again: `${address}-bare` }
  const turns: Turn[] = []
  while (turns.length < loads) {
    const turn = { embed: 0, bare: 0, again: 0 }
    for (const page of rotate<keyof Turn>(['embed', 'bare', 'again'], turns.length)) turn[page] = await timePaint(browser, pages[page]) // prettier-ignore
    turns.push(turn)
  }
  return judge(turns)
}

function rotate<T>(values: readonly T[], by: number): readonly T[] {
  const from = by % values.length
  return [...values.slice(from), ...values.slice(0, from)]
}

/** When the largest element was painted, in milliseconds: of the embed, of the bare page, and of the bare page once more. */
export interface Turn {
  readonly embed: number
  readonly bare: number
  readonly again: number
}

/** Sets the difference of the medians beside the noise: how far two loads of the same bare page lie apart, in the median turn. */
export function judge(turns: readonly Turn[]): Readonly<Record<string, number | string>> {
  const embed = median(turns.map((turn) => turn.embed))
  const bare = median(turns.flatMap((turn) => [turn.bare, turn.again]))
  const noise = median(turns.map((turn) => Math.abs(turn.bare - turn.again)))
  const verdict = Math.abs(embed - bare) <= noise ? 'within noise' : 'beyond the noise'
  return { 'ms largest paint': embed, 'ms of the bare page': bare, times: embed / bare, 'ms apart': embed - bare, 'ms between two loads of the bare page': noise, 'of the bare page': verdict } // prettier-ignore
}

/** Load a page on a phone’s processor, and read when its largest element was painted. */
async function timePaint(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(address, { waitUntil: 'networkidle' })
  const time = await page.evaluate(readPaint)
  await page.close()
  return time
}

function readPaint(): Promise<number> {
  return new Promise((resolve) => {
    const seen = (list: PerformanceObserverEntryList): void => resolve(list.getEntries().at(-1)?.startTime ?? 0)
    new PerformanceObserver(seen).observe({ type: 'largest-contentful-paint', buffered: true })
  })
}

/** Leaves of an embed its title, its first picture and its style sheets, so that both look the same. */
function strip(html: string): string {
  const tags = findTags(html)
  const cut = (name: string): string => {
    const tag = tags.find((each) => each.name === name && each.attributes.get('class') !== 'sheet')
    return tag === undefined ? '' : html.slice(tag.start, html.indexOf(`</${name}>`, tag.start) + name.length + 3)
  }
  const sheet = /<svg class="sheet".*?<\/svg>/s.exec(html)?.[0] ?? ''
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title>${cut('style')}${cut('h1')}${sheet}<div class="chart">${cut('svg')}</div></html>`
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}
