import { describe, expect, test } from 'vitest'
import type { Decision } from '../../src/schema/decision.ts'
import { Problems } from '../../scripts/lib/problem.ts'
import { reconcile, resolution, workspace, type Short } from './resolution.ts'

const march = 'The mayor said on Saturday that 7,000 people marched.'
const again = 'On Saturday, she put it at about 7,000 people.'

function ledgerOf(...sources: readonly (readonly [text: string, shorts: readonly Short[]])[]) {
  const resolutions = sources.map(([text, shorts], index) =>
    resolution(`s${index.toString()}`, text, shorts, `2031-05-0${(4 + index).toString()}`),
  )
  return reconcile(resolutions, workspace(resolutions))
}

function problemsOf(decision: Decision, ...shorts: readonly Short[]) {
  const resolutions = [resolution('s0', march, shorts)]
  try {
    reconcile(resolutions, workspace(resolutions, { s0: [decision] }))
  } catch (error) {
    if (error instanceof Problems) return error.problems
  }
  return []
}

const whole: Short = { quote: '7,000 people marched' }

describe('mentions', () => {
  test('an id comes from the words and their place among their like, so edits elsewhere leave it alone', () => {
    const id = (text: string) => ledgerOf([text, [whole]]).mentions[0]?.id
    expect(id(`Rain fell. ${march}`)).toBe(id(march))
    const twice = ledgerOf([`${march} ${march}`, [whole]]).mentions[0]
    expect(twice?.id).toBe(id(march))
    expect(id(march.replace('marched', 'walked').replace('walked', 'marched'))).toMatch(/^m-[0-9a-f]{10}$/)
  })

  test('the same words twice in a seed are two mentions, and so are two numbers in one quote', () => {
    const text = 'Of 7,000 people 70 were hurt.'
    const { mentions } = ledgerOf([text, [{ quote: text }, { quote: text, number: '70', figure: 70, unit: 'hurt' }]])
    expect(new Set(mentions.map(({ id }) => id)).size).toBe(2)
  })

  test('a quote holds 32 units either side and never half of a character', () => {
    const text = `${'\u{1F600}'.repeat(20)}x7,000 people marchedx${'\u{1F600}'.repeat(20)}`
    const quote = ledgerOf([text, [whole]]).mentions[0]?.quote
    expect(quote?.prefix).toBe(`${'\u{1F600}'.repeat(15)}x`)
    expect(quote?.suffix).toBe(`x${'\u{1F600}'.repeat(15)}`)
    expect(text.slice(quote?.start, quote?.end)).toBe(quote?.exact)
  })

  test('the same input gives the same ledger whatever the order of the sources', () => {
    const resolutions = [
      resolution('s0', march, [whole]),
      resolution('s1', again, [{ quote: 'about 7,000 people', bound: 'about' }]),
    ]
    expect(reconcile(resolutions.toReversed(), workspace(resolutions.toReversed()))).toEqual(
      reconcile(resolutions, workspace(resolutions)),
    )
  })
})

describe('statements without an editor', () => {
  test('the same figure by the same speaker on the same day is one statement, whoever carried it', () => {
    const { statements } = ledgerOf([march, [whole]], [again, [{ quote: 'about 7,000 people', bound: 'about' }]])
    expect(statements.map(({ id, mentions, speaker, side }) => [id, mentions.length, speaker, side])).toEqual([
      ['mayor-2031-05-03', 2, 'mayor', 'town'],
    ])
  })

  test('bounds are never merged: the first published stands, the difference is kept', () => {
    const { statements, mentions } = ledgerOf(
      [march, [{ ...whole, bound: 'at-least' }]],
      [again, [{ quote: 'about 7,000 people', bound: 'about' }]],
    )
    expect(statements[0]?.quantity?.bound).toBe('at-least')
    const [first, second] = [...mentions].sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(statements[0]?.disagreements).toEqual([
      {
        field: 'bound',
        values: [first, second].map((mention) => ({ mention: mention?.id, value: mention?.quantity?.bound })),
        settled: null,
      },
    ])
  })

  test('a spokesman’s words are his body’s statement, and stay his mention', () => {
    const { statements, mentions } = ledgerOf([march, [{ ...whole, speaker: 'spokesman' }]])
    expect(statements[0]?.speaker).toBe('mayor')
    expect(mentions[0]?.speaker.id).toBe('spokesman')
  })

  const open = { earliest: null, latest: '2031-05-05', expression: null, rule: 'on or before published' as const }
  test.for<[string, Short, Short, number]>([
    ['another figure', whole, { quote: 'about 7,000 people', figure: 8000 }, 2],
    [
      'another day',
      whole,
      { quote: 'about 7,000 people', saidOn: { earliest: '2031-05-01', latest: '2031-05-01' } },
      2,
    ],
    ['another speaker', whole, { quote: 'about 7,000 people', speaker: 'police' }, 2],
    ['another fate', { ...whole, unit: 'people killed' }, { quote: 'about 7,000 people', unit: 'wounded' }, 2],
    ['nobody, in two sources', { ...whole, named: null }, { quote: 'about 7,000 people', named: null }, 2],
    ['two names', { ...whole, named: 'Ann Poe' }, { quote: 'about 7,000 people', named: 'Jane Roe' }, 2],
    [
      'two kinds of officials',
      { ...whole, named: 'town officials' },
      { quote: 'about 7,000 people', named: 'officials' },
      2,
    ],
    [
      'one name, once with a title',
      { ...whole, named: 'Mayor Jane Roe' },
      { quote: 'about 7,000 people', named: 'Jane Roe' },
      1,
    ],
    [
      'one name, once as a transcript has it',
      { ...whole, named: 'MS. ROE' },
      { quote: 'about 7,000 people', named: 'Jane Roe' },
      1,
    ],
    ['no day but not later', whole, { quote: 'about 7,000 people', saidOn: open }, 1],
    [
      'a week counted back, a day off',
      whole,
      {
        quote: 'about 7,000 people',
        saidOn: {
          earliest: '2031-05-04',
          latest: '2031-05-04',
          expression: 'a week ago',
          rule: 'counted back from published',
        },
      },
      1,
    ],
    [
      'a week counted back, two days off',
      whole,
      {
        quote: 'about 7,000 people',
        saidOn: {
          earliest: '2031-05-05',
          latest: '2031-05-05',
          expression: 'a week ago',
          rule: 'counted back from published',
        },
      },
      2,
    ],
  ])('%s', ([, one, other, count]) => {
    expect(ledgerOf([march, [one]], [again, [other]]).statements).toHaveLength(count)
  })

  test('words without a day belong to what was said last before them', () => {
    const { statements } = ledgerOf(
      [march, [{ ...whole, saidOn: { earliest: '2031-04-20', latest: '2031-04-20' } }]],
      [march, [{ ...whole, saidOn: { earliest: '2031-05-02', latest: '2031-05-02' } }]],
      [again, [{ quote: 'about 7,000 people', saidOn: open }]],
    )
    expect(statements.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ['mayor-2031-04-20', 1],
      ['mayor-2031-05-02', 2],
    ])
  })

  test('a part is a statement of its own beside its whole, across sources', () => {
    const text = 'Of 7,000 people, 500 children.'
    const parts: Short[] = [
      { quote: '7,000 people' },
      { quote: '500 children', number: '500', figure: 500, unit: 'children', part: 0 },
    ]
    const { statements, mentions } = ledgerOf([text, parts], [text, parts])
    expect(statements.map(({ id, partOf, mentions }) => [id, partOf, mentions.length])).toEqual([
      ['mayor-2031-05-03', null, 2],
      ['mayor-2031-05-03-children', 'mayor-2031-05-03', 2],
    ])
    const part = mentions.find(({ unit }) => unit === 'children')
    expect(mentions.find(({ id }) => id === part?.partOf)?.source).toBe(part?.source)
  })

  test.for<[who: string, first: Partial<Short>, second: Partial<Short>, statements: number]>([
    ['by one body', {}, { speaker: 'spokesman' }, 1],
    ['by nobody who is named', { named: null }, { named: null }, 1],
    ['by two bodies', {}, { speaker: 'police' }, 2],
    ['by a body and by nobody', {}, { named: null }, 2],
    ['by two whom no list knows', { named: 'Ann Lee' }, { named: 'Bo Roe' }, 2],
  ])('the same part of one whole, told %s', ([, first, second, count]) => {
    const parts = (by: Partial<Short>): Short[] => [
      { quote: '7,000 people' },
      { quote: '500 children', number: '500', figure: 500, unit: 'children', part: 0, ...by },
    ]
    const text = 'Of 7,000 people, 500 children.'
    const { statements } = ledgerOf([text, parts(first)], [text, parts(second)])
    expect(statements.filter(({ partOf }) => partOf === 'mayor-2031-05-03')).toHaveLength(count)
  })

  test.for<[string, Partial<Short>, string]>([
    ['no day', { saidOn: { earliest: null, latest: null, expression: null } }, 'mayor-undated'],
    ['only a last day', { saidOn: { earliest: null, latest: '2031-05-04' } }, 'mayor-by-2031-05-04'],
    ['only a first day', { saidOn: { earliest: '2031-05-01', latest: null } }, 'mayor-from-2031-05-01'],
    ['no speaker', { named: null }, 'unattributed-2031-05-03'],
    [
      'a long name',
      { named: 'The Royal Commission of Inquiry into the Counting of Marches' },
      'royal-commission-of-inquiry-into-the-2031-05-03',
    ],
    ['a name in no Latin letter', { named: '市長' }, 'speaker-2031-05-03'],
  ])('%s gives a readable id', ([, change, id]) => {
    expect(ledgerOf([march, [{ ...whole, ...change }]]).statements[0]?.id).toBe(id)
  })

  test('two figures on one day get a counter, never one id', () => {
    const { statements } = ledgerOf([`${march} ${again}`, [whole, { quote: 'about 7,000 people', figure: 9000 }]])
    expect(statements.map(({ id }) => id)).toEqual(['mayor-2031-05-03', 'mayor-2031-05-03-2'])
  })
})

describe('decisions', () => {
  const id = ledgerOf([march, [whole]]).mentions[0]?.id ?? ''
  const decide = (decision: Decision, ...shorts: readonly Short[]) => {
    const resolutions = [resolution('s0', march, shorts.length > 0 ? shorts : [whole])]
    return reconcile(resolutions, workspace(resolutions, { s0: [decision] }))
  }
  const words = { mention: id, quote: '7,000 people marched' }

  test('a confirmed mention keeps what the machine read, under the id the editor fixed', () => {
    const { mentions, statements } = decide({ ...words, decision: 'confirm', statement: 'the-count' })
    expect(mentions[0]).toMatchObject({
      review: 'confirmed',
      statement: 'the-count',
      decision: { reason: null, changes: [] },
    })
    expect(statements[0]?.id).toBe('the-count')
  })

  test('every correction is kept with the machine’s reading and the reason', () => {
    const { mentions } = decide({
      ...words,
      decision: 'correct',
      statement: 'the-count',
      reason: 'The banner says so.',
      correct: {
        quantity: { low: null, high: 7000, bound: 'up-to' },
        unit: 'marchers',
        measure: 'marched',
        speaker: 'police',
        saidOn: { earliest: null, latest: '2031-05-02' },
      },
    })
    expect(mentions[0]?.review).toBe('corrected')
    expect(mentions[0]?.decision).toEqual({
      reason: 'The banner says so.',
      changes: [
        { field: 'quantity', from: 'exact 7000', to: 'up-to 7000' },
        { field: 'unit', from: 'people', to: 'marchers' },
        { field: 'measure', from: null, to: 'marched' },
        { field: 'speaker', from: 'mayor', to: 'police' },
        { field: 'saidOn', from: '2031-05-03', to: 'on or before 2031-05-02' },
      ],
    })
    expect(mentions[0]?.saidOn).toEqual({
      earliest: null,
      latest: '2031-05-02',
      expression: 'Saturday',
      certainty: 'implied',
      rule: 'editor',
    })
    expect(mentions[0]?.speaker).toEqual({ id: 'police', asWritten: null, certainty: 'implied', rule: 'editor' })
  })

  test('a correction that says what the machine reads confirms it', () => {
    const { mentions } = decide({
      ...words,
      decision: 'correct',
      statement: 'the-count',
      reason: 'Once it read 70.',
      correct: { quantity: { low: 7000, high: 7000, bound: 'exact' } },
    })
    expect(mentions[0]).toMatchObject({ review: 'confirmed', decision: { reason: 'Once it read 70.', changes: [] } })
  })

  test('a corrected speaker is written as the source writes him', () => {
    const text = 'Police counted. The mayor said 7,000 people marched. Police left.'
    const resolutions = [resolution('s0', text, [whole])]
    const mention = reconcile(resolutions, workspace(resolutions)).mentions[0]?.id ?? ''
    const decision: Decision = {
      mention,
      quote: '7,000 people marched',
      decision: 'correct',
      statement: 'x',
      reason: 'They did.',
      correct: { speaker: 'police' },
    }
    expect(reconcile(resolutions, workspace(resolutions, { s0: [decision] })).mentions[0]?.speaker.asWritten).toBe(
      'Police',
    )
  })

  test('words corrected to a denial have no figure', () => {
    const { mentions } = decide({
      ...words,
      decision: 'correct',
      statement: 'x',
      reason: 'It is a denial.',
      correct: { stance: 'denies' },
    })
    expect(mentions[0]).toMatchObject({ stance: 'denies', quantity: null })
  })

  test('a rejected mention stays with its reason and stands in no statement; its numeral is still accounted for', () => {
    const { mentions, statements, numerals } = decide({
      ...words,
      decision: 'reject',
      reason: 'A headline of another story.',
    })
    expect(mentions[0]).toMatchObject({
      review: 'rejected',
      statement: null,
      decision: { reason: 'A headline of another story.', changes: [] },
    })
    expect(statements).toEqual([])
    expect(numerals).toEqual([{ source: 's0', start: 32, end: 37, text: '7,000', role: `mention:${id}` }])
  })

  test('a day an editor settled still shows what the words gave', () => {
    const resolutions = [
      resolution('s0', march, [whole]),
      resolution(
        's1',
        again,
        [
          {
            quote: 'about 7,000 people',
            saidOn: {
              earliest: '2031-05-04',
              latest: '2031-05-04',
              expression: 'a week ago',
              rule: 'counted back from published',
            },
          },
        ],
        '2031-05-11',
      ),
    ]
    const other = reconcile(resolutions, workspace(resolutions)).mentions[1]?.id ?? ''
    const { statements } = reconcile(
      resolutions,
      workspace(resolutions, {
        s1: [
          {
            mention: other,
            quote: 'about 7,000 people',
            decision: 'correct',
            statement: 'the-count',
            reason: '“A week ago” is round.',
            correct: { saidOn: { earliest: '2031-05-03', latest: '2031-05-03' } },
          },
        ],
      }),
    )
    expect(statements).toHaveLength(1)
    expect(statements[0]?.disagreements.find(({ field }) => field === 'saidOn')).toEqual({
      field: 'saidOn',
      values: [
        { mention: id, value: '2031-05-03' },
        { mention: other, value: '2031-05-04' },
      ].sort((a, b) => (a.mention < b.mention ? -1 : 1)),
      settled: '“A week ago” is round.',
    })
  })

  test('a corrected measure settles no difference between sources', () => {
    const resolutions = [
      resolution('s0', march, [whole]),
      resolution('s1', again, [{ quote: 'about 7,000 people', measure: 'expected' }]),
    ]
    const decision: Decision = {
      ...words,
      decision: 'correct',
      statement: 'the-count',
      reason: 'They did march.',
      correct: { measure: 'marched' },
    }
    const { statements } = reconcile(resolutions, workspace(resolutions, { s0: [decision] }))
    expect(statements[0]?.disagreements).toMatchObject([{ field: 'measure', settled: null }])
  })

  test.for<[string, Decision, string, string]>([
    [
      'a mention that is gone',
      { mention: 'm-0000000000', quote: 'some 7,000 people marched', decision: 'confirm', statement: 'x' },
      'Cannot decide on `m-0000000000` without such a mention in `s0`',
      `Perhaps it is now \`${id}\`: “7,000 people marched”; else remove the decision`,
    ],
    [
      'a mention that is gone and like no other',
      { mention: 'm-0000000000', quote: 'hail', decision: 'confirm', statement: 'x' },
      'Cannot decide on `m-0000000000` without such a mention in `s0`',
      'Remove the decision',
    ],
    [
      'other words',
      { mention: id, quote: '9,000 people', decision: 'confirm', statement: 'x' },
      'Unexpected quote `9,000 people`, expected `7,000 people marched`',
      'Read the decision again with these words in mind, then write them as its quote',
    ],
  ])('a decision on %s is an error at its line', ([, decision, message, mend]) => {
    expect(problemsOf(decision, whole)).toMatchObject([
      { file: 'content/review/s0.yaml', line: 3, severity: 'error', message, mend },
    ])
  })

  test('a part of a mention that is not there is an error', () => {
    const decision: Decision = {
      ...words,
      decision: 'correct',
      statement: 'x',
      reason: 'A share.',
      correct: { partOf: 'm-0000000000' },
    }
    expect(problemsOf(decision, whole)).toMatchObject([{ rule: 'decision-part', line: 3 }])
  })

  test('two speakers in one statement are an error at the second’s line', () => {
    const resolutions = [
      resolution('s0', `${march} ${again}`, [whole, { quote: 'about 7,000 people', speaker: 'police' }]),
    ]
    const [one, two] = reconcile(resolutions, workspace(resolutions)).mentions
    const decisions: Decision[] = [one, two].map((mention) => ({
      mention: mention?.id ?? '',
      quote: mention?.quote.exact ?? '',
      decision: 'confirm',
      statement: 'x',
    }))
    expect(() => reconcile(resolutions, workspace(resolutions, { s0: decisions }))).toThrow(
      'Unexpected `estimates by police` in statement `x`, expected `estimates by mayor`',
    )
  })
})

describe('numerals', () => {
  test('each is in the ledger once, with its mention or the reason it is none', () => {
    const resolutions = [
      {
        ...resolution('s0', `${march} It was 5 p.m.`, [whole]),
        numerals: [
          { start: 32, end: 37, reason: null },
          { start: 61, end: 62, reason: 'time' as const },
        ],
      },
    ]
    const { numerals, mentions } = reconcile(resolutions, workspace(resolutions))
    expect(numerals).toEqual([
      { source: 's0', start: 32, end: 37, text: '7,000', role: `mention:${mentions[0]?.id ?? ''}` },
      { source: 's0', start: 61, end: 62, text: '5', role: 'time' },
    ])
  })

  test('one without a role stops the run at its place in the seed', () => {
    const resolutions = [
      { ...resolution('s0', `${march}\nIt was 5 o’clock.`, [whole]), numerals: [{ start: 61, end: 62, reason: null }] },
    ]
    expect(() => reconcile(resolutions, workspace(resolutions))).toThrow(Problems)
    try {
      reconcile(resolutions, workspace(resolutions))
    } catch (error) {
      expect((error as Problems).problems).toEqual([
        {
          file: 'seeds/s0.txt',
          line: 2,
          column: 8,
          severity: 'error',
          rule: 'numeral-without-role',
          message: 'Cannot account for the numeral `5`',
        },
      ])
    }
  })
})

test('a headline of an unknown statement is an error in the topic', () => {
  const resolutions = [resolution('s0', march, [whole])]
  expect(() => reconcile(resolutions, workspace(resolutions, {}, ['mayor-2031-05-03', 'nobody']))).toThrow(
    'Unexpected `nobody` in `headline`',
  )
})
