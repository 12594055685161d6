import { expect, test } from 'vitest'
import { showContext } from '../../src/views/context.ts'

test.for<[string, string, string, string, string]>([
  [
    'words cut in half at the far ends are left out',
    'itters, the mayor said that ',
    '… the mayor said that ',
    ' and would st',
    ' and would …',
  ],
  ['another paragraph is left out', 'before it.\n\nOn Monday ', 'On Monday ', ', he said.\nThen the', ', he said.'],
  ['the start and the end of an article need no dots', '', '', '', ''],
  ['a lone quotation mark before the words stays', 'end of it.\n\n“', '“', ',” he said', ',” he …'],
  ['a half word without a blank is only dots', 'abcdef', '…', 'ghijkl', '…'],
])('%s', ([, prefix, before, suffix, after]) => {
  expect(showContext({ exact: 'x', prefix, suffix, start: 0, end: 1 })).toEqual({ before, exact: 'x', after })
})
