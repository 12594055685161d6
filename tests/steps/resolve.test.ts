import { describe, expect, test } from 'vitest'
import { readArticle, resolveMarked, topic } from '../grammar/reading.ts'
import { resolve } from '../../scripts/steps/resolve.ts'

const who = (marked: string): readonly (string | null)[] =>
  resolveMarked(marked).map(({ speaker }) => speaker.asWritten)

describe('names who said it, as the article writes the name', () => {
  test.for([
    // reporting verb, in every order
    ['Norway said ⟦40⟧ sailors were missing.', 'Norway'],
    ['The navy said on Monday that ⟦40⟧ sailors were missing.', 'The navy'],
    ['Norway’s coast guard has confirmed ⟦40⟧ deaths.', 'Norway’s coast guard'],
    ['Defence Minister Kari Olsen told reporters ⟦40⟧ sailors were missing.', 'Kari Olsen'],
    ['Kari Olsen, the head of Norway’s coast guard, said ⟦40⟧ sailors were missing.', 'Kari Olsen'],
    ['The head of Norway’s coast guard, Kari Olsen, said ⟦40⟧ sailors were missing.', 'Kari Olsen'],
    ['At least ⟦40⟧ sailors are missing, said Kari Olsen, head of the coast guard.', 'Kari Olsen'],
    ['At least ⟦40⟧ sailors are missing, said Norway’s Coast Guard, and divers are searching.', 'Norway’s Coast Guard'],
    ['At least ⟦40⟧ sailors are missing, the defence ministry said on Friday.', 'the defence ministry'],
    ['Some ⟦40⟧ sailors are missing, police say.', 'police'],
    ['“There are ⟦40⟧ sailors missing,” Olsen told state television.', 'Olsen'],
    ['“There are ⟦40⟧ sailors missing,” said Olsen, who leads the search.', 'Olsen'],
    ['"There are ⟦40⟧ sailors missing," Mayor Kari Olsen wrote on Facebook.', 'Kari Olsen'],
    ["'There are ⟦40⟧ sailors missing,' resident Kari Olsen, 35, told the paper.", 'Kari Olsen'],
    ['Olsen said: “There are ⟦40⟧ sailors missing.”', 'Olsen'],
    ['Oslo estimates that ⟦40⟧ sailors are missing.', 'Oslo'],
    ['Norwegian officials believe ⟦40⟧ sailors are missing.', 'Norwegian officials'],
    ['Rescuers put the number of missing at ⟦40⟧.', 'Rescuers'],
    ['The navy is now saying ⟦40⟧ sailors are missing.', 'The navy'],
    ['Olsen was quoted as saying ⟦40⟧ sailors were missing.', 'Olsen'],
    ['Olsen on Thursday said ⟦40⟧ sailors were missing.', 'Olsen'],
    ['US and Norwegian officials have said that around ⟦40⟧ sailors are missing.', 'US and Norwegian officials'],
    ['Police in Oslo, Bergen, and Tromso reported ⟦40⟧ dead.', 'Police in Oslo, Bergen, and Tromso'],
    ['Norway described the talks as useful, adding that ⟦40⟧ sailors had come home.', 'Norway'],
    ['The search went on, and the governor said ⟦40⟧ sailors were missing.', 'the governor'],
    [
      'Kari Olsen, a spokeswoman for the coast guard, said the storm, which broke on Tuesday, took ⟦40⟧ sailors.',
      'Kari Olsen',
    ],
    ['The chief of the harbour, Kari Olsen, predicted ⟦40⟧ sailors would be found.', 'Kari Olsen'],
    ['Olsen, who heads the coast guard, said ⟦40⟧ sailors were missing.', 'Olsen'],
    [
      'Some ⟦40⟧ sailors are believed to be lost, lawmaker Kari Olsen told reporters on Tuesday after a talk with the coast guard.',
      'Kari Olsen',
    ],
    ['St. Olav police estimate ⟦40⟧ people marched.', 'St. Olav police'],
    ['Some ⟦40⟧ sailors are missing, state media reported on Tuesday.', 'state media'],
    ['Some ⟦40⟧ sailors are missing. This was reported by the Norwegian navy.', 'the Norwegian navy'],
    ['Boats picked up ⟦40⟧ sailors from the sea, police in Bergen, Norway said Saturday.', 'police in Bergen, Norway'],
    ['The ship with ⟦40⟧ sailors sank near Bergen, Olsen said.', 'Olsen'],
    ['The ship with ⟦40⟧ sailors was built in Bergen, Olsen said.', 'Olsen'],
    // according to, nouns of saying, passives
    ['According to the Norwegian navy, ⟦40⟧ sailors are missing.', 'the Norwegian navy'],
    ['Some ⟦40⟧ sailors are missing, according to Kari Olsen of the coast guard.', 'Kari Olsen'],
    [
      'According to a statement issued by the Norwegian navy on Telegram, ⟦40⟧ sailors are missing.',
      'the Norwegian navy',
    ],
    ['According to figures from the health ministry, ⟦40⟧ sailors died.', 'the health ministry'],
    ['A statement late Thursday by the harbour office said ⟦40⟧ sailors were missing.', 'the harbour office'],
    ['The ministry’s statement said ⟦40⟧ sailors were missing.', 'The ministry'],
    ['Some ⟦40⟧ sailors are believed by Norwegian officials to be missing.', 'Norwegian officials'],
    ['Some ⟦40⟧ sailors are missing, per the Norwegian navy.', 'the Norwegian navy'],
    ['Police: ⟦40⟧ people marched\n\nThe march went on.', 'Police'],
    ['Norwegian officials: at least ⟦40⟧ missing\n\nThe search goes on.', 'Norwegian officials'],
    [
      'Norway’s navy said Monday ⟦40⟧ sailors were lost and Health Minister Kari Olsen said ten were hurt.',
      'Norway’s navy',
    ],
    ['Norway’s navy said ten sailors were lost and Health Minister Kari Olsen said ⟦40⟧ were hurt.', 'Kari Olsen'],
    [
      'The Institute for Harbours, an Oslo-based think tank, assessed that ⟦40⟧ sailors were missing.',
      'The Institute for Harbours',
    ],
    ['The coast guard raised the death toll to ⟦40⟧.', 'The coast guard'],
    ['As the navy said on Monday, ⟦40⟧ sailors are missing.', 'the navy'],
    // nested: whoever passes it on
    ['Reuters, citing a Norwegian official, reported that ⟦40⟧ sailors were missing.', 'Reuters'],
    ['Some ⟦40⟧ sailors are missing, Reuters reported, citing police.', 'Reuters'],
    ['Olsen said the ministry had reported ⟦40⟧ sailors missing.', 'Olsen'],
    ['Norwegian officials told the BBC they believed ⟦40⟧ sailors were missing.', 'Norwegian officials'],
    // headlines
    ['## Storm Leaves ⟦40⟧ Sailors Missing, Norwegian Navy Says\n\nThe search goes on.', 'Norwegian Navy'],
    ['Storm leaves ⟦40⟧ sailors missing, says Oslo\n\nThe search goes on.', 'Oslo'],
  ] as const)('%s', ([text, name]) => {
    expect(who(text)).toEqual([name])
  })
})

describe('names nobody where the text names nobody', () => {
  test.for([
    'At least ⟦40⟧ sailors are missing after the storm.',
    'The number of missing is estimated to be around ⟦40⟧.',
    'It is believed that ⟦40⟧ sailors are missing.',
    'Reports indicate ⟦40⟧ sailors are missing.',
    'Preliminary estimates indicate ⟦40⟧ sailors are missing.',
    'The march was led by Olsen. About ⟦40⟧ people expressed sorrow.',
    'There are reports of ⟦40⟧ missing sailors.',
    'Norway has not said how many ships sailed, after the loss of some ⟦40⟧ sailors.',
    'Officials haven’t released a list, but at least ⟦40⟧ deaths have been reported in the town.',
    'The navy said on Monday that the ship had sunk. A storm at sea cost ⟦40⟧ sailors their lives.',
    'Some ⟦40⟧ sailors, the figures show, are missing.',
    'The toll rose to ⟦40⟧ on Thursday.',
    'As officials warned of floods, ⟦40⟧ sailors went missing.',
    'After the navy said it would sail, ⟦40⟧ sailors went missing.',
    'Storm: ⟦40⟧ sailors missing\n\nThe search goes on.',
    'Harbour blast: ⟦40⟧ dead\n\nThe search goes on.',
    'The rate is three officers per ⟦40⟧ sailors.',
    'The storm raised fears for ⟦40⟧ sailors.',
  ])('%s', (text) => {
    expect(who(text)).toEqual([null])
  })
})

describe('finds the name that a pronoun or a title stands for', () => {
  test.for([
    ['Mayor Kari Olsen visited the harbour.\n\n“There are ⟦40⟧ missing,” she said.', 'Kari Olsen'],
    ['Kari Olsen, the mayor, told reporters the storm was over. She said ⟦40⟧ sailors were missing.', 'Kari Olsen'],
    ['Meanwhile, President Kari Olsen met the families. She said ⟦40⟧ sailors were missing.', 'Kari Olsen'],
    [
      'Norway’s top commander Gen Per Hansen warned of storms.\n\n“They are gone. Another ⟦40⟧ are missing,” the general told a newspaper.',
      'Per Hansen',
    ],
    [
      'Some ⟦40⟧ sailors are missing, the governor said. Regional governor Per Hansen wrote that the search goes on.',
      'Per Hansen',
    ],
    [
      'Norway’s military intelligence service announced a search. The intelligence service said ⟦40⟧ sailors were missing.',
      'Norway’s military intelligence service',
    ],
    ['The Norwegian navy sent two ships. It said ⟦40⟧ sailors were missing.', 'The Norwegian navy'],
    ['Sweden was silent. Norway last counted its sailors in May, when it said that ⟦40⟧ were missing.', 'Norway'],
    ['The Olsen Institute spoke of losses. The number of missing it puts at about ⟦40⟧.', 'The Olsen Institute'],
    ['Norwegian officials spoke on Monday. They said ⟦40⟧ sailors were missing.', 'Norwegian officials'],
    ['Some ⟦40⟧ sailors are missing, the interior ministry said.', 'the interior ministry'],
  ] as const)('%s', ([text, name]) => {
    expect(who(text)).toEqual([name])
  })
})

describe('follows a quotation across sentences and paragraphs', () => {
  test.for([
    ['“The sea was rough,” Olsen said. “We lost ⟦40⟧ sailors.”', 'Olsen'],
    ['“The sea was rough. We lost ⟦40⟧ sailors. Nobody helped,” Olsen told the paper.', 'Olsen'],
    ['Olsen said: “The sea was rough.\n\n“We lost ⟦40⟧ sailors.”', 'Olsen'],
    ['“We lost ⟦40⟧ sailors.\n\n“The sea was rough,” Olsen told reporters.', 'Olsen'],
    ['"We lost ⟦40⟧ sailors.\n\n"The sea was rough," Olsen told reporters.', 'Olsen'],
    ['“The sea was rough,” Olsen said.\n\n“We lost ⟦40⟧ sailors.”', 'Olsen'],
  ] as const)('%s', ([text, name]) => {
    expect(who(text)).toEqual([name])
  })

  test('gives a transcript’s turn to its speaker, and a question to nobody', () => {
    const text =
      'MS. OLSEN:  Good morning.\n\nQ    Are ⟦50⟧ sailors missing?\n\nMS. OLSEN:  We think ⟦40⟧ sailors are missing.\n\nQ    Thank you.\n\nMS. OLSEN:  The other day, I said ⟦30⟧ were.'
    const found = resolveMarked(text)
    expect(found.map(({ speaker }) => speaker.asWritten)).toEqual([null, 'MS. OLSEN', 'MS. OLSEN'])
    expect(found.slice(1).map(({ saidOn }) => saidOn.earliest)).toEqual(['2024-10-25', null])
  })
})

describe('dates the saying, not the event', () => {
  test.for([
    ['Norway said on Thursday that ⟦40⟧ sailors were missing.', 'Thursday'],
    ['Norway said late Thursday ⟦40⟧ sailors were missing.', 'Thursday'],
    ['On Oct. 17, the navy said in a speech that ⟦40⟧ sailors were missing.', 'Oct. 17'],
    ['On Wednesday, navy spokesman Per Hansen told reporters ⟦40⟧ sailors were missing.', 'Wednesday'],
    ['Also Thursday, police announced that ⟦40⟧ sailors were missing.', 'Thursday'],
    ['Olsen told state television in Oslo on Monday that ⟦40⟧ sailors were missing.', 'Monday'],
    ['Olsen said in an interview published on Monday that ⟦40⟧ sailors were missing.', 'Monday'],
    ['Olsen on Monday said ⟦40⟧ sailors were missing.', 'Monday'],
    ['President Kari Olsen, in an interview published Monday, said ⟦40⟧ sailors were missing.', 'Monday'],
    ['In a video posted online on Sunday, the governor, Per Hansen, said ⟦40⟧ sailors were missing.', 'Sunday'],
    ['Some ⟦40⟧ sailors are missing, said Per Hansen, head of the coast guard, on Monday.', 'Monday'],
    ['Some ⟦40⟧ sailors are missing, the governor said on Monday.', 'Monday'],
    ['According to the navy on Monday, ⟦40⟧ sailors are missing.', 'Monday'],
    ['A statement late Thursday issued by the navy said ⟦40⟧ sailors were missing.', 'Thursday'],
    ['Police reported at least ⟦40⟧ dead on Friday.', 'Friday'],
    ['The toll from the storm rose to ⟦40⟧ on Thursday.', 'Thursday'],
    ['Thursday’s ⟦40⟧ figure is larger.', 'Thursday'],
    ['Olsen said a week ago that ⟦40⟧ sailors were missing.', 'a week ago'],
    ['Olsen said Monday the sea was rough, adding that ⟦40⟧ sailors were missing.', 'Monday'],
    ['Olsen said on Monday the sea was rough. Then, he said, ⟦40⟧ sailors went missing.', 'Monday'],
    ['Kari Olsen said Monday that the sea was rough.\n\n“We lost ⟦40⟧ sailors,” Olsen said in a call.', 'Monday'],
    ['Thursday’s toll of ⟦40⟧ is larger.', 'Thursday'],
    // the event’s day, a later day, a vague day, another speaker’s day
    ['Norway said ⟦40⟧ sailors were lost on Thursday.', null],
    ['The toll included ⟦40⟧ sailors on Thursday.', null],
    ['The count missed ⟦40⟧ sailors on Thursday.', null],
    ['The price of the boat rose to ⟦40⟧ on Thursday.', null],
    ['The tide rose with ⟦40⟧ sailors on Thursday.', null],
    ['Thursday’s boat of ⟦40⟧ is larger.', null],
    ['Thursday’s rough ⟦40⟧ sailors are lost.', null],
    ['At least ⟦40⟧ sailors were killed Friday when a ship sank, the interior ministry said.', null],
    ['Olsen said he expected the ⟦40⟧ sailors home on Wednesday.', null],
    ['On Friday, the ship sank and ⟦40⟧ sailors drowned, the ministry said.', null],
    ['Norway said its navy on Thursday had lost ⟦40⟧ sailors.', null],
    ['Olsen told reporters at least ⟦40⟧ sailors arrived on Tuesday.', null],
    ['After the navy announced Tuesday that it would sail, officials said ⟦40⟧ sailors were missing.', null],
    ['Olsen said on Monday that the sea was rough. He had said earlier that ⟦40⟧ sailors were missing.', null],
    ['Olsen said on Monday that the sea was rough. Hansen said ⟦40⟧ sailors were missing.', null],
    ['Norway said on Monday that the sea was rough. It rained. Norway said ⟦40⟧ sailors were missing.', null],
    ['Kari Olsen said on Monday that the sea was rough. Mayor Kari Olsen said ⟦40⟧ sailors were missing.', null],
    ['The navy said on Monday the sea was rough. Some ⟦40⟧ sailors were missing, according to the navy.', null],
    ['Kari Olsen said last month that the sea was rough. She said ⟦40⟧ sailors were missing.', null],
    ['Kari Olsen said on Monday it rained.\n\nIt did.\n\nIt went on.\n\nIt poured.\n\nOlsen said ⟦40⟧ died.', null],
    ['The navy has reported ⟦40⟧ sailors lost on both sides since Oct. 22.', null],
    ['Monday’s group included ⟦40⟧ sailors, the navy said.', null],
    ['The navy said, in the worst storm of last week, that ⟦40⟧ sailors were lost.', null],
    ['Olsen will say on Dec. 3 that ⟦40⟧ sailors were missing.', null],
  ] as const)('%s', ([text, words]) => {
    expect(resolveMarked(text).map(({ saidOn }) => saidOn.expression)).toEqual([words])
  })
})

test('gives a part the speaker and the day of its whole', () => {
  const found = resolveMarked('Olsen said Monday that ⟦40⟧ sailors were missing. Of these, ⟦12⟧ were officers.')
  expect(found.map(({ speaker, saidOn }) => [speaker.asWritten, speaker.certainty, saidOn.earliest])).toEqual([
    ['Olsen', 'stated', '2024-10-21'],
    ['Olsen', 'implied', '2024-10-21'],
  ])
})

test('gives a share no day on which a toll that nobody speaks for rose', () => {
  const shareOf = (text: string): string | null | undefined => {
    const marked = resolveMarked(text)
    const article = readArticle(text.replace(/[⟦⟧]/gu, ''))
    const proposals = marked.map((each, index) => ({ ...each, part: index === 0 ? null : 0 }))
    return resolve({ article, numerals: [], proposals }, { topic, speakers: [] }).proposals[1]?.saidOn.earliest
  }
  expect(shareOf('The toll rose to ⟦40⟧ on Monday when a boat was found. Another ⟦12⟧ were officers.')).toBe(null)
  expect(shareOf('The toll rose to ⟦40⟧, ⟦12⟧ of them officers, on Monday.')).toBe(null)
  expect(shareOf('The toll stood at ⟦40⟧ on Monday, with ⟦12⟧ officers.')).toBe('2024-10-21')
  expect(shareOf('Olsen said on Monday that ⟦40⟧ sailors were lost. Another ⟦12⟧ were officers.')).toBe('2024-10-21')
})

describe('matches the gazetteer', () => {
  const speakers = [
    { id: 'norway', name: 'Norway', aliases: ['Oslo'], role: 'state', side: null },
    { id: 'navy', name: 'Norwegian Navy', aliases: ['Norway’s navy', 'NN'], role: 'navy', side: null },
    { id: 'olsen', name: 'Kari Olsen', aliases: ['Olsen'], role: 'minister', side: null, speaksFor: 'norway' },
  ]
  test.for([
    ['Norway’s navy said ⟦40⟧ sailors were missing.', 'navy'],
    ["Norway's navy said ⟦40⟧ sailors were missing.", 'navy'],
    ['Norway said ⟦40⟧ sailors were missing.', 'norway'],
    ['Norway’s Defence Minister Kari Olsen said ⟦40⟧ sailors were missing.', 'olsen'],
    ['The NN said ⟦40⟧ sailors were missing.', 'navy'],
    ['Olsenberg said ⟦40⟧ sailors were missing.', null],
    ['Bergen said ⟦40⟧ sailors were missing.', null],
  ] as const)('%s', ([text, id]) => {
    expect(resolveMarked(text, undefined, speakers).map(({ speaker }) => speaker.id)).toEqual([id])
  })
})

test('reads nobody into a run that is no prose', () => {
  expect(who(`${'said '.repeat(2000)}⟦40⟧ sailors.`)).toEqual([null])
})

test('keeps what is said in a transcript on its day, whatever day the thing itself has', () => {
  const turn = (words: string): string =>
    `MS. OLSEN:  Good morning.\n\nQ    Well?\n\nMS. OLSEN:  ${words}\n\nQ    Thank you.`
  const days = [
    'We believe on Thursday ⟦40⟧ sailors left.',
    'As I said Thursday, ⟦40⟧ sailors left.',
    'I said last week it was ⟦40⟧.',
  ]
  expect(days.flatMap((words) => resolveMarked(turn(words))).map(({ saidOn }) => saidOn.earliest)).toEqual([
    '2024-10-25',
    '2024-10-24',
    '2024-10-14',
  ])
})

test('gives an embedded post to its author, on the day it is signed with', () => {
  const [found] = resolveMarked(
    'The navy was silent on Friday.\n\nWe have lost ⟦40⟧ sailors and we mourn them.\n\n— Kari Olsen (@kari) October 23, 2024\n\nNobody answered.',
  )
  expect([found?.speaker.asWritten, found?.saidOn.earliest, found?.saidOn.expression, found?.saidOn.rule]).toEqual([
    'Kari Olsen',
    '2024-10-23',
    'October 23, 2024',
    'post: its own date',
  ])
})
