import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Traits } from '../../scripts/statements/traits.ts'
import type { ReviewedMention } from '../../scripts/statements/decisions.ts'

const day = fc.constantFrom(null, '2020-05-01', '2020-05-02', '2020-05-03', '2020-05-04')
const span = fc
  .tuple(day, day)
  .filter(([earliest, latest]) => earliest === null || latest === null || earliest <= latest)
  .map(([earliest, latest]) => ({ earliest, latest }))

/** Make a mention of which only the days count. */
function said(days: { earliest: string | null; latest: string | null }): ReviewedMention {
  const saidOn = { ...days, expression: null, certainty: 'implied', rule: 'on or before published' } as const
  return { saidOn, stance: 'denies', quantity: null, unit: null, speaker: { id: 'roe' } } as unknown as ReviewedMention // the rest is not looked at
}

test('the sum of days answers as every mention one by one would', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), span, (spans, next) => {
      const traits = new Traits()
      for (const each of spans) traits.add(said(each))
      const meets = (one: typeof next, other: typeof next): boolean =>
        [one, other].every(({ earliest }) => [one, other].every(({ latest }) => (earliest ?? '') <= (latest ?? '~')))
      expect(traits.meets(said(next))).toBe(spans.every((each) => meets(each, next)))
      expect(traits.latest).toBe(spans.map(({ latest }) => latest ?? '').sort()[0] ?? '~')
    }),
  )
})

test('mentions that differ in nothing but place and day are asked once', () => {
  const traits = new Traits()
  for (let count = 0; count < 50; count += 1) traits.add(said({ earliest: null, latest: '2020-05-01' }))
  let asked = 0
  expect(traits.every(() => (asked += 1) > 0)).toBe(true)
  expect(asked).toBe(1)
})
