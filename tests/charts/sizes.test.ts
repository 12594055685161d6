import { describe, expect, test } from 'vitest'
import type { Mark, Path } from '../../src/charts/picture/picture.ts'
import { drawColumns, drawRows } from '../../src/charts/sizes/dots.ts'
import { layoutSizes } from '../../src/charts/sizes/layout.ts'
import { placeScene, stageSizes } from '../../src/charts/stage/layout.ts'
import { viewSizes } from '../../src/views/charts/sizes.ts'
import { viewStage } from '../../src/views/charts/stage.ts'
import { everyKind, story } from './facts.ts'

/** Counts the dots that a dashed path draws: one at the start of each run and one at each pitch along it. */
function countDots(d: string, pitch: number): number {
  const runs = [...d.matchAll(/[hv](-?[\d.]+)/g)].map(([, length]) => Number(length))
  return runs.reduce((sum, length) => sum + Math.floor(length / pitch + 0.01) + 1, 0)
}

/** Names where the dots of a dashed path stand. */
function placeDots(d: string, pitch: number): readonly string[] {
  let [x, y] = [0, 0]
  return [...d.matchAll(/m(-?[\d.]+),(-?[\d.]+)([hv])(-?[\d.]+)/gi)].flatMap(([, dx, dy, way, run]) => {
    const [startX, startY, length] = [x + Number(dx), y + Number(dy), Number(run)]
    ;[x, y] = way === 'h' ? [startX + length, startY] : [startX, startY + length]
    return Array.from({ length: Math.floor(length / pitch + 0.01) + 1 }, (_, dot) =>
      [startX + (way === 'h' ? dot * pitch : 0), startY + (way === 'v' ? dot * pitch : 0)]
        .map((at) => at.toFixed(2))
        .join(),
    )
  })
}

/** Finds the dots of a mark, which stand in it so that they step back with it. */
function findDots({ paths }: Mark): Path {
  const [dots, ...others] = paths.filter(({ kind }) => kind === 'dots')
  if (!dots || others.length > 0) throw new Error('Expected one field of dots in each mark')
  return dots
}

const pitchOf = (dash: string | undefined): number => Number(dash?.split(' ')[1])

describe('a field of dots', () => {
  const grid = { x: 0, y: 0, pitch: 5, across: 10 }

  test.for([
    [0, 1],
    [0, 10],
    [7, 33],
    [150, 1200],
    [4, 4],
  ] as const)('draws the dots from %i to %i, each once', ([from, to]) => {
    expect(countDots(drawRows(grid, from, to), grid.pitch)).toBe(to - from)
    expect(countDots(drawColumns(grid, from, to), grid.pitch)).toBe(to - from)
  })
})

test('each dot stands in its own square of the grid, by rows or by columns', () => {
  const grid = { x: 3, y: 20, pitch: 4.5, across: 5 }
  const squares = Array.from({ length: 11 }, (_, index) => index + 3).map(
    (dot) => [dot % 5, Math.floor(dot / 5)] as const,
  )
  const place = (column: number, row: number): string => `${(3 + (column + 0.5) * 4.5).toFixed(2)},${(20 + (row + 0.5) * 4.5).toFixed(2)}` // prettier-ignore
  expect(placeDots(drawRows(grid, 3, 14), 4.5)).toEqual(squares.map(([across, down]) => place(across, down)))
  expect(placeDots(drawColumns(grid, 3, 14), 4.5)).toEqual(squares.map(([down, across]) => place(across, down)))
})

describe('the sizes', () => {
  test.for([288, 480, 720, 960])('draw as many dots as the figure has people, at %i wide', (width) => {
    const view = viewSizes(story)
    const drawn = layoutSizes(view, width)
      .marks.map(findDots)
      .map(({ d, dash }) => countDots(d, pitchOf(dash)) * view.perDot)
    expect(drawn).toEqual(view.rows.map(({ figure }) => figure))
  })

  test('draw all dots to one scale', () => {
    const fields = layoutSizes(viewSizes(everyKind), 720).marks.map(findDots)
    expect(new Set(fields.map(({ dash, width }) => `${String(dash)} ${String(width)}`)).size).toBe(1)
  })

  test('fill one field on the stage with the largest figure, in bands that add up', () => {
    const view = viewStage(story)
    const { paths } = placeScene('sizes', view, stageSizes.wide)
    const people = paths.reduce((sum, { d, dash }) => sum + countDots(d, pitchOf(dash)) * view.sizes.perDot, 0)
    expect(people).toBe(view.sizes.rows.at(-1)?.figure)
  })

  test('leave blank on the stage what a step has not come to', () => {
    const view = viewStage(story)
    const smallest = view.sizes.rows[0]?.statement ?? ''
    const { paths } = placeScene('sizes', view, stageSizes.wide, [smallest])
    expect(paths.map(({ kind }) => kind)).toEqual(['dots', 'blank', 'blank', 'blank'])
  })

  test('stand in order of size, named by the topic', () => {
    expect(viewSizes(story).rows.map(({ figure }) => figure)).toEqual([1500, 3000, 10_000, 12_000])
  })

  test('fall back on the figures told most often where the topic names none', () => {
    expect(viewSizes(everyKind).rows.map(({ figure }) => figure)).toContain(8000)
    expect(viewSizes(everyKind).rows.length).toBe(4)
  })
})
