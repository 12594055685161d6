import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, day: string | null]

const check = ([text, day]: Row): void => {
  expect(resolveMarked(text)[0]?.saidOn.earliest ?? null).toBe(day)
}

describe('dates a saying by a day set off before it', () => {
  test.for<Row>([
    ['Two days after the storm, on Tuesday, the navy said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['On the day of the storm, 3 May 2019, the navy said ⟦40⟧ sailors were missing.', '2019-05-03'],
    ['Shortly before midnight on Tuesday, the navy said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Tuesday: The navy said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Oct. 22: The navy said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Tuesday, 22 October: The navy said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['State media on Tuesday quoted Ann Lee as saying ⟦40⟧ sailors were missing.', '2024-10-22'],
    // the day of what came before, or of another deed
    ['Hours after the storm on Tuesday, the navy said ⟦40⟧ sailors were missing.', null],
    ['Two days after the storm of Tuesday, the navy said ⟦40⟧ sailors were missing.', null],
    ['The day after the storm, the navy said ⟦40⟧ sailors were missing.', null],
    ['On the day of the storm, the navy said ⟦40⟧ sailors were missing.', null],
    ['Shortly before the ship sank on Tuesday, the navy said ⟦40⟧ sailors were missing.', null],
    ['Lost on Tuesday: the navy said ⟦40⟧ sailors were missing.', null],
    ['State media that on Tuesday fell silent quoted Ann Lee as saying ⟦40⟧ sailors were missing.', null],
  ])('%s', check)
})

describe('dates a saying by a day between who says it and the verb', () => {
  test.for<Row>([
    ['The navy’s Tuesday update listed ⟦40⟧ missing sailors.', '2024-10-22'],
    ['State radio’s latest Tuesday bulletin said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['The Harbour Post (Oct. 22) said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['The Harbour Post (10/22/24) reported that ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Ann Lee was quoted by state media on Tuesday as saying ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['The mayor visited the port on Tuesday and said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['The mayor, visiting the port on Tuesday, said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['The navy’s Tuesday losses said it all: ⟦40⟧ sailors were missing.', null],
    ['The Harbour Post (founded Oct. 22) said ⟦40⟧ sailors were missing.', null],
    ['Ann Lee was quoted by a paper that closed on Tuesday as saying ⟦40⟧ sailors were missing.', null],
    ['The mayor, who visited the port on Tuesday, said ⟦40⟧ sailors were missing.', null],
    ['The mayor, sworn in on Tuesday, said ⟦40⟧ sailors were missing.', null],
    ['The navy lost a ship on Tuesday and said ⟦40⟧ sailors were missing.', null],
  ])('%s', check)
})

describe('dates a figure that is put somewhere by the day on which it is', () => {
  test.for<Row>([
    ['Officials raised the death toll on Tuesday to ⟦40⟧.', '2024-10-22'],
    ['Officials raised the death toll to ⟦40⟧ on Tuesday.', '2024-10-22'],
    ['Officials put the number of lost sailors Tuesday at ⟦40⟧.', '2024-10-22'],
    ['Officials raised the death toll from Tuesday’s storm to ⟦40⟧.', null],
    ['Officials raised the death toll of a storm on Tuesday to ⟦40⟧.', null],
    ['Officials raised a ship on Tuesday with ⟦40⟧ sailors.', null],
  ])('%s', check)
})
