import { linkVerbs } from '../../../lexicon/function.ts'
import { isEnd, lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'

const estimates =
  /^(?:estimates?|totals?|counts?|headcount|tally|figures?|numbers?|turnout|attendance|projections?|forecasts?|goal)$/u

/** Find the words from which an estimate leads to a figure: “the *total* was put at 9,000”, “*there* were about 700”; null where none does. */
export function leadOfEstimate(context: Context, lead: number, after: number): number | null {
  const { tokens, memory } = context
  const before = lowerAt(tokens, lead - 1)
  const bound = lowerAt(tokens, lead) === 'an' ? lead + 1 : lead
  if (estimates.test(lowerAt(tokens, bound)) && lowerAt(tokens, bound + 1) === 'of') return lead
  if (before === ':' && estimates.test(lowerAt(tokens, lead - 2))) return lead - 2
  if (namesEstimate(tokens, after) || isSecond(context, lead, after)) return lead
  if (isSuggested(tokens, lead) && isEnd(tokens[after])) return lead - 1
  const ends = isEnd(tokens[after])
  if (!ends && !(memory.kind === 'own' && /^(?:in|at|on)$/u.test(lowerAt(tokens, after)))) return null
  if (before === 'or' && memory.here) return lead
  const subject = subjectOf(tokens, lead)
  if (subject === null) return null
  if (!ends) return lowerAt(tokens, subject) === 'there' ? subject : null
  return leadsAlone(context, subject, after) ? subject : estimateGiven(tokens, subject)
}

/** Tell a number that a figure is said to come close to: “he *put the figure* closer to 900”, “it gives *a figure* close to 900”; no “shoe size, a figure around 40”. */
function isSuggested(tokens: Context['tokens'], lead: number): boolean {
  if (!/^(?:figure|estimate|number|total|tally)$/u.test(lowerAt(tokens, lead - 1))) return false
  const near = /^(?:close|closer|nearer|around|about|at|near|above|below|over|under|well|just)$/u.test(
    lowerAt(tokens, lead),
  )
  return (
    near &&
    /^(?:an?|the|this|that|its|their)$/u.test(lowerAt(tokens, lead - 2)) &&
    suggesting.test(lowerAt(tokens, lead - 3))
  )
}

const suggesting =
  /^(?:puts?|putting|places?|placed|pegs?|pegged|sets?|gives?|gave|giving|given|suggests?|suggested|postulated|estimates?|estimated|cites?|cited|offers?|offered|reports?|reported)$/u

/** Tell the second of two figures told of two: “higher figures, 900 and 1,200 respectively”. */
function isSecond({ tokens, memory }: Context, lead: number, after: number): boolean {
  const joined = lowerAt(tokens, lead - 1) === 'and' && tokens[lead - 2]?.kind === 'numeral'
  return joined && memory.here && lowerAt(tokens, lowerAt(tokens, after) === ',' ? after + 1 : after) === 'respectively'
}

/** Tell a subject that is an estimate or points back at people; “they are 90” may tell an age. */
function leadsAlone({ tokens, memory }: Context, subject: number, after: number): boolean {
  const word = lowerAt(tokens, subject)
  if (word === 'they') return memory.kind === 'own' && (tokens[after - 1]?.numeral?.value ?? 0) > oldest
  return estimates.test(word) || /^(?:there|it|that)$/u.test(word)
}

const oldest = 120

/** Find the last word of the subject before the verbs that lead to a figure, over asides: “*they* are, most likely, already over 900”. */
function subjectOf(tokens: Context['tokens'], lead: number): number | null {
  let at = lead - 1
  while (at >= 0) {
    const from = at < lead - 1 ? behindAside(tokens, at) : at
    if (from === at && !leadsOn(tokens, at)) return at < lead - 1 ? at : null
    if (estimates.test(lowerAt(tokens, from)) && from < lead - 1) return from
    at = from === at ? at - 1 : from
  }
  return null
}

/** Tell the words between a subject and its figure: “the number *should have read* 900”. */
function leadsOn(tokens: Context['tokens'], at: number): boolean {
  return (
    linkVerbs.has(lowerAt(tokens, at)) ||
    /^reads?$/u.test(lowerAt(tokens, at)) ||
    isAhead(tokens, at) ||
    hovers(tokens, at)
  )
}

/** Tell how a figure comes to rest: “the figures *seem to settle on* 900”, “the figure *is looking more likely to be* 900”, “the figure *is hovering around* 900”. */
function hovers(tokens: Context['tokens'], at: number): boolean {
  const word = lowerAt(tokens, at)
  if (
    /^(?:seems?|seemed|appears?|appeared|would|will|settles?|settled|hovers?|hovered|hovering|looks|looking)$/u.test(
      word,
    )
  )
    return true
  if (word === 'on') return /^settle[sd]?$/u.test(lowerAt(tokens, at - 1))
  return (
    word === 'more' &&
    /^(?:look|is|was|now)/u.test(lowerAt(tokens, at - 1)) &&
    /^(?:likely|like)$/u.test(lowerAt(tokens, at + 1))
  )
}

/** Tell “set to” and “expected to” before the verb of a figure: “with this number *set to* increase to 9,000”. */
function isAhead(tokens: Context['tokens'], at: number): boolean {
  return (
    /^(?:set|due|expected|projected|forecast|poised|slated|planned)$/u.test(lowerAt(tokens, at)) &&
    lowerAt(tokens, at + 1) === 'to'
  )
}

/** Find an estimate behind which stands who gave it: “the daily *figure* reported by Holm was 900”, “a *figure* which is 18”. */
function estimateGiven(tokens: Context['tokens'], subject: number): number | null {
  const at = tokens.findLastIndex(
    ({ lower }, index) => index < subject + 1 && index > subject - 8 && estimates.test(lower),
  )
  const behind = tokens.slice(at + 1, subject + 1)
  const given = at >= 0 && givenBy.test(behind[0]?.lower ?? '')
  return given &&
    behind.every(({ kind, lower }) => kind === 'word' && !/^(?:is|are|was|were|has|have|had)$/u.test(lower))
    ? at
    : null
}

const givenBy =
  /^(?:reported|given|announced|released|cited|published|provided|quoted|offered|claimed|issued|by|from|which|earlier|late|later|on)$/u

/** Step over an aside between commas: “the first estimate, made on Monday, was 900”. */
function behindAside(tokens: Context['tokens'], at: number): number {
  if (/^["”]$/u.test(lowerAt(tokens, at)) && lowerAt(tokens, at - 1) === ',') return behindAside(tokens, at - 1)
  if (lowerAt(tokens, at) !== ',') return at
  const comma = tokens.findLastIndex(({ text }, index) => index < at && text === ',')
  return comma > 0 && comma > at - 16 ? comma - 1 : at
}

/** Tell whether “as the peak number” or its like follows. */
function namesEstimate(tokens: Context['tokens'], after: number): boolean {
  if (lowerAt(tokens, after) !== 'as' || !/^(?:the|an?|its|their)$/u.test(lowerAt(tokens, after + 1))) return false
  return [after + 2, after + 3, after + 4].some((at) => estimates.test(lowerAt(tokens, at)))
}
