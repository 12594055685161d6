import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Ledger } from '../src/schema/ledger.ts'
import { run } from '../scripts/pipeline.ts'
import { makeRoot } from './root.ts'

const folder = resolve(import.meta.dirname, 'fixtures/ingest')
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())

/** Lay out one case as a root: its seeds, the topic and gazetteer that all cases share. */
function layOut(name: string): string {
  const root = makeRoot({ 'seeds/one.txt': null, 'seeds/one.yaml': null })
  for (const file of ['topic.yaml', 'speakers.yaml']) cpSync(join(folder, file), join(root, 'content', file))
  mkdirSync(join(root, 'seeds'), { recursive: true })
  cpSync(join(folder, name, 'seeds'), join(root, 'seeds'), { recursive: true })
  return root
}

/** Give what a reviewer of a case wants to see: each mention in its words, and what became of every other numeral. */
function excerpt({ mentions, numerals }: Ledger): object {
  const words = new Map(mentions.map(({ id, quote, number }) => [id, number?.asWritten ?? quote.exact]))
  return {
    mentions: mentions
      .toSorted((a, b) => (a.number?.start ?? a.quote.start) - (b.number?.start ?? b.quote.start))
      .map(({ quote, number, quantity, unit, measure, stance, partOf, speaker, saidOn }) => ({
        quote: quote.exact,
        number: number?.asWritten ?? null,
        quantity:
          quantity &&
          [quantity.low, quantity.high, quantity.bound, quantity.derivation]
            .filter((part, index) => index < 3 || part !== null)
            .join(' '),
        unit,
        measure,
        stance,
        partOf: partOf === null ? null : words.get(partOf),
        speaker: `${speaker.asWritten ?? '–'} (${speaker.id ?? '–'})`,
        saidOn: [saidOn.earliest, saidOn.latest].map((day) => day ?? '–').join(' to '),
        rule: `${saidOn.rule}${saidOn.expression === null ? '' : `: ${saidOn.expression}`}`,
      })),
    numerals: numerals.filter(({ role }) => !role.startsWith('mention:')).map(({ text, role }) => `${text}: ${role}`),
  }
}

describe('each kind of trouble gives the ledger that an editor has read', () => {
  test.for(cases.map(({ name }) => name))('%s', async (name) => {
    const { ledger } = run(layOut(name))
    const golden = join(folder, name, 'expected.json')
    const text = `${JSON.stringify(excerpt(ledger), null, 2)}\n`
    if (process.env.FREEZE === '1' && process.env.CI === undefined) writeFileSync(golden, text)
    expect(existsSync(golden), 'run with FREEZE=1, read the file, commit it').toBe(true)
    expect(text).toBe(readFileSync(golden, 'utf8'))
  })
})

describe('line endings of another system change nothing but themselves', () => {
  test.for(['\r\n', '\r', '\u2028'])('%j', async (end) => {
    for (const { name } of cases) {
      const root = layOut(name)
      const seed = readFileSync(join(root, 'seeds/article.txt'), 'utf8').replaceAll('\n', end)
      const sha256 = createHash('sha256').update(seed).digest('hex')
      const sidecar = readFileSync(join(root, 'seeds/article.yaml'), 'utf8').replace(/sha256: .*/, `sha256: ${sha256}`)
      writeFileSync(join(root, 'seeds/article.txt'), seed)
      writeFileSync(join(root, 'seeds/article.yaml'), sidecar)
      const text = JSON.stringify(excerpt(run(root).ledger), null, 2)
      expect(text.replaceAll(JSON.stringify(end).slice(1, -1), '\\n')).toBe(
        readFileSync(join(folder, name, 'expected.json'), 'utf8').trimEnd(),
      )
    }
  })
})
