import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, ...names: (string | null)[]]

const check = ([text, ...names]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual(names)
}

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

describe('hears who lowers a toll, not what lowers a number', () => {
  test.for<Row>([
    ['The ministry lowered the toll to ⟦40⟧ sailors.', 'The ministry'],
    ['Officials also lowered the number of those killed by the storm - which swept the pier - dropping the estimate to ⟦40⟧ sailors.', 'Officials'],
    ['The new pier lowered the number of sailors killed to ⟦40⟧ sailors.', null],
    ['The fleet lowered the flag for ⟦40⟧ sailors.', null],
  ])('%s', check)
}) // prettier-ignore

describe('takes a surname whole that opens with a small word', () => {
  test.for<Row>([
    ['The storm took ⟦40⟧ sailors, di Holm said.', 'di Holm'],
    ['The storm took ⟦40⟧ sailors, de la Holm told the paper.', 'de la Holm'],
    ['The storm took ⟦40⟧ sailors of the harbour Lee said to be safe.', null],
    ['The storm took ⟦40⟧ sailors, the Lee said.', 'the Lee'],
  ])('%s', check)
}) // prettier-ignore

describe('takes no “we” for those whom “they” stands for', () => {
  test.for<Row>([
    ['We saw the pier from where we are now. Yesterday, they had said that ⟦40⟧ sailors were lost.', null],
    ['The port officials say it rained. Yesterday, they had said that ⟦40⟧ sailors were lost.', 'The port officials'],
    ['The officials say we can go. Yesterday, they had said that ⟦40⟧ sailors were lost.', 'The officials'],
  ])('%s', check)
}) // prettier-ignore

describe('hears who puts losses in a range, and who had told of some till now', () => {
  test.for<Row>([
    ['Other port officials have put the losses in a similar range — between ⟦40⟧ and 50 sailors.', 'Other port officials'],
    ['Other port officials have put the boats in a row — between ⟦40⟧ and 50 sailors.', null],
    ['Other port officials have put up a range of signs for ⟦40⟧ sailors.', null],
    ['The ministry had till now confirmed that ⟦40⟧ sailors were lost.', 'The ministry'],
    ['The ministry had until now mended boats for ⟦40⟧ sailors.', null],
    ['Until now ⟦40⟧ sailors were lost, and the ministry had confirmed nothing.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears media report so many, and takes no “media reports” for who says so', () => {
  test.for<Row>([
    ['Norlandic state media reports at least ⟦40⟧ sailors were lost over the weekend.', 'Norlandic state media'],
    ['Local media report ⟦40⟧ sailors dead.', 'Local media'],
    ['Media reports of at least ⟦40⟧ sailors dead came in.', null],
    ['In media reports ⟦40⟧ sailors were lost.', null],
    ['Early media reports were wrong: ⟦40⟧ sailors were lost.', null],
    ['Port activists have documented a rise in the number of sailors lost at sea, to ⟦40⟧ sailors.', 'Port activists'],
    ['Port activists have documented a rise in the price of rope for ⟦40⟧ sailors.', null],
    ['Port activists have mended the rise in the number of sailors lost at sea, to ⟦40⟧ sailors.', null],
  ])('%s', check)
}) // prettier-ignore
