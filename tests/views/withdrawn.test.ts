import { describe, expect, test } from 'vitest'
import type { Ledger } from '../../src/schema/ledger.ts'
import type { NamedEdition } from '../../src/views/changes/editions.ts'
import { listWithdrawnMentions, listWithdrawnSources, listWithdrawnStatements } from '../../src/views/withdrawn.ts'
import { facts, mention, source, statement } from './facts.ts'

const posts = [source('harbour-post', '2020-05-06'), source('pier-post', '2020-05-07')]
const one = mention('m-0000000001', { statement: 'first' })
const two = mention('m-0000000002', { statement: 'second', source: 'pier-post' })
const first = statement('first', { mentions: [one.id] })
const second = statement('second', { mentions: [two.id] })
const whole: Partial<Ledger> = { sources: posts, mentions: [one, two], statements: [first, second] }

function edition(day: string, parts: Partial<Ledger>): NamedEdition {
  const { topic, speakers, ledger } = facts(parts)
  return { id: `${day}-aaaaaaaa`, schemaVersion: 1, day, previous: null, topic, speakers: [...speakers], ledger, embeds: [] } // prettier-ignore
}
const withdrawn = (editions: readonly NamedEdition[], live: Partial<Ledger>) =>
  listWithdrawnStatements({ editions, live: facts(live) })

describe('what an edition holds and the ledger does not', () => {
  const editions = [edition('2020-06-01', whole)]

  test('is nothing where nothing was withdrawn, or where no edition held it', () => {
    expect(withdrawn(editions, whole)).toEqual([])
    expect(withdrawn([], { statements: [] })).toEqual([])
    expect(listWithdrawnSources({ editions, live: facts(whole) })).toEqual([])
  })

  test('is told with its words, and where they stand in the source', () => {
    expect(withdrawn(editions, { ...whole, statements: [first] })).toMatchObject([
      {
        id: 'second',
        name: 'The harbour master on 4 May 2020: about 300 people',
        edition: '2020-06-01-aaaaaaaa',
        day: '1 June 2020',
        since: 'the ledger as it stands now',
        heirs: [],
        words: [{ mention: two.id, exact: 'some 300 people gathered', href: '/source/pier-post/#m-0000000002', text: 'pier-post: A crowd' }], // prettier-ignore
      },
    ])
  })

  test('is told by the last edition that held it; what came back is not withdrawn', () => {
    const later = [...editions, edition('2020-07-01', whole), edition('2020-08-01', { ...whole, statements: [first] })]
    expect(withdrawn(later, { ...whole, statements: [first] })).toMatchObject([
      { id: 'second', edition: '2020-07-01-aaaaaaaa', since: 'the edition of 1 August 2020' },
    ])
    expect(withdrawn(later, whole)).toEqual([])
  })

  test('leads to where its words are counted now: joined, split or renamed', () => {
    const heirsOf = (live: Partial<Ledger>): unknown => withdrawn(editions, live).map(({ heirs }) => heirs.map(({ href }) => href)) // prettier-ignore
    expect(heirsOf({ ...whole, statements: [{ ...first, mentions: [one.id, two.id] }] })).toEqual([['/statement/first/']]) // prettier-ignore
    expect(heirsOf({ ...whole, statements: [first, { ...second, id: 'renamed' }] })).toEqual([['/statement/renamed/']])
    const both = [edition('2020-06-01', { ...whole, statements: [{ ...first, mentions: [one.id, two.id] }] })]
    const halves = { ...whole, statements: [statement('a', { mentions: [one.id] }), statement('b', { mentions: [two.id] })] } // prettier-ignore
    expect(withdrawn(both, halves).map(({ heirs }) => heirs.map(({ href }) => href))).toEqual([
      ['/statement/a/', '/statement/b/'],
    ])
  })

  test('says that its source went, and the source keeps a page of its own', () => {
    const live = { sources: posts.slice(0, 1), mentions: [one], statements: [first] }
    expect(withdrawn(editions, live)[0]?.why).toBe('Its source is no longer among the sources.')
    expect(listWithdrawnSources({ editions, live: facts(live) })).toMatchObject([
      { id: 'pier-post', name: 'pier-post: A crowd', words: [{ mention: two.id, href: '/statement/second/' }] },
    ])
  })

  test('keeps each of its mentions, with what became of it, also where the statement stays', () => {
    const sole = { ...whole, statements: [{ ...first, mentions: [one.id, two.id] }] }
    const struck: Partial<Ledger> = { ...whole, mentions: [one, { ...two, statement: null, review: 'rejected', decision: { reason: 'Another pier.', changes: [] } }], statements: [first] } // prettier-ignore
    const gone = listWithdrawnMentions({ editions: [edition('2020-06-01', sole)], live: facts(struck) })
    expect(gone).toMatchObject([
      {
        mention: two,
        source: { id: 'pier-post' },
        edition: { day: '2020-06-01' },
        says: 'Withdrawn: this mention is in the edition of 1 June 2020, and not in the ledger as it stands now. An editor struck it out: Another pier.',
      },
    ])
    expect(listWithdrawnMentions({ editions, live: facts(sole) })).toEqual([])
  })

  test('has a name of its own where two say the same', () => {
    const names = withdrawn(editions, { ...whole, statements: [] }).map(({ name }) => name)
    expect(names).toEqual([
      'The harbour master on 4 May 2020: about 300 people (first)',
      'The harbour master on 4 May 2020: about 300 people (second)',
    ])
  })
})
