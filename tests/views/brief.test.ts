import { describe, expect, test } from 'vitest'
import { listBriefs, orderMentions } from '../../src/views/brief.ts'
import { about, atLeast, facts, mention, source, statement } from './facts.ts'

const day = (latest: string, earliest: string | null = latest) => ({
  earliest,
  latest,
  expression: null,
  certainty: 'implied' as const,
  rule: 'on or before published' as const,
})

describe('the list of statements', () => {
  test('goes by day, an open span by its last day, and puts parts after their whole by size', () => {
    const story = facts({
      statements: [
        statement('late', { saidOn: day('2020-05-06') }),
        statement('few', { partOf: 'early', quantity: about(3) }),
        statement('many', { partOf: 'early', quantity: about(50) }),
        statement('open', { saidOn: day('2020-05-05', null) }),
        statement('early'),
      ],
    })
    expect(listBriefs(story).map(({ id }) => id)).toEqual(['early', 'many', 'few', 'open', 'late'])
  })

  test('keeps a part whose whole is not published', () => {
    const story = facts({ statements: [statement('orphan', { partOf: 'gone' })] })
    expect(listBriefs(story).map(({ id }) => id)).toEqual(['orphan'])
  })
})

describe('a statement', () => {
  test('takes its hedge from the source published first, as it does its figure', () => {
    const story = facts({
      sources: [source('early-post', '2020-05-05'), source('late-post', '2020-05-06')],
      mentions: [
        mention('m-1', { source: 'late-post', hedge: 'could' }),
        mention('m-2', { source: 'early-post', hedge: null }),
      ],
      statements: [statement('one', { mentions: ['m-1', 'm-2'] })],
    })
    expect(listBriefs(story)[0]?.hedge).toBeNull()
    expect(orderMentions(story.ledger, statement('one', { mentions: ['m-1', 'm-2'] })).map(({ id }) => id)).toEqual([
      'm-2',
      'm-1',
    ])
  })

  test('of a speaker the gazetteer does not know has the name as written and no role', () => {
    const story = facts({ statements: [statement('one', { speaker: 'Jane Roe', side: null })] })
    expect(listBriefs(story)[0]).toMatchObject({ who: { name: 'Jane Roe', role: null }, side: undefined })
  })

  test('of nobody says so', () => {
    const story = facts({ statements: [statement('one', { speaker: null, side: null })] })
    expect(listBriefs(story)[0]?.who.name).toBe('Nobody named')
  })

  test('open above says that no upper end was stated', () => {
    const story = facts({ statements: [statement('one', { quantity: atLeast(3000) })] })
    expect(listBriefs(story)[0]).toMatchObject({ lead: 'at least', figure: '3,000', openEnd: 'no upper end stated' })
  })

  test('without a figure counts no noun', () => {
    const story = facts({ statements: [statement('one', { stance: 'denies', quantity: null })] })
    expect(listBriefs(story)[0]).toMatchObject({ said: 'denies', unit: null, openEnd: null })
  })

  test('is proposed only as long as none of its mentions was reviewed', () => {
    const review = (first: 'proposed' | 'confirmed') =>
      listBriefs(
        facts({
          mentions: [mention('m-1', { review: first }), mention('m-2', { review: 'proposed' })],
          statements: [statement('one', { mentions: ['m-1', 'm-2'] })],
        }),
      )[0]?.isProposed
    expect(review('proposed')).toBe(true)
    expect(review('confirmed')).toBe(false)
  })
})
