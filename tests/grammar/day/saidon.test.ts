import { expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

const friday = '2024-10-25'

test.for<readonly [text: string, published: string | readonly [string, string] | null, day: string | null]>([
  ['The navy said on Sunday that ⟦40⟧ sailors were missing.', friday, '2024-10-20'],
  ['The navy said on Friday that ⟦40⟧ sailors were missing.', friday, '2024-10-25'],
  ['The navy said last Saturday that ⟦40⟧ sailors were missing.', friday, '2024-10-19'],
  ['The navy said on Saturday, October 19, that ⟦40⟧ sailors were missing.', friday, '2024-10-19'],
  // a page that was written on after the day it bears
  ['The navy said on Saturday that ⟦40⟧ sailors were missing.', friday, null],
  ['On Saturday morning, the navy said ⟦40⟧ sailors were missing.', friday, null],
  ['The toll rose to ⟦40⟧ on Saturday.', friday, null],
  ['The navy said on Saturday that ⟦40⟧ sailors were missing.', ['2024-10-21', '2024-10-25'], null],
])('a weekday that could be the day after the page came out settles nothing: “%s”', ([text, published, day]) => {
  const [first] = resolveMarked(text, published)
  expect(first?.saidOn.earliest === first?.saidOn.latest ? first?.saidOn.earliest : null).toBe(day)
})

test.for<readonly [next: string, day: string | null]>([
  ['Lee told reporters that ⟦40⟧ sailors were missing.', '2024-10-22'],
  ['Lee told reporters that ⟦40⟧ sailors were found a day later.', '2024-10-22'],
  ['Lee told reporters a day later that ⟦40⟧ sailors were missing.', null],
  ['The following day, Lee told reporters that ⟦40⟧ sailors were missing.', null],
])('a saying of another day goes on with none: “%s”', ([next, day]) => {
  expect(resolveMarked(`Ann Lee said on Tuesday that a boat was lost. ${next}`)[0]?.saidOn.earliest ?? null).toBe(day)
})

test.for<readonly [words: string, day: string | null]>([
  ['The navy said ⟦40⟧ sailors were missing.', '2024-10-24'],
  ['The navy claimed ⟦40⟧ sailors were missing.', '2024-10-24'],
  ['The navy claims ⟦40⟧ sailors were missing.', null],
  ['On Tuesday, the navy claimed ⟦40⟧ sailors were missing.', '2024-10-22'],
])('a dateline dates what was said, not what is claimed all along: “%s”', ([words, day]) => {
  expect(resolveMarked(`BERGEN, October 24 (Agency) — It rained.\n\n${words}`)[0]?.saidOn.earliest ?? null).toBe(day)
})
