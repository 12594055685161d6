import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardText, writeCsv } from '../../src/data/csv.ts'

const restore = (text: string): string => text.replace(/^'/, '')

describe('text that a spreadsheet could take for a formula', () => {
  test.for([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =HYPERLINK("https://example.com")',
    '＝1+1',
    '\u00a0＠x',
  ])('is kept from running: %j', (text) => {
    expect(guardText(text)).toBe(`'${text}`)
  })

  test.for(['3,000', 'a = b', 'it’s', '“quoted”', '', '2 × 6', 'm-0123456789'])('leaves %j as it is', (text) => {
    expect(guardText(text)).toBe(text)
  })

  test('comes back when one apostrophe is taken off, whatever it was', () => {
    const start = fc.constantFrom('', "'", "''", '=', '-', '\t', ' +', '"', '\ufeff')
    fc.assert(
      fc.property(start, fc.string({ unit: 'binary' }), (opening, rest) => {
        const text = opening + rest
        return restore(guardText(text)) === text && !/^\s*[=+\-@＝＋－＠\t\r\n]/.test(guardText(text))
      }),
    )
  })
})

test('any text in any cell is read back by a reader of CSV that is not ours', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"', ',', '\n', '\r', '\r\n', '""', "'=1", '\u2028', '\ufeff', ' '),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const csv = writeCsv(['one', 'two'], rows)
      const read = parse(csv, { record_delimiter: '\n', skip_empty_lines: false }).slice(1)
      expect(read.map((row) => row.map(restore))).toEqual(rows)
    }),
  )
})

test('nothing is written for null, plain digits for a count, JSON for a list', () => {
  expect(writeCsv(['a', 'b', 'c'], [[null, 3000, [{ from: null, to: 'x' }]]])).toBe(
    'a,b,c\n,3000,"[{""from"":null,""to"":""x""}]"\n',
  )
})
