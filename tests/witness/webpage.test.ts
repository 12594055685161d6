import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ingest } from '../../scripts/ingest.ts'
import { extractText } from '../../scripts/reading/page/extract.ts'
import { hashText } from '../../scripts/reading/page/read.ts'
import { verify } from '../../scripts/verify.ts'
import { makeRoot, sidecar } from '../root.ts'

const html = readFileSync(join(import.meta.dirname, '../fixtures/add/page.html'), 'utf8')
const frozen = 'content/texts/harbour-post.txt'

function textOf(page: string): string {
  const found = extractText(page)
  return 'text' in found ? found.text : ''
}

/** Make a root whose one seed is a saved page, and ingest it. */
async function makePageRoot(page = html): Promise<string> {
  const root = makeRoot({
    'seeds/one.txt': null,
    'seeds/one.html': page,
    'seeds/one.yaml': sidecar(page, { textSha256: hashText(textOf(page)) }),
  })
  await ingest(root)
  return root
}

async function listRules(root: string): Promise<readonly string[]> {
  return [...new Set((await verify(root)).map(({ rule }) => rule))]
}

test('holds for a page as it was ingested, its text frozen beside it', async () => {
  const root = await makePageRoot()
  expect(await verify(root)).toEqual([])
  expect(readFileSync(join(root, frozen), 'utf8')).toBe(textOf(html))
})

test.for<[name: string, file: string, from: string, to: string, rule: string]>([
  ['a letter of the page', 'seeds/one.html', 'evening', 'Evening', 'seed-changed'],
  ['what the page hides', 'seeds/one.html', '4,400', '4,401', 'seed-changed'],
  ['a number of the text', frozen, '150', '160', 'text-changed'],
  ['a blank of the text', frozen, 'about 2,000', 'about  2,000', 'text-changed'],
  ['the hash of the text', 'seeds/one.yaml', `"${hashText(textOf(html))}"`, `"${'0'.repeat(64)}"`, 'text-changed'],
  ['a sidecar without that hash', 'seeds/one.yaml', `textSha256: "${hashText(textOf(html))}"`, '', 'text-changed'],
])('sees a change of %s', async ([, file, from, to, rule]) => {
  const root = await makePageRoot()
  const path = join(root, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
  expect(await listRules(root)).toContain(rule)
})

test.for<[name: string, line: string]>([
  ['an invented line', 'At least 9,999 people came.'],
  ['a line the page hides', 'Some 4,600 people in a paragraph that is not displayed.'],
  ['a line of a script', 'Some 4,200 people in a script'],
  ['a line of a comment', 'Some 4,300 people in a comment'],
  ['a line of a hidden banner', 'Some 4,400 people in a hidden banner agree to cookies.'],
  ['a line of a box hidden from readers', 'Some 4,700 people in a box for other stories.'],
  ['a line without script', 'Some 4,800 people without script.'],
  ['a line of a template', 'Some 4,900 people in a template.'],
  ['the description of an image', 'Some 4,500 people in an image’s description'],
])('sees %s in a text whose hash was forged too', async ([, line]) => {
  const root = await makePageRoot()
  const forged = `${textOf(html)}\n${line}\n`
  writeFileSync(join(root, frozen), forged)
  writeFileSync(join(root, 'seeds/one.yaml'), sidecar(html, { textSha256: hashText(forged) }))
  expect(await listRules(root)).toContain('text-not-shown')
})

test('sees a text that is gone, and one of no page', async () => {
  const root = await makePageRoot()
  writeFileSync(join(root, 'content/texts/other.txt'), 'Boats.\n')
  expect(await listRules(root)).toEqual(['text-stray'])
  rmSync(join(root, 'content/texts/other.txt'))
  rmSync(join(root, frozen))
  expect(await listRules(root)).toContain('file-missing')
})

test('a text once more takes the place of one that was changed, and goes with its page', async () => {
  const root = await makePageRoot()
  writeFileSync(join(root, frozen), 'Boats.\n')
  expect((await ingest(root)).changes.write).toEqual([frozen])
  writeFileSync(join(root, 'seeds/one.txt'), 'Some 300 people came.\n')
  writeFileSync(join(root, 'seeds/one.yaml'), sidecar('Some 300 people came.\n'))
  rmSync(join(root, 'seeds/one.html'))
  expect((await ingest(root)).changes.remove).toEqual([frozen])
})

test.for([
  ['that it declares', 'iso-8859-1', 'latin1', 'windows-1252'],
  ['of its bytes where it was saved anew and still declares the old one', 'windows-1251', 'utf8', 'utf-8'],
] as const)('reads a page in the encoding %s, as the extraction did', async ([, declared, written, meant]) => {
  const words = html.replace('charset="utf-8"', `charset="${declared}"`).replaceAll('boats', 'b\u00f4ats')
  const page = Buffer.from(words, written)
  const root = makeRoot({
    'seeds/one.txt': null,
    'seeds/one.html': page,
    'seeds/one.yaml': sidecar(page, { textSha256: hashText(textOf(new TextDecoder(meant).decode(page))) }),
  })
  await ingest(root)
  expect(await verify(root)).toEqual([])
  expect(readFileSync(join(root, frozen), 'utf8')).toContain('Two more bôats will run')
})
