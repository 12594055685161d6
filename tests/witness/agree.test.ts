import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { verify } from '../../scripts/verify.ts'
import { army, crowd, disaster, leaving } from '../grammar/sample.ts'
import { ingest } from '../ingest.ts'
import { makeRoot, sidecar } from '../root.ts'

const grammar = resolve(import.meta.dirname, '../grammar')

/** Every run of words in the tables of the grammar: whatever the engine is known to read, it reads there. */
function listTexts(file: string): readonly string[] {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(join(grammar, file), 'utf8'), ts.ScriptTarget.Latest, true))
  return texts.filter((text) => /\S+ \S+ /.test(text))
}

const texts = readdirSync(grammar, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => ({ id: file.slice(0, -'.test.ts'.length).replaceAll('/', '-'), texts: listTexts(file) }))
  .filter(({ texts }) => texts.length > 0)

function makeSeeds(set: (text: string) => string): Readonly<Record<string, string>> {
  const seeds = texts.flatMap(({ id, texts: each }) => {
    const text = `${each.map(set).join('\n\n')}\n`
    return [[`seeds/${id}.txt`, text] as const, [`seeds/${id}.yaml`, sidecar(text, { id })] as const]
  })
  return Object.fromEntries(seeds)
}

const people = { ...disaster, counted: [...new Set([disaster, crowd, leaving].flatMap(({ counted }) => counted))] }

/** Turn lines as a teleprinter does, where a word would pass the margin. */
function wrap(text: string): string {
  return text.replace(/(.{24,40}) (?=\S)/g, '$1\n  ')
}

test.for([
  ['people', people, (text: string): string => text],
  ['soldiers of one land', army, (text: string): string => text],
  ['people, on short lines', people, wrap],
] as const)(
  'the witness finds in the words whatever the engine read of %s',
  { timeout: 300_000 },
  async ([, topic, set]) => {
    const root = makeRoot({
      'seeds/one.txt': null,
      'seeds/one.yaml': null,
      'content/topic.yaml': stringify(topic),
      ...makeSeeds(set),
    })
    expect(await ingest(root)).toMatchObject({ code: 0 })
    expect(await verify(root)).toEqual([])
  },
)

test('the witness finds every paragraph of a feed that has them on one line, with what is left out between', async () => {
  const text = '<div><p>The crew said 40 people died.</p> <p>___</p> <p>The port said 300 people fled.</p></div>\n'
  const root = makeRoot({
    'seeds/one.txt': text,
    'seeds/one.yaml': sidecar(text, { id: 'one' }),
    'content/topic.yaml': stringify(people),
  })
  expect(await ingest(root)).toMatchObject({ code: 0 })
  expect(await verify(root)).toEqual([])
})
