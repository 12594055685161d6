import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('lets a paper speak for itself that nobody is told to have written', () => {
  test.for<Row>([
    ['The memo said ⟦40⟧ sailors were lost.', 'The memo'],
    ['A recent study published in Holm found that ⟦40⟧ sailors were lost.', 'A recent study'],
    ['The bay froze, but an internal memo seen by nobody else said ⟦40⟧ sailors were lost.', 'an internal memo'],
    ['Divers read on. Ships sank, the report said. It noted that ⟦40⟧ sailors were lost.', 'the report'],
    // whoever wrote it speaks, and what carries no finding of its own does not
    ['The navy published a report. The report said ⟦40⟧ sailors were lost.', 'The navy'],
    ['A study published by the navy found that ⟦40⟧ sailors were lost.', 'the navy'],
    ['The song said ⟦40⟧ sailors were lost.', null],
    ['A recent song noted that ⟦40⟧ sailors were lost.', null],
    ['The article said ⟦40⟧ sailors were lost.', null],
  ])('%s', check)
})

describe('finds who holds an office behind the place that it is in', () => {
  test.for<Row>([
    ['At the pier, Ann Lee, Superintendent of Docks (SD), North Ellen Hills said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Bo Holm, Inspector of Ports, Ellen said ⟦40⟧ sailors were lost.', 'Bo Holm'],
    // who comes behind no office, or in no list of names, speaks himself
    ['In Holm, Inspector of Ports, Ann Lee said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['The ship reached Port Holm, Ellen. Ann Lee said ⟦40⟧ sailors were lost.', 'Ann Lee'],
  ])('%s', check)
})

describe('finds who is told to be whose kin, with no comma after it', () => {
  test.for<Row>([
    ['Ann Lee, who is the cousin of Bo and Kai told Harbour TV ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Ann Lee, who was a friend of the late Bo Holm said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    // who tells of somebody in the clause keeps his words
    ['The captain, who is the man police said led ⟦40⟧ sailors, left.', 'police'],
    ['They met Ann Lee, who is the sailor Bo Holm said saved ⟦40⟧ sailors.', 'Bo Holm'],
  ])('%s', check)
})

describe('reads a name whose possessive stands apart', () => {
  test.for<Row>([
    ["⟦40⟧ sailors were lost , the sheriff 's office said .", "the sheriff 's office"],
    ["⟦40⟧ sailors were lost on Monday , Norland 's rescue service announced .", "Norland 's rescue service"],
    // a mark of speech before a word stays one
    ["He called it 'sad'. The office said ⟦40⟧ sailors were lost.", 'The office'],
    ["Ships, 'small ones', the port said, had carried ⟦40⟧ sailors.", 'the port'],
  ])('%s', check)
})

describe('tells what is said from who says it, and deeds from words', () => {
  test.for<Row>([
    [
      'In Holm, where ⟦40⟧ sailors had drowned, the harbour centre said the sea could rise, with more rain to come.',
      null,
    ],
    [
      'Holm, which declared a state of emergency on Monday, lost ⟦40⟧ sailors, the Harbour Post said.',
      'the Harbour Post',
    ],
    ['The navy also maintain a grouping of ⟦40⟧ sailors.', null],
    ['City hall in Ellen, which the rebels hold, said ⟦40⟧ sailors were lost.', 'City hall in Ellen'],
    ['Figures from the port, published on Monday, show ⟦40⟧ sailors were lost.', 'the port'],
    ['The navy admitted that ships were lost, and some estimates suggest ⟦40⟧ sailors drowned.', null],
    // what is said by them all the same
    ['⟦40⟧ sailors had drowned, said Will Can.', 'Will Can'],
    ['The navy declared ⟦40⟧ sailors lost.', 'The navy'],
    ['The navy maintain ⟦40⟧ sailors were lost.', 'The navy'],
    ['The long hall said ⟦40⟧ sailors were lost.', 'The long hall'],
    ['Figures from the port, a pier on Monday, and ⟦40⟧ sailors were lost.', null],
    ['The navy said that ships were lost and estimates of ⟦40⟧ sailors were wrong.', 'The navy'],
  ])('%s', check)
})

describe('knows by the title whom “he” and “she” cannot mean', () => {
  test.for<Row>([
    ['Bo Holm spoke. Ms Lee spoke too. He said ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['Kai Holm said no. Sir Bo Lee said so. She said ⟦40⟧ sailors were lost.', 'Kai Holm'],
    // without a title it is whoever spoke last
    ['Bo Holm said no. Ann Lee said so. He said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Bo Holm said no. Mr Lee said so. He said ⟦40⟧ sailors were lost.', 'Lee'],
  ])('%s', check)
})

describe('tells what grows from what is said', () => {
  test.for<Row>([
    ['It is early. The state has added nearly ⟦100,000⟧ people in ten years.', null],
    ['The port added ⟦40⟧ sailors to the crew.', null],
    // who adds a clause speaks
    ['The ship sank. The port added ⟦40⟧ sailors were lost.', 'The port'],
    ['The ship sank. The port added that ⟦40⟧ sailors drowned.', 'The port'],
  ])('%s', check)
})

describe('goes on with what is said behind a semicolon', () => {
  test.for<Row>([
    ['Police said most sailors choked to death; ⟦40⟧ sailors were found in the hold.', 'Police'],
    ['The navy confirmed the ship had sunk; ⟦40⟧ sailors are missing.', 'The navy'],
    // what is set against it, and what no clause stands before, is the writer’s
    ['Police said most sailors choked to death; but ⟦40⟧ sailors were found.', null],
    ['Police said no; ⟦40⟧ sailors were found in the hold.', null],
    ['It rained, police said as they left; ⟦40⟧ sailors were found in the hold.', null],
  ])('%s', check)
})

describe('finds whose words a participle brings', () => {
  test.for<Row>([
    ['Olsen’s words followed a top harbour official saying ⟦40⟧ sailors were lost.', 'a top harbour official'],
    ['Reporters heard two officials saying ⟦40⟧ sailors were lost.', 'two officials'],
    ['Divers found bodies. The Harbour Fund said so. The aid group said ⟦40⟧ sailors were lost.', 'The Harbour Fund'],
    // a thing says nothing, and whoever leaves it speaks
    ['Olsen recorded a message saying ⟦40⟧ sailors were lost.', 'Olsen'],
    ['Olsen followed the path, saying ⟦40⟧ sailors were lost.', 'Olsen'],
    ['The Harbour Fund said so. The rebel group said ⟦40⟧ sailors were lost.', 'The rebel group'],
  ])('%s', check)
})

describe('reads the marks between what is said and who says it', () => {
  test.for<Row>([
    ['Total of ⟦40⟧ sailors recovered so far, says rescue chief.', 'rescue chief'],
    ['⟦40⟧ sailors were found again, said Olsen.', 'Olsen'],
    ['Our work goes on (according to our joint estimate with divers ⟦40⟧ sailors were lost).', null],
    ['WHAT THEY PLAN: About ⟦40⟧ sailors will march.', null],
    // an adverb between commas belongs to the verb, and people who estimate do so
    ['Olsen, however, said ⟦40⟧ sailors were lost.', 'Olsen'],
    ['Their best officials estimate ⟦40⟧ sailors were lost.', 'Their best officials'],
    ['PORT CHIEF: About ⟦40⟧ sailors will march.', 'PORT CHIEF'],
  ])('%s', check)
})
