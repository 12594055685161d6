import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../../src/schema/quantity.ts'
import { annotate } from '../../../src/views/annotation.ts'
import { describeClaim } from '../../../src/views/linked/claim.ts'
import { describeQuantity } from '../../../src/views/linked/quantity.ts'
import { writeScript } from '../../../src/views/linked/script.ts'
import { writeCoverage } from '../../../src/views/linked/source.ts'
import { listStatementPages } from '../../../src/views/statement.ts'
import { facts, mention, source, statement } from '../facts.ts'

describe('a figure for machines', () => {
  test.for<[Quantity['bound'], number | null, number | null, object]>([
    ['exact', 7, 7, { value: 7, minValue: 7, maxValue: 7 }],
    ['about', 7, 7, { value: 7 }],
    ['at-least', 7, null, { minValue: 7 }],
    ['more-than', 7, null, { minValue: 7 }],
    ['up-to', null, 7, { maxValue: 7 }],
    ['fewer-than', null, 7, { maxValue: 7 }],
    ['range', 5, 7, { minValue: 5, maxValue: 7 }],
  ])('told as “%s” has only the ends that were stated', ([bound, low, high, ends]) => {
    const quantity = { low, high, bound, derivation: null, boundAsWritten: null }
    const told = Object.entries(describeQuantity(quantity, 'people')).filter(([name]) => /value$/i.test(name))
    expect(Object.fromEntries(told)).toEqual(ends)
  })
})

test.for([
  ['2020-05-04', '2020-05-04', '2020-05-04'],
  ['2020-05-01', '2020-05-04', '2020-05-01/2020-05-04'],
  [null, '2020-05-04', '../2020-05-04'],
  ['2020-05-04', null, '2020-05-04/..'],
  [null, null, null],
] as const)('the days %s to %s are written %s', ([earliest, latest, written]) => {
  expect(writeCoverage({ earliest, latest })).toBe(written)
})

test('words cannot end the element they stand in', () => {
  const hostile = { text: '</script><!--<script>alert(1)</script>' }
  expect(writeScript(hostile)).not.toContain('<')
  expect(JSON.parse(writeScript(hostile))).toEqual(hostile)
})

describe('where nobody has said where the site stands', () => {
  const said = mention('m-0000000001', { statement: 'crowd' })
  const story = facts({ mentions: [said], statements: [statement('crowd')] })

  test('a claim has no address, absolute or made up', () => {
    const [page] = listStatementPages(story)
    expect(page && JSON.stringify(describeClaim(story, page, undefined))).not.toMatch(/"@id"|"url"/)
  })

  test('an annotation is named by its path', () => {
    expect(annotateIn('', undefined)).toMatchObject({ id: '/annotation/m-0000000001.json' })
  })

  test('a place is named only where the text bears the quote out, in code points', () => {
    const { exact } = said.quote
    expect(JSON.stringify(annotateIn(`0123456789${exact}`, undefined))).toContain('"start":10,"end":34')
    expect(JSON.stringify(annotateIn(`01234567\u{1f6a2}${exact}`, undefined))).toContain('"start":9,"end":33')
    expect(JSON.stringify(annotateIn(`another text ${exact}`, undefined))).not.toContain('TextPositionSelector')
    expect(JSON.stringify(annotateIn(undefined, undefined))).not.toContain('TextPositionSelector')
  })

  test('an article with a page of its own is a target too', () => {
    const address = 'https://post.example/a'
    expect(annotateIn(undefined, address)).toMatchObject({ target: [{ source: address }, {}] })
  })

  test('what was withdrawn says so beside what it said', () => {
    const gone = annotate({ facts: story, mention: said, source: source('harbour-post', '2020-05-06'), text: undefined, sha256: '0'.repeat(64), site: undefined, withdrawn: 'Withdrawn: gone.' }) // prettier-ignore
    expect(gone).toMatchObject({ body: [{ purpose: 'describing' }, { purpose: 'commenting', value: 'Withdrawn: gone.' }, {}] }) // prettier-ignore
  })

  function annotateIn(text: string | undefined, url: string | null | undefined): object {
    const article = source('harbour-post', '2020-05-06', { url: url ?? null })
    return annotate({ facts: story, mention: said, source: article, text, sha256: '0'.repeat(64), site: undefined })
  }
})
