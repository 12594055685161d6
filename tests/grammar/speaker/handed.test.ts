import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, ...names: (string | null)[]]

const check = ([text, ...names]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual(names)
}

describe('hears the body that a clause behind its name goes on from', () => {
  test.for<Row>([
    ['The count exceeds those of Norland’s intelligence, which expects an additional ⟦150⟧ sailors.', 'Norland’s intelligence'],
    ['The toll climbed from a tally provided by the Ministry of Civil Affairs, which put it at ⟦116⟧ sailors.', 'the Ministry of Civil Affairs'],
    ['Ten is more than the Norland government’s last statement three weeks ago, which mentioned ⟦49⟧ sailors.', 'the Norland government'],
    // what cannot say, or does not
    ['The ship sank within sight of the lighthouse, which put the number of sailors at ⟦40⟧.', null],
    ['The storm went on from the village of Ellen, which lost ⟦40⟧ sailors.', null],
    ['The crew went home by the harbour, which holds ⟦40⟧ sailors.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears whose claims they are, however they are described', () => {
  test.for<Row>([
    ['This was in contrast to Norland’s widely disputed claims that ⟦60⟧ sailors were killed.', 'Norland'],
    ['The navy’s baseless claim that ⟦60⟧ sailors were killed was heard.', 'The navy'],
    ['He spoke of wild claims that ⟦60⟧ sailors were killed.', null],
    ['The harbour’s neighbours heard claims that ⟦60⟧ sailors were killed.', null],
    ['They asked after Norland’s boats and that ⟦60⟧ sailors were killed.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears whose estimate it is that “they” or “he” have made', () => {
  test.for<Row>([
    ['The organisers said it had been counted.\n\nTheir base average was about ⟦340⟧ sailors.', 'The organisers'],
    ['Ann Lee said it had been a long day.\n\nHer own estimate was ⟦340⟧ sailors.', 'Ann Lee'],
    ['The organisers said it had been counted.\n\nTheir boat was full of ⟦340⟧ sailors.', null],
    ['The organisers said it had been counted.\n\nThe average was about ⟦340⟧ sailors.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears the name that speech takes up again', () => {
  test.for<Row>([
    ['The head of the harbour, Andre Holm, he claimed that ⟦80⟧ sailors were aboard.', 'Andre Holm'],
    ['Andre Holm, he said ⟦80⟧ sailors were aboard.', 'Andre Holm'],
    ['Ann Lee said no.\n\nLike Andre Holm, she said ⟦80⟧ sailors were aboard.', 'Ann Lee'],
    ['Ann Lee said no.\n\nIn Port Ellen, she said ⟦80⟧ sailors were aboard.', 'Ann Lee'],
    ['Ann Lee said no.\n\nAsked about Andre Holm, she said ⟦80⟧ sailors were aboard.', 'Ann Lee'],
  ])('%s', check)
}) // prettier-ignore

describe('hears whose deed “when he said” goes on from', () => {
  test.for<Row>([
    ['Tom Ros said so.\n\nThat is lower than the figure given by President Bo Holm last week, when he reported the death of ⟦180⟧ sailors.', 'Bo Holm'],
    ['Tom Ros said so.\n\nThe boat was lost by a man last week, when he reported the death of ⟦180⟧ sailors.', 'Tom Ros'],
    ['Tom Ros met a man by the sea last week, when he reported the death of ⟦180⟧ sailors.', 'Tom Ros'],
    ['Tom Ros was driven by his son on Monday, when he reported the death of ⟦180⟧ sailors.', 'Tom Ros'],
    ['Tom Ros sat by Bo Holm, but he reported the death of ⟦180⟧ sailors.', 'Tom Ros'],
    ['Tom Ros said so.\n\nThe boat was seen by Bo Holm, and he reported the death of ⟦180⟧ sailors.', 'Tom Ros'],
  ])('%s', check)
}) // prettier-ignore

describe('hears what somebody managed to count, or went on to say', () => {
  test.for<Row>([
    ['The Harbour Watch site managed to identify the names of more than ⟦510⟧ sailors.', 'The Harbour Watch site'],
    ['The coastguard was able to confirm that ⟦51⟧ sailors were lost.', 'The coastguard'],
    ['Ann Lee went on to say that ⟦51⟧ sailors were lost.', 'Ann Lee'],
    ['The coastguard hoped to confirm that ⟦51⟧ sailors were lost.', null],
    ['Ann Lee had been asked to say that ⟦51⟧ sailors were lost.', null],
    ['The wharf site managed to list the boats, and ⟦51⟧ sailors left.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears who gives a breakdown or differing estimates', () => {
  test.for<Row>([
    ['Bo Holm, vice governor of Ellen, provided a breakdown of the toll, including ⟦16⟧ sailors in Sund.', 'Bo Holm'],
    ['Rally organisers gave varying estimates of up to ⟦150⟧ sailors.', 'Rally organisers'],
    ['Port officials had last week put the number of sailors in Ellen – where boats have come and gone since the great storm of the spring, and where there is still no pier for any of the larger ones to moor at – at about ⟦80⟧.', 'Port officials'],
    ['Port officials provided a boat for ⟦16⟧ sailors.', null],
    ['Port officials gave lasting comfort to ⟦150⟧ sailors.', null],
  ])('%s', check)
}) // prettier-ignore

describe('leaves to others what is theirs', () => {
  test.for<Row>([
    ['A Holm scientist spoke on Thursday, saying the crowd was more than twice the ⟦400⟧ sailors estimated by the Park Service.', 'the Park Service'],
    ['At least 19 were hurt, officials said, but reports said the toll could climb to ⟦30⟧ sailors.', null],
    ['The sailors whom officials met said so, and ⟦70⟧ troops the navy said had recently joined were there.', 'the navy'],
    ['The coastguard said that those who survived had told the port their boat sailed with ⟦350⟧ sailors.', 'The coastguard'],
    // theirs after all
    ['A Holm scientist said ⟦400⟧ sailors came, fewer than estimated by the Park Service.', 'A Holm scientist'],
    ['A Holm scientist said some ⟦400⟧ sailors estimated by the Park Service to be ill had left.', 'A Holm scientist'],
    ['At least 19 were hurt, officials said, but reports from the pier were late, and ⟦30⟧ sailors were lost.', 'officials'],
    ['The navy said the port had ⟦70⟧ troops.', 'The navy'],
    ['The ⟦70⟧ troops are those the navy said had recently joined.', null],
  ])('%s', check)
}) // prettier-ignore

describe('takes whom a subject names, whatever surrounds the name', () => {
  test.for<Row>([
    ['The Center for Port Studies, or CPS, a Bergen-based think tank that watches the sea, in January put losses at over ⟦120⟧ sailors.', 'The Center for Port Studies'],
    ['A woman using a speaker system from the stage at the end of the march in Nine Elms said ⟦80⟧ sailors were there.', 'A woman'],
    ['A row erupted as the port said 20 while railways officials claimed ⟦18⟧ sailors.', 'railways officials'],
    ['As per the report of the port in-charge of Ellen, ⟦10⟧ sailors were lost.', 'the port in-charge of Ellen'],
    ['Reports of the storm said ⟦40⟧ sailors were lost.', null],
    ['Reports of the fire said ⟦40⟧ sailors were lost.', null],
    ['Reforms group Open Sea 2.0 claimed that ⟦50⟧ sailors had come.', 'Reforms group Open Sea 2.0'],
    ['Policemen saw few, though rally-goers claim that there are nearly ⟦100⟧ sailors.', 'rally-goers'],
    ['date 2023-01-15 Mykla Dolyak, adviser to the head of the Office, said that ⟦29⟧ sailors were lost.', 'Mykla Dolyak'],
    // no more than the name
    ['A resident living near the pier said ⟦18⟧ sailors were lost.', 'A resident living near the pier'],
    ['As ships left officials claimed ⟦18⟧ sailors.', 'officials'],
    ['In Open Sea 2.0 came ⟦50⟧ sailors.', null],
    ['The report of the storm in Ellen was short, and ⟦10⟧ sailors were lost.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears quotations whatever their marks', () => {
  test.for<Row>([
    ['Ann Lee added: \'It was a sad sight to see.\n\n\'Some ⟦15⟧ sailors were hurt.\n\n\'I will not have it.\'', 'Ann Lee'],
    ['``I don\'t think so,\'\' said Maj. Bo Holm. ``To say there were ⟦800⟧ sailors is wrong.\'\'', 'Bo Holm'],
    ['"On the quality of the "army"... a simplified "procedure" removed ⟦38⟧ sailors," Ann Lee added.', 'Ann Lee'],
    ['Storm\n\n“We believe that [Holm] has sent around ⟦100⟧ sailors in all to train in the east of the land for weeks and weeks,” Deputy Secretary Ann Lee told a p', 'Ann Lee'],
    // nothing goes on
    ['Ann Lee added: it was a sad sight.\n\nSome ⟦15⟧ sailors were hurt.\n\n\'I will not have it.\'', null],
    ['Ann Lee liked the boys\' boat.\n\n\'Some ⟦15⟧ sailors were hurt.\'', null],
    ['Ann Lee told of the "army". Some ⟦38⟧ sailors were removed by "procedure".', null],
    ['Storm\n\nBoats with around ⟦100⟧ sailors in all going east to train in the sun for many weeks, in a picture that Deputy Secretary Ann Lee told us', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears who goes on speaking around a sentence', () => {
  test.for<Row>([
    ['Ann Lee says there was one ship lost. Another ship lost ⟦40⟧ sailors. She said the search went on.', 'Ann Lee'],
    ['Ann Lee says there was one ship lost. The first ship lost ⟦40⟧ sailors. The search went on.', null],
    ['Ann Lee says there was one ship lost. The first ship lost ⟦40⟧ sailors. Bo Holm said the search went on.', null],
    ['There was one ship lost. The first ship lost ⟦40⟧ sailors. Ann Lee wept as she said so.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears who made the research, and whose words a clause hands on', () => {
  test.for<Row>([
    ['According to a joint investigation conducted by Harbour Lists, ⟦470⟧ sailors were lost.', 'Harbour Lists'],
    ['At least ⟦451⟧ sailors were lost, according to research by journalists from Harbour Lists who went there.', 'journalists'],
    ['date 2023-07-11 According to the navy, ⟦470⟧ sailors were lost.', 'the navy'],
    ['The storm is large, since according to the Port Ministry, ⟦740⟧ sailors came.', 'the Port Ministry'],
    ['According to the union, ⟦55⟧ sailors took part in the parade, ⟦10⟧ according to the police.', 'the union', 'the police'],
    ['They are thinking that more than ⟦670⟧ sailors are lost, Bo Holm told The Allied Press.', 'Bo Holm'],
    ['⟦Two⟧ sailors were hurt, confirmed a port official to Holm Radio over the phone.', 'a port official'],
    ['The figure came from the Ellen Red Crescent whose previous estimate was that ⟦500⟧ sailors were lost.', 'the Ellen Red Crescent'],
    ['Some ⟦31⟧ sailors were lost on Wednesday, Harbour Times, a daily newspaper reported.', 'Harbour Times'],
    ['The navy said three ships were lost, while ⟦six⟧ sailors, one of them a cook, were pulled out alive.', 'The navy'],
    // what they did not make, say or hand on
    ['According to a harbour project in Ellen, ⟦470⟧ sailors were lost.', 'a harbour project'],
    ['The boats that sail according to the winds took ⟦740⟧ sailors.', null],
    ['According to the union, boats left, and ⟦10⟧ sailors stayed, according to the police.', 'the police'],
    ['The navy thinks that ⟦670⟧ sailors are lost, Bo Holm told The Allied Press.', 'The navy'],
    ['⟦Two⟧ sailors were hurt, confirmed to be a port official’s sons.', null],
    ['The figure came from a crew whose boat was full of ⟦500⟧ sailors.', null],
    ['Some ⟦31⟧ sailors were lost in Bergen, a daily newspaper reported.', 'a daily newspaper'],
    ['The navy said three ships sailed, while ⟦six⟧ sailors were pulled out alive.', null],
    ['The navy said three ships were lost, while ⟦six⟧ sailors swam home.', null],
  ])('%s', check)
}) // prettier-ignore

describe('tells whom “it”, “they” and a bare title mean', () => {
  test.for<Row>([
    ['The researchers said little.\n\nThe Defence Ministry has given none since May, when they claimed that ⟦59⟧ sailors were lost.', 'The Defence Ministry'],
    ['Police said so in a note, unlike figures by officials. It said ⟦94⟧ sailors were lost.', 'Police'],
    ['The minister of Ports and Trade, Sadia Berg, announced this.\n\nThe minister, who was met by the director Ports, Ali Holm, said ⟦50⟧ sailors were lost.', 'Sadia Berg'],
    ['Olsen, who spoke by phone from the capital, Port Ellen, said he feared ⟦100⟧ sailors were lost.', 'Olsen'],
    ['The researchers said little.\n\nThe Defence Ministry gave none, they claimed, and ⟦59⟧ sailors were lost.', 'The researchers'],
    ['The researchers said little.\n\nThe storm grew in May, when they claimed that ⟦59⟧ sailors were lost.', 'The researchers'],
    ['Officials met. Officials said so. It said ⟦94⟧ sailors were lost.', 'Officials'],
    ['The mayor, Sadia Berg, said ⟦50⟧ sailors were lost.', 'Sadia Berg'],
  ])('%s', check)
}) // prettier-ignore

describe('tells who speaks from who hands it on, and where a report begins', () => {
  test.for<Row>([
    ['The report also quoted a defence ministry official overseeing medical help as saying that ⟦125⟧ sailors were lost.', 'a defence ministry official overseeing medical help'],
    ['Ann Lee, head of the watch, said many were lost, Harbour Lists reported. She also claimed that ⟦70⟧ sailors were hurt.', 'Ann Lee'],
    ['More than ⟦120⟧ sailors fled, but officials estimated as many as 14 stayed.', null],
    ['More than ⟦120⟧ sailors fled, but officials estimated about 14 boats stayed.', null],
    // who is a person, and what does come last
    ['Tom Ros wept. Many were lost, Ann Lee said. She also claimed that ⟦70⟧ sailors were hurt.', 'Ann Lee'],
    ['Many were lost, Mayor Ann Lee reported. She also claimed that ⟦70⟧ sailors were hurt.', 'Ann Lee'],
    ['The report also quoted a gale blowing east as saying that ⟦125⟧ sailors were lost.', null],
    ['The report also quoted the fishing watch as saying that ⟦125⟧ sailors were lost.', null],
    ['More than ⟦120⟧ sailors fled, officials said about noon.', 'officials'],
    ['More than ⟦120⟧ sailors fled, officials said by radio.', 'officials'],
  ])('%s', check)
}) // prettier-ignore

describe('hears whose figure it is that another verb only gives', () => {
  test.for<Row>([
    ['The daily figure reported by Ellen was ⟦160⟧ sailors, the most yet.', 'Ellen'],
    ['The total given by the navy stood at ⟦40⟧ sailors.', 'the navy'],
    ['The ships reported by the navy were home to ⟦40⟧ sailors.', null],
    ['The total given by the navy angered ⟦40⟧ sailors.', null],
  ])('%s', check)
}) // prettier-ignore

describe('hears who answers in an interview', () => {
  const turns = 'Q: “How many?”\n\nA: “There are ⟦40⟧ sailors.”\n\nQ: “And then?”\n\nA: “No more.”'

  test.for<Row>([
    [`This is an interview conducted yesterday with the chief spokesman of the Port Office (PO), Kris Berg, in Ellen.\n\n${turns}`, 'Kris Berg'],
    [`Harbour Radio spoke with Ann Lee on Monday.\n\n${turns}`, 'Ann Lee'],
    [`Harbour Radio spoke with the navy on Monday.\n\n${turns}`, 'A'],
    [`Ann Lee went out with Bo Holm on Monday.\n\n${turns}`, 'A'],
  ])('%s', check)
}) // prettier-ignore

describe('hears who assures that something is so', () => {
  test.for<Row>([
    ['Ann Lee, in turn, assured that ⟦60⟧ sailors were killed.', 'Ann Lee'],
    ['The navy assured the town that ⟦60⟧ sailors were killed.', 'The navy'],
    ['The navy assured the town of a ship, and ⟦60⟧ sailors were killed.', null],
    ['Ann Lee was assured of help; ⟦60⟧ sailors were killed.', null],
  ])('%s', check)
}) // prettier-ignore
