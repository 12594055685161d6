import { describe, expect, test } from 'vitest'
import { findTypedNumbers, requireUntyped } from '../../src/views/prose.ts'

describe('a number typed into the prose', () => {
  test.for([
    ['The mayor said 400 came.', ['400']],
    ['It was 12,000, or 1.5 times as many.', ['12,000', '1.5']],
    ['On May 3 the port closed.', ['3']],
    ['Some said ٤٠٠ and some said ５.', ['٤٠٠', '５']],
    ['Half of them, ½ or Ⅻ.', ['½', 'Ⅻ']],
    ['Twelve thousand came, and dozens left.', ['Twelve', 'thousand', 'dozens']],
    ['Hundreds sang in twenty-two streets.', ['Hundreds', 'twenty']],
  ] as const)('is found in “%s”', ([prose, found]) => {
    expect(findTypedNumbers(prose).map(({ text }) => text)).toEqual(found)
  })

  test.for([
    ['Two governments gave one figure, in four of the articles.'],
    ['The mayor said <N of="mayor-2020-05-03" /> came <Span from="a-1" to="b-2" /> later.'],
    ['See [every statement](/statement/mayor-2020-05-03/).'],
    ['{/* the 2020 march */}The march passed.'],
    ['They listened often, and thousandfold praise is no count.'],
  ] as const)('is not found in “%s”', ([prose]) => {
    expect(findTypedNumbers(prose)).toEqual([])
  })

  test('is placed by line and column', () => {
    expect(findTypedNumbers('A march.\n\nIt drew <N of="x-1" /> and 90 more.')).toEqual([
      { text: '90', line: 3, column: 28 },
    ])
  })

  test('stops the build, naming the file and every place', () => {
    const step = { id: '02-march', title: 'The 900', body: 'So 40 came.\nAnd 50 left.' }
    expect(() => requireUntyped(step)).toThrow(
      'Unexpected number in content/story/02-march.mdx, expected <N of="…"/> or <Day of="…"/> (title: `900`; 1:4 of the prose: `40`; 2:5 of the prose: `50`)',
    )
    expect(requireUntyped({ ...step, title: 'The march', body: 'They came.' })).toBe('They came.')
  })
})
