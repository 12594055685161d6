import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, day: string | null]

const check = ([text, day]: Row): void => {
  expect(resolveMarked(text).map(({ saidOn }) => saidOn.earliest)).toEqual([day])
}

describe('dates a saying by a day behind who says so', () => {
  test.for<Row>([
    ['Chairwoman Ann Lee (Labour) yesterday said that ⟦300⟧ sailors came.', '2024-10-24'],
    ['A statement late Thursday issued by the navy said ⟦300⟧ sailors came.', '2024-10-24'],
    ['A report Thursday by the navy said ⟦300⟧ sailors came.', '2024-10-24'],
    ['Chairwoman Ann Lee yesterday said that ⟦300⟧ sailors came.', '2024-10-24'],
    ['The navy has today confirmed that ⟦300⟧ sailors came.', '2024-10-25'],
    ['Chairwoman Ann Lee (born on Tuesday) said that ⟦300⟧ sailors came.', null],
    ['Chairwoman Ann Lee, whose ship (Labour) sank on Tuesday, said that ⟦300⟧ sailors came.', null],
  ])('%s', check)
})

describe('dates what one body holds by the day on which another hands it on', () => {
  test.for<Row>([
    ['The United Ports estimate at least ⟦300⟧ sailors have fled, the port agency said on Tuesday.', '2024-10-22'],
    ['The coastguard said on Sunday that the sailors had told authorities there were ⟦350⟧ sailors.', '2024-10-20'],
    ['The United Ports estimate at least ⟦300⟧ sailors have fled, and the port agency said on Tuesday it will wait.', null],
    ['The United Ports estimate at least ⟦300⟧ sailors have fled; the port agency said on Tuesday it will wait.', null],
    ['The United Ports estimate at least ⟦300⟧ sailors have fled Bergen state, on Tuesday.', null],
    ['Ann Dam Lee said on Tuesday it rained. The United Ports believe ⟦300⟧ sailors have fled, Dam said.', '2024-10-22'],
    ['Ann Lee said on Tuesday it rained. The United Ports believe ⟦300⟧ sailors have fled, Dam said.', null],
    ['Ann Dam Lee said on Tuesday it rained. The United Ports believe ⟦300⟧ sailors have fled, and Dam said it would wait.', null],
    ['The United Ports, whose previous estimate was that ⟦300⟧ sailors had fled, met on Tuesday.', null],
    ['The United Ports had estimated that ⟦300⟧ sailors fled, the port agency said on Tuesday.', null],
    ['The United Ports estimate at least ⟦300⟧ sailors have fled, but the port agency said on Tuesday it will wait.', null],
    ['The United Ports estimate at least ⟦300⟧ sailors have fled, when the port agency said on Tuesday it will wait.', null],
    ['The United Ports estimate at least ⟦300⟧ sailors have fled, and will not return, the port agency said on Tuesday.', '2024-10-22'],
    ['The United Ports estimate at least ⟦300⟧ sailors have fled, as many as in May, the port agency said on Tuesday.', '2024-10-22'],
    ['The port expects ⟦300⟧ sailors, the mayor did not say on Monday.', null],
    ['The port expects ⟦300⟧ sailors, it was said by the mayor on Monday.', null],
    ['The port expects ⟦300⟧ sailors “at least”, the mayor said on Monday.', null],
  ])('%s', check)
}) // prettier-ignore

describe('dates a saying by the day that it takes up', () => {
  test.for<Row>([
    ['There was a storm on Monday, when the navy said ⟦300⟧ sailors were lost.', '2024-10-21'],
    ['There was a storm on Monday, as the navy said ⟦300⟧ sailors were lost.', null],
    ['There was a storm on Monday, when boats sank, the navy said, with ⟦300⟧ sailors.', null],
  ])('%s', check)
})

describe('dates what somebody’s turn in a transcript tells of by its own day', () => {
  const rest = '\n\nQ: Why?\n\nMR. HOLM: It rained.'
  test.for<Row>([
    [`MR. HOLM: The navy said on Monday that ⟦300⟧ sailors were lost.${rest}`, '2024-10-21'],
    [`MR. HOLM: The navy believed on Monday that ⟦300⟧ sailors were lost.${rest}`, '2024-10-25'],
    [`MR. HOLM: The navy said on Monday that it rained. Another ⟦300⟧ sailors were lost.${rest}`, '2024-10-25'],
  ])('%s', check)
})

describe('dates a saying by the sentence that tells when it was made', () => {
  test.for<Row>([
    ['Gov. Ann Lee says ⟦14⟧ sailors have died. Lee made the announcement Friday during a news conference.', '2024-10-25'],
    ['Gov. Ann Lee says ⟦14⟧ sailors have died. The announcement came on Thursday.', '2024-10-24'],
    ['Gov. Ann Lee says ⟦14⟧ sailors have died. The storm came on Thursday.', null],
    ['Gov. Ann Lee says ⟦14⟧ sailors have died. Lee made the announcement before the storm of Thursday.', null],
    ['Gov. Ann Lee says ⟦14⟧ sailors have died. Lee made the announcement of a strike on Friday.', null],
    ['Gov. Ann Lee says ⟦14⟧ sailors have died. Lee made the statement on a strike on Friday.', null],
    ['Gov. Ann Lee says ⟦14⟧ sailors have died. Lee rejected the claims on Friday.', null],
    ['Gov. Ann Lee says ⟦14⟧ sailors have died. The boat sank. Lee made the announcement Friday.', null],
  ])('%s', check)
}) // prettier-ignore

describe('dates a post by the day that signs it', () => {
  test.for<Row>([
    ['We lost ⟦40⟧ sailors. — Ann Lee (@ann) October 22, 2024', '2024-10-22'],
    // not by one that it tells of, and where none signs it by none
    ['We lost ⟦40⟧ sailors on Monday. — Ann Lee (@ann) October 22, 2024', '2024-10-22'],
    ['We lost ⟦40⟧ sailors. It was as on May 3, 2020. — Ann Lee (@ann) October 22, 2024', '2024-10-22'],
    ['We lost ⟦40⟧ sailors. — Ann Lee (@ann)', null],
  ])('%s', check)
})

describe('dates what is told to have happened today', () => {
  test.for<Row>([
    ['Ann Lee announced that ⟦110⟧ sailors came today.', '2024-10-25'],
    ['Ann Lee announced that ⟦110⟧ sailors will come today.', null],
    ['Ann Lee expects that ⟦110⟧ sailors came today.', null],
    ['“We saw ⟦110⟧ sailors come here today,” Ann Lee said.', null],
    ['Ann Lee said ⟦110⟧ sailors came, but the port is shut today.', null],
    ['Ann Lee announced that ⟦110⟧ sailors came, because the port is shut today.', null],
    ['Ann Lee announced that ⟦110⟧ sailors came, which the port denied today.', null],
    ['Ann Lee announced that ⟦110⟧ sailors are due today.', null],
    ['Ann Lee announced that ⟦110⟧ sailors must come today.', null],
    ['Ann Lee announced that ⟦110⟧ sailors are set to come today.', null],
    ['Ann Lee announced that ⟦110⟧ sailors get home by noon today.', null],
    ['Ann Lee announced that ⟦110⟧ sailors get home by today.', null],
    ['Ann Lee announced that ⟦110⟧ sailors came by boat today.', '2024-10-25'],
    ['Ann Lee announced that ⟦110⟧ sailors were led out by guards today.', '2024-10-25'],
    ['Ann Lee announced that ⟦110⟧ sailors were sold a set of sails today.', '2024-10-25'],
    ['Ann Lee announced that ⟦110⟧ sailors came, ate and left today.', '2024-10-25'],
    ['Ann Lee announced that ⟦110⟧ sailors came, sadly late, today.', '2024-10-25'],
    ['Ann Lee says ⟦110⟧ sailors come today.', null],
    ['Ann Lee warns ⟦110⟧ sailors sail today.', null],
  ])('%s', check)
}) // prettier-ignore

describe('dates the record of a briefing by its head', () => {
  const told = 'Joel Berg, for the Port Office, said that ⟦817⟧ sailors were now at sea.'

  test.for<Row>([
    [`News | REGULAR PRESS BRIEFING BY THE PORT\n\n22 October 2024\n\n${told}`, '2024-10-22'],
    [`News | REGULAR PRESS REVIEW BY THE PORT\n\n22 October 2024\n\n${told}`, null],
    [`News | DAILY NEWS BULLETIN OF THE PORT\n\n22 October 2024\n\n${told}`, null],
    [`MEDIA GUIDE OF THE PORT\n\n22 October 2024\n\n${told}`, null],
    [`BOXING CONFERENCE\n\n22 October 2024\n\n${told}`, null],
    [`THE EASTERN CONFERENCE\n\n22 October 2024\n\n${told}`, null],
    [`News | REGULAR PRESS BRIEFING BY THE PORT\n\nThe ship left on 22 October 2024.\n\n${told}`, null],
    [`Storm at sea\n\n22 October 2024\n\n${told} A press briefing was held.`, null],
  ])('%s', check)
}) // prettier-ignore

describe('leaves days alone that date a deed of the speaker’s own', () => {
  test.for<Row>([
    ['After we left the port on Monday, we said ⟦40⟧ sailors were lost.', null],
    ['After a long night on Monday, the navy said ⟦40⟧ sailors were lost.', '2024-10-21'],
    ['Bo Holm said on Monday that ⟦40⟧ sailors who had come earlier were lost.', '2024-10-21'],
  ])('%s', check)
}) // prettier-ignore

describe('goes on with the day of a body named again with or without its article', () => {
  test.for<Row>([
    ['The Border Guard said on Monday that boats came. A total of ⟦40⟧ sailors drowned, the border guard said.', '2024-10-21'],
    ['On Monday the Border Guard said boats came. The border guard said ⟦40⟧ sailors drowned.', '2024-10-21'],
    ['The Border Guard said on Monday that boats came. The Coast Guard said ⟦40⟧ sailors drowned.', null],
    ['The navy said on Monday that boats came. The ministry said ⟦40⟧ sailors drowned.', null],
  ])('%s', check)
}) // prettier-ignore

describe('takes the day that opens a sentence for that of the saying only when nothing else happens on it', () => {
  test.for<Row>([
    ['On Thursday, the chair, Ann Lee, said ⟦40⟧ sailors drowned.', '2024-10-24'],
    ['On Thursday, the chair of the port and the mayor, Ann Lee, said ⟦40⟧ sailors drowned.', '2024-10-24'],
    ['On Thursday, in a long post, the navy said ⟦40⟧ sailors drowned.', '2024-10-24'],
    ['On Thursday night, the navy said ⟦40⟧ sailors drowned.', '2024-10-24'],
    ['On Thursday, a ship sank, and the navy said ⟦40⟧ sailors drowned.', null],
    ['On Thursday, a ship sank off Holm, but the navy said ⟦40⟧ sailors drowned.', null],
    ['On Thursday, two boats from Holm, both laden with hay, sank as the navy said ⟦40⟧ sailors drowned.', null],
  ])('%s', check)
}) // prettier-ignore

describe('dates no saying by what happened', () => {
  test.for<Row>([
    ['The police counted ⟦735⟧ sailors on Monday.', '2024-10-21'],
    ['The navy said in Monday’s report that ⟦40⟧ sailors were lost.', '2024-10-21'],
    ['The toll stood at ⟦40⟧ as of Monday.', '2024-10-21'],
    ['The toll stood at ⟦40⟧ as of Monday night, the navy said on Tuesday.', '2024-10-22'],
    ['The police counted ⟦735⟧ sailors, against 650 on Monday.', null],
    ['The police counted ⟦735⟧ sailors, down from 650 on Monday.', null],
    ['The navy said Monday’s storm took ⟦40⟧ sailors.', null],
    ['The ministry has reported Monday’s losses as ⟦40⟧ sailors.', null],
    ['Police released figures after the ship sank on Monday: ⟦40⟧ sailors.', null],
    ['The navy said, after the ship sank on Monday, that ⟦40⟧ sailors were lost.', null],
    ['The navy said in the hall where the ship sank on Monday that ⟦40⟧ sailors were lost.', null],
    ['The navy said after a meeting on Monday that ⟦40⟧ sailors were lost.', '2024-10-21'],
    ['The navy said after long talks on Monday that ⟦40⟧ sailors were lost.', '2024-10-21'],
    ['The price rose to ⟦40⟧ on Monday.', null],
    ['The temperature reached ⟦40⟧ on Monday.', null],
    ['The toll rose to ⟦40⟧ after the storm of Monday.', null],
    ['The toll rose to ⟦40⟧ when a ship sank on Monday.', null],
    ['The toll of the storm rose to ⟦40⟧ on Monday.', '2024-10-21'],
  ])('%s', check)
}) // prettier-ignore
