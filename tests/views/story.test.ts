import { expect, test } from 'vitest'
import type { Step } from '../../src/schema/step.ts'
import { setSteps } from '../../src/views/story.ts'

const step: Step & { id: string; body: string } = {
  id: '01-the-march',
  order: 1,
  title: 'The march',
  scene: 'days',
  state: [],
  body: 'They came.',
}

test('a step’s address is its file’s name without its number', () => {
  expect(setSteps([step, { ...step, id: '02-the-tally' }]).map(({ slug, place }) => [slug, place])).toEqual([
    ['step-the-march', '1 of 2'],
    ['step-the-tally', '2 of 2'],
  ])
})

test('two steps never share an address', () => {
  expect(() => setSteps([step, { ...step, id: '02-the-march' }])).toThrow('Unexpected second step `step-the-march`')
})

test('a number typed into any step stops the story', () => {
  expect(() => setSteps([step, { ...step, id: '02-x', body: 'So 40 came.' }])).toThrow('content/story/02-x.mdx')
})
