import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = resolve(import.meta.dirname, '..')

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}

/** Lists what a file imports: paths relative to the root for our own files, package names for the rest. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const specifiers = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"\n]*?(?:\n[^'"]*?)?from\s+['"]([^'"]+)['"]/g),
    ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g),
    ...text.matchAll(/(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g),
  ]
  return specifiers
    .map((match) => match[1] ?? '')
    .map((name) => (name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name))
}

const code = [...filesUnder('src'), ...filesUnder('scripts')].filter((file) => /\.(ts|tsx|mjs|astro)$/.test(file))
const edges = code.flatMap((file) => importsOf(file).map((target) => ({ file, target })))

function offences(from: RegExp, forbidden: (target: string, file: string) => boolean): readonly string[] {
  return edges
    .filter(({ file, target }) => from.test(file) && forbidden(target, file))
    .map(({ file, target }) => `${file} → ${target}`)
}

describe('the import table', () => {
  test('finds imports at all', () => {
    expect(edges.length).toBeGreaterThan(50)
  })

  test.for<[string, RegExp, (target: string, file: string) => boolean]>([
    [
      'the schema is a leaf: zod and itself',
      /^src\/schema\//,
      (target) => target !== 'zod' && !target.startsWith('src/schema/'),
    ],
    [
      'scripts take nothing from the site but the schema',
      /^scripts\//,
      (target) => target.startsWith('src/') && !target.startsWith('src/schema/'),
    ],
    ['the site takes nothing from the scripts', /^src\//, (target) => target.startsWith('scripts/')],
    ['steps never import each other', /^scripts\/steps\//, (target) => target.startsWith('scripts/steps/')],
    [
      'grammars and tables never import steps',
      /^scripts\/(grammar|lexicon|lib)\//,
      (target) => target.startsWith('scripts/steps/'),
    ],
    ['tables of words import nothing', /^scripts\/lexicon\//, (target) => !target.startsWith('scripts/lexicon/')],
    [
      'pure steps and grammars never touch the disk',
      /^scripts\/(steps\/(?!read\.ts)|grammar\/|statements\/)/,
      (target) => /^node:(fs|child_process|http|net|os)/.test(target),
    ],
    [
      'the witness shares no code with what it checks',
      /^scripts\/(verify\.ts|witness\/)/,
      (target) => /^scripts\/(steps|grammar|lexicon|reading|statements|mdx|lib|freeze)\//.test(target),
    ],
    [
      'views, layouts and the files of the data are pure',
      /^src\/(views\/|charts\/.*layout\.ts$|data\/.*\.ts$)/,
      (target) => /^(astro|node):/.test(target) || target.endsWith('.astro'),
    ],
    [
      'only src/ledger loads collections',
      /^src\/(?!ledger\/|content\.config\.ts)/,
      (target) => target === 'astro:content',
    ],
    [
      'pictures are set and painted without a disk: only their doors read and draw',
      /^src\/pictures\/(?!type\.ts|palette\.ts|png\.ts)/,
      (target) => /^(astro:|node:|sharp$)/.test(target) || target.endsWith('.astro'),
    ],
    ['charts know no pictures made of them', /^src\/charts\//, (target) => target.startsWith('src/pictures/')],
    [
      'charts know no pages and no components',
      /^src\/charts\//,
      (target) => /^src\/(pages|components|layouts|ledger|client)\//.test(target),
    ],
    ['browser code imports only browser code', /^src\/client\//, (target) => !target.startsWith('src/client/')],
  ])('%s', ([, from, forbidden]) => {
    expect(offences(from, forbidden)).toEqual([])
  })

  test('has no cycles', () => {
    const graph = Map.groupBy(edges, ({ file }) => file)
    const done = new Set<string>()
    const cycles: string[] = []
    function visit(file: string, path: readonly string[]): void {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
        return
      }
      if (done.has(file)) return
      for (const { target } of graph.get(file) ?? []) visit(target, [...path, file])
      done.add(file)
    }
    for (const file of code) visit(file, [])
    expect(cycles).toEqual([])
  })
})

describe('the topic', () => {
  interface Named {
    readonly name: string
    readonly aliases: readonly string[]
  }
  const read = (file: string): unknown => parse(readFileSync(join(root, 'content', file), 'utf8'))

  /** Takes the story's own proper nouns from its hand-kept files; general English words are no giveaway. */
  function topicWords(): readonly string[] {
    const topic = read('topic.yaml') as { population: string[]; sides: { label: string }[] }
    const named = [...(read('speakers.yaml') as Named[]), ...(read('places.yaml') as Named[])]
    const names = [
      ...topic.population,
      ...topic.sides.map((side) => side.label),
      ...named.flatMap((entry) => [entry.name, ...entry.aliases]),
    ]
    const general = new Set([
      'and',
      'the',
      'President',
      'Defence',
      'Defense',
      'Intelligence',
      'National',
      'United',
      'States',
      'Ministry',
      'Main',
      'Directorate',
      'Minister',
      'Secretary',
      'General',
      'Service',
      'Security',
      'Council',
      'Treasury',
      'White',
      'House',
      'Deputy',
      'Telegram',
      'North',
      'South',
      'East',
      'Republic',
      'Nations',
      'NATO', // stands among the demonyms, as UN and EU do
      'Lt-Gen', // a rank
      'Mark', // a first name, and a word of this code
    ])
    const words = names
      .flatMap((name) => name.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? [])
      .filter((word) => !general.has(word))
    return [...new Set(words)].sort()
  }

  test('is named nowhere in the engine, the site or public/', () => {
    const words = topicWords()
    expect(words.length).toBeGreaterThan(15)
    const pattern = new RegExp(
      String.raw`(?<![\p{L}])(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\p{L}])|\b12,?000\b|\b1,500\b`,
      'u',
    )
    const textFiles = [...code, ...filesUnder('src'), ...filesUnder('public')].filter(
      (file) => /\.(ts|tsx|mjs|astro|css|js|svg|txt|json)$/.test(file) || /_headers$/.test(file),
    )
    const found = [...new Set(textFiles)].flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line) ? [`${file}:${String(index + 1)} ${pattern.exec(line)?.[0] ?? ''}`] : [],
        ),
    )
    expect(found).toEqual([])
  })
})
