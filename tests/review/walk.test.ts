import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ingest } from '../../scripts/ingest.ts'
import { verify } from '../../scripts/verify.ts'
import type { Mention } from '../../src/schema/ledger.ts'
import { sidecar } from '../root.ts'
import { makeDesk, readReview, sit } from './desk.ts'

/** Ingests a root, has the second witness look at it, and finds a mention by a word of its quote. */
async function prove(root: string): Promise<(word: string, source?: string) => Mention | undefined> {
  const { product } = await ingest(root)
  expect(await verify(root)).toEqual([])
  return (word, source = 'harbour-post') =>
    product.ledger.mentions.find((mention) => mention.source === source && mention.quote.exact.includes(word))
}

function decisionsOf(text: string): readonly Record<string, unknown>[] {
  return (parse(text, { schema: 'core' }) as { decisions: Record<string, unknown>[] }).decisions
}

describe('a mention is shown', () => {
  test('in its context, its words between signs, with what was read and why', async () => {
    const { out } = await sit(makeDesk(), [])
    expect(out).toContain(`1 of 4 · Harbour Post, published 2020-05-06 · seeds/one.txt:1

  >>Some 300 people gathered at the harbour on Monday<<, the Harbour Council said. The sea was calm.

  figure      300
  bound       about, from “Some”
  unit        people
  measure     present (Present), from “gathered”
  stance      estimates
  hedge       none
  part of     none
  speaker     council (Harbour Council), from “the Harbour Council”; stated: reporting verb
`)
    expect(out).toMatch(/statement {3}council-\S+, with one other\n {14}m-\w+ in Pier Courier: “300 people/)
    expect(out).toContain('bound: exact in Pier Courier; about in Harbour Post')
    expect(out).toMatch(/Decide: \(c\)onfirm, .*\[c\]: /)
  })

  test('part of another, hedged, with the sentences before it', async () => {
    const { out } = await sit(makeDesk(), ['s', 's'])
    expect(out).toMatch(/hedge +“could”/)
    expect(out).toMatch(/part of +m-\w+ in Harbour Post: “The crowd could reach 900 people”/)
    expect(out).toContain('The sea was calm.\n\n  The crowd could reach 900 people, >>including 40 older people<<,')
  })

  test('with characters that act on a terminal made visible', async () => {
    const text = 'Some 300 people gathered at \u202eruobrah\u202c, Mayor Ann Lee said.\n'
    const { out } = await sit(makeDesk({ 'seeds/one.txt': text, 'seeds/one.yaml': sidecar(text) }), [])
    expect(out).toContain('>>Some 300 people gathered at \\u202eruobrah')
    expect(out).not.toMatch(/[\u202a-\u202e]/)
  })
})

describe('a decision', () => {
  test('confirms by Enter alone, one mention after the other, and the walk ends with the last', async () => {
    const root = makeDesk()
    const { ended } = await sit(root, ['', '', '', ''])
    expect(ended).toBe(false)
    const find = await prove(root)
    expect([find('300')?.review, find('900')?.review, find('300', 'pier-courier')?.review]).toEqual([
      'confirmed',
      'confirmed',
      'confirmed',
    ])
    expect(readReview(root)).toContain('quote: The crowd could reach 900 people\n    decision: confirm\n')
    expect((await sit(root, [])).out).toBe('')
  })

  test.for<[field: string, typed: readonly string[], changes: readonly object[]]>([
    ['bound', ['at-least', ''], [{ field: 'quantity', from: 'about 300', to: 'at-least 300' }]],
    ['bound', ['range', '280 to 300'], [{ field: 'quantity', from: 'about 300', to: 'range 280 to 300' }]],
    ['figure', ['', '3,000'], [{ field: 'quantity', from: 'about 300', to: 'about 3000' }]],
    ['unit', ['visitors'], [{ field: 'unit', from: 'people', to: 'visitors' }]],
    [
      'stance',
      ['denies'],
      [
        { field: 'quantity', from: 'about 300', to: null },
        { field: 'stance', from: 'estimates', to: 'denies' },
      ],
    ],
    ['measure', ['none'], [{ field: 'measure', from: 'present', to: null }]],
    ['speaker', ['mayor ann lee'], [{ field: 'speaker', from: 'council', to: 'lee' }]],
    ['speaker', ['none'], [{ field: 'speaker', from: 'council', to: null }]],
    ['day', ['2020-05-04'], [{ field: 'saidOn', from: 'on or before 2020-05-06', to: '2020-05-04' }]],
    [
      'day',
      ['2020-05-03 to 2020-05-04'],
      [{ field: 'saidOn', from: 'on or before 2020-05-06', to: '2020-05-03 to 2020-05-04' }],
    ],
    ['day', ['by 2020-05-04'], [{ field: 'saidOn', from: 'on or before 2020-05-06', to: 'on or before 2020-05-04' }]],
    [
      'unit measure',
      ['visitors', 'none'],
      [
        { field: 'unit', from: 'people', to: 'visitors' },
        { field: 'measure', from: 'present', to: null },
      ],
    ],
  ])('corrects %s: %j', async ([fields, typed, changes]) => {
    const root = makeDesk()
    await sit(root, ['correct', fields, ...typed, '', 'I heard it.'])
    const mention = (await prove(root))('300')
    expect(mention?.decision).toEqual({ reason: 'I heard it.', changes })
    expect(mention?.review).toBe('corrected')
  })

  test('offers for a part what was corrected in its whole', async () => {
    const root = makeDesk()
    const whole = ['e', 'speaker day', 'council', '2020-05-04', '', 'Ann Lee speaks for it.']
    const { out } = await sit(root, ['s', ...whole, 'e', 'speaker day', '', '', '', 'Of the same words.'])
    expect(out).toMatch(/its whole +corrected in speaker: lee → council/)
    const find = await prove(root)
    expect(find('40 older')?.speaker.id).toBe('council')
    expect(find('40 older')?.saidOn.latest).toBe('2020-05-04')
  })

  test('corrects a part, and words that deny', async () => {
    const text =
      'The Harbour Council denied that people gathered. Some 300 people gathered, Mayor Ann Lee said, and 40 people swam.\n'
    const root = makeDesk({ 'seeds/one.txt': text, 'seeds/one.yaml': sidecar(text) })
    const { session } = await sit(root, [])
    const [denial, whole, part] = session.ledger.mentions
    expect([denial?.stance, part?.partOf]).toEqual(['denies', null])
    const to = ['e', 'part', whole?.id ?? '', '', 'Of these.']
    await sit(root, ['e', 'stance', 'estimates', 'declines', '', 'It said no word.', 's', ...to])
    const find = await prove(root)
    expect(find('denied')?.stance).toBe('declines')
    expect(find('40 people')?.partOf).toBe(whole?.id)
  })

  test('asks for all fields by Enter, keeps each by Enter, and is none when nothing differs', async () => {
    const root = makeDesk()
    const { out } = await sit(root, ['e', '', '', '', '', '', '', '', '', ''])
    expect(out).toMatch(/stance .*bound .*figure .*unit .*measure .*part of .*speaker.*said on .*Nothing differs/s)
    expect(existsSync(join(root, 'content/review'))).toBe(false)
  })

  test.for<[wrong: readonly string[], says: string]>([
    [['speaker', 'Nobody Known'], 'expected a speaker of content/speakers.yaml'],
    [['day', '2020-02-30'], 'Unexpected `2020-02-30`, expected a day'],
    [['day', '2020-05-06 to 2020-05-04'], 'expected the earlier day first'],
    [['measure', 'away'], 'expected one of `present`, `none`'],
    [['bound', 'roughly'], 'expected one of `exact`, `about`'],
    [['bound', 'range', '300 to 200'], 'expected two numbers, the lower first'],
    [['figure', '', 'many'], 'expected a number such as'],
    [['part', 'm-0000000000'], 'expected one of `m-'],
    [['colour'], 'Unexpected `colour`, expected one of the fields'],
  ])('says what is wrong with an answer and asks again: %j', async ([wrong, says]) => {
    const root = makeDesk()
    const { out } = await sit(root, ['e', ...wrong])
    expect(out).toContain(says)
    expect(existsSync(join(root, 'content/review'))).toBe(false)
  })

  test('rejects with a reason, and not without', async () => {
    const root = makeDesk()
    const { out } = await sit(root, ['r', '', 'r', 'A duplicate: of the courier’s'])
    expect(out).toContain('Why (Enter alone goes back): \n')
    expect((await prove(root))('300')).toMatchObject({
      review: 'rejected',
      statement: null,
      decision: { reason: 'A duplicate: of the courier’s' },
    })
  })

  test('splits off into a statement of its own, and joins another of the speaker again', async () => {
    const root = makeDesk()
    await sit(root, ['c', 'c', 'c', 'o', ''])
    const split = await prove(root)
    const [one, other] = [split('300')?.statement, split('300', 'pier-courier')?.statement]
    expect([one, other]).toEqual(['council-by-2020-05-06', 'council-2020-05-04'])
    await sit(root, ['', '', '', 'j', one ?? ''], { all: true })
    expect((await prove(root))('300', 'pier-courier')?.statement).toBe(one)
  })

  test('joins only statements of the same speaker and stance', async () => {
    const { out } = await sit(makeDesk(), ['s', 's', 'j'])
    expect(out).toMatch(/lee-2020-05-05: m-\w+ in Harbour Post[^]*Join which statement \[lee-2020-05-05\]: \n/)
    expect(out).not.toContain('council-by-2020-05-06: m-')
  })

  test('that the ledger would not hold with is told and not written', async () => {
    const topic = readFileSync(join(makeDesk(), 'content/topic.yaml'), 'utf8')
    const root = makeDesk({ 'content/topic.yaml': `${topic}headline: [lee-2020-05-05-people]\n` })
    const { out } = await sit(root, ['s', 's', 'r', 'no'])
    expect(out).toContain('Unexpected `lee-2020-05-05-people` in `headline`')
    expect(existsSync(join(root, 'content/review'))).toBe(false)
  })
})

describe('undo', () => {
  test('takes decisions back one by one, to the bytes that were there, and asks again', async () => {
    const root = makeDesk({ 'content/review/harbour-post.yaml': '# mine\nsource: harbour-post\ndecisions: []\n' })
    const { out } = await sit(root, ['c', 'c', 'u', 'u', 's'])
    expect(readReview(root)).toBe('# mine\nsource: harbour-post\ndecisions: []\n')
    expect(out.match(/\d of 4/g)).toEqual(['1 of 4', '2 of 4', '3 of 4', '2 of 4', '1 of 4', '2 of 4'])
    await prove(root)
  })

  test('removes a file that the decision opened', async () => {
    const root = makeDesk()
    await sit(root, ['c', 'u'])
    expect(existsSync(join(root, 'content/review/harbour-post.yaml'))).toBe(false)
  })

  test('leaves a file alone that somebody else has changed since', async () => {
    const root = makeDesk()
    const { session } = await sit(root, ['c'])
    const changed = `${readReview(root)}# looked at by Bea\n`
    writeFileSync(join(root, 'content/review/harbour-post.yaml'), changed)
    expect(() => session.undo()).toThrow('changed by somebody else')
    expect(readReview(root)).toBe(changed)
  })
})

test('a walk that stops leaves every decision written, and the next goes on where it stopped', async () => {
  const root = makeDesk()
  const { ended } = await sit(root, ['c'])
  expect(ended).toBe(true)
  expect(decisionsOf(readReview(root))).toHaveLength(1)
  expect((await sit(root, ['q'])).out).toContain('1 of 3 · Harbour Post')
})

test('words that give one speaker two names may stand in one statement', async () => {
  const one = 'Some 300 people gathered at the harbour on Monday, Mayor Tom Roe said.\n'
  const two = 'Roe said on Monday that 300 people gathered at the harbour.\n'
  const root = makeDesk({
    'seeds/one.txt': one,
    'seeds/one.yaml': sidecar(one),
    'seeds/two.txt': two,
    'seeds/two.yaml': sidecar(two, { id: 'pier-courier' }),
  })
  await sit(root, ['', ''])
  const find = await prove(root)
  expect(find('300')?.statement).toBe(find('300', 'pier-courier')?.statement)
})

test('a decision made before is shown and kept by Enter, and can be corrected further', async () => {
  const root = makeDesk()
  await sit(root, ['e', 'unit', 'visitors', '', 'So he says.'])
  const kept = readReview(root)
  const { out } = await sit(root, ['', 'q'], { all: true })
  expect(out).toMatch(/decided +correct: So he says\.\n +unit: people → visitors/)
  expect(readReview(root)).toBe(kept)
  await sit(root, ['e', 'measure', 'none', '', ''], { all: true })
  expect(decisionsOf(readReview(root))[0]).toMatchObject({
    correct: { unit: 'visitors', measure: null },
    reason: 'So he says.',
  })
  await prove(root)
})

test('a correction that goes back to what the machine read is a confirmation', async () => {
  const root = makeDesk()
  await sit(root, ['e', 'unit', 'visitors', '', 'So he says.'])
  await sit(root, ['e', 'unit', 'people', ''], { all: true })
  expect(decisionsOf(readReview(root))[0]).toEqual({
    mention: expect.stringMatching(/^m-/) as unknown,
    quote: 'Some 300 people gathered at the harbour on Monday',
    decision: 'confirm',
    statement: 'council-by-2020-05-06',
  })
})
