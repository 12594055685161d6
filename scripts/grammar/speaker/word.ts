import type { Span } from '../../lib/draft.ts'
import { oncePer } from '../../lib/once.ts'
import { actorModifiers, bodyHeads, groupHeads, personHeads } from '../../lexicon/actor.ts'
import { months, weekdays } from '../../lexicon/calendar.ts'
import { stoppers } from '../../lexicon/function.ts'
import { pastVerbs } from '../../lexicon/saying.ts'

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

const setOf = oncePer((list: readonly string[]): ReadonlySet<string> => new Set(list))

/** Tell whether a list of words holds one. */
export function has(list: readonly string[], word: string): boolean {
  return setOf(list).has(word)
}

/** Give a word in lower case without a possessive ending or a full stop. */
export function plain(word: string): string {
  return word.toLowerCase().replace(/[’']s$|[’']$|\.$/gu, '')
}

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

/** Words of grammar and past tenses, none of which is a noun. */
export const notNouns: ReadonlySet<string> = new Set([...stoppers, ...pastVerbs, 'and', 'or'])
