import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, ...names: (string | null)[]]

const check = ([text, ...names]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual(names)
}

describe('hears whose figure it is where several stand in one sentence', () => {
  test.for<Row>([
    ['Were there more than ⟦900⟧ sailors as the union boasted, or just about ⟦200⟧ as the police claimed?', 'the union', 'the police'],
    ['About ⟦900⟧ sailors marched, said the Ministry of Labour, the dockers’ union counting more than ⟦2,000⟧ sailors.', 'the Ministry of Labour', 'the dockers’ union'],
    ['They were ⟦210⟧ according to an accounting by the Harbour Institute, and ⟦240⟧ according to the ministry.', 'the Harbour Institute', 'the ministry'],
    // what only happened as somebody spoke, or is told by the one before
    ['Olsen told the crowd of 300 as the police said that ⟦40⟧ sailors were lost.', 'the police'],
    ['Lee said that ⟦40⟧ sailors were lost.', 'Lee'],
    ['The crew of 20 swam as some witnesses said ⟦40⟧ sailors were lost.', 'some witnesses'],
    ['Ann Lee said 20 boats left, adding that ⟦40⟧ sailors drowned.', 'Ann Lee'],
    ['Ann Lee said 20 boats left, the mast breaking and ⟦40⟧ sailors drowning.', 'Ann Lee'],
  ])('%s', check)
}) // prettier-ignore

describe('hears who speaks behind an adjective, before a clock and before a deed', () => {
  test.for<Row>([
    ['Norland had ⟦50⟧ sailors aboard, junior port minister Ann Lee said Thursday, revising an earlier figure.', 'Ann Lee'],
    ['“Sailors come home! The boat with ⟦87⟧ sailors sails. More to follow,” Lee tweeted at around 1:20 am.', 'Lee'],
    ['“Our boat with ⟦168⟧ sailors is on its way,” port spokesperson Ann Lee tweeted hours before it came.', 'Ann Lee'],
    ['The journalists found out that ⟦40⟧ sailors drowned.', 'The journalists'],
    ['Norland lost ⟦40⟧ sailors. This was stated by the head of the sailors’ union "All Aboard" Ann Lee, in an interview.', 'Ann Lee'],
    // another clause, a clock’s hours told, a name that is quoted
    ['A ship with ⟦50⟧ sailors sank, while port minister Ann Lee said Thursday the port was shut.', null],
    ['Norland had ⟦50⟧ sailors aboard when port minister Ann Lee said on Thursday it would sail.', null],
    ['Norland had ⟦50⟧ sailors aboard, port minister Ann Lee said at 1: no boats.', null],
    ['Norland lost ⟦40⟧ sailors, according to the head of the union "All Aboard" in Ellen.', 'the head of the union'],
    ['The journalists found out where ⟦40⟧ sailors drowned.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears nobody in those who are counted, in their kin, or in the place a dispatch is from', () => {
  test.for<Row>([
    ['Separately, a group of ⟦135⟧ sailors were flown home, officials said.', 'officials'],
    ['The port counts 40 boats, and ⟦135⟧ sailors reported missing by their relatives are at sea.', 'The port'],
    ['New Ellen: The port on Sunday brought back ⟦400⟧ sailors.', null],
    ['South Haven: ⟦400⟧ sailors came home.', null],
    // who does speak
    ['The navy said 20 boats left, the rescuers of ⟦40⟧ sailors.', 'the rescuers'],
    ['New Ellen Police: ⟦400⟧ sailors came home.', 'New Ellen Police'],
    ['There were ⟦135⟧ sailors reported missing by the harbour police.', 'the harbour police'],
  ])('%s', check)
}) // prettier-ignore

describe('hears from whom a message is that “he” goes on with', () => {
  test.for<Row>([
    ['Boats were the theme of a new message tonight from port chief Ann Lee. She claimed that ⟦40⟧ sailors drowned.', 'Ann Lee'],
    ['The port showed a video by Ola Berg. He claimed that ⟦40⟧ sailors drowned.', 'Ola Berg'],
    ['Jo Bark said he was out. Later came a boat from Port Ellen. He claimed that ⟦40⟧ sailors drowned.', 'Jo Bark'],
    ['Jo Bark said he was out. Later came a message from the port. He claimed that ⟦40⟧ sailors drowned.', 'Jo Bark'],
  ])('%s', check)
}) // prettier-ignore

describe('hears who says what a timed line leaves unsaid', () => {
  const timed = (...lines: string[]): string =>
    [...lines, 'It rained.', 'It was dark.', 'Nobody came.', 'The sea rose.', 'All went home.']
      .map((line, index) => `*  ${line} [[00:04:2${String(index)}](https://example.org/watch?t=${String(index)}s)]`)
      .join('\n')
  test.for<Row>([
    [timed('A message from the mayor. The mayor claimed that the port has lost', '⟦40⟧ sailors and many boats.'), 'The mayor'],
    [timed('A message from the mayor. The mayor claimed that the port is shut.', '⟦40⟧ sailors drowned.'), null],
    [timed('A message from the mayor. The mayor never claimed that the port has lost', '⟦40⟧ sailors and many boats.'), null],
    ['The mayor claimed that the port has lost\n\n⟦40⟧ sailors and many boats.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears who gives a list', () => {
  test.for<Row>([
    ['According to the navy:\n\n• ⟦40⟧ sailors drowned\n• ⟦12⟧ sailors swam\n\nIt rained. Some ⟦30⟧ sailors came.', 'the navy', 'the navy', null],
    ['The mayor said on Monday:\n\n- ⟦40⟧ sailors drowned\n- boats were lost, with ⟦12⟧ sailors', 'The mayor', 'The mayor'],
    // a list that nobody leads to, or that an item of another list leads to
    ['The mayor said it rained.\n\n• ⟦40⟧ sailors drowned\n• ⟦12⟧ sailors swam', null, null],
    ['The mayor never said:\n\n• ⟦40⟧ sailors drowned', null],
    ['According to the navy, this is what we know:\n\nIt rained.\n\n• ⟦40⟧ sailors drowned', null],
  ])('%s', check)

  test.for<Row>([
    ['Some ⟦40⟧ sailors drowned. That figure is according to the navy.', 'the navy'],
    ['Some ⟦40⟧ sailors drowned. The toll comes according to the navy, which lost two ships.', 'the navy'],
    ['Some ⟦40⟧ sailors drowned. That number is according to a report from the Kestrel Institute.', 'the Kestrel Institute'],
    ['Some ⟦40⟧ sailors drowned. The harbour is shut, according to the navy.', null],
    ['Some ⟦40⟧ sailors drowned. That ship is, according to the navy, lost.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears a person behind “the leader”', () => {
  test.for<Row>([
    ['President Ann Lee said ⟦300⟧ sailors came.\n\nThe leader stated that ⟦40⟧ sailors drowned.', 'Ann Lee', 'Ann Lee'],
    ['Ben Olsen, the chairman of the union, said ⟦300⟧ sailors came. The leader added that ⟦40⟧ sailors drowned.', 'Ben Olsen', 'Ben Olsen'],
    ['President Ann Lee and union leader Ben Olsen came. The leader said ⟦40⟧ sailors drowned.', 'Ben Olsen'],
    // who leads nobody, and a leader of whom nothing was told
    ['Reporter Ann Lee said ⟦300⟧ sailors came. The leader said ⟦40⟧ sailors drowned.', 'Ann Lee', 'The leader'],
    ['The leader said ⟦40⟧ sailors drowned. It rained on President Ann Lee.', 'The leader'],
  ])('%s', check)
}) // prettier-ignore

describe('hears who changes an estimate', () => {
  test.for<Row>([
    ['The union said ⟦300⟧ sailors drowned, and the navy increased the estimated deaths to ⟦400⟧ last month.', 'The union', 'the navy'],
    ['The union said ⟦300⟧ sailors drowned. The navy lowered its estimate to ⟦200⟧.', 'The union', 'The navy'],
    // what is changed is no estimate, or nobody says so
    ['The navy increased the pay of ⟦300⟧ sailors.', null],
    ['The fleet lowered the boats with ⟦40⟧ sailors.', null],
    ['The storm increased the toll to ⟦40⟧ sailors.', null],
  ])('%s', check)
}) // prettier-ignore
