import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { charts, listCharts } from '../../src/charts/registry.ts'
import { captionScene } from '../../src/charts/stage/caption.ts'
import { Scene } from '../../src/schema/step.ts'
import { layoutAsOf, plotAsOf } from '../../src/charts/asof/layout.ts'
import { findDay, viewAsOf } from '../../src/views/charts/asof.ts'
import { viewEchoes } from '../../src/views/charts/echoes.ts'
import { viewGap } from '../../src/views/charts/gap.ts'
import { sayDistance, viewMap } from '../../src/views/charts/map.ts'
import { viewMeasures } from '../../src/views/charts/measures.ts'
import { findNamings } from '../../src/views/charts/places.ts'
import { listRows } from '../../src/views/charts/row.ts'
import { viewSizes } from '../../src/views/charts/sizes.ts'
import { viewStage } from '../../src/views/charts/stage.ts'
import { crowded, empty, everyKind, makeFacts, single, story } from './facts.ts'

const folder = `${import.meta.dirname}/../../seeds`
const seeds = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))

const day = (date: number): readonly [string, string] => [`2020-05-0${String(date)}`, `2020-05-0${String(date)}`]

describe('the charts of a topic', () => {
  const one = { side: 1, days: day(1), quantity: ['exact', 40] } as const

  test.for([
    ['are all there where two groups named figures, and places', story, []],
    ['leave out the gap where one side alone named figures', makeFacts([{ ...one, at: 'mill' }]), ['gap']],
    ['leave out the map where the words name no place', makeFacts([one, { ...one, side: 2 }]), ['map']],
    ['leave out both where one side named one figure and no place', makeFacts([one]), ['gap', 'map']],
    [
      'leave out all that need a figure where one side only denies',
      makeFacts([{ side: 1, days: day(1), stance: 'denies' }]),
      ['sizes', 'gap', 'measures', 'echoes', 'map'],
    ],
    ['are none while nobody named anything', empty, Object.keys(charts)],
  ] as const)('%s', ([, facts, missing]) => {
    const ids = Object.keys(charts).filter((id) => !(missing as readonly string[]).includes(id))
    expect(listCharts(facts)).toEqual(ids)
  })
})

describe('the headline figures', () => {
  test('that no topic names are of one measure, the one told most often: no scale holds the hurt beside the homeless', () => {
    const facts = makeFacts([
      { side: 1, days: day(1), quantity: ['exact', 40] },
      { side: 2, days: day(1), quantity: ['exact', 60] },
      { side: 2, days: day(1), quantity: ['exact', 9000], measure: 'gathered' },
    ])
    const topic = { ...facts.topic, headline: [] }
    expect(viewSizes({ ...facts, topic }).rows.map(({ figure }) => figure)).toEqual([40, 60])
  })
})

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

describe('as of a day', () => {
  const undated = makeFacts([{ side: 1, days: [null, null], quantity: ['exact', 7] }])
  const ledgers = Object.entries({ story, everyKind, crowded, single, undated, empty })

  test.for(ledgers)('each statement is new on one day, and known from then on: %s', ([, facts]) => {
    const { stops, rows } = viewAsOf(facts)
    const news = stops.flatMap((stop) => stop.news.map(({ statement }) => statement))
    expect([...news].sort()).toEqual(rows.map(({ statement }) => statement).sort())
    for (const [index, { known }] of stops.entries())
      expect(known.length).toBe(stops.slice(0, index + 1).reduce((sum, stop) => sum + stop.news.length, 0))
  })

  test.for(ledgers)('nothing is known before its day: %s', ([, facts]) => {
    const early = viewAsOf(facts).stops.flatMap(({ day: on, known }) =>
      known.filter(({ latest }) => latest !== null && on !== null && latest > on),
    )
    expect(early).toEqual([])
  })

  test('what nothing dates counts from the last day alone', () => {
    const stops = viewAsOf(everyKind).stops.filter(({ known }) => known.some(({ latest }) => latest === null))
    expect(stops.map(({ id }) => id)).toEqual(['as-of-2020-05-08'])
    expect(viewAsOf(undated).stops.map(({ finding }) => finding)).toEqual(['On days nobody states: one figure, 7.'])
  })

  test('has no more days than the style sheet has rules for, and always the last', () => {
    const { stops } = viewAsOf(crowded)
    const sheet = readFileSync(`${import.meta.dirname}/../../src/charts/asof/asof.css`, 'utf8')
    expect(sheet).toContain(`[data-absent~='${stops.length}']`)
    expect(stops.at(-1)?.day).toBe('2020-05-30')
    expect(stops.length).toBeGreaterThan(10)
  })

  test('says in a sentence what was known on each day of the story', () => {
    expect(viewAsOf(story).stops.map(({ finding }) => finding)).toEqual([
      'By 17 October 2024: one figure, about 10,000.',
      'By 18 October 2024: 2 figures, from 1,500 to 10,000; Kyiv’s largest is 6.7 times that of Seoul, Washington and NATO.',
      'By 21 October 2024: 2 figures, from 1,500 to 10,000; Kyiv’s largest is 6.7 times that of Seoul, Washington and NATO.',
      'By 22 October 2024: 4 figures, from 1,500 to 12,000; Kyiv’s largest is 8 times that of Seoul, Washington and NATO.',
      'By 23 October 2024: 5 figures, from 1,500 to 12,000; Kyiv’s largest is 4 times that of Seoul, Washington and NATO.',
      'By 24 October 2024: 6 figures, from 1,500 to 12,000; Kyiv’s largest is 4 times that of Seoul, Washington and NATO.',
      'By 25 October 2024: 7 figures, from 1,500 to 12,000; Kyiv’s largest is 4 times that of Seoul, Washington and NATO.',
      'By 30 October 2024: 8 figures, from 1,500 to 12,000; Kyiv’s largest is 1.2 times that of Seoul, Washington and NATO.',
    ])
  })

  test('draws each record up to the day and no further', () => {
    const view = viewAsOf(story)
    const { paths } = layoutAsOf(view, plotAsOf(view, { width: 720, height: 460 }))
    const on = (kind: 'cut' | 'step', day: number) =>
      paths.filter((path) => path.kind === kind && !path.absent?.includes(day)).map(({ d }) => d)
    const days = view.stops.map((_, index) => index + 1)
    for (const day of days) {
      const edges = on('cut', day).map((d) => Number(/^M([\d.]+)/.exec(d)?.[1]))
      const ends = on('step', day).map((d) => Number(/H([\d.]+)/.exec(d)?.[1] ?? /^M([\d.]+)/.exec(d)?.[1]))
      expect(edges.length, `the cuts on day ${day}`).toBe(1)
      expect(ends.filter((end) => end > (edges[0] ?? 0))).toEqual([])
    }
    expect(on('step', days.length).length).toBeGreaterThan(8)
    expect(on('step', 1)).toEqual([])
  })

  test('holds on each day the marks of all that was known, and opens on the day of the statements that a step names', () => {
    const view = viewAsOf(story)
    const { marks } = layoutAsOf(view, plotAsOf(view, { width: 300, height: 240 }))
    for (const [index, { known }] of view.stops.entries()) {
      const held = marks.filter(({ absent = [] }) => !absent.includes(index + 1)).map(({ statement }) => statement)
      expect(held.toSorted()).toEqual(known.map(({ statement }) => statement).toSorted())
    }
    expect(findDay(view.stops, ['nis-2024-10-18', 'united-states-2024-10-23'])).toBe(5)
    expect(findDay(view.stops, [])).toBe(view.stops.length)
  })
})

describe('the map', () => {
  const named = (text: string): readonly string[] =>
    findNamings({ ...everyKind, sentences: [{ source: 'daily', text, mentions: [] }] }).map(
      ({ place, as }) => `${place.id} ${as}`,
    )

  test.for<[string, readonly string[]]>([
    ['The people had gathered in Millbrook.', ['mill whereabouts']],
    ['In Millbrook, people gathered.', ['mill whereabouts']],
    ['Some people from Old Quay went to the county’s Fenland.', ['fens whereabouts', 'quay origin']],
    ['People were led into northern Fenland by ship.', ['fens whereabouts']],
    ['People came to the quay on Monday.', ['quay whereabouts']],
    ['Millbrook denied that people had come.', []],
    ['It was Millbrook’s people who came.', []],
    ['A pact between Fenland and Millbrook concerns people.', []],
    ['The people wrote in Millbrook Gazette.', []],
    ['The people were in Millbrooks.', []],
    ['Ships lie in Millbrook.', []],
  ])('finds in “%s” %j', ([text, places]) => {
    expect([...named(text)].sort()).toEqual(places)
  })

  test('a place whose adjective is counted takes nobody for its adjective', () => {
    const facts = { ...everyKind, topic: { ...everyKind.topic, counted: ['Fenlander'] } }
    const find = (text: string): number =>
      findNamings({ ...facts, sentences: [{ source: 'daily', text, mentions: [] }] }).length
    expect(find('Fenlanders were seen in Millbrook.')).toBe(1)
    expect(find('A Fenlander minister spoke in Millbrook.')).toBe(0)
  })

  test('puts a statement where its words put it, and where they come from only if they say no more', () => {
    const { places } = viewMap(everyKind)
    expect(places.map(({ place, rows }) => [place.id, rows.map(({ statement }) => statement)])).toEqual([
      ['fens', []],
      ['mill', ['s1', 's8']],
      ['quay', ['s2', 's3']],
    ])
  })

  test('draws a way only where one sentence names both of its ends, and computes its length', () => {
    expect(viewMap(everyKind).routes.map(({ from, to, text }) => [from.id, to.id, text])).toEqual([
      ['fens', 'quay', 'about 1,000 km'],
    ])
    expect(sayDistance(everyKind, 's3')).toBe('about 1,000 kilometres')
    expect(() => sayDistance(everyKind, 's1')).toThrow('Cannot say how far `s1` goes')
  })

  test('tells the story’s places, each with its figures', () => {
    const { places, title, routes } = viewMap(story)
    expect(places.map(({ place, rows }) => [place.id, rows.map(({ statement }) => statement)])).toEqual([
      ['kursk', ['hur-by-2024-10-22']],
      ['pyongyang', []],
      ['sergeevka', []],
      ['far-east', ['nis-2024-10-18', 'united-states-2024-10-23', 'us-nato-officials-by-2024-10-30']],
    ])
    expect(title).toBe('3 of the 4 figures that come with a place are of Russia’s Far East')
    expect(routes.map(({ text }) => text)).toEqual(['about 6,700 km'])
  })

  test('quotes for each place only words that stand in a source', () => {
    const words = viewMap(story).table.rows.map((row) => row.at(-1)?.text.slice(1, -1) ?? '')
    expect(words.length).toBeGreaterThan(8)
    for (const one of words)
      expect(
        seeds.some((seed) => seed.includes(one)),
        one,
      ).toBe(true)
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
