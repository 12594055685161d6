import { stoppers } from '../../../lexicon/function.ts'
import { authorities, comingVerbs, crowdCues, crowdVerbs, events, sizes } from '../../../lexicon/people.ts'
import type { NounReading } from '../noun/noun.ts'
import { isDash, isEnd, lowerAt } from '../other/look.ts'
import { isFollower, isPluralWord } from '../word.ts'
import { isFated } from '../noun/people.ts'
import type { Context, Stand } from '../reading.ts'
import { tokenize, type Token } from '../../text/token.ts'
import { matchPhrase } from '../vocabulary.ts'

const own = { kind: 'own', part: false, definite: false, modifiers: [] } as const

/** Read a bare number as people who came, where a topic counts those who come and the text tells of nothing else: “the march swelled to 40,000”, “Port Ellen: 600”. */
export function crowdTold(context: Context, lead: number, after: number): Stand | null {
  const { tokens, vocabulary } = context
  const figure = context.figures.find(({ from }) => from >= lead && from < after)
  if (!vocabulary.crowd || !figure || isOtherSize(tokens, lead, after) || !mayEnd(tokens[after])) return null
  const unit = unitOf(context, after)
  if (isOtherRow(context, lead)) return null
  if (isRow(context, lead) || isNextInList(context, lead, after)) return { ...own, unit, from: lead }
  const size = figure.high ?? 0
  if (isKeyed(tokens, lead)) return null
  if (size < large || isPlainNumber(figure.numerals[0]?.text ?? '', size)) return null
  const counted = /^(?:counted|counts)$/u.test(
    lowerAt(tokens, lead - (/^["'“‘]$/u.test(lowerAt(tokens, lead - 1)) ? 2 : 1)),
  )
  return counted || hasCue(tokens) || (context.memory.kind !== 'thing' && isCuedBefore(context))
    ? { ...own, unit, from: lead }
    : null
}

/** Tell the value of a key, as a feed has it: “source_rank: 2734”. */
function isKeyed(tokens: readonly Token[], lead: number): boolean {
  const key = tokens.slice(0, lead - 1)
  return (
    /^[:=]$/u.test(lowerAt(tokens, lead - 1)) &&
    key.length <= 5 &&
    key.every(({ text }) => /^(?:\p{Ll}+|[_-])$/u.test(text))
  )
}

const large = 200 // fewer than these may be anything

/** Tell a number that is more likely a year or a label: “2003”, “911”. */
function isPlainNumber(text: string, size: number): boolean {
  return /^\d{3}$/u.test(text) || (/^\d{4}$/u.test(text) && size >= 1_700 && size <= 2_100)
}

/** Name those who came: by what they did, as those counted before, or plainly. */
function unitOf({ tokens, memory }: Context, after: number): string {
  if (lowerAt(tokens, after) === 'marched') return 'marchers'
  const known = memory.kind === 'own' && memory.unit !== null && !isFated(memory.unit)
  return known ? (memory.unit ?? 'people') : 'people'
}

/** Tell whether a number measures something else, “a capacity of 60,000”, “sold 20,000”, or is a piece of a longer one, “555-2368”. */
function isOtherSize(tokens: readonly Token[], lead: number, after: number): boolean {
  if (isDash(tokens[after]) || (isDash(tokens[lead - 1]) && tokens[lead - 2]?.kind === 'numeral')) return true
  const clause = tokens.findLastIndex(({ kind }, at) => at < lead && kind === 'mark')
  if (tokens.slice(Math.max(clause + 1, lead - 8), lead).some(({ lower }) => measures.test(lower))) return true
  return [1, 2, 3].some((step) => sizes.has(lowerAt(tokens, lead - step)))
}

const measures = /^(?:capacity|population|circulation|membership)$/u

/** Tell whether no noun of its own follows a number. */
function mayEnd(token: Token | undefined): boolean {
  return (
    isEnd(token) ||
    (token?.kind === 'word' &&
      (stoppers.has(token.lower) ||
        token.lower === 'and' ||
        token.lower === 'or' ||
        /^(?:present|attending|there|here|inside|outside)$/u.test(token.lower) ||
        (comingVerbs.has(token.lower) && token.lower.endsWith('ing')) ||
        /^\p{Ll}{3,}ed$/u.test(token.text)))
  )
}

/** Tell a row of a table: a name of up to six words, a colon and the number. */
function isRow({ tokens, memory }: Context, lead: number): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':')
  if (memory.kind !== 'own' || colon < 1 || colon !== lead - 1 || colon > 8) return false
  const label = tokens.slice(0, colon).filter(({ kind }) => kind === 'word')
  return label.length > 0 && label.every(({ text, lower }) => /^\p{Lu}/u.test(text) && !furniture.test(lower))
}

/** Tell the row of a table that counts something else: “Metro rides on Monday: 9,000”, “Number of votes = 300”. */
function isOtherRow({ tokens, vocabulary }: Context, lead: number): boolean {
  if (!/^[:=]$/u.test(lowerAt(tokens, lead - 1))) return false
  return tokens.slice(0, lead - 1).some((token, at) => {
    if (measures.test(token.lower) || sizes.has(token.lower)) return true
    const known = crowdCues.test(token.lower) || /^(?:figures?|counts?|totals?|updates?|reports?)$/u.test(token.lower)
    const people = [vocabulary.counted, vocabulary.persons].some((each) => matchPhrase(each, tokens, at) !== null)
    return isPluralWord(token) && !known && !people && !isFollower(token)
  })
}

const furniture =
  /^(?:updated|published|posted|page|comments?|views?|likes?|shares?|photos?|read|replies|posts|score|words|total|by|tags?|source|note)$/u

/** Tell the next of a list of places, each with its number: “…; 600 in Port Ellen; 120 in Holm”. */
function isNextInList({ tokens, memory }: Context, lead: number, after: number): boolean {
  if (!memory.here || memory.kind !== 'own') return false
  const opened = /^[;,]$/u.test(lowerAt(tokens, lead - 1)) || /^(?:and|with)$/u.test(lowerAt(tokens, lead - 1))
  const placed = /^(?:in|at|on|outside|near)$/u.test(lowerAt(tokens, after))
  return opened && placed && tokens[after + 1]?.kind !== 'numeral'
}

function hasCue(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => crowdCues.test(lower))
}

function isCuedBefore({ text, previous, memory }: Context): boolean {
  return memory.kind === 'own' || (previous !== null && hasCue(tokenize(text, previous, [])))
}

/** Tell whether people of any trade are told of as coming: “900 pupils started from the school”, “a march of 300 nurses”; those on duty are not. */
export function joinsCrowd(
  { tokens, vocabulary }: Context,
  { lead, to, noun }: { readonly lead: number; readonly to: number; readonly noun: NounReading },
): boolean {
  const head = noun.unit?.toLowerCase().split(' ').at(-1) ?? ''
  if (!vocabulary.crowd || authorities.has(head)) return false
  const before = lowerAt(tokens, lead - 1)
  if (crowdVerbs.includes(before)) return true
  if (/^(?:of|by)$/u.test(before) && events.includes(lowerAt(tokens, lead - 2))) return true
  if (before === 'of' && /^(?:crowd|group|throng|mob|band|gang|contingent|bloc)s?$/u.test(lowerAt(tokens, lead - 2)))
    return isFollower(tokens[to - 1]) || comingVerbs.has(lowerAt(tokens, behindHave(tokens, to)))
  if (
    /^(?:included|includes|including|involved|involving)$/u.test(before) &&
    tokens.slice(Math.max(0, lead - 9), lead - 1).some(({ lower }) => events.includes(lower))
  )
    return true
  const aside = asideBehind(tokens, behindList({ tokens, vocabulary }, to))
  const verb = tokens.findIndex(
    ({ kind, lower }, at) =>
      at >= aside && ((kind !== 'word' && !isInNames(tokens, at)) || comingVerbs.has(lower) || isFinite.test(lower)),
  )
  if (verb < aside || verb > aside + 14 || !comingVerbs.has(lowerAt(tokens, behindHave(tokens, verb)))) return false
  return !tokens.slice(verb, verb + 8).some(({ lower }) => /^(?:television|tv|tvs|screens?|online)$/u.test(lower))
}

/** Step over the words that put a verb in the perfect or a later time: “900 farmers | *have already* converged”. */
function behindHave(tokens: readonly Token[], verb: number): number {
  let at = verb
  if (/^(?:have|had|has|will|would)$/u.test(lowerAt(tokens, at))) at += 1
  else if (/^(?:are|were)$/u.test(lowerAt(tokens, at)) && /^\p{L}+ing$/u.test(lowerAt(tokens, at + 1))) return at + 1
  while (at > verb && /^(?:already|now|also|since|reportedly|so|far)$/u.test(lowerAt(tokens, at))) at += 1
  return at
}

/** Step over more people of the same count: “900 women*, children, and men* gathered”. */
export function behindList({ tokens, vocabulary }: Pick<Context, 'tokens' | 'vocabulary'>, to: number): number {
  let at = to
  while (at < to + 8) {
    const joint = lowerAt(tokens, at) === ',' ? at + 1 : at
    const next = /^(?:and|or)$/u.test(lowerAt(tokens, joint)) ? joint + 1 : joint
    if (next === at || matchPhrase(vocabulary.persons, tokens, next)?.kind !== 'plural') return at
    at = next + 1
  }
  return at
}

/** Step over an aside that opens behind people: “900 teachers, *many of them whistling,* gathered”; “900 teachers and other marchers, …” too. */
function asideBehind(tokens: readonly Token[], to: number): number {
  const comma = tokens.findIndex(({ kind }, at) => at >= to && kind !== 'word')
  if (comma < to || comma > to + 4 || lowerAt(tokens, comma) !== ',') return to
  if (/^(?:and|but|or|then|when|while|yet|so|as)$/u.test(lowerAt(tokens, comma + 1))) return to
  const end = tokens.findIndex(({ text }, at) => at > comma && text === ',')
  return end > comma && end < comma + 12 && comingVerbs.has(lowerAt(tokens, end + 1)) ? end + 1 : to
}

/** Tell the comma of “from Holm, Vale and Port Ellen”. */
function isInNames(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === ',' &&
    /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') &&
    /^(?:\p{Lu}|and$)/u.test(tokens[at + 1]?.text ?? '')
  )
}

const isFinite = /^(?:is|are|was|were|has|have|had|will|would|said|says|say|that)$/u
