import { expect, test } from 'vitest'
import { findClause } from '../../../scripts/grammar/count/clause.ts'

function clauseOf(sentence: string, core: string): string {
  const at = sentence.indexOf(core)
  const { start, end } = findClause(sentence, { start: 0, end: sentence.length }, { start: at, end: at + core.length })
  return sentence.slice(start, end)
}

test.for([
  [
    'The port said that “two days” were spent on the crews, which includes 40 sailors.',
    '40 sailors',
    '“two days” were spent on the crews, which includes 40 sailors',
  ],
  ['The port said: “About 40 sailors came.”', 'About 40 sailors', 'About 40 sailors came'],
  ['“About 40 sailors came,” the port said.', 'About 40 sailors', 'About 40 sailors came'],
])('%s', ([sentence, core, clause]) => {
  expect(clauseOf(sentence ?? '', core ?? '')).toBe(clause)
})
