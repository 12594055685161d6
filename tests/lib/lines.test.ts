import { describe, expect, test } from 'vitest'
import { hang, wrap } from '../../scripts/lib/lines.ts'

describe('wrap', () => {
  test('breaks at blanks, and lets a word wider than a line stand alone', () => {
    expect(wrap('as many  as\nnineteen-hundred men', 8)).toEqual(['as many', 'as', 'nineteen-hundred', 'men'])
    expect(wrap('', 8)).toEqual([])
  })

  test('gives codes that act on a terminal no room', () => {
    expect(wrap('\u001b[1m>>seven men<<\u001b[0m came', 13)).toEqual(['\u001b[1m>>seven men<<\u001b[0m', 'came'])
  })
})

describe('hang', () => {
  test.for([
    ['a line that is narrow enough stays', 'a  b   c', 'a  b   c'],
    ['under the column after the first', '  unit    soldiers of the line', '  unit    soldiers of\n          the line'],
    ['two blanks in where there is no column', 'Nothing waits for anybody now', 'Nothing waits for\n  anybody now'],
    ['as deep as its own blanks and two more', '   “North and south of it”', '   “North and south\n     of it”'],
    ['every line by itself', 'one\nNothing waits for anybody\n\ntwo', 'one\nNothing waits for\n  anybody\n\ntwo'],
  ] as const)('%s', ([, text, broken]) => {
    expect(hang(text, 21)).toBe(broken)
  })

  test('never takes a column out of the middle of a line', () => {
    const text = 'This line has no column until here:  then two blanks'
    expect(hang(text, 40)).toBe('This line has no column until here:\n  then two blanks')
  })
})
