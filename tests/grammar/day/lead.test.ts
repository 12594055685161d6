import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, day: string | null]

const check = ([text, day]: Row): void => {
  expect(resolveMarked(text)[0]?.saidOn.earliest ?? null).toBe(day)
}

describe('dates a saying by a day set off before it', () => {
  test.for<Row>([
    ['Two days after the storm, on Tuesday, the navy said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['On the day of the storm, 3 May 2019, the navy said ⟦40⟧ sailors were missing.', '2019-05-03'],
    ['Shortly before midnight on Tuesday, the navy said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Tuesday: The navy said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Oct. 22: The navy said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Tuesday, 22 October: The navy said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['State media on Tuesday quoted Ann Lee as saying ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Two days later, on Tuesday, the navy said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['As night fell on Tuesday, the navy said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Later on Tuesday, Ann Lee tweeted: “Our hearts are with the ⟦40⟧ missing sailors.”', '2024-10-22'],
    ['As of Tuesday morning, investigators said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Asked on Tuesday about the loss, Ann Lee said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['\\On October 22, Ann Lee said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['On the October 22 broadcast of Harbour Hour, Ann Lee said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['On Tuesday’s edition of Harbour Hour, Port Radio’s Ann Lee said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['On the evening of October 22, the navy said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Testifying Tuesday before the port council, Ann Lee said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['On a visit to Holm on Tuesday, Ann Lee said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['In a further update at 14:00 on Tuesday, the navy added that ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['In a ship that sank at 14:00 on Tuesday, the navy said, ⟦40⟧ sailors were missing.', null],
    ['Not so: on Tuesday, the navy said ⟦40⟧ sailors were missing.', '2024-10-22'],
    [
      'Asked about the loss at a briefing on Tuesday, port spokesman Bo Holm said ⟦40⟧ sailors were missing.',
      '2024-10-22',
    ],
    ['Asked about the briefing on Tuesday, port spokesman Bo Holm said ⟦40⟧ sailors were missing.', null],
    ['Asked about a ship lost at a pier on Tuesday, port spokesman Bo Holm said ⟦40⟧ sailors were missing.', null],
    ['Port councillors, briefed by the navy on Tuesday, said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Port councillors, hurt by the storm on Tuesday, said ⟦40⟧ sailors were missing.', null],
    ['Holm, who spoke to reporters Tuesday, said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Holm, who sailed with reporters Tuesday, said ⟦40⟧ sailors were missing.', null],
    ['The union’s report, published Tuesday, says ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['The union’s ship, released Tuesday, says ⟦40⟧ sailors were missing.', null],
    ['The navy told a closed-door port hearing on Tuesday that ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['The navy told a family bereaved on Tuesday that ⟦40⟧ sailors were missing.', null],
    ['On the eve of the storm, on Tuesday, the navy said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['In a statement after the meeting on Tuesday, the navy said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['In a statement after the storm on Tuesday, the navy said ⟦40⟧ sailors were missing.', null],
    ['In a statement following a deadly port fire late on Tuesday, the navy said ⟦40⟧ sailors were missing.', null],
    // the day of what came before, or of another deed
    ['On the evening of the storm of October 22, the navy said ⟦40⟧ sailors were missing.', null],
    ['Sailing for Holm on Tuesday, Ann Lee said ⟦40⟧ sailors were missing.', null],
    ['On a ship to Holm on Tuesday, Ann Lee said ⟦40⟧ sailors were missing.', null],
    ['As of October 2, investigators said ⟦40⟧ sailors were missing.', null],
    ['Asked about the storm on Tuesday, Ann Lee said ⟦40⟧ sailors were missing.', null],
    ['As the ship sank on Tuesday, the navy said ⟦40⟧ sailors were missing.', null],
    ['On the Tuesday run of the ferry to Holm, Ann Lee said ⟦40⟧ sailors were missing.', null],
    ['On Tuesday’s ferry to Holm, Ann Lee said ⟦40⟧ sailors were missing.', null],
    ['Hours after the storm on Tuesday, the navy said ⟦40⟧ sailors were missing.', null],
    ['Two days after the storm of Tuesday, the navy said ⟦40⟧ sailors were missing.', null],
    ['The day after the storm, the navy said ⟦40⟧ sailors were missing.', null],
    ['On the day of the storm, the navy said ⟦40⟧ sailors were missing.', null],
    ['Shortly before the ship sank on Tuesday, the navy said ⟦40⟧ sailors were missing.', null],
    ['Lost on Tuesday: the navy said ⟦40⟧ sailors were missing.', null],
    ['State media that on Tuesday fell silent quoted Ann Lee as saying ⟦40⟧ sailors were missing.', null],
  ])('%s', check)
})

describe('dates a saying by a day between who says it and the verb', () => {
  test.for<Row>([
    ['The navy’s Tuesday update listed ⟦40⟧ missing sailors.', '2024-10-22'],
    ['State radio’s latest Tuesday bulletin said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['The Harbour Post (Oct. 22) said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['The Harbour Post (10/22/24) reported that ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Ann Lee was quoted by state media on Tuesday as saying ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['The mayor visited the port on Tuesday and said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['The mayor, visiting the port on Tuesday, said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Officials had earlier on Tuesday said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Police said shortly before noon Tuesday that ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['The Port Union, which released its report on Tuesday, said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Harbour Post reports Tuesday cited port officials saying ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Bo Holm, the spokesman for the navy, on Tuesday said ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['The navy updated its toll Tuesday, saying ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['The navy held a briefing on Tuesday, saying ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['Bo Holm gave the figure of ⟦40⟧ missing sailors on Tuesday.', '2024-10-22'],
    ['Bo Holm, lost at sea on Tuesday, said ⟦40⟧ sailors were missing.', null],
    ['The navy raised a ship on Tuesday, saying ⟦40⟧ sailors were missing.', null],
    ['Bo Holm gave the ⟦40⟧ sailors lost on Tuesday a prayer.', null],
    ['The Port Union, which released its ship on Tuesday, said ⟦40⟧ sailors were missing.', null],
    ['Police said shortly before the ship sank on Tuesday that ⟦40⟧ sailors were missing.', null],
    ['The navy’s Tuesday losses said it all: ⟦40⟧ sailors were missing.', null],
    ['The Harbour Post (founded Oct. 22) said ⟦40⟧ sailors were missing.', null],
    ['Ann Lee was quoted by a paper that closed on Tuesday as saying ⟦40⟧ sailors were missing.', null],
    ['The mayor, who visited the port on Tuesday, said ⟦40⟧ sailors were missing.', null],
    ['The mayor, sworn in on Tuesday, said ⟦40⟧ sailors were missing.', null],
    ['The navy lost a ship on Tuesday and said ⟦40⟧ sailors were missing.', null],
  ])('%s', check)
})

describe('dates what goes by somebody by the day of what they gave out, or spoke on', () => {
  test.for<Row>([
    ['⟦40⟧ sailors were missing, according to a statement on Tuesday from Ann Lee, the port secretary.', '2024-10-22'],
    ['⟦40⟧ sailors were lost last week, according to a statement released late Tuesday by the navy.', '2024-10-22'],
    [
      '⟦40⟧ sailors were missing, according to the results of an inquiry released Tuesday by the port office.',
      '2024-10-22',
    ],
    ['⟦40⟧ sailors were missing, according to a crew that an inquiry released Tuesday by the port office.', null],
    ['⟦40⟧ sailors were missing, according to an inquiry into the fire on Tuesday by the port office.', null],
    ['⟦40⟧ sailors were missing, according to a Tuesday statement from the navy.', '2024-10-22'],
    [
      '⟦40⟧ sailors were missing, according to port officials who briefed reporters on Tuesday afternoon.',
      '2024-10-22',
    ],
    ['⟦40⟧ sailors were missing, according to a port official who spoke to the Harbour Post on Tuesday.', '2024-10-22'],
    ['⟦40⟧ sailors were missing, according to a statement on the flood of Monday by the port.', null],
    ['⟦40⟧ sailors were missing, according to a report on the storm on Monday from the navy.', null],
    ['According to figures given by the Port Office (PO) on Tuesday, ⟦40⟧ sailors were missing.', '2024-10-22'],
    ['According to figures given by the Port Office (set up on Tuesday), ⟦40⟧ sailors were missing.', null],
    ['⟦40⟧ sailors were missing, according to a statement on Tuesday’s storm from Ann Lee.', null],
    ['⟦40⟧ sailors were missing, according to a Tuesday storm survivor from the navy.', null],
    ['⟦40⟧ sailors were missing, according to port officials who sailed on Tuesday.', null],
  ])('%s', check)
})

describe('dates by a day before it what is confirmed along with another thing', () => {
  test.for<Row>([
    ['Officials reported 12 new deaths Tuesday, bringing the toll to ⟦40⟧.', '2024-10-22'],
    ['Officials confirmed two more deaths on Tuesday, raising the total to ⟦40⟧.', '2024-10-22'],
    [
      'Norland reported its highest daily toll Tuesday, the ⟦40⟧ lost sailors pushing the total past 100.',
      '2024-10-22',
    ],
    ['Officials confirmed two deaths in a storm on Tuesday, when boats left with ⟦40⟧ sailors.', null],
    ['Officials confirmed that two died on Tuesday, bringing the toll to ⟦40⟧.', null],
    ['Officials reported two deaths since Tuesday, bringing the toll to ⟦40⟧.', null],
  ])('%s', check)
})

describe('dates a figure that is put somewhere by the day on which it is', () => {
  test.for<Row>([
    ['Officials raised the death toll on Tuesday to ⟦40⟧.', '2024-10-22'],
    ['Officials raised the death toll to ⟦40⟧ on Tuesday.', '2024-10-22'],
    ['Officials put the number of lost sailors Tuesday at ⟦40⟧.', '2024-10-22'],
    ['Officials raised the death toll from Tuesday’s storm to ⟦40⟧.', null],
    ['Officials raised the death toll of a storm on Tuesday to ⟦40⟧.', null],
    ['Officials raised a ship on Tuesday with ⟦40⟧ sailors.', null],
  ])('%s', check)
})
