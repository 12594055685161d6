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
    [
      'but not past the end of what a host lets be heard',
      'Joining us now is Ann Lee.\n\nThat was Bo Holm in the rain.\n\nWe have ⟦40⟧ sailors here.',
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
  ['Harbour News cited old songs that said ⟦40⟧ sailors are lost.', null],
  ['Harbour News cited a bell that said ⟦40⟧ sailors are lost.', null],
  ['Harbour News cited port officials, who said that ⟦40⟧ sailors are lost.', 'port officials'],
  ['The boat carried a new study, which found ⟦40⟧ sailors.', null],
  ['The harbour guard has documented the deaths of at least ⟦40⟧ sailors.', 'The harbour guard'],
  ['The harbour guard has documented the boats of at least ⟦40⟧ sailors.', null],
  ['And I now correct I say ⟦40⟧ sailors are lost.', null],
  ['Ann Lee (@annlee) I would guess there are about ⟦40⟧ sailors here.', 'Ann Lee'],
  ['Ann Lee, for the Harbour Fund (HF) said on Monday that ⟦40⟧ sailors are lost.', 'Ann Lee'],
  ['Ann Lee for the Harbour Fund said that ⟦40⟧ sailors are lost.', 'Ann Lee'],
  ['Ann Lee sails for the Harbour Fund. Some ⟦40⟧ sailors are lost.', null],
  ['The Fund for the Harbour said that ⟦40⟧ sailors are lost.', 'The Fund for the Harbour'],
  ['Colleagues tell us that ⟦40⟧ sailors are lost; that’s according to the port.', 'the port'],
  ['Police say that ⟦40⟧ sailors are lost; the boats left, according to the port.', 'Police'],
  ['Police say that ⟦40⟧ sailors are lost, and that according to the port is too many.', 'Police'],
  ['Some ⟦40⟧ sailors are lost, &lt;b&gt;police said&lt;/b&gt;.', 'police'],
  ['Some ⟦40⟧ sailors &lt;span title="police said so"&gt;are lost&lt;/span&gt;.', null],
] as const)('who speaks in “%s” is %s', ([marked, speaker]) => {
  expect(speakerOf(marked)).toBe(speaker)
})

describe('the transcript of a briefing hands on the words of who gives it', () => {
  test.for([
    [
      'The following is a near-verbatim transcript of today’s noon briefing by Bo Holm, spokesman of the port.',
      'Bo Holm',
    ],
    ['The following is the transcript of a briefing by Bo Holm.', 'Bo Holm'],
    ['The following is a list of today’s boats by Bo Holm.', null],
    ['Today’s noon briefing by Bo Holm was short.', null],
  ] as const)('%s', ([head, speaker]) => {
    expect(speakerOf(`${head}\n\nGood day. It was a long night. At least ⟦40⟧ sailors are lost.`)).toBe(speaker)
  })
})

describe('somebody introduced on air goes on behind “we”', () => {
  const timed = (...lines: string[]): string =>
    [...lines, 'It rained.', 'It was dark.', 'Nobody came.', 'The sea rose.', 'All went home.', 'Good night.']
      .map((line, index) => `00:0${String(index)}.100 - 00:0${String(index)}.900:  ${line}`)
      .join('\n')
  test.for([
    [timed('Ann Lee is the governor of Holm.', 'We’re sad to say that more are lost.', '⟦40⟧ sailors are lost.'), 'Ann Lee'],
    [timed('Ola Berg is the mayor of Ellen.', 'We have to tell you of more losses.', 'Some ⟦40⟧ sailors drowned.'), 'Ola Berg'],
    // the reporters’ own “we”, nobody who goes on, or no air
    [timed('Ann Lee is the governor of Holm.', 'We spoke to her by the sea.', '⟦40⟧ sailors are lost.'), null],
    [timed('Ann Lee is the governor of Holm.', 'The storm is over.', '⟦40⟧ sailors are lost.'), null],
    [timed('Ann Lee is the governor of Holm.', 'We’re sad to say so.', 'It rained.', '⟦40⟧ sailors are lost.'), null],
    ['Ann Lee is the governor of Holm. We’re sad to say that more are lost. ⟦40⟧ sailors are lost.', null],
  ] as const)('%s', ([marked, speaker]) => {
    expect(speakerOf(marked)).toBe(speaker)
  })
}) // prettier-ignore
