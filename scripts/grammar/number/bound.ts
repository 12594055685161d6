import type { Bound } from '../../../src/schema/quantity.ts'
import type { Span } from '../../lib/draft.ts'
import {
  bareBefore,
  beforeLike,
  boundFillers,
  boundsAfter,
  boundsBefore,
  degrees,
  type BoundPhrase,
} from '../../lexicon/bounds.ts'
import type { Token } from '../text/token.ts'

/** The words that bound a number, and where they stand. */
export interface FoundBound extends Span {
  readonly bound: Bound
}

interface Row {
  readonly words: readonly string[]
  readonly bound: BoundPhrase[1]
}

const cut = (phrase: string): readonly string[] => phrase.match(/[\p{L}']+|\S/gu) ?? []
const byLength = (a: Row, b: Row): number => b.words.length - a.words.length
const rowsOf = (phrases: readonly BoundPhrase[]): readonly Row[] =>
  phrases.map(([phrase, bound]) => ({ words: cut(phrase), bound })).sort(byLength)
const before = Map.groupBy(rowsOf(boundsBefore), ({ words }) => words.at(-1) ?? '')
const after = Map.groupBy(rowsOf(boundsAfter), ({ words }) => words[0] ?? '')

/** Find the bound before a number; of several, as in “up to about 300”, the one-sided one counts. */
export function findBoundBefore(tokens: readonly Token[], at: number): FoundBound | null {
  const found: FoundBound[] = []
  let index = at - 1
  for (let step = 0; step < 8 && index >= 0; step += 1) {
    const row = endingAt(tokens, index)
    const adjacent =
      tokens.slice(index + 1, at).every(({ lower }) => /^(?:an?|["“”'‘’(])$/u.test(lower)) || found.length > 0
    if (row && (adjacent || !(row.words.join(' ') in bareBefore)) && !isBare(tokens, index, row)) {
      const from = behindDegree(tokens, index - row.words.length + 1, row)
      const first = tokens[from]
      const last = tokens[index]
      if (first && last) found.push({ bound: row.bound, start: first.start, end: last.end })
      index = from - 1
    } else if (boundFillers.includes(tokens[index]?.lower ?? '')) index -= 1
    else if (tokens[index]?.lower === 'of' && tokens[index - 1]?.lower === 'total') index -= 2
    else break
  }
  return choose(tokens, found)
}

/** Step back over how much more or fewer than a number it is: “*somewhat* higher than”, “*a lot* more than”. */
function behindDegree(tokens: readonly Token[], from: number, { words }: Row): number {
  if (words.at(-1) !== 'than') return from
  let at = from
  while (degrees.has(tokens[at - 1]?.lower ?? '')) at -= 1
  return at < from && /^(?:bit|lot|little)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'a'
    ? at - 1
    : at
}

const like: Row = { words: ['like'], bound: 'about' }

/** Tell the “like” of one who guesses: “it was *like* 300”. */
function isLike(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.lower === 'like' &&
    tokens[index + 1]?.kind === 'numeral' &&
    beforeLike.has(tokens[index - 1]?.lower ?? '')
  )
}

/** Choose the one-sided bound; “never more than” turns round. */
function choose(tokens: readonly Token[], found: readonly FoundBound[]): FoundBound | null {
  const chosen = found.find(({ bound }) => bound !== 'about') ?? found[0] ?? null
  return chosen?.bound === 'more-than' && isDenied(tokens, chosen) ? { ...chosen, bound: 'up-to' } : chosen
}

const apart = new Set(['as', 'again', 'that', 'know', 'knew', 'known', 'say', 'said', 'think', 'thought', 'believe', 'believed', 'guess', 'guessed', 'imagine', 'imagined', 'forget', 'realise', 'realize', 'while', 'when', 'because']) // prettier-ignore

/** Tell “never had more than 300” from “never, as more than 300 came” and “never knew that more than 300 came”: up to three words between. */
function isDenied(tokens: readonly Token[], { start }: FoundBound): boolean {
  const at = tokens.findIndex((token) => token.start === start)
  const never = tokens.findLastIndex(({ lower }, index) => index < at && index >= at - 4 && lower === 'never')
  return never >= 0 && tokens.slice(never + 1, at).every(({ kind, lower }) => kind === 'word' && !apart.has(lower))
}

/** Find the bound after a number or after its noun: “3,000-plus”, “7,000 or more”. */
export function findBoundAfter(tokens: readonly Token[], at: number): (FoundBound & { readonly to: number }) | null {
  const inner = innerPlus(tokens[at - 1], at)
  if (inner) return inner
  const start = tokens[at]?.lower === ',' ? at + 1 : at
  const row = (after.get(fold(tokens[start]?.lower)) ?? []).find(({ words }) =>
    words.every((word, offset) => fold(tokens[start + offset]?.lower) === word),
  )
  const first = tokens[start]
  const last = row ? tokens[start + row.words.length - 1] : undefined
  if (!row || !first || !last || (start > at && !/^at$/u.test(first.lower))) return null
  if (row.words.at(-1) === 'more' && tokens[start + row.words.length]?.lower === 'than') return null
  if (row.words[0] === 'at' && boundsNext(tokens, start + row.words.length)) return null
  if (row.words[0] === '-' && first.start !== tokens[start - 1]?.end) return null
  return { bound: row.bound, start: first.start, end: last.end, to: start + row.words.length }
}

/** Tell a bound of what follows: “treated 150 people, *at least half* of whom”, “lost 40, *at most 12* of them at sea”. */
function boundsNext(tokens: readonly Token[], at: number): boolean {
  return (
    (tokens[at]?.numeral ?? null) !== null || /^(?:half|a|an|one|some|most|two|three)$/u.test(tokens[at]?.lower ?? '')
  )
}

/** Find the bound inside a number: “80-*plus* thousand”. */
function innerPlus(token: Token | undefined, at: number): (FoundBound & { readonly to: number }) | null {
  const place = token?.kind === 'numeral' ? token.lower.indexOf('plus') : -1
  if (!token || place < 0) return null
  const start = token.start + place
  return { bound: 'at-least', start, end: start + 'plus'.length, to: at }
}

function fold(lower: string | undefined): string {
  return lower === undefined ? '' : /^[‐‑–]$/u.test(lower) ? '-' : lower
}

function endingAt(tokens: readonly Token[], index: number): Row | null {
  if (isLike(tokens, index)) return like
  const candidates = before.get(tokens[index]?.lower ?? '') ?? []
  return (
    candidates.find(({ words }) =>
      words.every((word, offset) => tokens[index - words.length + 1 + offset]?.lower === word),
    ) ?? null
  )
}

/** Tell whether the word before shows that a preposition bounds nothing: “talks about 12 soldiers”. */
function isBare(tokens: readonly Token[], index: number, { words }: Row): boolean {
  const word = words.join(' ')
  if (word === '>')
    return index === 0 ? tokens[0]?.end !== tokens[1]?.start : tokens[index]?.start === tokens[index - 1]?.end // what opens a quoted line, or ends a tag: “> 40”, “</a>, 40”
  return Object.hasOwn(bareBefore, word) && (bareBefore[word] ?? []).includes(tokens[index - words.length]?.lower ?? '')
}
