import { describe, expect, test } from 'vitest'
import { charts, listCharts } from '../../src/charts/registry.ts'
import { makeFacts, story } from './facts.ts'

describe('a chart is listed where it has a mark to show', () => {
  test('all of them for the story', () => {
    expect(listCharts(story)).toEqual(Object.keys(charts))
  })

  test('none while nobody has confirmed a figure', () => {
    expect(listCharts(makeFacts([]))).toEqual([])
  })

  test('those of one figure, which makes no gap and names no place', () => {
    const one = makeFacts([{ side: 1, days: ['2020-05-06', '2020-05-06'], quantity: ['exact', 40] }])
    expect(listCharts(one)).toEqual(['timeline', 'sizes', 'measures', 'echoes', 'as-of', 'bounds'])
  })

  test('those of a denial, which has no size', () => {
    const one = makeFacts([{ side: 1, days: ['2020-05-06', '2020-05-06'], stance: 'denies' }])
    expect(listCharts(one)).toEqual(['timeline', 'as-of', 'bounds'])
  })
})
