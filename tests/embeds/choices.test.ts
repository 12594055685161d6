import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { charts } from '../../src/charts/registry.ts'
import { listChoices } from '../../src/embeds/choices.ts'
import { listRows } from '../../src/views/charts/row.ts'
import { everyKind, story } from '../charts/facts.ts'
import { ids } from './facts.ts'

const choices = new Map(
  listChoices(charts.timeline(everyKind), everyKind.topic).map(({ option, values }) => [
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

describe.for(ids)('of the chart %s', (id) => {
  const chart = charts[id](story)
  const drawn = renderToStaticMarkup(chart.drawing)
  const offered = listChoices(chart, story.topic).flatMap(({ option, values }) => (option === 'light' ? values : []))
  const isDrawn = (value: string): boolean => drawn.includes(`data-mark="${value}"`)
  const isSided = (value: string): boolean =>
    new RegExp(`class="mark [^"]*\\bside-${story.topic.sides.findIndex(({ id }) => id === value) + 1}\\b`).test(drawn)

  test('nothing is offered that would light no mark', () => {
    expect(offered.length).toBeGreaterThan(2)
    expect(offered.filter(({ value }) => !isDrawn(value) && !isSided(value))).toEqual([])
  })

  test('every side that has a mark is offered', () => {
    const sides = story.topic.sides.map((side) => side.id).filter(isSided)
    expect(offered.map(({ value }) => value)).toEqual(expect.arrayContaining(sides))
  })
})
