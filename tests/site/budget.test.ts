import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listKinds } from '../browser/kinds.ts'
import { visitSite } from '../browser/site.ts'
import { type Weight, weighPage } from './weight.ts'

type Budget = Partial<Weight>

const { budgets } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  readonly budgets: Readonly<Record<string, Budget>>
}
const site = await visitSite()

/** Names what weighs more than it may. */
function findExcess(weight: Weight, budget: Budget): readonly string[] {
  return Object.entries(budget).flatMap(([part, most]) => {
    const found = weight[part as keyof Weight] // the keys of a budget are those of a weight
    return found > most ? [`${part}: ${found} of ${most}`] : []
  })
}

async function weigh(path: string, toFoot: boolean): Promise<Weight> {
  const page = await site.openBlank({ viewport: { width: 412, height: 823 } })
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  if (toFoot) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await page.waitForTimeout(500)
    await page.waitForLoadState('networkidle')
  }
  const weight = await weighPage(page, site.folder)
  await page.context().close()
  return weight
}

const pages = listKinds(site.folder).filter((path) => path.endsWith('/'))

describe.for(pages)('%s', (path) => {
  const budget = budgets[path] ?? budgets[path.replace(/[^/]+\/$/, '*')] ?? budgets['*'] ?? {}

  test('keeps to its budget before any scroll', async () => {
    expect(findExcess(await weigh(path, false), budget)).toEqual([])
  })

  test('keeps to its budget when it has been read to its foot', async () => {
    expect(findExcess(await weigh(path, true), { ...budget, requests: Infinity })).toEqual([])
  })
})

test('a page over its budget is told by how much', () => {
  const weight = { html: 40_000, style: 1, script: 0, font: 2, all: 40_003, requests: 2 }
  expect(findExcess(weight, { html: 34_000, font: 2 })).toEqual(['html: 40000 of 34000'])
})
