import type { Span } from '../../lib/draft.ts'
import { oncePer } from '../../lib/once.ts'
import { actorModifiers, bodyHeads, groupHeads, personHeads } from '../../lexicon/actor.ts'
import { months, weekdays } from '../../lexicon/calendar.ts'
import { stoppers } from '../../lexicon/function.ts'
import { pastVerbs } from '../../lexicon/saying.ts'
import { classAt, digit, letter, mark } from '../text/character.ts'

/** A word of a phrase with its place. */
export interface Token extends Span {
  readonly word: string
}

/** Cut a text into words; possessive endings and the full stops of “U.S.” and “Gen.” stay with their word. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (let start = 0; start < text.length;) {
    if ((classAt(text, start) & (letter | digit)) !== 0) {
      const end = endOfWord(text, start)
      tokens.push({ word: text.slice(start, end), start, end })
      start = end
    } else start += 1
  }
  return tokens
}

function endOfWord(text: string, start: number): number {
  let end = endOfPart(text, start)
  while (text[end] === '.' && (classAt(text, end + 1) & (letter | digit)) !== 0) end = endOfPart(text, end + 1)
  return text[end] === '.' && initials.test(text.slice(Math.max(0, end - 8), end)) ? end + 1 : end
}

const initials = /\b\p{Lu}\.?\p{Lu}$/u

function endOfPart(text: string, start: number): number {
  let end = start
  while (isPart(text, end)) end += 1
  return end
}

/** Tell a character that may stand inside a word. */
export function isPart(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const isInner = unit === 0x27 || unit === 0x2019 || unit === 0x2d || unit === 0x26 // ' ’ - &
  return isInner || (classAt(text, at) & (letter | mark | digit)) !== 0
}

const setOf = oncePer((list: readonly string[]): ReadonlySet<string> => new Set(list))

/** Tell whether a list of words holds one. */
export function has(list: readonly string[], word: string): boolean {
  return setOf(list).has(word)
}

/** Give a word in lower case without a possessive ending or a full stop. */
export function plain(word: string): string {
  const lower = word.toLowerCase()
  return /[s.’']$/u.test(lower) ? lower.replace(/[’']s$|[’']$|\.$/gu, '') : lower
}

/** Tell a word that starts with a capital, and is no weekday or month. */
export function isCapital(word: string): boolean {
  const first = word.charCodeAt(0)
  if (first >= 0x62 && first <= 0x7a && first !== 0x64 && first !== 0x65) return false // from “b” to “z”, but for “d” and “e”
  return /^(?:\p{Lu}|[ae]l-\p{Lu}|d[’']\p{Lu})/u.test(word) && !calendarWords.has(word.replace(/[’'.]s?$/u, ''))
}

const calendarWords = new Set<string>(
  [...weekdays.flat(), ...months.flat()].filter((name) => name !== 'May' && name !== 'Jan'),
)

/** Tell a title or an office, alone or hyphened (“Lt-Gen”). */
export function isTitle(word: string): boolean {
  const lower = plain(word)
  return lower.includes('-')
    ? lower.split('-').every((part) => has(personHeads, part) || /^(?:in|of|at|then|ex|co)$/u.test(part))
    : has(personHeads, lower)
}

/** Tell a word that may stand inside a speaker’s noun phrase. */
export function isActorWord(word: string): boolean {
  const lower = plain(word)
  return (
    actorWords.has(lower) ||
    isCapital(word) ||
    isTitle(word) ||
    /-(?:backed|based|led|run|installed|appointed)$/u.test(lower)
  )
}

const actorWords = new Set<string>([...groupHeads, ...bodyHeads, ...actorModifiers])

/** Words of grammar and past tenses, none of which is a noun. */
export const notNouns: ReadonlySet<string> = new Set([...stoppers, ...pastVerbs, 'and', 'or'])
