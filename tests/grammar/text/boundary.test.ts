import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findBoundaries } from '../../../scripts/grammar/text/boundary.ts'
import { tokenize } from '../../../scripts/grammar/text/token.ts'
import { tokenise } from '../../../scripts/grammar/speaker/word.ts'

const unicode = new Intl.Segmenter('en', { granularity: 'sentence' })
const plain = [...'..!?  \taAbBéÉ12,;:-–—()[]{}"\'«»‘’“”…•°€\u00a0\u2009\u202f′$%*+/_']
const rare = ['。', '\u0301', '\u200d', 'ǅ', 'ª', 'ا', '𝐀', '\ud835', '．', 'ﬁ']

test('parts plain text where Unicode does, and any other too', () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...plain), { maxLength: 16 }),
    fc.array(fc.constantFrom(...plain, ...rare), { maxLength: 12 }),
  )
  fc.assert(
    fc.property(text, (characters) => {
      const words = characters.join('')
      const expected = Array.from(unicode.segment(words), ({ index }) => index).filter((index) => index > 0)
      expect(findBoundaries(words)).toEqual(expected)
    }),
    { numRuns: 2000 },
  )
})

const word =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}&’'-]*(?:\.(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}&’'-]*)*(?:(?<=\b\p{Lu}\.?\p{Lu})\.)?/gu
const piece = /(?:\p{L}\.){2,8}|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*(?:s['’])?|\S/gu

test('cuts words as the patterns that describe them do, in any script', () => {
  const text = fc.array(fc.constantFrom('.', '.', ' ', 'a', 'S', 's', "'", '’', '-', '&', '7', ',', ...rare), {
    maxLength: 14,
  })
  fc.assert(
    fc.property(text, (characters) => {
      const words = characters.join('')
      expect(tokenise(words).map((token) => token.word)).toEqual(words.match(word) ?? [])
      const tokens = tokenize(words, { start: 0, end: words.length }, [])
      expect(tokens.map((token) => token.text).join('')).toBe(words.replace(/[\s\u200b-\u200d\u2060]/gu, ''))
      expect(tokens.filter((token) => token.text.includes('.')).map((token) => token.text)).toEqual(
        (words.match(piece) ?? []).filter((each) => each.includes('.')),
      )
    }),
    { numRuns: 1000 },
  )
})
