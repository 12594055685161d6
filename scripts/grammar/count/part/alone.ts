import { months } from '../../../lexicon/calendar.ts'
import type { Rule } from './place.ts'

/** Tell the count of one place alone: “41 people died in Norland. At least 22 died in Holm alone”, “in Holm alone, 22 died”, “in Holm alone it rose to 15, bringing the total to 29”. */
export const isAlone: Rule = ({ before, after, toNext }) => {
  if (toNext !== null && subject.test(before) && brings.test(toNext)) return 'next'
  return alone.test(after) || aloneBefore.test(before) ? 'whole' : null
}

const alone = new RegExp(
  String.raw`^[^.;:“”\d]{0,50}?\b(?:in|at|from|for|on) (?:the )?(?!(?:${months.flat().join('|')})\b)\p{Lu}[^.;:,\d“”]{0,40}? alone\b`,
  'u',
)

const aloneBefore = /\b[Ii]n (?:the )?\p{Lu}[^.;:,\d“”]{0,40}? (?:alone|itself),? [^.;:\d“”]{0,60}$/u

/** “The toll of Holm county *alone* is 15, *bringing* the total to 29”. */
const subject = /\balone (?:is|was|are|were|has|had|stands|stood|rose|reached)\b(?:(?! that )[^.;:\d“”]){0,30}$/u
const brings =
  /^[^.;:\d“”]{0,40}, (?:bringing|taking|raising|pushing|lifting) (?:the|its|their) [^.;:\d“”]{0,60}\b(?:totals?|toll|tally|number|count)\b[^.;:\d“”]{0,60} to /u
