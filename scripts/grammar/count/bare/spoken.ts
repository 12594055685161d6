import { pointBack } from './estimate.ts'
import { isEnd, lowerAt } from '../other/look.ts'
import type { Context, Stand } from '../reading.ts'
import type { Token } from '../../text/token.ts'
import { matchPhrase } from '../vocabulary.ts'

const tails = /^(?:maybe|perhaps|probably|possibly|tops|easily|anyway|anyhow|actually|supposedly|apparently)$/u

/** Step over what a speaker adds to a number: “it was 2,000 *maybe*”, “they lost 900 *by now*”. */
export function behindTail(tokens: readonly Token[], after: number): number {
  const comma = lowerAt(tokens, after) === ',' ? after + 1 : after
  const two = `${lowerAt(tokens, comma)} ${lowerAt(tokens, comma + 1)}`
  const to = tails.test(lowerAt(tokens, comma)) ? comma + 1 : /^(?:by now|so far|at least|or so)$/u.test(two) ? comma + 2 : after
  return to > after && isEnd(tokens[to]) ? to : after
} // prettier-ignore

/** Step over what sums a figure up at the end of its clause, or leads to whom it counts on a sheet: “losses are at 9,000 *total*”, “9,000 *Total number of* losses”; “9,000 total losses” goes on. */
export function behindTotal(tokens: readonly Token[], at: number): number {
  const number = /^(?:total|estimated|overall)$/u.test(lowerAt(tokens, at)) ? at + 1 : at
  if (lowerAt(tokens, number) === 'number' && lowerAt(tokens, number + 1) === 'of') return number + 2
  const sums = /^(?:total|overall|altogether)$/u.test(lowerAt(tokens, at))
  return sums && (isEnd(tokens[at + 1]) || /^(?:since|so)$/u.test(lowerAt(tokens, at + 1))) ? at + 1 : at
}

/** Step over a number that a speaker corrects himself by: “300,000 *or close to 400,000* | will sign up”. */
export function behindAlternative({ tokens, figures }: Context, after: number): number {
  const next = lowerAt(tokens, after) === 'or' ? figures.find(({ from }) => from > after && from <= after + 5) : undefined
  const isPlain = next && tokens.slice(after, next.from).every(({ lower }) => alternative.test(lower))
  return isPlain ? next.to : after
} // prettier-ignore

const alternative =
  /^(?:or|even|perhaps|maybe|possibly|probably|close|closer|to|about|around|nearly|almost|some|up|as|many|more|like|over|than|at|least)$/u

const hedges =
  /^(?:like|maybe|perhaps|probably|possibly|actually|literally|really|already|easily|now|then|also|only|just|still|more|closer|something|somewhere|got|gotta|has|have|had|to|be|been|must|could|might|would|may)$/u
const pointers = /^(?:it|that|this)$/u

/** Read a bare number that is guessed at of people told of before: “it was maybe 10,000”, “it’s got to be 900 by now”, “we’re talking 4,000”. */
export function guessed(context: Context, lead: number, after: number): Stand | null {
  const { tokens, memory, figures } = context
  if (memory.kind === 'thing' || memory.kind === 'other') return null
  const figure = figures.find(({ from }) => from >= lead && from < after)
  const isYear = /^(?:1[89]|20)\d\d$/u.test(figure?.numerals[0]?.text ?? '')
  if (memory.kind === 'none' && (isYear || (figure?.high ?? 0) < many)) return null
  if (corrects(context, lead, figure?.high ?? 0)) return pointBack(context, lead)
  if (memory.kind === 'own' && !memory.near) return null
  return guessBy(context, guessFrom(tokens, lead))
}

/** Tell a number that only corrects the one before it. */
function corrects(context: Context, lead: number, high: number): boolean {
  return context.memory.kind === 'own' && (opensUnsure(context.tokens, lead) || isCorrecting(context, lead, high))
}

/** Tell a number of the same size by which a speaker corrects himself: “900 soldiers were sent, *maybe* 800, but …”. */
function isCorrecting({ tokens, memory }: Context, lead: number, high: number): boolean {
  return (
    memory.here &&
    /^(?:maybe|perhaps|possibly|probably)$/u.test(lowerAt(tokens, lead - 1)) &&
    /^[,—–]$/u.test(lowerAt(tokens, lead - 2)) &&
    high * 3 > memory.figure &&
    memory.figure * 3 > high
  )
}

/** Point back from a guess that opens its sentence, or that goes on from a number said just before. */
function guessBy(context: Context, from: number | null): Stand | null {
  if (from === null) return null
  const goesOn = context.memory.here && /^(?:say|said|saying)$/u.test(lowerAt(context.tokens, from))
  return from > latest && !goesOn ? null : pointBack(context, from)
}

const many = 100 // fewer, where nobody was counted before, may be anything
const latest = 6 // words of a sentence before its subject

/** Find the subject of a guess: “*it* was like …”, “*we*’re talking …”. */
function guessFrom(tokens: readonly Token[], lead: number): number | null {
  let at = lead - 1
  while (at > 0 && hedges.test(lowerAt(tokens, at))) at -= 1
  const word = lowerAt(tokens, at)
  if (/^(?:it|that|this)'(?:s|d|ll)$/u.test(word)) return at
  if (isSaying(tokens, at)) return at
  if (/^(?:is|was)$/u.test(word) && pointers.test(lowerAt(tokens, at - 1))) return at - 1
  if (pointers.test(word) && at < lead - 1) return at
  const talk = word === 'about' ? at - 1 : at
  if (lowerAt(tokens, talk) !== 'talking') return null
  if (/^(?:we|they|you)'re$/u.test(lowerAt(tokens, talk - 1))) return talk - 1
  return /^(?:are|were)$/u.test(lowerAt(tokens, talk - 1)) ? talk - 2 : null
}

/** Tell those who give a number in passing: “*they were saying* 900”, “and now *they say* perhaps 900”. */
function isSaying(tokens: readonly Token[], at: number): boolean {
  const who = /^(?:are|were|was)$/u.test(lowerAt(tokens, at - 1)) ? at - 2 : at - 1
  const verb = who === at - 2 ? /^saying$/u : /^(?:say|said)$/u
  return (
    verb.test(lowerAt(tokens, at)) &&
    /^(?:they|we|you|people|some)$/u.test(
      lowerAt(tokens, /^(?:now|then|once)$/u.test(lowerAt(tokens, who)) ? who - 1 : who),
    )
  )
}

const wider =
  /^(?:,|[—–-]|or|and|even|possibly|perhaps|maybe|probably|potentially|likely|more|higher|many|as|some|say|then)$/u

/** Tell a sentence that only corrects the number before it: “*Or even* 500,000.” */
function opensUnsure(tokens: readonly Token[], lead: number): boolean {
  return lead > 0 && lead <= 4 && tokens.slice(0, lead).every(({ lower }) => wider.test(lower))
}

/** Tell a number that widens the one before it, whose noun stands between: “900 people — possibly more, up to 1,200”. */
export function isWidened({ tokens, vocabulary, memory }: Context, lead: number, after: number): boolean {
  if (!memory.here || memory.kind !== 'own' || !isEnd(tokens[after])) return false
  let at = lead - 1
  while (at > 0 && wider.test(lowerAt(tokens, at))) at -= 1
  const between = tokens.slice(at + 1, lead).map(({ lower }) => lower)
  const unsure = between.some((word) => /^(?:or|even|possibly|perhaps|maybe|probably|potentially|likely)$/u.test(word))
  const marked = /^(?:,|[—–-]|or)$/u.test(between[0] ?? '')
  return unsure && marked && matchPhrase(vocabulary.counted, tokens, at)?.kind === 'plural'
}

/** Read how many of those named vaguely it is by now: “a number of people were taken away, more than 50 at this point”. */
export function soFar({ tokens, vocabulary, memory }: Context, lead: number, after: number): Stand | null {
  const now = [0, 1, 2].map((step) => lowerAt(tokens, after + step)).join(' ')
  if (
    memory.here ||
    lowerAt(tokens, lead - 1) !== ',' ||
    !/^(?:so far|in all|by now|in total|at this (?:point|time|stage|moment)|at last count|to date)/u.test(now)
  )
    return null
  const named = tokens.findIndex(
    (_token, at) => at < lead && matchPhrase(vocabulary.counted, tokens, at)?.kind === 'plural',
  )
  return named < 0 || named < lead - 14
    ? null
    : { kind: 'own', part: false, definite: false, modifiers: [], unit: tokens[named]?.text ?? null, from: lead }
}
