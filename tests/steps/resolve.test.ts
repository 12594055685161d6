import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../grammar/reading.ts'

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
    'There are reports of ⟦40⟧ missing sailors.',
    'Norway has not said how many ships sailed, after the loss of some ⟦40⟧ sailors.',
    'Officials haven’t released a list, but at least ⟦40⟧ deaths have been reported in the town.',
    'The navy said on Monday that the ship had sunk. A storm at sea cost ⟦40⟧ sailors their lives.',
    'Some ⟦40⟧ sailors, the figures show, are missing.',
    'The toll rose to ⟦40⟧ on Thursday.',
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
