import { describe, expect, test } from 'vitest'
import { charts } from '../../src/charts/registry.ts'
import { captionScene } from '../../src/charts/stage/caption.ts'
import { Scene } from '../../src/schema/step.ts'
import { viewEchoes } from '../../src/views/charts/echoes.ts'
import { viewGap } from '../../src/views/charts/gap.ts'
import { viewMeasures } from '../../src/views/charts/measures.ts'
import { listRows } from '../../src/views/charts/row.ts'
import { viewStage } from '../../src/views/charts/stage.ts'
import { crowded, empty, everyKind, makeFacts, single, story } from './facts.ts'

const day = (date: number): readonly [string, string] => [`2020-05-0${String(date)}`, `2020-05-0${String(date)}`]

describe('the gap', () => {
  const facts = makeFacts([
    { side: 2, days: day(1), quantity: ['about', 8000] },
    { side: 1, days: day(2), quantity: ['exact', 1000] },
    { side: 2, days: day(3), quantity: ['about', 5000] },
    { side: 3, days: day(4), quantity: ['at-least', 4000] },
    { side: 4, days: day(5), quantity: ['exact', 9000] },
  ])

  test('records only what is larger than before, of the sides that the topic compares', () => {
    const { from, to } = viewGap(facts)
    expect(from.record.map(({ figure }) => figure)).toEqual([8000])
    expect(to.record.map(({ figure }) => figure)).toEqual([1000, 4000])
  })

  test('writes a ratio wherever one of the records changes', () => {
    expect(viewGap(facts).ratios.map(({ day: on, text }) => [on, text])).toEqual([
      ['2020-05-02', '8 : 1'],
      ['2020-05-04', '2 : 1'],
    ])
  })

  test('tells the story’s ratios', () => {
    expect(viewGap(story).ratios.map(({ text }) => text)).toEqual(['6.7 : 1', '8 : 1', '4 : 1', '1.2 : 1'])
  })

  test('has nothing to say where the topic compares nobody', () => {
    expect(viewGap({ ...facts, topic: { ...facts.topic, gap: undefined } }).ratios).toEqual([])
  })
})

describe('the echoes', () => {
  test('say how many articles carry the widest-told figure, and whose it is', () => {
    expect(viewEchoes(everyKind).title).toBe('8,000 stands in 3 of 3 articles, and each time it goes back to Unions')
    expect(viewEchoes(story).title).toBe('12,000 stands in 4 of 5 articles, and each time it goes back to Kyiv')
  })

  test('say that a figure has two origins where it has', () => {
    const facts = makeFacts([
      { side: 1, days: day(1), quantity: ['exact', 10], sources: ['a', 'b'] },
      { side: 2, days: day(1), quantity: ['exact', 10], sources: ['c'] },
    ])
    expect(viewEchoes(facts).title).toBe('10 stands in 3 of 3 articles and goes back to 2 sides')
  })

  test('count every mention of every estimate once', () => {
    const { echoes, rows } = viewEchoes(story)
    expect(echoes.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(
      rows.reduce((sum, { mentions }) => sum + mentions, 0),
    )
  })
})

describe('the measures', () => {
  test('show each estimate in exactly one lane, and have a lane for what nobody said', () => {
    const { lanes } = viewMeasures(everyKind)
    expect(lanes.flatMap(({ rows }) => rows).length).toBe(9)
    expect(lanes.map(({ label }) => label)).toEqual(['Gathered at the old harbour', 'Marched', 'Not said'])
  })
})

describe('a row', () => {
  test('speaks its bound, speaker, day and measure', () => {
    const row = listRows(everyKind).find(({ statement }) => statement === 's3')
    expect(row?.name).toBe(
      'at least 2,000, no upper end stated: Spokesman of Police and coast guard, on 3 May 2020, counted as “Gathered at the old harbour”',
    )
  })

  test('speaks a possibility in the words used', () => {
    expect(listRows(everyKind).find(({ statement }) => statement === 's4')?.name).toContain('(“perhaps”)')
  })
})

describe('every chart', () => {
  const ledgers = Object.entries({ story, everyKind, crowded, single, empty })
  const each = Object.entries(charts).flatMap(([id, chart]) =>
    ledgers.map(([name, facts]) => [`${id} of ${name}`, chart(facts).text] as const),
  )

  test.for(each)(
    'has a title, a description of one sentence and a source: %s',
    ([, { title, description, source }]) => {
      for (const words of [title, description, source]) expect(words).toMatch(/\S/)
      expect(`${title} ${description} ${source}`).not.toMatch(/NaN|undefined|null|Infinity| {2}/)
    },
  )

  test.for(each)('has a table with a cell for every column: %s', ([, { table }]) => {
    expect(table.caption).toMatch(/\S/)
    for (const row of table.rows) expect(row.map(({ text }) => text !== '')).toEqual(table.columns.map(() => true))
  })

  test('links every statement that it draws from its table, so that a keyboard finds what a pointer finds', () => {
    const drawn = new Set(listRows(story).map(({ href }) => href))
    const { table } = charts.timeline(story).text
    expect(new Set(table.rows.flatMap((row) => row.flatMap(({ href }) => href ?? [])))).toEqual(drawn)
  })

  test.for(Scene.options)('has a caption of one sentence for the scene “%s”', (scene) => {
    expect(captionScene(scene, viewStage(story))).toMatch(/^[^.]+(?:\d\.\d[^.]*)?\.(?: The order[^.]+\.)?$/)
  })
})
