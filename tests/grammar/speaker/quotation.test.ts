import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('hears who speaks a quotation of several sentences', () => {
  test.for<Row>([
    ['Ann Lee said: “It was grim. We lost ⟦40⟧ sailors.”', 'Ann Lee'],
    ['Ann Lee told the crew, “It was grim. We lost ⟦40⟧ sailors.”', 'Ann Lee'],
    ['Ann Lee said it rained. “It was grim. We lost ⟦40⟧ sailors.”', 'Ann Lee'],
    ['Ann Lee told Gen. Tom Ros so. “It was grim. We lost ⟦40⟧ sailors.”', 'Ann Lee'],
    ['“It was grim,” Ann Lee said. “It rained. We lost ⟦40⟧ sailors.”', 'Ann Lee'],
    ['It is weak."It was grim. We lost ⟦40⟧ sailors. The port suffered," a diver told HNA."It was a surprise," Ann Lee said.', 'a diver'],
    ['"It was grim."We lost ⟦40⟧ sailors. "It rained," Ann Lee said.', null],
    ['It is weak."It was grim," a diver told a paper.We lost ⟦40⟧ sailors."It was a surprise," Ann Lee said.', null],
    ['“We lost ⟦40⟧ sailors.” Commissioner Bo Holm wrote on Monday.', 'Bo Holm'],
    ['We lost ⟦40⟧ sailors. It was grim,’ Ann Lee told Holm Radio.', 'Ann Lee'],
    ['We lost ⟦40⟧ sailors. Was it grim?” asked a crew member. Ann Lee said no.', null],
    // others spoke, or were spoken to, before it
    ['Ann Lee said it rained. Then Tom Ros wept: “It was grim. We lost ⟦40⟧ sailors.”', null],
    ['Ann Lee said it rained. The bells rang. “It was grim. We lost ⟦40⟧ sailors.”', null],
    ['Ann Lee said it rained. The men sang, “It was grim. We lost ⟦40⟧ sailors.”', null],
    ['Tom Ros was told by police to leave. “It was grim. We lost ⟦40⟧ sailors.”', null],
    ['The ship was reported missing by the navy. “It was grim. We lost ⟦40⟧ sailors.”', null],
    ['Ann Lee said the “Maria” sank as men sang “Sea”, the “Wave” and “It was grim. We lost ⟦40⟧ sailors.”', null],
    ['“It was grim. We lost ⟦40⟧ sailors.” The bell rang. It rained. The crew sang, the mayor said.', null],
    ['“It killed ⟦40⟧ sailors.” The storm raged on. The boats sank too, Ann Lee said.', null],
    ['“We lost ⟦40⟧ sailors.” So runs the song. The choir is old, Bo Holm said.', null],
    ['“Boats sank,” Bo Holm said. “It rained.”\n\n“We lost ⟦40⟧ sailors,” a sign read.', null],
    ['“Boats sank. We lost ⟦40⟧ sailors.”\n\n“It rained,” Bo Holm said.', null],
    ['Bo Holm said no:\n\n“We lost ⟦40⟧ sailors.”', 'Bo Holm'],
    ['Bo Holm said no.\n\n“We lost ⟦40⟧ sailors.”', null],
    ['“It rained,” Bo Holm said.\n\n“Rain.”\n\n“Mud.”\n\n“Fog.”\n\n“Ice.”\n\n“We lost ⟦40⟧ sailors.”', null],
    ['Bo Holm said no.\n\n“Boats sank.”\n\n“We lost ⟦40⟧ sailors.”', null],
    ['Bo Holm said no.\n\nIt rained.\n\n“We lost ⟦40⟧ sailors.”', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears in a transcript who has the turn, save where he names others', () => {
  const turns = (words: string, label = 'MR. OLSEN'): string =>
    [`${label}: The Holm Navy sent a list, the navy said.`, 'Q: How many?', `${label}: ${words}`].join('\n\n')

  test.for<Row>([
    [turns('Port officials say ⟦900⟧ sailors came.'), 'Port officials'],
    [turns('They say ⟦900⟧ sailors came.'), 'MR. OLSEN'],
    [turns('The navy says ⟦900⟧ sailors came.'), 'MR. OLSEN'],
    [turns('I say ⟦900⟧ sailors came.'), 'MR. OLSEN'],
    // whoever only asks
    [turns('We sent ⟦900⟧ sailors.', 'QUINN'), 'QUINN'],
    [turns('We sent ⟦900⟧ sailors.', 'QUESADA'), 'QUESADA'],
    [turns('Is it true that ⟦900⟧ sailors came?', 'QUESTION'), null],
  ])('%s', check)
})
