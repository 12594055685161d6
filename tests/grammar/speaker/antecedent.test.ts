import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('finds whom a pronoun stands for', () => {
  test.for<Row>([
    ['On Monday a spokesman gave no name. He said ⟦40⟧ sailors were lost.', 'a spokesman'],
    ['At dawn residents fled to the hills. They said ⟦40⟧ sailors were lost.', 'residents'],
    ['Lee said it rained. She said ⟦40⟧ sailors were lost.', 'Lee'],
    ['It rained, a source at the port said. He said ⟦40⟧ sailors were lost.', 'a source at the port'],
    ['It rained, one official on the ship said. She said ⟦40⟧ sailors were lost.', 'one official on the ship'],
    // no body is a “he”, and what is only “the” something has no name
    ['The Holm Navy said it rained. He said ⟦40⟧ sailors drowned.', null],
    ['Holm police said it rained. She said ⟦40⟧ sailors drowned.', null],
    ['The group sailed on. It said ⟦40⟧ sailors had drowned.', null],
    ['The agency met again. It said ⟦40⟧ sailors had drowned.', null],
    ['The police said no. Officials came. It said ⟦40⟧ sailors were lost.', 'The police'],
    ['Police said no.\n\nOfficials said so.\n\nIt said ⟦40⟧ sailors were lost.', 'Police'],
    ['The navy said no. The Harbour Fund sank, it said, with ⟦40⟧ sailors.', 'The navy'],
    ['Olsen said no. Bo Holm sank, he said, with ⟦40⟧ sailors.', 'Olsen'],
    ['The navy said no. The Harbour Fund sank. It said ⟦40⟧ sailors were lost.', 'The Harbour Fund'],
    ['Ann Lee reported that it rained. She said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Ola Berg said it rained.\n\nThe Harbour Fund has given none since May, when he claimed that ⟦40⟧ sailors were lost.', 'Ola Berg'],
    ['The navy said no. The figure was given by Ann Lee on Monday, when it said ⟦40⟧ sailors were lost.', 'The navy'],
    ['The navy said no. The figure was given by Ann Lee on Monday, when she said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Ann Lee said it rained.\n\nFile photo: Bo Holm is seen in Ellen\n\nHe said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Ann Lee said it rained.\n\nIn this photo, Bo Holm is seen in Ellen\n\nHe said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Ann Lee said it rained.\n\nBo Holm (left) is seen in Ellen\n\nHe said ⟦40⟧ sailors were lost.', 'Ann Lee'],
  ])('%s', check)
}) // prettier-ignore

describe('finds whom a source stands for', () => {
  test.for<Row>([
    ['Olsen said it rained. According to him, ⟦40⟧ sailors were lost.', 'Olsen'],
    ['Minister Ann Lee spoke about this with the Holm Times.\n\nAccording to her, since May ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['The Holm Navy said it rained. In all, ⟦40⟧ sailors were lost, according to them.', 'The Holm Navy'],
    // somebody of theirs
    ['Ann Lee said it rained. According to her office, ⟦40⟧ sailors were lost.', 'her office'],
    ['Ann Lee said it rained. According to her spokesman Tom Ros, ⟦40⟧ sailors were lost.', 'Tom Ros'],
    ['It rained. According to him, ⟦40⟧ sailors were lost.', null],
  ])('%s', check)
}) // prettier-ignore

describe('finds the name behind a title', () => {
  test.for<Row>([
    ['President Ann Lee arrived. The president said ⟦40⟧ sailors drowned.', 'Ann Lee'],
    ['Gov. Ann Lee arrived. The governor said ⟦40⟧ sailors drowned.', 'Ann Lee'],
    ['President Ann Lee’s ship arrived. The president said ⟦40⟧ sailors drowned.', 'Ann Lee'],
    ['It was Governor Ann Lee’s ship. The governor said ⟦40⟧ sailors drowned.', 'Ann Lee'],
    ['Ann Lee, the governor of Holm, said it rained. Boats sank. The governor said ⟦40⟧ sailors drowned.', 'Ann Lee'],
    ['President Ann Lee met Chancellor Tom Ros. The leader said ⟦40⟧ sailors drowned.', 'Tom Ros'],
    ['Chancellor Tom Ros met President Ann Lee. The leader said ⟦40⟧ sailors drowned.', 'Ann Lee'],
    ['President Ann Lee met Captain Tom Ros. The leader said ⟦40⟧ sailors drowned.', 'Ann Lee'],
    // somebody else of the title
    ['“It rained,” said Ann Lee at noon, and the governor wept. The governor said ⟦40⟧ sailors drowned.', 'The governor'],
    ['“It rained,” said Ann Lee on the pier, where the mayor lives. The mayor said ⟦40⟧ sailors drowned.', 'The mayor'],
    ['She met the governor. Ann Lee was away. The governor said ⟦40⟧ sailors drowned.', 'The governor'],
    ['President Tom Ros met the governor – Ann Lee was away. The governor said ⟦40⟧ sailors drowned.', 'The governor'],
    ['President Tom Ros and the mayor; Ann Lee; and two more met. The mayor said ⟦40⟧ sailors drowned.', 'The mayor'],
    ['Captain Ann Lee left. ⟦40⟧ sailors drowned, the leader said.', 'the leader'],
    ['⟦40⟧ sailors drowned, the leader said. President Ann Lee left.', 'the leader'],
  ])('%s', check)
}) // prettier-ignore

describe('finds the name behind the noun of a body or of people', () => {
  test.for<Row>([
    ['Norland’s fire agency met on Monday. The agency said ⟦40⟧ sailors are missing.', 'Norland’s fire agency'],
    ['Holm and Norland’s fire agency met. The agency said ⟦40⟧ sailors are missing.', 'Norland’s fire agency'],
    ['Holm’s military spy agency met. The spy agency said ⟦40⟧ sailors are missing.', 'Holm’s military spy agency'],
    ['A navy spokesman said it rained. The spokesman said ⟦40⟧ sailors are missing.', 'A navy spokesman'],
    ['A rescue worker said it rained. The worker said ⟦40⟧ sailors are missing.', 'A rescue worker'],
    // what has no name is not what “the agency” goes on about, once another had one
    ['Harbour Watch said it rained. It was wet, a port agency said. The agency said ⟦40⟧ sailors were lost.', 'Harbour Watch'],
    ['Harbour Watch said it rained. It was wet, a town council said. The organisation said ⟦40⟧ sailors were lost.', 'Harbour Watch'],
    ['Harbour Watch said it rained. It was wet, a court said. The charity said ⟦40⟧ sailors were lost.', 'Harbour Watch'],
    // words that only stand before it
    ['Norland has a fire agency. The agency said ⟦40⟧ sailors are missing.', 'The agency'],
    ['Norland and its fire agency met. The agency said ⟦40⟧ sailors are missing.', 'The agency'],
    ['Ann Lee went to the agency. The agency said ⟦40⟧ sailors are missing.', 'The agency'],
    ['The fire agency met. The agency said ⟦40⟧ sailors are missing.', 'The agency'],
    ['The navy spokesman said it rained. The spokesman said ⟦40⟧ sailors are missing.', 'The spokesman'],
  ])('%s', check)
}) // prettier-ignore

describe('hears the label of a headline as a speaker where he is heard below', () => {
  test.for<Row>([
    ['Navy: ⟦8,000⟧ sailors at sea\n\nThe tide is high, the Navy said on Monday.', 'Navy'],
    ['Admiralty: ⟦8,000⟧ sailors at sea\n\nThe tide is high, the Admiralty said on Monday.', 'Admiralty'],
    ['Chancery: ⟦8,000⟧ sailors at sea\n\nThe tide is high, the Chancery said on Monday.', 'Chancery'],
    ['Norland: ⟦8,000⟧ sailors at sea\n\nThe tide is high, the Navy said on Monday.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears “we” as the guest who was introduced by an office', () => {
  test.for<Row>([
    ['Ann Brian is a professor at Holm College.\n\nWe estimate ⟦40⟧ sailors are missing.', 'Ann Brian'],
    ['Ann Brian is the neighbour of the port.\n\nWe estimate ⟦40⟧ sailors are missing.', null],
    ['Ann Brian is a mother of two.\n\nWe estimate ⟦40⟧ sailors are missing.', null],
  ])('%s', check)
}) // prettier-ignore

describe('takes no “we” for those whom “they” stands for', () => {
  test.for<Row>([
    ['We saw the pier from where we are now. Yesterday, they had said that ⟦40⟧ sailors were lost.', null],
    ['The port officials say it rained. Yesterday, they had said that ⟦40⟧ sailors were lost.', 'The port officials'],
    ['The officials say we can go. Yesterday, they had said that ⟦40⟧ sailors were lost.', 'The officials'],
  ])('%s', check)
}) // prettier-ignore
