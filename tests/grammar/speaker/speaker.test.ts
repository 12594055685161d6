import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('hears whoever does what only people do, also where no list knows the noun', () => {
  test.for<Row>([
    ['At least ⟦42⟧ sailors drowned, coastguards said, marking a dark day.', 'coastguards'],
    ['Local officials and shopkeepers said ⟦10⟧ other sailors were hurt.', 'Local officials and shopkeepers'],
    ['The bombing killed ⟦30⟧ more sailors, a rescue worker said.', 'a rescue worker'],
    ['A staff member of the harbour’s main hospital said it had ⟦32⟧ sailors.', 'A staff member of the harbour’s main hospital'],
    ['Boats sank and ⟦43⟧ sailors were hurt when the ship left its course, investigators found.', 'investigators'],
    ['⟦Ten⟧ sailors were hurt, two people familiar with the matter told Reuters.', 'two people familiar with the matter'],
    ['Some opposition figures said up to ⟦100,000⟧ sailors had turned up.', 'Some opposition figures'],
    ['Some ⟦700⟧ sailors are there, according to a divers’ union.', 'a divers’ union'],
    // not people, or not what people alone do
    ['The storm raised the toll to ⟦40⟧ sailors.', null],
    ['The sign said ⟦40⟧ sailors had lived there.', null],
    ['The latest figures said ⟦40⟧ sailors were missing.', null],
    ['The divers found ⟦40⟧ sailors in the hull.', null],
    ['The wave recorded by the buoy threw ⟦40⟧ sailors overboard.', null],
    ['Overall ⟦103⟧ sailors were killed, the report found.', 'the report'],
    ['Six raids suggest the crew could remain a threat to ⟦300⟧ sailors.', null],
    ['Two things to keep in mind: Each minute, ⟦24⟧ people flee.', null],
  ])('%s', check)
}) // prettier-ignore

describe('finds the name among titles, offices, places and appositions', () => {
  test.for<Row>([
    ['U.N. mediator Kari de Hansen has said up to ⟦40⟧ sailors have died.', 'Kari de Hansen'],
    ['Norwegian Minister of Interior Kari Olsen said the toll had risen to ⟦40⟧.', 'Kari Olsen'],
    ['U.S. Secretary of State Kari Olsen said the toll had risen to ⟦40⟧.', 'Kari Olsen'],
    ['Coast County Sheriff’s Sgt. B.D. Olsen says crews found ⟦40⟧ sailors.', 'B.D. Olsen'],
    ['Coast Sheriff Jan Cahill said ⟦40⟧ sailors were found.', 'Jan Cahill'],
    ['“We have ⟦46⟧ dead,” Kari Olsen, head of the Harbour Agency said of the storm.', 'Kari Olsen'],
    ['⟦Two⟧ sailors were killed, according to St. Olav Parish Sheriff Kari Olsen Jr.', 'Kari Olsen Jr'],
    ['The office of President Kari Olsen said ⟦77⟧ sailors had died.', 'The office of President Kari Olsen'],
    ['⟦Six⟧ sailors were at risk, the Storm Centre in Bergen, Norway, estimated.', 'the Storm Centre in Bergen, Norway'],
    ['⟦Three⟧ sailors were hurt, the University of Norway, Bergen, said.', 'the University of Norway, Bergen'],
    ['OSLO, Norway -- Norwegian state media said that ⟦65⟧ sailors had been killed.', 'Norwegian state media'],
    ['But Norwegian state TV on Thursday said ⟦14⟧ people were killed.', 'Norwegian state TV'],
    ['Boats pulled ⟦200⟧ sailors from the coastal district of Bergen, Olsen said.', 'Olsen'],
    // the place, the body or the office is the name itself
    ['The Bergen news agency Norge Press said ⟦40⟧ sailors had died.', 'The Bergen news agency Norge Press'],
    ['The head of Norway’s coast guard, Kari Olsen, said ⟦40⟧ sailors had died.', 'Kari Olsen'],
    ['The leader of Norway, Olsen, said ⟦40⟧ sailors had died.', 'Olsen'],
    ['The ship sank near the port of Bergen, Olsen said, with ⟦40⟧ sailors.', 'Olsen'],
    ['The BBC said ⟦40⟧ sailors had died.', 'The BBC'],
  ])('%s', check)
}) // prettier-ignore

describe('hears figures through whoever made them', () => {
  test.for<Row>([
    ['The quake left ⟦231⟧ people missing, according to latest government tallies on Tuesday morning.', 'government'],
    ['Some ⟦700⟧ sailors are there, according to a U.S. military estimate.', 'U.S. military'],
    ['In the last day, ⟦629⟧ sailors arrived, government data showed.', 'government'],
    ['The tabloid Bergen Daily cited a defence ministry assessment of ⟦9,861⟧ sailors killed.', 'The tabloid Bergen Daily'],
    ['Bergen’s previous estimate put the number of lost sailors at ⟦1,100⟧.', 'Bergen'],
    ['Although the official police estimates put the total at ⟦100⟧ sailors.', 'police'],
    ['Preliminary estimates put the total at ⟦100⟧ sailors.', null],
    ['According to officials and press reports, ⟦40⟧ sailors are missing.', 'officials and press reports'],
    ['According to press reports, ⟦40⟧ sailors are missing.', null],
    ['According to fog and press reports, ⟦40⟧ sailors are missing.', null],
    ['According to a mayor and press reports, ⟦40⟧ sailors are missing.', null],
    ['According to the mayor and old records, ⟦40⟧ sailors are missing.', null],
    ['Few came, against the ⟦40⟧ forecast by the harbour office.', 'the harbour office'],
    ['Some ⟦40⟧ sailors came, against the ten forecast by the harbour office.', null],
    ['The forecast by the harbour office came late, and ⟦40⟧ sailors sailed.', null],
    ['The navy’s latest estimate is that ⟦40⟧ sailors are missing.', 'The navy'],
    ['The navy’s own tally stands at ⟦40⟧ sailors.', 'The navy'],
    ['The storm’s toll is ⟦40⟧ sailors.', null],
    ['The ship’s count of hours is not ⟦40⟧ sailors.', null],
    ['The ⟦40⟧ that organisers had hoped for stayed at home.', 'organisers'],
    ['The ⟦40⟧ that the storm had caught stayed at home.', null],
    ['Some ⟦40⟧ sailors died, the ministry of information said.', 'the ministry of information'],
    ['More than ten sailors were freed on Monday: ⟦six⟧ of them Norwegians.', null],
    ['Norway claims to have found ⟦40⟧ sailors.', 'Norway'],
    ['Norway’s claims to have found ⟦40⟧ sailors are old.', null],
    ['Its claims to the bay cost ⟦40⟧ sailors.', null],
    ['The navy gave a figure of ⟦40⟧ sailors.', 'The navy'],
    ['The navy gave a medal to ⟦40⟧ sailors.', null],
    ['The navy offered a hand to ⟦40⟧ sailors.', null],
    ['The paper briefly published a toll of ⟦40⟧ sailors.', 'The paper'],
    ['The paper published a song for ⟦40⟧ sailors.', null],
    ['One doctor there said ⟦40⟧ sailors were hurt.', 'One doctor'],
    ['The family said ⟦40⟧ sailors were hurt.', 'The family'],
    // nobody’s figures, and a film
    ['In the last day, ⟦629⟧ sailors arrived, official data showed.', null],
    ['In the last day, ⟦629⟧ sailors arrived, the figures show.', null],
    ['The navy’s boats showed lights to ⟦40⟧ sailors.', null],
    ['The mayor cited fog when ⟦40⟧ sailors were lost.', null],
  ])('%s', check)
}) // prettier-ignore

describe('takes no deed for a report', () => {
  test.for<Row>([
    ['The Harbour Front claimed responsibility for an attack that killed ⟦seven⟧ sailors.', null],
    ['The Harbour Front claimed that ⟦seven⟧ sailors were killed.', 'The Harbour Front'],
    ['An attack claimed by the Harbour Front last month killed ⟦24⟧ sailors.', null],
    ['The storm has claimed ⟦24⟧ lives, the navy said.', 'the navy'],
    ['The hospital admitted ⟦24⟧ sailors.', null],
    ['Norway has admitted around ⟦24⟧ of its sailors have been killed.', 'Norway'],
    ['Norway admitted that ⟦24⟧ sailors were killed.', 'Norway'],
    ['Four suspected smugglers were held and ⟦23⟧ sailors hurt, the government said.', 'the government'],
    ['Norway suspects that ⟦23⟧ sailors are alive.', 'Norway'],
    ['Divers found more bodies, raising the toll to ⟦six⟧, an official said.', 'an official'],
    ['Olsen said divers went down again, adding that ⟦six⟧ were found.', 'Olsen'],
    ['Kari Olsen told reporters. She put the number of sailors now held on the far side of the bay at ⟦300⟧.', 'Kari Olsen'],
  ])('%s', check)
}) // prettier-ignore

describe('chooses among those who speak in one sentence', () => {
  test.for<Row>([
    // restrictive clauses, relative clauses and appositions
    ['The organisers of the march that has filled central Bergen have estimated that ⟦40⟧ sailors came.', 'The organisers of the march'],
    ['The navy said that it was late and divers that had come back said ⟦40⟧ sailors were lost.', 'The navy'],
    ['The ship that had sunk and the ferry carried ⟦40⟧ sailors, Olsen said.', 'Olsen'],
    ['“It was grim,” the officer who had worked on the square said, describing ⟦six⟧ sailors on the ground.', 'the officer'],
    ['Some ⟦six⟧ sailors drowned, a man who swam ashore said.', 'a man'],
    ['The navy said 1,100 were hurt, in line with a briefing by Norway’s spy agency which reported ⟦40⟧ deaths.', 'Norway’s spy agency'],
    ['Norway besieges the bay, where aid groups say ⟦40⟧ sailors are trapped.', 'aid groups'],
    ['Reuters, citing Kari Olsen, who leads the search, said ⟦40⟧ sailors were lost.', 'Reuters'],
    ['Olsen said the navy had reported ⟦40⟧ deaths.', 'Olsen'],
    ['While Kari Olsen, Norwegian President Per Hansen’s chief of staff, confirmed that ⟦40⟧ sailors were free.', 'Kari Olsen'],
    ['Boats left, while Kari Olsen, Norwegian President Per Hansen’s chief of staff, confirmed that ⟦40⟧ sailors were free.', 'Kari Olsen'],
    // a deed that may be done is no report
    ['Norway may reject the asylum claims of up to ⟦80,000⟧ sailors and should send them home, the interior minister says.', 'the interior minister'],
    ['Norway could release data on ⟦40⟧ sailors.', null],
    ['Officials would say only that ⟦40⟧ sailors were missing.', 'Officials'],
    ['Norway will not confirm that ⟦40⟧ sailors were missing, the navy said.', 'the navy'],
    // what is told beside the announcement
    ['Olsen announced the search on May 22 after a run of storms that killed ⟦150⟧ sailors.', null],
    ['Olsen announced the dispatch of ⟦150⟧ sailors after the storm.', 'Olsen'],
    ['Olsen announced on Monday that ⟦150⟧ sailors died after a storm that broke the quay.', 'Olsen'],
    ['Local media said the search stopped after the storm, which killed ⟦525⟧ sailors, according to a government tally.', 'government'],
    ['Local media said that ⟦525⟧ sailors were killed, according to a government tally.', 'Local media'],
    ['⟦Nine⟧ sailors were hurt, a statement from Bergen governor Per Hansen’s office said.', 'Bergen governor Per Hansen’s office'],
    ['The group sailed on. It said the group had taken ⟦40⟧ sailors.', null],
  ])('%s', check)
}) // prettier-ignore

test('hears a speaker across the time stamps of a podcast', () => {
  const lines = [
    '[00:00:01] The coast guard says ten sailors were found alive,',
    '[00:00:04] but the regional governor told me he fears',
    '[00:00:08] as many as ⟦40⟧ sailors are lost.',
    ...[11, 14, 17, 20].map((second) => `[00:00:${String(second)}] It rained all day.`),
  ]
  expect(resolveMarked(lines.join('\n')).map(({ speaker }) => speaker.asWritten)).toEqual(['the regional governor'])
})

describe('reads the label or the signature of a headline', () => {
  test.for<Row>([
    ['Up to ⟦70,000⟧ sailors may be trapped next month: migration minister\n\nIt rained.', 'migration minister'],
    ['More than ⟦150⟧ sailors feared lost in storm – rescue officials – Daily News\n\nIt rained.', 'rescue officials'],
    ['Bombs kill more than ⟦140⟧ in coastal cities: monitor\n\nIt rained.', 'monitor'],
    ['Storm kills ⟦140⟧ on coast: Norwegian navy\n\nIt rained.', 'Norwegian navy'],
    ['Norway: ⟦8,000⟧ sailors at sea\n\nThe tide is high, Norway said on Monday.', 'Norway'],
    ['⟦8,000⟧ sailors at sea: Norway\n\nThe tide is high, Norway said on Monday.', 'Norway'],
    // a place, a thing, a paper’s name
    ['Norway: ⟦8,000⟧ sailors at sea\n\nThe tide is high, Sweden said on Monday.', null],
    ['⟦8,000⟧ sailors at sea: Norway\n\nThe tide is high, Sweden said on Monday.', null],
    ['⟦8,000⟧ sailors at sea: report\n\nIt rained.', null],
    ['⟦8,000⟧ sailors at sea – Daily News\n\nIt rained.', null],
    ['⟦8,000⟧ sailors at sea: what we know\n\nIt rained.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears who speaks behind marks and asides', () => {
  test.for<Row>([
    ['According to our reporter at the quay, Kari Olsen, there are ⟦300⟧ sailors there.', 'Kari Olsen'],
    ['Update 4:40 p.m.: According to our reporter, Kari Olsen, there are ⟦300⟧ sailors there.', 'Kari Olsen'],
    ['The governor released this statement about the storm: “It has killed ⟦four⟧ sailors.”', 'The governor'],
    ['Mayor Kari Olsen issued the following statement: “It has killed ⟦four⟧ sailors.”', 'Kari Olsen'],
    ['The chief told reporters that there were three boats; ⟦11⟧ sailors are hurt.', 'The chief'],
    ['Some ⟦120⟧ sailors were still missing, according to\u00a0the Fire Agency. The rest came home.', 'the Fire Agency'],
    // nobody of ours, nothing said, another clause
    ['According to our records, there are ⟦300⟧ sailors there.', null],
    ['According to our plan, and the weather, ⟦300⟧ sailors leave.', null],
    ['The governor released this prisoner about noon: ⟦four⟧ sailors watched.', null],
    ['The governor issued the following licences: ⟦four⟧ sailors got one.', null],
    ['The chief told reporters about three boats; ⟦11⟧ sailors are hurt.', null],
    ['The chief told reporters that there were three boats; but ⟦11⟧ sailors are hurt.', null],
  ])('%s', check)
}) // prettier-ignore

describe('tells a verb of saying from words of its form', () => {
  test.for<Row>([
    ['At a press briefing, Kari Olsen said that ⟦40⟧ sailors had drowned.', 'Kari Olsen'],
    ['Out of the estimated ⟦900⟧ sailors sent, most came back, officials said.', 'officials'],
    ['With 100 Valdorians now believed to have been lost and ⟦900⟧ sailors hurt, ships are leaving.', null],
    ['The divers claimed to have rescued ⟦40⟧ sailors.', 'The divers'],
    ['Officials put the number of lost sailors around ⟦900⟧.', 'Officials'],
    ['The officials estimated ⟦900⟧ sailors had been sent.', 'The officials'],
    ['Not half, as Olsen claimed, but ⟦900⟧ sailors were lost.', null],
    ['As Olsen claimed, ⟦900⟧ sailors were lost.', 'Olsen'],
  ])('%s', check)

  test.for<Row>([
    ['Some ⟦900⟧ sailors have applied.\n\nThat’s according to Deputy Minister of Justice Kari Olsen, who spoke on air.', 'Kari Olsen'],
    ['The fleet lost ⟦900⟧ sailors. Its head, Kari Olsen, said this, adding that it sails on.', 'Kari Olsen'],
    ['The fleet lost ⟦900⟧ sailors. Its head, Kari Olsen, said this winter was long.', null],
    ['The late Kari Olsen, who led the fleet, himself stated that it had lost ⟦900⟧ sailors.', 'Kari Olsen'],
    ['Meanwhile – according to the navy – losses are nearing ⟦900⟧ sailors.', 'the navy'],
    ['Most estimates put the number of sailors at ⟦900⟧.', null],
    ['The Holm spoke first. It differs from the list, according to which ⟦900⟧ sailors died.', null],
    ['Some ⟦900⟧ sailors have applied.\n\nThat ship is new, according to Kari Olsen.', null],
    ['“We have ⟦900⟧ sailors. More will come...” Olsen said, answering a question.', 'Olsen'],
    ['Aid came, according to Deputy Minister of Justice Kari Olsen, who spoke on air.\n\n“We have ⟦900⟧ sailors,” the deputy minister explained.', 'Kari Olsen'],
    ['MR. OLSEN:  Good day.\n\nQ:  How many?\n\nMR. OLSEN:  Port officials put the number of sailors at ⟦900⟧.', 'Port officials'],
    ['MR. OLSEN:  Good day.\n\nQ:  How many?\n\nMR. OLSEN:  I said the number of sailors was ⟦900⟧.', 'MR. OLSEN'],
  ])('%s', check)
}) // prettier-ignore

describe('needs more than a noun or a verb near a name', () => {
  test.for<Row>([
    ['About ⟦40⟧ sailors are missing, two people familiar with the matter said.', 'two people familiar with the matter'],
    ['Two people tired of the matter left as ⟦40⟧ sailors went missing.', null],
    ['Two people paid for the boat with ⟦40⟧ sailors missing.', null],
    ['A report by Ann Lind says that ⟦40⟧ sailors are missing.', 'Ann Lind'],
    ['A boat by Ann Lind has ⟦40⟧ sailors missing.', null],
    ['Ann Lind’s boat put ⟦40⟧ sailors ashore.', null],
    ['Ann Lind’s lights showed ⟦40⟧ sailors ashore.', null],
    ['A statement by the navy put the missing at ⟦40⟧ sailors.', 'the navy'],
    ['A garden by the navy holds ⟦40⟧ sailors.', null],
    ['In a garden by the navy, ⟦40⟧ sailors are missing.', null],
    ['The mast was painted by the navy with ⟦40⟧ sailors.', null],
    ['The navy released ⟦40⟧ sailors, the port said.', 'the port'],
    ['The navy’s latest count is ⟦40⟧ sailors.', 'The navy'],
    ['The navy’s latest boat is ⟦40⟧ sailors strong.', null],
    ['The navy’s latest boat has ⟦40⟧ sailors.', null],
    ['The port feared ⟦40⟧ sailors were lost.', 'The port'],
    ['The port knew ⟦40⟧ sailors were lost.', null],
    ['The port saw ⟦40⟧ sailors go.', null],
    // told in the sentence after, or not told at all
    ['Some ⟦40⟧ sailors are missing. The figure was disclosed by Ann Lind.', 'Ann Lind'],
    ['Some ⟦40⟧ sailors are missing. This was painted by Ann Lind.', null],
    ['Some ⟦40⟧ sailors are missing. The quay was built by Ann Lind.', null],
    ['Some ⟦40⟧ sailors are missing. The figure lay beside Ann Lind.', null],
    ['Ann Lind said the port is closed. Of these sailors, ⟦40⟧ are missing.', 'Ann Lind'],
    ['Ann Lind said the port is closed. Far out, ⟦40⟧ sailors are missing.', null],
    ['Ann Lind said the port is closed. A bell rang and ⟦40⟧ sailors sailed.', null],
  ])('%s', check)
}) // prettier-ignore
