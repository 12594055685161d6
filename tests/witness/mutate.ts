import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { parse } from 'yaml'

/** A place where one character can be changed: a run of a file. */
interface Target {
  readonly file: string
  readonly start: number
  readonly end: number
}

/** One change of one character. */
export interface Mutation {
  readonly kind: string
  readonly file: string
  readonly before: string
  readonly after: string
  readonly shown: string
}

/** Names what may be changed: every group that a pattern catches in the files that match. */
const KINDS: readonly (readonly [kind: string, file: RegExp, pattern: RegExp])[] = [
  ['a quote', /ledger\.json$/, /"exact": "(.*)"/g],
  ['what stands before a quote', /ledger\.json$/, /"prefix": "(.+)"/g],
  ['what stands after a quote', /ledger\.json$/, /"suffix": "(.+)"/g],
  ['any number', /ledger\.json$/, /(\d+)/g],
  ['a day', /ledger\.json$/, /"(?:earliest|latest)": "(.*)"/g],
  ['an id', /ledger\.json$/, /"(?:id|source|mention|statement|partOf|speaker|side|measure)": "(.*)"/g],
  ['a list of ids', /ledger\.json$/, /^\s+"(m-.*)",?$/gm],
  ['a bound', /ledger\.json$/, /"(?:bound|boundAsWritten|derivation|hedge)": "(.*)"/g],
  ['a rule or status', /ledger\.json$/, /"(?:review|stance|certainty|rule|role|field|settled)": "(.*)"/g],
  ['words as written', /ledger\.json$/, /"(?:asWritten|expression|unit|text|reason|from|to|value)": "(.*)"/g],
  ['any byte of the ledger', /ledger\.json$/, /([\s\S]+)/g],
  ['a passage of a seed', /seeds\/.*\.txt$/, /([\s\S]+)/g],
  ['a sidecar', /seeds\/.*\.yaml$/, /^(?:id|sha256|published): (.*)$/gm],
  ['a decision', /review\/.*\.yaml$/, /(?:m-|statement: |earliest: |latest: |low: |high: )["']?([\w-]+)/g],
  ['a page of a source', /sources\/.*\.mdx$/, />([^<>\n]+)</g],
  ['an id in the story', /story\/.*\.mdx$/, /(?:of|to|from|in)="(.*?)"/g],
]

/** Copies seeds/ and content/ of a root, to be spoilt. */
export function copyRoot(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'headcount-verify-'))
  for (const folder of ['seeds', 'content']) cpSync(join(root, folder), join(copy, folder), { recursive: true })
  return copy
}

/** Plans changes of one character, each kind in its turn, by a seeded chance. */
export function planMutations(root: string, count: number, seed: number): readonly Mutation[] {
  const chance = mulberry(seed)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()
  const targets = KINDS.map(([kind, file, pattern]) => ({
    kind,
    places: files.filter((name) => file.test(name)).flatMap((name) => findTargets(root, name, pattern)),
  }))
  const rich = targets.filter(({ places }) => places.length > 0)
  const plan = (index: number): Mutation => {
    const { kind, places } = rich[index % rich.length] ?? { kind: '', places: [] }
    const { file, start, end } = places[Math.floor(chance() * places.length)] ?? { file: '', start: 0, end: 0 }
    const text = readFileSync(join(root, file), 'utf8')
    const mutation = spoil({ kind, file, text, at: start + Math.floor(chance() * (end - start)) }, chance)
    return saysTheSame(mutation) ? plan(index) : mutation
  }
  return Array.from({ length: count }, (_, index) => plan(index))
}

/** Spoils a file for as long as `look` runs. */
export async function withMutation<T>(
  root: string,
  { file, before, after }: Mutation,
  look: () => Promise<T>,
): Promise<T> {
  writeFileSync(join(root, file), after)
  try {
    return await look()
  } finally {
    writeFileSync(join(root, file), before)
  }
}

/** Says whether a YAML file means what it meant, as without a space after a comma. */
function saysTheSame({ file, before, after }: Mutation): boolean {
  if (!file.endsWith('.yaml')) return false
  try {
    return isDeepStrictEqual(parse(before), parse(after))
  } catch {
    return false // is no YAML any more
  }
}

function findTargets(root: string, file: string, pattern: RegExp): readonly Target[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(pattern)].map((match) => {
    const start = match.index + match[0].indexOf(match[1] ?? '')
    return { file, start, end: start + (match[1] ?? '').length }
  })
}

function spoil(place: { kind: string; file: string; text: string; at: number }, chance: () => number): Mutation {
  const { kind, file, text, at } = place
  const old = text.charAt(at)
  const alphabet = /\d/.test(old) ? '0123456789' : 'abcdefghijklmnopqrstuvwxyz'
  const other = [...alphabet].filter((letter) => letter !== old)[Math.floor(chance() * 9)] ?? 'x'
  const put = chance() < 0.7 ? other : chance() < 0.5 ? '' : other + old
  const after = text.slice(0, at) + put + text.slice(at + 1)
  const line = text.slice(0, at).split('\n').length
  return {
    kind,
    file,
    before: text,
    after,
    shown: `${kind}: ${file}:${line.toString()} \`${old}\` → \`${put}\` in \`${text.slice(Math.max(0, at - 20), at + 20)}\``,
  }
}

/** A small generator of chance (mulberry32), the same from the same seed. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
