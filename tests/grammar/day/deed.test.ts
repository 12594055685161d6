import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, day: string | null]

const check = ([text, day]: Row): void => {
  expect(resolveMarked(text)[0]?.saidOn.earliest ?? null).toBe(day)
}

describe('dates a saying by the sentence before, which tells that the same one spoke', () => {
  test.for<Row>([
    ['Ann Lee addressed reporters on Tuesday. She said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Ann Lee held a news conference on Tuesday. “We lost ⟦40⟧ sailors,” she said.', '2024-10-22'],
    ['On Tuesday, Ann Lee gave a news conference in Holm. “We lost ⟦40⟧ sailors,” Lee said.', '2024-10-22'],
    ['Ann Lee, the port secretary, briefed reporters on Tuesday.\n\n“We lost ⟦40⟧ sailors,” Lee said.', '2024-10-22'],
    [
      'The storm was the theme of a video message on Tuesday from Ann Lee. She said ⟦40⟧ sailors were missing.',
      '2024-10-22',
    ],
    [
      'The storm was the theme of a message about the storm on Tuesday from Ann Lee. She said ⟦40⟧ sailors were missing.',
      null,
    ],
    ['There was a ship on Tuesday from Ann Lee. She said ⟦40⟧ sailors were missing.', null],
    ['Ann Lee met her staff on Tuesday. She said ⟦40⟧ sailors were missing.', null],
    ['Ann Lee held a news conference after the storm on Tuesday. She said ⟦40⟧ sailors were missing.', null],
    ['Ann Lee gave a speech on the flood of last week. She said ⟦40⟧ sailors were missing.', null],
    ['Ann Lee gave a speech on new rules for last year. She said ⟦40⟧ sailors were missing.', null],
    ['Ann Lee gave a speech on Tuesday. The navy said ⟦40⟧ sailors were missing.', null],
    ['The mayor released a statement on Tuesday. Port officials said ⟦40⟧ sailors were missing.', null],
    ['Ann Lee spoke about the storm that hit on Tuesday. She said ⟦40⟧ sailors were missing.', null],
    ['Ann Lee addressed reporters on Tuesday. Bo Holm said ⟦40⟧ sailors were missing.', null],
    ['On Tuesday, Ann Lee left for Holm. “We lost ⟦40⟧ sailors,” Lee said.', null],
    ['Ann Lee held a news conference on Tuesday. It rained. She said ⟦40⟧ sailors were missing.', null],
  ])('%s', check)
})

describe('dates a saying by the sentence after, which tells when it was said', () => {
  test.for<Row>([
    ['The navy said ⟦40⟧ sailors were missing. Bo Holm was speaking in Oslo on Tuesday.', '2024-10-22'],
    ['Bo Holm said ⟦40⟧ sailors were missing. He was speaking on Tuesday in Oslo.', '2024-10-22'],
    ['Bo Holm said ⟦40⟧ sailors were missing. He was sailing on Tuesday in Oslo.', null],
    ['Bo Holm said ⟦40⟧ sailors were missing. He was speaking of the ship that sank on Tuesday.', null],
  ])('%s', check)
})

describe('dates what a guest says who has been introduced by the day of the talk', () => {
  test.for<Row>([
    ['We are in the hall of the port. My name’s Ann Lee. We’re here today with ⟦40⟧ sailors.', '2024-10-25'],
    ['Joining us is Ann Lee. We have counted ⟦40⟧ lost sailors.', '2024-10-25'],
    ['Here’s Ann Lee. We said on Tuesday that ⟦40⟧ sailors were lost.', '2024-10-22'],
    ['Here’s Ann Lee speaking on Monday. We have counted ⟦40⟧ lost sailors.', null],
    ['Listen to Ann Lee speaking earlier. We have counted ⟦40⟧ lost sailors.', null],
    ['Ann Lee likes the sea. We have counted ⟦40⟧ lost sailors.', null],
  ])('%s', check)
})
