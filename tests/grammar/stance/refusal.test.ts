import { expect, test } from 'vitest'
import type { Topic } from '../../../src/schema/topic.ts'
import { findStances } from '../../../scripts/grammar/stance/stance.ts'
import { resolution } from '../../steps/resolution.ts'

const topic: Topic = {
  id: 'ferries',
  title: 'How many?',
  question: 'How many sailors left?',
  language: 'en',
  timezone: 'UTC',
  counted: ['sailor'],
  groups: [],
  population: ['Norland'],
  measures: [],
  sides: [],
}

/** Lay each text out as a paragraph of one sentence. */
function stancesOf(...paragraphs: readonly string[]): readonly string[] {
  const { article } = resolution('s0', paragraphs.join('\n'), [])
  let at = 0
  const passages = paragraphs.map((words) => {
    const span = { start: at, end: at + words.length }
    at = span.end + 1
    return { ...span, kind: 'body' as const, sentences: [span], turn: null, post: null }
  })
  return findStances({ ...article, passages }, topic).map(
    ({ stance, quote }) => `${stance}: ${article.text.slice(quote.start, quote.end)}`,
  )
}

const counted = 'The port counted sailors from Norland.'

test.for<[string, readonly string[], readonly string[]]>([
  [
    'this suspicion, a sentence later',
    [counted, 'The envoy did nothing to dispel this suspicion.'],
    ['declines: The envoy did nothing to dispel this suspicion'],
  ],
  [
    'these reports, two sentences later',
    [counted, 'It rained.', 'The envoy could not confirm the reports.'],
    ['declines: The envoy could not confirm the reports'],
  ],
  ['nothing to do with a report', [counted, 'The envoy did nothing to stop this rain.'], []],
  [
    'a report of something else, long before',
    [counted, 'It rained.', 'Trams ran.', 'The envoy did nothing to dispel this suspicion.'],
    [],
  ],
  ['a report that counted nobody', ['The port closed.', 'The envoy did nothing to dispel this suspicion.'], []],
  ['something else that cannot be confirmed', [counted, 'The envoy could not confirm his seat.'], []],
])('%s', ([, paragraphs, stances]) => {
  expect(stancesOf(...paragraphs)).toEqual(stances)
})
