import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, ...names: (string | null)[]]

const check = ([text, ...names]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual(names)
}

describe('hears who takes part in a talk', () => {
  test.for<Row>([
    ['The Olga Berg Hour, with Ann Lee\n\nOB: How many?\n\nAL: We lost ⟦40⟧ sailors.\n\nOB: And now?\n\nAL: We wait.\n', 'Ann Lee'],
    ['An interview with the coroner, Ann Lee\n\nQuestion: How many?\n\nAnswer: We lost ⟦40⟧ sailors.\n\nQuestion: And now?\n\nAnswer: We wait.\n', 'Ann Lee'],
    ['MS. LEE: You said ⟦40⟧ sailors were lost.\n\nMR. COLE: Yes.\n\nMS. LEE: When?\n\nMR. COLE: Today.\n', 'MR. COLE'],
    ['MR. COLE: We wait.\n\nQ: You’ve said ⟦40⟧ sailors were lost.\n\nMS. LEE: No.\n\nQ: When?\n\nMR. COLE: Today.\n', 'MR. COLE'],
    ['Q: You said ⟦40⟧ sailors were lost.\n\nMS. LEE: It rained.\n\nQ: And then?', 'MS. LEE'],
    ['MS. LEE: If you said ⟦40⟧ sailors were lost, who would know?\n\nMR. COLE: Yes.\n\nMS. LEE: When?\n\nMR. COLE: Today.\n', 'MS. LEE'],
    ['MS. LEE: According to Harbour Watch, ⟦40⟧ sailors were lost.\n\nMR. COLE: Yes.\n\nMS. LEE: When?\n\nMR. COLE: Today.\n', 'Harbour Watch'],
    ['MS. LEE: According to him, ⟦40⟧ sailors were lost.\n\nMR. COLE: Yes.\n\nMS. LEE: When?\n\nMR. COLE: Today.\n', 'MS. LEE'],
    ['MS. LEE: The Norland navy said ⟦40⟧ sailors were lost.\n\nMR. COLE: Yes.\n\nMS. LEE: When?\n\nMR. COLE: Today.\n', 'The Norland navy'],
    ['MR. COLE: It rained.\n\nQ: Is it so?\n\nMR. COLE: You said ⟦40⟧ sailors were lost.\n', 'MR. COLE'],
    // two who share initials, and none who has them
    ['Anna Lund and Ann Lee talk\n\nOB: How many?\n\nAL: We lost ⟦40⟧ sailors.\n\nOB: And now?\n\nAL: We wait.\n', 'AL'],
    ['A talk at the port\n\nOB: How many?\n\nAL: We lost ⟦40⟧ sailors.\n\nOB: And now?\n\nAL: We wait.\n', 'AL'],
    ['Ann L. Ros talks\n\nOB: How many?\n\nAL: We lost ⟦40⟧ sailors.\n\nOB: And now?\n\nAL: We wait.\n', 'AL'],
    ['Q: How many?\n\nMR. COLE: You said ⟦40⟧ sailors were lost.\n\nQ: No.\n\nMR. COLE: Yes.\n', 'MR. COLE'],
  ])('%s', check)
}) // prettier-ignore

describe('hears a body that speech takes up as “they”', () => {
  test.for<Row>([
    ['The coast guard in Ellen, they gave a figure whereby they said that ⟦25⟧ sailors drowned.', 'The coast guard in Ellen'],
    ['The health ministry, they say ⟦40⟧ sailors drowned.', 'The health ministry'],
    ['The latest figure from the civil defence that ⟦13⟧ sailors drowned.', 'the civil defence'],
    ['Responders saying at least ⟦11⟧ sailors drowned, most of them young.', 'Responders'],
    ['Another ⟦three⟧ sailors were hurt, mountain rescue told Harbour Radio.', 'mountain rescue'],
    ['The port offered these stats: About ⟦750⟧ sailors drowned.', 'The port'],
    ['We have now learned from Norland officials that about ⟦40⟧ sailors drowned.', 'Norland officials'],
    ['The crew learned from the storm that ⟦40⟧ sailors are too many.', null],
    ['They learned from Ola Berg, and ⟦40⟧ sailors drowned.', null],
    // nobody is taken up
    ['The ships left the ministry, they said ⟦40⟧ sailors were aboard.', null],
    ['Ola Berg said it rained. At the ministry, they said ⟦40⟧ sailors were aboard.', null],
    ['The latest figure from the harbour fell so far that ⟦13⟧ sailors left.', null],
    ['A rescue worth 40 million kept ⟦three⟧ sailors alive.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears what is set beside a saying as part of it', () => {
  test.for<Row>([
    ['The Harbour Watch said raids had killed ⟦131⟧ sailors in the north, while shelling had killed ⟦71⟧ sailors.', 'The Harbour Watch', 'The Harbour Watch'],
    ['The guard said two sailors have been held while ⟦49⟧ sailors were released on bail.', 'The guard'],
    ['They took ⟦1200⟧ sailors in the south and held according to Norland around ⟦240⟧ others.', null, 'Norland'],
    ['It is still according to the UN, about ⟦400⟧ sailors in the city.', 'the UN'],
    ['It was cold, but Ola Berg, head of the union, said the march drew ⟦400⟧ sailors.', 'Ola Berg'],
    ['It was cold, but Ola Berg, head of the union, said police in Ellen arrested ⟦40⟧ sailors.', 'Ola Berg'],
    // another matter, or another’s
    ['The Harbour Watch said it rained, while shelling had killed ⟦71⟧ sailors.', null],
    ['The guard said it was calm while ⟦49⟧ sailors were released on bail.', null],
    ['The raid took ⟦40⟧ sailors according to police, 30 of them young.', 'police'],
    ['“It was cold,” said the mayor in Ellen, where the march drew ⟦400⟧ sailors.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears no storm speak', () => {
  test.for<Row>([
    ['The waves claimed ⟦30⟧ sailors.', null],
    ['The storm has claimed ⟦30⟧ sailors.', null],
    ['Some blogs claimed ⟦30⟧ sailors.', 'Some blogs'],
    ['The flood commission claimed ⟦30⟧ sailors.', 'The flood commission'],
  ])('%s', check)
}) // prettier-ignore
