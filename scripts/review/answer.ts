import { Day } from '../../src/schema/day.ts'
import type { Correction } from '../../src/schema/decision.ts'
import type { Bound } from '../../src/schema/quantity.ts'
import { Quantity } from '../../src/schema/quantity.ts'
import type { Speaker } from '../../src/schema/speaker.ts'
import { foldName } from '../lib/text.ts'

/** What an answer means, or what is wrong with it. */
export type Answer<T> = { readonly value: T } | { readonly fault: string }

type Figures = NonNullable<Correction['quantity']>

/** Read a figure under a bound: `3,200`; for a range `2,800 to 3,200`. */
export function parseFigure(text: string, bound: Bound): Answer<Figures> {
  const numbers = text.split(/\s+to\s+|\s*[–—]\s*|\.\./).map((each) => each.replace(/[\s,_’']/g, ''))
  if (!numbers.every((number) => /^\d{1,15}$/.test(number))) return fault(text, 'a number such as `3,200`, in people')
  const [low = 0, high = low, ...more] = numbers.map(Number)
  const quantity = { low: isUpper(bound) ? null : low, high: isLower(bound) ? null : high, bound }
  const fits = Quantity.safeParse({ ...quantity, derivation: null, boundAsWritten: null }).success
  const isOne = numbers.length === (bound === 'range' ? 2 : 1)
  if (fits && isOne && more.length === 0) return { value: quantity }
  return fault(
    text,
    bound === 'range' ? 'two numbers, the lower first: `2,800 to 3,200`' : `one number for \`${bound}\``,
  )
}

/** Read the days something can have been said on: a day, `DAY to DAY`, `by DAY`, `from DAY` or `none`. */
export function parseDays(text: string): Answer<NonNullable<Correction['saidOn']>> {
  const words = text.trim().toLowerCase()
  if (isNone(words) || words === 'no day') return { value: { earliest: null, latest: null } }
  const [, opening, first = '', , second] =
    /^(by|on or before|from|on or after)?\s*(\S+?)(\s*(?:to|\.\.)\s*(\S+))?$/.exec(words) ?? []
  const days = second === undefined ? [first] : [first, second]
  const wrong = days.find((day) => !Day.safeParse(day).success)
  if (wrong !== undefined || (opening !== undefined && second !== undefined))
    return fault(wrong ?? text, 'a day `YYYY-MM-DD`, `DAY to DAY`, `by DAY`, `from DAY` or `none`')
  const last = second ?? first
  if (first > last) return fault(text, 'the earlier day first')
  const isOpenStart = opening === 'by' || opening === 'on or before'
  return {
    value: { earliest: isOpenStart ? null : first, latest: opening !== undefined && !isOpenStart ? null : last },
  }
}

/** Read a speaker: an id of the gazetteer, a name or alias in it, or `none`. */
export function parseSpeaker(text: string, speakers: readonly Speaker[]): Answer<string | null> {
  if (isNone(text)) return { value: null }
  const wanted = foldName(text.trim())
  const named = speakers.filter(({ id, name, aliases }) =>
    [id, name, ...aliases].some((each) => foldName(each) === wanted),
  )
  const found = speakers.find(({ id }) => id === wanted) ?? named[0]
  if (found !== undefined) return { value: found.id }
  return fault(text, 'a speaker of content/speakers.yaml, by id or name, or `none`; write a new one there first')
}

/** Read one of a few words, or `none` where nothing is an answer too. */
export function parseWord<T extends string>(text: string, words: readonly T[]): Answer<T> {
  const found = words.find((word) => word === text.trim().toLowerCase())
  return found === undefined ? fault(text, `one of ${words.map((word) => `\`${word}\``).join(', ')}`) : { value: found }
}

/** Say whether an answer says that there is nothing. */
export function isNone(text: string): boolean {
  return /^(?:none|-)$/i.test(text.trim())
}

function isUpper(bound: Bound): boolean {
  return bound === 'up-to' || bound === 'fewer-than'
}

function isLower(bound: Bound): boolean {
  return bound === 'at-least' || bound === 'more-than'
}

function fault(found: string, expected: string): { readonly fault: string } {
  return { fault: `Unexpected \`${found}\`, expected ${expected}` }
}
