import { expect, test } from 'vitest'
import { maskStamps, stampLength } from '../../../scripts/grammar/text/stamp.ts'

test.for<readonly [line: string, words: string]>([
  ['*00:05.560- 00:08.740* : Some 300 came', 'Some 300 came'],
  ['00:05.560 - 00:08.740: Some 300 came', 'Some 300 came'],
  ['[00:01:23] Some 300 came', 'Some 300 came'],
  // hours amid a line, or with nothing behind
  ['Open 09:00 - 17:00: come and see', 'Open 09:00 - 17:00: come and see'],
  ['The 300 left (10:30) for Holm', 'The 300 left (10:30) for Holm'],
  ['09:00 - 17:00', '09:00 - 17:00'],
  ['10:30 – 11:45 ', '10:30 – 11:45 '],
])('the stamp of a line is what opens it: “%s”', ([line, words]) => {
  expect(line.slice(stampLength(line))).toBe(words)
  expect(maskStamps(line).trim()).toBe(words.trim())
})
