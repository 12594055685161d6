import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('finds a name behind an office and its body', () => {
  test.for<Row>([
    ['Deputy Head of the Harbour Administration Bo Holm said ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['Head of the Harbour Agency Captain Bo Holm said ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['President of the Harbour Fund Captain Bo Holm said ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['Head of the Harbour Administration Navy Board said ⟦40⟧ sailors were lost.', 'Head of the Harbour Administration Navy Board'],
    ['The chief of the pier guard Bo Holm said ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['Some ⟦40⟧ sailors were lost, according to head of the fishery council Bo Holm.', 'Bo Holm'],
    ['The agency quoted captain of the ferry Ann Lee as saying ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Ellen’s Diver Fund said ⟦40⟧ sailors were lost.', 'Ellen’s Diver Fund'],
    ['Some ⟦40⟧ sailors were lost, according to Holm’s Rescue Fund.', 'Holm’s Rescue Fund'],
    ['Harbour TV’s Navy Watch said ⟦40⟧ sailors were lost.', 'Harbour TV’s Navy Watch'],
  ])('%s', check)
}) // prettier-ignore

describe('tells a body by its short name from a person by initials', () => {
  test.for<Row>([
    ['BBC Norway said it rained. It said ⟦40⟧ sailors were lost.', 'BBC Norway'],
    ['UN Norway said it rained. He said ⟦40⟧ sailors were lost.', null],
    ['B.D. Holm said it rained. He said ⟦40⟧ sailors were lost.', 'B.D. Holm'],
  ])('%s', check)
})

describe('takes a surname whole that opens with a small word', () => {
  test.for<Row>([
    ['The storm took ⟦40⟧ sailors, di Holm said.', 'di Holm'],
    ['The storm took ⟦40⟧ sailors, de la Holm told the paper.', 'de la Holm'],
    ['The storm took ⟦40⟧ sailors of the harbour Lee said to be safe.', null],
    ['The storm took ⟦40⟧ sailors, the Lee said.', 'the Lee'],
  ])('%s', check)
}) // prettier-ignore
