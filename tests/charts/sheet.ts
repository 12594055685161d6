import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Drawing } from '../../src/charts/Drawing.tsx'
import { type ChartId, charts } from '../../src/charts/registry.ts'
import type { Facts } from '../../src/views/charts/row.ts'

const root = join(import.meta.dirname, '../../src')
const require = createRequire(import.meta.url)

/** The charts of the registry, in its order. */
export const chartIds = Object.keys(charts) as readonly ChartId[] // the keys of the registry itself

const faces = [
  face('Headcount Sans', '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2'),
  face('Headcount Serif', '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
]

/** Sets every chart on one page, with the site's style sheets and nothing else of the site: in our faces, or in those that stand in for them. */
export function setCharts(facts: Facts, ours = true): string {
  const styles = [
    ...(ours ? faces : []),
    ...['styles/fonts/fonts.css', 'styles/tokens.css', 'charts/chart.css', 'charts/asof/asof.css'].map((file) =>
      readSheet(join(root, file)),
    ),
    'body { margin: 0 16px; background: var(--ground) } figure { margin: 0 }',
  ].join('\n')
  const figures = chartIds.map(
    (id) => `<figure id="${id}">${renderToStaticMarkup(createElement(Drawing, { id, facts }))}</figure>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Charts</title><style>${styles}</style>${figures.join('')}`
}

/** Reads a style sheet with those that it imports in their places. */
function readSheet(file: string): string {
  return readFileSync(file, 'utf8').replace(/@import '([^']+)';/g, (_, other: string) =>
    other.startsWith('.') ? readSheet(join(dirname(file), other)) : '',
  )
}

function face(family: string, file: string): string {
  const font = readFileSync(require.resolve(file)).toString('base64')
  return `@font-face{font-family:'${family}';font-weight:100 900;src:url(data:font/woff2;base64,${font})}`
}
