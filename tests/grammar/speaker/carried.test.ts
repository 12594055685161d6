import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

const left = 'The captain, Kari Olsen, said on Monday that the ship had left the port at night.'
const stayed = 'He said the rest had stayed ashore.'

describe('hears what stands between two sayings of one person as theirs', () => {
  test.for<readonly [text: string, name: string | null]>([
    [`${left} ⟦40⟧ sailors were aboard. ${stayed}`, 'Kari Olsen'],
    [`${left} Some ⟦40⟧ sailors were aboard, and two divers. ${stayed}`, 'Kari Olsen'],
    // others are quoted, nobody or somebody else goes on, or what was said had ended
    [`${left} ⟦40⟧ sailors hung from the “iron rail” of the ship. ${stayed}`, null],
    [`${left} ⟦40⟧ sailors were aboard. In the end he said the rest had stayed ashore.`, null],
    [`${left} ⟦40⟧ sailors were aboard. The pier was full.`, null],
    [`${left} ⟦40⟧ sailors were aboard. The mayor said the rest had stayed ashore.`, null],
    [`${left}\n\n⟦40⟧ sailors were aboard. ${stayed}`, null],
    [`${left} ⟦40⟧ sailors were aboard.\n\n${stayed}`, null],
    [`The ship had left the port at night, Kari Olsen said. ⟦40⟧ sailors were aboard. ${stayed}`, null],
  ])('%s', ([text, name]) => {
    expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
  })
})

describe('hears whose words a colon opens, in the passage below', () => {
  test.for<readonly [text: string, name: string | null]>([
    ['The navy said:\n\n“We lost ⟦40⟧ sailors.”', 'The navy'],
    ['The navy denied these losses:\n\n- ⟦40⟧ sailors in Bergen', 'The navy'],
    ['The navy has a new pier.\n\n“We lost ⟦40⟧ sailors.”', null],
    ['The navy said so.\n\nIt rained; ⟦40⟧ sailors were lost.', null],
  ])('%s', ([text, name]) => {
    expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
  })
})

describe('goes on with the last person in the record of a briefing', () => {
  const record = 'Kari Olsen spoke on Monday. The ship had sunk, he said. The port was shut, he said.'
  test.for<readonly [text: string, name: string | null]>([
    [`Press briefing by Kari Olsen\n\n${record} ⟦40⟧ sailors were missing.`, 'Kari Olsen'],
    [`Press briefing by Kari Olsen\n\n${record} The navy denied a fire. ⟦40⟧ sailors were missing.`, 'Kari Olsen'],
    [`Diving courses in Bergen\n\n${record} ⟦40⟧ sailors were missing.`, null],
    [`Press briefings shut in Bergen\n\n${record} ⟦40⟧ sailors were missing.`, null],
  ])('%s', ([text, name]) => {
    expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
  })
})

describe('counts on from what the sentence before says', () => {
  test.for<readonly [text: string, name: string | null]>([
    ['The navy said 900 came. Of these, ⟦40⟧ sailors drowned.', 'The navy'],
    ['The navy said 900 came.\n\nOf these, ⟦40⟧ sailors drowned.', null],
    ['The navy never said 900 came. Of these, ⟦40⟧ sailors drowned.', null],
  ])('%s', ([text, name]) => {
    expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
  })
})
