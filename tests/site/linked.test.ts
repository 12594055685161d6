import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import jsonld, { type JsonLdDocument } from 'jsonld'
import type { RemoteDocument } from 'jsonld/jsonld-spec'
import { beforeAll, describe, expect, test } from 'vitest'
import { findData } from '../../scripts/site/html.ts'
import { proveLinked } from '../../scripts/site/linked/proof.ts'
import { Ledger } from '../../src/schema/ledger.ts'
import { builtPages, builtSite, filesUnder, siteAddress } from './dist.ts'

const project = resolve(import.meta.dirname, '../..')
const ledger = Ledger.parse(JSON.parse(readFileSync(join(project, 'content/ledger.json'), 'utf8')))
const published = ledger.mentions.filter(({ review }) => review === 'confirmed' || review === 'corrected')
const editions = readdirSync(join(project, 'content/editions')).map((name) => name.replace('.json', ''))
let folder: string
let pages: ReadonlyMap<string, string>
let site: ReadonlyMap<string, string>

beforeAll(async () => {
  folder = await builtSite()
  pages = await builtPages()
  const files = filesUnder(folder).filter((file) => /\/(?:annotation|statement)\/.*\.(?:json|html)$/.test(file))
  site = new Map(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]))
})

type Node = Readonly<Record<string, unknown>>
const schema = 'https://schema.org/'

/** Expands a page's JSON-LD with a stranger's parser; no context is fetched. */
async function expand(path: string): Promise<Node> {
  const [text = ''] = findData(pages.get(path) ?? '')
  const [node] = await jsonld.expand(JSON.parse(text) as JsonLdDocument, { documentLoader })
  return node as Node
}

function documentLoader(url: string): Promise<RemoteDocument> {
  if (url !== 'https://schema.org') throw new Error(`Unexpected context ${url}`)
  return Promise.resolve({ documentUrl: url, document: { '@context': { '@vocab': schema } } })
}

function values(node: Node | undefined, name: string): readonly unknown[] {
  const found = (node?.[schema + name] ?? []) as readonly Node[]
  return found.map((each) => each['@value'] ?? each)
}

/** What schema.org lets these properties hold: compared, with what it lets have them, against the file of its release 30.0; dates and addresses are strings here. */
const vocabulary = [
  ...'citation: NewsArticle,isPartOf: NewsArticle,isPartOf: WebSite,isPartOf: Claim,publisher: Organization'.split(','),
  ...'about: QuantitativeValue,appearance: Quotation,distribution: DataDownload,exampleOfWork: Dataset,workExample: Dataset'.split(','), // prettier-ignore
  ...'value: number,minValue: number,maxValue: number,isAccessibleForFree: boolean'.split(','),
  ...['contentUrl', 'copyrightNotice', 'creditText', 'datePublished', 'description', 'encodingFormat', 'headline', 'identifier', 'image', 'inLanguage', 'license', 'name', 'temporalCoverage', 'text', 'unitText', 'url', 'version'].map((name) => `${name}: string`), // prettier-ignore
]

describe('what pages tell machines, read by a parser that is not ours', () => {
  test('a statement is a claim with the figure and the words of the ledger, and no end that nobody stated', async () => {
    for (const statement of ledger.statements) {
      const claim = await expand(`statement/${statement.id}/index.html`)
      expect(claim['@type']).toEqual([`${schema}Claim`])
      expect(claim['@id']).toBe(`${siteAddress}/statement/${statement.id}/`)
      expect(values(claim, 'identifier')).toEqual([statement.id])
      const [figure] = values(claim, 'about') as readonly Node[]
      const { low, high, bound } = statement.quantity ?? { low: null, high: null, bound: null }
      const isOpen = bound === 'about'
      expect([statement.id, values(figure, 'minValue'), values(figure, 'maxValue'), values(figure, 'value')]).toEqual([
        statement.id,
        low === null || isOpen ? [] : [low],
        high === null || isOpen ? [] : [high],
        bound === 'exact' || isOpen ? [low] : [],
      ])
      const quoted = (values(claim, 'appearance') as readonly Node[]).map((quotation) => [
        quotation['@type'],
        ...values(quotation, 'identifier'),
        ...values(quotation, 'text'),
      ])
      const carried = published.filter((mention) => mention.statement === statement.id)
      expect(quoted.toSorted()).toEqual(
        carried.map(({ id, quote }) => [[`${schema}Quotation`], id, quote.exact]).toSorted(),
      )
    }
  })

  test('the story is an article that names its sources', async () => {
    const article = await expand('index.html')
    expect(article['@type']).toEqual([`${schema}Article`])
    expect(values(article, 'image')).toEqual([`${siteAddress}/share.png`])
    const cited = (values(article, 'citation') as readonly Node[]).flatMap((source) => values(source, 'headline'))
    expect(cited).toEqual(ledger.sources.map(({ title }) => title))
  })

  test('the data are a dataset whose files stand where it says', async () => {
    const dataset = await expand('data/index.html')
    expect(dataset['@type']).toEqual([`${schema}Dataset`])
    expect(values(dataset, 'license')).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
    const files = (values(dataset, 'distribution') as readonly Node[]).flatMap((file) => values(file, 'contentUrl'))
    expect(files).toContain(`${siteAddress}/data/ledger.json`)
    const standing = new Set(filesUnder(join(folder, 'data')).map((file) => siteAddress + file.slice(folder.length)))
    expect(files.filter((address) => !standing.has(String(address)))).toEqual([])
  })

  test('the data of each edition are a version of it, with files of their own', async () => {
    const versions = (values(await expand('data/index.html'), 'workExample') as readonly Node[]).map(
      (each) => each['@id'],
    )
    expect(versions).toEqual(editions.map((id) => `${siteAddress}/data/${id}/`))
    for (const id of editions) {
      const dataset = await expand(`data/${id}/index.html`)
      expect(dataset).toMatchObject({ '@id': `${siteAddress}/data/${id}/`, '@type': [`${schema}Dataset`] })
      expect([values(dataset, 'version'), values(dataset, 'datePublished')]).toEqual([[id], [id.slice(0, 10)]])
      expect(values(dataset, 'exampleOfWork')).toMatchObject([{ '@id': `${siteAddress}/data/` }])
      const files = (values(dataset, 'distribution') as readonly Node[]).flatMap((file) => values(file, 'contentUrl'))
      expect(files).toContain(`${siteAddress}/data/${id}/mentions.csv`)
      for (const file of files) expect(existsSync(join(folder, String(file).slice(siteAddress.length)))).toBe(true)
    }
  })

  test('every property is one of schema.org, with a value of a type that it names there', async () => {
    const found = new Set<string>()
    const visit = (node: Node): void => {
      for (const [name, all] of Object.entries(node).filter(([key]) => key.startsWith(schema)))
        for (const value of all as readonly Node[]) {
          const [type] = '@value' in value ? [typeof value['@value']] : ((value['@type'] ?? []) as readonly string[])
          found.add(`${name.slice(schema.length)}: ${type?.replace(schema, '') ?? ''}`)
          if (!('@value' in value)) visit(value)
        }
    }
    for (const [path, html] of pages) if (findData(html).length > 0) visit(await expand(path))
    expect([...found].filter((each) => !vocabulary.includes(each))).toEqual([])
  })

  test('no other page says anything of the kind', () => {
    const telling = [...pages].filter(([, html]) => findData(html).length > 0).map(([path]) => path)
    const statements = ledger.statements.map(({ id }) => `statement/${id}/index.html`)
    expect(telling.toSorted()).toEqual(['data/index.html', 'index.html', ...editions.map((id) => `data/${id}/index.html`), ...statements].toSorted()) // prettier-ignore
  })
})

describe('the Web Annotation of a mention', () => {
  test('says field by field what the ledger says, and counts code points in the article itself', () => {
    for (const { id, quote, statement, source } of published) {
      const { seed, sha256, url } = ledger.sources.find((each) => each.id === source) ?? {
        seed: '',
        sha256: '',
        url: '',
      }
      const words = { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix }
      const points = Array.from(readFileSync(join(project, seed), 'utf8').replace(/^\ufeff/, ''))
      const annotation = JSON.parse(site.get(`annotation/${id}.json`) ?? '{}') as {
        readonly target: readonly { readonly selector: readonly { readonly start: number; readonly end: number }[] }[]
      }
      const place = annotation.target.at(-1)?.selector[1]
      expect(points.slice(place?.start, place?.end).join(''), id).toBe(quote.exact)
      expect(annotation).toEqual({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `${siteAddress}/annotation/${id}.json`,
        type: 'Annotation',
        motivation: 'linking',
        body: [
          {
            type: 'TextualBody',
            purpose: 'describing',
            format: 'text/plain',
            language: 'en',
            value: expect.any(String) as string,
          },
          { type: 'SpecificResource', purpose: 'linking', source: `${siteAddress}/statement/${statement ?? ''}/` },
        ],
        target: [
          ...(url === null ? [] : [{ type: 'SpecificResource', source: url, selector: words }]),
          {
            type: 'SpecificResource',
            source: {
              id: `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`,
              type: 'Text',
              format: 'text/plain',
              language: 'en',
            },
            scope: `${siteAddress}/source/${source}/#${id}`,
            selector: [words, { type: 'TextPositionSelector', start: place?.start, end: place?.end }],
          },
        ],
      })
    }
  })

  test('is one click from its statement’s page', () => {
    for (const { id, statement } of published)
      expect(pages.get(`statement/${statement ?? ''}/index.html`)).toContain(`href="/annotation/${id}.json"`)
  })
})

describe('the build proves it: nothing is published with', () => {
  const [first = published[0]] = published.filter(({ quantity }) => quantity?.bound === 'at-least')
  const annotation = `annotation/${first?.id ?? ''}.json`
  const page = `statement/${first?.statement ?? ''}/index.html`
  const rulesOf = (path: string, from: string, to: string): readonly string[] => {
    const text = site.get(path) ?? ''
    if (!text.includes(from)) throw new Error(`nothing to change in ${path}`)
    return proveLinked(new Map(site).set(path, text.replace(from, to)), ledger).map(
      ({ file, rule }) => `${file} ${rule}`,
    )
  }

  test('nothing is wrong with the site as it was built', () => {
    expect(proveLinked(site, ledger)).toEqual([])
  })

  test('a changed word, place, figure or quotation, or an end that nobody stated', () => {
    const low = String(first?.quantity?.low)
    expect(rulesOf(annotation, '"exact": "', '"exact": "Not ')).toEqual([`${annotation} linked-changed`])
    expect(rulesOf(annotation, '"end": ', '"end": 1')).toEqual([`${annotation} linked-changed`])
    expect(rulesOf(page, `"minValue":${low}`, `"minValue":${low}1`)).toEqual([`${page} linked-changed`])
    expect(rulesOf(page, `"minValue":${low}`, `"minValue":${low},"maxValue":${low}`)).toEqual([
      `${page} linked-changed`,
    ])
    expect(rulesOf(page, '"@type":"Quotation","@id":"', '"@type":"Quotation","text":"')).toEqual([])
    expect(rulesOf(page, `"identifier":"${first?.id ?? ''}","text":"`, '"identifier":"m-0","text":"')).toEqual([
      `${page} linked-changed`,
    ])
  })

  test('an annotation or a claim missing, or one of a mention that waits', () => {
    const without = (path: string): ReadonlyMap<string, string> => new Map([...site].filter(([each]) => each !== path))
    expect(proveLinked(without(annotation), ledger).map(({ rule }) => rule)).toEqual(['linked-lost'])
    expect(proveLinked(without(page), ledger).map(({ rule }) => rule)).toEqual(['linked-lost'])
    expect(proveLinked(without(annotation), { ...ledger, statements: [], mentions: [] }, [ledger]).map(({ rule }) => rule)).toEqual(['linked-lost']) // prettier-ignore
    const waiting = ledger.mentions.map((each) =>
      each.id === first?.id ? { ...each, review: 'proposed' as const } : each,
    )
    expect(proveLinked(site, { ...ledger, mentions: waiting }).map(({ rule }) => rule)).toContain('linked-extra')
  })
})
