import { readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, test } from 'vitest'
import { findTags, readText, type Tag } from '../../scripts/site/html.ts'
import { charts } from '../../src/charts/registry.ts'
import { Ledger } from '../../src/schema/ledger.ts'
import { builtPages, builtSite, filesUnder, siteAddress } from './dist.ts'

const ledger = Ledger.parse(JSON.parse(readFileSync(resolve(import.meta.dirname, '../../content/ledger.json'), 'utf8')))
const published = ledger.mentions.filter(({ review }) => review === 'confirmed' || review === 'corrected')
let pages: ReadonlyMap<string, string>
let folder: string

beforeAll(async () => {
  folder = await builtSite()
  pages = await builtPages()
})

function page(path: string): string {
  const html = pages.get(path)
  if (html === undefined) throw new Error(`no page ${path}`)
  return html
}

function everyTag(): readonly { readonly path: string; readonly html: string; readonly tag: Tag }[] {
  return [...pages].flatMap(([path, html]) => findTags(html).map((tag) => ({ path, html, tag })))
}

describe('the pages of the ledger', () => {
  test('are one for each published statement and one for each source', () => {
    const under = (name: string): readonly string[] =>
      [...pages.keys()].flatMap((path) => new RegExp(`^${name}/([^/]+)/index\\.html$`).exec(path)?.[1] ?? []).sort()
    expect(under('statement')).toEqual([...new Set(published.map(({ statement }) => statement))].sort())
    expect(under('source')).toEqual(ledger.sources.map(({ id }) => id).sort())
  })

  test('show every published quote on its statement’s and on its source’s page, to the letter', () => {
    for (const { id, statement, source, quote } of published) {
      for (const path of [`statement/${statement ?? ''}/index.html`, `source/${source}/index.html`]) {
        const tag = findTags(page(path)).find(({ attributes }) => attributes.get('data-quote') === id)
        expect(tag && readText(page(path), tag), `${id} on ${path}`).toBe(quote.exact)
      }
    }
  })

  test('quote nothing that no editor has seen', () => {
    const quoted = new Set(everyTag().flatMap(({ tag }) => tag.attributes.get('data-quote') ?? []))
    expect([...quoted].sort()).toEqual(published.map(({ id }) => id).sort())
  })

  test('lead from every row of the ledger to its statement', () => {
    const hrefs = findTags(page('ledger/index.html')).flatMap(({ attributes }) => attributes.get('href') ?? [])
    for (const { id } of ledger.statements.filter(({ mentions }) => mentions.some((each) => isPublished(each)))) {
      expect(hrefs).toContain(`/statement/${id}/`)
    }
  })
})

describe('every page', () => {
  test('has a title and a description of its own', () => {
    const titles = [...pages].map(([, html]) => /<title>([^<]+)<\/title>/.exec(html)?.[1])
    const descriptions = [...pages].map(([, html]) => /<meta name="description" content="([^"]+)"/.exec(html)?.[1])
    expect(titles).not.toContain(undefined)
    expect(descriptions).not.toContain(undefined)
    expect(repeated(titles)).toEqual([])
    expect(repeated(descriptions)).toEqual([])
  })

  test('has one h1, and no heading that skips a level', () => {
    for (const [path, html] of pages) {
      const levels = findTags(html).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []))
      expect(levels.filter((level) => level === 1).length, path).toBe(1)
      expect(
        levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1),
        `${path}: ${levels.join(' ')}`,
      ).toBe(true)
    }
  })

  test('forbids everything but our own files, an embed those too, and inline code but by its hash', () => {
    const own = { 'img-src': "'self' data:", 'font-src': "'self'", 'connect-src': "'self'" }
    for (const [path, html] of pages) {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
      const isFrozen = /^embed\/[^/]+\/[^/]+\//.test(path) // and keeps the policy of its day: this one, or that of all pages
      const isClosed = isFrozen ? !policy.includes("'self'") : path.startsWith('embed/')
      const directives = new Map(
        policy
          .split(';')
          .filter((each) => each.trim() !== '')
          .map((each) => splitOnce(each.trim())),
      )
      expect(Object.fromEntries([...directives].filter(([name]) => !/^(script|style)-src$/.test(name))), path).toEqual({
        'default-src': "'none'",
        ...(isClosed ? { 'img-src': 'data:' } : own),
        'base-uri': "'none'",
        'form-action': "'none'",
        'require-trusted-types-for': "'script'",
        'trusted-types': "'none'",
      })
      for (const name of ['script-src', 'style-src']) {
        expect(directives.get(name), path).toMatch(isClosed ? /^'sha256-[\w+/=]+'( 'sha256-[\w+/=]+')*$/ : /^'self'( 'sha256-[\w+/=]+')*$/) // prettier-ignore
      }
    }
  })

  test('has no inline style, no handler and no request to anybody else', () => {
    const found = everyTag().flatMap(({ path, tag }) =>
      [...tag.attributes]
        .filter(([name, value]) => name === 'style' || name.startsWith('on') || isForeignLoad(tag, name, value))
        .map(([name, value]) => `${path}: <${tag.name} ${name}="${value}">`),
    )
    expect(found).toEqual([])
  })

  test('says its own absolute address, and no other, but where there is nothing', () => {
    for (const [path, html] of [...pages].filter(([path]) => !path.startsWith('embed/'))) {
      const tags = findTags(html)
      const canonical = tags.find(({ attributes }) => attributes.get('rel') === 'canonical')?.attributes.get('href')
      const shared = tags.find(({ attributes }) => attributes.get('property') === 'og:url')?.attributes.get('content')
      const own = path === '404.html' ? undefined : `${siteAddress}/${path.replace(/index\.html$/, '')}`
      expect([path, canonical, shared]).toEqual([path, own, own])
    }
  })

  test('has only links and fragments that resolve', () => {
    const files = new Set(filesUnder(folder).map((file) => file.slice(folder.length)))
    const broken = everyTag().flatMap(({ path, tag }) => {
      const href = tag.attributes.get('href')
      return href === undefined || /^(https?:|data:)/.test(href) || resolves(files, path, href)
        ? []
        : [`${path}: ${href}`]
    })
    expect(broken).toEqual([])
  })

  test('has ids that are unique and labels that exist', () => {
    for (const [path, html] of pages) {
      const tags = findTags(html)
      const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? [])
      expect(repeated(ids), path).toEqual([])
      const named = tags.flatMap(({ attributes }) =>
        ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
          (attributes.get(name) ?? '').split(' ').filter(Boolean),
        ),
      )
      expect(
        named.filter((id) => !ids.includes(id)),
        path,
      ).toEqual([])
    }
  })

  test('has an accessible name on every link, table and picture that is not decoration', () => {
    const nameless = everyTag().flatMap(({ path, html, tag }) => {
      const { attributes, name } = tag
      const isNamed = attributes.has('aria-label') || attributes.has('aria-labelledby')
      if (name === 'a' && !isNamed && readText(html, tag).trim() === '') return [`${path}: link at ${tag.start}`]
      if (name === 'table' && !isNamed && !/^\s*<caption/.test(html.slice(tag.contentStart)))
        return [`${path}: table at ${tag.start}`]
      const isEmpty = html.startsWith('</svg>', tag.contentStart) // the stage’s, until a script fills and names it
      if (name === 'svg' && !isNamed && !isEmpty && attributes.get('aria-hidden') !== 'true')
        return [`${path}: svg at ${tag.start}`]
      return []
    })
    expect(nameless).toEqual([])
  })

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'doctype-style': 'off', // Astro writes it in capitals
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'attribute-boolean-style': 'off', // React writes disabled=""
        'no-redundant-role': 'off', // a stacked table keeps its roles
        'long-title': 'off', // a statement’s title says who, when and what
        'svg-focusable': 'off',
        'prefer-native-element': ['error', { exclude: ['region'] }], // a frame that scrolls takes focus and a name
        'no-inline-style': 'error',
      },
    })
    const messages: string[] = []
    for (const [path, html] of pages) {
      const { results } = await validator.validateString(html, path)
      messages.push(
        ...results.flatMap((result) =>
          result.messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId} ${message}`),
        ),
      )
    }
    expect([...new Set(messages)].slice(0, 40)).toEqual([])
  })
})

test('fonts hold only the characters in use and are our own files', () => {
  const fonts = filesUnder(folder).filter((file) => file.endsWith('.woff2'))
  expect(fonts.length).toBe(6)
  for (const font of fonts) expect(readFileSync(font).length, font).toBeLessThan(16_000)
  expect(everyTag().filter(({ tag }) => tag.attributes.get('as') === 'font').length).toBe(
    2 * [...pages.keys()].filter((path) => !path.startsWith('embed/')).length,
  )
})

test('only the ledger carries a script of a framework, and that only when a reader comes near', () => {
  const scripts = everyTag().flatMap(({ path, tag }) =>
    tag.name === 'script' ? [{ path, src: tag.attributes.get('src'), type: tag.attributes.get('type') }] : [],
  )
  const modules = scripts.filter(({ type }) => type === 'module')
  expect([...new Set(modules.map(({ path }) => path))].sort()).toEqual([
    ...Object.keys(charts)
      .map((id) => `chart/${id}/index.html`)
      .sort(),
    'charts/index.html',
    'index.html',
    'ledger/index.html',
    ...[...pages.keys()].filter((path) => path.startsWith('statement/')).sort(), // a copy button
  ])
  expect(scripts.filter(({ path, src }) => path !== 'index.html' && src !== undefined)).toEqual([])
  const islands = everyTag().filter(({ tag }) => tag.name === 'astro-island')
  expect(islands.map(({ path, tag }) => [path, tag.attributes.get('client')])).toEqual([['ledger/index.html', 'near']])
  const preloads = everyTag().filter(({ tag }) => /preload|prefetch/.test(tag.attributes.get('rel') ?? ''))
  expect(preloads.filter(({ tag }) => tag.attributes.get('href')?.endsWith('.js'))).toEqual([])
  expect(filesUnder(folder).filter((file) => file.endsWith('.js') && /zod/i.test(readFileSync(file, 'utf8')))).toEqual(
    [],
  )
})

function isPublished(id: string): boolean {
  return published.some((mention) => mention.id === id)
}

function repeated<T>(values: readonly T[]): readonly T[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

function splitOnce(directive: string): readonly [string, string] {
  const [name = '', ...values] = directive.split(/\s+/)
  return [name, values.join(' ')]
}

function isForeignLoad(tag: Tag, name: string, value: string): boolean {
  const names = /^(canonical|alternate)$/.test(tag.attributes.get('rel') ?? '') // says an address, asks for nothing
  const loads = name === 'src' || name === 'srcset' || (tag.name === 'link' && name === 'href' && !names)
  return loads && /^([a-z]+:)?\/\//i.test(value)
}

function resolves(files: ReadonlySet<string>, path: string, href: string): boolean {
  const [target = '', fragment = ''] = href.split('#')
  const at = target === '' ? `/${path}` : target.startsWith('/') ? target : join('/', dirname(path), target)
  const file = normalize(at.endsWith('/') ? `${at}index.html` : at)
  if (!files.has(file)) return false
  if (fragment === '' || /^\/embed\//.test(file)) return true // an embed takes options there
  const html = pages.get(file.slice(1)) ?? ''
  return findTags(html).some(({ attributes }) => attributes.get('id') === decodeURIComponent(fragment))
}
