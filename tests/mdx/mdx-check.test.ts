import { expect, test } from 'vitest'
import { proveMdx } from '../../scripts/mdx/mdx-check.ts'

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

test('a compiler that ends its process costs the file at hand, and no other', async () => {
  const files = new Map(['fine', 'die', 'fine', 'die', 'fine'].map((body, index) => [`${index.toString()}.mdx`, body]))
  const problems = await proveMdx(files, new URL('../fixtures/mdx/dying-compiler.ts', import.meta.url))
  expect(problems.map(({ file, message }) => [file, message])).toEqual([
    ['1.mdx', 'Unexpected compiled text, expected a compiler that lives to the end of it'],
    ['3.mdx', 'Unexpected compiled text, expected a compiler that lives to the end of it'],
  ])
})
