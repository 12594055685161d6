import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unfurl } from 'unfurl.js'
import { proveOEmbed } from '../../scripts/site/oembed.ts'
import { charts } from '../../src/charts/registry.ts'
import { describeOEmbed, type OEmbed } from '../../src/views/oembed.ts'
import { serveFolder, type Served } from '../browser/server.ts'
import { builtPages, builtSite, siteAddress } from './dist.ts'

let folder: string
let served: Served
beforeAll(async () => {
  folder = await builtSite()
  served = await serveFolder(folder)
})
afterAll(() => served.close())

const readAnswer = (id: string): OEmbed =>
  JSON.parse(readFileSync(join(folder, 'oembed', `${id}.json`), 'utf8')) as OEmbed

/** Asks for an address of the site where it is served for the test, as a name server would lead there. */
const visit = (address: string): Promise<Response> => fetch(address.replace(siteAddress, served.url))

describe('a consumer that we did not write', () => {
  const statement = (): string => readdirSync(join(folder, 'statement'))[0] ?? ''
  test.for<[string, () => string, string]>([
    ['the story', () => '/', 'timeline'],
    ['a chart', () => '/chart/gap/', 'gap'],
    ['a statement', () => `/statement/${statement()}/`, 'timeline'],
  ])('finds what stands for %s by its page alone, and can show it', async ([, path, id]) => {
    const { oEmbed, canonical_url } = await unfurl(siteAddress + path(), { fetch: visit })
    const answer = readAnswer(id)
    expect(canonical_url).toBe(siteAddress + path())
    expect(oEmbed).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: answer.title,
      provider_name: answer.provider_name,
    })
    const { html, width, height } = oEmbed as unknown as OEmbed
    expect([html, width, height]).toEqual([answer.html, answer.width, answer.height])
    const frame = parseHTML(html).document.querySelector('iframe')
    expect(frame?.getAttribute('src')).toBe(`${siteAddress}/embed/${id}/`)
    expect((await visit(frame?.getAttribute('src') ?? '')).status).toBe(200)
  })
})

describe.for(Object.keys(charts))('what is answered for %s', (id) => {
  test('is what the specification asks of a rich answer', () => {
    const answer = readAnswer(id)
    expect([answer.version, answer.type, answer.cache_age]).toEqual(['1.0', 'rich', 86_400])
    for (const text of [answer.title, answer.author_name, answer.provider_name]) expect(text).not.toBe('')
    expect(answer.provider_url).toBe(`${siteAddress}/`)
    for (const side of [answer.width, answer.height]) expect(Number.isInteger(side) && side > 0).toBe(true)
  })

  test('shows a thumbnail of the size it says', async () => {
    const answer = readAnswer(id)
    const { width, height } = await sharp(join(folder, new URL(answer.thumbnail_url).pathname)).metadata()
    expect([width, height]).toEqual([answer.thumbnail_width, answer.thumbnail_height])
  })

  test('has the very code that the chart’s page gives', async () => {
    const page = (await builtPages()).get(`chart/${id}/index.html`) ?? ''
    expect(parseHTML(page).document.getElementById('live')?.textContent).toBe(readAnswer(id).html)
  })
})

describe('the proof of a site', () => {
  const made = describeOEmbed({ id: 'crowd', title: 'A & B', site: new URL('https://numbers.example'), siteName: 'x', html: '<iframe src="https://numbers.example/embed/crowd/"></iframe>', height: 500 }) // prettier-ignore
  const whole: Readonly<Record<string, string>> = {
    'embed/crowd/index.html': '',
    'chart/crowd/index.html':
      '<link type="application/json+oembed" href="https://numbers.example/oembed/crowd.json"><h1>A &amp; B</h1>',
    'chart/crowd/data.csv': '',
    'chart/crowd/share.png': '',
    'oembed/crowd.json': JSON.stringify(made),
  }
  const rulesOf = (site: Readonly<Record<string, string>>): readonly string[] =>
    proveOEmbed(new Map(Object.entries(site))).map(({ rule }) => rule)
  const without = (path: string): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(whole).filter(([each]) => each !== path))

  test('finds nothing wrong with a whole one', () => {
    expect(rulesOf(whole)).toEqual([])
  })

  test.for([
    ['chart/crowd/index.html', ['page-lost', 'oembed-changed']],
    ['chart/crowd/data.csv', ['page-lost']],
    ['chart/crowd/share.png', ['oembed-lost']],
    ['embed/crowd/index.html', ['oembed-lost']],
    ['oembed/crowd.json', ['oembed-lost']],
  ] as const)('misses %s', ([path, rules]) => {
    expect(rulesOf(without(path))).toEqual(rules)
  })

  test('hears an answer that says other than its chart’s page', () => {
    const lying = JSON.stringify({ ...made, title: 'A & C' })
    expect(rulesOf({ ...whole, 'oembed/crowd.json': lying })).toEqual(['oembed-changed'])
  })
})
