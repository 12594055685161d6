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

/** Makes a seed of each table, its texts one after the other. */
function joinTexts(set: (text: string) => string): Readonly<Record<string, string>> {
  return Object.assign({}, ...texts.map(({ id, texts: each }) => makeSeed(id, each.map(set).join('\n\n')))) as Record<
    string,
    string
  >
}

/** Makes a seed of each text of what numbers count, where no other text can lend a word that this one lacks. */
function partTexts(): Readonly<Record<string, string>> {
  const own = texts
    .filter(({ id }) => id.startsWith('count-'))
    .flatMap(({ id, texts: each }) => each.map((text, at) => makeSeed(`${id}-${String(at)}`, `${opening}\n\n${text}`)))
  return Object.assign({}, ...own) as Record<string, string>
}

const opening = 'The paper lay on a desk by noon, and nobody had read it.' // a table’s text can be too short for an article

function makeSeed(id: string, words: string): Readonly<Record<string, string>> {
  const text = `${words}\n`
  return { [`seeds/${id}.txt`]: text, [`seeds/${id}.yaml`]: sidecar(text, { id }) }
}

const people = { ...disaster, counted: [...new Set([disaster, crowd, leaving].flatMap(({ counted }) => counted))] }

/** Turn lines as a teleprinter does, where a word would pass the margin. */
function wrap(text: string): string {
  return text.replace(/(.{24,40}) (?=\S)/g, '$1\n  ')
}

test.for([
  ['people', people, () => joinTexts((text) => text)],
  ['soldiers of one land', army, () => joinTexts((text) => text)],
  ['people, on short lines', people, () => joinTexts(wrap)],
  ['people, each text alone', people, partTexts],
] as const)(
  'the witness finds in the words whatever the engine read of %s',
  { timeout: 300_000 },
  async ([, topic, makeSeeds]) => {
    const root = makeRoot({
      'seeds/one.txt': null,
      'seeds/one.yaml': null,
      'content/topic.yaml': stringify(topic),
      ...makeSeeds(),
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
