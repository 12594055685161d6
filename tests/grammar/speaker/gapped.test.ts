import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, ...names: (string | null)[]]

const check = ([text, ...names]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual(names)
}

describe('hears who gives a figure where the verb is left out', () => {
  test.for<Row>([
    ['Police said ⟦10,000⟧ sailors came, but organisers ⟦50,000⟧.', 'Police', 'organisers'],
    ['The union said ⟦500⟧ sailors had struck, the authorities ⟦63⟧.', 'The union', 'the authorities'],
    ['Police put the crowd at ⟦8,000⟧, organisers at ⟦30,000⟧.', 'Police', 'organisers'],
    ['There were ⟦5,000⟧ by police count and ⟦20,000⟧ according to organisers.', 'police', 'organisers'],
    ['Some ⟦20,000⟧ sailors (police) marched.', 'police'],
    ['Police say the crowd reached ⟦75⟧, and estimates by organisers ranged to ⟦100⟧.', 'Police', 'organisers'],
    ['Police did not dispute the organisers’ estimate of ⟦500⟧.', 'the organisers'],
    ['It drew ⟦1,200⟧ sailors, the ministry said, against ⟦3,500⟧ according to the unions.', 'the ministry', 'the unions'],
    ['The ministry spoke of almost ⟦40⟧ sailors, the dockers’ union of ⟦90⟧.', 'The ministry', 'the dockers’ union'],
    // a place or a thing gives no figure
    ['Norge Press said ⟦30⟧ sailors came, and Oslo and Bergen surpassed ⟦100⟧.', 'Norge Press', 'Norge Press'],
    ['The captain spoke of the storm that took ⟦40⟧ sailors.', null],
    ['Police said ⟦300⟧ sailors came, and Bergen ⟦200⟧.', 'Police', 'Police'],
    ['Police said ⟦300⟧ sailors came, the harbours ⟦200⟧.', 'Police', 'Police'],
    ['Police counted ⟦300⟧ sailors (passengers).', 'Police'],
    ['On Monday, spokesman Tom Brook told reporters that at least ⟦300⟧ sailors had come.', 'Tom Brook'],
    ['On Monday, the mayor said organisers at ⟦3⟧ ports had sailors.', 'the mayor'],
  ])('%s', check)
}) // prettier-ignore

describe('hears whose word reaches behind what is put between', () => {
  test.for<Row>([
    ['The Coast Guard had earlier, in April, reported that ⟦40⟧ sailors had drowned.', 'The Coast Guard'],
    ['Olsen has since, a week on, confirmed that ⟦40⟧ sailors drowned.', 'Olsen'],
    ['Navy intelligence reports indicate that ⟦40⟧ sailors drowned.', 'Navy intelligence'],
    ['Navy survey reports indicate that ⟦40⟧ sailors drowned.', 'Navy'],
    ['The port’s reports on statements indicate that ⟦40⟧ sailors drowned.', null],
    ['According to the latest Harbour Intelligence estimates, ⟦40⟧ sailors drowned.', 'Harbour Intelligence'],
    ['Organisers claim ⟦90⟧ sailors have come, although police put the figure closer to ⟦30⟧.', 'Organisers', 'police'],
    ['Kari Olsen wrote on a site that many had sunk, while ⟦40⟧ sailors were hurt.', 'Kari Olsen'],
    // nobody’s word, or another’s
    ['The ship had, in April, carried ⟦40⟧ sailors.', null],
    ['The storm had earlier, in May, reported losses of ⟦40⟧ sailors.', null],
    ['Intelligence reports indicate that ⟦40⟧ sailors drowned.', null],
    ['The crew put the ship closer to ⟦40⟧ sailors.', null],
    ['Kari Olsen said the sea was calm, while ⟦40⟧ sailors were hurt.', null],
    ['Kari Olsen wrote that the sea was calm, while the navy said ⟦40⟧ sailors were hurt.', 'the navy'],
    ['Police said ⟦300⟧ sailors came, from Bergen ⟦200⟧.', 'Police', 'Police'],
    ['Police said ⟦300⟧ sailors came, in Bergen ⟦200⟧.', 'Police', 'Police'],
  ])('%s', check)
}) // prettier-ignore

describe('hears subjects with much around them', () => {
  test.for<Row>([
    ['The organiser, Neighbours for Trees and Parks, estimated the crew at ⟦500⟧.', 'Neighbours for Trees and Parks'],
    ['Divers contacted by the Bergen Times estimated that ⟦470⟧ sailors were there.', 'Divers'],
    ['Bergen had more than ⟦150⟧ sailors, USA Today reports.', 'USA Today'],
    ['Some ⟦40⟧ sailors came, according to Radio 5.', 'Radio 5'],
    ['According to Norge Press only ⟦40⟧ sailors came.', 'Norge Press'],
    ['The police at first said ⟦40⟧ sailors had come.', 'The police'],
    ['Organisers guessed that the crew numbered ⟦40⟧.', 'Organisers'],
    ['Police had originally expected ⟦40⟧ sailors.', 'Police'],
    ['A reporter saw some ⟦40⟧ sailors on the quay.', 'A reporter'],
    ['The left is claiming success, they’re saying ⟦150⟧ sailors came.', 'The left'],
    ['The coast guard obtained a list with the names of ⟦40⟧ sailors.', 'The coast guard'],
    ['Some ⟦40⟧ sailors have drowned.\n\nThat’s according to Minister Kari Olsen, who spoke on Friday.', 'Kari Olsen'],
    ['Police say they arrested ⟦90⟧ sailors. They’ve also arrested ⟦12⟧ soldiers.', 'Police', 'Police'],
    ['Organisers expected ⟦80⟧ sailors to attend. ⟦750⟧ sailors showed up.', 'Organisers', null],
    ['The crew has swelled to ⟦400⟧, Norge Press’s correspondent reports.', 'Norge Press’s correspondent'],
    ['The University of Bergen, a neutral party, estimates around ⟦400⟧ sailors came.', 'The University of Bergen'],
    ['Police provided a conservative ⟦240⟧ estimate.', 'Police'],
    ['Organisers had hoped to draw more than ⟦400⟧ sailors.', 'Organisers'],
    // what only looks like somebody who says so
    ['Some ⟦400⟧ sailors came, based on early reports.', null],
    ['Some ⟦400⟧ sailors came, in what the many media reports.', null],
    ['Police had hoped to leave with ⟦400⟧ sailors.', null],
    ['Some ⟦40⟧ sailors now believed to have drowned were brought ashore.', null],
    ['Out of the estimated ⟦11,000⟧ sailors, some were lost.', null],
    ['Floods in Norway’s southernmost state of Vest left ⟦57⟧ sailors dead.', null],
    ['The city saw some ⟦40⟧ sailors march.', null],
    ['The last who left took ⟦40⟧ sailors along.', null],
    ['Port Ellen: ⟦40⟧ sailors.', null],
    ['The harbour obtained a crane for ⟦40⟧ sailors.', null],
    ['Reports from the quay. ⟦40⟧ sailors had come.', null],
  ])('%s', check)
}) // prettier-ignore
