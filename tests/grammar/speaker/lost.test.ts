import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('hears who speaks where a mark of speech is lost', () => {
  test.for<Row>([
    ['Some ⟦40⟧ sailors were shot by the crew,’ Olga Berg, from divers’ group Open Sea told Port Ellen Radio.', 'Olga Berg'],
    ['According to the Harbour publisher Ann Lee, &quot;the port sees ⟦300⟧ sailors.&quot;', 'Ann Lee'],
    ['&#8220;We saw ⟦300⟧ sailors drown,&#8221; Ann Lee said.', 'Ann Lee'],
    ['Over ⟦700⟧ sailors are set to leave on Monday organisers said while another group waits.', 'organisers'],
    ['Interior Minister Ola Berg said \npolice had found around ⟦100⟧ sailors.', 'Ola Berg'],
    ['The navy said 30 boats left, with the coastguard estimating that ⟦40⟧ sailors sailed.', 'the coastguard'],
    // nothing is lost here
    ['Some ⟦40⟧ sailors were at the divers’ hall, Ann Lee from Port Ellen among them.', null],
    ['Fish &amp; chips fed ⟦300⟧ sailors.', null],
    ['They think that ⟦40⟧ sailors drowned, Olsen confirmed.', 'Olsen'],
    ['They think that ⟦40⟧ sailors drowned, Olsen feared.', null],
    ['They think that ⟦40⟧ sailors drowned, Olsen warned the port.', null],
    ['Over ⟦700⟧ sailors are set to leave and what organisers said while they waited is unknown.', null],
    ['Over ⟦700⟧ sailors are there as the organisers said they wished.', null],
    ['Interior Minister Ola Berg said \nPolice found around ⟦100⟧ sailors.', null],
    ['Payment records show ⟦40⟧ sailors were there.', null],
    ['Ola Berg offered the crew estimate during a forum, saying there were ⟦40⟧ sailors.', 'Ola Berg'],
    ['Navy officials estimate that during a storm ⟦40⟧ sailors are lost.', 'Navy officials'],
    ['Port officials report ⟦40⟧ sailors during a storm.', 'Port officials'],
  ])('%s', check)
}) // prettier-ignore

describe('hears whose own count a text gives', () => {
  test.for<Row>([
    ['According to our calculations, Norway lost ⟦40⟧ sailors. Invented, Ellen.', 'Invented'],
    ['Norway lost ⟦40⟧ sailors, according to our count. Write to Invented.', 'Invented'],
    ['Ann Brian is the agency’s representative in Norland.\n\nThese were hard months. We estimate ⟦40⟧ sailors are missing.', 'Ann Brian'],
    // those whose words are quoted, or who were not introduced
    ['According to our calculations, Norway lost ⟦40⟧ sailors.', null], // no words name the outlet
    ['According to our count, Norway lost ⟦40⟧ sailors. An Inventedness.', null],
    ['“According to our calculations, Norway lost ⟦40⟧ sailors,” Ann Lee said.', 'Ann Lee'],
    ['According to our reporter there, Ann Lee, ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Ann Brian is the oldest of them.\n\nWe estimate ⟦40⟧ sailors are missing.', null],
    ['Ann Brian was the agency’s head.\n\nWe estimate ⟦40⟧ sailors are missing.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears whoever is quoted, not who quotes', () => {
  test.for<Row>([
    ['⟦40⟧ sailors were lost, Harbour News quoted Ann Lee as saying.', 'Ann Lee'],
    ['⟦40⟧ sailors were lost, navy officials were quoted by local radio as saying.', 'navy officials'],
    ['Harbour News quoted Ann Lee as saying ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['“Go out.” According to Ann Lee, ⟦40⟧ sailors left.', 'Ann Lee'],
    ['Around ⟦40⟧ sailors lost: Valdoria head', 'Valdoria head'],
    ['Valdoria sent ⟦40⟧ sailors.\n\nAccording to Harbour News, this is stated in a report.', 'Harbour News'],
    // others
    ['Harbour News said ⟦40⟧ sailors were lost, adding that some swam.', 'Harbour News'],
    ['⟦40⟧ sailors were reported lost as saying goodbye took long.', null],
    ['Around ⟦40⟧ sailors lost: Port Ellen', null],
    ['Valdoria sent ⟦40⟧ sailors.\n\nAccording to Harbour News, the port is shut.', null],
  ])('%s', check)
}) // prettier-ignore
