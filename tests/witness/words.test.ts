import { expect, test } from 'vitest'
import { fold } from '../../scripts/witness/fold.ts'
import { findWhole, standsAsRead, standsIn } from '../../scripts/witness/words.ts'

const text = 'The U.S. envoy, Mara Voss, saw dockers on Thursday. “Dockers!” she said.'

test.for([
  ['dockers', true],
  ['Mara Voss', true],
  ['U.S.', true],
  ['Thursday', true],
  ['docker', false],
  ['ockers', false],
  ['Voss,', false],
  [' Voss', false],
  ['U.S', false],
  ['Thursday.', true],
  ['', false],
] as const)('“%s” stands whole: %s', ([words, stands]) => {
  expect(standsIn(text, words)).toBe(stands)
})

test.for([
  ['Mara Voss’s envoy', true],
  ["Mara Voss's envoy", true],
  ['a harbour guard', true],
  ['a harbourguard', false],
  ['a harbour', true],
  ['Mara Vosss envoy', false],
] as const)('“%s” stands as it is read: %s', ([words, stands]) => {
  expect(standsAsRead('Mara\n  Voss&#8217;s envoy and a\r\nharbour&nbsp;guard came.', words)).toBe(stands)
})

test.for([
  ['Mara Voss of the harbour guard', true],
  ['harbour guard said', true],
  ['Voss went home', true],
  ['guard said. Voss', true],
  ['Voss of the harbor', false],
  ['Mara Vossof', false],
  ['guard(https', false],
] as const)('“%s” stands amid tags and links: %s', ([words, stands]) => {
  const tagged =
    '<b>Mara</b> Voss of the <a href="https://ex.org/envoy">harbour</a> [guard](https://ex.org/a) **said**.<br>Voss &lt;i&gt;went&lt;/i&gt; home.'
  expect(standsAsRead(tagged, words)).toBe(stands)
})

test.for([
  ['the harbour guard', true],
  ['the harbour guard Mara Voss', true],
  ['guard. Mara', false],
  ['harbour * guard', false],
  ['rope sail', false],
] as const)('“%s” stands in captions set as a list: %s', ([words, stands]) => {
  const captions = '*  according to the harbour\n*  guard Mara\n*  Voss.\n\n* rope\n* sail\n'
  expect(standsAsRead(captions, words)).toBe(stands)
})

test('every place is found', () => {
  expect(findWhole('two, two and twenty-two', 'two')).toEqual([0, 5, 20])
})

test('folding leaves out controls, makes one blank of many, and knows where each unit came from', () => {
  const { text: folded, from } = fold('a \r\n\tb\u0000c\u2028d')
  expect(folded).toBe('a bc d')
  expect(from).toEqual([0, 1, 5, 7, 8, 9])
})
