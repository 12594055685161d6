import { describe, expect, test } from 'vitest'
import { layoutTimeline } from '../../src/charts/timeline/layout.ts'
import { plotRows, joinEstimates } from '../../src/charts/timeline/plot.ts'
import { listEstimates, listRows } from '../../src/views/charts/row.ts'
import type { Facts } from '../../src/views/charts/row.ts'
import { everyKind, makeFacts, story } from './facts.ts'

const size = { width: 720, height: 460 }
const lay = (facts: Facts): ReturnType<typeof layoutTimeline> => layoutTimeline(listRows(facts), size)
const find = (facts: Facts, id: string): ReturnType<typeof lay>['marks'][number] | undefined =>
  lay(facts).marks.find(({ statement }) => statement === id)

describe('the timeline', () => {
  test('stands twice as high over nought for twice the figure', () => {
    const facts = makeFacts([
      { side: 1, days: ['2020-05-01', '2020-05-01'], quantity: ['exact', 2000] },
      { side: 2, days: ['2020-05-04', '2020-05-04'], quantity: ['exact', 4000] },
    ])
    const foot = plotRows(listRows(facts), size, 0).foot
    const [low, high] = ['s1', 's2'].map((id) => foot - (find(facts, id)?.y ?? 0))
    expect(high).toBeCloseTo((low ?? 0) * 2, 0)
  })

  test('keeps the distance of days', () => {
    const facts = makeFacts(
      [1, 3, 9].map(
        (date) =>
          ({
            side: 1,
            days: [`2020-05-0${String(date)}`, `2020-05-0${String(date)}`],
            quantity: ['exact', 10],
          }) as const,
      ),
    )
    const [a, b, c] = ['s1', 's2', 's3'].map((id) => find(facts, id)?.x ?? 0)
    expect(((c ?? 0) - (b ?? 0)) / ((b ?? 0) - (a ?? 0))).toBeCloseTo(3, 2)
  })

  test.for<[days: string[], ticks: string[]]>([
    [
      ['2020-05-01', '2020-05-09'],
      ['1 May', '3', '5', '7', '9'],
    ],
    [
      ['2020-01-01', '2020-01-09'],
      ['1 Jan', '3', '5', '7', '9'],
    ],
    [
      ['2019-12-20', '2020-01-20'],
      ['20 Dec 2019', '27', '3 Jan 2020', '10', '17'],
    ],
    [
      ['2019-03-20', '2020-04-02'],
      ['Apr 2019', 'Jul', 'Oct', 'Jan 2020', 'Apr'],
    ],
    [
      ['2014-07-25', '2026-02-23'],
      ['2016', '2018', '2020', '2022', '2024'],
    ],
  ])('names months and years where days are too many: %j', ([days, ticks]) => {
    const facts = makeFacts(days.map((day) => ({ side: 1, days: [day, day], quantity: ['exact', 10] }) as const))
    const { texts } = layoutTimeline(listRows(facts), { width: 400, height: 460 })
    expect(texts.filter(({ kind, anchor }) => kind === 'tick' && anchor === 'middle').map(({ text }) => text)).toEqual(
      ticks,
    )
  })

  test('sets marks of a crowded day side by side while they stay near it, and none out of the picture', () => {
    const facts = makeFacts(
      Array.from(
        { length: 40 },
        () => ({ side: 1, days: ['2020-05-01', '2020-05-01'], quantity: ['exact', 10] }) as const,
      ),
    )
    const xs = lay(facts).marks.map(({ x }) => x)
    const day = Math.max(...xs)
    expect(new Set(xs).size).toBeGreaterThan(1)
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0)
    expect(day - Math.min(...xs)).toBeLessThan(100)
  })

  test('lets no open day run out of the picture, however few the days', () => {
    const facts = makeFacts([
      { side: 1, days: [null, '2020-05-01'], quantity: ['exact', 2000] },
      { side: 2, days: ['2020-05-02', null], quantity: ['exact', 4000] },
    ])
    for (const width of [320, 720, 1200]) {
      for (const { x, paths } of layoutTimeline(listRows(facts), { width, height: 460 }).marks) {
        const ends = paths
          .filter(({ kind }) => kind === 'span')
          .flatMap(({ d }) => [...d.matchAll(/[MH](-?[\d.]+)/g)].map(([, at]) => x + Number(at)))
        expect(ends.length).toBeGreaterThan(0)
        expect(Math.min(...ends)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...ends)).toBeLessThanOrEqual(width)
      }
    }
  })

  test('draws a day that is open at its start as a line that fades to the left, and invents no first day', () => {
    expect(
      find(everyKind, 's5')
        ?.paths.map(({ d }) => d)
        .join(''),
    ).toMatch(/^(M-[\d.]+,0H-[\d.]+)+$/)
  })

  test('draws days between two ends as a line from the one to the other', () => {
    const [first, last] = [plotRows(listRows(everyKind), size, 2).x(0), plotRows(listRows(everyKind), size, 2).x(4)]
    expect(find(everyKind, 's6')?.paths[0]?.d).toContain(`M${String(Math.round((first - last) * 100) / 100)},`)
  })

  test('draws no span for a day that is known', () => {
    expect(find(everyKind, 's1')?.paths).toEqual([])
  })

  test('sets denials and refusals under the line of nought', () => {
    const { foot } = plotRows(listRows(everyKind), size, 2)
    for (const id of ['s8', 's9']) expect(find(everyKind, id)?.y).toBeGreaterThan(foot)
  })

  test('shows no part of a figure as an estimate of its own', () => {
    expect(find(everyKind, 's10')).toBeUndefined()
  })

  test('stands two like figures of one day side by side', () => {
    const facts = makeFacts(
      [1, 2].map((side) => ({ side, days: ['2020-05-01', '2020-05-01'], quantity: ['exact', 10] }) as const),
    )
    const [one, other] = lay(facts).marks
    expect(Math.abs((one?.x ?? 0) - (other?.x ?? 0))).toBeGreaterThan(14)
  })
})

describe('a line between estimates', () => {
  const day = (date: number): readonly [string, string] => [`2020-05-0${String(date)}`, `2020-05-0${String(date)}`]
  const links = (facts: Facts): number => {
    const rows = listRows(facts)
    return joinEstimates(listEstimates(rows), plotRows(rows, size, 0)).length
  }
  const first = { side: 1, days: day(1), quantity: ['exact', 10], measure: 'marched' } as const

  test.for([
    ['joins one side about one measure', { ...first, days: day(2) }, 1],
    ['never joins two measures', { ...first, days: day(2), measure: 'gathered' }, 0],
    ['never joins two sides', { ...first, days: day(2), side: 2 }, 0],
    ['never joins what stands on no side', { ...first, days: day(2), side: 0 }, 0],
    ['never joins a day that is open, since it has no order', { ...first, days: [null, '2020-05-02'] }, 0],
  ] as const)('%s', ([, second, joined]) => {
    expect(links(makeFacts([first, second]))).toBe(joined)
  })

  test('joins in the story only marks that agree on side and measure', () => {
    const rows = listEstimates(listRows(story))
    const { marks, paths } = lay(story)
    const ends = paths.filter(({ kind }) => kind === 'link').map(({ d }) => d.slice(1).split('L'))
    const kinds = ends.map((points) =>
      points.map((point) => {
        const mark = marks.find(
          ({ x, y }) => Math.hypot(x - Number(point.split(',')[0]), y - Number(point.split(',')[1])) < 0.1,
        )
        const row = rows.find(({ statement }) => statement === mark?.statement)
        return `${String(row?.side)} ${String(row?.measure)}`
      }),
    )
    expect(kinds.length).toBeGreaterThan(0)
    for (const kind of kinds) expect(new Set(kind).size).toBe(1)
  })
})
