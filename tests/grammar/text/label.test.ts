import { describe, expect, test } from 'vitest'
import { cleanText } from './cleaning.ts'

/** Give who has the turn in each sentence of a text. */
function turnsOf(text: string): readonly (string | null)[] {
  return cleanText(text).passages.flatMap(({ turn, sentences }) => sentences.map(() => turn))
}

const asked = 'How many were lost?'
const told = 'We lost 40 people there.'

describe('labels', () => {
  test.for([
    ['a colon', `Ann Lee: ${asked}\n\nBo Holm: ${told}\n\nAnn Lee: ${asked}\n\nBo Holm: ${told}\n`],
    [
      'an office in small letters',
      `ANN LEE, Harbour Radio: ${asked}\n\nBO HOLM, Head of the Port of St. Ellen (through interpreter): ${told}\n\nANN LEE: ${asked}\n\nBO HOLM: ${told}\n`,
    ],
    [
      'an office in brackets',
      `Ann Lee (Harbour Radio): ${asked}\n\nBo Holm (D-Ellen), Mayor: ${told}\n\nAnn Lee: ${asked}\n\nBo Holm: ${told}\n`,
    ],
    [
      'a line of its own with a colon',
      `  • Ann Lee:\n\n    ${asked}\n\n  • Bo Holm:\n\n    ${told}\n\n  • Ann Lee:\n\n    ${asked}\n\n  • Bo Holm:\n\n    ${told}\n`,
    ],
    ['a line of its own', `Ann Lee\n${asked}\nBo Holm\n${told}\nAnn Lee\n${asked}\nBo Holm\n${told}\n`],
    [
      'a line of its own with a time',
      `Ann Lee  0:05\n${asked}\n\nBo Holm  0:25\n${told}\n\nAnn Lee  0:45\n${asked}\n\nBo Holm  1:05\n${told}\n`,
    ],
    [
      'a colon and a time',
      `Ann Lee: (00:05)\n${asked}\n\nBo Holm: (00:25)\n${told}\n\nAnn Lee: (00:45)\n${asked}\n\nBo Holm: (01:05)\n${told}\n`,
    ],
    [
      'a time before it',
      `00:00:05 Ann Lee\n${asked}\n00:00:25 Bo Holm\n${told}\n00:00:45 Ann Lee\n${asked}\n00:01:05 Bo Holm\n${told}\n`,
    ],
    ['square brackets', `[Ann Lee] ${asked}\n[Bo Holm] ${told}\n[Ann Lee] ${asked}\n[Bo Holm] ${told}\n`],
    ['a dash', `Ann Lee — ${asked}\n\nBo Holm — ${told}\n\nAnn Lee — ${asked}\n\nBo Holm — ${told}\n`],
    ['bold type', `**Ann Lee:** ${asked}\n\n**Bo Holm**: ${told}\n\n**Ann Lee:** ${asked}\n\n**Bo Holm**: ${told}\n`],
    ['the mark of a caption', `<v Ann Lee>${asked}\n<v Bo Holm>${told}\n<v Ann Lee>${asked}\n<v Bo Holm>${told}\n`],
    ['arrows', `>> ANN LEE: ${asked}\n>> BO HOLM: ${told}\n>> ANN LEE: ${asked}\n>> BO HOLM: ${told}\n`],
    [
      'a place amid the line',
      `ANN LEE: ${asked} BO HOLM, Mayor of Ellen: ${told} ANN LEE: ${asked} BO HOLM: ${told}\n`,
    ],
  ])('with %s open turns', ([, text]) => {
    expect(turnsOf(text as string).map((turn) => turn?.toLowerCase())).toEqual(['ann lee', 'bo holm', 'ann lee', 'bo holm']) // prettier-ignore
  })

  test.for([
    [
      'in quotation marks that hold the colon',
      `ANN LEE, ANCHOR: ${asked}\n\nBO HOLM, "HARBOUR MAIL:" ${told}\n\nLEE: ${asked}\n\nHOLM: ${told}\n`,
    ],
    [
      'in quotation marks',
      `ANN LEE, ANCHOR: ${asked}\n\nBO HOLM, "HARBOUR MAIL": ${told}\n\nLEE: ${asked}\n\nHOLM: ${told}\n`,
    ],
  ])('with a paper %s open turns', ([, text]) => {
    expect(turnsOf(text as string)).toEqual(['ANN LEE', 'BO HOLM', 'LEE', 'HOLM'])
  })

  test.for([
    `ANN LEE, ANCHOR: ${asked}\n\nBO HOLM, "WE LOST 40": so he said.\n\nLEE: ${asked}\n`.replace(
      'BO HOLM, ',
      'THEN HE, SAYING ',
    ),
    `ANN LEE, ANCHOR: ${asked}\n\n"HARBOUR MAIL:" so he said.\n\nLEE: ${asked}\n`,
  ])('with words in quotation marks alone do not', (text) => {
    expect(turnsOf(text)).toEqual(['ANN LEE', 'ANN LEE', 'LEE'])
  })

  test('with a title cut short open turns whole, whether they open a line or stand amid it', () => {
    const talk = `REP. ANN LEE: ${asked} REV. BO HOLM: ${told}\n\nREP. ANN LEE: ${asked} MS. OLSEN: ${told} REV. BO HOLM: ${told}\n`
    expect(turnsOf(talk)).toEqual(['REP. ANN LEE', 'REV. BO HOLM', 'REP. ANN LEE', 'MS. OLSEN', 'REV. BO HOLM'])
  })

  test('with a title and a full stop open turns, also in a text wrapped under indented first lines', () => {
    const record = [
      '    Ms. LEE. Thank you, Mr. Chairman. The boats that went out that night were',
      'counted twice, once by the harbour and once by the guard, and neither of',
      'the two has the same number as the other one, to this day.',
      '    The CHAIRMAN. And how many people were lost in all, as far as you know, and',
      'as far as the guard has told the families of those who went out?',
      '    Mr. HOLM of Ellen. We lost 40 people there, and that is the number which the',
      'harbour has in its book to this day, Mr. Chairman.',
      '    Ms. LEE. I have nothing to add.',
    ].join('\n')
    expect(turnsOf(record)).toEqual(['Ms. LEE', 'Ms. LEE', 'The CHAIRMAN', 'Mr. HOLM', 'Ms. LEE'])
  })

  test('with a time each open turns though only one comes again', () => {
    const talk = `Ann Lee  0:05\n${asked}\n\nBo Holm  0:25\n${told}\n\nAnn Lee  0:45\n${asked}\n`
    expect(turnsOf(talk)).toEqual(['Ann Lee', 'Bo Holm', 'Ann Lee'])
  })

  test('with a title and a surname in capitals open a single speech', () => {
    expect(turnsOf(`Ms. LEE of Ellen. Madam Speaker, I rise. ${told}\n\nWe mourn.\n`)).toEqual(['Ms. LEE', 'Ms. LEE', 'Ms. LEE']) // prettier-ignore
  })

  test.for([
    [
      'lines of a report',
      `Source: the guard\n\nDetails: ${told}\n\nBackground: It rained.\n\nSource: the port\n\nDetails: ${told}\n`,
    ],
    ['countries in a list', 'Norland — 40 lost\n\nSudland — 30 lost\n\nNorland — 20 found\n\nSudland — 10 found\n'],
    [
      'names under pictures',
      `The quay. ${told}\n\nAnn Lee\n\n${told} It rained.\n\nIt rained on.\n\nAnn Lee\n\n${told}\n\nBo Holm\n`,
    ],
    ['headings that come again', `The Harbour\n\n${told}\n\nThe Harbour\n\n${told}\n\nThe Harbour\n\n${told}\n`],
    ['a name that opens prose', `Mr. Holm. That was his name.\n\n${told}\n\n${told} He left.\n`],
    ['a name under a picture', `${told}\n\nMrs. Olsen. She sailed at dawn.\n\n${told} She came home.\n`],
    ['things in a list', `Boats — 40 lost\n\nCrews — 30 lost\n\nBoats — 20 found\n\nCrews — 10 found\n`],
    ['notes of sounds', `[Music] ${told}\n[Applause] ${told}\n[Music] ${told}\n`],
    [
      'clauses before a colon',
      `The mayor said: ${told}\n\nThe guard said: ${told}\n\nThe mayor said: ${asked}\n\nThe guard said: ${told}\n`,
    ],
    ['times of a live blog', `04:49 GMT\n${told}\n\n04:45 GMT\n${told} It rained.\n\n04:06 GMT\nIt rained on there.\n`],
    [
      'writers of a live blog',
      `14:49 Ann Lee\n${told}\n\n14:45 Bo Holm\n${told} It rained.\n\n14:06 Ann Lee\nIt rained on there.\n`,
    ],
    ['capitals amid a line', `It sank. NORLAND NAVY: a history. It rose. HARBOUR: a life. It sailed. ${told}\n`],
  ])('are not %s', ([, text]) => {
    expect(cleanText(text as string).transcript).toBe(false)
  })
})
