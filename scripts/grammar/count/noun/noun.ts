import { fateFillers, stoppers } from '../../../lexicon/function.ts'
import type { Token } from '../../text/token.ts'
import { headLength, isNationOfDead, isNominal } from './head.ts'
import { calendar } from '../other/look.ts'
import { isObject } from './object.ts'
import { readPartitive } from './partitive.ts'
import { readRecords } from './record.ts'
import { readRemains } from './remains.ts'
import { fights } from './serving.ts'
import { isTime, namesThings } from './thing.ts'
import { matchPhrase, type Vocabulary } from '../vocabulary.ts'
import {
  isAdjunct,
  isAgent,
  isCompatriot,
  isFollower,
  isGathering,
  isOwner,
  isPluralWord,
  isPresent,
  isSlogan,
  isThronging,
  isVerb,
} from '../word.ts'
import { isStruck } from './struck.ts'

/** What a number counts, as read from the words after it. `from` and `to` are token indexes, `to` exclusive. */
export interface NounReading {
  readonly kind: 'counted' | 'fate' | 'group' | 'person' | 'thing' | 'pronoun' | 'partitive' | 'none'
  readonly unit: string | null
  readonly from: number
  readonly to: number
  readonly modifiers: readonly Token[]
}

/** A sentence to read nouns in. */
export interface Reader {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly vocabulary: Vocabulary
}

/** How a number takes its noun: in the plural, in the singular, or before it as in “a 7,000-strong force”. */
export type Grammar = 'plural' | 'singular' | 'attributive'

const reach = 9

/** Read the noun that a number counts: “7,000 *Norland* soldiers”, “7 killed”, “500 of them”, “three tanks”. */
export function readNoun(reader: Reader, at: number, grammar: Grammar): NounReading {
  const noun = readPartitive(reader, at) ?? readPhrase(reader, at, grammar)
  return noun.kind === 'thing' ? (readRemains(reader, noun) ?? readRecords(reader, noun) ?? noun) : noun
}

function readPhrase(reader: Reader, at: number, grammar: Grammar): NounReading {
  const { tokens, vocabulary } = reader
  let last = at
  for (let index = at; index < Math.min(tokens.length, at + reach); index += 1) {
    const group = matchPhrase(vocabulary.groups, tokens, index)
    if (group && (group.kind === 'plural' || grammar !== 'plural'))
      return reading(reader, 'group', at, [index, group.words.length])
    const head = headLength(reader, index, grammar)
    if (head > 0) return thingBefore(tokens, at, index) ?? reading(reader, 'counted', at, [index, head])
    if (!mayModify(tokens, index, at) && !(index === at && isTrusted(reader, at, grammar))) break
    last = index + 1
  }
  const fate = readFated(reader, at) ?? (namesThings(reader, at) ? null : readFate(reader, at))
  return fate ?? readOther(reader, at, last, grammar)
}

/** Tell an adjective that says how sure a count is, its noun at once behind: “16 *confirmed* victims”, but “16 reported that soldiers …”. */
function isTrusted(reader: Reader, at: number, grammar: Grammar): boolean {
  return (
    /^(?:confirmed|reported|estimated|presumed)$/u.test(reader.tokens[at]?.lower ?? '') &&
    headLength(reader, at + 1, grammar) > 0
  )
}

/** Read a fate that stands for the people it befell: “7 killed”, “22 were killed”, “two others seriously injured”. */
export function readFate(reader: Reader, at: number): NounReading | null {
  const { tokens, vocabulary } = reader
  const nation = isNationOfDead(tokens, at) ? at : Infinity
  for (let index = at; index < Math.min(tokens.length, at + 6); index += 1) {
    const fate = matchPhrase(vocabulary.counted, tokens, index)
    if (fate?.kind === 'fate' && goesOn(tokens, index)) return null
    if (fate?.kind === 'fate') return reading(reader, 'fate', Math.min(index, nation), [index, fate.words.length])
    const word = tokens[index]?.lower ?? ''
    if (index === at && /^["“]$/u.test(word)) continue // 53 “heavily wounded”
    if (index === nation) continue // 40 “Sudlandic dead”
    if (isBound(tokens, index) || isBound(tokens, index - 1)) continue // 40 “at least hurt”
    const adverb = /^[a-z]{3,}ly$/u.test(word) && !matchPhrase(vocabulary.persons, tokens, index)
    if (!fateFillers.has(word) && !adverb) return null
  }
  return null
}

function isBound(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'at' && /^(?:least|most)$/u.test(tokens[at + 1]?.lower ?? '')
}

/** Tell people who are still in danger, named behind the word for it: “two drowning *swimmers*”. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'drowning' && isNominal(tokens[at + 1])
}

/** Read people whom two fates befell: “190 dead and missing *sailors*”. */
function readFated(reader: Reader, at: number): NounReading | null {
  const { tokens, vocabulary } = reader
  const isFate = (index: number): boolean => matchPhrase(vocabulary.counted, tokens, index)?.kind === 'fate'
  if (!isFate(at) || !/^(?:and|or)$/u.test(tokens[at + 1]?.lower ?? '') || !isFate(at + 2)) return null
  const person = matchPhrase(vocabulary.persons, tokens, at + 3)
  return person?.kind === 'plural' ? reading(reader, 'counted', at, [at + 3, person.words.length]) : null
}

/** Refuse a head across a plural of something else: in “20 drones struck soldiers” the drones are counted. */
function thingBefore(tokens: readonly Token[], at: number, head: number): NounReading | null {
  const index = tokens.findIndex((token, place) => place >= at && place < head - 1 && isPluralWord(token))
  const word = tokens[index]
  return word
    ? { kind: 'thing', unit: word.text, from: index, to: index + 1, modifiers: tokens.slice(at, index) }
    : null
}

function mayModify(tokens: readonly Token[], index: number, at: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (!token) return false
  if (token.kind === 'word') {
    if (/^(?:and|or)$/u.test(token.lower)) return index > at && before !== undefined && !/s$/u.test(before.lower)
    if (/^(?:last|next)$/u.test(token.lower) && isTime(tokens[index + 1])) return false
    if (/^(?:early|late)$/u.test(token.lower) && calendar.test(tokens[index + 1]?.lower ?? '')) return false
    if (isPresent(tokens, index) || token.lower === 'according') return false
    if (isSlogan(tokens, index)) return true
    return token.text === 'US' || (!stoppers.has(token.lower) && !calendar.test(token.lower))
  }
  if (/^[-‐‑]$/u.test(token.text)) return before?.end === token.start
  return index > at ? /^["“”'‘’[\])]$/u.test(token.text) : /^["“”‘[(]$/u.test(token.text)
}

/** Name what is counted when it is none of ours: a person of another trade, a thing, or nothing because a verb follows. */
function readOther(reader: Reader, at: number, last: number, grammar: Grammar): NounReading {
  const { tokens } = reader
  for (let index = last - 1; index >= at; index -= 1) {
    if (grammar === 'attributive' && isGathering(tokens[index], reader.vocabulary))
      return reading(reader, 'counted', at, [index, 1])
    const length =
      personLength(reader, index, grammar) || (isAgent(tokens[index]) && isStruck(reader, at, index) ? 1 : 0)
    if (length > 0 && !isObject(reader, at, index))
      return reading(reader, fights(reader, at, index + length - 1) ? 'counted' : 'person', at, [index, length])
  }
  const modifiers = tokens.slice(at, last).filter(({ kind }) => kind === 'word')
  const head = modifiers.find(isPluralWord) ?? modifiers[0]
  const thing = head !== undefined && tokens[at]?.text !== '(' && !doesSomething(reader, modifiers, head)
  return {
    kind: thing ? 'thing' : 'none',
    unit: thing ? head.text : null,
    from: at,
    to: thing ? last : at,
    modifiers: [],
  }
}

/** Tell a word behind a number for what those counted do, from the noun of the number. */
function doesSomething({ vocabulary }: Reader, [first]: readonly Token[], head: Token): boolean {
  return (head === first && isVerb(head)) || (vocabulary.crowd && isThronging(first))
}

/** Give the number of tokens of a word for people of any trade at an index, 0 where there is none. */
function personLength({ tokens, vocabulary }: Reader, index: number, grammar: Grammar): number {
  const token = tokens[index]
  const person = matchPhrase(vocabulary.persons, tokens, index)
  if (person && !isOwner(token) && !(grammar === 'plural' && isAdjunct(person, tokens[index + 1])))
    return person.words.length
  return isCompatriot(token) || (vocabulary.crowd && isFollower(token)) ? 1 : 0
}

function reading(
  { text, tokens }: Reader,
  kind: NounReading['kind'],
  at: number,
  [from, length]: readonly [number, number],
): NounReading {
  const first = tokens[from]
  const last = tokens[from + length - 1]
  const unit =
    first && last
      ? text
          .slice(first.start, last.end)
          .replace(/\s+/gu, ' ')
          .replace(/(?<=s)['’]$/u, '')
      : null
  return {
    kind,
    unit,
    from,
    to: from + length,
    modifiers: tokens.slice(at, from).filter((token) => token.kind === 'word'),
  }
}
