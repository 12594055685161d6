import { expect, test } from 'vitest'
import { readKnown } from '../../scripts/bench/known.ts'
import { project } from '../../scripts/site/command.ts'

test('what the bench knows outlives the corpus it was read from: the text of an article is in it', () => {
  const { topic, text } = readKnown(project)
  expect(topic.counted.length).toBeGreaterThan(0)
  expect(text.split('\n').length).toBeGreaterThan(5)
})
