import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

const speakerOf = (marked: string): string | null | undefined => resolveMarked(marked)[0]?.speaker.asWritten

describe('somebody introduced goes on as “we”', () => {
  test.for([
    ['by himself', 'My name is Bo Holm. I sail for Ellen. We are here today with ⟦40⟧ sailors.', 'Bo Holm'],
    ['by herself', 'I’m Ann Lee, a pilot. We have come far. There are over ⟦40⟧ of us.', 'Ann Lee'],
    [
      'by whoever lets him speak',
      'Harbour Secretary Ann Lee had this to say about it. Watch. We believe that some ⟦40⟧ sailors are lost.',
      'Ann Lee',
    ],
    ['by a clip', 'This is Bo Holm, a diver from Ellen. We found ⟦40⟧ sailors that night.', 'Bo Holm'],
    ['by a host', 'Joining us now from Port Ellen is Ann Lee. Good evening to you. We count ⟦40⟧ sailors.', 'Ann Lee'],
    [
      'by a host who names her first',
      'Ann Lee, the harbour master, joins us. Good evening. We count ⟦40⟧ sailors.',
      'Ann Lee',
    ],
  ] as const)('%s', ([, marked, speaker]) => {
    expect(speakerOf(marked)).toBe(speaker)
  })

  test.for([
    ['but no figure that is not theirs', 'My name is Bo Holm. I sail for Ellen. The storm took ⟦40⟧ sailors.'],
    ['but nothing that they only point at', 'I’m Ann Lee. We begin tonight in Holm, where ⟦40⟧ sailors are lost.'],
    [
      'but not past the end of the clip',
      'This is Bo Holm, a diver. We sail at dawn. That was Bo Holm of Ellen. We have ⟦40⟧ sailors here.',
    ],
    ['but not what follows a reporter', 'Harbour TV’s Ann Lee joins us now. Good evening. We have ⟦40⟧ sailors here.'],
    ['but only by a name', 'I’m Happy to see you. We are here with ⟦40⟧ sailors.'],
    ['but not by what is named otherwise', 'This is Port Ellen. We are here with ⟦40⟧ sailors.'],
  ] as const)('%s', ([, marked]) => {
    expect(speakerOf(marked)).toBe(null)
  })
})

test.for([
  ['What we have heard is that ⟦40⟧ sailors are lost. That was according to the port.', 'the port'],
  ['The port said that ⟦40⟧ sailors are lost. That is according to a list.', 'The port'],
  ['We hear that ⟦40⟧ sailors are lost. The boats left, according to the port.', null],
] as const)('of “%s” the next sentence names whom “we” heard: %s', ([marked, speaker]) => {
  expect(speakerOf(marked)).toBe(speaker)
})

test.for([
  ['Harbour News cited a new study, which found that ⟦40⟧ sailors are lost.', 'Harbour News'],
  ['Harbour News cited port officials, who said that ⟦40⟧ sailors are lost.', 'port officials'],
  ['The boat carried a new study, which found ⟦40⟧ sailors.', null],
  ['The harbour guard has documented the deaths of at least ⟦40⟧ sailors.', 'The harbour guard'],
  ['The harbour guard has documented the boats of at least ⟦40⟧ sailors.', null],
  ['And I now correct I say ⟦40⟧ sailors are lost.', null],
  ['Ann Lee (@annlee) I would guess there are about ⟦40⟧ sailors here.', 'Ann Lee'],
] as const)('who speaks in “%s” is %s', ([marked, speaker]) => {
  expect(speakerOf(marked)).toBe(speaker)
})
