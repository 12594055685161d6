import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { beforeAll, expect, test } from 'vitest'
import { readEditions } from '../../scripts/freeze/read.ts'
import type { Named } from '../../scripts/freeze/edition.ts'
import { addSource, freezeOn, startRoot, strikeOut } from '../freeze/desk.ts'
import { siteAddress } from './dist.ts'

const project = resolve(import.meta.dirname, '../..')
let [root, editions]: [string, readonly Named[]] = ['', []]
const read = (file: string): string => readFileSync(join(root, 'dist', file), 'utf8')

beforeAll(async () => {
  root = await startRoot()
  await freezeOn(root, '2020-06-01')
  await addSource(root, 'pier-post', 'At least 40 people gathered at the pier on Tuesday, the harbour master said.\n')
  await freezeOn(root, '2020-07-01')
  await strikeOut(root, 'pier-post', 'They waited for the ferry.')
  await freezeOn(root, '2020-08-01')
  editions = await readEditions(root)
  buildApart()
})

/** Builds the root's site, proofs included, by a copy of the project: Astro keeps notes on one root in the project's folder. */
function buildApart(): void {
  const copy = mkdtempSync(join(tmpdir(), 'headcount-editions-'))
  const parts = ['scripts', 'src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']
  for (const part of parts) cpSync(join(project, part), join(copy, part), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'))
  const words = ['scripts/build.ts', '--root', root, '--site', siteAddress]
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' })
  rmSync(copy, { recursive: true, force: true })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
}

test('every edition has its charts and its data at addresses of their own', () => {
  expect(editions).toHaveLength(3)
  for (const { id, ledger, embeds } of editions) {
    expect(JSON.parse(read(`data/${id}/ledger.json`))).toEqual(ledger)
    expect(JSON.parse(read(`data/${id}/datapackage.json`))).toMatchObject({ version: id })
    for (const { chart, html } of embeds)
      expect(read(`embed/${chart}/${id}/index.html`)).toContain(/<svg>.*<\/svg>/.exec(html)?.[0])
  }
})

test('a frozen chart that a later edition differs from leads to the live one; the latest does not', () => {
  const [first, second, third] = editions.map(({ id }) => read(`embed/sizes/${id}/index.html`))
  expect(first).toContain('href="/embed/sizes/"')
  expect(second).toContain('href="/embed/sizes/"')
  expect(third).toContain('<p data-note>Frozen on 1 August 2020.</p>')
})

test('a statement that was withdrawn keeps its address, says what it said, when and why it went, and is no page to find', () => {
  const [, second, third] = editions
  const [gone] = second?.ledger.statements.filter(({ id }) => !third?.ledger.statements.some((each) => each.id === id)) ?? [] // prettier-ignore
  expect(read(`embed/sizes/${second?.id ?? ''}/index.html`)).toContain(`href="/statement/${gone?.id ?? ''}/"`)
  const page = read(`statement/${gone?.id ?? ''}/index.html`)
  expect(page).toContain('<meta name="robots" content="noindex">')
  expect(page.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).toContain('Withdrawn. This statement is in the edition of 1 July 2020, and not in the edition of 1 August 2020. An editor struck it out: They waited for the ferry.') // prettier-ignore
  expect(page).toContain(`data-quote="${gone?.mentions[0] ?? ''}" data-edition="${second?.id ?? ''}"`)
  expect(page).toContain('At least 40 people')
  const map = read('sitemap-0.xml')
  expect(map).toContain(`${siteAddress}/statement/`)
  expect(map).not.toContain(`/statement/${gone?.id ?? ''}/`)
  expect(map).not.toContain('/embed/')
})

test('a mention that was withdrawn keeps its annotation, which says so and leads to pages that are there', () => {
  const [, second, third] = editions
  const held = new Set(third?.ledger.statements.flatMap(({ mentions }) => mentions))
  const gone = second?.ledger.mentions.filter(({ id }) => !held.has(id)) ?? []
  expect(gone.length).toBeGreaterThan(0)
  for (const { id, quote, statement, source } of gone) {
    const text = read(`annotation/${id}.json`)
    expect(text).toContain(JSON.stringify(quote.exact))
    expect(text).toContain('Withdrawn: this mention is in the edition of 1 July 2020, and not in the edition of 1 August 2020.') // prettier-ignore
    expect(text).toContain(`${siteAddress}/statement/${statement ?? ''}/`)
    expect(read(`statement/${statement ?? ''}/index.html`)).toContain('Withdrawn.')
    expect(text).toContain(`${siteAddress}/source/${source}/#${id}`)
    expect(read(`source/${source}/index.html`)).toContain('<h1')
    expect(read('changes/index.html')).toContain(`href="/statement/${statement ?? ''}/"`)
  }
})

test('the page of changes and both feeds, which every page names, tell what each edition changed', () => {
  const page = read('changes/index.html')
  for (const { id } of editions) expect(page).toContain(`id="edition-${id}"`)
  expect(page.match(/<b class="kind"[^>]*>[^<]*/g)?.map((tag) => tag.replace(/<.*>/, ''))).toEqual([
    'Withdrawn',
    'Added',
    'Added',
  ])
  const atom = parseAtomFeed(read('feed.xml')).entries?.map(({ id }) => id)
  expect(atom).toEqual(editions.map(({ id }) => `${siteAddress}/changes/#edition-${id}`).toReversed())
  expect(parseJsonFeed(read('feed.json')).items?.map(({ id }) => id)).toEqual(atom)
  for (const file of ['index.html', 'changes/index.html'])
    expect(read(file).match(/<link rel="alternate"[^>]*href="\/feed\.(?:xml|json)"/g)).toHaveLength(2)
})
