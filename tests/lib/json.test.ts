import { expect, test } from 'vitest'
import { formatJson, formatJsonInPieces } from '../../scripts/lib/json.ts'

test.for<[string, Readonly<Record<string, unknown>>]>([
  [
    'lists of objects',
    {
      version: 1,
      rows: [
        { a: 1, b: [2, 3] },
        { a: null, b: [] },
      ],
      left: [],
    },
  ],
  ['words with line endings and separators', { rows: ['one\ntwo', 'three\u2028four', '“é” \ud800'], name: 'a\n  b' }],
  ['lists in lists, empty objects', { rows: [[1, [2]], {}], none: {} }],
])('in pieces and whole, JSON has the same bytes: %s', ([, object]) => {
  expect([...formatJsonInPieces(Object.entries(object))].join('')).toBe(formatJson(object))
})

test('a list gives a piece an element', () => {
  const rows = Array.from({ length: 50 }, (_, index) => ({ index }))
  expect([...formatJsonInPieces(Object.entries({ rows }))].length).toBeGreaterThan(50)
})
