import { stoppers } from '../../../lexicon/function.ts'
import { yearLeads } from '../../../lexicon/units.ts'
import type { Figure } from '../../number/figure.ts'
import { isMonth, lowerAt, type Look } from './look.ts'
import { isOfPlaces } from './rows.ts'
import type { Token } from '../../text/token.ts'

/** Read clock times in words and digits: “4 am”, “two o'clock”, “1500 hours”, and that of a post, “17.30: …”. */
export const clockTime: Look = (tokens, { from, to, low, numerals }) => {
  const after = lowerAt(tokens, to)
  if (from === 0 && after === ':' && /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(numerals[0]?.text ?? '')) return 'time'
  if (/^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|gmt|utc)$/u.test(after)) return 'time'
  return (after === 'local' && lowerAt(tokens, to + 1) === 'time') || (after === 'hours' && (low ?? 0) >= 100)
    ? 'time'
    : null
}

/** Read days of a month, decades and centuries: “Oct. 17”, “the 17th of October”, “the 1990s”, “’23”. */
export const date: Look = (tokens, { from, to, low, high, numerals }) => {
  const [first] = numerals
  const written = first?.script === 'digits'
  if (first?.form === 'vague' && written) return 'date'
  if (first?.form === 'ordinal') return isDatedOrdinal(tokens, from, to) ? 'date' : null
  if (!written || low === null) return null
  if (
    /^[’'‘]$/u.test(lowerAt(tokens, from - 1)) &&
    /^\d\d$/u.test(first.text) &&
    /^(?:of|in|since|from|until)$/u.test(lowerAt(tokens, from - 2))
  )
    return 'date'
  if ((high ?? low) > 31) return null
  if (isMonth(monthBefore(tokens, from)) || isWeekday(tokens, from, to)) return 'date'
  if (isMonth(tokens[to]) && !/^(?:have|be|not)$/u.test(lowerAt(tokens, to + 1))) return 'date'
  return isNextDay(tokens, from, to) ? 'date' : null
}

/** Tell the second day of “May 15 and 16 in Holm”; of “On May 15 and 16 people …” it is none. */
function isNextDay(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]
  return (
    /^(?:and|or|to|,)$/u.test(lowerAt(tokens, from - 1)) &&
    tokens[from - 2]?.kind === 'numeral' &&
    isMonth(monthBefore(tokens, from - 2)) &&
    (next === undefined || next.kind === 'mark' || stoppers.has(next.lower))
  )
}

/** Tell “Friday 26” from “last Friday 26 migrants”. */
function isWeekday(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to]
  const isPlural = (token: Token | undefined): boolean =>
    token?.kind === 'word' && /^(?:people|men|women|children|\p{Ll}{3,}[^su']s)$/u.test(token.text)
  const counts =
    isPlural(after) ||
    (after?.kind === 'word' &&
      /^\p{Ll}{4,}$/u.test(after.text) &&
      !stoppers.has(after.lower) &&
      isPlural(tokens[to + 1]))
  return !counts && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(lowerAt(tokens, from - 1))
}

function isDatedOrdinal(tokens: readonly Token[], from: number, to: number): boolean {
  const after = lowerAt(tokens, to)
  return (
    isMonth(tokens[to]) ||
    (after === 'of' && isMonth(tokens[to + 1])) ||
    isMonth(monthBefore(tokens, from)) ||
    /^centur(?:y|ies)$/u.test(after)
  )
}

function monthBefore(tokens: readonly Token[], from: number): Token | undefined {
  return tokens[from - 1]?.text === '.' ? tokens[from - 2] : tokens[from - 1]
}

/** Tell whether a four-digit number is a year; where people follow (“2000 troops”), only a word such as “in” makes it one. */
export function isYear(
  tokens: readonly Token[],
  { from, to, numerals, low }: Figure,
  followed: 'fate' | 'noun' | null,
): boolean {
  const text = numerals[0]?.text ?? ''
  if (!/^(?:1[0-9]|20|21)\d\d$/u.test(text) || low === null) return false
  const before = lowerAt(tokens, from - 1)
  if (isMonth(tokens[from - 1]) || (before === ',' && tokens[from - 2]?.numeral)) return true
  if (before === 'the' && /^(?:who|whom)$/u.test(lowerAt(tokens, to))) return false
  if (followed === 'noun') return /^(?:in|since|until|by|during|early|late|mid)$/u.test(before)
  return yearLeads.includes(before) || (followed === null && low >= 1900 && low < 2100)
}

/** Read ages: “aged 37”, “the age of 18”, “30 years old”, “Ann Example, 35, said”. */
export const age: Look = (tokens, { from, to, low, high, numerals }) => {
  const form = numerals[0]?.form
  if (form !== 'cardinal' && form !== 'vague') return null
  if (isOfSex(tokens, from, low, high)) return 'age'
  if ((low ?? 0) < 130 && followsAge(tokens, from) && !isNewClause(tokens, from, to)) return 'age'
  const old = lowerAt(tokens, to + 1)
  if (
    /^years?$/u.test(lowerAt(tokens, to)) &&
    (/^(?:old|older)$/u.test(old) || (old === 'of' && lowerAt(tokens, to + 2) === 'age'))
  )
    return 'age'
  if (form === 'vague')
    return /^\d/u.test(numerals[0]?.text ?? '') && /^(?:his|her|their|my)$/u.test(decadeLead(tokens, from))
      ? 'age'
      : null
  return isApposed(tokens, from, to, low) ? 'age' : null
}

/** Tell the ages of men or women: “all males between 18 and 60”. */
function isOfSex(tokens: readonly Token[], from: number, low: number | null, high: number | null): boolean {
  if (low === high || (low ?? 0) < 10 || (high ?? Infinity) >= 80) return false
  const at = /^(?:between|from)$/u.test(lowerAt(tokens, from - 1)) ? from - 1 : from
  return /^(?:males?|females?|men|women|boys|girls)$/u.test(lowerAt(tokens, at - 1))
}

/** Tell a number that begins its own clause behind an age: “five were under 18, and 13 are still in care”, “of those aged 60 or older, 65 people died”. */
function isNewClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (lowerAt(tokens, from - 1) === ',' && /^(?:people|persons|men|women|children)$/u.test(lowerAt(tokens, to)))
    return true
  const opened = lowerAt(tokens, from - 1) === 'and' && lowerAt(tokens, from - 2) === ','
  return opened && /^(?:are|were|have|had)$/u.test(lowerAt(tokens, to))
}

function decadeLead(tokens: readonly Token[], from: number): string {
  const before = lowerAt(tokens, from - 1)
  return /^(?:early|mid|late|-)$/u.test(before) ? lowerAt(tokens, from - 2) : before
}

const agePath =
  /^(?:of|from|to|is|was|at|and|between|or|under|over|more|than|about|above|below|just|only|by|years?|,|-)$/u

function followsAge(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    if (/^(?:aged?|ages|older|younger)$/u.test(lowerAt(tokens, at))) return true
    if (!agePath.test(lowerAt(tokens, at)) && !tokens[at]?.numeral) return false
  }
  return false
}

function isApposed(tokens: readonly Token[], from: number, to: number, low: number | null): boolean {
  const name = tokens[from - 2]
  if (low === null || low < 1 || low > 115 || !name || !/^\p{Lu}/u.test(name.text) || isMonth(name)) return false
  const open = lowerAt(tokens, from - 1)
  const close = tokens[to]
  return open === '('
    ? close?.text === ')' && !isOfPlaces(tokens, from)
    : open === ',' && (close === undefined || /^[,.;’”"'—–-]$/u.test(close.text))
}
