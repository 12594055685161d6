const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekday = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun)(?:day)?'
const clock = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?'
const date = `${month} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${month}|${month} \\d{4}|\\d{4}-\\d{2}-\\d{2}(?:[T ][\\d:.+-]+Z?)?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}`
const ago = '\\d+\\s?(?:h|hrs?|hours?|m|mins?|minutes?|days?|d) ago'
const zone = '(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|EES?T|MSK|KST|JST|IST|[+-]\\d{1,2}(?::?\\d{2})?)'

const anchor = new RegExp(`\\b(?:${date}|${clock}|${weekday}|${ago})(?!\\w)`, 'iu')
const words = `\\b(?:${ago}|${date}|${clock}|${weekday}|(?:19|20)\\d{2})(?!\\w)|\\b(?:first |last )?(?:published|posted|updated|modified|created|issued|date|end|started|begins?|begun|concluded|on|at|of|local time|time)(?!\\w)|(?<![\\w])${zone}(?!\\w)`
const marks = '[\\s,.:;|·•()[\\]–—/-]'
const parts = new RegExp(words, 'giu')
const opening = new RegExp(`^${marks}*(?:${words})`, 'iu') // cheap: most lines begin with another word
const rest = new RegExp(`${marks}+`, 'gu')

/** Say whether a line holds nothing but a day or a time: when a page was published, updated, fetched, or a briefing began. */
export function isDateline(line: string): boolean {
  if (!/\d/.test(line) || !opening.test(line) || !anchor.test(line)) return false
  return line.replace(parts, '').replace(rest, '') === ''
}
