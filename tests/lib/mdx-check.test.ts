import { expect, test } from 'vitest'
import { proveMdx } from '../../scripts/lib/mdx-check.ts'

const front = '---\nsource: "x"\nrights: "excerpt"\n---\n\n'

test('text that every compiler reads alike is proved', async () => {
  expect(
    await proveMdx(
      new Map([
        ['a.mdx', `${front}7,000 came.\n`],
        ['ledger.json', '{'],
      ]),
    ),
  ).toEqual([])
})

test.for([
  ['an expression', 'a {1 + 1} b'],
  ['an export', 'export const a = 1'],
  ['what ends the compiler with its process', 'export ```\\`'],
  ['markup', 'so *many* came'],
])('%s is a problem of its file', async ([, body]) => {
  const problems = await proveMdx(
    new Map([
      ['a.mdx', `${front}fine\n`],
      ['b.mdx', `${front}${body ?? ''}\n`],
      ['c.mdx', `${front}fine\n`],
    ]),
  )
  expect(problems.map(({ file, rule }) => [file, rule])).toEqual([['b.mdx', 'mdx-unproved']])
})
