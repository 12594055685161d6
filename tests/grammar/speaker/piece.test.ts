import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, ...names: (string | null)[]]

const check = ([text, ...names]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual(names)
}

describe('hears whose figure or piece of saying it is', () => {
  test.for<Row>([
    ['By the navy’s count, ⟦40⟧ sailors were lost.', 'the navy'],
    ['On the harbour office’s own estimate, ⟦40⟧ sailors were lost.', 'the harbour office'],
    ['By the count of the coastguard, ⟦40⟧ sailors were lost.', 'the coastguard'],
    ['Some ⟦40⟧ sailors were lost by the navy’s count.', 'the navy'],
    ['In a report by the navy, ⟦40⟧ sailors were counted as lost.', 'the navy'],
    ['Figures from the navy show that ⟦40⟧ sailors were lost.', 'the navy'],
    ['Losses have passed ⟦300⟧ sailors, showed estimates by the coastguard.', 'the coastguard'],
    ['A gap opens when it is set beside the official police estimate of ⟦500⟧ sailors.', 'police'],
    ['A figure that, beside the organisers’ assertion of ⟦500⟧ sailors, looks small.', 'the organisers'],
    ['Some doubted the navy’s claim that ⟦40⟧ sailors were lost.', 'the navy'],
    ['According to the navy’s first estimate, released by spokesman Bo Holm, ⟦40⟧ sailors were lost, the Bergen Post reports.', 'the navy'],
    ['The owners said the toll may rise, with ⟦40⟧ sailors missing, according to Blue Cross figures.', 'Blue Cross'],
    ['The port is full. However, the police estimate is ⟦40⟧ sailors.', 'police'],
    ['The port is full, but the union estimate was ⟦40⟧ sailors.', 'union'],
    ['The student estimate is ⟦40⟧ sailors.', 'student'],
    ['The coastguard on Sunday confirmed Norland’s claim of having lost ⟦40⟧ sailors.', 'The coastguard'],
    ['The coastguard on Sunday denied Norland’s claim that ⟦40⟧ sailors were lost.', 'Norland'],
    ['The Confirmed Crews Union’s claim that ⟦40⟧ sailors were lost was new.', 'The Confirmed Crews Union'],
    // no figure of theirs, or the figure of somebody who is not named
    ['The port is full. However, the official estimate is ⟦40⟧ sailors.', null],
    ['However, the student estimate of costs is high, and ⟦40⟧ sailors came.', null],
    ['The port is full. However, the student number is ⟦40⟧ sailors.', null],
    ['Meanwhile, the union stood by ⟦40⟧ sailors.', null],
    ['By the harbour’s wall, ⟦40⟧ sailors were lost.', null],
    ['On the navy’s ship, ⟦40⟧ sailors were lost.', null],
    ['In a report by candlelight, ⟦40⟧ sailors were lost.', null],
    ['A body count of ⟦40⟧ sailors was made.', null],
    ['The official tally showed ⟦40⟧ sailors.', null],
    ['The storm’s claim that ⟦40⟧ sailors were lost.', null],
    ['Norway said the wreck, with ⟦40⟧ sailors aboard, had sunk.', 'Norway'],
    ['On Western estimates of weather, ⟦40⟧ sailors left.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears the one who gives a figure in the passive', () => {
  test.for<Row>([
    ['The toll of ⟦40⟧ sailors (last week’s figure) given by the navy is disputed.', 'the navy'],
    ['The number of dead was raised by the navy to ⟦40⟧ sailors.', 'the navy'],
    ['The port has ⟦40⟧ refugees registered by the aid agency.', 'the aid agency'],
    ['It was more than the ⟦841⟧ sailors earlier reported by the ferry company, Olsen said.', 'the ferry company'],
    // what is given is no figure
    ['Meals given by the navy went to ⟦40⟧ sailors.', null],
    ['The mast was raised by the crew to ⟦40⟧ sailors’ cheers.', null],
    ['A bomb placed by rebels killed ⟦40⟧ sailors.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears the subject that a participle has of its own', () => {
  test.for<Row>([
    ['Following a report from the navy stating that ⟦40⟧ sailors were lost, the mayor left the port.', 'the navy'],
    ['Bergen Radio has the police putting the crowd at ⟦40⟧ sailors.', 'the police'],
    ['The Bergen Post has police saying ⟦40⟧ sailors came with organisers saying ⟦60⟧.', 'police', 'organisers'],
    ['State television quoted Bo Holm, head of the rescue office, as saying early reports showed ⟦40⟧ survivors.', 'Bo Holm'],
    ['The agency quoted head of the coastguard Ann Lee as saying ⟦40⟧ sailors were lost.', 'Ann Lee'],
    // the participle has none
    ['The navy left with a map showing ⟦40⟧ sailors’ graves.', null],
    ['The navy issued a statement saying ⟦40⟧ sailors were lost.', 'The navy'],
    ['The navy has said ⟦40⟧ sailors were lost.', 'The navy'],
  ])('%s', check)
}) // prettier-ignore

describe('finds the name beside an office, a place or a mark', () => {
  test.for<Row>([
    ['At least ⟦40⟧ sailors were lost, said a coast guard spokesman, Bo Holm.', 'Bo Holm'],
    ['At least ⟦40⟧ sailors were lost, according to the mayor, Bo Holm.', 'Bo Holm'],
    ['At least ⟦40⟧ sailors were lost, said a coast guard spokesman, Port Ellen Police Department.', 'a coast guard spokesman'],
    ['Senior Inspector Bo de los Holm, police chief of Ballen, Norland, said ⟦40⟧ sailors were lost.', 'Bo de los Holm'],
    ['The ship left from the port of Ballen, Norland, said, with ⟦40⟧ sailors.', 'Norland'],
    ['The ship’s captain, who survived, indicated that ⟦40⟧ sailors were lost.', 'The ship’s captain'],
    ['A source close to the port said ⟦40⟧ sailors were lost.', 'A source close to the port'],
    ['Authorities have so far confirmed that ⟦40⟧ sailors were lost.', 'Authorities'],
    ['Divers who had seen the wreck recounted seeing ⟦50⟧ sailors trapped.', 'Divers'],
    ['Of 800 boats that were added later, Norland estimated ⟦40⟧ were lost with sailors.', 'Norland'],
    ['“We lost ⟦40⟧ sailors!” Commissioner Bo Holm wrote on Monday.', 'Bo Holm'],
    ['“We lost ⟦40⟧ sailors!” Commissioner Bo Holm wrote that he was sad.', null],
    ['“We lost ⟦40⟧ sailors!” The commissioner said on Monday he would go.', null],
    ['The sailors saw ⟦40⟧ graves, which reveals a gap between the fleets.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears the statement told of next, and whom “her” and “them” mean', () => {
  test.for<Row>([
    ['Some ⟦40⟧ sailors were lost.\n\nThe corresponding statement was made by Ann Lee.', 'Ann Lee'],
    ['Some ⟦40⟧ sailors were lost. This statement was made on Monday by the harbour master Ann Lee.', 'Ann Lee'],
    ['Ann Lee said so on Monday. According to her, ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['The officials said the port is shut. According to them, ⟦40⟧ sailors were lost.', 'The officials'],
    ['Olsen spoke of losses, confirming the navy’s count of ⟦40⟧ sailors.', 'the navy'],
    ['A statement by the Harbour Guard (HG) on Telegram said ⟦40⟧ sailors were lost.', 'the Harbour Guard (HG)'],
    ['The divers said so. According to their estimates, ⟦40⟧ sailors were lost.', 'The divers'],
    ['The navy’s official tally of lost boats is about ⟦40⟧ sailors.', 'The navy'],
    // what is made, and who is meant, otherwise
    ['Officially, 14 boats sank, however estimates suggest as many as ⟦40⟧ sailors drowned.', null],
    ['Sally believes that as many as ⟦40⟧ sailors drowned.', 'Sally'],
    ['Ambush Claims Over ⟦40⟧ Harbour Sailors.', null],
    ['Some ⟦40⟧ sailors were lost. The ship was made by Ann Lee.', null],
    ['Some ⟦40⟧ sailors were lost. The statement was made for Ann Lee.', null],
    ['Ann Lee said so on Monday. According to her mother, ⟦40⟧ sailors were lost.', 'her mother'],
    ['A statement by the Centre on Harbours said ⟦40⟧ sailors were lost.', 'the Centre on Harbours'],
  ])('%s', check)
}) // prettier-ignore
