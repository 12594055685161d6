import { describe, expect, test } from 'vitest'
import { boundsAfter, boundsBefore } from '../../scripts/lexicon/bounds.ts'
import { findPlainBound, setsBound } from '../../scripts/witness/bound.ts'
import { checkQuantity } from '../../scripts/witness/quantity.ts'

describe('words that set a bound', () => {
  test.for([
    ['about', 'about'],
    ['Some', 'about'],
    ['an estimated', 'about'],
    ['at least', 'at-least'],
    ['no fewer than', 'at-least'],
    ['or more', 'at-least'],
    ['-plus', 'at-least'],
    ['more than', 'more-than'],
    ['north of', 'more-than'],
    ['up to', 'up-to'],
    ['as many as', 'up-to'],
    ['no more than', 'up-to'],
    ['fewer than', 'fewer-than'],
    ['just under', 'fewer-than'],
    ['nearly', 'range'],
    ['at [[00:04:16](https://video.example/watch?v=aB3&t=256.2s)]\n*  least', 'at-least'],
    ['more\n09:09.860 - 09:12.180:  than', 'more-than'],
  ] as const)('“%s” sets %s', ([words, bound]) => {
    expect(setsBound(words, bound)).toBe(true)
  })

  test.for([...boundsBefore, ...boundsAfter])('“%s” sets %s, as it does where texts are read', ([words, bound]) => {
    expect(setsBound(words, bound)).toBe(true)
  })

  test.for([
    ['about', 'at-least'],
    ['at least', 'more-than'],
    ['up to', 'about'],
    ['fewer than', 'up-to'],
    ['abou', 'about'],
    ['u to', 'up-to'],
    ['dockers', 'about'],
    ['at [[the list](https://holm.example/list)]\n* least', 'at-least'],
    ['at least', 'exact'],
  ] as const)('“%s” does not set %s', ([words, bound]) => {
    expect(setsBound(words, bound)).toBe(false)
  })
})

test.for([
  ['a transcript’s clock', ' [[00:00:47](https://video.example/watch?v=aB3&t=47.08s)]\n*  ', []],
  ['other words', ' of the sailors who had come up the coast from the villages in the north by bus, ', ['bound-lost']],
  ['the end of a sentence', ' came. ', ['bound-lost']],
] as const)('a bound stands beside its number with %s between them', ([, between, rules]) => {
  const exact = `300${between}or so`
  const said = {
    earliest: null,
    latest: null,
    expression: null,
    certainty: 'implied',
    rule: 'on or before published',
  } as const
  const findings = checkQuantity({
    id: 'm-0000000001',
    source: 'pier',
    statement: null,
    quote: { exact, prefix: '', suffix: '', start: 0, end: exact.length },
    number: { start: 0, end: 3, asWritten: '300' },
    quantity: { low: 300, high: 300, bound: 'about', derivation: null, boundAsWritten: 'or so' },
    unit: 'people',
    measure: null,
    stance: 'estimates',
    partOf: null,
    speaker: { id: null, asWritten: null, certainty: 'implied', rule: 'none' },
    saidOn: said,
    review: 'proposed',
    hedge: null,
    decision: null,
  })
  expect(findings.map(({ rule }) => rule)).toEqual(rules)
})

describe('words that leave no doubt before a number', () => {
  test.for([
    ['saw at least ', 'at-least'],
    ['saw no more than ', 'up-to'],
    ['saw more than ', 'more-than'],
    ['saw no fewer than ', 'at-least'],
    ['saw nearly ', 'about'],
    ['the roughly ', 'about'],
  ] as const)('“%s” is %s', ([before, bound]) => {
    expect(findPlainBound(before)).toBe(bound)
  })

  test.for(['talked about ', 'argued over ', 'some ', 'up to the gates, ', 'more than once, '])(
    '“%s” leaves it open',
    (before) => {
      expect(findPlainBound(before)).toBeUndefined()
    },
  )
})
