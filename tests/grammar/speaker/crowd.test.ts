import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('hears who counts inside a parenthesis', () => {
  test.for<Row>([
    ['According to the union, many sailors came (the police place the figure at ⟦400⟧).', 'the police'],
    ['The union said many sailors came (port officials put it at ⟦400⟧).', 'port officials'],
    ['Some ⟦40⟧ sailors (according to the organisers’ estimates) came from Holm and Vale.', 'the organisers'],
    ['Some ⟦40⟧ sailors (according to the navy) came from Holm and Vale.', 'the navy'],
    // what a parenthesis says of something else
    ['The union said ⟦400⟧ sailors came (the police closed the quay at noon).', 'The union'],
    ['Some ⟦40⟧ sailors (the police knew some of them) came from Holm.', null],
  ])('%s', check)
})

describe('hears who expects, estimates or cites, and where that ends', () => {
  test.for<Row>([
    ['In Port Ellen, organisers expected about ⟦40⟧ sailors.', 'organisers'],
    ['Reporters counted closer to ⟦40⟧ sailors.', 'Reporters'],
    ['Police estimated some 180 sailors gathered in Holm, while some ⟦60⟧ rallied outside.', 'Police'],
    ['The Herald cited security sources who put the crowd at ⟦40⟧ sailors.', 'security sources'],
    ['Harbour First claimed that ⟦40⟧ sailors had come.', 'Harbour First'],
    ['A study by the Shore Archive found there were between ⟦40⟧ and 60 sailors present.', 'the Shore Archive'],
    ['The union hoped its rally would attract ⟦40⟧ sailors.', 'The union'],
    ['Organisers estimate about ⟦40⟧ sailors came.', 'Organisers'],
    ['The union claimed 400 sailors came, but police had a much lower estimate of ⟦40⟧ sailors.', 'police'],
    ['Many say 400, although Holm police have the number of sailors at ⟦40⟧.', 'Holm police'],
    ['Radio Holm has been quoting ⟦40⟧ sailors.', 'Radio Holm'],
    ['Organisers counted a record ⟦40⟧ sailors.', 'Organisers'],
    [
      'Police estimated the crowd at 30,000 but rally organisers claimed they gathered ⟦60,000⟧ sailors.',
      'rally organisers',
    ],
    [
      'Police estimated that 18 sailors came, while organisers’ estimates ranged from ⟦50⟧ to 60 sailors.',
      'organisers',
    ],
    ['Police said 12 sailors had arrived at a stage, while some ⟦50⟧ had passed the gates.', 'Police'],
    [
      'Some claimed 2,000 sailors marched when in fact, according to fire department estimates, just ⟦40⟧ did.',
      'fire department',
    ],
    ['According to an outside firm hired by Radio Holm, the crowd was ⟦40⟧ sailors.', 'an outside firm'],
    [
      'Some ⟦40⟧ sailors protest in Holm, according to Channel 13 news, which cited data from a firm.',
      'Channel 13 news',
    ],
    [
      'Almost ⟦40⟧ sailors lined the streets according to the Holm Mercury and gave the team a welcome.',
      'the Holm Mercury',
    ],
    ['Ann Lee thanked the many who came, at least ⟦40⟧ sailors by her count.', 'Ann Lee'],
    ['The turnout, put at ⟦40⟧ sailors by police, was low.', 'police'],
    [
      'The port company Deep Sea counted 20 sailors. Another ⟦40⟧ were in Vale, the company said.',
      'The port company Deep Sea',
    ],
    ['Figures differ, with the mayor putting it at 20, gardaí putting it at ⟦30⟧ sailors.', 'gardaí'],
    [
      'Figures differ, with the navy putting it at 20, and some organisers claiming ⟦40⟧ sailors came.',
      'some organisers',
    ],
    ['The official police estimate was put at ⟦40⟧ sailors.', 'police'],
    ['The port union Deep Sea said many came. They’re expecting ⟦40⟧ sailors.', 'The port union Deep Sea'],
    // nobody, or somebody else
    ['Figures differ, with the navy putting it at 20, as rain fell and ⟦40⟧ sailors came.', 'the navy'],
    ['The official police van was full, and ⟦40⟧ sailors came.', null],
    ['The turnout, put at 40 sailors by police, was lower than last month’s, which drew ⟦60⟧ sailors.', null],
    ['The police have boats, and ⟦40⟧ sailors came.', null],
    ['The union had an estimate of costs, and ⟦40⟧ sailors came.', null],
    ['Olsen said that, according to the navy, ⟦40⟧ sailors came.', 'Olsen'],
    ['More than the estimate about ⟦40⟧ sailors came.', null],
    ['The crew stood by her count of days, and ⟦40⟧ sailors came.', null],
    ['The crowd was lower than the official estimate of ⟦40⟧ sailors.', null],
    ['Far more than expected, about ⟦40⟧ sailors came.', null],
    ['The navy estimated 180 sailors came, while a count by the Herald put it at ⟦60⟧.', 'the Herald'],
    ['Olsen said 180 sailors came, while ⟦60⟧ rallied outside.', null],
    ['Harbour News claimed crowds came, but estimates of their size range from ⟦40⟧ to 60 sailors.', null],
    ['The Herald cited security sources, and ⟦40⟧ sailors came.', 'The Herald'],
    ['In Holm, police first claimed that ⟦40⟧ sailors had come.', 'police'],
    ['Divers found there a wreck and ⟦40⟧ sailors.', null],
  ])('%s', check)
})

describe('takes no dateline and no note for a speaker', () => {
  test.for<Row>([
    ['NEW HOLM: Around ⟦40⟧ sailors came to the quay.', null],
    ['NEW HOLM: Around ⟦40⟧ sailors came to the quay.\n\nSouth Port: ⟦20⟧ sailors came, officials said.', null],
    ['Edit: “The number of sailors is ⟦40⟧.”', null],
    ['POLICE: Around ⟦40⟧ sailors came to the quay.', 'POLICE'],
    ['Olsen: “The number of sailors is ⟦40⟧.”', 'Olsen'],
  ] as const)('%s', ([text, name]) => {
    expect(resolveMarked(text)[0]?.speaker.asWritten).toEqual(name)
  })
})
