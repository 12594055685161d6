import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('tells the place of an office from its holder', () => {
  test.for<Row>([
    ['Ann Lee, mayor of Ballen, Norland, said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Ann Lee, Mayor of Ballen, Norland, said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    // nobody before the office, or no office
    ['On Monday, the leader of Norland, Olsen, said ⟦40⟧ sailors were lost.', 'Olsen'],
    ['After the storm, the mayor of Ballen, Olsen, said ⟦40⟧ sailors were lost.', 'Olsen'],
    ['Unlike Ann Lee, the fleet of Ballen, Norland, said ⟦40⟧ sailors were lost.', 'the fleet of Ballen, Norland'],
    ['Unlike Ann Lee, police in Ballen, Norland, said ⟦40⟧ sailors were lost.', 'police in Ballen, Norland'],
    ['Ann Lee, author of two books, including Sea Songs, said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Ann Lee, owner of three boats, including the Bella, said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['The mayor, officials, including Bo Holm, said ⟦40⟧ sailors were lost.', 'officials'],
    ['Friends of the Sea, Holm town club, said ⟦40⟧ sailors were lost.', 'Friends of the Sea'],
    ['Mothers for Peace and Bread, the oldest club, said ⟦40⟧ sailors were lost.', 'Mothers for Peace and Bread'],
    ['The mayor, ill with fever, said ⟦40⟧ sailors were lost.', 'The mayor'],
    ['The mayor, tired and wet, said ⟦40⟧ sailors were lost.', 'The mayor'],
  ])('%s', check)
}) // prettier-ignore

describe('takes the name behind an office, and no other that follows', () => {
  test.for<Row>([
    ['At least ⟦40⟧ sailors were lost, according to the mayor, Bo Holm, and two divers.', 'Bo Holm'],
    ['At least ⟦40⟧ sailors were lost, according to Ann Lee, Tom Ros, and Bo Holm.', 'Ann Lee'],
    ['At least ⟦40⟧ sailors were lost, according to Ann Lee, Tom Ros.', 'Ann Lee'],
    ['At least ⟦40⟧ sailors were lost, said the mayor, Kari Olsen Square being shut.', 'the mayor'],
    ['At least ⟦40⟧ sailors were lost, said a spokesman, Bo Holm Bridge being closed.', 'a spokesman'],
  ])('%s', check)
}) // prettier-ignore

describe('hears people that no list knows behind a verb that takes people alone', () => {
  test.for<Row>([
    ['“We lost ⟦40⟧ sailors,” said shopkeepers.', 'shopkeepers'],
    ['“We lost ⟦40⟧ sailors,” said a shopkeeper in Holm.', 'a shopkeeper'],
    // no people
    ['“We lost ⟦40⟧ sailors,” ran the sign, put there in May.', null],
    ['Divers who had seen the wreck recounted seeing ⟦40⟧ sailors drown.', 'Divers'],
    ['Divers on the quay recalled hearing ⟦40⟧ sailors.', 'Divers on the quay'],
  ])('%s', check)
}) // prettier-ignore
