import type { Span } from '../../lib/draft.ts'
import { oncePer } from '../../lib/once.ts'
import {
  actorModifiers,
  bodyHeads,
  bodyWords,
  groupHeads,
  nonActors,
  peopleGroups,
  personHeads,
  portfolios,
  pronouns,
} from '../../lexicon/actor.ts'
import { dotted } from '../../lexicon/abbreviation.ts'
import { months, weekdays } from '../../lexicon/calendar.ts'
import { stoppers } from '../../lexicon/function.ts'
import { pastVerbs, sayingNouns } from '../../lexicon/saying.ts'

/** Somebody who speaks, read from a noun phrase; offsets are into the text it was read from. */
export interface Actor extends Span {
  readonly words: string // the whole phrase, “town council spokeswoman Mary Roe”
  readonly name: string // what it is called by, “Mary Roe”
  readonly kind: 'person' | 'body' | 'group' | 'pronoun' | 'self'
  readonly head: string // the noun or the last name, lower case
  readonly isBare: boolean // “the agency”, “the general”: no name of its own
  readonly isKnown: boolean // turns on a name or on a word for somebody who speaks; else only what people alone do tells
}

/** A word of a phrase with its place. */
export interface Token extends Span {
  readonly word: string
}

/** Cut a text into words; possessive endings and the full stops of “U.S.” and “Gen.” stay with their word. */
export function tokenise(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}&’'-]*(?:\.(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}&’'-]*)*(?:(?<=\b\p{Lu}\.?\p{Lu})\.)?/gu)].map((match) => ({
    word: match[0], start: match.index, end: match.index + match[0].length,
  })) // prettier-ignore
}

/** Read a noun phrase as a speaker, or return undefined for one that cannot speak (“reports”, “the toll”). */
export function readActor(text: string, span: Span): Actor | undefined {
  const words = text.slice(span.start, span.end)
  const lower = words.toLowerCase()
  const make = (kind: Actor['kind'], name: string, head: string, isBare = false): Actor => ({
    ...span,
    words,
    name,
    kind,
    head,
    isBare,
    isKnown: true,
  })
  if (pronouns[lower] !== undefined) return make('pronoun', words, lower, true)
  if (/^(?:I|we|We)$/u.test(words)) return make('self', words, lower)
  const tokens = tokenise(words)
  if (tokens.length === 0 || tokens.length > 22) return undefined
  const said = findInsider(words) === 0 ? undefined : possessorOf(words, tokens)
  if (said !== undefined) return readActor(text, { start: span.start + said.start, end: span.start + said.end })
  const person = personIn(tokens)
  if (person !== undefined)
    return make('person', words.slice(person.start, person.end), lastWord(words.slice(person.start, person.end)))
  const head = headOf(words, tokens)
  const kind = kindOf(head, tokens)
  if (kind) return make(kind, words, head, isBareTitle(words, tokens))
  const guess = guessKind(head, tokens)
  return guess && { ...make(guess, words, head, isBareTitle(words, tokens)), isKnown: false }
}

const setOf = oncePer((list: readonly string[]): ReadonlySet<string> => new Set(list))
const has = (list: readonly string[], word: string): boolean => setOf(list).has(word)
const plain = (word: string): string => word.toLowerCase().replace(/[’']s$|[’']$|\.$/gu, '')

/** Tell a word that starts with a capital, and is no weekday or month. */
export function isCapital(word: string): boolean {
  return /^(?:\p{Lu}|al-\p{Lu}|d[’']\p{Lu})/u.test(word) && !calendarWords.has(word.replace(/[’'.]s?$/u, ''))
}

const calendarWords = new Set<string>(
  [...weekdays.flat(), ...months.flat()].filter((name) => name !== 'May' && name !== 'Jan'),
)

/** Tell a title or an office, alone or hyphened (“Lt-Gen”). */
export function isTitle(word: string): boolean {
  const lower = plain(word)
  return lower.includes('-') ? lower.split('-').every((part) => has(personHeads, part)) : has(personHeads, lower)
}

/** Tell a word that may stand inside a speaker’s noun phrase. */
export function isActorWord(word: string): boolean {
  const lower = plain(word)
  const isKnown = [groupHeads, bodyHeads, actorModifiers].some((list) => has(list, lower))
  return isCapital(word) || isTitle(word) || isKnown || /-(?:backed|based|led|run|installed|appointed)$/u.test(lower)
}

/** Find a person’s name: what follows the last title, or two or more capitalised words that open the phrase (“Ann Lee of the coast guard”). */
function personIn(tokens: readonly Token[]): Span | undefined {
  if (isBodyOfPerson(tokens)) return undefined
  const title = endOfTitle(tokens)
  const from = title < 0 ? (tokens[0]?.word === 'The' ? 1 : 0) : title + 1
  const place = tokens.findIndex(({ word }, index) => index > from + 1 && /^(?:of|from|at|with)$/u.test(word))
  const run = tokens.slice(from, place < 0 ? undefined : place)
  const isName = run.length > 0 && run.length <= 5 && run.every(({ word }) => isNamePart(word))
  if (!isName || (title < 0 && run.length < 2) || /[’']s?$/u.test(run.at(-1)?.word ?? '')) return undefined
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }
}

/** Tell “the office of President Ann Lee”: a body speaks, whoever it belongs to. */
function isBodyOfPerson(tokens: readonly Token[]): boolean {
  const of = tokens.findIndex(({ word }) => word === 'of')
  const head = plain(tokens[of - 1]?.word ?? '')
  return of > 0 && (has(bodyHeads, head) || has(groupHeads, head)) && !isTitle(head)
}

/** Find the last word of the titles before a name: “Minister of Finance” Ann Lee, “mediator” Ann Lee. */
function endOfTitle(tokens: readonly Token[]): number {
  const isNamed = (index: number): boolean => isCapital(tokens[index + 1]?.word ?? '')
  const office = tokens.findLastIndex(
    ({ word }, index) =>
      isNamed(index) && has(portfolios, plain(word)) && tokens.slice(0, index).some((each) => each.word === 'of'),
  )
  const held = tokens.findLastIndex(({ word }, index) => isTitle(word) && isNamed(index) && !word.endsWith('s'))
  if (Math.max(office, held) >= 0) return Math.max(office, held)
  const noun = tokens.findLastIndex(({ word }) => /^\p{Ll}/u.test(word) && !isParticle(word))
  return isOccupation(tokens, noun) ? noun : -1
}

/** Tell “mediator Ann Lee” and “shopkeeper Ann Lee” from “in Bergen Harbour” and “news agency Bergen Press”. */
function isOccupation(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  return (
    at >= 0 &&
    tokens.length - at >= 3 &&
    /^\p{Ll}{3,}$/u.test(word) &&
    !word.endsWith('s') &&
    ![bodyHeads, groupHeads, actorModifiers, nonActors].some((list) => has(list, word)) &&
    !notNouns.has(word)
  )
}

const isParticle = (word: string): boolean => /^(?:de|van|von|bin|al|el|der|la|del|da|dos|ibn|ben)$/u.test(word)

function isNamePart(word: string): boolean {
  return (
    (isCapital(word) || isParticle(word)) &&
    !has(bodyWords, word.replace(/[’']s$/u, '')) &&
    !isAcronym(word) &&
    !has(groupHeads, word.toLowerCase()) &&
    !/[’']s$/u.test(word)
  )
}

/** Tell “BBC” and “U.N.” from the initials “B.D.”. */
function isAcronym(word: string): boolean {
  if (word.includes('.')) return dotted.has(word.toLowerCase().replace(/\.$/u, ''))
  return /^\p{Lu}{2,4}$/u.test(word)
}

function lastWord(name: string): string {
  return plain(name.split(/\s+/u).at(-1) ?? name)
}

/** Give who speaks through a piece of saying: “The ministry’s statement” → “The ministry”, “a UN report” → “UN”. */
function possessorOf(words: string, tokens: readonly Token[]): Span | undefined {
  const by = /\b(?:by|from) (?=\S)/u.exec(words)
  const noun = tokens.findIndex(({ word }) => has(sayingNouns, word.toLowerCase()))
  if (noun < 0) return undefined
  if (by !== null && by.index > (tokens[noun]?.start ?? 0)) return { start: by.index + by[0].length, end: words.length }
  if (noun !== tokens.length - 1 || tokens[noun]?.word.toLowerCase() === 'intelligence') return undefined
  const owners = tokens.slice(0, noun)
  const first = owners.findIndex(({ word }) => isOwner(word))
  const owned = owners.findLastIndex(({ word }) => /[’']s?$/u.test(word))
  const last = owned >= 0 ? owners[owned] : owners.findLast(({ word }) => isOwner(word))
  const start = owned >= 0 ? owners[0] : owners[first]
  return start && last && (owned >= 0 || first >= 0)
    ? { start: start.start, end: last.end - (/[’']s$/u.test(last.word) ? 2 : 0) }
    : undefined
}

/** Tell who can own a piece of saying (“UN”, “media”) from what only describes it (“Preliminary”). */
function isOwner(word: string): boolean {
  return has(bodyHeads, word) || (isCapital(word) && !openers.has(word))
}

const openers = new Set(['The', 'A', 'An', 'It', 'Its', 'His', 'Her', 'Their', 'One', 'Another', 'Some', 'This', 'That', 'These', 'Preliminary', 'Initial', 'Early', 'Official',
  'Latest', 'Recent', 'Local', 'News', 'Previous', 'Unconfirmed', 'First', 'New', 'Other', 'Various', 'Several', 'Many', 'Later', 'Final', 'Internal', 'Public', 'Independent']) // prettier-ignore

/** Find where “people familiar with the report” begins, who speak of it. */
export function findInsider(words: string): number {
  return words.search(
    /(?<![\p{L}’'-])(?:(?:two|three|four|five|several|some|a|one) )?(?:people|persons?|sources?|officials?|individuals) (?:familiar|close|involved|aware|briefed|with (?:direct )?knowledge|knowledgeable)\b/u,
  )
}

/** Give the noun a phrase turns on: the last word before “of”, “for”, “in” … */
function headOf(words: string, tokens: readonly Token[]): string {
  if (findInsider(words) === 0) return 'people'
  const one = /^one of (.+)$/iu.exec(words)
  if (one?.[1]) return plain(tokenise(one[1]).at(-1)?.word ?? '')
  const link = tokens.findIndex(
    ({ word }, index) =>
      index > 0 && /^(?:of|for|in|at|with|from|on|to|near|into|about|against|by|after|between)$/u.test(word),
  )
  return plain((link < 0 ? tokens : tokens.slice(0, link)).at(-1)?.word ?? '')
}

function kindOf(head: string, tokens: readonly Token[]): Actor['kind'] | undefined {
  if (head === 'figures' && tokens.some(({ word }) => has(peopleGroups, plain(word)))) return 'group'
  const hasName = tokens.some(
    ({ word }, index) =>
      isCapital(word) && !(index === 0 && /^(?:The|A|An|One|Some|Many|Several|Other|Another)$/u.test(word)),
  )
  const isLower = tokens.some(({ word }) => word === head || word === `${head}s`)
  const isOnlyCased = tokens.length === 1 && tokens[0]?.word !== tokens[0]?.word.toUpperCase()
  if (has(nonActors, head) && (isLower || !hasName || isOnlyCased)) return undefined
  if (has(groupHeads, head)) return 'group'
  if (has(bodyHeads, head)) return 'body'
  if (has(personHeads, head)) return 'person'
  if (/s$/u.test(head) && has(personHeads, head.replace(/s$/u, ''))) return 'group'
  return hasName && !isLower ? 'body' : undefined
}

/** Guess who speaks behind a noun that no list knows, “a rescue worker”, “coastguards”; only with verbs that take people alone. */
function guessKind(head: string, tokens: readonly Token[]): Actor['kind'] | undefined {
  const opens = tokens[0]?.word ?? ''
  const isNoun = /^\p{Ll}{3,}$/u.test(head) && !/(?:ing|ed|ly)$/u.test(head) && !notNouns.has(head)
  if (!isNoun || has(nonActors, head) || tokens.length > 10) return undefined
  if (head === 'people' || /[^s]s$/u.test(head)) return 'group'
  return /^(?:the|a|an|one|another|its|his|her|their|our|my)$/iu.test(opens) || /[’']s$/u.test(opens)
    ? 'person'
    : undefined
}

const notNouns: ReadonlySet<string> = new Set([...stoppers, ...pastVerbs, 'and', 'or'])

/** Tell “the agency” and “the spy agency” from “the Norwegian agency”. */
function isBareTitle(words: string, tokens: readonly Token[]): boolean {
  return (
    /^(?:[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Ii]ts|[Tt]heir)\b/u.test(words) &&
    tokens.slice(1).every(({ word }) => !isCapital(word)) &&
    !/ of /u.test(words)
  )
}
