import { expect, test } from 'vitest'
import { isCaptioned, isStamped, maskStamps, stampLength } from '../../../scripts/grammar/text/stamp.ts'

test.for<readonly [line: string, words: string]>([
  ['*00:05.560- 00:08.740* : Some 300 came', 'Some 300 came'],
  ['00:05.560 - 00:08.740: Some 300 came', 'Some 300 came'],
  ['[00:01:23] Some 300 came', 'Some 300 came'],
  ['[00:00:07 --> 00:00:11] Some 300 came', 'Some 300 came'],
  // hours amid a line, or with nothing behind
  ['Open 09:00 - 17:00: come and see', 'Open 09:00 - 17:00: come and see'],
  ['The 300 left (10:30) for Holm', 'The 300 left (10:30) for Holm'],
  ['09:00 - 17:00', '09:00 - 17:00'],
  ['10:30 – 11:45 ', '10:30 – 11:45 '],
])('the stamp of a line is what opens it: “%s”', ([line, words]) => {
  expect(line.slice(stampLength(line))).toBe(words)
  expect(maskStamps(line).trim()).toBe(words.trim())
})

const link = (time: string): string => `[[${time}](https://video.example/watch?v=aB3&t=83.5s)]`

test.for<readonly [text: string, words: string]>([
  [`*  Between 500 and ${link('00:01:23')}\n*  600 came. ${link('00:01:27')}\n`, '*  Between 500 and 600 came.'],
  [`more ${link('1:02:03')}\n*  than 900 sailors ${link('1:02:09')}`, 'more than 900 sailors'],
  ['more [00:01:23]\nthan 900 sailors [00:01:29]', 'more than 900 sailors'],
  ['The [00:01:23] boat of 40', 'The [00:01:23] boat of 40'],
  // a link that is no stamp, a stamp amid a line, a list
  ['See [[the list](https://holm.example/list)]\n* 300 came', 'See [[the list](https://holm.example/list)] * 300 came'],
  [`The ${link('00:01:23')} boat of 40`, `The ${link('00:01:23')} boat of 40`],
  ['At [10:30]\n* 300 came', 'At [10:30] * 300 came'],
])('a linked stamp that closes a line gives way to the next: “%s”', ([text, words]) => {
  expect(maskStamps(text).replace(/\s+/g, ' ').trim()).toBe(words.replace(/\s+/g, ' '))
  expect(maskStamps(text)).toHaveLength(text.length)
})

test.for<readonly [line: string, is: boolean]>([
  [`*  Between 500 and ${link('00:01:23')}\n`, true],
  ['[00:01:23] Some 300 came', true],
  ['See [[the list](https://holm.example/list)]', false],
  [`${link('00:01:23')} was the boat of 40`, false],
])('a line is stamped at its head or its end: “%s”', ([line, is]) => {
  expect(isStamped(line)).toBe(is)
})

test.for<readonly [of: string, stamp: (at: number) => string, is: boolean]>([
  ['with seconds', (at) => `[00:0${String(at)}:20] We lost 40.`, true],
  ['as a range', (at) => `*04:0${String(at)}.920- 04:1${String(at)}.780* :  We lost 40.`, true],
  ['at the end', (at) => `We lost 40. [00:12:0${String(at)}]`, true],
  ['from the start on', (at) => `(0:0${String(at)}) We lost 40.`, true],
  ['of the day', (at) => `[14:0${String(at)}] We lost 40.`, false],
  ['of none', () => 'We lost 40.', false],
])('times in a recording make captions, the clock’s none: %s', ([, stamp, is]) => {
  const lines = Array.from({ length: 9 }, (_, at) => stamp(at))
  expect(isCaptioned(lines)).toBe(is)
  expect(isCaptioned(lines.slice(0, 3))).toBe(false)
  expect(isCaptioned([...lines, ...lines.map(() => 'A line of prose.'), 'And one more.'])).toBe(false)
})
