import { expect, test } from 'vitest'
import { readFigures } from '../../scripts/witness/number.ts'
import { listFigures } from '../../scripts/witness/quantity.ts'

test.for<readonly [words: string, figures: readonly number[]]>([
  ['4,000', [4000]],
  ['4 000', [4000]],
  ['4\u202f000', [4000]],
  ['1,234,567', [1234567]],
  ['7', [7]],
  ['5.4 million', [5400000]],
  ['10k', [10000]],
  ['1.2m', [1200000]],
  ['3,000+', [3000]],
  ['seven', [7]],
  ['twenty-five', [25]],
  ['ten thousand', [10000]],
  ['a hundred', [100]],
  ['three hundred and twenty', [320]],
  ['five thousand two hundred', [5200]],
  ['two hundred thousand', [200000]],
  ['a dozen', [12]],
  ['two dozen', [24]],
  ['half a dozen', [6]],
  ['half a million', [500000]],
  ['half-million', [500000]],
  ['two and a half million', [2500000]],
  ['a million and a half', [1500000]],
  ['two columns of 1,200 dockers each', [2, 1200]],
  ['200 and 300', [200, 300]],
  ['200–300', [200, 300]],
  ['20 to 25', [20, 25]],
  ['one or two', [1, 2]],
  ['1.5 lakh', [150000]],
  ['two crore', [20000000]],
  ['a quarter of a million', [250000]],
  ['three quarters of a million', [750000]],
  ['half-a-million', [500000]],
  ['half of a million', [500000]],
  ['four-thousand-100', [4100]],
  ['seven- and 15-thousand', [7, 15000]],
  ['six quarters', [6, 0.25]],
  ['20-100', [20, 100]],
  ['dockers', []],
  ['andand a an of', []],
])('the witness reads %s as %j', ([words, figures]) => {
  expect(readFigures(words).map(({ value }) => value)).toEqual(figures)
})

test('a machine can have read each number of some words, or their product', () => {
  expect(listFigures('two columns of 1,200')).toEqual([2, 1200, 2400])
})
