import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('hears whose figure it is from what owns it, not from what stands near', () => {
  test.for<Row>([
    ['The estimates by the union range from ⟦40⟧ sailors up.', 'the union'],
    ['Some ⟦40⟧ sailors (interior ministry) marched.', 'interior ministry'],
    ['By the organisers’ count, ⟦40⟧ sailors were lost.', 'the organisers'],
    ['Some ⟦40⟧ sailors were lost by the rescuers’ own count.', 'the rescuers'],
    ['Losses have passed ⟦300⟧ sailors, said figures by the coastguard.', 'the coastguard'],
    ['The waves took ⟦40⟧ sailors, show pictures of the navy.', null],
    ['Some ⟦40⟧ sailors swam ashore, show films of the coastguard.', null],
    ['“We lost ⟦40⟧ sailors,” said the count of Norvik.', null],
    // “toll”, “view”, “count” and “figure” of another kind
    ['The navy’s toll collectors met ⟦40⟧ sailors.', null],
    ['Norland’s view over the bay drew ⟦40⟧ sailors.', null],
    ['Police count cars, and the tent by the navy has ⟦40⟧ sailors.', null],
    ['The counts against the mayor were dropped, and ⟦40⟧ sailors went free.', null],
    ['The figures facing the police were ⟦40⟧ sailors with flags.', null],
    ['Some ⟦40⟧ sailors were killed by police bullets.', null],
    ['Some ⟦40⟧ sailors were seen home by neighbours that night.', null],
    // who the people are, not who counted them
    ['Some ⟦40⟧ sailors (mostly officers) marched.', null],
    ['Some ⟦40⟧ sailors (retired officials) marched.', null],
    ['Some ⟦40⟧ sailors (all volunteers) marched.', null],
  ])('%s', check)
}) // prettier-ignore

describe('takes no showing for saying', () => {
  test.for<Row>([
    ['A statement by the navy shows ⟦40⟧ sailors are missing.', 'the navy'],
    ['Port records show ⟦40⟧ sailors are missing.', 'Port'],
    ['In a boat the mayor showed ⟦40⟧ sailors the wreck.', null],
    ['On deck the governor showed ⟦40⟧ sailors to their seats.', null],
    ['The mayor kindly showed ⟦40⟧ sailors the way.', null],
    ['The mayor then proudly showed ⟦40⟧ sailors the hall.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears whoever comes last without a comma', () => {
  test.for<Row>([
    ['Some ⟦40⟧ boats were turned back at dawn residents said.', 'residents'],
    ['At least ⟦40⟧ dead in storm officials say.', 'officials'],
    ['Some ⟦40⟧ sailors were lost on the ferry rescuers said while the search went on.', 'rescuers'],
    // what follows belongs to what they said
    ['The ⟦40⟧ sailors are those officials said had drowned.', null],
    ['The ⟦40⟧ sailors went to the pier residents said was safe.', null],
  ])('%s', check)
}) // prettier-ignore

describe('tells a verb of saying from a noun or an adjective of its form', () => {
  test.for<Row>([
    ['Organisers say by noon ⟦40⟧ sailors had come.', 'Organisers'],
    ['Officials said by Tuesday some ⟦40⟧ sailors were ashore.', 'Officials'],
    ['The navy now estimates about ⟦40⟧ sailors drowned.', 'The navy'],
    ['The port also estimates around ⟦40⟧ sailors drowned.', 'The port'],
    ['The navy’s first estimates of ⟦40⟧ sailors lost were low.', 'The navy'],
    ['Some came, short of the ⟦900⟧ sailors forecast by the weather office.', 'the weather office'],
    ['Holm Radio, citing its own count, estimates about ⟦40⟧ sailors came.', 'Holm Radio'],
    // others’ figures, which one only doubts or sees, and nobody’s
    ['Holm Radio, the oldest one, has doubts on police estimates of ⟦40⟧ sailors lost.', 'police'],
    ['Holm College, a neutral party, has seen police estimates of ⟦40⟧ sailors.', 'police'],
    ['In Holm, late that night, reports of ⟦40⟧ sailors lost came in.', null],
    ['On Monday, a day of rest, estimates of ⟦40⟧ sailors lost made the round.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears whose words an article hands on, and nobody else whom its head names', () => {
  test.for<Row>([
    ['Statement by the Holm Navy\n\nSome ⟦40⟧ sailors drowned.', 'the Holm Navy'],
    ['Divers found an account by Bo Holm.\n\nSome ⟦40⟧ sailors drowned.', null],
    ['Police seized a statement by Bo Holm.\n\nSome ⟦40⟧ sailors drowned.', null],
    ['Address for the Holm Navy\n\nSome ⟦40⟧ sailors drowned.', null],
    ['Briefing against the Holm Navy\n\nSome ⟦40⟧ sailors drowned.', null],
    ['Speech by Ann Lee draws crowd\n\nSome ⟦40⟧ sailors drowned.', null],
    ['Statement by Ann Lee is late\n\nSome ⟦40⟧ sailors drowned.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears who counts in one clause after another', () => {
  test.for<Row>([
    ['The police had counted 30 sailors and the unions ⟦40⟧.', 'the unions'],
    ['Some 30 sailors came according to the port, ⟦40⟧ according to the inter-union.', 'the inter-union'],
    ['Port officials had last week put the number of sailors at ⟦40⟧.', 'Port officials'],
    ['The unions put the number of sailors in Holm – where boats come and go – at ⟦40⟧.', 'The unions'],
    // no second count, no office, no aside
    ['The police had counted 30 cars and the ⟦40⟧ sailors.', 'The police'],
    ['The police had counted 30 sailors and the boats ⟦40⟧ sailors.', 'The police'],
    ['The inter-island boat lost ⟦40⟧ sailors.', null],
    ['Port officials had last week lost ⟦40⟧ sailors.', null],
    ['The unions put the boats in Holm – where ⟦40⟧ sailors drowned – on sale.', null],
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
