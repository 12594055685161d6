import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ReviewFile, type Decision } from '../../src/schema/decision.ts'
import { putDecision } from '../../scripts/review/splice.ts'

const ids = ['m-0000000001', 'm-0000000002', 'm-0000000003', 'm-0000000004'] as const
const sequence = { source: 'gazette', mentions: ids }
const decideOn = (mention: string, statement = 'ann-2020'): Decision => ({
  mention,
  quote: 'words',
  decision: 'confirm',
  statement,
})
const [first, second, third] = [decideOn(ids[0]), decideOn(ids[1]), decideOn(ids[2])]

/** Says whether a text is an old one with something put between its bytes. */
function isInsertion(old: string, text: string): boolean {
  let head = 0
  while (head < old.length && old[head] === text[head]) head += 1
  return text.length > old.length && text.endsWith(old.slice(head))
}

function mentionsOf(text: string): readonly string[] {
  return ReviewFile.parse(parse(text)).decisions.map(({ mention }) => mention)
}

const remarked = `# Kept by Ann.
source: gazette

decisions:   # in the order of the article
  # The first is easy.
  - mention: m-0000000001   # sure
    quote:   "words"
    decision: confirm
    statement: ann-2020
    # nothing to add

  # The third took an hour.
  - {mention: m-0000000003, quote: 'words', decision: reject, reason: "no count # of people"}
  # m-0000000009 was withdrawn
# end
`

describe('a decision put into a file', () => {
  test('opens a file as a person would write it', () => {
    const decision: Decision = {
      mention: ids[0],
      quote: '“We saw 300”: said\n  he',
      decision: 'correct',
      statement: 'ann-2020-05-04',
      correct: {
        quantity: { low: 300, high: null, bound: 'at-least' },
        measure: null,
        saidOn: { earliest: null, latest: '2020-05-04' },
      },
      reason: `He counted them: ${'twice '.repeat(30)}and wrote it down.`,
    }
    expect(putDecision(undefined, decision, sequence)).toBe(`source: gazette
decisions:
  - mention: m-0000000001
    quote: "“We saw 300”: said he"
    decision: correct
    statement: ann-2020-05-04
    correct:
      quantity: { low: 300, high: null, bound: at-least }
      measure: null
      saidOn: { earliest: null, latest: '2020-05-04' }
    reason: >-
      He counted them: twice twice twice twice twice twice twice twice twice twice twice twice twice twice twice
      twice twice twice twice twice twice twice twice twice twice twice twice twice twice twice and wrote it down.
`)
  })

  test.for<[string, Decision, readonly string[]]>([
    ['between two', second, [ids[0], ids[1], ids[2]]],
    ['after the last', decideOn(ids[3]), [ids[0], ids[2], ids[3]]],
  ])('keeps every byte that stands there: %s', ([, decision, order]) => {
    const text = putDecision(remarked, decision, sequence)
    expect(isInsertion(remarked, text)).toBe(true)
    expect(mentionsOf(text)).toEqual(order)
  })

  test('goes before the first where its words do', () => {
    const old = putDecision(putDecision(undefined, second, sequence), third, sequence)
    const text = putDecision(old, first, sequence)
    expect(isInsertion(old, text)).toBe(true)
    expect(mentionsOf(text)).toEqual([ids[0], ids[1], ids[2]])
  })

  test('replaces an older one on the same mention, and keeps the comments in it', () => {
    const text = putDecision(remarked, decideOn(ids[0], 'ann-2021'), sequence)
    expect(text).toContain('statement: ann-2021')
    for (const comment of remarked.match(/#.*/g) ?? []) expect(text).toContain(comment)
    expect(text.slice(text.indexOf('  # The third'))).toBe(remarked.slice(remarked.indexOf('  # The third')))
    expect(mentionsOf(text)).toEqual([ids[0], ids[2]])
  })

  test.for<[string, string]>([
    ['CRLF', remarked.replaceAll('\n', '\r\n')],
    ['no final newline', remarked.slice(0, remarked.indexOf('\n  # m-0000000009'))],
    ['no indent', remarked.replaceAll('\n  ', '\n')],
    ['decisions before the source', `decisions:\n- ${JSON.stringify(first)}\nsource: gazette\n`],
  ])('fits into a file with %s', ([, old]) => {
    const text = putDecision(old, second, sequence)
    expect(isInsertion(old, text)).toBe(true)
    expect(mentionsOf(text)).toContain(ids[1])
    expect(text.replaceAll('\r\n', '').includes('\r')).toBe(false)
    if (old.includes('\r\n')) expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  })

  test.for([
    'source: gazette # mine\ndecisions: [] # none yet\n',
    `# mine, none yet\nsource: gazette\ndecisions: [${JSON.stringify(first)}]\n`,
  ])('opens a list that nothing can be put between: %j', (old) => {
    const text = putDecision(old, second, sequence)
    expect(mentionsOf(text)).toEqual([...mentionsOf(old), ids[1]])
    expect(text).toContain('mine')
    expect(text).toContain('none yet')
  })

  test.for([
    '# a “comment”: > | - {} [] & * !',
    'yes',
    '- no',
    "it's",
    '2020-05-04',
    '@',
    '{a: b}',
    'x: y',
    'a\u0007b\u2028c',
  ])('says the same when it is read again: %j', (words) => {
    const decision: Decision = { mention: ids[0], quote: words, decision: 'reject', reason: words }
    const plain = words.replace('\u0007', ' ').replace('\u2028', ' ')
    const text = putDecision(undefined, decision, sequence)
    expect(ReviewFile.parse(parse(text, { schema: 'core' })).decisions).toEqual([
      { ...decision, quote: plain, reason: plain },
    ])
  })
})

test('every decision in content/review/ can be taken out and put back with nothing else touched', () => {
  const folder = join(import.meta.dirname, '../../content/review')
  for (const name of readdirSync(folder)) {
    const old = readFileSync(join(folder, name), 'utf8')
    const { source, decisions } = ReviewFile.parse(parse(old))
    const mentions = decisions.map(({ mention }) => mention)
    const [gone, ...rest] = decisions
    const without = rest.reduce<string | undefined>(
      (text, each) => putDecision(text, each, { source, mentions }),
      undefined,
    )
    if (gone === undefined || without === undefined) continue
    const text = putDecision(without, gone, { source, mentions })
    expect(isInsertion(without, text)).toBe(true)
    expect(ReviewFile.parse(parse(text)).decisions).toEqual(decisions)
  }
})
