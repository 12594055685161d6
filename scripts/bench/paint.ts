import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import binary from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'
import { findTags } from '../site/html.ts'
import { Obstacle } from '../lib/report.ts'
import type { Say } from './figure.ts'

const loads = 15
const ids = ['timeline', 'map'] as const

/** Measure when an embed of a built site shows its largest element, against a bare page of the same title and picture in the same style; both in turn. */
export async function measurePaint(site: string, say: Say): Promise<void> {
  const pages = new Map<string, Buffer>()
  for (const id of ids) {
    const html = await readFile(join(site, 'embed', id, 'index.html'), 'utf8').catch(() => {
      throw new Obstacle(`Cannot measure paint without ${site}/embed/${id}/: run \`npm run build\` first`)
    })
    pages.set(`/${id}`, brotliCompressSync(html)).set(`/${id}-bare`, brotliCompressSync(strip(html)))
  }
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'br' })
    response.end(pages.get(request.url ?? ''))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a listening TCP server has no other kind of address
  const path = process.env['CHROMIUM_PATH'] ?? (await binary.executablePath())
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu', '--no-zygote'] }) // prettier-ignore
  try {
    for (const id of ids)
      say({ part: 'paint', name: `embed ${id}`, figures: await compare(browser, `http://127.0.0.1:${port}/${id}`) })
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}

async function compare(browser: Browser, address: string): Promise<Readonly<Record<string, number>>> {
  const times: Record<'embed' | 'bare', number[]> = { embed: [], bare: [] }
  for (let load = 0; load < loads; load += 1) {
    times.embed.push(await timePaint(browser, address))
    times.bare.push(await timePaint(browser, `${address}-bare`))
  }
  const [embed, bare] = [median(times.embed), median(times.bare)]
  return { 'ms largest paint': embed, 'ms of the bare page': bare, times: embed / bare }
}

/** Load a page on a phone’s processor and connection, and read when its largest element was painted. */
async function timePaint(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 }) // prettier-ignore
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

/** Leaves of an embed its title, its first picture and its style sheet, so that both look the same. */
function strip(html: string): string {
  const cut = (name: string): string => {
    const tag = findTags(html).find((each) => each.name === name)
    return tag === undefined ? '' : html.slice(tag.start, html.indexOf(`</${name}>`, tag.start) + name.length + 3)
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title>${cut('style')}${cut('h1')}<div class="chart">${cut('svg')}</div></html>`
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
