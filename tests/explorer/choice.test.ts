import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everything, readChoice, writeChoice, type Choice } from '../../src/explorer/choice.ts'
import { orders } from '../../src/explorer/order.ts'

const name = (value: string): { value: string; label: string } => ({ value, label: value })
const known = {
  options: {
    side: ['town', 'none'].map(name),
    measure: ['marched', 'gathered'].map(name),
    bound: ['exact', 'up-to', 'denies'].map(name),
    outlet: ['The Post', 'Gazette & Sons', 'Öre?'].map(name),
  },
  days: ['2020-05-01', '2020-05-04'].map(name),
}

describe('a choice in an address', () => {
  test('is nothing at all while everything is shown', () => {
    expect(writeChoice(everything)).toBe('')
    expect(readChoice('', known)).toEqual(everything)
  })

  test('says plainly what is asked for', () => {
    const choice = {
      ...everything,
      order: '-figure',
      side: 'town',
      outlet: 'Gazette & Sons',
      to: '2020-05-04',
    } as const
    expect(writeChoice(choice)).toBe('?sort=-figure&side=town&outlet=Gazette+%26+Sons&to=2020-05-04')
  })

  test('comes back from its address as it was, whatever was chosen', () => {
    const oneOf = (values: readonly { value: string }[]) =>
      fc.option(fc.constantFrom(...values.map(({ value }) => value)))
    const choices: fc.Arbitrary<Choice> = fc.record({
      order: fc.constantFrom(...orders.map(({ order }) => order)),
      side: oneOf(known.options.side),
      measure: oneOf(known.options.measure),
      bound: oneOf(known.options.bound),
      outlet: oneOf(known.options.outlet),
      from: oneOf(known.days),
      to: oneOf(known.days),
      asof: oneOf(known.days),
      search: fc.string({ unit: 'grapheme' }).filter((words) => words === '' || words.trim() !== ''),
    })
    fc.assert(
      fc.property(choices, (choice) => {
        expect(readChoice(writeChoice(choice), known)).toEqual(choice)
      }),
    )
  })

  test.for([
    ['a side that is not among ours', '?side=moon'],
    ['a day that no statement names', '?from=2020-05-02&to=yesterday'],
    ['an order that there is none of', '?sort=colour'],
    ['a key that nobody knows', '?utm_source=x&__proto__=1'],
    ['markup', '?outlet=%3Cscript%3E&bound=%00'],
    ['an empty value', '?side=&measure=&search='],
    ['a broken escape', '?side=%E0%A4%A'],
  ])('with %s asks for nothing', ([, query = '']) => {
    expect(readChoice(query, known)).toEqual(everything)
  })
})
