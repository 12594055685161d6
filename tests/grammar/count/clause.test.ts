import { expect, test } from 'vitest'
import { findClause } from '../../../scripts/grammar/count/clause.ts'

function clauseOf(sentence: string, core: string): string {
  const at = sentence.indexOf(core)
  const { start, end } = findClause(sentence, { start: 0, end: sentence.length }, { start: at, end: at + core.length })
  return sentence.slice(start, end)
}

test.for([
  ['The port said that “two days” were spent on the crews, which includes 40 sailors.', '“two days” were spent on the crews, which includes 40 sailors'],
  ['The port said: “About 40 sailors came.”', 'About 40 sailors came'],
  ['“About 40 sailors came,” the port said.', 'About 40 sailors came'],
  ['On Monday the port said 40 sailors came ashore, to cheers.', '40 sailors came ashore'],
  ['Holm counted 40 sailors – all of them tired – on the quay.', 'Holm counted 40 sailors'],
  // a verb keeps its subject, also across an aside
  ['The toll, said the port, rose to 40 sailors by noon.', 'The toll, said the port, rose to 40 sailors by noon'],
  ['The storm, he said, killed 40 sailors at sea.', 'The storm, he said, killed 40 sailors at sea'],
  ['When it rained, it killed 40 sailors.', 'it killed 40 sailors'],
  ['The port said a ferry, the Vale, hit 40 sailors.', 'a ferry, the Vale, hit 40 sailors'],
  // “and” parts two clauses where each has its verb
  ['Two ferries were lost and 40 sailors drowned.', '40 sailors drowned'],
  ['The ship has sunk and 40 sailors are lost.', '40 sailors are lost'],
  ['Two ferries and 40 sailors were lost.', 'Two ferries and 40 sailors were lost'],
  ['Nets, ropes and 40 sailors fell overboard.', 'ropes and 40 sailors fell overboard'],
  ['The island and 40 sailors waited.', 'The island and 40 sailors waited'],
  ['Some 40 sailors were lost and three ships sank.', 'Some 40 sailors were lost'],
  ['Some 40 sailors and three mates were lost.', 'Some 40 sailors and three mates were lost'],
  ['Some 40 sailors were lost and mourners wept.', 'Some 40 sailors were lost and mourners wept'],
  ['Some 40 sailors were lost and bells rang.', 'Some 40 sailors were lost and bells rang'],
  // a list of names is one subject
  ['Holm, Vale, and 40 sailors met at the quay.', 'Vale, and 40 sailors met at the quay'],
  ['They came from Vale, and 40 sailors drowned.', '40 sailors drowned'],
  ['Rain fell on Holm, and 40 sailors drowned.', '40 sailors drowned'],
])('quotes of “%s” the clause “%s”', ([sentence = '', clause = '']) => {
  expect(clauseOf(sentence, /(?:About |Some )?40 sailors/u.exec(clause)?.[0] ?? '')).toBe(clause)
}) // prettier-ignore

test('a time stamp at the end of a line closes no clause', () => {
  const stamp = '[[00:01:23](https://video.example/watch?v=b&t=83s)]'
  const sentence = `The storm, they say, has drowned ${stamp}\n*  40 sailors near ${stamp}\n*  Port Ellen.`
  expect(clauseOf(sentence, '40 sailors')).toBe(sentence.slice(0, -1))
})
