import { expect, test } from 'vitest'
import { findPull } from '../../src/views/pull.ts'
import { facts, mention } from './facts.ts'

const given = facts({
  mentions: [mention('m-0000000001'), mention('m-0000000002', { source: 'evening-sheet', statement: null })],
})

test('a pull quote has the words of the report, whose they are, and where they stand', () => {
  expect(findPull(given, 'harbour-master-2020-05-04', 'harbour-post')).toEqual({
    id: 'm-0000000001',
    words: 'some 300 people gathered',
    speaker: 'The harbour master',
    slot: 1,
    when: 'on 4 May 2020',
    outlet: 'harbour-post',
    href: '/source/harbour-post/#m-0000000001',
  })
})

test.for([
  ['harbour-master-2020-05-04', 'evening-sheet', 'Unexpected source `evening-sheet`'],
  ['nobody-2020-05-04', 'harbour-post', 'Unexpected statement `nobody-2020-05-04`'],
] as const)('the words of %s in %s are missed, never made up', ([of, source, message]) => {
  expect(() => findPull(given, of, source)).toThrow(message)
})
