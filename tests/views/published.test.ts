import { expect, test } from 'vitest'
import { publish } from '../../src/views/published.ts'
import { facts, mention, statement } from './facts.ts'

const { ledger } = facts({
  mentions: [
    mention('m-1', { review: 'confirmed' }),
    mention('m-2', { review: 'corrected' }),
    mention('m-3', { review: 'proposed' }),
    mention('m-4', { review: 'rejected', statement: null }),
    mention('m-5', { review: 'proposed', statement: 'waiting' }),
  ],
  statements: [
    statement('harbour-master-2020-05-04', { mentions: ['m-1', 'm-2', 'm-3'] }),
    statement('waiting', { mentions: ['m-5'] }),
  ],
})

test('the site publishes what an editor confirmed or corrected, and nothing else', () => {
  const { mentions, statements } = publish(ledger, { proposed: false })
  expect(mentions.map(({ id }) => id)).toEqual(['m-1', 'm-2'])
  expect(statements.map(({ id, mentions: carried }) => [id, carried])).toEqual([
    ['harbour-master-2020-05-04', ['m-1', 'm-2']],
  ])
})

test('while developing, proposals show too, rejections never', () => {
  const { mentions, statements } = publish(ledger, { proposed: true })
  expect(mentions.map(({ id }) => id)).toEqual(['m-1', 'm-2', 'm-3', 'm-5'])
  expect(statements.map(({ id }) => id)).toEqual(['harbour-master-2020-05-04', 'waiting'])
})
