import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { Topic } from '../../src/schema/topic.ts'
import { clean } from '../../scripts/steps/clean.ts'
import { extract } from '../../scripts/steps/extract.ts'
import { army, articleOf, describe as claims, disaster } from '../grammar/sample.ts'

const root = join(import.meta.dirname, '../..')
const topic = Topic.parse(parse(readFileSync(join(root, 'content/topic.yaml'), 'utf8')))

function extractSeed(number: string): ReturnType<typeof extract> {
  const name = readdirSync(join(root, 'seeds')).find((file) => file.startsWith(number) && file.endsWith('.txt')) ?? ''
  const text = readFileSync(join(root, 'seeds', name), 'utf8').replace(/^\uFEFF/u, '')
  const { sidecar } = articleOf('')
  return extract(clean({ file: `seeds/${name}`, text, sha256: '', sidecar: { ...sidecar, title: name } }), topic)
}

describe('the five seeds', () => {
  test.for<[string, readonly string[]]>([
    ['000', ['about 2600 troops', 'up-to 12000 North Koreans', 'exact 12000 people (2 × 6,000)']],
    ['001', ['about 10000 soldiers', 'exact 1500 special forces']],
    ['002', ['more-than 3000 troops', 'about 12000 soldiers', 'exact 500 officers, part of 1', 'exact 3 generals, part of 1', 'exact 3000 soldiers', 'exact 10000 soldiers']],
    ['003', ['about 12000 soldiers', 'at-least 3000 soldiers', 'exact 12000 people (2 × 6,000)', 'exact 500 officers, part of 0', 'exact 3 generals, part of 0']],
    ['004', ['up-to 12000 troops', 'exact 500 officers, part of 0', 'exact 3 generals, part of 0', 'about 10000 troops']],
  ])('give the estimates of seed %s and no others', ([number, expected]) => {
    expect(claims(extractSeed(number))).toEqual(expected)
  }) // prettier-ignore
})

describe('an extraction', () => {
  test('quotes a clause that holds the number, the bound and the noun', () => {
    const text =
      'On Monday, the port’s spokesman Bo Sample told reporters at least 3,000 Norlandic soldiers arrived last week, to little surprise.'
    const quotes = extract(articleOf(text), army).proposals.map(({ quote }) => text.slice(quote.start, quote.end))
    expect(quotes).toEqual(['at least 3,000 Norlandic soldiers arrived last week'])
  })

  test('keeps both figures of a product inside its number', () => {
    const text = 'Norland sent two brigades of 6,000 people each.'
    const [proposal] = extract(articleOf(text), army).proposals
    expect(proposal && proposal.number && text.slice(proposal.number.start, proposal.number.end)).toBe(
      'two brigades of 6,000',
    )
    expect(proposal?.numerals.map(({ start, end }) => text.slice(start, end))).toEqual(['two', '6,000'])
  })

  test('takes the measure from the quote before the sentence, and the first that fits', () => {
    const text = 'Norland, fighting on, said that 300 soldiers were sent. Norland, fighting on, has 300 men.'
    expect(extract(articleOf(text), army).proposals.map(({ measure }) => measure)).toEqual(['sent', 'front'])
  })

  test('keeps a hedge as written', () => {
    const text =
      'It’s possible 300 Norlandic soldiers came. In May 400 Norlandic soldiers came. Norland could send 500 soldiers.'
    expect(extract(articleOf(text), army).proposals.map(({ hedge }) => hedge)).toEqual(['It’s possible', null, 'could'])
  })

  test('sets a headline aside whose figure the body gives, and keeps one that it does not', () => {
    const kinds = ['heading', 'body', 'heading'] as const
    const { numerals, proposals } = extract(
      articleOf('At least 12 dead\nAt least 12 people died.\nSome 30 hurt', kinds),
      disaster,
    )
    expect(proposals.map(({ quantity }) => quantity?.low)).toEqual([12, 30])
    expect(numerals.map(({ reason }) => reason)).toEqual(['repeat', null, null])
  })

  test('reads nothing outside the article, and says so', () => {
    const kinds = ['furniture', 'body', 'duplicate'] as const
    const { numerals, proposals } = extract(
      articleOf('Read on: 30 people died\n12 people died.\n12 people died.', kinds),
      disaster,
    )
    expect(proposals).toHaveLength(1)
    expect(numerals.map(({ reason }) => reason)).toEqual(['boilerplate', null, 'repeat'])
  })

  test('accounts for every numeral of any text exactly once, with a reason or a proposal', () => {
    const piece = fc.constantFrom('12,000', ' soldiers', ' of them', 'two brigades of ', '6,000', ' people each', '. ', '\n', ' and ', 'at least ', '-', '1.500', 'one', ' killed', '$', '%', '\u200b', '½', ' to ', 'Norland ', '“', 'dozens', ' of the ', '２', '3rd', ', including ', 'x.com/9', 'between ', '—') // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const { numerals, proposals } = extract(articleOf(text), army)
        const used = proposals.flatMap((proposal) => proposal.numerals.map(({ start }) => start))
        expect(new Set(used).size).toBe(used.length)
        for (const { start, end, reason } of numerals) {
          expect(end).toBeGreaterThan(start)
          expect(reason === null).toBe(used.includes(start))
        }
        for (const { quote, number, quantity } of proposals) {
          expect(quantity === null || number !== null).toBe(true)
          if (number) expect(quote.start <= number.start && number.end <= quote.end).toBe(true)
        }
      }),
      { numRuns: 500, seed: 7 },
    )
  })

  test.for(['9', ',', '“', ' ', '(((', 'l,', '12,000 ', 'one hundred and ', '\u200b', 'of the ', 'at least ', 'a'])('reads 200 kB of “%s” to the end', (piece) => {
    const text = piece.repeat(200_000 / piece.length)
    expect(extract(articleOf(text), army).article.text).toBe(text)
  }) // prettier-ignore
})
