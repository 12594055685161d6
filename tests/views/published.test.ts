import { expect, test } from 'vitest'
import { publish } from '../../src/views/published.ts'
import { about, facts, mention, source, statement } from './facts.ts'

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

test('what nobody has confirmed gives a published statement neither its reading nor a difference', () => {
  const early = mention('m-1', { review: 'proposed', source: 'early-bird', quantity: about(900), measure: 'expected' })
  const late = mention('m-2', { saidOn: { ...early.saidOn, expression: null } })
  const joined = statement('harbour-master-2020-05-04', {
    quantity: early.quantity,
    measure: early.measure,
    mentions: ['m-1', 'm-2'],
    disagreements: [
      { field: 'figure', values: [{ mention: 'm-1', value: '900' }, { mention: 'm-2', value: '300' }], settled: null }, // prettier-ignore
    ],
  })
  const sources = [source('early-bird', '2020-05-04'), source('harbour-post', '2020-05-06')]
  const { statements } = publish(facts({ sources, mentions: [early, late], statements: [joined] }).ledger, {
    proposed: false,
  })
  expect(statements).toEqual([
    statement('harbour-master-2020-05-04', { saidOn: late.saidOn, mentions: ['m-2'], disagreements: [] }),
  ])
})
