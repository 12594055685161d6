import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('hears who comes last, on whatever part of the day', () => {
  test.for<Row>([
    ['"Around ⟦380⟧ sailors came with us," volunteer Ann Lee said Monday morning. "We are happy."', 'Ann Lee'],
    ['Around ⟦380⟧ sailors were lost, police said late Friday night.', 'police'],
    ['So far, divers have tentatively identified ⟦63⟧ of the sailors, Sheriff Ann Lee told reporters.', 'Ann Lee'],
    ['The union recorded ⟦63⟧ lost sailors, Ann Lee said.', 'Ann Lee'],
    // who speaks or estimates has said so himself, and a morning may be what is told of
    ['The union said ⟦63⟧ sailors were lost, the Harbour Post reported.', 'The union'],
    ['The union recorded ⟦63⟧ lost sailors, the Harbour Post reported.', 'The union'],
    ['It was late, police said. The morning saw ⟦40⟧ sailors lost.', null],
  ])('%s', check)
})

describe('hears whom somebody quotes, and nobody in an aside', () => {
  test.for<Row>([
    ['The paper quotes ministry official Kai el-Holm saying that ⟦4⟧ sailors were lost.', 'Kai el-Holm'],
    ['Harbour TV quoted rescuers saying ⟦40⟧ sailors were lost.', 'rescuers'],
    ['Ann Lee spoke. The raid came after Bo Holm killed ⟦13⟧ sailors there in what she said was an error.', null],
    // what is quoted is no speaker, and whose words hold the number keeps them
    ['The paper quotes from a song saying ⟦4⟧ sailors were lost.', 'The paper'],
    ['In what police said was a record, ⟦40⟧ sailors came.', 'police'],
  ])('%s', check)
})

describe('tells a count that is named from one that is made', () => {
  test.for<Row>([
    ['Better notes from the coast let officials lower the confirmed toll to ⟦40⟧ sailors.', null],
    ['The daunting storm estimate exceeds other losses, at more than ⟦40⟧ sailors.', null],
    ['Per the Department of Ports, ⟦40⟧ sailors were lost.', 'the Department of Ports'],
    // who confirms a toll, and whoever is called Per, does what he does
    ['Officials in Holm confirmed a toll of ⟦40⟧ sailors.', 'Officials in Holm'],
    ['Per Olsen, a diver, said ⟦40⟧ sailors were lost.', 'Per Olsen'],
    ['The storm experts estimate ⟦40⟧ sailors were lost.', 'The storm experts'],
  ])('%s', check)
})

describe('reads the whole of those who speak by what they belong to', () => {
  test.for<Row>([
    ['The ship sank at dawn, losing ⟦40⟧ sailors, coast guard officials said.', 'coast guard officials'],
    [
      'But in a statement read on the radio, fighters from the Harbour Front, or HF, said they took ⟦40⟧ sailors.',
      'fighters from the Harbour Front',
    ],
    ['Some ⟦40⟧ sailors came, according to Harbour Watch figures for Ellen, Holm and Bergen.', 'Harbour Watch'],
    ['Capt. Bo de Holm, 3rd Harbour Brigade commander, said ⟦40⟧ sailors were lost.', 'Bo de Holm'],
    // what only stands before them is not theirs
    ['It was late, after more deaths officials said ⟦40⟧ sailors were lost.', 'officials'],
    ['It was late, once more rescue officials said ⟦40⟧ sailors were lost.', 'rescue officials'],
    ['Bo Holm, letters from the Harbour Front in hand, said ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['Some ⟦40⟧ sailors came, according to the clerk for Ellen.', 'the clerk for Ellen'],
  ])('%s', check)
})

describe('finds whose clause runs on to the verb', () => {
  test.for<Row>([
    ['Olsen, who along with the mayor, was at the spot said ⟦40⟧ sailors were lost.', 'Olsen'],
    ['Ann Lee, who was on the pier at dawn said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    // whoever tells of somebody in his clause speaks there
    ['Olsen, who was the sailor police said had saved ⟦40⟧ sailors, left.', 'police'],
    ['The ship carried Ann Lee, who was the one the navy said lost ⟦40⟧ sailors.', 'the navy'],
  ])('%s', check)
})

describe('takes no clause with a number for somebody', () => {
  test.for<Row>([
    ['Police and press gave figures of 10,000 guests. The police put the crowd at ⟦2,000⟧ sailors.', 'The police'],
    ['At first few came. This was quickly raised by the police to ⟦10,000⟧ sailors.', 'the police'],
    // a number that says how large a body is belongs to its name
    ['The 10,000-member Harbour Union said ⟦40⟧ sailors were lost.', 'The 10,000-member Harbour Union'],
    ['The anchor was raised by the police with ⟦40⟧ sailors.', null],
  ])('%s', check)
})

describe('hears who is told to have given a figure', () => {
  test.for<Row>([
    ['Nearly ⟦40⟧ sailors came. The Harbour Club, a club that tracks crews, gave the figure while the port said nothing.', 'Harbour Club'],
    ['The Harbour Club said 90 guests came, much more than the Holm police figure of ⟦40⟧ sailors.', 'Holm police'],
    ['About ⟦40⟧ sailors were lost in the bay on Tuesday, said a HBC report quoting divers.', 'HBC'],
    ['Boats sank. Two were hurt, the Harbour Fund said. ⟦40⟧ sailors are missing, the group added.', 'the Harbour Fund'],
    ['⟦40⟧ sailors, said Olsen, are lost.', 'Olsen'],
    ['Some ⟦40⟧ sailors, said the mayor, were lost.', 'the mayor'],
    // who gives something else, and a group that is another, leave the figure alone
    ['Nearly ⟦40⟧ sailors came. The Harbour Club gave the prizes.', null],
    ['The Harbour Club said more guests came than to the port: ⟦40⟧ sailors.', 'Harbour Club'],
    ['Some ⟦40⟧ sailors were lost, according to what survivors said to the coast guard.', 'survivors'],
    ['Other survivors spoke of between ⟦40 and 60⟧ sailors.', 'Other survivors'],
    ['40 guests, said Olsen, and ⟦40⟧ sailors were lost.', null],
    ['Olsen, said to be late, was with ⟦40⟧ sailors.', null],
    ['About ⟦40⟧ sailors were lost, said a diver in the rain.', 'a diver'],
    ['Boats sank, the ministry said. ⟦40⟧ sailors are missing, the group said.', 'the group'],
  ])('%s', check)
}) // prettier-ignore
