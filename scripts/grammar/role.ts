import type { NumeralReason } from '../../src/schema/ledger.ts'
import {
  currencySigns,
  currencyWords,
  designators,
  distanceWords,
  durationWords,
  measurementWords,
  monthWords,
  percentWords,
  yearLeads,
} from '../lexicon/units.ts'
import type { Figure } from './figure.ts'
import type { Token } from './token.ts'

type Look = (tokens: readonly Token[], figure: Figure) => NumeralReason | null

/** Say why a figure plainly counts no people, from the words beside it; null when it may be a count. */
export function findRole(tokens: readonly Token[], figure: Figure): NumeralReason | null {
  for (const look of looks) {
    const role = look(tokens, figure)
    if (role) return role
  }
  return null
}

/** Say why a four-digit number is a year, unless what it counts follows. */
export function isYear(tokens: readonly Token[], { from, to, numerals, low }: Figure, followed: boolean): boolean {
  const text = numerals[0]?.text ?? ''
  if (!/^(?:1[5-9]|20|21)\d\d$/u.test(text) || low === null) return false
  const before = lowerAt(tokens, from - 1)
  if (before === ',' && tokens[from - 2]?.numeral) return true
  if (followed) return isMonth(tokens[from - 1]) || /^(?:in|since|until|by|during|early|late|mid)$/u.test(before)
  return yearLeads.includes(before) || isMonth(tokens[from - 1]) || lowerAt(tokens, to) !== '-' || true
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
const glued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && tokens[at].end === tokens[at + 1]?.start
const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-‐‑–]$/u.test(token.text)
const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && monthWords.includes(token.lower)

const byForm: Look = (_tokens, { numerals }) => {
  switch (numerals[0]?.form) {
    case 'address':
    case 'phone':
      return 'address'
    case 'clock':
      return 'time'
    case 'day':
      return 'date'
    case 'roman':
      return 'designation'
    default:
      return null
  }
}

const money: Look = (tokens, { from, to }) => {
  const before = lowerAt(tokens, from - 1)
  if (currencySigns.includes(before) || /[$€£¥]$/u.test(before)) return 'money'
  const after = lowerAt(tokens, to)
  if (
    currencyWords.includes(after) ||
    (isDash(tokens[to]) && /^(?:dollar|euro|pound|ruble|rouble)/u.test(lowerAt(tokens, to + 1)))
  )
    return 'money'
  if (after === 'of' && currencyWords.includes(lowerAt(tokens, to + 1))) return 'money'
  return /^(?:us|u\.s\.|canadian|australian|hong)$/u.test(after) && currencyWords.includes(lowerAt(tokens, to + 1))
    ? 'money'
    : null
}

const percentage: Look = (tokens, { to }) => {
  const after = lowerAt(tokens, to)
  const dashed = isDash(tokens[to]) ? lowerAt(tokens, to + 1) : after
  return percentWords.includes(dashed) ||
    (after === 'per' && lowerAt(tokens, to + 1) === 'cent') ||
    (after === '-' && lowerAt(tokens, to + 1) === 'per-cent')
    ? 'percentage'
    : null
}

const gluedLetters: Look = (tokens, { from, to }) => {
  const before = tokens[from - 1]
  if (before && glued(tokens, from - 1)) {
    if (before.kind === 'word') return 'designation'
    if (isDash(before) && tokens[from - 2]?.kind === 'word' && glued(tokens, from - 2))
      return lowerAt(tokens, from - 2) === 'mid' ? 'date' : 'designation'
    if (before.text === '#') return 'rank'
  }
  const after = tokens[to]
  if (!after || !glued(tokens, to - 1) || after.kind !== 'word') return null
  return (
    unitRole(after.lower) ??
    (/^(?:gmt|utc|am|pm|a\.m\.|p\.m\.|hrs|est|et)$/u.test(after.lower) ? 'time' : 'designation')
  )
}

function unitRole(word: string): NumeralReason | null {
  if (/^(?:year|month|week|day)s?-old/u.test(word)) return 'age'
  const head = word.split('-')[0] ?? word
  if (durationWords.includes(head)) return 'duration'
  if (distanceWords.includes(head)) return 'distance'
  return measurementWords.includes(head) ? 'measurement' : null
}

const compound: Look = (tokens, { to }) => {
  if (!isDash(tokens[to]) || !glued(tokens, to - 1) || !glued(tokens, to)) return null
  const word = lowerAt(tokens, to + 1)
  if (/^(?:strong|plus|odd|ish)$/u.test(word) || tokens[to + 1]?.numeral) return null
  if (/^(?:times?|fold|to-one|in-one)$/u.test(word)) return 'rate'
  return unitRole(word) ?? 'thing-count'
}

const clockTime: Look = (tokens, { to, low }) => {
  const after = lowerAt(tokens, to)
  if (/^(?:a\.m\.|p\.m\.|am|pm|o'clock|gmt|utc)$/u.test(after)) return 'time'
  return (after === 'local' && lowerAt(tokens, to + 1) === 'time') || (after === 'hours' && (low ?? 0) >= 100)
    ? 'time'
    : null
}

const age: Look = (tokens, { from, to, low, numerals }) => {
  if (numerals[0]?.form !== 'cardinal' && numerals[0]?.form !== 'vague') return null
  const lead = tokens.slice(Math.max(0, from - 5), from).map(({ lower }) => lower)
  const aged = lead.findLastIndex((word) => /^(?:aged?|ages)$/u.test(word))
  const between = lead.slice(aged + 1)
  if (
    aged >= 0 &&
    (low ?? 0) < 130 &&
    between.every(
      (word, at) =>
        /^(?:of|from|to|is|was|at|and|between|or|under|over|about|above|below|in|her|his|their|just|only|,)$/u.test(
          word,
        ) || tokens[from - between.length + at]?.numeral,
    )
  )
    return 'age'
  if (/^years?$/u.test(lowerAt(tokens, to)) && /^(?:old|older|of)$/u.test(lowerAt(tokens, to + 1)))
    return lowerAt(tokens, to + 1) === 'of' && lowerAt(tokens, to + 2) !== 'age' ? null : 'age'
  if (numerals[0].form === 'vague')
    return /^(?:his|her|their|my|mid|late|early)$/u.test(lead.at(-1) ?? '') && /^\d/u.test(numerals[0].text)
      ? 'age'
      : null
  return isApposedAge(tokens, from, to, low) ? 'age' : null
}

/** Tell whether a number stands after a name as an age: “Ann Example, 35, said”, “Ann Example (35)”. */
function isApposedAge(tokens: readonly Token[], from: number, to: number, low: number | null): boolean {
  const name = tokens[from - 2]
  if (low === null || low < 1 || low > 115 || !name || !/^\p{Lu}/u.test(name.text) || isMonth(name)) return false
  const open = lowerAt(tokens, from - 1)
  const close = tokens[to]
  return open === '('
    ? close?.text === ')'
    : open === ',' && (close === undefined || /^[,.;’”"'—–-]$/u.test(close.text))
}

const date: Look = (tokens, { from, to, low, high, numerals }) => {
  const form = numerals[0]?.form
  const written = numerals[0]?.script === 'digits'
  if (form === 'vague' && written) return 'date'
  if (form === 'ordinal')
    return isMonth(tokens[to]) ||
      (lowerAt(tokens, to) === 'of' && isMonth(tokens[to + 1])) ||
      isMonth(monthBefore(tokens, from)) ||
      /^centur(?:y|ies)$/u.test(lowerAt(tokens, to))
      ? 'date'
      : null
  if (!written || low === null || (high ?? low) > 31) return null
  if (
    isMonth(monthBefore(tokens, from)) ||
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(lowerAt(tokens, from - 1))
  )
    return 'date'
  return isMonth(tokens[to]) && !/^(?:have|be|not)$/u.test(lowerAt(tokens, to + 1)) ? 'date' : null
}

function monthBefore(tokens: readonly Token[], from: number): Token | undefined {
  return tokens[from - 1]?.text === '.' ? tokens[from - 2] : tokens[from - 1]
}

const unit: Look = (tokens, { to, numerals }) => {
  const after = lowerAt(tokens, to)
  const form = numerals[0]?.form
  if (form === 'ordinal') return null
  const role = unitRole(after) ?? (/^['"′″]$/u.test(after) && lowerAt(tokens, to + 1).length === 0 ? null : null)
  if (role === 'measurement' || role === 'distance') return role
  if (role && form !== 'vague') return role
  if (form === 'vague') return null
  const modified =
    /^(?:consecutive|straight|full|long|short|more|additional|further|whole|solid|calendar|or|extra|other|working|successive|and|a|half|light|nautical|metric|thousand|imperial|us)$/u
  for (let at = to; at < to + 3 && modified.test(lowerAt(tokens, at)); at += 1) {
    const later = unitRole(lowerAt(tokens, at + 1))
    if (later) return later
  }
  return null
}

const rate: Look = (tokens, { from, to, numerals }) => {
  if (numerals[0]?.form === 'fraction') return 'rate'
  const before = lowerAt(tokens, from - 1)
  const after = lowerAt(tokens, to)
  if (/^(?:per|every|x)$/u.test(before)) return 'rate'
  if (/^(?:times|per|x|-fold)$/u.test(after) || (after === 'fold' && glued(tokens, to - 1))) return 'rate'
  if (
    /^(?:in|out)$/u.test(after) &&
    (tokens[to + 1]?.numeral || tokens[to + 2]?.numeral)?.form === 'cardinal' &&
    isShare(tokens, to)
  )
    return 'rate'
  return /^(?:in|of)$/u.test(before) && tokens[from - 2]?.numeral && isShare(tokens, from - 1) ? 'rate' : null
}

/** Tell whether two numbers make a ratio: “one in three”, “9 out of 10”. */
function isShare(tokens: readonly Token[], at: number): boolean {
  const out = lowerAt(tokens, at) === 'out' || lowerAt(tokens, at - 1) === 'out'
  const value = tokens[lowerAt(tokens, at) === 'out' ? at + 2 : at + 1]?.numeral?.value ?? Infinity
  return (out || lowerAt(tokens, at) === 'in') && value <= 1_000
}

const rank: Look = (tokens, { from, to, numerals }) => {
  const before = lowerAt(tokens, from - 1)
  if (numerals[0]?.form === 'ordinal') {
    const after = tokens[to]
    return after && /^\p{Lu}/u.test(after.text) && numerals[0].script === 'digits' ? 'designation' : 'rank'
  }
  if (
    before === '#' ||
    before === 'no' ||
    before === 'nos' ||
    before === '№' ||
    (before === '.' && /^nos?$/u.test(lowerAt(tokens, from - 2)) && /^N/u.test(tokens[from - 2]?.text ?? ''))
  )
    return before === 'no' && numerals[0]?.script === 'words' ? 'pronoun' : 'rank'
  if (
    /^(?:number|top|ranked|rank|seed|seeded)$/u.test(before) &&
    (numerals[0]?.value ?? 0) <= 1_000 &&
    lowerAt(tokens, from - 2) !== 'the'
  )
    return 'rank'
  return from === 0 && /^[.)]$/u.test(lowerAt(tokens, to)) && tokens.length > 3 ? 'rank' : null
}

const vague: Look = (_tokens, { numerals }) => (numerals[0]?.form === 'vague' ? 'vague' : null)

const looks: readonly Look[] = [
  byForm,
  money,
  percentage,
  age,
  date,
  compound,
  gluedLetters,
  clockTime,
  unit,
  vague,
  rate,
  rank,
]

/** Tell whether the word before names a thing by its number: “Flight 370”, “Resolution 1701”. */
export function isDesignated(tokens: readonly Token[], { from, low, high, numerals }: Figure): boolean {
  const before = tokens[from - 1]
  if (!before || before.kind !== 'word' || low !== high || /,/u.test(numerals[0]?.text ?? '')) return false
  return (
    designators.includes(before.lower) ||
    (from > 1 && /^\p{Lu}\p{L}+$/u.test(before.text) && !isMonth(before) && tokens[from - 2]?.text !== '.')
  )
}
