import { describe, expect, test } from 'vitest'
import { DayRule, NumeralReason, SpeakerRule } from '../../src/schema/ledger.ts'
import { describeMethod } from '../../src/views/method.ts'
import { publish } from '../../src/views/published.ts'
import { dayRules, numeralReasons, speakerRules } from '../../src/views/rules.ts'
import { facts, mention, statement } from './facts.ts'

const whole = facts({
  mentions: [
    mention('m-1'),
    mention('m-2', {
      review: 'corrected',
      unit: 'children',
      decision: {
        reason: 'Told otherwise elsewhere.',
        changes: [
          { field: 'saidOn', from: '2020-05-05', to: '2020-05-04' },
          { field: 'unit', from: 'people', to: 'children' },
        ],
      },
    }),
    mention('m-3', { review: 'rejected', statement: null, decision: { reason: 'A headline.', changes: [] } }),
    mention('m-4', { review: 'proposed' }),
  ],
  statements: [statement('harbour-master-2020-05-04', { mentions: ['m-1', 'm-2', 'm-4'] })],
  numerals: [
    { source: 'harbour-post', start: 0, end: 3, text: '300', role: 'mention:m-0000000001' },
    { source: 'harbour-post', start: 5, end: 7, text: '$9', role: 'money' },
    { source: 'harbour-post', start: 9, end: 11, text: '$9', role: 'money' },
    { source: 'harbour-post', start: 12, end: 14, text: '10', role: 'time' },
  ],
})
const page = describeMethod({ ...whole, ledger: publish(whole.ledger, { proposed: false }) }, whole.ledger)

describe('the method page', () => {
  test('counts every mention once, by what an editor did with it', () => {
    expect(page.mentions).toBe(4)
    expect(page.reviewed).toEqual({ proposed: 1, confirmed: 1, corrected: 1, rejected: 1 })
  })

  test('counts by field what an editor kept, changed and struck out', () => {
    const rows = page.fields.map(({ name, kept, changed, struck, added }) => [name, kept, changed, struck, added])
    expect(rows).toContainEqual(['bound', 2, 0, 1, 0])
    expect(rows).toContainEqual(['counted noun', 1, 1, 1, 0])
    expect(rows).toContainEqual(['day', 1, 1, 1, 0])
  })

  test('leads from a correction to its words, and from what was struck out to where that is shown', () => {
    expect(page.corrected.map(({ href }) => href)).toEqual(['/source/harbour-post/#m-2'])
    expect(page.rejected.map(({ href, reason }) => [href, reason])).toEqual([
      ['/source/harbour-post/#rejected-m-3', 'A headline.'],
    ])
  })

  test('accounts for every numeral', () => {
    const kinds = page.unused.map(({ says, count, examples }) => [says, count, examples.map(({ text }) => text)])
    expect(page.numerals).toBe(page.used + page.unused.reduce((sum, { count }) => sum + count, 0))
    expect(kinds).toEqual([
      ['an amount of money', 2, ['$9']],
      ['a time of day', 1, ['10']],
    ])
  })

  test('explains every rule for days, with an example where a published mention needs it', () => {
    expect(page.days.map(({ rule }) => rule)).toEqual(DayRule.options)
    expect(page.days.filter(({ example }) => example).map(({ rule, example }) => [rule, example?.expression])).toEqual([
      ['weekday on or before published', 'Monday'],
    ])
  })
})

test('every rule and reason of the ledger is explained, no two alike', () => {
  for (const [options, texts] of [
    [DayRule.options, dayRules],
    [SpeakerRule.options, speakerRules],
    [NumeralReason.options, numeralReasons],
  ] as const) {
    expect(Object.keys(texts).sort()).toEqual([...options].sort())
    expect(new Set(Object.values(texts)).size).toBe(options.length)
  }
})
