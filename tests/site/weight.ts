import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Page } from 'playwright-core'

/** What a page costs its reader in bytes as a host would send them, by kind; styles and scripts count whether they are inlined or not. */
export interface Weight {
  readonly html: number // with all that is inlined
  readonly style: number
  readonly script: number
  readonly font: number
  readonly all: number
  readonly requests: number
}

const kinds = { '.css': 'style', '.js': 'script', '.woff2': 'font' } as const

/** Weigh what a page has fetched so far, from the files of its build. */
export async function weighPage(page: Page, folder: string): Promise<Weight> {
  const fetched = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
      ({ name }) => name,
    ),
  )
  const paths = [...new Set(fetched.map((address) => new URL(address).pathname))]
  const html = readFileSync(join(folder, paths[0] ?? '/', 'index.html'), 'utf8')
  const weight = { style: weighInlined(html, 'style'), script: weighInlined(html, 'script'), font: 0 }
  let all = weigh(html)
  for (const path of paths.slice(1)) {
    const size = weigh(readFileSync(join(folder, path)))
    const kind = Object.entries(kinds).find(([ending]) => path.endsWith(ending))?.[1]
    if (kind) weight[kind] += size
    all += size
  }
  return { html: weigh(html), ...weight, all, requests: paths.length }
}

function weighInlined(html: string, element: 'style' | 'script'): number {
  const inlined = [
    ...html.matchAll(new RegExp(`<${element}(?![^>]*\\bld\\+json)[^>]*>([^<]*(?:<(?!/${element})[^<]*)*)`, 'g')),
  ]
  const text = inlined.map(([, inner]) => inner ?? '').join('\n')
  return text.trim() === '' ? 0 : weigh(text)
}

/** Measures as the bench does: brotli at 9, which hosts can afford on the fly. */
function weigh(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length
}
