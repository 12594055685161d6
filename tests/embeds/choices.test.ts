import { expect, test } from 'vitest'
import { listChoices } from '../../src/embeds/choices.ts'
import { viewTimeline } from '../../src/views/charts/timeline.ts'
import { listRows } from '../../src/views/charts/row.ts'
import { everyKind } from '../charts/facts.ts'

const choices = new Map(
  listChoices(viewTimeline(everyKind).table, everyKind.topic).map(({ option, values }) => [
    option,
    values.map(({ value }) => value),
  ]),
)

test('an embed’s theme, ground, title and language can be chosen', () => {
  expect(choices.get('theme')).toEqual(['light', 'dark'])
  expect(choices.get('ground')).toEqual(['none'])
  expect(choices.get('title')).toEqual(['off'])
  expect(choices.get('language')).toContain('en')
})

test('every side of the topic and every statement of the chart can be lit, each once', () => {
  const wanted = [
    ...everyKind.topic.sides.map(({ id }) => id),
    ...listRows(everyKind).map(({ statement }) => statement),
  ]
  expect(choices.get('light')?.toSorted()).toEqual(wanted.toSorted())
})
