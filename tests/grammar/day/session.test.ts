import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, published: string | null, day: string | null]

const check = ([text, published, day]: Row): void => {
  expect(resolveMarked(text, published)[0]?.saidOn.earliest ?? null).toBe(day)
}

const talk = 'OLSEN: Good morning.\n\nHOLM: We lost ⟦40⟧ sailors.\n\nOLSEN: Thank you.\n'
const told = 'LEE OLSEN, ANCHOR: Good morning. Port officials now say ⟦40⟧ sailors were lost.\n'

describe('dates a transcript by the day it says it was aired', () => {
  test.for<Row>([
    [`Storm at Sea\n\nAired May 5, 2019 - 13:00 ET\n\n${talk}`, null, '2019-05-05'],
    [`Storm at Sea\n\nAired May 5, 2019 - 13:00 ET\n\n${talk}`, '2019-05-07', '2019-05-05'],
    [`Storm at Sea\n\nOriginally aired on May 5, 2019\n\n${talk}`, null, '2019-05-05'],
    [`Storm at Sea\n\nAired May 5, 2019 - 13:00 ET\n\n${told}`, null, '2019-05-05'],
    [`Storm at Sea\n\nRecorded: 5 May 2019\n\n${talk}`, null, '2019-05-05'],
    [`Port News transcript for May 5, 2019\n\n${talk}`, null, '2019-05-05'],
    [`Transcript: Port News, May 5, 2019\n\n${talk}`, null, '2019-05-05'],
    [`Transcript of a storm fetched on May 5, 2019 by a robot\n\n${talk}`, null, null],
    [`Transcript of the storm that hit May 5, 2019\n\n${talk}`, null, null],
    // any other date of a head can be that of the page
    [`Storm at Sea\n\nMay 5, 2019\n\n${talk}`, null, null],
    [`Storm at Sea\n\nPage fetched May 5, 2019\n\n${talk}`, null, null],
    [`Storm at Sea\n\nAired since May 5, 2019\n\n${talk}`, null, null],
    [`Storm at Sea\n\nAired May 5, 2031\n\n${talk}`, '2019-05-07', '2019-05-07'],
    [`Storm at Sea\n\n${talk}\nAired May 5, 2019\n`, null, null],
  ])('%s', check)
})

describe('dates all that the record of a briefing hands on', () => {
  const head = 'REGULAR PRESS BRIEFING BY THE PORT'

  test.for<Row>([
    [`${head}\n\n22 October 2024\n\nThe Port Office had registered ⟦817⟧ sailors so far, it said.`, null, '2024-10-22'],
    [`${head}\n\n22 October 2024\n\nStaff had just moved ⟦817⟧ sailors to another hall.`, null, '2024-10-22'],
    [`Mayor’s press conference on the storm\n\n22 October 2024\n\nThe mayor said ⟦817⟧ sailors came.`, null, '2024-10-22'],
    [`Mayor’s press conference on the storm\n\n22 October 2024\n\nStaff had just moved ⟦817⟧ sailors.`, null, null],
    [`${head}\n\n22 October 2024\n\nThe Port Office estimates that ⟦817⟧ sailors came.`, null, '2024-10-22'],
    [`Noon briefing of 22 October 2024\n\nThe Port Office said ⟦817⟧ sailors came.`, null, '2024-10-22'],
    [`HIGHLIGHTS OF THE NOON BRIEFING\nTUESDAY, 22 OCTOBER 2024\n\nThe Port Office said ⟦817⟧ sailors came.`, null, '2024-10-22'],
    [`Port Press Briefing - 22 October 2024\n\nThe Port Office said ⟦817⟧ sailors came.`, null, '2024-10-22'],
    [`${head}\n\n22 October 2024\n\nThe Port Office said last year that ⟦817⟧ sailors came.`, null, null],
    [`${head}\n\n22 October 2024\n\nThe Port Office said earlier that ⟦817⟧ sailors came.`, null, null],
    [`Noon briefing room lost on 22 October 2024 to fire\n\nThe Port Office said ⟦817⟧ sailors came.`, null, null],
    [`Noon briefing after the storm that hit 22 October 2024\n\nThe Port Office said ⟦817⟧ sailors came.`, null, null],
    [`Storm at sea of 22 October 2024\n\nThe Port Office said ⟦817⟧ sailors came.`, null, null],
  ])('%s', check)
}) // prettier-ignore

describe('dates what a situation report holds by its own date', () => {
  const told = 'The Port Office reported ⟦40⟧ lost sailors.'

  test.for<Row>([
    [`Situation Report No. 4 as of 6:00 PM, 5 May 2019\n\n${told}`, null, '2019-05-05'],
    [`Situation Report No. 4\n5 May 2019\n\n${told}`, null, '2019-05-05'],
    [`Port Office Flash Update - 5 May 2019, 18:00 hrs\n\n${told}`, null, '2019-05-05'],
    [`Port storm SitRep 4 (5 May 2019)\n\nA total of ⟦40⟧ sailors were lost.`, null, '2019-05-05'],
    [`Storm at sea as of 5 May 2019\n\n${told}`, null, null],
    [`Situation report\n\n${told} The storm hit on 5 May 2019.`, null, null],
    [`Situation report on the storm that hit 5 May 2019\n\n${told}`, null, null],
    [`The situation report of the port was read on 5 May 2019 by all.\n\n${told}`, null, null],
  ])('%s', check)
}) // prettier-ignore

describe('dates a summary by the meeting it says it is of', () => {
  const by = 'This is a summary of what was said by spokesman Bo Holm'

  test.for<Row>([
    [`${by} at today’s press briefing in Ellen.\n\nIn Norland, ⟦40⟧ sailors were lost.`, '2024-10-25', '2024-10-25'],
    [`${by} at today's Harbour House press briefing in Ellen.\n\nIn Norland, ⟦40⟧ sailors were lost.`, '2024-10-25', '2024-10-25'],
    [`${by} at Tuesday’s hearing in Ellen.\n\nIn Norland, ⟦40⟧ sailors were lost.`, '2024-10-25', '2024-10-22'],
    [`${by} at today’s press briefing in Ellen.\n\nIn Norland, ⟦40⟧ sailors were lost.`, null, null],
    [`${by} before Tuesday’s storm in Ellen.\n\nIn Norland, ⟦40⟧ sailors were lost.`, '2024-10-25', null],
    [`${by} at the scene of Tuesday’s storm in Ellen.\n\nIn Norland, ⟦40⟧ sailors were lost.`, '2024-10-25', null],
  ])('%s', check)
}) // prettier-ignore
