import { describe, expect, test } from 'vitest'
import { listStatementPages } from '../../src/views/statement.ts'
import { about, facts, mention, source, statement } from './facts.ts'

const story = facts({
  sources: [source('early-post', '2020-05-05'), source('late-post', '2020-05-06')],
  mentions: [
    mention('m-1', { source: 'late-post' }),
    mention('m-2', { source: 'early-post' }),
    mention('m-3', { source: 'early-post', statement: 'share', quantity: about(20) }),
    mention('m-4', {
      source: 'late-post',
      statement: 'again',
      review: 'corrected',
      decision: {
        reason: 'The clock had stopped.',
        changes: [{ field: 'saidOn', from: '2020-05-05', to: '2020-05-04' }],
      },
    }),
  ],
  statements: [
    statement('crowd', {
      mentions: ['m-1', 'm-2'],
      disagreements: [
        {
          field: 'bound',
          values: [
            { mention: 'm-1', value: 'at-least' },
            { mention: 'm-2', value: 'about' },
          ],
          settled: null,
        },
      ],
    }),
    statement('share', { mentions: ['m-3'], partOf: 'crowd', quantity: about(20), unit: 'children' }),
    statement('again', { mentions: ['m-4'] }),
  ],
})
const pages = listStatementPages(story)
const [crowd, share, again] = ['crowd', 'share', 'again'].map((id) => pages.find(({ brief }) => brief.id === id))

describe('a statement’s page', () => {
  test('shows the source published first first', () => {
    expect(crowd?.witnesses.map(({ source: { id } }) => id)).toEqual(['early-post', 'late-post'])
  })

  test('says for each value of a difference which outlets give it', () => {
    expect(crowd?.differences).toEqual([
      {
        field: 'Bound',
        voices: [
          { value: 'at least', outlets: [{ name: 'late-post', mention: 'm-1' }] },
          { value: 'about', outlets: [{ name: 'early-post', mention: 'm-2' }] },
        ],
        settled: null,
      },
    ])
  })

  test('leads from a whole to its shares and back', () => {
    expect(crowd?.parts.map(({ id }) => id)).toEqual(['share'])
    expect(share?.whole?.id).toBe('crowd')
  })

  test('leads to what the same speaker said at other times, shares left out', () => {
    expect(crowd?.others.map(({ id }) => id)).toEqual(['again'])
  })

  test('says what an editor changed and why', () => {
    expect(again?.witnesses[0]).toMatchObject({
      corrections: [{ field: 'day', from: '5 May 2020', to: '4 May 2020' }],
      reason: 'The clock had stopped.',
    })
  })

  test('has a title of its own even where two statements say the same', () => {
    expect(new Set(pages.map(({ title }) => title)).size).toBe(3)
    expect(crowd?.title).toContain('(crowd)')
    expect(share?.title).not.toContain('(share)')
  })
})
