import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('reads the whole of who tells', () => {
  test.for<Row>([
    ['The storm left ⟦40⟧ sailors dead, and a crew of six was saved, law enforcement officials said.', 'law enforcement officials'],
    ['⟦40⟧ sailors came home. This was reported by the head of the NGO "Harbour Rights Centre" Ann Lee during a briefing.', 'Ann Lee'],
    // what is not theirs stays away from them
    ['Under the law officials said ⟦40⟧ sailors were lost.', 'officials'],
    ['The law of enforcement officials said ⟦40⟧ sailors were lost.', null],
    ['The families of the estimated ⟦40⟧ sailors feel well.', null],
    ['An estimated ⟦40⟧ sailors were lost.', null],
    ['It rained. An estimated ⟦40⟧ sailors were lost.', null],
    ['Bo An reported ⟦40⟧ sailors were lost.', 'Bo An'],
    ['The families estimated ⟦40⟧ sailors were lost.', 'The families'],
    ['Members of the port estimated ⟦40⟧ sailors were lost.', 'Members of the port'],
  ])('%s', check)
}) // prettier-ignore

describe('hears whom a relative clause names, not who speaks of him', () => {
  test.for<Row>([
    ['Officials say the rebels, who the navy alleges lost ⟦40⟧ sailors, left.', 'the navy'],
    ['The navy said the ship, which officials say carried ⟦40⟧ sailors, had sunk.', 'officials'],
    // the outer speaker keeps what the clause tells of itself, and what is no clause
    ['The navy said the ship, which carried ⟦40⟧ sailors, had sunk.', 'The navy'],
    ['The navy said the union claimed ⟦40⟧ sailors were lost.', 'The navy'],
  ])('%s', check)
})

describe('reads a day and a place between who tells and the verb', () => {
  test.for<Row>([
    ['President Lee today in Holm announced that ⟦40⟧ sailors were lost.', 'Lee'],
    ['The police chief on Monday in North Holm said ⟦40⟧ sailors were lost.', 'The police chief'],
    // a plan announces nothing, and whoever stands behind the day speaks himself
    ['A bill today in Holm announced that ⟦40⟧ sailors were lost.', null],
    ['The ship sank on Monday in Holm. Divers said ⟦40⟧ sailors were lost.', 'Divers'],
  ])('%s', check)
})

describe('hears who details or lists', () => {
  test.for<Row>([
    ['The mayor detailed at a press conference on Monday what led to ⟦40⟧ arrests.', 'The mayor'],
    ['The monitors also listed the details of ⟦40⟧ lost sailors.', 'The monitors'],
    ['The port listed the names of ⟦40⟧ lost sailors.', 'The port'],
    // whoever details a crew to a task, and a ship that lists, says nothing
    ['The mayor detailed at a dinner ⟦40⟧ sailors.', null],
    ['The captain detailed in a hurry ⟦40⟧ sailors to the pumps.', null],
    ['The ship listed the day ⟦40⟧ sailors were lost.', null],
    ['The port listed the homes of ⟦40⟧ lost sailors.', null],
  ])('%s', check)
})

describe('names who stated it, in the paragraph below', () => {
  test.for<Row>([
    ['⟦40⟧ sailors are at sea. They will be back by May.\n\nThis was stated by the head of the harbour office, Bo Holm, in a comment.', 'Bo Holm'],
    // what is built, and a statement two paragraphs below, is not the figure
    ['⟦40⟧ sailors are at sea. They will be back by May.\n\nThis was built by the head of the harbour office, Bo Holm.', null],
    ['⟦40⟧ sailors are at sea. They will be back by May.\n\nRain fell.\n\nThis was stated by Bo Holm.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears whom a dash names at the end of a paragraph', () => {
  test.for<Row>([
    ['There were ⟦40⟧ sailors at sea. Ten of them came home - said Ann Lee.', 'Ann Lee'],
    ['The storm took ⟦40⟧ sailors – said the mayor.', 'the mayor'],
    // what stands between two dashes, or above the paragraph, is not his alone, and marks of speech say what is
    ['There were ⟦40⟧ sailors at sea. The rest - said officials - is unknown.', null],
    ['There were ⟦40⟧ sailors at sea.\n\nTen of them came home - said Ann Lee.', null],
    ['There were ⟦40⟧ sailors at sea. “Ten came home” - said Ann Lee.', null],
    ['The sign reads “Sea”. There were ⟦40⟧ sailors at sea. Ten came home – said Ann Lee.', null],
    ['There were ⟦40⟧ sailors at sea. Ten came home – in May, said Ann Lee.', null],
  ])('%s', check)
})

describe('steps back over when a paper came out', () => {
  test.for<Row>([
    ['A report by Harbour News on May 18, citing Deep Sea Corp, claimed ⟦40⟧ sailors were lost.', 'Harbour News'],
    // ships and fleets tell nothing, and a name may hold a month
    ['Boats from the Harbour Office, released yesterday, showed ⟦40⟧ sailors the way.', null],
    ['Figures from the Harbour Office, shaken yesterday, left ⟦40⟧ sailors at sea.', null],
    ['Theresa May, citing Deep Sea Corp, claimed ⟦40⟧ sailors were lost.', 'Theresa May'],
  ])('%s', check)
}) // prettier-ignore
