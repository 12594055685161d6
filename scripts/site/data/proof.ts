import type { Ledger } from '../../../src/schema/ledger.ts'
import type { Problem } from '../../witness/problem.ts'
import { proveChart } from './chart.ts'
import { problem } from './csv.ts'
import { proveLedger } from './ledger.ts'
import { findOpen } from './open.ts'
import { provePackage } from './package.ts'
import { proveTables, tableNames } from './tables.ts'

type Files = ReadonlyMap<string, string> // path → contents

/** Prove the files of the data, live and of each edition (by its name), and the rows of each chart. */
export function proveData(site: Files, live: Ledger, editions: ReadonlyMap<string, Ledger>): readonly Problem[] {
  const folders = new Map([
    ['data/', live],
    ...[...editions].map(([name, ledger]) => [`data/${name}/`, ledger] as const),
  ])
  const strays = [...site.keys()].filter((path) => path.startsWith('data/') && !folders.has(path.replace(/[^/]*$/, '')))
  return [
    ...strays.map((path) =>
      problem(path, 'data-extra', 'Unexpected file, expected those of the ledger and its editions'),
    ),
    ...[...folders].flatMap(([folder, ledger]) => proveFolder(site, folder, ledger)),
    ...proveCharts(site, live),
  ]
}

function proveFolder(site: Files, folder: string, ledger: Ledger): readonly Problem[] {
  const open = findOpen(ledger)
  const read = (name: string): string | undefined => site.get(folder + name)
  const described = ['ledger.json', 'schema.json', ...tableNames].flatMap((name) => {
    const text = read(name)
    return text === undefined ? [] : [[name, text] as const]
  })
  return [
    ...(read('schema.json') === undefined
      ? [problem(`${folder}schema.json`, 'data-lost', 'Cannot publish the data without this file')]
      : []),
    ...proveLedger(`${folder}ledger.json`, read('ledger.json'), open),
    ...proveTables(read, folder, open),
    ...provePackage(`${folder}datapackage.json`, read('datapackage.json'), new Map(described)),
  ]
}

function proveCharts(site: Files, ledger: Ledger): readonly Problem[] {
  const open = findOpen(ledger)
  return [...site].flatMap(([path, text]) => {
    const chart = /^chart\/([^/]+)\/data\.csv$/.exec(path)?.[1]
    if (chart === undefined) return []
    const pages = [site.get(`chart/${chart}/index.html`), site.get('charts/index.html')].flatMap((page) => page ?? [])
    return proveChart(path, text, pages, open)
  })
}
