import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutRuns } from '../../src/explorer/search.ts'

const show = (text: string, sought: string): string =>
  cutRuns(text, sought)
    .map((run) => (run.isFound ? `[${run.text}]` : run.text))
    .join('')

describe('what is found in a quote', () => {
  test.for([
    ['some 700 people came', '700', 'some [700] people came'],
    ['some 700 people came', 'PEOPLE 700', 'some [700] [people] came'],
    ['the master’s men', "master's", 'the [master’s] men'],
    ['seventy-seven', 'seven', '[seven]ty-[seven]'],
    ['banana', 'ana', 'b[anana]'],
    ['a+b (c)', '+ (c', 'a[+]b [(c])'],
    ['İstanbul saw 700', '700', 'İstanbul saw [700]'],
    ['some came', '', 'some came'],
    ['some came', '   ', 'some came'],
  ])('%s, sought: %s', ([text = '', sought = '', shown]) => {
    expect(show(text, sought)).toBe(shown)
  })

  test('is never anything but the quote’s own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, sought) => {
        expect(
          cutRuns(text, sought)
            .map((run) => run.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
