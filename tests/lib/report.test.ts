import { describe, expect, test } from 'vitest'
import { Problems, type Problem } from '../../scripts/lib/problem.ts'
import { countProblems, describeFailure, formatProblems, Obstacle, showControls } from '../../scripts/lib/report.ts'

const problem: Problem = {
  file: 'seeds/a.txt',
  line: 21,
  column: 5,
  severity: 'error',
  rule: 'quote-moved',
  message: 'Unexpected quote `x`',
}

test('groups problems by file, in order of place, with the mend below', () => {
  const text = formatProblems([
    { ...problem, file: 'seeds/b.txt', line: 0, column: 0, severity: 'warning', rule: 'odd', message: 'Odd' },
    { ...problem, line: 100, column: 2, mend: 'Restore it' },
    problem,
  ])
  expect(text).toBe(`seeds/a.txt
  21:5    error   Unexpected quote \`x\`   quote-moved
  100:2   error   Unexpected quote \`x\`   quote-moved
                  Restore it

seeds/b.txt
  -       warning Odd   odd

2 errors, 1 warning`)
})

test('counts nothing that is not there', () => {
  expect(countProblems([problem])).toBe('1 error')
})

test.for([
  ['\u001b[31m', '\\u001b[31m'],
  ['a\u202eb\u200b', 'a\\u202eb\\u200b'],
  ['Zürich 🙂', 'Zürich 🙂'],
])('shows %j as %j', ([text, shown]) => {
  expect(showControls(text as string)).toBe(shown)
})

describe('what ends a run has its exit code', () => {
  test.for<[string, unknown, number, RegExp]>([
    ['problems', new Problems([problem]), 1, /^seeds\/a\.txt/],
    ['an obstacle', new Obstacle('Cannot find it'), 2, /^Cannot find it$/],
    ['a lock', new Obstacle('Locked', { code: 3 }), 3, /^Locked$/],
    [
      'an error of the system',
      Object.assign(new Error('EROFS: read-only, open'), { code: 'EROFS', syscall: 'open' }),
      2,
      /^Cannot go on: EROFS/,
    ],
    ['anything else', new TypeError('x is undefined'), 70, /bug in the script[^]*x is undefined/],
    ['anything thrown', 'text', 70, /text/],
  ])('%s', ([, error, code, text]) => {
    expect(describeFailure(error)).toEqual({ code, text: expect.stringMatching(text) })
  })
})
