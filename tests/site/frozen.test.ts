import { expect, test } from 'vitest'
import { proveFrozen } from '../../scripts/site/frozen.ts'
import { proveSite } from '../../scripts/site/proof.ts'
import { finishFrozen } from '../../src/embeds/frozen.ts'
import type { NamedEdition } from '../../src/views/changes/editions.ts'
import { facts, mention, statement } from '../views/facts.ts'

const words = 'some 300 people gathered'
const html = `<html><head><title>Crowds</title><meta name="description" content="A chart"></head><body><q data-quote="m-0000000001">${words}</q><p data-note></p></body></html>`
const { topic, speakers, ledger } = facts({})
const edition: NamedEdition = { id: '2020-06-01-aaaaaaaa', schemaVersion: 1, day: '2020-06-01', previous: null, topic, speakers: [...speakers], ledger, embeds: [{ chart: 'sizes', html }] } // prettier-ignore
const path = `embed/sizes/${edition.id}/index.html`
const live = facts({
  mentions: [mention('m-0000000002', { statement: 'other' })],
  statements: [statement('other', { mentions: ['m-0000000002'] })],
})
const frozen = { edition, chart: 'sizes', site: new URL('https://harbour.example') }
const unchanged = finishFrozen(html, { ...frozen, history: { editions: [edition], live: facts({}) } })
const superseded = finishFrozen(html, { ...frozen, history: { editions: [edition], live } })

test('a frozen chart says that it is frozen, and leads to the live one once anything differs', () => {
  expect(unchanged).toContain('<p data-note>Frozen on 1 June 2020.</p>')
  expect(superseded).toContain('<p data-note>Frozen on 1 June 2020. The ledger says something else since. <a href="/embed/sizes/">The chart as it stands now</a></p>') // prettier-ignore
  expect(superseded).toContain('<link rel="canonical" href="https://harbour.example/chart/sizes/">')
})

test('a frozen chart is called by its edition too, which is no other page’s name', () => {
  for (const built of [unchanged, superseded]) {
    expect(built).toContain(`<title>Crowds · edition ${edition.id}</title>`)
    expect(built).toContain(`content="A chart · edition ${edition.id}"`)
  }
})

test('with either note it is the chart that its edition holds; with anything else it is not', () => {
  const rulesOf = (site: Readonly<Record<string, string>>): readonly string[] =>
    proveFrozen(new Map(Object.entries({ 'embed/sizes/index.html': '', ...site })), [edition]).map(({ rule }) => rule)
  for (const built of [html, unchanged, superseded]) expect(rulesOf({ [path]: built })).toEqual([])
  expect(rulesOf({ [path]: html.replace('300', '310') })).toEqual(['frozen-changed'])
  expect(rulesOf({ [path]: unchanged.replace('Crowds', 'Clouds') })).toEqual(['frozen-changed'])
  expect(rulesOf({ [path]: unchanged.replace('300', `300 · edition ${edition.id}`) })).toEqual(['frozen-changed'])
  expect(rulesOf({ [path]: superseded.replace('The ledger', '<b>The</b> ledger') })).toEqual(['frozen-changed'])
  expect(rulesOf({})).toEqual(['frozen-lost'])
  expect(rulesOf({ [path]: html, 'embed/sizes/2020-06-01-bbbbbbbb/index.html': html })).toEqual(['frozen-extra'])
})

test('what it leads to must be there for ever', () => {
  const linked = html.replace('<p data-note>', '<a href="/statement/old/#words">300</a><a href="https://a.example/">A</a><p data-note>') // prettier-ignore
  const old = { ...edition, embeds: [{ chart: 'sizes', html: linked }] }
  const rulesOf = (files: readonly string[]): readonly string[] =>
    proveFrozen(new Map([[path, linked], ...files.map((file) => [file, ''] as const)]), [old]).map(({ rule }) => rule)
  expect(rulesOf([])).toEqual(['frozen-link'])
  expect(rulesOf(['statement/old/index.html'])).toEqual([])
})

test('its quotes are proved against its own edition, also where the ledger has lost them since', () => {
  const site = {
    'source/harbour-post/index.html': `<q data-quote="m-0000000002">${words}</q>`,
    'statement/other/index.html': '',
    'statement/harbour-master-2020-05-04/index.html': '',
    'embed/sizes/index.html': '',
    [path]: superseded,
  }
  const rulesOf = (files: Readonly<Record<string, string>>): readonly string[] =>
    proveSite(new Map(Object.entries(files)), { ledger: live.ledger, seeds: [], editions: [edition] }).map(({ rule }) => rule) // prettier-ignore
  const without = (files: Readonly<Record<string, string>>, path: string) =>
    Object.fromEntries(Object.entries(files).filter(([name]) => name !== path))
  const quote = (edition: string): string => `<q data-quote="m-0000000001" data-edition="${edition}">${words}</q>`
  expect(rulesOf(site)).toEqual([])
  expect(rulesOf(without(site, 'statement/harbour-master-2020-05-04/index.html'))).toEqual(['page-lost'])
  expect(rulesOf({ ...site, 'embed/sizes/index.html': html })).toEqual(['quote-unknown'])
  expect(rulesOf({ ...site, 'changes/index.html': quote(edition.id) })).toEqual([])
  expect(rulesOf({ ...site, 'changes/index.html': quote('2020-06-01-bbbbbbbb') })).toEqual(['quote-unknown'])
})
