import type { Span } from '../../lib/draft.ts'
import { bodyHeads } from '../../lexicon/actor.ts'
import { sayingNouns } from '../../lexicon/saying.ts'
import { has, isCapital, type Token } from './word.ts'

/** Give who speaks through a piece of saying: “The ministry’s statement” → “The ministry”, “a UN report” → “UN”. */
export function possessorOf(words: string, tokens: readonly Token[]): Span | undefined {
  const by = /\b(?:by|from) (?=\S)/u.exec(words)
  const noun = findSayingNoun(tokens)
  if (noun < 0) return undefined
  if (by !== null && by.index > (tokens[noun]?.start ?? 0)) return { start: by.index + by[0].length, end: words.length }
  if (tokens[noun - 1]?.word === 'of') return undefined
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

/** Find the piece of saying in a phrase; “intelligence” is one, unless it is who gives another: “Navy intelligence reports”. */
function findSayingNoun(tokens: readonly Token[]): number {
  const isNoun = ({ word }: Token): boolean => has(sayingNouns, word.toLowerCase())
  const first = tokens.findIndex(isNoun)
  const isGiver =
    first > 0 && tokens[first]?.word.toLowerCase() === 'intelligence' && tokens.slice(first + 1).some(isNoun)
  return isGiver ? tokens.findLastIndex(isNoun) : first
}

/** Tell who can own a piece of saying (“UN”, “media”) from what only describes it (“Preliminary”). */
function isOwner(word: string): boolean {
  return has(bodyHeads, word) || (isCapital(word) && !openers.has(word))
}

const openers = new Set(['The', 'A', 'An', 'It', 'Its', 'His', 'Her', 'Their', 'One', 'Another', 'Some', 'This', 'That', 'These', 'Preliminary', 'Initial', 'Early', 'Official',
  'Latest', 'Recent', 'Local', 'News', 'Previous', 'Unconfirmed', 'First', 'New', 'Other', 'Various', 'Payment', 'Court', 'Hospital', 'Phone', 'Satellite', 'Bank', 'Tax', 'Prison', 'Burial', 'Several', 'Many', 'Later', 'Final', 'Internal', 'Public', 'Independent']) // prettier-ignore

/** Find where “people familiar with the report” begins, who speak of it. */
export function findInsider(words: string): number {
  return words.search(insider)
}

/** Tell whether words begin with “people familiar with the report”. */
export function opensWithInsider(words: string): boolean {
  return insiderFirst.test(words)
}

const familiar = String.raw`(?:(?:two|three|four|five|several|some|a|one) )?(?:people|persons?|sources?|officials?|individuals) (?:familiar|close|involved|aware|briefed|with (?:direct )?knowledge|knowledgeable)\b`
const insider = new RegExp(String.raw`(?<![\p{L}’'-])${familiar}`, 'iu')
const insiderFirst = new RegExp(`^${familiar}`, 'iu')
