import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('finds who speaks where the text leaves something open', () => {
  test.for<Row>([
    // an apposition without its last comma
    ['Dr. Ann Lee, the chief officer for the Ellen Harbour in the town of Holm told Radio Sund it had seen ⟦100⟧ sailors.', 'Ann Lee'],
    ['With Ann Lee, the chief officer for the Ellen Harbour told Radio Sund it had seen ⟦100⟧ sailors.', 'the chief officer for the Ellen Harbour'],
    ['In Ellen, the head of the port said it had seen ⟦100⟧ sailors.', 'the head of the port'],
    // a clause behind whoever said it
    ['Another ⟦39⟧ sailors were found, Harbour Radio said on its site on Thursday as more than 300 were still sought.', 'Harbour Radio'],
    ['On Monday, Harbour Radio said on its site that ⟦39⟧ sailors were found.', 'Harbour Radio'],
    ['It rained on ⟦39⟧ sailors, and Harbour Radio said on its site that the boats were safe.', null],
    // a bracket inside a name
    ['Some ⟦900⟧ sailors drowned, according to a new International Harbour Office (IHO) report which was lost.', 'International Harbour Office (IHO)'],
    ['Some ⟦900⟧ sailors drowned (according to the Harbour Office).', 'the Harbour Office'],
    // a body by what it is
    ['The aid agency warned of rain.\n\nThe Harbour Office (HO) reported fog. “Some ⟦86⟧ sailors drowned,” the agency said.', 'The Harbour Office'],
    ['The Harbour Office was founded in May. “Some ⟦86⟧ sailors drowned,” the agency said.', 'the agency'],
    ['The Harbour Office said it rained. “Some ⟦86⟧ sailors drowned,” the mayor said.', 'the mayor'],
  ])('%s', check)
}) // prettier-ignore
