import { describe, expect, test } from 'vitest'
import { listCards } from '../../src/views/card.ts'
import { facts, mention, source, statement } from './facts.ts'

const id = 'harbour-master-2020-05-04'

describe('the card of a statement', () => {
  test('quotes the first words in print, says how the day is known, and leads to every report', () => {
    const [card] = listCards(
      facts({
        sources: [source('late-post', '2020-05-09'), source('early-post', '2020-05-05')],
        mentions: [
          mention('m-0000000001', {
            source: 'late-post',
            quote: { ...mention('m-0').quote, exact: 'the later words' },
          }),
          mention('m-0000000002', { source: 'early-post' }),
        ],
        statements: [statement(id, { mentions: ['m-0000000001', 'm-0000000002'] })],
      }),
    )
    expect(card?.witness).toMatchObject({
      id: 'm-0000000002',
      quote: 'some 300 people gathered',
      outlet: 'early-post',
      href: '/source/early-post/#m-0000000002',
      dayBasis: { asWritten: 'Monday', certainty: 'implied', rule: 'weekday on or before published' },
    })
    expect(card?.others).toEqual([{ outlet: 'late-post', href: '/source/late-post/#m-0000000001' }])
  })

  test('is not there for a part of another statement, since no picture has a mark for it', () => {
    const whole = statement(id)
    const part = statement('harbour-master-2020-05-04-guards', { partOf: id, mentions: ['m-0000000002'] })
    const cards = listCards(
      facts({ mentions: [mention('m-0000000001'), mention('m-0000000002')], statements: [whole, part] }),
    )
    expect(cards.map(({ brief }) => brief.id)).toEqual([id])
  })
})
