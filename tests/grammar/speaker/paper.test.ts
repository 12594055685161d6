import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, ...names: (string | null)[]]

const check = ([text, ...names]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual(names)
}

describe('hears behind a paper that speaks whoever made it', () => {
  test.for<Row>([
    ['As many were lost, according to a Bergen Post report.\n\nCiting unnamed officials, the report said ⟦40⟧ sailors were lost.', 'Bergen Post'],
    ['In an update on Monday, the navy said the ship sank. The post stated that ⟦40⟧ sailors were lost.', 'the navy'],
    ['Bo Holm issued a statement. He said the ship sank.\n\nThe statement said ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['The navy released its figures. The navy said the ship sank. Some ⟦40⟧ sailors came from Oslo, the report stated.', 'The navy'],
    ['The Bergen Post said ⟦40⟧ sailors were lost.', 'The Bergen Post'],
    // nobody made it, or nobody is known to
    ['Some ⟦40⟧ sailors were lost, the report found.', 'the report'],
    ['The navy said the ship sank. The study found ⟦40⟧ sailors.', null],
    ['The navy said the ship sank. The sign said ⟦40⟧ sailors lived there.', null],
    ['The ship sank. The statement said ⟦40⟧ sailors were lost, according to the mayor.', 'the mayor'],
    ['The navy said it was late.\n\nThe survey said ⟦40⟧ sailors were lost.', 'The survey'],
    ['The navy said it was late.\n\nThe assessment said ⟦40⟧ sailors were lost.', 'The assessment'],
  ])('%s', check)
}) // prettier-ignore

describe('hears whose words a whole text hands on', () => {
  test.for<Row>([
    ['This is a summary of what was said by spokesman Bo Holm at the briefing.\n\nIn Norland, ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['Statement attributable to Minister Ann Lee on the storm\n\nIn Norland, ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Statement attributable to Minister Ann Lee on the storm\n\nIn Norland, ⟦40⟧ sailors were lost, the navy said.', 'the navy'],
    ['Statement attributed to the Commissioner, Bo Holm\n\nIn Norland, ⟦40⟧ sailors were lost.', 'Bo Holm'],
    // a text about a statement hands on nothing
    ['Statement attributable to Minister Ann Lee sparks anger\n\nIn Norland, ⟦40⟧ sailors were lost.', null],
    ['The statement by Minister Ann Lee was short.\n\nIn Norland, ⟦40⟧ sailors were lost.', null],
  ])('%s', check)
}) // prettier-ignore

describe('finds whom “it” and “they” stand for', () => {
  test.for<Row>([
    ['According to the navy, the ship sank.\n\nOverall, Norwegian forces have lost ⟦40⟧ sailors, it said.', 'the navy'],
    ['Some experts disagree.\n\nAnn Lee and Bo Holm, divers at Oslo, looked and estimated that the ship sank.\n\nThey estimated that ⟦40⟧ sailors were lost.', 'Ann Lee and Bo Holm'],
    ['Norway’s navy met in Oslo, where it said ⟦40⟧ sailors were lost.', 'Norway’s navy'],
    ['Ann Lee and Oslo said ⟦40⟧ sailors were lost.', 'Ann Lee and Oslo'],
  ])('%s', check)
}) // prettier-ignore

describe('tells where what somebody said ends', () => {
  test.for<Row>([
    ['According to the ministry, 60 boats came, while ⟦40⟧ sailors left.', 'the ministry'],
    ['Oslo hospital said it had one, while ⟦two⟧ more were on their way.', 'Oslo hospital'],
    ['The number, which Olsen said was wrong, is beyond the ⟦40⟧ sailors given by the coastguard.', 'the coastguard'],
    ['The mayor said ten came, contradicting a report by the navy on Monday saying that ⟦40⟧ sailors were lost.', 'the navy'],
    ['Divers searched the port for ⟦40⟧ sailors still missing after the storm, said Bo Holm, who heads the office.', 'Bo Holm'],
    ['The ministry today released the names of the ⟦118⟧ sailors missing.', 'The ministry'],
    ['In its seasonal report issued on Tuesday, the port office said ⟦40⟧ sailors were lost.', 'the port office'],
    ['Port officials report ⟦40⟧ sailors were issued coats.', 'Port officials'],
    ['Port officials report that dated ships took ⟦40⟧ sailors.', 'Port officials'],
    ['Some reports of the ministry of health put the number of sailors at ⟦362⟧.', 'the ministry of health'],
    ['The new U.S. estimate of ⟦40⟧ sailors comes after a report.', 'U.S.'],
    ['Oslo | The head of the coastguard said ⟦40⟧ sailors were lost.', 'The head of the coastguard'],
    ['Norland took in ⟦227⟧ sailors, including many children, border police data showed.', 'police'],
    ['The head of Norland’s Division of Emergency Management said ⟦21⟧ sailors died.', 'The head of Norland’s Division of Emergency Management'],
    ['Ten sailors died, the company which owns the mine said, and ⟦40⟧ left.', 'the company'],
    // what ends
    ['Only one survived, the company said on Wednesday, hours after it was reported that ⟦12⟧ sailors lived.', null],
    ['They want an inquiry into alleged fraud, and amnesty for ⟦7,000⟧ sailors.', null],
    ['Norland took in ⟦227⟧ sailors, border police paper showed.', null],
    ['Oslo hospital said it had one, while ⟦two⟧ sailors swam home.', null],
    ['Reports of the storm put ⟦40⟧ sailors at risk.', null],
    ['The ministry released the ⟦118⟧ sailors.', null],
    ['The mayor cited a report by the navy saying that ⟦40⟧ sailors were lost.', 'The mayor'],
    ['The mayor said he had read a report by the navy saying that ⟦40⟧ sailors were lost.', 'The mayor'],
  ])('%s', check)
}) // prettier-ignore

test('a turn opens with a name, whatever office follows it', () => {
  const text = 'ANN LEE, HARBOUR RADIO ANCHOR: Good morning.\nSGT. BO HOLM, U.S. PORT POLICE: We count ⟦40⟧ sailors.\nLEE: Thank you.\nHOLM (voice-over): The other ⟦60⟧ sailors left.' // prettier-ignore
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual(['SGT. BO HOLM', 'HOLM (voice-over)'])
})
