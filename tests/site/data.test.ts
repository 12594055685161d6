import { beforeAll, describe, expect, test } from 'vitest'
import { proveData } from '../../scripts/site/data/proof.ts'
import { dataSite, hard } from '../data/site.ts'

let site: ReadonlyMap<string, string>
beforeAll(async () => {
  site = await dataSite(hard)
})

const described = 'data/datapackage.json data-changed' // the package has the hash of every file

const rulesOf = (files: ReadonlyMap<string, string>, editions = new Map()): readonly string[] =>
  proveData(files, hard, editions).map(({ file, rule }) => `${file} ${rule}`)

function change(path: string, from: string | RegExp, to: string): ReadonlyMap<string, string> {
  const text = site.get(path) ?? ''
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`nothing to change in ${path}`)
  return new Map(site).set(path, changed)
}

describe('the files of the data', () => {
  test('hold what an editor has decided on, to the letter, however hostile the words', () => {
    expect(proveData(site, hard, new Map())).toEqual([])
  })

  test.for([
    ['a word of a quote', 'mentions.csv', 'some"" said', 'some"" sad'],
    ['a quote’s offset', 'mentions.csv', ',0,26,', ',1,26,'],
    ['the hash of an article', 'mentions.csv', '0'.repeat(64), '1'.repeat(64)],
    ['a decision', 'mentions.csv', ',rejected,', ',confirmed,'],
    ['an editor’s reason', 'mentions.csv', 'Another harbour', 'This harbour'],
    ['a figure', 'statements.csv', ',300,300,', ',300,301,'],
    ['an end that nobody stated', 'mentions.csv', ',290,,', ',290,290,'],
    ['a day', 'statements.csv', '2020-05-04,2020-05-04', '2020-05-04,2020-05-05'],
    ['what a statement is part of', 'statements.csv', ',harbour-master-2020-05-04,1,', ',,1,'],
    ['a count of mentions', 'statements.csv', ',2,1,', ',3,1,'],
    ['an outlet', 'sources.csv', 'Nieuws', 'News'],
    ['the role of a number', 'numerals.csv', 'money', 'date'],
    ['a figure in the JSON', 'ledger.json', '"low": 290', '"low": 291'],
  ] as const)('may not change %s', ([, name, from, to]) => {
    expect(rulesOf(change(`data/${name}`, from, to))).toEqual([`data/${name} data-changed`, described])
  })

  test.for([
    ['mentions.csv', /\nm-0000000004[^\n]*/],
    ['statements.csv', /\nharbour-master-denies[^\n]*/],
    ['numerals.csv', /\n[^\n]*money[^\n]*/],
    ['sources.csv', /\nsaved-page[^\n]*/],
  ] as const)('may lose no row of %s', ([name, row]) => {
    expect(rulesOf(change(`data/${name}`, row, ''))).toContain(`data/${name} data-rows`)
  })

  test('may give away nothing that waits for a decision', () => {
    const [statements, ledger] = ['data/statements.csv', 'data/ledger.json'] as const
    const row = site.get(statements)?.split('\n')[1]?.replace('harbour-master-2020-05-04', 'waiting') ?? ''
    expect(rulesOf(new Map(site).set(statements, `${site.get(statements) ?? ''}${row}\n`))).toEqual([
      `${statements} data-rows`,
      described,
    ])
    expect(rulesOf(new Map(site).set(ledger, JSON.stringify(hard)))).toContain(`${ledger} data-changed`)
  })

  test.for([
    'ledger.json',
    'statements.csv',
    'mentions.csv',
    'sources.csv',
    'numerals.csv',
    'schema.json',
    'datapackage.json',
  ])('are not whole without %s', (name) => {
    const less = new Map(site)
    less.delete(`data/${name}`)
    expect(rulesOf(less)).toEqual([`data/${name} data-lost`, ...(name === 'datapackage.json' ? [] : [described])])
  })

  test('stand in the folder of each edition too, and in no other', () => {
    const frozen = new Map([...site].map(([path, text]) => [path.replace('data/', 'data/2020-06-01-0123abcd/'), text]))
    const both = new Map([...site, ...frozen])
    expect(rulesOf(both, new Map([['2020-06-01-0123abcd', hard]]))).toEqual([])
    expect(new Set(rulesOf(both).map((line) => line.split(' ')[1]))).toEqual(new Set(['data-extra']))
    expect(rulesOf(site, new Map([['2020-06-01-0123abcd', hard]])).length).toBe(7)
  })
})

test('the data package names every file', () => {
  const text = site.get('data/datapackage.json') ?? ''
  const less = JSON.parse(text) as { resources: { path: string }[] }
  less.resources = less.resources.filter(({ path }) => path !== 'sources.csv')
  expect(rulesOf(new Map(site).set('data/datapackage.json', JSON.stringify(less)))).toEqual([described])
})

describe('the rows of a chart', () => {
  test.for([
    ['a word that the table has', 'about', 'over'],
    ['a count', ',1300,', ',1301,'],
    ['the figure of its statement', ',300,300,', ',300,,'],
    ['its statement', 'harbour-master-2020-05-04', 'waiting'],
  ] as const)('may not change %s', ([, from, to]) => {
    expect(rulesOf(change('chart/gap/data.csv', from, to))).toEqual(['chart/gap/data.csv data-changed'])
  })
})
