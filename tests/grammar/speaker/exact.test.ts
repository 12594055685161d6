import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('tells where somebody is from, or whose office it is, from who speaks', () => {
  test.for<Row>([
    ['“The first ⟦40⟧ sailors are lost,” Rep. Ann Lee, D-Norland, said on Monday.', 'Ann Lee'],
    ['Ann Lee from Ellen, Norland, told Harbour News that ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['“It is grim,” Bo Holm, additional head of police in training, Ellen, told Harbour News. “More than ⟦40⟧ sailors are lost.”', 'Bo Holm'],
    ['The mayor of Ellen, Ann Lee, said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['In a letter to Ann Lee, the mayor, Bo Holm, said ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['Capt. Bo Holm -- the spokesman for the navy, which guards the bay -- said ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['The ship – a ferry of the port – sank on Monday, and ⟦40⟧ sailors were lost.', null],
    ['Boats came – one from Ellen – as Bo Holm said ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['President Ann Lee spoke. Vice President Bo Holm left. ⟦40⟧ sailors were lost, the president said.', 'Ann Lee'],
    ['President Ann Lee spoke. Vice President Bo Holm left. ⟦40⟧ sailors were lost, the vice president said.', 'Bo Holm'],
    ['Harbour Health President and CEO Bo Holm said ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['Then-Secretary of State Ann Lee said ⟦40⟧ sailors were lost.', 'Ann Lee'],
  ])('%s', check)
}) // prettier-ignore

describe('finds whose paper it is where it is only called “the report”', () => {
  test.for<Row>([
    ['The navy released its yearly report on Monday. According to the report, ⟦40⟧ sailors were lost.', 'The navy'],
    ['A study by the Harbour Fund was read aloud. Boats sank. ⟦40⟧ sailors were lost, according to the study.', 'the Harbour Fund'],
    ['Ships sailed. ⟦40⟧ sailors were lost, according to the report.', 'the report'],
    ['The navy read a report on Monday. According to the study, ⟦40⟧ sailors were lost.', 'the study'],
    ['Officials issued a statement. The statement said ⟦40⟧ sailors were lost.', null],
    ['Residents released a tweet. The tweet said ⟦40⟧ sailors were lost.', null],
    ['The navy released its yearly report on Monday. According to the port, ⟦40⟧ sailors were lost.', 'the port'],
    ['A Harbour Press tally from news reports and town councils indicates ⟦40⟧ sailors were lost.', 'Harbour Press'],
    ['Some ⟦40⟧ sailors were lost, according to a Holm University tally based on figures supplied by port officials.', 'Holm University'],
    ['Some ⟦40⟧ sailors were lost, according to a tally based on figures supplied by port officials.', 'port officials'],
    ['Some ⟦40⟧ sailors have been lost, Harbour Department figures as of Wednesday reveal.', 'Harbour Department'],
    ['Between May and June, the Harbour Records Bureau data shows, ⟦40⟧ sailors were lost.', 'Harbour Records Bureau'],
  ])('%s', check)
}) // prettier-ignore

describe('reads a saying to its end, whatever stands behind it', () => {
  test.for<Row>([
    ['“You have ⟦40⟧ sailors there,” Ann Lee said Feb. 26 at a harbour briefing.', 'Ann Lee'],
    ['By noon, ⟦40⟧ sailors were lost, Olsen said (Update at 1:25 p.m.: more are out).', 'Olsen'],
    ['By noon, Olsen said (in a letter) that ⟦40⟧ sailors were lost.', 'Olsen'],
    ['By noon, Olsen said Feb. 26 was grim. ⟦40⟧ sailors swam.', null],
    ['Days later, as the toll neared 38, Lee threw out several numbers, saying Norland was “going to lose ⟦40⟧ sailors.”', 'Lee'],
    ['The navy said no. As time went by, it rained, saying ⟦40⟧ sailors were lost.', null],
    ['The navy said no. As night fell, it grew dark, saying ⟦40⟧ sailors were lost.', null],
    ['Days later, as the toll neared 38, the storm threw out boats, showing ⟦40⟧ sailors on deck.', null],
    ['Ann Lee spoke of it. Then she sought a lesser number: “Some ⟦40⟧ sailors were lost.”', 'Ann Lee'],
    ['The storm gave a lesser number: “Some ⟦40⟧ sailors were lost.”', null],
    ['Ann Lee spoke of it. Then she sought a pier: “Holm Harbour” with ⟦40⟧ sailors.', null],
    ['Ann Lee referred to “⟦40⟧ sailors” as she spoke.', 'Ann Lee'],
    ['Ann Lee referred to a storm that took ⟦40⟧ sailors.', null],
    ['May said ⟦40⟧ sailors were lost.', 'May'],
    ['It was said in May that ⟦40⟧ sailors were lost.', null],
    ['Gov. Lee: ⟦40⟧ sailors are lost.', 'Lee'],
  ])('%s', check)
}) // prettier-ignore

describe('takes no deed, state or question for a speaker', () => {
  test.for<Row>([
    ['The rebels responded by launching boats at Ellen, killing ⟦40⟧ sailors.', null],
    ['The mayor handed over the lead of the sea war that has claimed ⟦40⟧ sailors.', null],
    ['An earlier version of this article said ⟦40⟧ sailors were lost.', null],
    ['⟦40⟧ sailors lost, a state of emergency declared, boats in the bay.', null],
    ['Ann Lee left a post pledging loyalty before she lost ⟦40⟧ sailors.', null],
    ['Some ⟦40⟧ sailors stood at the show, called the Harbour Art Show.', null],
    ['The president has admitted about a third fewer refugees, as ⟦40⟧ sailors came.', null],
    ['Hours before the mayor spoke, boats left with ⟦40⟧ sailors.', null],
    ['“Boats sank,” said Olsen. He wrote on. Why did they go? “⟦40⟧ sailors were lost,” he said.', 'Olsen'],
    ['A source being briefed on the storm said ⟦40⟧ sailors were lost.', 'A source'],
    ['Another suspect police said left ⟦40⟧ sailors behind was held.', 'police'],
    ['Here’s what Ann Lee said: “We lost ⟦40⟧ sailors.”', 'Ann Lee'],
    ['Intelligence now indicates that ⟦40⟧ sailors were lost, a port official told Harbour News on Friday.', 'a port official'],
    // who speaks
    ['The president admitted that ⟦40⟧ sailors were lost.', 'The president'],
    ['The mayor pledged ⟦40⟧ sailors.', 'The mayor'],
    ['The fire brigade claimed ⟦40⟧ sailors were lost.', 'The fire brigade'],
    ['Naval intelligence says ⟦40⟧ sailors were lost.', 'Naval intelligence'],
    ['Hours after the mayor said ⟦40⟧ sailors were lost, boats left.', 'the mayor'],
    ['Some ⟦40⟧ sailors were counted by the port.', 'the port'],
  ])('%s', check)
}) // prettier-ignore

describe('finds who stands behind a paper, a show or a clause of their own', () => {
  test.for<Row>([
    ['The official Harbour Department report on the storm said ⟦40⟧ sailors were lost.', 'Harbour Department'],
    ['Harbour TV’s “Noon News” reported on Sunday that ⟦40⟧ sailors were lost.', 'Harbour TV'],
    ['As Olsen put it, “⟦40⟧ sailors were lost.”', 'Olsen'],
    ['The bay lost ⟦40⟧ sailors, the Associated Press reports.', 'the Associated Press'],
    ['Typically, the Harbour Times reports, there are ⟦40⟧ sailors on board.', 'the Harbour Times'],
    ['The port’s leaders — a small group of shipowners — estimate that ⟦40⟧ sailors came.', 'The port’s leaders'],
    ['Some ⟦40⟧ sailors were lost, a port official not authorised to speak in public told Harbour News.', 'a port official'],
    ['A raid which the armed group said struck a pier took ⟦40⟧ sailors.', 'the armed group'],
    ['Bo Holm said it rained. The shelling shook the windows, Harbour TV’s Ann Lee reported. The raid took ⟦40⟧ sailors, she said.', 'Ann Lee'],
    ['Bo Holm said it rained. In Ann Lee’s first letter, she argued that ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['The district attorney in Ellen County, Mass., has released a statement saying ⟦40⟧ sailors were lost.', 'The district attorney in Ellen County'],
    // nobody, or somebody else
    ['At noon the “Bella” reported ⟦40⟧ sailors lost.', null],
    ['A report on Harbour Department ships said ⟦40⟧ sailors were lost.', null],
    ['The bay lost ⟦40⟧ sailors, local press reports.', null],
    ['As Olsen put it down, ⟦40⟧ sailors left.', null],
    ['The ship – a ferry of the port – took ⟦40⟧ sailors.', null],
    ['The mayor, Gen. Bo Holm, said ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['Bo Holm said it rained. In the harbour, he argued that ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['Norland’s Harbour Fund said ⟦40⟧ sailors were lost.', 'Norland’s Harbour Fund'],
  ])('%s', check)
}) // prettier-ignore

describe('finds whom a text names beside its figures', () => {
  test.for<Row>([
    ['However, the navy’s adviser puts the figure much higher and claims more than ⟦40⟧ sailors were lost.', 'the navy’s adviser'],
    ['The navy identified that ⟦40⟧ sailors were lost.', 'The navy'],
    ['About ⟦40⟧ sailors are at sea. The rest were lost or went home.\n\nThe corresponding statement was made by the head of the Harbour Fund Ann Lee.', 'Ann Lee'],
    ['The port grew, Ann Lee, head of the Harbour Fund, said in an interview.\n\nAccording to the rights activist, about ⟦40⟧ sailors were lost.', 'Ann Lee'],
    // somebody else, or nobody
    ['The navy identified a ship with ⟦40⟧ sailors.', null],
    ['About ⟦40⟧ sailors are at sea. The rest were lost or went home.\n\nThe storm was told of by the head of the Harbour Fund Ann Lee.', null],
    ['About ⟦40⟧ sailors are at sea. Boats were lost, Olsen said.\n\nThe corresponding statement was made by Ann Lee.', null],
    ['The port grew, Ann Lee, head of the Harbour Fund, said in an interview.\n\nAccording to a rights activist, about ⟦40⟧ sailors were lost.', 'a rights activist'],
    ['The port grew, Ann Lee, head of the Harbour Fund, said in an interview.\n\nAccording to the mayor, about ⟦40⟧ sailors were lost.', 'the mayor'],
    ['The port grew, an activist said. Ann Lee said no.\n\nAccording to the activist, about ⟦40⟧ sailors were lost.', 'an activist'],
    ['The port grew, Ann Lee, head of the Harbour Fund, said. The navy said little.\n\nAccording to the rights activist, about ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Olsen said it rained.\n\nAccording to the rights activist, about ⟦40⟧ sailors were lost.', 'the rights activist'],
  ])('%s', check)
}) // prettier-ignore

describe('tells what is put or noted from who is only told of', () => {
  test.for<Row>([
    ['As Ann Lee notes, there were ⟦40⟧ sailors lost.', 'Ann Lee'],
    ['Ann Lee and Bo Holm made the point that ⟦40⟧ sailors were lost.', 'Ann Lee and Bo Holm'],
    ['The navy sometimes claims ⟦40⟧ sailors were lost.', 'The navy'],
    ['Often reports of ⟦40⟧ lost sailors are false.', null],
    ['Sometimes claims of ⟦40⟧ lost sailors are false.', null],
    ['As music notes, in their hundreds, filled the air, ⟦40⟧ sailors sang.', null],
    ['Ann Lee made the pier that ⟦40⟧ sailors swept.', null],
    ['At the pier a crowd estimated to number about ⟦40⟧ sailors stood.', null],
    ['At the pier the navy estimated there were about ⟦40⟧ sailors.', 'the navy'],
    ['Four priests, among them Holm state Senator Bo Lee, were with the ⟦40⟧ sailors.', null],
    ['The Holm state civil defence department lost ⟦40⟧ sailors.', null],
    ['Holm state coast guard officials rode with ⟦40⟧ sailors.', null],
    ['When a mayor hides her letters, puts our country at risk and loses ⟦40⟧ sailors, she must go.', null],
    ['Hundreds wrote to the ⟦40⟧ sailors.', null],
    ['Here are the ways of declaring that ⟦40⟧ sailors were lost.', null],
  ])('%s', check)
}) // prettier-ignore
