import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Ledger, type Mention, type Statement } from '../../src/schema/ledger.ts'

const root = new URL('../../', import.meta.url)
const ledger = Ledger.parse(JSON.parse(readFileSync(new URL('content/ledger.json', root), 'utf8')))
const express = 'express-2024-10-23'
const kyivPost = 'kyiv-post-2024-10-22'
const ap = 'ap-copy-2024-10-25'
const cnn = 'cnn-2024-10-24'
const unknown = 'unknown-2024-10-30'

function statementOf(id: string): Statement {
  const found = ledger.statements.find((statement) => statement.id === id)
  if (found === undefined) throw new Error(`no statement ${id}`)
  return found
}

function mentionsOf(id: string): readonly Mention[] {
  const { mentions } = statementOf(id)
  return ledger.mentions.filter((mention) => mentions.includes(mention.id))
}

interface Row {
  readonly id: string
  readonly said: readonly [earliest: string | null, latest: string]
  readonly speaker: string
  readonly side: string
  readonly figure: readonly [low: number | null, high: number | null, bound: string] | null
  readonly measure: string | null
  readonly told: readonly string[] // a source for each mention
}

const day = (of: string): Row['said'] => [of, of]

/** The table “What the sources really say”, a row a statement, in the order of the days. */
const rows: readonly Row[] = [
  { id: 'zelensky-2024-10-17', said: day('2024-10-17'), speaker: 'zelensky', side: 'kyiv', figure: [10000, 10000, 'about'], measure: 'expected', told: [ap, kyivPost] },
  { id: 'hur-by-2024-10-22', said: [null, '2024-10-22'], speaker: 'hur', side: 'kyiv', figure: [2600, 2600, 'about'], measure: 'expected', told: [express] },
  { id: 'nis-2024-10-18', said: day('2024-10-18'), speaker: 'nis', side: 'seoul', figure: [1500, 1500, 'exact'], measure: 'training', told: [kyivPost] },
  { id: 'north-korea-2024-10-21', said: day('2024-10-21'), speaker: 'north-korea', side: 'pyongyang', figure: null, measure: 'arrived', told: [express, kyivPost] },
  { id: 'zelensky-2024-10-22', said: day('2024-10-22'), speaker: 'zelensky', side: 'kyiv', figure: [null, 12000, 'up-to'], measure: 'expected', told: [cnn, express, express] },
  { id: 'nato-2024-10-22', said: day('2024-10-22'), speaker: 'nato', side: 'washington', figure: null, measure: 'front', told: [kyivPost] },
  { id: 'united-states-2024-10-23', said: day('2024-10-23'), speaker: 'united-states', side: 'washington', figure: [3000, null, 'at-least'], measure: 'arrived', told: [ap, cnn] },
  { id: 'hur-2024-10-24', said: day('2024-10-24'), speaker: 'hur', side: 'kyiv', figure: [12000, 12000, 'about'], measure: 'training', told: [ap, cnn, unknown] },
  { id: 'putin-2024-10-24', said: day('2024-10-24'), speaker: 'putin', side: 'moscow', figure: null, measure: null, told: [ap, cnn] },
  { id: 'united-states-2024-10-25', said: day('2024-10-25'), speaker: 'united-states', side: 'washington', figure: [3000, null, 'more-than'], measure: 'arrived', told: [ap] },
  { id: 'us-nato-officials-by-2024-10-30', said: [null, '2024-10-30'], speaker: 'us-nato-officials', side: 'washington', figure: [10000, 10000, 'about'], measure: 'training', told: [unknown] },
]

describe('what the sources really say', () => {
  test.for(rows)('$id', ({ id, said, speaker, side, figure, measure, told }) => {
    const statement = statementOf(id)
    expect([statement.saidOn.earliest, statement.saidOn.latest]).toEqual(said)
    expect(statement.speaker).toBe(speaker)
    expect(statement.side).toBe(side)
    expect(statement.quantity && [statement.quantity.low, statement.quantity.high, statement.quantity.bound]).toEqual(figure)
    expect(statement.measure).toBe(measure)
    expect(mentionsOf(id).map(({ source }) => source).sort()).toEqual([...told].sort())
  })

  test('nothing else gives an estimate of the whole', () => {
    const known = new Set(rows.map(({ id }) => id))
    const others = ledger.statements.filter(({ id, partOf, stance }) => stance === 'estimates' && partOf === null && !known.has(id))
    expect(others).toEqual([])
  })

  test('who denies and who declines', () => {
    const stances = rows.filter(({ figure }) => figure === null).map(({ id }) => [id, statementOf(id).stance])
    expect(stances).toEqual([
      ['north-korea-2024-10-21', 'denies'],
      ['nato-2024-10-22', 'declines'],
      ['putin-2024-10-24', 'declines'],
    ])
  })

  test('500 officers and three generals are parts of the 12,000, told three times, never estimates of their own', () => {
    const parts = ledger.statements.filter(({ partOf }) => partOf === 'hur-2024-10-24')
    expect(parts.map(({ id, quantity, mentions }) => [id, quantity?.low, mentions.length])).toEqual([
      ['hur-2024-10-24-generals', 3, 3],
      ['hur-2024-10-24-officers', 500, 3],
    ])
    for (const mention of parts.flatMap(({ id }) => mentionsOf(id))) {
      const whole = ledger.mentions.find(({ id }) => id === mention.partOf)
      expect([whole?.source, whole?.statement]).toEqual([mention.source, 'hur-2024-10-24'])
    }
  })

  test('two brigades of 6,000 are 12,000, derived and said to be', () => {
    const derived = ledger.mentions.filter(({ quantity }) => quantity?.derivation)
    expect(derived.map(({ source, quantity }) => [source, quantity?.derivation])).toEqual([
      [cnn, '2 × 6,000'],
      [express, '2 × 6,000'],
    ])
  })
})

describe('where the sources disagree', () => {
  const valuesOf = (id: string, field: string) => {
    const found = statementOf(id).disagreements.find((disagreement) => disagreement.field === field)
    const named = found?.values.map(({ mention, value }) => [ledger.mentions.find((each) => each.id === mention)?.source, value])
    return { values: named?.sort((a, b) => String(a[0]).localeCompare(String(b[0]), 'en')), settled: found?.settled }
  }

  test('both bounds of the American figure of 23 October are kept', () => {
    expect(valuesOf('united-states-2024-10-23', 'bound')).toEqual({ values: [[ap, 'exact'], [cnn, 'at-least']], settled: null })
  })

  test('“a week ago” gives the 18th, the other source the 17th; an editor settled on the 17th and says why', () => {
    const { values, settled } = valuesOf('zelensky-2024-10-17', 'saidOn')
    expect(values).toEqual([[ap, '2024-10-18'], [kyivPost, '2024-10-17']])
    expect(settled).toContain('17 October')
  })

  test('what 12,000 counts differs from teller to teller', () => {
    expect(valuesOf('hur-2024-10-24', 'bound').values).toEqual([[ap, 'about'], [cnn, 'about'], [unknown, 'up-to']])
    expect(valuesOf('hur-2024-10-24', 'measure').values).toEqual([[ap, 'arrived'], [cnn, 'training'], [unknown, 'expected']])
  })
})

describe('three findings', () => {
  test('12,000 stands in four of the five sources and goes back to one side', () => {
    const told = ledger.mentions.filter(({ quantity, review }) => review !== 'rejected' && (quantity?.high ?? quantity?.low) === 12000)
    expect(new Set(told.map(({ source }) => source)).size).toBe(4)
    expect(new Set(told.map(({ statement }) => statementOf(statement ?? '').side))).toEqual(new Set(['kyiv']))
  })

  test('an editor has decided on every mention, with a reason for every correction and rejection', () => {
    expect(ledger.mentions.filter(({ review }) => review === 'proposed')).toEqual([])
    const changed = ledger.mentions.filter(({ review }) => review === 'corrected' || review === 'rejected')
    expect(changed.filter(({ decision }) => (decision?.reason ?? '') === '')).toEqual([])
  })

  test('the day a page was fetched dates nothing', () => {
    const days = [...ledger.mentions, ...ledger.statements].flatMap(({ saidOn }) => [saidOn.earliest, saidOn.latest])
    expect(days.filter((said) => said?.startsWith('2024-11'))).toEqual([])
  })

  test.for([
    [express, '20', 'money'],
    [express, '15', 'money'],
    [kyivPost, 'Three', 'boilerplate'],
    [kyivPost, 'three', 'boilerplate'],
    [cnn, '22', 'boilerplate'],
    [cnn, '2024', 'boilerplate'],
    [cnn, '12,000', 'repeat'],
    [unknown, '30', 'rate'],
    [ap, 'II', 'designation'],
  ])('in %s the numeral %s is no estimate: %s', ([source, figure, reason]) => {
    const roles = ledger.numerals.filter((numeral) => numeral.source === source && numeral.text.includes(figure ?? '')).map(({ role }) => role)
    expect(roles).toContain(reason)
  })
})
