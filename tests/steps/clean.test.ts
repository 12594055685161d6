import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { body, cleanText } from '../grammar/text/cleaning.ts'

describe('lines', () => {
  test.for(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085'])(
    'end with %j like with any other, at their own offsets',
    (end) => {
      const text = ['Advertisement', body, '\u00a0', 'By Ann Lee', ''].join(end)
      const { lines } = cleanText(text)
      expect(lines.map(({ kind }) => kind)).toEqual(['furniture', 'body', 'blank', 'byline'])
      expect(text.slice(lines[1]?.start, lines[1]?.end)).toBe(body + end)
    },
  )

  test('tile every text, and passages are read lines only', () => {
    const pieces = fc.constantFrom(
      '\n',
      '\r\n',
      '\n\n',
      body,
      'Advertisement',
      '---',
      'MR. COLE:  Yes.',
      'Q    No?',
      '— Ann (@ann) May 1, 2020',
      '*00:01.000- 00:02.000* : x',
      'By Ann Lee',
      '\u00a0',
      'A heading',
      '- item',
      '🙂',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const { lines, passages } = cleanText(text)
        expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        const read = lines.filter(({ kind }) => ['body', 'heading', 'caption', 'turn', 'post'].includes(kind))
        for (const passage of passages) {
          expect(read.some(({ start, end }) => start <= passage.start && passage.start < end)).toBe(true)
          for (const { start, end } of passage.sentences)
            expect(passage.start <= start && end <= passage.end).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
