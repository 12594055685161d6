import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, ...names: (string | null)[]]

const check = ([text, ...names]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual(names)
}

describe('hears who makes a figure known by other words than saying', () => {
  test.for<Row>([
    ['The navy first publicised reports that ⟦40⟧ sailors were lost.', 'The navy'],
    ['The port publicized intelligence claims that ⟦40⟧ sailors were lost.', 'The port'],
    ['The port publicised a play about ⟦40⟧ sailors who were lost.', null],
    ['The port publicised the reports after a storm took ⟦40⟧ sailors.', null],
    ['The Office of the High Fleet has put forward a careful estimate of ⟦40⟧ sailors.', 'The Office of the High Fleet'],
    ['The Office of the High Fleet has put forward a plan for ⟦40⟧ sailors.', null],
    ['The Office of the High Fleet has put forward ⟦40⟧ sailors for a prize.', null],
    ['The number grew as port officials released a revised list of ⟦40⟧ missing sailors.', 'port officials'],
    ['The number grew as port officials released a revised poster of ⟦40⟧ missing sailors.', null],
    ['The number grew as port officials released ⟦40⟧ sailors.', null],
    ['Port estimates from mid-May put the number of lost sailors at ⟦40⟧.', null],
    ['NORAD estimates from mid-May put the number of lost sailors at ⟦40⟧.', 'NORAD'],
    ['NORAD estimates from mid-May angered ⟦40⟧ lost sailors.', null],
    ['NORAD boats from mid-May put the number of lost sailors at risk, ⟦40⟧ of them.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears at how much somebody estimates a toll', () => {
  test.for<Row>([
    ['The toll for sailors, estimated at ⟦40⟧ by port authorities, is a third of all.', 'port authorities'],
    ['The toll, estimated at ⟦40⟧ sailors by the port, grew to ⟦900⟧.', 'the port', null],
    ['The ship, estimated at 40 tonnes by the port, lost ⟦40⟧ sailors.', null],
    ['The toll for sailors, estimated at ⟦40⟧ by noon, is a third of all.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears whoever is told by what they hold or do, and no clause with “I” for a name', () => {
  test.for<Row>([
    ['It rained.\n\nA woman using a horn from the stage at the end of the pier said: “There are ⟦40⟧ sailors here.”', 'A woman'],
    ['It rained. A man wearing the coat of an old sailor from the north said ⟦40⟧ sailors were lost.', 'A man'],
    ['It rained. A sign hanging over the stage at the end of the pier said ⟦40⟧ sailors were lost.', null],
    ['While confirming the incident, Ann Lee Holm, a rights activist, said ⟦40⟧ sailors were lost.', 'Ann Lee Holm'],
    ['After confirming the storm, it took ⟦40⟧ sailors.', null],
    ['They asked what I thought: ⟦40⟧ sailors.', null],
    ['Nobody knew how we thought: ⟦40⟧ sailors.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears a body that reports about so many', () => {
  test.for<Row>([
    ['Since then, the NPA reports about ⟦40⟧ sailors have arrived in Holm.', 'the NPA'],
    ['The navy said the Holm Port reports about ⟦40⟧ sailors. It rained.', 'The navy'],
    ['The NPA reports about ⟦40⟧ sailors fill a shelf.', null],
    ['The navy gave no reports about ⟦40⟧ sailors who have left.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears whose the toll is that “which” takes up, on a day', () => {
  test.for<Row>([
    ['The figures are higher than the daily toll by the Norwegian navy, which on Sunday put the losses at ⟦40⟧ sailors.', 'the Norwegian navy'],
    ['The figures cited by Lee are higher than the count by the navy, which put the losses at ⟦40⟧ sailors.', 'the navy'],
    ['The toll by the sea, which grows on Sunday, is ⟦40⟧ sailors.', null],
    ['The ships by the pier, which on Sunday held ⟦40⟧ sailors, sank.', null],
  ])('%s', check)
}) // prettier-ignore

describe('takes no kin by whom people are missed for who says how many', () => {
  test.for<Row>([
    ['Some ⟦40⟧ sailors were reported missing by loved ones after the storm.', null],
    ['Some ⟦40⟧ sailors were reported missing by relatives.', null],
    ['Some ⟦40⟧ sailors were reported missing by the navy after the storm.', 'the navy'],
  ])('%s', check)
}) // prettier-ignore

describe('hears the body that opens its own sentence, which “it” closes', () => {
  test.for<Row>([
    ['The Harbour Fund has begun to bring home ⟦40⟧ sailors, it announced on Tuesday.', 'The Harbour Fund'],
    ['The fleet lost ⟦40⟧ sailors, it was said on Tuesday.', null],
    ['The storm took ⟦40⟧ sailors, it said.', null],
    ['The navy said at noon that it was calm. The Harbour Fund lost ⟦40⟧ sailors, it said.', 'The navy'],
  ])('%s', check)
}) // prettier-ignore

describe('takes states for what they are after a number or an adjective', () => {
  test.for<Row>([
    ['Fires burning across the two most populous states killed ⟦40⟧ sailors.', null],
    ['Storms over several states killed ⟦40⟧ sailors.', null],
    ['The port chief states ⟦40⟧ sailors were lost.', 'The port chief'],
  ])('%s', check)
}) // prettier-ignore

describe('hears who said it before a mark that stands apart', () => {
  test.for<Row>([
    ['Some ⟦40⟧ sailors were found on the road , said Holm police spokeswoman Ann Lee . It rained .', 'Ann Lee'],
    ['Some ⟦40⟧ sailors were found on the road , said Ann Lee , who is the chief .', 'Ann Lee'],
    ['Some ⟦40⟧ sailors were found on the road , said Ann Lee had called .', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears who updates a figure, whose paper stands where, and whose figure is set against another', () => {
  test.for<Row>([
    ['On Monday the port updated the toll to ⟦40⟧ sailors.', 'the port'],
    ['On Monday the port updated its ships for ⟦40⟧ sailors.', null],
    ['An update of the toll of ⟦40⟧ sailors is near.', null],
    ['A navy statement on Telegram said ⟦40⟧ sailors died.', 'navy'],
    ['A song about the navy on Telegram said ⟦40⟧ sailors died.', null],
    ['The navy’s figure of ⟦40⟧ sailors is lower than the ⟦90⟧ sailors given by the union.', 'The navy', 'the union'],
    ['The navy’s figure of ⟦40⟧ sailors is lower than the ⟦90⟧ sailors fed by the union.', 'The navy', 'The navy'],
  ])('%s', check)
}) // prettier-ignore

describe('takes no clause for who speaks, and no title for a name', () => {
  test.for<Row>([
    ['The toll now stands at ⟦40⟧ sailors, up from 30, says the navy.', 'the navy'],
    ['The number of lost sailors has risen to ⟦40⟧ sailors, up from 30, says the navy.', 'the navy'],
    ['The boat lay by the pier, which said ⟦40⟧ sailors on a sign.', null],
    ['The cup stood on the table, which said ⟦40⟧ sailors drank from it.', null],
    ['The boat lay by the ministry, which said ⟦40⟧ sailors were lost.', 'the ministry'],
    ['Port boss Ann Lee, 54, who has run it since May, told a paper: “We lost ⟦40⟧ sailors.”', 'Ann Lee'],
    ['The port boss said ⟦40⟧ sailors were lost.', 'The port boss'],
    ['It rained, and ⟦40⟧ sailors came, said Ola Berg of the school’s Black Student Union.', 'Ola Berg'],
  ])('%s', check)
}) // prettier-ignore
