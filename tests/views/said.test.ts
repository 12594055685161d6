import { describe, expect, test } from 'vitest'
import type { Mention, Statement } from '../../src/schema/ledger.ts'
import type { Bound } from '../../src/schema/quantity.ts'
import { countCarriers, sayFigure, sayRatio, spellCount } from '../../src/views/said.ts'
import { sayDay, saySpan } from '../../src/views/sayday.ts'

interface Told {
  readonly id: string
  readonly source: string
  readonly words: string // “over [900] marchers”: the number in brackets
  readonly bound: Bound
  readonly as: string | null
}

function quantify(figure: number, bound: Bound, boundAsWritten: string | null): NonNullable<Mention['quantity']> {
  const [low, high] = {
    'at-least': [figure, null],
    'more-than': [figure, null],
    'up-to': [null, figure],
    'fewer-than': [null, figure],
  }[bound as string] ?? [figure, figure]
  return { low: low ?? null, high: high ?? null, bound, derivation: null, boundAsWritten }
}

function tell({ id, source, words, bound, as }: Told): Mention {
  const start = words.indexOf('[')
  const asWritten = /\[(.*)\]/.exec(words)?.[1] ?? ''
  return {
    id,
    source,
    quote: { exact: words.replace(/[[\]]/g, ''), prefix: '', suffix: '', start: 100, end: 100 + words.length - 2 },
    number: { start: 100 + start, end: 100 + start + asWritten.length, asWritten },
    quantity: quantify(Number(asWritten.replace(',', '')), bound, as),
    unit: 'marchers',
    measure: null,
    stance: 'estimates',
    partOf: null,
    speaker: { id: null, asWritten: null, certainty: 'stated', rule: 'none' },
    saidOn: { earliest: null, latest: '2020-05-03', expression: null, certainty: 'implied', rule: 'editor' },
    review: 'confirmed',
    statement: id,
    hedge: null,
    decision: null,
  }
}

function state(id: string, [first, ...others]: readonly [Mention, ...Mention[]]): Statement {
  const { stance, measure, quantity, unit, saidOn } = first
  return {
    id,
    speaker: null,
    side: null,
    stance,
    measure,
    quantity,
    unit,
    saidOn,
    mentions: [first, ...others].map((each) => each.id),
    partOf: null,
    disagreements: [],
  }
}

function ledgerOf(...told: readonly Told[]): { mentions: Mention[]; statements: Statement[] } {
  const mentions = told.map(tell)
  return { mentions, statements: mentions.map((mention) => state(`s-${mention.id}`, [mention])) }
}

describe('a figure in the prose', () => {
  test.for([
    ['over [900] marchers', 'more-than', 'over', 'over 900'],
    ['[900] or more marchers', 'at-least', 'or more', '900 or more'],
    ['[12,000] marchers', 'exact', null, '12,000'],
    ['[3] captains', 'exact', null, 'three'],
    ['no more than [900] marchers', 'up-to', 'no more than', 'no more than 900'],
    ['up to [900] marchers', 'up-to', null, 'up to 900'],
  ] as const)('is said as “%s” has it', ([words, bound, as, said]) => {
    expect(sayFigure(ledgerOf({ id: 'a', source: 'post', words, bound, as }), 's-a')).toBe(said)
  })

  test('is said in one source’s words where it is asked for', () => {
    const mentions = [
      tell({ id: 'a', source: 'post', words: 'roughly [900] marchers', bound: 'about', as: 'roughly' }),
      tell({ id: 'b', source: 'echo', words: '[900] marchers', bound: 'exact', as: null }),
    ] as const
    const ledger = { mentions: [...mentions], statements: [state('s', mentions)] }
    expect(sayFigure(ledger, 's')).toBe('roughly 900')
    expect(sayFigure(ledger, 's', 'echo')).toBe('900')
    expect(() => sayFigure(ledger, 's', 'elsewhere')).toThrow(
      'Unexpected source `elsewhere` for `s`, expected one that carries it',
    )
  })

  test('never outlives its statement', () => {
    expect(() => sayFigure(ledgerOf(), 'gone')).toThrow('Unexpected statement `gone` in the story')
  })
})

test.for([
  ['10,000', '1,500', '6.7'],
  ['12,000', '3,000', '4'],
  ['12,000', '10,000', '1.2'],
] as const)('%s is to %s as %s to one', ([of, to, ratio]) => {
  const ledger = ledgerOf(
    { id: 'a', source: 'post', words: `[${of}] marchers`, bound: 'exact', as: null },
    { id: 'b', source: 'post', words: `at least [${to}] marchers`, bound: 'at-least', as: 'at least' },
  )
  expect(sayRatio(ledger, 's-a', 's-b')).toBe(ratio)
})

test('a figure’s carriers are the sources that print it, whoever they say it of', () => {
  const ledger = ledgerOf(
    { id: 'a', source: 'post', words: 'up to [900] marchers', bound: 'up-to', as: 'up to' },
    { id: 'b', source: 'echo', words: '[900] marchers', bound: 'exact', as: null },
    { id: 'c', source: 'echo', words: 'about [900] marchers', bound: 'about', as: 'about' },
    { id: 'd', source: 'sun', words: '[400] marchers', bound: 'exact', as: null },
  )
  expect(countCarriers(ledger, 's-a')).toBe(2)
})

test('small counts are words and large ones digits', () => {
  expect([1, 9, 10, 1200].map(spellCount)).toEqual(['one', 'nine', '10', '1,200'])
})

test.for([
  [{ earliest: '2020-05-03', latest: '2020-05-03' }, 'day', '3 May'],
  [{ earliest: '2020-05-03', latest: '2020-05-03' }, 'full', '3 May 2020'],
  [{ earliest: '2020-05-03', latest: '2020-05-03' }, 'month', 'May 2020'],
  [{ earliest: null, latest: '2020-05-03' }, 'day', 'by 3 May'],
  [{ earliest: '2020-04-30', latest: '2020-05-03' }, 'day', 'between 30 April and 3 May'],
  [{ earliest: null, latest: null }, 'day', 'a day that nobody states'],
] as const)('%o reads, as a %s, “%s”', ([span, style, written]) => {
  expect(sayDay(span, style)).toBe(written)
})

test('the time between two statements is told in days', () => {
  const on = (day: string): { earliest: string; latest: string } => ({ earliest: day, latest: day })
  expect(saySpan(on('2020-05-03'), on('2020-05-04'))).toBe('one day')
  expect(saySpan(on('2020-03-28'), on('2020-03-22'))).toBe('six days')
  expect(() => saySpan(on('2020-05-03'), { earliest: null, latest: null })).toThrow(
    'Cannot say how far two days lie apart',
  )
})
