import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { score } from '../../scripts/evaluate/score.ts'
import { run } from '../../scripts/pipeline.ts'
import { countFields } from '../../src/views/evaluation.ts'
import { makeDesk, sit } from '../review/desk.ts'

/** Scores a root twice: from the seeds, as `npm run evaluate` does, and from the ledger's changes, as the method page does. */
async function scoreTwice(
  root: string,
): Promise<{ scores: ReturnType<typeof score>; rows: ReturnType<typeof countFields> }> {
  const { readings, ledger } = run(root)
  return {
    scores: score(
      readings.flatMap(({ mentions }) => mentions),
      ledger,
    ),
    rows: countFields(ledger.mentions),
  }
}

const typed: readonly (readonly [claim: string, typed: readonly string[]])[] = [
  ['nothing decided', []],
  ['all confirmed', ['', '', '', '']],
  [
    'a bound and a figure corrected',
    ['e', 'bound', 'range', '200 to 300', '', 'why', 'e', 'figure', '', '800', '', 'why'],
  ],
  ['a day added and one corrected', ['e', 'day', '2020-05-04', '', 'why', 'e', 'day', '2020-05-04', '', 'why']],
  ['a day left open', ['e', 'day', 'by 2020-05-04', '', 'why']],
  ['a speaker taken away, a measure added', ['e', 'speaker', 'none', '', 'why', 'e', 'measure', 'present', '', 'why']],
  ['a stance corrected, which leaves no figure', ['e', 'stance', 'denies', '', 'why']],
  ['a part made none, and a mention struck out', ['r', 'why', 's', 'e', 'part', 'none', '', 'why']],
]

test.for(typed)('both scores agree: %s', async ([, lines]) => {
  const root = makeDesk()
  await sit(root, lines)
  const { scores, rows } = await scoreTwice(root)
  expect(rows.map(({ field, kept, changed, struck, added }) => [field, kept, changed, struck, added])).toEqual(
    scores.fields.map(({ field, asRead, corrected, rejected, added }) => [field, asRead, corrected, rejected, added]),
  )
})

test('both scores agree on this project’s own seeds, and each decision is in them', async () => {
  const { scores, rows } = await scoreTwice(resolve(import.meta.dirname, '../..'))
  expect(rows.map(({ field, kept, changed, struck, added }) => [field, kept, changed, struck, added])).toEqual(
    scores.fields.map(({ field, asRead, corrected, rejected, added }) => [field, asRead, corrected, rejected, added]),
  )
  const { confirmed, corrected, rejected } = scores.mentions
  const stance = scores.fields.find(({ field }) => field === 'stance')
  expect((stance?.asRead ?? 0) + (stance?.corrected ?? 0) + (stance?.rejected ?? 0)).toBe(
    confirmed + corrected + rejected,
  )
})

describe('the score', () => {
  test('of a field is the share of its readings that an editor kept', async () => {
    const root = makeDesk()
    await sit(root, ['e', 'unit', 'visitors', '', 'He said so.', 'c', 'r', 'No count.'])
    const { scores } = await scoreTwice(root)
    expect(scores.mentions).toEqual({ proposed: 1, confirmed: 1, corrected: 1, rejected: 1 })
    const unit = scores.fields.find(({ field }) => field === 'unit')
    expect(unit).toEqual({ field: 'unit', asRead: 1, corrected: 1, rejected: 1, added: 0, precision: 1 / 3 })
    expect(scores.differences.map(({ field, from, to, reason }) => [field, from, to, reason])).toEqual([
      ['unit', 'people', 'visitors', 'He said so.'],
      ['mention', 'read', null, 'No count.'],
    ])
  })

  test('calls a day that nothing in the text gave added, not corrected', async () => {
    const root = makeDesk()
    await sit(root, ['e', 'day', '2020-05-04', '', 'Monday.'])
    const saidOn = (await scoreTwice(root)).scores.fields.find(({ field }) => field === 'saidOn')
    expect(saidOn).toMatchObject({ asRead: 0, corrected: 0, added: 1, precision: null })
  })

  test('counts a speaker whom the gazetteer does not know as read when confirmed', async () => {
    const root = makeDesk({ 'content/speakers.yaml': '[]\n' })
    await sit(root, [''])
    expect((await scoreTwice(root)).scores.fields.find(({ field }) => field === 'speaker')).toMatchObject({ asRead: 1 })
  })
})
