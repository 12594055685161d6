import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Frame, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foretellNote } from '../../src/embeds/frozen.ts'
import { ids, readmeSite, readSnippet, snippetOf } from '../embeds/facts.ts'
import { siteAddress } from '../site/dist.ts'
import { findClipped, findOverlaps, findSideways } from './checks/text.ts'
import { type HostPage, type Hosting, serveHost } from './host.ts'
import { visitSite } from './site.ts'

const site = await visitSite()
const pages: Record<string, HostPage> = {}
let host: Hosting
let stranger: Hosting

beforeAll(async () => {
  host = await serveHost('localhost', pages)
  stranger = await serveHost('127.0.0.1', { '/ad': { html: '<!doctype html><p>An advertisement' } })
})
afterAll(() => Promise.all([host.close(), stranger.close()]))

const article = (inner: string): string =>
  `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>An article</title></head><body><main>${inner}</main></body></html>`
const frameOf = (id: string, fragment = ''): string =>
  `<iframe title="${id}" src="${site.url}/embed/${id}/${fragment}" width="100%" height="300" style="border:0;color-scheme:light dark"></iframe>`
const fit = (): string => `<script async src="${site.url}/embed.js"></script>`

/** Does to an oEmbed answer what WordPress does to that of a provider it does not know: the frame alone, without style, sandboxed, with a secret. */
function keepFrame(html: string): string {
  const frame = /<iframe[^>]*>/.exec(html)?.[0] ?? ''
  const kept = [...frame.matchAll(/ (src|width|height|title)="([^"]*)"/g)].map(([, name = '', value = '']) =>
    name === 'src' ? `src="${value}#?secret=a1B2c3D4e5"` : `${name}="${value}"`,
  )
  return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="a1B2c3D4e5" ${kept.join(' ')}></iframe>`
}

/** Opens a page of the host that says `inner`, or all of `html`. */
async function visit(path: string, page: HostPage, options: Parameters<typeof site.openBlank>[0] = {}): Promise<Page> {
  pages[path] = page
  const opened = await site.openBlank(options)
  await opened.goto(host.url + path)
  return opened
}

const listEmbeds = (page: Page): readonly Frame[] => page.frames().filter((each) => each.url().startsWith(`${site.url}/embed/`)) // prettier-ignore

/** Measures an embed: how high it would stand, and how high its frame is. */
async function measure(frame: Frame): Promise<{ readonly needs: number; readonly has: number }> {
  return frame.evaluate(() => ({
    needs: Math.ceil(document.documentElement.getBoundingClientRect().height),
    has: innerHeight,
  }))
}

/** Waits until each of so many embeds stands exactly as high as it needs. */
async function waitForFit(page: Page, count: number): Promise<void> {
  await expect
    .poll(async () => {
      const found = await Promise.all(listEmbeds(page).map(measure))
      return found.map(({ needs, has }) => needs - has)
    })
    .toEqual(Array.from({ length: count }, () => 0))
}

const compress = (path: string): number =>
  brotliCompressSync(readFileSync(join(site.folder, path)), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length

describe('an embed by itself', () => {
  test('weighs at most 15 kB in one request, and 16 kB in two with the script, which weighs less than 1', () => {
    const script = compress('embed.js')
    expect(script).toBeLessThan(1000)
    for (const id of ids) {
      const html = compress(`embed/${id}/index.html`)
      expect(html, id).toBeLessThanOrEqual(15_000)
      expect(html + script, id).toBeLessThanOrEqual(16_000)
    }
  })

  test('has little to read before its title: a sheet for the words there, one line of script, and the rest after them', () => {
    for (const id of ids) {
      const html = readFileSync(join(site.folder, 'embed', id, 'index.html'), 'utf8')
      const above = html.slice(0, html.indexOf('<h1>'))
      expect(above.length, id).toBeLessThan(5_000)
      expect(
        above.match(/<script>[^<]*<\/script>/g)?.map((code) => code.length < 150),
        id,
      ).toEqual([true])
      expect(html.indexOf('<style>', above.length), id).toBeLessThan(html.indexOf('class="picture'))
      expect(html.lastIndexOf('<script>'), id).toBeGreaterThan(html.indexOf('</footer>'))
    }
  })

  test('is no page to find, names the one that is, and keeps one place for a note', () => {
    for (const id of ids) {
      const html = readFileSync(join(site.folder, 'embed', id, 'index.html'), 'utf8')
      expect(html, id).toContain('<meta name="robots" content="noindex">')
      expect(html, id).toContain(`<link rel="canonical" href="https://headcount.example/chart/${id}/">`)
      expect(html.split('<p data-note></p>').length, id).toBe(2)
    }
  })

  test('is complete without script and asks nobody for anything', async () => {
    const page = await site.openBlank({ javaScriptEnabled: false, viewport: { width: 640, height: 900 } })
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(`${site.url}/embed/timeline/#title=off&theme=dark`, { waitUntil: 'networkidle' })
    expect(requests.filter((each) => !each.startsWith('data:'))).toEqual([`${site.url}/embed/timeline/`]) // prettier-ignore
    expect(await page.locator('svg:visible [data-mark]').count()).toBeGreaterThan(5)
    expect(await page.locator('h1:visible').count()).toBe(1)
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(5)
    expect(await page.locator('blockquote [data-quote]').count()).toBeGreaterThan(5)
  })
})

describe('before any script', () => {
  test('every embed stands as high as it needs in any column, and hardly higher', async () => {
    const snippets = ids.map((id) =>
      snippetOf(id, site.url)
        .replace(/<script.*$/s, '')
        .replace('lazy', 'eager'),
    )
    const page = await visit('/columns', { html: article(`<style>body{margin:0}</style>${snippets.join('')}`) })
    for (const width of [320, 375, 412, 480, 560, 640, 720, 768, 960]) {
      await page.setViewportSize({ width, height: 800 })
      const found = await Promise.all(
        listEmbeds(page).map(async (frame) => ({ url: frame.url(), ...(await measure(frame)) })),
      )
      expect(found.length).toBe(ids.length)
      const wrong = found.filter(({ needs, has }) => needs > has || has > needs * 1.1)
      expect(wrong, `${width}`).toEqual([])
    }
  })

  test('the code of a frozen one keeps room for the most that it will ever say of being frozen', async () => {
    const note = foretellNote('2024-11-22')
    const snippets = (['timeline', 'gap'] as const).map((id) => snippetOf(id, site.url, {}, note).replace(/<script.*$/s, '').replace('lazy', 'eager')) // prettier-ignore
    const page = await visit('/frozen', { html: article(`<style>body{margin:0}</style>${snippets.join('')}`) })
    await expect.poll(() => listEmbeds(page).length).toBe(2)
    for (const frame of listEmbeds(page)) await frame.locator('[data-note]').evaluate((place, text) => (place.textContent = text), note) // prettier-ignore
    for (const width of [320, 560, 960]) {
      await page.setViewportSize({ width, height: 800 })
      const found = await Promise.all(listEmbeds(page).map(measure))
      expect(found.filter(({ needs, has }) => needs > has || has > needs * 1.1), `${width}`).toEqual([]) // prettier-ignore
    }
  })

  test('every embed keeps its words apart and whole in the faces that a stranger has', async () => {
    for (const id of ids) {
      const page = await site.open(`/embed/${id}/`, { viewport: { width: 320, height: 800 } })
      for (const width of [320, 480, 768]) {
        await page.setViewportSize({ width, height: 800 })
        for (const check of [findOverlaps, findClipped, findSideways])
          expect(await check(page), `${id} ${width}`).toEqual([])
      }
      await page.context().close()
    }
  })

  test('a host that lets no style through cuts nothing off', async () => {
    const policy = `default-src 'none'; frame-src ${site.url}`
    const page = await visit('/bare', { html: article(readSnippet().replaceAll(readmeSite, site.url)), policy })
    await page.setViewportSize({ width: 700, height: 800 })
    await expect.poll(() => listEmbeds(page).length).toBe(1)
    for (const { needs, has } of await Promise.all(listEmbeds(page).map(measure))) expect(has).toBeGreaterThan(needs)
  })
})

describe('the height follows', () => {
  test('in a plain page with the README’s snippet: when loaded, opened, closed, narrowed, zoomed; and nothing jumps', async () => {
    const page = await visit('/plain', { html: article(`<h1>An article</h1>${readSnippet().replaceAll(readmeSite, site.url)}<p>It goes on.</p>`) }) // prettier-ignore
    await page.evaluate(() => {
      const counted = Object.assign(window, { shift: 0, told: 0 })
      addEventListener('message', () => (counted.told += 1))
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) counted.shift += (entry as PerformanceEntry & { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await waitForFit(page, 1)
    const [embed] = listEmbeds(page)
    const summary = embed?.locator('summary').first()
    const closed = embed && (await measure(embed)).has
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.05)
    await summary?.click()
    await waitForFit(page, 1)
    expect(embed && (await measure(embed)).has).toBeGreaterThan((closed ?? 0) + 100)
    await summary?.click()
    await waitForFit(page, 1)
    expect(embed && (await measure(embed)).has).toBe(closed)
    for (const width of [320, 500, 511, 512, 900]) {
      await page.setViewportSize({ width, height: 700 })
      await waitForFit(page, 1)
    }
    for (const zoom of ['1.25', '0.67']) {
      await page.evaluate((by) => document.documentElement.style.setProperty('zoom', by), zoom)
      await waitForFit(page, 1)
    }
    const told = await page.evaluate(() => (window as unknown as { told: number }).told)
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
    expect(await page.evaluate(() => (window as unknown as { told: number }).told)).toBe(told)
    expect(told).toBeLessThan(60)
  })

  test('under a strict policy that allows our frame and our script alone', async () => {
    const policy = `default-src 'none'; frame-src ${site.url}; script-src ${site.url}; require-trusted-types-for 'script'`
    const page = await visit('/strict', { html: article(readSnippet().replaceAll(readmeSite, site.url)), policy })
    await waitForFit(page, 1)
  })

  test('of several, in a shadow, in a tab that was hidden, inside another frame, inserted late, beside other scripts', async () => {
    pages['/inner'] = { html: article(frameOf('gap') + fit()) }
    const other = `addEventListener('message', ({ data, source }) => source?.postMessage({ type: 'other:pong', height: 10, got: String(data) }, '*'));
      const call = () => [...frames].forEach((each) => each.postMessage('[iFrameSizer]message:0:10', '*'));
      addEventListener('load', call); postMessage({ height: 10, sentinel: 'amp' }, '*')`
    const page = await visit('/busy', {
      html: article(
        `<style>iframe{box-sizing:border-box;border:3px solid!important;height:200px;max-width:100%}</style><script>${other}</script>${fit()}
        ${frameOf('timeline')}${frameOf('sizes')}${fit()}
        <div><template shadowrootmode="open"><section>${frameOf('measures')}</section></template></div>
        <div id="tab" hidden>${frameOf('echoes')}</div>
        <iframe title="inner" src="/inner" style="width:100%;height:1200px"></iframe>
        <div id="late"></div>`,
      ),
    })
    await page.setViewportSize({ width: 700, height: 9000 }) // browsers wake no observer in a frame that is out of sight
    await expect.poll(() => listEmbeds(page).length).toBe(5)
    await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'))
    await waitForFit(page, 5)
    await page.evaluate((src) => {
      document.querySelector('#late')?.append(Object.assign(document.createElement('iframe'), { src, width: '100%' }))
    }, `${site.url}/embed/bounds/`)
    await expect.poll(() => listEmbeds(page).length).toBe(6)
    await waitForFit(page, 6)
    await page.evaluate(() => document.querySelector('#tab')?.setAttribute('hidden', ''))
    await page.setViewportSize({ width: 400, height: 9000 })
    await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'))
    await waitForFit(page, 6)
  })

  test('in a closed shadow, once the page has named the frame, before the script came or after; it stands right without, too', async () => {
    const framed = snippetOf('bounds', site.url)
      .replace(/<script.*$/s, '')
      .replace('lazy', 'eager')
    const page = await visit('/closed', {
      html: article(`<div></div><div></div><div></div><script>
        const hosts = [...document.querySelectorAll('div')]
        const [early, late, unnamed] = hosts.map((host) => {
          const root = host.attachShadow({ mode: 'closed' })
          root.innerHTML = ${JSON.stringify(framed).replaceAll('</', '<\\/')}
          return root.querySelector('iframe')
        })
        window.headcount = [early, 'a word', document.body]
        addEventListener('load', () => setTimeout(() => window.headcount.push(late), 300))
      </script>${fit()}`),
    })
    await page.setViewportSize({ width: 700, height: 9000 })
    await expect.poll(() => listEmbeds(page).length).toBe(3)
    const opened = async (index: number): Promise<void> => {
      await listEmbeds(page)[index]?.waitForLoadState()
      await listEmbeds(page)[index]?.evaluate(() => document.querySelector('details')?.toggleAttribute('open', true))
    }
    const rest = async (): Promise<readonly boolean[]> =>
      (await Promise.all(listEmbeds(page).map(measure))).map(({ needs, has }) => needs === has)
    await expect
      .poll(async () => (await Promise.all(listEmbeds(page).map(measure))).every(({ needs, has }) => has >= needs))
      .toBe(true)
    await page.waitForFunction(() => (window as unknown as { headcount: unknown[] }).headcount.length === 4)
    for (const index of [0, 1, 2]) await opened(index)
    await expect.poll(rest).toEqual([true, true, false])
  })

  test('in a WordPress page that took the frame from our oEmbed: sandboxed, told by a secret, links followed', async () => {
    const answer = JSON.parse(readFileSync(join(site.folder, 'oembed/map.json'), 'utf8')) as { readonly html: string }
    const framed = keepFrame(
      answer.html.replaceAll(siteAddress, site.url).replace('/embed/map/', '/embed/map/#theme=light'),
    )
    const page = await visit('/wordpress', {
      html: article(`${framed}
        <script>addEventListener('message', ({ data, source }) => {
          const frame = document.querySelector('iframe[data-secret]')
          if (!data || data.secret !== frame.dataset.secret || /[^a-zA-Z0-9]/.test(data.secret) || source !== frame.contentWindow) return
          if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, ~~data.value))
          if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host) document.title = data.value
        })</script>`),
    })
    await expect.poll(() => listEmbeds(page).length).toBe(1)
    await waitForFit(page, 1)
    await listEmbeds(page)[0]?.locator('footer a').first().click()
    await expect.poll(() => page.title()).toBe(`${site.url}/chart/map/`)
  })
})

test('40 hostile messages change nothing', async () => {
  const ad = `<iframe title="ad" src="${stranger.url}/ad" width="300" height="100"></iframe>`
  const room = `<iframe title="no embed" src="${site.url}/404.html" width="300" height="100"></iframe>`
  const page = await visit('/hostile', { html: article(`${frameOf('gap')}${ad}${room}${fit()}`) })
  await waitForFit(page, 1)
  const heights = (): Promise<readonly number[]> =>
    page.$$eval('iframe', (all) => all.map(({ offsetHeight }) => offsetHeight))
  const before = await heights()
  await page.evaluate(() => {
    const heard = Object.assign(window, { heard: 0 })
    addEventListener('message', () => (heard.heard += 1))
  })
  const wrong = [
    ...[Number.NaN, Infinity, -Infinity, -1, 0, 49, 20_001, 1e9, '500', null, [500], { valueOf: 500 }, true],
  ].map((height) => ({ headcount: 1, height }))
  const odd = [null, undefined, 0, 'headcount 1', 'x', [], {}, { headcount: 2, height: 500 }, { headcount: '1', height: 500 }] // prettier-ignore
  const right = [
    { headcount: 1, height: 500 },
    { headcount: 1, height: 900.5 },
  ]
  const send = (messages: unknown[]): number => {
    for (const each of messages) parent.postMessage(each, '*')
    return messages.length
  }
  const sent = [
    await listEmbeds(page)[0]?.evaluate(send, [...wrong, ...odd]), // what our own embed may not say
    await page.evaluate(send, [...right, ...wrong.slice(0, 4)]), // the page itself
    ...(await Promise.all(page.frames().filter((each) => /\/(ad|404\.html)$/.test(each.url())).map((each) => each.evaluate(send, [...right, ...wrong.slice(0, 4)])))), // prettier-ignore
  ]
  const count = sent.reduce<number>((sum, each) => sum + (each ?? 0), 0)
  expect(count).toBeGreaterThanOrEqual(40)
  await expect.poll(() => page.evaluate(() => (window as unknown as { heard: number }).heard)).toBe(count)
  expect(await heights()).toEqual(before)
})

describe('what a newsroom chooses', () => {
  const ours = { light: [251, 248, 242], dark: [23, 22, 20] }
  const purple = [128, 0, 128]
  const ground = async (page: Page, frame: number): Promise<readonly number[]> => {
    const picture = sharp(await page.locator('iframe').nth(frame).screenshot())
    return [...(await picture.extract({ left: 4, top: 4, width: 1, height: 1 }).removeAlpha().raw().toBuffer())]
  }

  test.for(['light', 'dark'] as const)(
    'shows or lets through the ground, in a page with a reader of %s',
    async (colorScheme) => {
      // prettier-ignore
      const framed = (options: Parameters<typeof snippetOf>[2]): string => snippetOf('bounds', site.url, options).replace('lazy', 'eager') // prettier-ignore
      const choices = [{}, { theme: 'light' }, { theme: 'dark' }, { ground: 'none' }, { theme: 'light', ground: 'none' }, { theme: 'dark', ground: 'none' }] as const // prettier-ignore
      const html = `<style>html{background:#800080}</style>${choices.map(framed).join('')}`
      const page = await visit('/grounds', { html: article(html) }, { colorScheme, viewport: { width: 600, height: 800 } }) // prettier-ignore
      await waitForFit(page, choices.length)
      const found = []
      for (const index of choices.keys()) found.push(await ground(page, index))
      expect(found).toEqual([ours[colorScheme], ours.light, ours.dark, purple, purple, purple])
    },
  )

  test('of every chart steps back all that is drawn of the other marks, and nothing of the one brought forward', async () => {
    for (const id of ids) {
      const page = await site.open(`/embed/${id}/`, { viewport: { width: 640, height: 800 } })
      const look = (): Promise<readonly { readonly id: string; readonly shades: readonly string[] }[]> =>
        page.$$eval('svg [data-mark]', (all) =>
          all.filter((mark) => mark.checkVisibility({ visibilityProperty: true })).map((mark) => ({
            id: mark.getAttribute('data-mark') ?? '',
            shades: [...mark.querySelectorAll('a > .glyph, a > path')].map((each) => getComputedStyle(each).opacity),
          })),
        ) // prettier-ignore
      const [chosen] = await look()
      await page.evaluate((light) => (location.hash = `light=${light}`), chosen?.id ?? '')
      await expect.poll(() => page.locator('[data-lit]').count()).toBeGreaterThan(0)
      const after = await look()
      const [lit, unlit] = [after.filter((mark) => mark.id === chosen?.id), after.filter((mark) => mark.id !== chosen?.id)] // prettier-ignore
      expect([id, lit.length > 0, unlit.length > 0]).toEqual([id, true, true])
      expect(new Set(lit.flatMap(({ shades }) => shades)), id).toEqual(new Set(['1']))
      expect(new Set(unlit.map(({ shades }) => [...new Set(shades)].join())), id).toEqual(new Set(['0.4']))
      await page.context().close()
    }
  })

  test('changes title, highlights and the words of the frame, again when the address changes', async () => {
    const [side] = ['kyiv']
    const page = await site.open(`/embed/gap/#title=off&light=${side}&language=de`)
    const look = (): Promise<unknown> =>
      page.evaluate(() => ({
        title: document.querySelector('h1')?.getBoundingClientRect().width === 1,
        lit: new Set([...document.querySelectorAll<SVGElement>('[data-lit]')].map((mark) => mark.classList.value)).size, // prettier-ignore
        words: [...document.querySelectorAll<HTMLElement>('[data-in-en]')].map((each) => [each.lang, each.textContent]),
      }))
    expect(await look()).toMatchObject({
      title: true,
      words: [
        ['de', 'Dasselbe als Tabelle'],
        ['de', 'Die Worte dahinter'],
        ['de', 'Mehr zu diesem Diagramm'],
      ],
    })
    expect(await page.locator('svg:visible [data-lit].side-1').count()).toBeGreaterThan(0)
    expect(await page.locator('[data-lit]:not(.side-1)').count()).toBe(0)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    await page.evaluate(() => (location.hash = 'title=on&light=nobody&language=constructor&theme=constructor'))
    await expect.poll(async () => page.locator('[data-lit]').count()).toBe(0)
    expect(await page.locator('h1').evaluate((each) => each.getBoundingClientRect().width)).toBeGreaterThan(100)
    expect(await page.locator('summary').first().textContent()).toBe('The same as a table')
    expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe('')
  })
})
