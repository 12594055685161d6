import { stoppers } from '../../../lexicon/function.ts'
import { comingVerbs, crowdCues, sizes } from '../../../lexicon/people.ts'
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
  if (!vocabulary.crowd || !figure || isOtherSize(tokens, lead, after)) return null
  if (!mayEnd(tokens[after]) && !takesPart(tokens, after)) return null
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
  if (!memory.here && comingVerbs.has(lowerAt(tokens, after))) return 'people'
  const known = memory.kind === 'own' && memory.unit !== null && !isFated(memory.unit)
  return known ? (memory.unit ?? 'people') : 'people'
}

/** Tell whether a number measures something else, “a capacity of 60,000”, “sold 20,000”, or is a piece of a longer one, “555-2368”. */
function isOtherSize(tokens: readonly Token[], lead: number, after: number): boolean {
  if (
    (isDash(tokens[after]) && tokens[after]?.start === tokens[after - 1]?.end) ||
    (isDash(tokens[lead - 1]) && tokens[lead - 2]?.kind === 'numeral')
  )
    return true
  const clause = tokens.findLastIndex(({ kind }, at) => at < lead && kind === 'mark')
  if (tokens.slice(Math.max(clause + 1, lead - 8), lead).some(({ lower }) => measures.test(lower))) return true
  if (lowerAt(tokens, lead - 1) === 'minus') return true
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
  return tokens.some(({ lower }, at) => crowdCues.test(lower) || takesPart(tokens, at) || isCounters(tokens, at))
}

/** Tell the figure of those who count crowds: “the *police estimate*”, “the *organisers' figure*”. */
function isCounters(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:estimate|figure|count|headcount)$/u.test(lowerAt(tokens, at)) &&
    /^(?:police|crowd|turnout|attendance|organi[sz]ers?(?:['’]s?)?)$/u.test(lowerAt(tokens, at - 1))
  )
}

/** Tell “taking part”, “taken to the streets”. */
function takesPart(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:take|takes|took|taken|taking)$/u.test(lowerAt(tokens, at))) return false
  const next = lowerAt(tokens, at + 1)
  return (
    next === 'part' || (next === 'to' && lowerAt(tokens, at + 2) === 'the' && lowerAt(tokens, at + 3) === 'streets')
  )
}

function isCuedBefore({ text, previous, memory }: Context): boolean {
  return memory.kind === 'own' || (previous !== null && hasCue(tokenize(text, previous, [])))
}
