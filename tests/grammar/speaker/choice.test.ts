import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('hears the outer of two who speak, whatever leads in the inner', () => {
  test.for<Row>([
    ['Olsen said that the navy had reported ⟦40⟧ deaths.', 'Olsen'],
    ['Olsen told reporters the navy had reported ⟦40⟧ deaths.', 'Olsen'],
    ['Ann Lee said that in Holm, even the navy reported ⟦40⟧ deaths.', 'Ann Lee'],
    ['Ann Lee said that at dawn, finally the port reported ⟦40⟧ deaths.', 'Ann Lee'],
    ['Ann Lee said that in Holm, some ⟦40⟧ sailors were lost, according to a navy tally.', 'Ann Lee'],
    ['Ann Lee said that last year, about ⟦40⟧ sailors drowned, according to the coast guard.', 'Ann Lee'],
    ['Ann Lee said the storm, which took ⟦40⟧ sailors, was the worst, according to the coast guard.', 'Ann Lee'],
    ['Local media said the storm, which killed ⟦40⟧ sailors, broke the quay, according to an official tally.', 'Local media'],
    // two who speak side by side
    ['Olsen said the sea was calm, but the navy reported ⟦40⟧ deaths.', 'the navy'],
    ['Olsen spoke out when the navy reported ⟦40⟧ deaths.', 'the navy'],
  ])('%s', check)
}) // prettier-ignore

describe('reads on from an announcement or a saying to what belongs to it', () => {
  test.for<Row>([
    ['Olsen announced the loss of a ferry that carried ⟦40⟧ sailors.', 'Olsen'],
    ['The navy declared the end of a search that cost ⟦40⟧ sailors.', 'The navy'],
    ['Olsen announced the return after ten days of ⟦40⟧ sailors.', 'Olsen'],
    ['Olsen announced the rescue amid the storm of ⟦40⟧ sailors.', 'Olsen'],
    // what the writer adds
    ['Olsen announced a new pier after the wave that took ⟦40⟧ sailors.', null],
    ['Ann Lee told reporters the sea was calm, while ⟦40⟧ sailors drowned.', null],
    ['Ann Lee said the sea was calm, while ⟦40⟧ sailors drowned.', null],
  ])('%s', check)
}) // prettier-ignore

describe('takes “by” as naming who says so only where it follows the verb', () => {
  test.for<Row>([
    ['Some ⟦40⟧ sailors are believed by the navy to have drowned.', 'the navy'],
    ['Some ⟦40⟧ sailors are believed to have died on the islands off Holm that were once held by the navy.', null],
    ['Some ⟦40⟧ sailors are believed lost; the pier was built by the navy.', null],
    ['Some ⟦40⟧ sailors are believed lost; the mole was built by the union.', null],
    ['Some ⟦40⟧ sailors suspected by the police were held.', null],
    ['Some ⟦40⟧ sailors hoped for by the union stayed away.', null],
    ['The total of ⟦40⟧ sailors suspected by the police rose.', null],
    ['The number of ⟦40⟧ sailors suspected by the coastguard fell.', null],
    ['Flags raised by the union drew ⟦40⟧ sailors.', null],
    ['Songs put out by the navy drew ⟦40⟧ sailors.', null],
    ['Medals offered by the navy went to ⟦40⟧ sailors.', null],
    ['Some ⟦40⟧ sailors left the port, more than expected by police.', null],
    ['Some ⟦40⟧ sailors came, twice as many as expected by the union.', null],
    ['Some ⟦40⟧ sailors are feared lost; the wreck was found by police.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears whoever is quoted, and nobody of whom something is said', () => {
  test.for<Row>([
    ['Harbour News cites Ann Lee as saying ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['The navy was criticised by Ann Lee as putting ⟦40⟧ sailors at risk.', null],
    ['Many see the navy as putting ⟦40⟧ sailors at risk.', null],
    ['He sat in the tent by the coastguard counting ⟦40⟧ sailors.', null],
    ['A clerk from the port listing ⟦40⟧ sailors wept.', null],
    ['Ann Lee attacked the coastguard as putting ⟦40⟧ sailors at risk.', null],
  ])('%s', check)
}) // prettier-ignore
