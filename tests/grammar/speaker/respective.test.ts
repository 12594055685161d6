import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, ...names: (string | null)[]]

const check = ([text, ...names]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual(names)
}

describe('tells two who count apart', () => {
  test.for<Row>([
    ['Police and the union put it at ⟦500⟧ and ⟦900⟧ sailors respectively.', 'Police', 'the union'],
    ['It drew ⟦500⟧ and ⟦900⟧ sailors, according to police and the union respectively.', 'police', 'the union'],
    ['Police and the union put it at ⟦500⟧ sailors.', 'Police and the union'],
    ['Police and the union said the two ships lost ⟦500⟧ sailors, and respectively blamed the sea.', 'Police and the union'],
    ['It drew (⟦480,000⟧ sailors in all according to the navy, more than ⟦1.7 million⟧ according to the union).', 'the navy', 'the union'],
    ['They took according to Norland around ⟦240⟧ sailors.', 'Norland'],
    [
      'They were more: ⟦3.5 million⟧ sailors according to figures from the union (including ⟦800⟧ in Holm) and nearly ⟦1.1 million⟧ according to the navy (including ⟦119⟧ in Ellen).',
      'the union',
      'the union',
      'the navy',
      'the navy',
    ],
    ['Some ⟦40⟧ sailors were lost, according to the Port Inquiry (PIN) of Ellen.', 'the Port Inquiry (PIN) of Ellen'],
    ['Gov. Ann Lee proposed housing up to ⟦500⟧ sailors in the barracks.', 'Ann Lee'],
    ['Some ⟦40⟧ sailors died, according to a review of official estimates from the largest towns.', null],
    ['Some ⟦40⟧ sailors died, according to a review of the year from the port.', 'the port'],
    ['Some ⟦40⟧ sailors died, according to figures from the port.', 'the port'],
    ['Gov. Ann Lee proposed to a widow of one of ⟦40⟧ sailors.', null],
    ['Gov. Ann Lee proposed a toast to ⟦40⟧ sailors.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears who keeps count, and who “they” are', () => {
  test.for<Row>([
    ['The Port Ministry has been keeping a count that on Monday stood at ⟦78⟧ sailors.', 'The Port Ministry'],
    ['The port keeps a tally that has reached ⟦78⟧ sailors.', 'The port'],
    ['The mayor keeps a dog that met ⟦12⟧ sailors.', null],
    ['The port kept a boat that took ⟦12⟧ sailors.', null],
    [
      'Police said they left early on that day in May.\n\nThe Harbour Agency said it was full. But they noted that ⟦90⟧ sailors came.',
      'The Harbour Agency',
    ],
    [
      'Police said they left early on that day in May.\n\nThe bay was full all day, said rescuers. But they noted that ⟦90⟧ sailors came.',
      'rescuers',
    ],
    [
      'Police said they left early on that day in May.\n\nThe bay was full all day until dark. But they noted that ⟦90⟧ sailors came.',
      'Police',
    ],
  ])('%s', check)
}) // prettier-ignore
