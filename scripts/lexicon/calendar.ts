/** Weekdays from Sunday (0), with the short forms that a newspaper prints. */
export const weekdays = [
  ['Sunday'], ['Monday', 'Mon.'], ['Tuesday', 'Tues.', 'Tue.'], ['Wednesday', 'Wed.'],
  ['Thursday', 'Thurs.', 'Thur.', 'Thu.'], ['Friday', 'Fri.'], ['Saturday', 'Sat.'],
] as const // prettier-ignore

/** Months from January (1 − 1), with their short forms; a full stop may follow a short form. */
export const months = [
  ['January', 'Jan'], ['February', 'Feb'], ['March', 'Mar'], ['April', 'Apr'], ['May'], ['June', 'Jun'], ['July', 'Jul'],
  ['August', 'Aug'], ['September', 'Sept', 'Sep'], ['October', 'Oct'], ['November', 'Nov'], ['December', 'Dec'],
] as const // prettier-ignore

/** Small counts as they stand before “days ago”. */
export const counts: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
} // prettier-ignore

/** Words that put a saying at no day in particular: it was not said in the report at hand. */
export const vagueTimes = [
  'the other day', 'earlier', 'previously', 'recently', 'before', 'in the past', 'the day before', 'a day earlier', 'a day before',
  'days earlier', 'weeks earlier', 'days ago', 'weeks ago', 'months ago', 'years ago', 'last year', 'earlier this year', 'this year', 'once',
  'earlier this week', 'this week', 'last weekend', 'at the time', 'a day later', 'the next day', 'the following day', 'days later', 'a week later', 'weeks later', 'last time', 'initially', 'at first',
] as const // prettier-ignore

/** What figures come out in, on a day. */
export const pieces = [
  'figures', 'data', 'numbers', 'statistics', 'estimates?', 'reports?', 'tally', 'tallies', 'lists?', 'updates?', 'bulletins?', 'study', 'survey', 'records',
  'documents?', 'analysis', 'count', 'counts', 'toll', 'statement', 'information',
] as const // prettier-ignore
