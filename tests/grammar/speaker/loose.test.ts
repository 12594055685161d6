import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('tells a clause that ends before “said” from a subject with an apposition', () => {
  test.for<Row>([
    ['Divers rescued about 30 people, in June, with ⟦40⟧ sailors lost, said Bo Holm on Monday.', 'Bo Holm'],
    ['Ships carried some 30 people, in June, with ⟦40⟧ sailors aboard, said Bo Holm on Monday.', 'Bo Holm'],
    ['The figures were released by the navy after ⟦40⟧ sailors went home.', null],
    ['The toll was released by the navy, angering ⟦40⟧ sailors.', null],
    ['The toll was put by the navy at ⟦40⟧ sailors.', 'the navy'],
  ])('%s', check)
}) // prettier-ignore

describe('tells who gives a piece of saying from what it is about', () => {
  test.for<Row>([
    ['Reports of navy and army said ⟦40⟧ sailors were lost.', null],
    ['Reports of port said ⟦40⟧ sailors were lost.', null],
    ['Reports of the city said ⟦40⟧ sailors were lost.', null],
    ['Reports of the hospital put the number of sailors lost at ⟦40⟧.', null],
    ['Reports of the storm said ⟦40⟧ sailors were lost.', null],
    ['Preliminary figures said ⟦40⟧ sailors were lost.', null],
    ['Various reports said ⟦40⟧ sailors were lost.', null],
    ['A Harbour Post report said ⟦40⟧ sailors were lost.', 'Harbour Post'],
    ['The Harbour Post said ⟦40⟧ sailors were lost.', 'The Harbour Post'],
    ['Navy survey data said ⟦40⟧ sailors were lost.', 'Navy'],
    ['Navy report on survey ships said ⟦40⟧ sailors were lost.', 'Navy'],
    ['Bergen victims of reports said ⟦40⟧ sailors were lost.', 'Bergen victims of reports'],
    ['The authors of reports said ⟦40⟧ sailors were lost.', 'The authors of reports'],
  ])('%s', check)
}) // prettier-ignore

describe('tells whose paper it is from who spoke near it', () => {
  test.for<Row>([
    ['The navy said the ship sank.\n\nThe report said ⟦40⟧ sailors were lost.', 'The navy'],
    ['According to a navy survey, the ship sank. The port said no. The survey said ⟦40⟧ sailors were lost.', 'navy'],
    ['The navy said the ship sank. The latest statement said ⟦40⟧ sailors were lost.', 'The navy'],
    ['The navy said the ship sank.\n\nThe pier shut.\n\nThe ferry sank.\n\nThe bay froze.\n\nThe statement said ⟦40⟧ sailors were lost.', null],
    ['The navy said the ship sank.\n\nThe pier shut.\n\nThe report said ⟦40⟧ sailors were lost.', 'The report'],
    ['Bo Holm said the ship sank.\n\nThe report said ⟦40⟧ sailors were lost.', 'The report'],
    ['Rescuers said the ship sank.\n\nThe report said ⟦40⟧ sailors were lost.', 'The report'],
    ['The navy said the ship sank. The article said ⟦40⟧ sailors were lost.', null],
    ['The navy said the ship sank. The survey said ⟦40⟧ sailors were lost.', 'The survey'],
    ['The navy did not say so. The statement said ⟦40⟧ sailors were lost.', null],
    ['The navy has never said so. The update said ⟦40⟧ sailors were lost.', null],
    ['The navy said the ship sank. A statement said ⟦40⟧ sailors were lost.', null],
    ['The navy said the ship sank. The leaked statement said ⟦40⟧ sailors were lost.', null],
    ['The navy said the ship sank. The rival statement said ⟦40⟧ sailors were lost.', null],
    ['The navy said the ship sank. On deck the statement said ⟦40⟧ sailors were lost.', null],
    ['The navy said the ship sank. In Ellen this statement said ⟦40⟧ sailors were lost.', null],
  ])('%s', check)
}) // prettier-ignore

describe('tells what is set against a saying from what is said', () => {
  test.for<Row>([
    ['The mayor said ten came despite a report by the navy saying that ⟦40⟧ sailors were lost.', 'the navy'],
    ['The mayor said ten came after a report by the navy saying that ⟦40⟧ sailors were lost.', 'The mayor'],
    ['The mayor repeated a report by the navy saying that ⟦40⟧ sailors were lost.', 'The mayor'],
    ['The mayor said despite fears the port said ⟦40⟧ sailors were lost.', 'The mayor'],
    ['The mayor said following the storm the port said ⟦40⟧ sailors were lost.', 'The mayor'],
  ])('%s', check)
}) // prettier-ignore

describe('tells the title of a text that hands on words from one that tells of them', () => {
  const told = '\n\nIn Norland, ⟦40⟧ sailors were lost.'

  test.for<Row>([
    [`Remarks by Ann Lee, mayor of Ellen${told}`, 'Ann Lee'],
    [`Remarks by Ann Lee at the pier${told}`, 'Ann Lee'],
    [`Remarks by Ann Lee that shook Ellen${told}`, null],
    [`Speech by Ann Lee which nobody heard${told}`, null],
    [`Remarks by Ann Lee anger Ellen${told}`, null],
    [`Statement by Ann Lee storms ahead${told}`, null],
    [`Remarks by Ann Lee on the storm met with scorn${told}`, null],
    [`Speech by Ann Lee was long, at the pier${told}`, null],
    [`Remarks attributed to shopkeepers${told}`, null],
    [`${'The wind blew. '.repeat(16)}\n\nRemarks by Ann Lee${told}`, null],
    [`${'A boat sank.\n\n'.repeat(16)}Speech by Ann Lee${told}`, null],
  ])('%s', check)
}) // prettier-ignore
