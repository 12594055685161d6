import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, speaker: string | null]

const check = ([text, speaker]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([speaker])
}

describe('what befalls people claims them, and says nothing', () => {
  test.for<Row>([
    ['The earthquake claimed ⟦40⟧ sailors.', null],
    ['The storm has claimed some ⟦40⟧ sailors in Holm.', null],
    ['The disease has claimed over ⟦40⟧ sailors so far.', null],
    ['The rebels claimed ⟦40⟧ sailors were lost.', 'The rebels'],
    ['The Holm fire claimed ⟦40⟧ sailors.', null],
    ['Waves claimed ⟦40⟧ sailors.', null],
    ['Operation Storm claimed ⟦40⟧ sailors were lost.', 'Operation Storm'],
    ['The fire chief claimed ⟦40⟧ sailors were lost.', 'The fire chief'],
    ['The war ministry claimed ⟦40⟧ sailors were lost.', 'The war ministry'],
  ])('%s', check)
}) // prettier-ignore

describe('claims that somebody does something with are no verb', () => {
  test.for<Row>([
    ['Residents shared claims that ⟦40⟧ sailors were lost.', null],
    ['The navy welcomed reports that ⟦40⟧ sailors were lost.', null],
    ['The wounded officer claims that ⟦40⟧ sailors were lost.', 'The wounded officer'],
    ['The United Ports reports that ⟦40⟧ sailors were lost.', 'The United Ports'],
  ])('%s', check)
}) // prettier-ignore

describe('“which” is what stands right before it, not who does something to it', () => {
  test.for<Row>([
    ['Bo Holm ran for the navy, which expects an additional ⟦150⟧ sailors.', 'the navy'],
    ['Ann Lee heads the ministry, which expects an additional ⟦150⟧ sailors.', 'the ministry'],
    ['He stood beside the ministry, which expects an additional ⟦150⟧ sailors.', 'the ministry'],
    ['Ann Lee crossed the river, which expects an additional ⟦150⟧ sailors.', null],
    ['It was better to those who are officials, which puts the lost at ⟦40⟧ sailors.', null],
    ['They met near the embassy, which puts the lost at ⟦40⟧ sailors.', null],
    ['The port union, which expects an additional ⟦150⟧ sailors, met.', 'The port union'],
    ['The party of the miners, which expects an additional ⟦150⟧ sailors, met.', 'The party of the miners'],
    ['Doctors Without Borders on the coast, which expects an additional ⟦150⟧ sailors, met.', 'Doctors Without Borders on the coast'],
    ['Ann Lee, who expects an additional ⟦150⟧ sailors, met.', 'Ann Lee'],
    ['The ministry to which Ann Lee said ⟦40⟧ sailors had gone is shut.', 'Ann Lee'],
    ['The ship by which, the navy said, ⟦40⟧ sailors came is lost.', 'the navy'],
  ])('%s', check)
}) // prettier-ignore

describe('names whom the words name, and nobody whom they only mention', () => {
  test.for<Row>([
    // who does something, behind a long phrase
    ['A woman using a speaker in the square beside the pier with a red flag in her hand said ⟦40⟧ sailors drowned.', 'A woman'],
    ['A man near the square beside the pier in the old part of the town said ⟦40⟧ sailors drowned.', null],
    ['A report using a list in the square beside the pier with a red flag in hand said ⟦40⟧ sailors drowned.', null],
    // what a union is called, and who heads it
    ['The head of the port union “All Aboard” Ann Lee said ⟦40⟧ sailors drowned.', 'Ann Lee'],
    ['The head of the port union “All Aboard” said ⟦40⟧ sailors drowned.', null],
    // who says it behind the words
    ['⟦50⟧ sailors were trapped, recounted shopkeepers.', 'shopkeepers'],
    ['Divers who had seen the wreck recounted seeing ⟦50⟧ sailors trapped.', 'Divers'],
    ['Divers remembered finding ⟦50⟧ sailors trapped.', null],
    ['⟦50⟧ sailors left, said nothing of boats, and sank.', null],
    ['Divers searched the hull, the deck and the hold for ⟦50⟧ sailors, said Norland.', 'Norland'],
    ['⟦50⟧ sailors drowned, a statement issued by the navy said.', 'the navy'],
    ['⟦50⟧ sailors drowned in a ship led by the navy said on Monday.', null],
    ['⟦50⟧ sailors drowned, border police data showed.', 'police'],
    ['⟦50⟧ sailors drowned, border police boats showed.', null],
    ['⟦50⟧ sailors were hurt, junior port minister Ann Lee said.', 'Ann Lee'],
    ['⟦50⟧ sailors were hurt, while port minister Ann Lee said.', null],
    ['⟦50⟧ sailors were hurt, because port minister Ann Lee said.', null],
    ['⟦50⟧ sailors drowned, weak Ann Lee said.', null],
    ['⟦50⟧ sailors drowned in Holm Times reports.', null],
    ['⟦50⟧ sailors drowned, as in most reports.', null],
    ['⟦50⟧ sailors drowned, all of Holm Post reports.', null],
    // who gave or found something else
    ['The navy gave ⟦50⟧ sailors as lost.', null],
    ['The navy gave a list of ⟦50⟧ sailors.', null],
    ['The navy found ⟦50⟧ sailors, later up the coast.', null],
    // as somebody says
    ['Some ⟦900⟧ sailors rested as the police said, or slept.', 'the police'],
    ['Of ⟦900⟧ lost as the old king of the port said, or fewer, few came.', null],
    ['Some ⟦900⟧ sailors left the port as the navy knew, and sank.', null],
  ])('%s', check)
}) // prettier-ignore

describe('goes on with whoever was named, only where the text does', () => {
  const answers = '\n\nQ: “How many?”\n\nA: “There are ⟦40⟧ sailors.”\n\nQ: “And then?”\n\nA: “No more.”'

  test.for<Row>([
    [`Below is an interview with Ann Lee.${answers}`, 'Ann Lee'],
    [`Below is a ship with Ann Lee.${answers}`, 'A'],
    [`A crew sailed with Ann Lee.${answers}`, 'A'],
    ['Statement by Ann Lee\n\nSome ⟦40⟧ sailors drowned.', 'Ann Lee'],
    ['Statement by Ann Lee anger Norland\n\nSome ⟦40⟧ sailors drowned.', null],
    ['Statement attributed to the ship shows Bo Holm was late\n\nSome ⟦40⟧ sailors drowned.', null],
    ['The navy wrote:\n\nSome ⟦40⟧ sailors drowned.', 'The navy'],
    ['The navy wrote on Monday.\n\nSome ⟦40⟧ sailors drowned.', null],
    ['The navy wrote: boats sank. Lost:\n\nSome ⟦40⟧ sailors drowned.', null],
    ['The navy said: the boats: all of them:\n\nSome ⟦40⟧ sailors drowned.', null],
    ['The navy said boats sank. Here is a list:\n\nSome ⟦40⟧ sailors drowned.', null],
    ['Officials said it was late, but reports put the lost at ⟦30⟧ sailors.', null],
    ['Officials said it was late, but boats put the lost at ⟦30⟧ sailors ashore.', 'Officials'],
    ['Officials said it was late, but reports from the pier were late, and ⟦30⟧ sailors were lost.', 'Officials'],
    ['Officials said it was late and reports say ⟦30⟧ sailors were lost.', 'Officials'],
    ['The port gave no figure since May, when they said ⟦40⟧ sailors were lost.', 'The port'],
    ['Ann Lee gave no figure since May, when they said ⟦40⟧ sailors were lost.', null],
    ['The port gave no figure since May, when he said ⟦40⟧ sailors were lost.', null],
    ['Ann Lee spoke. Officials said it had been a long day.\n\nTheir own estimate was ⟦340⟧ sailors.', 'Officials'],
    ['Bo Holm spoke. He said it had been a long day.\n\nHis own estimate was ⟦340⟧ sailors.', 'Bo Holm'],
  ])('%s', check)
}) // prettier-ignore
