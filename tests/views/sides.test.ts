import { expect, test } from 'vitest'
import { findSide, markSides } from '../../src/views/sides.ts'

const sides = ['north', 'south', 'east', 'west', 'press'].map((id) => ({ id, label: id }))

test('sides take slots and shapes in the order of the topic', () => {
  expect(markSides(sides).map(({ slot, shape }) => [slot, shape])).toEqual([
    [1, 'disc'],
    [2, 'diamond'],
    [3, 'square'],
    [4, 'triangle'],
    [5, 'ring'],
  ])
})

test('no two sides share a slot or a shape', () => {
  const marks = markSides(sides)
  expect(new Set(marks.map(({ slot }) => slot)).size).toBe(5)
  expect(new Set(marks.map(({ shape }) => shape)).size).toBe(5)
})

test('a speaker on no side, or on one that the topic does not know, has no mark of a side', () => {
  expect(findSide(sides, null)).toBeUndefined()
  expect(findSide(sides, 'nobody')).toBeUndefined()
  expect(findSide(sides, 'east')).toMatchObject({ slot: 3, shape: 'square', label: 'east' })
})
