import type { Span } from '../lib/draft.ts'
import { oncePer } from '../lib/once.ts'
import { actorModifiers, bodyHeads, bodyWords, groupHeads, nonActors, personHeads, pronouns } from '../lexicon/actor.ts'
import { months, weekdays } from '../lexicon/calendar.ts'
import { sayingNouns } from '../lexicon/saying.ts'

/** Somebody who speaks, read from a noun phrase; offsets are into the text it was read from. */
export interface Actor extends Span {
  readonly words: string // the whole phrase, “town council spokeswoman Mary Roe”
  readonly name: string // what it is called by, “Mary Roe”
  readonly kind: 'person' | 'body' | 'group' | 'pronoun' | 'self'
  readonly head: string // the noun or the last name, lower case
  readonly isBare: boolean // “the agency”, “the general”: no name of its own
}

/** A word of a phrase with its place. */
export interface Token extends Span {
  readonly word: string
}

/** Cut a text into words; possessive endings and the full stops of “U.S.” and “Gen.” stay with their word. */
export function tokenise(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}&’'-]|\.(?=[\p{L}\p{N}]))*(?:(?<=\b\p{Lu}\.?\p{Lu})\.)?/gu)].map((match) => ({
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
  })
  if (pronouns[lower] !== undefined) return make('pronoun', words, lower, true)
  if (/^(?:I|we|We)$/u.test(words)) return make('self', words, lower)
  const tokens = tokenise(words)
  if (tokens.length === 0 || tokens.length > 22) return undefined
  const said = possessorOf(words, tokens)
  if (said !== undefined) return readActor(text, { start: span.start + said.start, end: span.start + said.end })
  const person = personIn(tokens)
  if (person !== undefined)
    return make('person', words.slice(person.start, person.end), lastWord(words.slice(person.start, person.end)))
  const head = headOf(words, tokens)
  const kind = kindOf(head, tokens)
  return kind && make(kind, words, head, isBareTitle(words, tokens))
}

const setOf = oncePer((list: readonly string[]): ReadonlySet<string> => new Set(list))
const has = (list: readonly string[], word: string): boolean => setOf(list).has(word)
const plain = (word: string): string => word.toLowerCase().replace(/[’']s$|[’']$|\.$/gu, '')

/** Tell a word that starts with a capital, and is no weekday or month. */
export function isCapital(word: string): boolean {
  return /^(?:\p{Lu}|al-\p{Lu}|d[’']\p{Lu})/u.test(word) && !calendarWords.has(word.replace(/[’'.]s?$/u, ''))
}

const calendarWords = new Set<string>([...weekdays.flat(), ...months.flat()].filter((name) => name !== 'May'))

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
  const title = tokens.findLastIndex(
    (token, index) => isTitle(token.word) && isCapital(tokens[index + 1]?.word ?? '') && !token.word.endsWith('s'),
  )
  const from = title < 0 ? (tokens[0]?.word === 'The' ? 1 : 0) : title + 1
  const place = tokens.findIndex(({ word }, index) => index > from + 1 && /^(?:of|from|at|with)$/u.test(word))
  const run = tokens.slice(from, place < 0 ? undefined : place)
  const isName = run.length > 0 && run.length <= 5 && run.every(({ word }) => isNamePart(word))
  if (!isName || (title < 0 && run.length < 2) || /[’']s?$/u.test(run.at(-1)?.word ?? '')) return undefined
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }
}

function isNamePart(word: string): boolean {
  const isParticle = /^(?:de|van|von|bin|al|el|der|la|del|da|dos|ibn|ben)$/u.test(word)
  return (
    (isCapital(word) || isParticle) &&
    !has(bodyWords, word.replace(/[’']s$/u, '')) &&
    !/^[\p{Lu}.]{2,4}$/u.test(word) &&
    !has(groupHeads, word.toLowerCase()) &&
    !/[’']s$/u.test(word)
  )
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

/** Give the noun a phrase turns on: the last word before “of”, “for”, “in” … */
function headOf(words: string, tokens: readonly Token[]): string {
  const one = /^one of (.+)$/iu.exec(words)
  if (one?.[1]) return plain(tokenise(one[1]).at(-1)?.word ?? '')
  const link = tokens.findIndex(({ word }, index) => index > 0 && /^(?:of|for|in|at|with|from|on|to|near)$/u.test(word))
  return plain((link < 0 ? tokens : tokens.slice(0, link)).at(-1)?.word ?? '')
}

function kindOf(head: string, tokens: readonly Token[]): Actor['kind'] | undefined {
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

/** Tell “the agency” and “the spy agency” from “the Norwegian agency”. */
function isBareTitle(words: string, tokens: readonly Token[]): boolean {
  return (
    /^(?:[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Ii]ts|[Tt]heir)\b/u.test(words) &&
    tokens.slice(1).every(({ word }) => !isCapital(word)) &&
    !/ of /u.test(words)
  )
}
