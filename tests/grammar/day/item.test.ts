import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

const dayOf = (text: string, published: string | null): string => {
  const { saidOn } = resolveMarked(text, published)[0] ?? {}
  return `${saidOn?.earliest ?? ''}–${saidOn?.latest ?? ''}`
}

describe('a weekday inside an item of a digest', () => {
  const digest = (words: string): string =>
    `#### [2024-10-16 Storm nears the coast](x)\n\nNobody was hurt.\n\n#### [2024-10-30 Crews lost at sea](x)\n\n${words}\n`
  test.for<[string, string | null, string]>([
    ['The coast guard said on Wednesday ⟦40⟧ sailors were missing.', '2025-01-26', '2024-10-30–2024-10-30'],
    ['The coast guard said on Wednesday ⟦40⟧ sailors were missing.', null, '2024-10-30–2024-10-30'],
    ['The coast guard said today ⟦40⟧ sailors were missing.', '2025-01-26', '2024-10-30–2024-10-30'],
    // a day that is not the item’s own is not guessed at; what is stated in full stays
    ['The coast guard said on Monday ⟦40⟧ sailors were missing.', '2025-01-26', '–2025-01-26'],
    ['The coast guard said on 17 October 2024 ⟦40⟧ sailors were missing.', '2025-01-26', '2024-10-17–2024-10-17'],
  ])('%s', ([words, published, days]) => {
    expect(dayOf(digest(words), published)).toBe(days)
  })

  test('a text with one dated line is no digest', () => {
    const text = '2024-10-16 Storm nears\n\nThe coast guard said on Wednesday ⟦40⟧ sailors were missing.\n'
    expect(dayOf(text, '2024-10-25')).toBe('2024-10-23–2024-10-23')
  })
})

describe('the date over an item', () => {
  const item = (first: string, second: string, words: string): string =>
    `${first}\n\nThe Harbour Post reports a calm night at sea.\n\n${second}\n\n${words}\n`
  const said = 'The coast guard said ⟦40⟧ sailors were missing.'
  test.for<readonly [text: string, published: string | null, days: string]>([
    // dates what somebody is said to say in it
    [item('16 October 2024', '15 October 2024', said), null, '2024-10-15–2024-10-15'],
    [item('16 October 2024', '15 October 2024', said), '2024-10-25', '2024-10-15–2024-10-15'],
    [item('Update, October 16, 2024, 7 a.m.: Rain.', 'Update, October 15, 2024, 6 p.m.: Storm.', said), null, '2024-10-15–2024-10-15'],
    [item('October 16, 6:00 p.m.', 'October 15, 8:00 a.m.', said), '2024-10-25', '2024-10-15–2024-10-15'],
    [item('Wednesday, October 16', 'Tuesday, October 15', said), '2024-10-25', '2024-10-15–2024-10-15'],
    [item('TUESDAY, 16 OCTOBER 2024', 'MONDAY, 15 OCTOBER 2024', said), null, '2024-10-15–2024-10-15'],
    // the time of day before its date, a weekday with it or alone
    [item('10:15 a.m. ET, October 16, 2024', '8:00 a.m. ET, October 15, 2024', said), null, '2024-10-15–2024-10-15'],
    [item('14:05 16 Oct', '13:15 15 Oct', said), '2024-10-25', '2024-10-15–2024-10-15'],
    [item('Wed 16 Oct 2024 14.05 BST', 'Tue 15 Oct 2024 13.15 BST', said), null, '2024-10-15–2024-10-15'],
    [item('[Update: Oct. 16, 3 p.m.] Rain.', '[Update: Oct. 15, 3 p.m.] Storm.', said), '2024-10-25', '2024-10-15–2024-10-15'],
    [item('10:15 a.m. Wednesday', '8:00 a.m. Tuesday', said), '2024-10-25', '2024-10-22–2024-10-22'],
    [item('Wednesday, 10:15 a.m.', 'Tuesday, 8 p.m.', said), '2024-10-25', '2024-10-22–2024-10-22'],
    [item('Wednesday', 'Tuesday', said), '2024-10-25', '2024-10-22–2024-10-22'],
    [item('Wednesday – a calm night', 'Tuesday – a storm', said), '2024-10-25', '–2024-10-25'],
    [item('Wednesday: Ann Lee sails.', 'Tuesday: Ann Lee rests.', said), '2024-10-25', '–2024-10-25'],
    [item('Wednesday’s catch', 'Tuesday’s catch', said), '2024-10-25', '–2024-10-25'],
    [item('Wednesday we sail, all of us.', 'Tuesday we rest, all of us.', said), '2024-10-25', '–2024-10-25'],
    [item('10:15 a.m.', '8:00 a.m.', said), '2024-10-25', '–2024-10-25'],
    [item('10 ships 16 Oct', '8 ships 15 Oct', said), '2024-10-25', '–2024-10-25'],
    // not what nobody says, holds, or said before
    [item('16 October 2024', '15 October 2024', '⟦40⟧ sailors were missing.'), null, '–'],
    [item('16 October 2024', '15 October 2024', 'The coast guard believes ⟦40⟧ sailors are missing.'), null, '–'],
    [item('16 October 2024', '15 October 2024', 'The coast guard had said ⟦40⟧ sailors were missing.'), null, '–'],
    // nor where the dates are those of a page, of prose, or of different things
    [`Published 16 October 2024\nUpdated 18 October 2024\n\nThe Harbour Post reports a calm night.\n\n${said}\n`, null, '–'],
    [`16 October 2024\n\n18 October 2024\n\n${said}\n`, null, '–'],
    [`Storm nights\n\n- 16 October 2024\n- 18 October 2024\n\n${said}\n`, null, '–'],
    [`Updated 18 October 2024\n\nA calm night, the Harbour Post reports.\n\n${said}\n\nPublished 16 October 2024\n`, null, '–'],
    [`18 November 2024\n\nA calm night, the Harbour Post reports.\n\n${said}\n\nOctober 17, 2024 at 5:04 pm\nWhat a fine piece of work this is.\n`, null, '–'],
    [item('October 16 was a calm day.', 'October 15 was not.', said), '2024-10-25', '–2024-10-25'],
    [item('October 16, 6:00 p.m.', 'October 15, 8:00 a.m.', said), null, '–'],
  ])('%s %s', ([text, published, days]) => {
    expect(dayOf(text, published)).toBe(days)
  })
}) // prettier-ignore

test('an item’s weekday is proved by the rule for weekdays, its date by that for datelines', () => {
  const ruleOf = (first: string, second: string): string | undefined =>
    resolveMarked(`${first}\n\nIt rained on the port all day.\n\n${second}\n\nThe coast guard said ⟦40⟧ sailors were missing.\n`)[0]?.saidOn.rule // prettier-ignore
  expect(ruleOf('Wednesday, 8 a.m.', 'Tuesday, 8 a.m.')).toBe('weekday on or before published')
  expect(ruleOf('8 a.m. 23 October', '8 a.m. 22 October')).toBe('dateline of the article')
})

test.for<readonly [heading: string, day: string | null]>([
  ['Storm at sea', '2024-10-23'],
  ['Original storm', '2024-10-23'],
  ['Original story', null],
  ['**Previous report:**', null],
])('what stands under “%s” is of no update', ([heading, day]) => {
  const updates =
    'UPDATE: 8 a.m., Thursday — It rained all night long.\n\nUPDATE: 6 p.m., Wednesday — A storm came in over the sound.'
  const text = `${updates}\n\n${heading}\n\nThe coast guard said ⟦40⟧ sailors were missing.\n`
  expect(resolveMarked(text, '2024-10-25')[0]?.saidOn.earliest ?? null).toBe(day)
})
