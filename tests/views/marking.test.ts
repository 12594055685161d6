import { describe, expect, test } from 'vitest'
import { markWords, type Piece } from '../../src/views/marking.ts'
import { facts, mention, statement } from './facts.ts'

const text = 'some 300 people, including 20 children and three teachers'

function quoting(id: string, words: string) {
  const start = 100 + text.indexOf(words)
  return mention(id, {
    quote: { exact: words, prefix: '', suffix: '', start, end: start + words.length },
    statement: `s-${id}`,
  })
}

function mark(mentions: readonly ReturnType<typeof quoting>[], published = mentions) {
  const story = facts({
    mentions: [...published],
    statements: published.map(({ id }) => statement(`s-${id}`, { mentions: [id] })),
  })
  return markWords(
    story,
    mentions,
    mentions.map(({ id }) => id),
  )
}

/** Writes pieces with brackets around each mention’s words. */
function draw(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.id}:${draw(piece.pieces)}]`)).join('')
}

const whole = quoting('a', text)
const people = quoting('b', 'some 300 people')
const shares = quoting('c', 'including 20 children and three teachers')
const sameShares = quoting('d', 'including 20 children and three teachers')
const crossing = quoting('e', 'people, including 20 children')

describe('marked words', () => {
  test('say so when nobody has decided on some of them', () => {
    const proposed = { ...people, review: 'proposed' as const }
    expect(mark([people]).isProposed).toBe(false)
    expect(mark([whole, proposed]).isProposed).toBe(true)
    expect(mark([whole, proposed], [whole]).isProposed).toBe(false) // in a built site, which does not publish it
  })

  test('of one mention are its own', () => {
    expect(draw(mark([people]).pieces)).toBe('[b:some 300 people]')
  })

  test('shared by two mentions nest, each with the very same text', () => {
    expect(draw(mark([shares, sameShares]).pieces)).toBe('[c:[d:including 20 children and three teachers]]')
  })

  test('that lie inside others nest in them', () => {
    expect(draw(mark([whole, people, shares]).pieces)).toBe(
      '[a:[b:some 300 people], [c:including 20 children and three teachers]]',
    )
  })

  test('that cross others stand apart, whole', () => {
    const { text: shown, pieces, apart } = mark([people, crossing])
    expect(shown).toBe('some 300 people, including 20 children')
    expect(draw(pieces)).toBe('[b:some 300 people], including 20 children')
    expect(draw(apart)).toBe('[e:people, including 20 children]')
  })

  test('of a mention that is not published are plain text', () => {
    expect(draw(mark([whole, people], [people]).pieces)).toBe(
      '[b:some 300 people], including 20 children and three teachers',
    )
  })

  test('lead to each of their statements once', () => {
    expect(mark([shares, sameShares]).briefs.map(({ id }) => id)).toEqual(['s-c', 's-d'])
  })
})
