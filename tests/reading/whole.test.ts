import { expect, test } from 'vitest'
import { cutAtGaps } from '../../scripts/reading/page/whole.ts'

const page = 'Harbour\n  Some 300 people (300 in all) came.\n\n\tBoats, and a raft, left by 9 p.m.'

test.for<[name: string, line: string, pieces: readonly string[]]>([
  ['that stands on the page stays whole', 'Some 300 people (300 in all) came.', ['Some 300 people (300 in all) came.']],
  ['is cut where words between its words were left out', 'Some 300 people came.', ['Some 300 people', 'came.']],
  ['is cut at each gap', 'Some 300 came. Boats, left', ['Some 300', 'came. Boats,', 'left']],
  ['loses a word that the page has nowhere', 'Some 900 people (300 in all) came.', ['Some', 'people (300 in all) came.']],
  ['of cells keeps them in one', 'Boats, and\ta raft, left', ['Boats, and\ta raft, left']],
  ['of a list keeps its mark', '- Some 300 people came.', ['- Some 300 people', 'came.']],
  ['of which the page has nothing goes', 'Ferries ferried', []],
])('a line %s', ([, line, pieces]) => {
  expect(cutAtGaps([line], page)).toEqual(pieces)
}) // prettier-ignore

test('of lines with gaps without end what is left over goes, while whole lines stay', () => {
  const whole = 'Some 300 people (300 in all) came.'
  const lines = cutAtGaps(['Harbour 300 '.repeat(5_000).trim(), whole], page)
  expect(lines.length).toBeLessThan(1_100)
  expect(lines.at(-1)).toBe(whole)
})
