import { brotliCompressSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visitSite } from './site.ts'

const site = await visitSite()

const desktop = { width: 1280, height: 900 }

/** Opens the ledger and waits until its controls can be used; what breaks its policy or its console is written down. */
async function explore(query = '', options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await site.openBlank({ viewport: desktop, ...options })
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective}`),
    ),
  )
  await page.goto(`${site.url}/ledger/${query}`)
  await comeNear(page)
  return { page, complaints }
}

/** Scrolls to the controls, as whoever means to use them does, and waits until they can be used. */
async function comeNear(page: Page): Promise<void> {
  await page.locator('fieldset').scrollIntoViewIfNeeded()
  await page.locator('fieldset:enabled').waitFor()
}

/** Reads the rows of the table: what was said, by whom, and the statement each stands for. */
function readRows(page: Page): Promise<readonly { id: string; text: string }[]> {
  return page.$$eval('tbody tr', (rows) =>
    rows.map((row) => ({ id: row.getAttribute('data-mark') ?? '', text: (row as HTMLElement).innerText })),
  )
}

async function readIds(page: Page): Promise<readonly string[]> {
  return (await readRows(page)).map(({ id }) => id)
}

/** Reads which statements the picture that is shown has marks for. */
async function readMarks(page: Page): Promise<readonly string[]> {
  const marks = page.locator('.explorer-chart svg:visible [data-mark]')
  return (await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-mark') ?? ''))).toSorted()
}

/** Expects the picture to have come after the table: a mark for each row that is no part of another. */
async function expectAlike(page: Page): Promise<void> {
  const whole = (await readRows(page)).filter(({ text }) => !/^of the/m.test(text) && !text.includes('of these'))
  await expect.poll(() => readMarks(page)).toEqual(whole.map(({ id }) => id).toSorted())
}

const status = (page: Page): Promise<string | null> => page.textContent('[role=status]')

/** Lists the values that a select offers beside “all”. */
function listValues(page: Page, name: string): Promise<readonly string[]> {
  return page.$$eval(`#explorer-${name} option:not([value=""])`, (all) =>
    all.map((option) => (option as HTMLOptionElement).value),
  )
}

test('every filter shows the rows it counts, in table, picture, announcement and address alike', async () => {
  const { page, complaints } = await explore()
  const all = await readIds(page)
  await expectAlike(page)
  for (const name of ['side', 'measure', 'bound', 'outlet', 'from', 'to', 'asof']) {
    const values = await listValues(page, name)
    expect(values.length, name).toBeGreaterThan(1)
    for (const value of values) {
      await page.selectOption(`#explorer-${name}`, value)
      const ids = await readIds(page)
      expect(all).toEqual(expect.arrayContaining([...ids]))
      const counted = await page.$eval(`#explorer-${name} option:checked`, (option) => option.textContent)
      const count = /\((\d+)\)$/.exec(counted)?.[1]
      if (count !== undefined) expect(ids.length, `${name} ${value}`).toBe(Number(count))
      expect(await status(page)).toContain(
        ids.length === all.length ? `All ${all.length}` : `${ids.length} of ${all.length}`,
      )
      expect(new URL(page.url()).searchParams.get(name)).toBe(value)
      await expectAlike(page)
    }
    await page.selectOption(`#explorer-${name}`, '')
    expect(await readIds(page)).toEqual(all)
    expect(new URL(page.url()).search).toBe('')
  }
  expect(complaints).toEqual([])
})

test('the heads of the columns sort, say so, and turn round; the select does the same', async () => {
  const { page } = await explore()
  const first = await readIds(page)
  for (const name of ['Figure, as said', 'Who', 'What is counted', 'Told by', 'When']) {
    const head = page.getByRole('columnheader', { name })
    const button = head.getByRole('button')
    await button.click()
    const [once, order] = [await readIds(page), await head.getAttribute('aria-sort')]
    expect(['ascending', 'descending']).toContain(order)
    expect(await page.locator('[aria-sort]').count()).toBe(1)
    await button.click()
    expect(await head.getAttribute('aria-sort')).toBe(order === 'ascending' ? 'descending' : 'ascending')
    expect(await readIds(page)).not.toEqual(once)
    expect(once.toSorted()).toEqual(first.toSorted())
  }
  await page.selectOption('#explorer-sort', '-figure')
  expect(await status(page)).toContain('by figure, largest first')
  const figures = await page.$$eval('tbody tr:not(.part) .figure b', (all) => all.map((each) => each.textContent))
  const counts = figures.map((figure) => Number(figure.replaceAll(',', ''))).filter((count) => !Number.isNaN(count))
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  expect(counts.length).toBeGreaterThan(5)
  await page.selectOption('#explorer-sort', 'day')
  expect(await readIds(page)).toEqual(first)
})

test('words typed are sought in quotes and speakers, and shown where they stand', async () => {
  const { page } = await explore()
  const all = await readIds(page)
  await page.getByLabel('Search the quoted words and speakers').pressSequentially('12,000')
  await expect.poll(() => new URL(page.url()).searchParams.get('search')).toBe('12,000')
  const rows = await readRows(page)
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.length).toBeLessThan(all.length)
  expect(await page.locator('tbody tr:has(q mark)').count()).toBe(rows.length)
  expect(new Set(await page.locator('q mark').allTextContents())).toEqual(new Set(['12,000']))
  await page.getByLabel('Search the quoted words and speakers').fill('xyzzy')
  await expect.poll(() => status(page)).toContain(`None of the ${all.length}`)
  expect(await page.locator('table').count()).toBe(0)
  await page.getByRole('button', { name: 'Show all' }).click()
  expect(await readIds(page)).toEqual(all)
  expect(await page.inputValue('#explorer-search')).toBe('')
})

test('a choice outlives a reload, a visit to a statement and a way back, and a link carries it to others', async () => {
  const { page } = await explore()
  const [side = ''] = await listValues(page, 'side')
  await page.selectOption('#explorer-side', side)
  await page.selectOption('#explorer-sort', '-figure')
  const shown = await readIds(page)
  const controls = async (): Promise<unknown> => [
    await page.inputValue('#explorer-side'),
    await page.inputValue('#explorer-sort'),
  ]
  await page.reload()
  await page.locator('fieldset:enabled').waitFor()
  expect([await readIds(page), await controls()]).toEqual([shown, [side, '-figure']])
  await page.locator('tbody a.figure').first().click()
  await page.waitForURL('**/statement/**')
  await page.goBack()
  await page.locator('fieldset:enabled').waitFor()
  await expect.poll(() => readIds(page)).toEqual(shown)
  const linked = await explore(new URL(page.url()).search)
  expect(await readIds(linked.page)).toEqual(shown)
  await page.goBack()
  await expect.poll(controls).toEqual([side, 'day'])
  await page.goBack()
  await expect.poll(controls).toEqual(['', 'day'])
  await page.goForward()
  await expect.poll(controls).toEqual([side, 'day'])
})

test('an address that asks for what is not there shows everything', async () => {
  const { page, complaints } = await explore('?side=moon&sort=colour&outlet=%3Cimg%20src%3Dx%3E&from=never')
  expect(await status(page)).toMatch(/^All /)
  expect(complaints).toEqual([])
})

test('a keyboard alone reaches every control once, in order, and works it without losing its place', async () => {
  const { page } = await explore()
  await page.locator('.explorer-chart svg:visible').focus()
  const names: string[] = []
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const focused = document.activeElement
      return focused?.matches('svg') ? 'chart' : focused?.id || focused?.textContent || ''
    })
  for (let press = 0; press < 16; press += 1) {
    names.push(await focused())
    await page.keyboard.press('Tab')
  }
  const selects = ['side', 'measure', 'bound', 'outlet', 'from', 'to', 'asof', 'sort'].map((name) => `explorer-${name}`)
  expect(names.slice(0, 11)).toEqual(['chart', 'explorer-search', ...selects, 'Show all'])
  expect(names.slice(11).map((name) => name.replace(/[↑↓↕]$/, ''))).toEqual([
    'When',
    'Figure, as said',
    'Who',
    'What is counted',
    'Told by',
  ])
  await page.getByRole('button', { name: 'Who' }).focus()
  await page.keyboard.press('Enter')
  expect(await focused()).toBe('Who↑')
  await page.focus('#explorer-side')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => new URL(page.url()).searchParams.get('side')).not.toBeNull()
  expect(await focused()).toBe('explorer-side')
  await page.getByRole('button', { name: 'Show all' }).focus()
  await page.keyboard.press('Space')
  await expect.poll(() => new URL(page.url()).search).toBe('')
  expect(await focused()).toBe('Show all')
})

test('a row under the pointer or in focus lights its mark, and a mark its row', async () => {
  const { page } = await explore()
  const [id = ''] = await readIds(page)
  const lit = (): Promise<readonly string[]> =>
    page.$$eval('[data-lit]', (all) => [...new Set(all.map((each) => each.getAttribute('data-mark') ?? ''))])
  await page.locator('tbody tr').first().hover()
  expect(await lit()).toEqual([id])
  expect(await page.locator('.explorer-chart svg:visible [data-lit]').count()).toBe(1)
  await page.mouse.move(0, 0)
  expect(await lit()).toEqual([])
  await page.locator('tbody a').first().focus()
  expect(await lit()).toEqual([id])
})

describe('before anybody needs it', () => {
  test('without script the whole table and the picture stand there, and nothing that could not be used', async () => {
    const scripted = await explore()
    const page = await site.openBlank({ viewport: desktop, javaScriptEnabled: false })
    await page.goto(`${site.url}/ledger/`)
    expect(await page.locator('tbody tr:visible').count()).toBe((await readIds(scripted.page)).length)
    expect(await page.locator('.explorer-chart svg:visible [data-mark]').count()).toBeGreaterThan(5)
    expect(await page.locator(':is(button, select, input):visible').count()).toBe(0)
    expect(await page.locator('thead th').allInnerTexts()).toEqual([
      'When',
      'Figure, as said',
      'Who',
      'What is counted',
      'Told by',
    ])
  })

  test.for([
    { width: 412, height: 823 },
    { width: 1350, height: 940 },
  ])(
    'at $width px no script is asked for until the controls are near; then it comes without anything moving',
    async (viewport) => {
      const page = await site.openBlank({ viewport })
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.resourceType()))
      await page.goto(`${site.url}/ledger/`)
      await page.waitForLoadState('networkidle')
      expect(asked).not.toContain('script')
      const before = await page.evaluate(() => document.documentElement.scrollHeight)
      await comeNear(page)
      expect(asked).toContain('script')
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before)
    },
  )

  test('the first key wakes it, before the tabulator comes to its controls', async () => {
    const page = await site.open('/ledger/', { viewport: { width: 412, height: 823 } })
    await page.keyboard.press('Tab')
    await page.locator('fieldset:enabled').waitFor()
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('an address that asks something of the ledger is obeyed at once', async () => {
    const page = await site.open('/ledger/?sort=-figure', { viewport: { width: 412, height: 823 } })
    await page.locator('fieldset:enabled').waitFor()
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('the whole page with its island weighs at most 130 kB', async () => {
    const weights = new Map<string, Promise<number>>()
    const page = await site.openBlank({ viewport: desktop })
    page.on('response', (response) =>
      weights.set(
        response.url(),
        response.body().then((body) => weigh(response.url(), body)),
      ),
    )
    await page.goto(`${site.url}/ledger/`)
    await comeNear(page)
    await page.waitForLoadState('networkidle')
    const sizes = await Promise.all(weights.values())
    expect(sizes.length).toBeGreaterThan(5)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(130_000)
  })
})

describe.for([320, 768, 1280])('at %i px', (width) => {
  test('axe finds no fault in a choice, nothing scrolls sideways, and every control is large enough', async () => {
    const { page } = await explore('?search=000&sort=-figure', { viewport: { width, height: 800 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([])
    }
    const small = await page.$$eval('.explorer :is(button, select, input)', (all) =>
      all
        .filter((each) => each.checkVisibility())
        .filter((each) => {
          const box = each.getBoundingClientRect()
          return box.width < 24 || box.height < 24
        })
        .map((each) => each.outerHTML),
    )
    expect(small).toEqual([])
  })
})

function weigh(url: string, body: Buffer): number {
  return /\.(woff2|png)$/.test(url) ? body.length : brotliCompressSync(body).length
}

test('the explorer comes alive without loading what a browser formats numbers with, which takes a phone longer than all the rest', async () => {
  const page = await site.openBlank({ viewport: desktop })
  await page.addInitScript(() => {
    const made: string[] = []
    Object.assign(globalThis, { made })
    const { NumberFormat, DateTimeFormat, Collator } = Intl
    for (const [name, Maker] of Object.entries({ NumberFormat, DateTimeFormat, Collator }))
      Object.assign(Intl, {
        [name]: new Proxy(Maker, {
          construct: (target, given) => {
            made.push(name)
            return Reflect.construct(target, given) as object
          },
        }),
      })
  })
  await page.goto(`${site.url}/ledger/`)
  await comeNear(page)
  expect(await page.evaluate(() => (globalThis as unknown as { readonly made: readonly string[] }).made)).toEqual([])
})
