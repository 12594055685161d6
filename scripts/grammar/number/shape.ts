import type { NumeralForm, ReadNumeral } from './form.ts'

/** Shapes that begin with a digit; each is tried only where a run of digits begins. */
const shapes: readonly (readonly [NumeralForm, RegExp])[] = [
  ['day', /\d{4}-\d{2}-\d{2}(?:[T -]\d{2}[:-]\d{2}(?:[:-]\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)/uy],
  ['day', /(?<![\d.,$€£])(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![.,]?\d)/uy],
  ['clock', /(?<![.:])\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?![\d:])/uy],
  ['day', /(?<!\/)\d{1,4}\/\d{1,4}(?:\/\d{1,4})?(?![\d/])/uy],
  ['day', /(?<!\.)\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?![\d.])/uy],
]
const phone = /\+\d[\d ()-]{6,18}\d(?!\d)/gu
const roman =
  /(?=[XVI])(?<![\p{L}\p{N}.])(?:X{1,3}(?:I{1,3}|IV|VI{0,3}|IX)|XX{1,2}|I{2,3}|IV|VI{1,3}|IX|XX)(?![\p{L}\p{N}’'])/gu
const codes = /(?<![\p{L}\p{N}])(?:0x[0-9a-f]+|\d+(?:\.\d+)?e\d+)(?![\p{L}\p{N}])/iuy
const lookalikes =
  /(?<![\p{L}\p{N}])(?:[\dOoIlОоЗз]{1,4}(?:,[\dOoIlОоЗз]{3}){1,4}|\d{1,8}[OoОо][\dOoОо]{0,8})(?![\p{L}\p{N}])/uy

/** Find what is written in a fixed shape, or is broken: dates, clock times, phone numbers, Roman numerals, look-alike letters. */
export function findShapes(text: string): ReadNumeral[] {
  const starts = Array.from(text.matchAll(/\d+/gu), ({ index }) => index)
  const broken = [...findAt(text, starts, codes), ...findAt(text, lookalikeStarts(text, starts), lookalikes)]
    .filter(([raw]) => /\d/u.test(raw) && /\p{L}/u.test(raw))
    .map((match) => numeral(match, 'cardinal', 'unreadable'))
  const shaped = shapes.flatMap(([form, pattern]) =>
    findAt(text, starts, pattern).map((match) => numeral(match, form, null)),
  )
  const phones = Array.from(text.matchAll(phone), (match) => numeral(match, 'phone', null))
  return [
    ...broken,
    ...shaped,
    ...phones,
    ...Array.from(text.matchAll(roman), (match) => numeral(match, 'roman', null)),
  ]
}

/** Match a sticky pattern at each of the places, which stand in order, but not inside its last match. */
function findAt(text: string, starts: readonly number[], pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let end = 0
  for (const start of starts) {
    if (start < end) continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match === null) continue
    found.push(match)
    end = pattern.lastIndex
  }
  return found
}

/** Give every place in a run of digits, commas and letters that look like digits, where the run has both. */
function lookalikeStarts(text: string, starts: readonly number[]): number[] {
  const places: number[] = []
  let end = 0
  for (const start of starts) {
    if (start < end) continue
    let from = start
    while (from > end && isLike(text[from - 1])) from -= 1
    end = start
    let hasLetter = false
    for (let at = from; at < text.length && isLike(text[at]); at += 1) {
      hasLetter ||= !/[\d,]/u.test(text[at] ?? '')
      end = at + 1
    }
    if (hasLetter) for (let at = from; at < end; at += 1) places.push(at)
  }
  return places
}

function isLike(character: string | undefined): boolean {
  return character !== undefined && /[\dOoIlОоЗз,]/u.test(character)
}

function numeral(match: RegExpExecArray, form: NumeralForm, fault: 'unreadable' | null): ReadNumeral {
  const span = { start: match.index, end: match.index + match[0].length }
  return { ...span, text: match[0], form, script: 'digits', value: null, fault }
}
