import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('hears whoever is quoted as saying something, not who quotes', () => {
  test.for<Row>([
    ['The paper quoted the ship’s captain as saying ⟦40⟧ sailors were lost.', 'the ship’s captain'],
    ['Bo Holm was quoted by the paper as saying ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['The navy agreed, with a spokesman on October 22 saying ⟦40⟧ sailors were lost.', 'a spokesman'],
    ['The navy agreed, with a spokesman on the quay saying ⟦40⟧ sailors were lost.', 'a spokesman on the quay'],
    // no more than a piece of saying, or the paper itself
    ['The paper quoted a letter as saying ⟦40⟧ sailors were lost.', 'The paper'],
    ['The paper quoted us as saying ⟦40⟧ sailors were lost.', 'The paper'],
    ['A sign was cited by the paper as saying ⟦40⟧ sailors were lost.', null],
  ])('%s', check)
})

describe('hears whoever has no verb but a participle, as broadcasters put it', () => {
  test.for<Row>([
    ['Officials counted the boats. And sadly, Mayor Ann Lee this morning confirming that ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Tonight as Norland ends its feast, President Lee telling the council a storm cost the lives of ⟦40⟧ sailors.', 'Lee'],
    ['The ministry was slow, Ann Lee confirming on Sunday that ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['With the harbour chief recently publicly mentioning that ⟦40⟧ sailors were lost, all eyes are on the port.', 'the harbour chief'],
    // whom another meets is nobody’s subject, nor is who stands before a finite verb
    ['The captain met Ann Lee off Lund, confirming that ⟦40⟧ sailors were lost.', 'The captain'],
    ['Mayor Ann Lee this morning met ⟦40⟧ sailors.', null],
    ['With the harbour chief recently mending the pier, ⟦40⟧ sailors were lost.', null],
  ])('%s', check)
}) // prettier-ignore
