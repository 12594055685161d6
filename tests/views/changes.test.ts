import { describe, expect, test } from 'vitest'
import type { Ledger, LedgerSource } from '../../src/schema/ledger.ts'
import { compareLedgers } from '../../src/views/changes/compare.ts'
import { describeChanges } from '../../src/views/changes/describe.ts'
import { isSuperseded, listSections, type NamedEdition } from '../../src/views/changes/editions.ts'
import { about, atLeast, facts, mention, source, statement } from './facts.ts'

const one = mention('m-1', { statement: 'first' })
const two = mention('m-2', { statement: 'first', source: 'pier-post', quote: { ...one.quote, exact: 'say 300' } })
const lone = mention('m-3', { statement: 'second', quote: { ...one.quote, exact: 'some 40 sailors' } })
const first = statement('first', { mentions: ['m-1', 'm-2'] })
const second = statement('second', { mentions: ['m-3'], quantity: about(40), unit: 'sailors' })
const sources = [source('harbour-post', '2020-05-06'), source('pier-post', '2020-05-07')]
const whole = state({})
const later = { ...one.saidOn, earliest: '2020-05-05', latest: '2020-05-05' }

function state(parts: Partial<Ledger>): Ledger {
  return facts({ sources, mentions: [one, two, lone], statements: [first, second], ...parts }).ledger
}

/** Writes each change in one line. */
function compare(before: Ledger, after: Ledger): readonly string[] {
  return compareLedgers(before, after).map(
    ({ kind, subject, other, mention: words, revisions }) =>
    [kind, subject, ...(other ? [`with ${other}`] : []), ...(words ? [`in ${words}`] : []), ...revisions.map(({ field, from, to }) => `${field} ${String(from)} → ${String(to)}`)].join(' '), // prettier-ignore
  )
}

describe('what becomes of a statement from one ledger to the next', () => {
  const without = state({ statements: [first], mentions: [one, two] })
  const joined = state({
    mentions: [one, two, { ...lone, statement: 'first' }],
    statements: [{ ...first, mentions: ['m-1', 'm-2', 'm-3'] }],
  })
  const halves = [{ ...first, mentions: ['m-1'] }, statement('third', { mentions: ['m-2'] }), second]
  const apart = state({ statements: halves })

  test.for<readonly [what: string, before: Ledger, after: Ledger, changes: readonly string[]]>([
    ['nothing, where both say the same', whole, structuredClone(whole), []],
    ['a statement is added', without, whole, ['added second']],
    ['a statement is withdrawn', whole, without, ['withdrawn second']],
    ['another source carries it', state({ statements: [{ ...first, mentions: ['m-1'] }, second] }), whole, ['added first in m-2']], // prettier-ignore
    ['a source no longer carries it', whole, state({ statements: [{ ...first, mentions: ['m-1'] }, second] }), ['withdrawn first in m-2']], // prettier-ignore
    ['its day is another', whole, state({ statements: [{ ...first, saidOn: later }, second] }), ['re-dated first saidOn 2020-05-04 → 2020-05-05']], // prettier-ignore
    ['the day of one source alone is another', whole, state({ mentions: [one, { ...two, saidOn: later }, lone] }), ['re-dated first in m-2 saidOn 2020-05-04 → 2020-05-05']], // prettier-ignore
    ['its figure and bound are others', whole, state({ statements: [{ ...first, quantity: atLeast(290) }, second] }), ['corrected first quantity about 300 → at-least 290']], // prettier-ignore
    ['day and speaker are others', whole, state({ statements: [{ ...first, saidOn: later, speaker: 'mayor' }, second] }), ['re-dated first saidOn 2020-05-04 → 2020-05-05', 'corrected first speaker harbour-master → mayor']], // prettier-ignore
    ['a share is a share no more', state({ statements: [first, { ...second, partOf: 'first' }] }), whole, ['corrected second partOf first → null']], // prettier-ignore
    ['a correction of all its words is told once', whole, state({ mentions: [{ ...one, measure: 'expected' }, two, lone], statements: [{ ...first, measure: 'expected' }, second] }), ['corrected first measure present → expected']], // prettier-ignore
    ['two are joined', whole, joined, ['joined second with first']],
    ['one is split', joined, whole, ['split second with first']],
    ['one is split, and one of its sources alone carries the other half', whole, apart, ['split third with first']],
    ['both halves are new', joined, state({ statements: [statement('a', { mentions: ['m-1', 'm-2'] }), statement('b', { mentions: ['m-3'] })] }), ['split a with first', 'split b with first']], // prettier-ignore
    ['two are joined under a new id', whole, state({ statements: [statement('all', { mentions: ['m-1', 'm-2', 'm-3'] })] }), ['joined first with all', 'joined second with all']], // prettier-ignore
    ['it has another id', whole, state({ statements: [first, { ...second, id: 'sailors' }] }), ['corrected sailors address second → sailors']], // prettier-ignore
    ['words are counted with another that stood before', apart, state({ statements: [first, statement('third', { mentions: ['m-4'] }), second], mentions: [one, two, lone, mention('m-4', { source: 'quay' })] }), ['corrected first in m-2 statement third → first', 'added third in m-4']], // prettier-ignore
    ['words are quoted anew from the same source', whole, state({ mentions: [one, { ...two, id: 'm-9', quote: { ...two.quote, exact: 'they say 300' } }, lone], statements: [{ ...first, mentions: ['m-1', 'm-9'] }, second] }), ['corrected first in m-9 quote say 300 → they say 300']], // prettier-ignore
    ['a source is added that carries nothing yet', whole, state({ sources: [...sources, source('quay', null)] }), ['added quay']], // prettier-ignore
    ['a source is published on another day', whole, state({ sources: [sources[0] as LedgerSource, source('pier-post', '2020-05-08')] }), ['re-dated pier-post published 2020-05-07 → 2020-05-08']], // prettier-ignore
  ])('%s', ([, before, after, changes]) => {
    expect(compare(before, after)).toEqual(changes)
  })
})

describe('the words of a change', () => {
  const live = { ...facts({}), ledger: whole }
  const withRejected = (reason: string | null): Ledger =>
    state({ statements: [first], mentions: [one, two, { ...lone, review: 'rejected', statement: null, decision: { reason, changes: [] } }] }) // prettier-ignore
  const tell = (before: Ledger, after: Ledger) =>
    describeChanges({ before: { ...live, ledger: before }, after: { ...live, ledger: after } }) // prettier-ignore

  test('what is withdrawn says why, and leads to the page that stays', () => {
    expect(tell(whole, withRejected('Another harbour.'))).toMatchObject([
      {
        label: 'Withdrawn',
        subject: { text: 'The harbour master on 4 May 2020: about 40 sailors', href: '/statement/second/' },
        says: 'An editor struck it out: Another harbour.',
      },
    ])
    const gone = state({ sources: [sources[1] as LedgerSource], mentions: [two], statements: [statement('first', { mentions: ['m-2'] })] }) // prettier-ignore
    expect(tell(whole, gone).map(({ says }) => says)).toContain('Its source is no longer among the sources.')
    expect(tell(whole, gone).map(({ subject }) => subject.href)).toContain('/source/harbour-post/')
  })

  test('what is added leads to its page, with the words that carry it', () => {
    expect(tell(state({ statements: [{ ...first, mentions: ['m-1'] }, second] }), whole)).toMatchObject([
      { label: 'Added', subject: { href: '/statement/first/' }, quote: { exact: 'say 300', outlet: 'pier-post' } },
    ])
  })

  test('values stand as a reader would write them', () => {
    const [dated, corrected] = tell(whole, state({ statements: [{ ...first, saidOn: later, quantity: atLeast(1290), side: 'union' }, second] })) // prettier-ignore
    expect(dated?.values).toEqual([{ field: 'day', from: '4 May 2020', to: '5 May 2020' }])
    expect(corrected?.values).toEqual([
      { field: 'side', from: 'Town hall', to: 'Union' },
      { field: 'figure', from: 'about 300', to: 'at least 1,290' },
    ])
  })
})

describe('the editions', () => {
  const { topic, speakers } = facts({})
  const freeze = (id: string, previous: string | null, ledger: Ledger): NamedEdition => ({ id, schemaVersion: 1, day: id.slice(0, 10), previous, topic, speakers: [...speakers], ledger, embeds: [] }) // prettier-ignore
  const less = state({ statements: [first], mentions: [one, two] })
  const a = freeze('2020-06-01-aaaaaaaa', null, whole)
  const b = freeze('2020-06-01-bbbbbbbb', a.id, less)
  const history = { editions: [a, b], live: { topic, speakers, ledger: whole } }

  test('stand with the latest first, what is not frozen before them, and the first one introduced', () => {
    expect(listSections(history).map(({ heading, summary }) => `${heading}: ${summary}`)).toEqual([
      'Not frozen yet: 1 added.',
      'Edition of 1 June 2020, bbbbbbbb: 1 withdrawn.',
      'Edition of 1 June 2020, aaaaaaaa: The first edition: 2 statements from 2 sources.',
    ])
    expect(listSections({ editions: [a], live: history.live }).map(({ heading }) => heading)).toEqual([
      'Edition of 1 June 2020',
    ])
  })

  test('are superseded by a later one or a ledger that says anything else, also where the ledger came back to the same', () => {
    expect(isSuperseded(a, history)).toBe(true)
    expect(isSuperseded(b, history)).toBe(true)
    expect(isSuperseded(a, { ...history, editions: [a] })).toBe(false)
  })
})
