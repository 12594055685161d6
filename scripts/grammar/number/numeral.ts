import type { Span } from '../../lib/draft.ts'
import { scaleSuffixes, scaleWords } from '../../lexicon/numbers.ts'
import { readDigits } from './digits.ts'
import type { ReadNumeral } from './form.ts'
import { findAddresses } from '../text/address.ts'
import { composeNumerals } from './compose.ts'
import { findNumberWords } from './numberword.ts'
import { findShapes } from './shape.ts'

/** Find every numeral of a text, in digits of any script or in words, each once and in order. */
export function findNumerals(text: string): readonly ReadNumeral[] {
  const addresses = findAddresses(text)
  const found = [...findShapes(text), ...findDigits(text), ...findNumberWords(text)]
  const plain = withoutOverlaps(found)
  return composeNumerals(text, plain).map((numeral) => (liesIn(addresses, numeral) ? asAddress(numeral) : numeral))
}

const digitRun =
  /(?:(?<![\p{L}\p{N}])[.,](?=\d{3}(?!\d)))?\p{N}(?:\p{N}|[\p{Cf}]{1,8}(?=[\p{N}.,])|\\?[.,'’_٬٫，．]{1,2}(?=[\p{Cf}]?\p{N}))*/gu
const groupGap = /^[ \u00a0\u2009\u202f]$/u

function findDigits(text: string): ReadNumeral[] {
  const runs: ReadNumeral[] = []
  for (const match of text.matchAll(digitRun)) {
    const last = runs.at(-1)
    if (last && (joinsGroup(text, last, match) || joinsSlip(text, last, match))) {
      const start = last.start
      const raw = text.slice(start, match.index + match[0].length)
      runs[runs.length - 1] = {
        ...last,
        end: start + raw.length,
        text: raw,
        ...readDigits(raw.replace(/,\s|\s,/u, ',')),
      }
    } else runs.push(withSuffix(text, match))
  }
  return runs
}

const monthBefore =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s$/u

/** Tell whether a run is the next group of three of the one before: “12 000”, with any kind of space, never across a line. */
function joinsGroup(text: string, last: ReadNumeral, match: RegExpExecArray): boolean {
  if (!groupGap.test(text.slice(last.end, match.index)) || !/^\d{3}$/u.test(match[0])) return false
  if (!/^\d{1,3}(?:\s\d{3})*$/u.test(last.text) || /^0/u.test(last.text)) return false
  return (
    !monthBefore.test(text.slice(Math.max(0, last.start - 12), last.start)) &&
    !/[\p{L}-]$/u.test(text.slice(0, last.start).slice(-1))
  )
}

/** Tell thousands whose comma a blank follows or leads by a slip: “239, 000”, “239 ,000”; no number begins with three zeros or a comma. */
function joinsSlip(text: string, last: ReadNumeral, match: RegExpExecArray): boolean {
  if (!/^[1-9]\d{0,2}$/u.test(last.text)) return false
  const gap = text.slice(last.end, match.index)
  return (gap === ', ' && match[0] === '000') || (gap === ' ' && /^,\d{3}$/u.test(match[0]))
}

const suffix = /^(?:(st|nd|rd|th)|(s)|(k|m|mn|mln|b|bn|tn|thousand|million|billion))(?![\p{L}\p{N}])/iu
const inBracket = /^ (K)(?=\))/u // “(900 K)”

function withSuffix(text: string, match: RegExpExecArray): ReadNumeral {
  const end = match.index + match[0].length
  const worth = readDigits(match[0].replaceAll('\\', '')) // Markdown’s stroke: “29\\.6”
  const behind = text.slice(end, end + 4)
  const loose = text[match.index - 1] === '(' ? inBracket.exec(behind) : null
  const tail = suffix.exec(text.slice(end, end + 10))
  const span = { start: match.index, end: end + ((tail ?? loose)?.[0].length ?? 0) }
  const whole = { ...span, text: text.slice(span.start, span.end), script: 'digits' as const }
  if (tail?.[1]) return { ...whole, form: 'ordinal', value: null, fault: null }
  if (tail?.[2]) return { ...whole, form: 'vague', value: worth.value, fault: null }
  const letters = tail?.[3] ?? loose?.[1]
  if (!letters) return { ...whole, form: 'cardinal', ...worth }
  return {
    ...whole,
    form: 'cardinal',
    ...scaled(worth, scaleSuffixes[letters.toLowerCase()] ?? scaleWords[letters.toLowerCase()] ?? 1),
  }
}

function scaled({ value, fault }: ReturnType<typeof readDigits>, scale: number): ReturnType<typeof readDigits> {
  return { value: value === null ? null : Math.round(value * scale * 1e6) / 1e6, fault }
}

/** Keep, of numerals that overlap, the one found by the earlier rule or holding the other, so that no digit is lost or counted twice. */
function withoutOverlaps(found: readonly ReadNumeral[]): readonly ReadNumeral[] {
  const ranked = found.map((numeral, rank) => ({ numeral, rank }))
  ranked.sort((a, b) => a.numeral.start - b.numeral.start || b.numeral.end - a.numeral.end || a.rank - b.rank)
  const kept: ReadNumeral[] = []
  for (const { numeral } of ranked) {
    const last = kept.at(-1)
    if (!last || numeral.start >= last.end) kept.push(numeral)
    else if (numeral.end > last.end) kept[kept.length - 1] = entangled(last, numeral)
  }
  return kept
}

/** Two readings that only share some digits, as in “2,,3.4/5”, are one numeral that nobody can read. */
function entangled(first: ReadNumeral, second: ReadNumeral): ReadNumeral {
  const text = first.text + second.text.slice(first.end - second.start)
  return { ...first, end: second.end, text, form: 'cardinal', value: null, fault: 'unreadable' }
}

function liesIn(zones: readonly Span[], { start }: Span): boolean {
  let low = 0
  let high = zones.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((zones[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return (zones[low]?.start ?? Infinity) <= start
}

function asAddress(numeral: ReadNumeral): ReadNumeral {
  return { ...numeral, form: 'address', value: null, fault: null }
}
