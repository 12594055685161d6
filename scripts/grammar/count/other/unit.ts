import type { NumeralReason } from '../../../../src/schema/ledger.ts'
import {
  currencySigns,
  currencyWords,
  distanceWords,
  durationWords,
  measurementWords,
  percentWords,
} from '../../../lexicon/units.ts'
import { isDash, isGlued, lowerAt, type Look } from './look.ts'

/** Read sums of money: “$20 billion”, “half a million euros”, “a million-dollar home”. */
export const money: Look = (tokens, { from, to }) => {
  const before = lowerAt(tokens, from - 1)
  if (currencySigns.includes(before) || /[$€£¥]$/u.test(before)) return 'money'
  const skipped = /^(?:of|us|u\.s\.|canadian|australian|hong|-)$/u.test(lowerAt(tokens, to)) ? to + 1 : to
  const after = lowerAt(tokens, skipped)
  return currencyWords.includes(after) || currencyWords.includes(after.split('-')[0] ?? '') ? 'money' : null
}

/** Read shares: “40%”, “ten per cent”. */
export const percentage: Look = (tokens, { to }) => {
  const next = isDash(tokens[to]) ? to + 1 : to
  const after = lowerAt(tokens, next)
  return percentWords.includes(after) ||
    after === 'per-cent' ||
    (after === 'per' && lowerAt(tokens, next + 1) === 'cent')
    ? 'percentage'
    : null
}

const people = /^(?:people|persons|men|women|children|soldiers|troops|residents|migrants|refugees|protesters)$/u // “1,000people”

/** Read digits that letters are glued to: “T-72”, “MI6”, “10km”, “5.50GMT”. */
export const glued: Look = (tokens, { from, to }) => {
  const before = tokens[from - 1]
  if (before && isGlued(tokens, from - 1)) {
    if (before.kind === 'word') return 'designation'
    if (before.text === '#') return 'rank'
    const named = isDash(before) && tokens[from - 2]?.kind === 'word' && isGlued(tokens, from - 2)
    if (named) return /^(?:mid|early|late|pre|post)$/u.test(lowerAt(tokens, from - 2)) ? 'date' : 'designation'
  }
  const after = tokens[to]
  if (after?.kind !== 'word' || !isGlued(tokens, to - 1) || people.test(after.lower)) return null
  return (
    unitRole(after.lower) ??
    (/^(?:gmt|utc|am|pm|a\.m\.|p\.m\.|hrs|est|et)$/u.test(after.lower) ? 'time' : 'designation')
  )
}

/** Read compounds: “two-year”, “50-mile”, “69-year-old”; “7,000-strong” and “3,000-plus” count on. */
export const compound: Look = (tokens, { to }) => {
  if (!isDash(tokens[to]) || !isGlued(tokens, to - 1) || !isGlued(tokens, to)) return null
  const word = lowerAt(tokens, to + 1)
  if (tokens[to + 1]?.kind !== 'word' || /^(?:strong|plus|odd|ish)$/u.test(word)) return null
  if (/^(?:times?|fold|to-one|in-one)$/u.test(word)) return 'rate'
  return unitRole(word) ?? 'thing-count'
}

const betweenUnits =
  /^(?:-|plus|odd|consecutive|straight|full|long|short|more|additional|further|whole|solid|calendar|or|so|extra|other|working|successive|and|half|light|nautical|metric|imperial|us)$/u

/** Read amounts of time, length or another measure: “three days”, “100 square miles”, “two more years”. */
export const measured: Look = (tokens, { to, numerals }) => {
  const form = numerals[0]?.form
  if (form === 'ordinal') return null
  const role = unitRole(lowerAt(tokens, to))
  if (form === 'vague') return role === 'duration' ? null : role
  if (role) return role
  for (let at = to; at < to + 3 && mayPartUnit(tokens, at); at += 1) {
    const later = unitRole(lowerAt(tokens, at + 1))
    if (later) return later
  }
  return null
}

/** Tell a word between a number and its unit; “a” only after “and”: “two and a half years”, not “3,000 a week ago”. */
function mayPartUnit(tokens: Parameters<Look>[0], at: number): boolean {
  const word = lowerAt(tokens, at)
  return word === 'a' ? lowerAt(tokens, at - 1) === 'and' : betweenUnits.test(word)
}

function unitRole(word: string): NumeralReason | null {
  if (/^(?:year|month|week|day)s?-old/u.test(word)) return 'age'
  const head = word.split('-')[0] ?? word
  if (durationWords.includes(head)) return 'duration'
  if (distanceWords.includes(head)) return 'distance'
  return measurementWords.includes(head) || measurementWords.includes(word) ? 'measurement' : null
}

/** Read how warm it is: “the *high* today was *74*”. */
export const weather: Look = (tokens, { from, low }) => {
  const words = tokens.slice(Math.max(0, from - 5), from).map(({ lower }) => lower)
  const extreme = words.findLastIndex((word) => /^(?:high|low|highs|lows)$/u.test(word))
  const subject = extreme > 0 && /^(?:the|and)$/u.test(words[extreme - 1] ?? '')
  const behind = words.slice(extreme + 1)
  const dated = /\b(?:today|tonight|tomorrow|yesterday)\b/u.test(
    tokens
      .slice(0, from)
      .map(({ lower }) => lower)
      .join(' '),
  )
  const told =
    behind.length > 0 &&
    behind.every((word) =>
      /^(?:today|tonight|tomorrow|yesterday|here|is|was|be|will|near|around|about|of)$/u.test(word),
    )
  return subject && dated && told && (low ?? Infinity) < hottest ? 'measurement' : null
}

const hottest = 130 // degrees
