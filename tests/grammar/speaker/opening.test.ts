import { describe, expect, test } from 'vitest'
import { resolveMarked } from '../reading.ts'

type Row = readonly [text: string, name: string | null]

const check = ([text, name]: Row): void => {
  expect(resolveMarked(text).map(({ speaker }) => speaker.asWritten)).toEqual([name])
}

describe('hears whom a sentence names before it goes on', () => {
  test.for<Row>([
    ['As noted by the port council, ⟦40⟧ sailors were lost.', 'the port council'],
    ['As previously reported by Harbour Times, ⟦40⟧ sailors were lost.', 'Harbour Times'],
    ['In the words of Ann Lee, ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Officially, the Norwegian government reports, ⟦40⟧ sailors were lost.', 'the Norwegian government'],
    ['A statement on the website of the navy said ⟦40⟧ sailors were lost.', 'the navy'],
    ['The navy alone said ⟦40⟧ sailors were lost.', 'The navy'],
    // what is noted, worded or reported is no figure
    ['As fears grew, boats noted by the port council left ⟦40⟧ sailors.', null],
    ['As ships reported lost by the navy drifted, ⟦40⟧ sailors swam.', null],
    ['The words of Ann Lee moved ⟦40⟧ sailors.', null],
    ['Officially, after government reports, ⟦40⟧ sailors were lost.', null],
    ['Pictures on the website of the navy moved ⟦40⟧ sailors.', null],
    ['Each report of the storm said ⟦40⟧ sailors were lost.', null],
  ])('%s', check)
}) // prettier-ignore

describe('names the holder of an office with a long name', () => {
  test.for<Row>([
    ['Some ⟦40⟧ sailors were lost, according to Commander-in-Chief of the Armed Forces of Norland Bo Holm.', 'Bo Holm'],
    ['According to Deputy Head of the Office of the President of Norland Ann Lee, ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['Head of the Regional Harbour Administration Bo Holm said ⟦40⟧ sailors were lost.', 'Bo Holm'],
    ['Ambassador of Norland Ann Lee said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    // what is called by two or three words is no holder
    ['The head of the Harbour Space Institute said ⟦40⟧ sailors were lost.', 'The head of the Harbour Space Institute'],
    ['The deputy head of the UN World Food Programme said ⟦40⟧ sailors were lost.', 'The deputy head of the UN World Food Programme'],
    ['The president of Deep Sea Shipping said ⟦40⟧ sailors were lost.', 'The president of Deep Sea Shipping'],
    ['The head of Divers Without Fear said ⟦40⟧ sailors were lost.', 'The head of Divers Without Fear'],
    ['The President of South Norland said ⟦40⟧ sailors were lost.', 'The President of South Norland'],
  ])('%s', check)
}) // prettier-ignore

describe('leaves words that say how they speak out of a name', () => {
  test.for<Row>([
    ['The navy and the port each reported ⟦40⟧ sailors lost.', 'The navy and the port'],
    ['Both Ann Lee and Bo Holm said ⟦40⟧ sailors were lost.', 'Ann Lee and Bo Holm'],
    ['Both said ⟦40⟧ sailors were lost.', null],
    ['Each said ⟦40⟧ sailors were lost.', null],
    ['The vote came the same day the navy reported that ⟦40⟧ sailors were lost.', 'the navy'],
    ['The vote came on the very day Ann Lee said ⟦40⟧ sailors were lost.', 'Ann Lee'],
    ['The Sunday Mail said ⟦40⟧ sailors were lost.', 'The Sunday Mail'],
    ['The night shift’s officials said ⟦40⟧ sailors were lost.', 'The night shift’s officials'],
    ['A pilot who police say left ⟦40⟧ sailors behind was held.', 'police'],
    ['A pilot who met police said ⟦40⟧ sailors were lost.', 'A pilot'],
    ['Some ⟦40⟧ sailors were lost, news agencies, including Harbour News and Holm Post, reported on Friday.', 'news agencies'],
    ['Some ⟦40⟧ sailors were lost, Ann Lee, among others, said on Friday.', 'Ann Lee'],
  ])('%s', check)
}) // prettier-ignore

describe('takes nobody told of for who tells', () => {
  test.for<Row>([
    ['Seven reported in the past two weeks have left ⟦40⟧ sailors dead.', null],
    ['Divers raced to save people feared trapped in a wreck, leaving ⟦40⟧ sailors behind.', null],
    ['A man said to have steered the ship was held over a wreck that left ⟦40⟧ sailors lost.', null],
    ['The navy sought nine men, described as armed, after a raid that left ⟦40⟧ sailors dead.', null],
    ['“What I would have done is leave ⟦40⟧ sailors behind.”', null],
    ['I’m told ⟦40⟧ sailors were lost.', null],
    // who tells
    ['The navy feared that ⟦40⟧ sailors were trapped.', 'The navy'],
    ['The navy said to reporters that ⟦40⟧ sailors were lost.', 'The navy'],
    ['The navy, in a post, described as lost ⟦40⟧ sailors.', 'The navy'],
  ])('%s', check)
}) // prettier-ignore

describe('finds who told a paper so, whatever they asked for', () => {
  test.for<Row>([
    ['Some ⟦40⟧ sailors were lost, a port official told Harbour News on condition of anonymity because he was not allowed to speak.', 'a port official'],
    ['Some ⟦40⟧ sailors were lost; a port official told Harbour News on Friday that he was not allowed to speak.', null],
    ['The ship carried ⟦40⟧ sailors, a port official told Harbour News was safe.', null],
    ['The Harbour Fund opened a pier. It said ⟦40⟧ sailors were lost.', 'The Harbour Fund'],
    ['The Bo Harbour opened a pier. She said ⟦40⟧ sailors were lost.', 'Bo Harbour'],
  ])('%s', check)
}) // prettier-ignore
