import type { DayRule, NumeralReason, SpeakerRule } from '../schema/ledger.ts'

/** Explains in a sentence how each rule turns an expression into a day. */
export const dayRules: Readonly<Record<DayRule, string>> = {
  'day stated in full': 'The text gives day, month and year.',
  'day and month nearest published':
    'The text gives day and month; of all years, we take the one that brings the day nearest to publication.',
  'weekday on or before published': 'The text names a weekday; we take the last such day up to the day of publication.',
  'published day itself': 'The text says “today”, “this morning” or “tonight”: the day of publication.',
  'day before published': 'The text says “yesterday”: the day before publication.',
  'counted back from published':
    'The text counts back (“two days ago”, “a week ago”); we count the same from the day of publication.',
  'week before published': 'The text says “last week”: Monday to Sunday of the week before publication.',
  'month on or before published':
    'The text names a month, or says “last month”: the days of that month, none later than publication.',
  'year on or before published':
    'The text names a year, says “last year” or counts years back: the days of that year, none later than publication.',
  'transcript: said on its published day': 'The source is a transcript: its words were said on the day it bears.',
  'dateline of the article': 'The article opens with a place and a day, and nothing nearer dates the words.',
  'post: its own date': 'The words stand in an embedded post that carries its own date.',
  'on or before published':
    'Nothing in the text dates the words. They cannot be later than publication; how much earlier they are stays open.',
  'nothing to date it by': 'Neither the text nor its publication gives a day: it stays open at both ends.',
  editor: 'An editor set the day; the reason stands beside it.',
}

/** Explains in a sentence how each rule finds who is speaking. */
export const speakerRules: Readonly<Record<SpeakerRule, string>> = {
  'reporting verb': 'A verb of saying has the speaker as its subject (“the ministry said”).',
  'according to': 'The sentence says “according to” someone.',
  colon: 'A name and a colon stand before the words.',
  'transcript turn': 'The words stand in that speaker’s turn of a transcript.',
  'noun of saying': 'A noun of saying names its author (“a statement released by the agency”).',
  'passive or belief':
    'A verb of believing or confirming names who holds it (“is believed by”, “have confirmed that”).',
  'pronoun or title': 'A pronoun or a title stands for a name elsewhere in the text.',
  'carried from the sentence before': 'The sentence names nobody; the one before it does.',
  'carried inside a quotation': 'The quotation runs on from a sentence that names its speaker.',
  none: 'The text names nobody.',
  editor: 'An editor named the speaker; the reason stands beside it.',
}

/** Says what a numeral is that is no count of ours. */
export const numeralReasons: Readonly<Record<NumeralReason, string>> = {
  money: 'an amount of money',
  date: 'a date or a year',
  time: 'a time of day',
  duration: 'a length of time',
  age: 'an age',
  rate: 'a rate, so many for each',
  percentage: 'a percentage',
  distance: 'a distance',
  measurement: 'a measurement',
  rank: 'a rank or an ordinal',
  designation: 'part of a name',
  address: 'part of an address or a link',
  pronoun: '“one” as a pronoun',
  vague: 'too vague to be a figure',
  'thing-count': 'a count of things',
  'other-count': 'a count of other people',
  'group-count': 'a count of groups that nobody sized',
  repeat: 'a repetition of a figure counted already',
  boilerplate: 'page furniture around the article',
  ambiguous: 'a figure that can be read in two ways',
  unreadable: 'a figure that cannot be read safely',
}

/** Says what each field of a mention is, in the words of the page. */
export function nameField(field: string): string {
  const names: Readonly<Record<string, string>> = {
    quantity: 'figure',
    figure: 'figure',
    bound: 'bound',
    saidOn: 'day',
    measure: 'what is counted',
    unit: 'counted noun',
    stance: 'stance',
    partOf: 'whole it is part of',
    speaker: 'speaker',
  }
  return names[field] ?? field
}
