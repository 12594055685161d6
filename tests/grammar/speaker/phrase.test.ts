import { describe, expect, test } from 'vitest'
import { tokenise } from '../../../scripts/grammar/speaker/word.ts'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('takes the words of whoever speaks, and none before', () => {
  test.for<Row>([
    ['The pier was shut when the storm hit Holm police said ⟦40⟧ sailors were missing.', 'Holm police'],
    ['It was dark by the time that the ferry left Sundhaven officials said with ⟦40⟧ sailors.', 'Sundhaven officials'],
    ['According to Valdorian media citing sources in the port, up to ⟦40⟧ sailors drowned.', 'Valdorian media'],
    ['According to Norland media citing sources in the navy, up to ⟦40⟧ sailors drowned.', 'Norland media'],
    ['The pier was shut when the wave hit Holm the ministry’s spokesman said, with ⟦40⟧ sailors lost.', 'the ministry’s spokesman'],
    ['It was dark when the ferry reached Holm the rebels’ commander said, with ⟦40⟧ sailors.', 'the rebels’ commander'],
    ['It is unclear when the organisers’ spokeswoman said ⟦40⟧ sailors were lost.', 'the organisers’ spokeswoman'],
    ['It was dark when the ferry left Norvik the port’s director said, with ⟦40⟧ sailors missing.', 'the port’s director'],
    ['At noon, couriers from Holm said ⟦40⟧ sailors were lost.', 'couriers from Holm'],
    ['Some ⟦40⟧ sailors were lost, poachers from Port Ellen said.', 'poachers from Port Ellen'],
    ['After the flood, downtown Holm Hospital said ⟦40⟧ sailors were hurt.', 'Holm Hospital'],
    ['In the north, nearby Holm Port Authority said ⟦40⟧ sailors were hurt.', 'Holm Port Authority'],
    ['The mayors of Holm, Sundhaven, and Norvik said ⟦40⟧ sailors were hurt.', 'The mayors of Holm, Sundhaven, and Norvik'],
    ['The mayor met a lawyer who said ⟦40⟧ sailors were lost.', 'a lawyer'],
    ['Holm Radio spoke to a doctor who said ⟦40⟧ sailors were lost.', 'a doctor'],
    ['Police called on the crew to leave and asserted that ⟦40⟧ sailors were lost.', 'Police'],
    ['The union went to court, but then claimed ⟦40⟧ sailors were lost.', 'The union'],
    ['The ship had been raided officials said with ⟦40⟧ sailors.', 'officials'],
    ['The ship is burning officials said with ⟦40⟧ sailors.', 'officials'],
    ['Ships carrying aid said ⟦40⟧ sailors were lost.', null],
    ['Boats monitoring aid said ⟦40⟧ sailors were lost.', null],
    ['Officials monitoring aid said ⟦40⟧ sailors were lost.', 'Officials monitoring aid'],
    ['⟦Ten⟧ sailors were hurt, two people familiar with the UN report said.', 'two people familiar with the UN report'],
    ['The officer who fell and the police said ⟦40⟧ sailors were lost.', 'the police'],
    ['Fire claimed about ⟦40⟧ sailors.', null],
    ['The fire at Holm claimed about ⟦40⟧ sailors.', null],
    ['The fire service claimed about ⟦40⟧ sailors were lost.', 'The fire service'],
    // all of it belongs to the name
    ['⟦40⟧ sailors were lost, according to the Attorney General.', 'the Attorney General'],
    ['The Surgeon General said ⟦40⟧ sailors were hurt.', 'The Surgeon General'],
    ['General Lee said ⟦40⟧ sailors were hurt.', 'Lee'],
    ['Attorney General Ann Lee said ⟦40⟧ sailors were hurt.', 'Ann Lee'],
    ['The 1,100-member Holm Union said ⟦40⟧ sailors had struck.', 'The 1,100-member Holm Union'],
    ['A 2,000-strong dockers’ union said ⟦40⟧ sailors had struck.', 'A 2,000-strong dockers’ union'],
    ['The agency for people displaced by the flood said ⟦40⟧ sailors were lost.', 'The agency for people displaced by the flood'],
    ['The Holm office for people seeking asylum said ⟦40⟧ sailors had come.', 'The Holm office for people seeking asylum'],
    ['The agency tasked with the search said ⟦40⟧ sailors were lost.', 'The agency tasked with the search'],
    ['The families of sailors lost at sea said ⟦40⟧ sailors were lost.', 'The families of sailors lost at sea'],
    ['The Directorate (MID) of Fisheries said ⟦40⟧ sailors drowned.', 'The Directorate (MID) of Fisheries'],
    ['Captain Ann (“Kit”) Lee said ⟦40⟧ sailors drowned.', 'Ann (“Kit”) Lee'],
    ['According to General Charles “Chip” Brown, ⟦40⟧ sailors drowned.', 'Charles “Chip” Brown'],
  ])('%s', check)
}) // prettier-ignore

describe('knows people by their noun, whatever they do or have met with', () => {
  test.for<Row>([
    ['Some ⟦40⟧ sailors were lost, a resident living near the pier said.', 'a resident living near the pier'],
    ['Some ⟦40⟧ sailors were lost, said a lawyer hired by the union.', 'a lawyer hired'],
    ['Some ⟦40⟧ sailors were lost, an aid group working in Holm said.', 'an aid group working in Holm'],
    ['A driver held in Sundhaven said ⟦40⟧ sailors were lost.', 'A driver held in Sundhaven'],
    ['Residents stranded on the pier said ⟦40⟧ sailors were lost.', 'Residents stranded on the pier'],
    // no people, or no noun before
    ['The missing in Holm said ⟦40⟧ sailors were lost.', null],
    ['Some ⟦40⟧ sailors were lost, the report written in Holm said.', 'the report'],
    ['The figures compiled in Holm put ⟦40⟧ sailors on the list.', null],
    ['The navy sailed at dawn, with the coastguard guessing that ⟦40⟧ sailors were lost.', 'the coastguard'],
  ])('%s', check)
}) // prettier-ignore

test.for([
  ['The U.S. sent 40.', ['The', 'U.S.', 'sent', '40']],
  ['Maj. B.D. Olsen left Holm.', ['Maj', 'B.D.', 'Olsen', 'left', 'Holm']],
  ['They left the E.U. and the quay.', ['They', 'left', 'the', 'E.U.', 'and', 'the', 'quay']],
] as const)('a full stop stays with capitals alone: %s', ([text, words]) => {
  expect(tokenise(text).map(({ word }) => word)).toEqual(words)
})
