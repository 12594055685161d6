import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('finds the name of an office that opens an article in who speaks next', () => {
  test.for<Row>([
    ['Norway may refuse ⟦40⟧ sailors, the harbour minister says.\n\nAnn Lee said ships would be used.', 'Ann Lee'],
    ['The mayor says ⟦40⟧ sailors are lost.\n\nIt rained.\n\nAnn Lee told the port that ships would be used.', 'Ann Lee'],
    // whom the text explains, or has named, is somebody else
    ['Norway may refuse ⟦40⟧ sailors, the harbour minister says.\n\nAnn Lee, a baker in Holm, said ships would be used.', 'the harbour minister'],
    ['Norway may refuse ⟦40⟧ sailors, the harbour minister says.\n\nA local baker, Ann Lee, said ships would be used.', 'the harbour minister'],
    ['Ann Lee met the fleet in Holm. The mayor says ⟦40⟧ sailors are lost.\n\nAnn Lee said ships would be used.', 'The mayor'],
    ['The mayor says ⟦40⟧ sailors are lost.\n\nHolm Port Watch said ships would be used.', 'The mayor'],
    ['A mayor says ⟦40⟧ sailors are lost.\n\nAnn Lee said ships would be used.', 'A mayor'],
    ['The baker says ⟦40⟧ sailors are lost.\n\nAnn Lee said ships would be used.', 'The baker'],
    ['The mayor says ⟦40⟧ sailors are lost.\n\nIt rained.\n\nIt snowed.\n\nAnn Lee said ships would be used.', 'The mayor'],
    ['It rained. It rained. It rained. It rained. It rained. It rained.\n\nIt snowed.\n\nThe mayor says ⟦40⟧ sailors are lost.\n\nAnn Lee said ships would be used.', 'The mayor'],
  ])('%s', check)
}) // prettier-ignore

describe('goes on with whom the main clause heard', () => {
  test.for<Row>([
    ['It rained, spokesman Bo Holm said, though a sailor said it did not.\n\n“We expect ⟦40⟧ sailors,” he said.', 'Bo Holm'],
    ['Spokesman Bo Holm said it rained, while a sailor said it did not. He put the number of lost sailors at ⟦40⟧.', 'Bo Holm'],
    ['It rained, spokesman Bo Holm said, though Ola Berg said it did not. He put the number of lost sailors at ⟦40⟧.', 'Ola Berg'],
    ['It rained, spokesman Bo Holm said. A sailor said it did not. He put the number of lost sailors at ⟦40⟧.', 'A sailor'],
  ])('%s', check)
}) // prettier-ignore

describe('finds the body that is called by where it sits', () => {
  test.for<Row>([
    ['Harbour Rights Watch says it has proof.\n\nThe Bergen-based group said ⟦40⟧ sailors were lost.', 'Harbour Rights Watch'],
    ['Harbour Rights Watch says it has proof.\n\nThe New Holm-based watchdog group wrote it down in May.\n\nThe watchdog group said ⟦40⟧ sailors were lost.', 'Harbour Rights Watch'],
    ['Harbour Rights Watch says it has proof.\n\nThe Bergen-based watchdog group released it in a report. The report tells of storms.\n\nThe watchdog group said ⟦40⟧ sailors were lost.', 'Harbour Rights Watch'],
    ['Harbour Rights Watch says it has proof.\n\nThe Bergen-based Light Fund said ⟦40⟧ sailors were lost.', 'The Bergen-based Light Fund'],
    ['Harbour Rights Watch says it has proof.\n\nA Lund-based group said ⟦40⟧ sailors drowned.', 'A Lund-based group'],
    ['The Ellen-based union said ⟦40⟧ sailors sank.', 'The Ellen-based union'],
  ])('%s', check)
}) // prettier-ignore

describe('hears who comes out with a figure', () => {
  test.for<Row>([
    ['Not long ago, the navy came out with a dire estimate that some ⟦40⟧ sailors were lost.', 'the navy'],
    ['The port has come out with a count of ⟦40⟧ sailors.', 'The port'],
    ['The port came out with a new plan that ⟦40⟧ sailors will like.', null],
    ['The port came out with ⟦40⟧ sailors at noon.', null],
  ])('%s', check)
}) // prettier-ignore
