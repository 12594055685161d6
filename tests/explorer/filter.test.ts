import { describe, expect, test } from 'vitest'
import { everything, type Choice } from '../../src/explorer/choice.ts'
import { allowsDays, countValues, filterEntries, isKnown } from '../../src/explorer/filter.ts'
import { idsOf, makeEntry, said } from './entries.ts'

const paper = (outlet: string): { href: string; outlet: string } => ({ href: `/source/${outlet}/`, outlet })
const entries = [
  makeEntry('a', { ...said('2020-05-01'), bound: 'about', sources: [paper('Post'), paper('Gazette')] }),
  makeEntry('b', { ...said('2020-05-04'), side: null, measure: null, speaker: 'Nobody named' }),
  makeEntry('c', { ...said('2020-05-06'), stance: 'denies', bound: null, quotes: ['“not a soul”, she said'] }),
  makeEntry('d', { ...said(null, '2020-05-05'), bound: 'up-to', sources: [paper('Gazette')] }),
]

describe('a filter', () => {
  test.for<[string, Partial<Choice>, readonly string[]]>([
    ['nothing asked for lets everything through', {}, ['a', 'b', 'c', 'd']],
    ['a side', { side: 'town' }, ['a', 'c', 'd']],
    ['on no side', { side: 'none' }, ['b']],
    ['a measure', { measure: 'marched' }, ['a', 'c', 'd']],
    ['a measure that nobody said', { measure: 'none' }, ['b']],
    ['a bound', { bound: 'up-to' }, ['d']],
    ['a plain figure', { bound: 'exact' }, ['b']],
    ['those who say no', { bound: 'denies' }, ['c']],
    ['an outlet, alone or among others', { outlet: 'Gazette' }, ['a', 'd']],
    ['words of a quote, in any order and case', { search: 'SOUL not' }, ['c']],
    ['straight marks find curly ones', { search: '"not' }, ['c']],
    ['a speaker', { search: 'nobody' }, ['b']],
    ['a word that nobody said', { search: 'dragon' }, []],
    ['two things at once', { side: 'town', outlet: 'Gazette', bound: 'about' }, ['a']],
    ['from a day on', { from: '2020-05-05' }, ['c', 'd']],
    ['until a day', { to: '2020-05-04' }, ['a', 'b', 'd']],
    ['as of a day, what had surely been said by then', { asof: '2020-05-04' }, ['a', 'b']],
    ['as of a later day', { asof: '2020-05-05' }, ['a', 'b', 'd']],
    ['a span of no days', { from: '2020-05-06', to: '2020-05-04' }, []],
  ])('%s', ([, choice, ids]) => {
    expect(idsOf(filterEntries(entries, { ...everything, ...choice }))).toEqual(ids)
  })

  test.for<[string, string | null, string | null, boolean]>([
    ['said on that day', '2020-05-04', '2020-05-04', true],
    ['said the day after', '2020-05-05', '2020-05-05', false],
    ['said by that day', null, '2020-05-04', true],
    ['said by a later day, perhaps before', null, '2020-05-05', false],
    ['said on a day that nobody states', null, null, false],
  ])('as of the 4th: %s', ([, earliest, latest, isIn]) => {
    expect(isKnown(makeEntry('x', said(earliest, latest)), '2020-05-04')).toBe(isIn)
  })

  test.for<[string, string | null, string | null, boolean]>([
    ['said on a day of the span', '2020-05-04', '2020-05-04', true],
    ['said on its first day', '2020-05-03', '2020-05-03', true],
    ['said on its last day', '2020-05-05', '2020-05-05', true],
    ['said the day before', '2020-05-02', '2020-05-02', false],
    ['said the day after', '2020-05-06', '2020-05-06', false],
    ['said by a day within', null, '2020-05-04', true],
    ['said by a day after the span, perhaps within', null, '2020-05-09', true],
    ['said by a day before the span', null, '2020-05-02', false],
    ['said from a day after the span on', '2020-05-06', null, false],
    ['said between days around the span', '2020-05-01', '2020-05-09', true],
    ['said on a day that nobody states', null, null, true],
  ])('of days from the 3rd to the 5th: %s', ([, earliest, latest, isIn]) => {
    expect(allowsDays(makeEntry('x', said(earliest, latest)), { from: '2020-05-03', to: '2020-05-05' })).toBe(isIn)
  })

  test('counts what each of its values would show, the other filters being as they are', () => {
    const choice = { ...everything, side: 'town', outlet: 'Post' }
    expect(Object.fromEntries(countValues(entries, choice, 'outlet'))).toEqual({ Post: 1, Gazette: 2, 'The Post': 1 })
    expect(Object.fromEntries(countValues(entries, choice, 'side'))).toEqual({ town: 1 })
  })
})
