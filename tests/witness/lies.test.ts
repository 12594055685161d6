import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { verify } from '../../scripts/verify.ts'
import { copyRoot } from './mutate.ts'

const fixture = join(import.meta.dirname, '../fixtures/verify')
const ledger = 'content/ledger.json'
type Change = readonly [file: string, from: string | RegExp, to: string]

describe('a lie told twice, so that the ledger agrees with itself', () => {
  // prettier-ignore
  test.for<readonly [lie: string, rule: string, changes: readonly Change[]]>([
    ['a figure', 'number-differs', [[ledger, /: 4000/g, ': 4500']]],
    ['a product', 'number-differs', [[ledger, /: 2400/g, ': 3600']]],
    ['an operand', 'derivation-differs', [[ledger, /2 × 1,200/g, '3 × 1,200']]],
    ['an end of a range', 'number-differs', [[ledger, /"high": 300,\n(\s+)"bound": "range"/g, '"high": 400,\n$1"bound": "range"']]],
    ['a bound', 'bound-differs', [[ledger, /"more-than"/g, '"at-least"']]],
    ['a bound with no words for it', 'bound-bare', [[ledger, /"boundAsWritten": "more than"/g, '"boundAsWritten": null']]],
    ['a bound left out', 'bound-missed', [[ledger, /"high": null,\n(\s+)"bound": "more-than",\n(\s+)"derivation": null,\n(\s+)"boundAsWritten": "more than"/g, '"high": 500,\n$1"bound": "exact",\n$2"derivation": null,\n$3"boundAsWritten": null']]],
    ['a day', 'day-differs', [[ledger, /"2031-05-08"/g, '"2031-05-07"']]],
    ['a rule for a day', 'day-rule', [[ledger, /"weekday on or before published"/g, '"day before published"']]],
    ['a unit', 'unit-lost', [[ledger, /"unit": "pilots"/g, '"unit": "pilot"']]],
    ['a speaker', 'speaker-differs', [[ledger, /"id": "ministry",/g, '"id": "port",'], [ledger, /"speaker": "ministry",\n(\s+)"side": null/g, '"speaker": "port",\n$1"side": "port"']]],
    ['a side', 'statement-differs', [[ledger, /"side": "union"/g, '"side": "port"']]],
    ['a hedge', 'hedge-lost', [[ledger, /"hedge": null/, '"hedge": "perhaps"']]],
    ['a passage of a seed, with its hash', 'quote-moved', [['seeds/leaflet.txt', 'dockers marched', 'dockerz marched'], ['*', 'HASH', 'HASH']]],
    ['a numeral left out', 'numeral-lost', [[ledger, /,\n {4}\{\n {6}"source": "gazette",\n {6}"start": \d+,\n {6}"end": \d+,\n {6}"text": "\$?12",\n[^}]*\}/, '']]],
    ['a numeral given to another', 'numeral-role', [[ledger, '"role": "money"', '"role": "mention:m-255c601b1a"']]],
    ['a disagreement kept silent', 'disagreement-differs', [[ledger, /"disagreements": \[\n[\s\S]*?\n {6}\]/, '"disagreements": []']]],
    ['a decision that is gone', 'decision-missing', [['content/review/herald.yaml', /decisions:[\s\S]*/, 'decisions: []\n']]],
    ['a reason nobody gave', 'decision-differs', [[ledger, 'Read twice.', 'Read thrice.']]],
    ['another reading before the editor', 'change-differs', [[ledger, '"from": "at-least 2500"', '"from": "at-least 2600"']]],
    ['another day before the editor', 'change-differs', [[ledger, /2031-05-08 to 2031-05-09/g, '2031-05-07 to 2031-05-09']]],
    ['a mark moved by a word', 'mark-differs', [['content/sources/leaflet.mdx', '<Mention id="m-7e746e2d78">Roughly ', 'Roughly <Mention id="m-7e746e2d78">']]],
    ['a page with a paragraph of its own', 'page-words', [['content/sources/leaflet.mdx', /$/, '\nNobody wrote this.\n']]],
    ['a page with markup of its own', 'page-strange', [['content/sources/leaflet.mdx', /$/, '\n<Aside />\n']]],
    ['a page whose line is cut short', 'page-cut', [['content/sources/gazette.mdx', 'It rained all day. ', '']]],
    ['a digit typed in the story', 'number-typed', [['content/story/2-quay.mdx', 'The authority', 'The 3 authorities']]],
    ['a number word typed in the story', 'number-typed', [['content/story/2-quay.mdx', 'The authority', 'Twelve authorities']]],
    ['a digit in a title', 'number-typed', [['content/story/2-quay.mdx', 'On the quay', 'On quay 7']]],
    ['code in the story', 'step-script', [['content/story/2-quay.mdx', 'The authority', '{1 + 1} The authority']]],
    ['a statement nobody confirmed in the story', 'statement-proposed', [['content/story/2-quay.mdx', 'of="port-by-2031-04-30"', 'of="union-undated"']]],
    ['a source that did not carry it', 'unknown-source', [['content/story/1-gates.mdx', 'in="herald"', 'in="leaflet"']]],
    ['two steps in one place', 'step-order', [['content/story/2-quay.mdx', 'order: 2', 'order: 1']]],
    ['a sidecar without a seed', 'seed-missing', [['seeds/stray.yaml', '', 'id: stray\n']]],
    ['a page without a source', 'page-stray', [['content/sources/stray.mdx', '', '---\n---\n']]],
    ['keys in another order', 'json-form', [[ledger, /"schemaVersion": 1,\n {2}"topic": "dockers"/, '"topic": "dockers",\n  "schemaVersion": 1']]],
  ])('%s: %s', async ([, rule, changes]) => {
    const lied = copyRoot(fixture)
    for (const change of changes) tell(lied, change)
    const rules = (await verify(lied)).map((problem) => problem.rule)
    rmSync(lied, { recursive: true })
    expect(rules).toContain(rule)
  })
})

/** Plants a lie; `*` mends the hash of the leaflet wherever it is written, as a careful liar would. */
function tell(root: string, [file, from, to]: Change): void {
  if (file === '*') return mendHash(root)
  const path = join(root, file)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const after = before.replace(from, to)
  if (after === before) throw new Error(`Cannot plant \`${String(from)}\` in ${file}`)
  writeFileSync(path, after)
}

function mendHash(root: string): void {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'seeds/leaflet.txt')))
    .digest('hex')
  const old = /sha256: (\w+)/.exec(readFileSync(join(root, 'seeds/leaflet.yaml'), 'utf8'))?.[1] ?? ''
  for (const file of ['seeds/leaflet.yaml', 'content/ledger.json']) tell(root, [file, old, hash])
}
