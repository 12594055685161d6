import { expect, test } from 'vitest'
import { findHedge } from '../../../scripts/grammar/count/hedge.ts'
import { buildMeasures, findMeasure } from '../../../scripts/grammar/count/measure.ts'
import { army } from '../sample.ts'

test.for([
  ['It’s possible 300 soldiers came.', 'It’s possible'],
  ['Some 300 soldiers may have come.', 'may'],
  ['Some 300 soldiers came.', null],
  ['May have cost 300 soldiers, they fear.', 'May'],
  ['May cost 300 lives.', 'May'],
  ['In May some 300 soldiers came.', null],
  ['Some 300 soldiers came, dismayed.', null],
])('finds the hedge of “%s”: %s', ([text, hedge]) => {
  expect(findHedge(text ?? '', { start: 0, end: text?.length ?? 0 })).toBe(hedge)
})

test.for([
  ['Norland sent 300 soldiers.', 'sent'],
  ['Some 300 soldiers are fighting.', 'front'],
  ['Some 300 soldiers came.', null],
  ['Norland’s consent cost 300 soldiers.', null],
  ['Norland saw 300 soldiers confronted.', null],
])('finds the measure of “%s”: %s', ([text, measure]) => {
  const whole = { start: 0, end: text?.length ?? 0 }
  expect(findMeasure(text ?? '', buildMeasures(army), whole, whole)).toBe(measure)
})
