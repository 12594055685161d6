import type { NumeralReason } from '../../../../src/schema/ledger.ts'
import { stoppers } from '../../../lexicon/function.ts'
import { fateVerbs } from '../../../lexicon/people.ts'
import { designators } from '../../../lexicon/units.ts'
import { findBoundBefore } from '../../number/bound.ts'
import type { Figure } from '../../number/figure.ts'
import { calendar, isMonth, lowerAt, type Look } from './look.ts'
import type { Token } from '../../text/token.ts'
import { compound, glued, measured, money, percentage, weather } from './unit.ts'
import { age, clockTime, date } from './when.ts'

/** Say why a figure plainly counts no people, from the words beside it; null when it may be a count. */
export function findRole(tokens: readonly Token[], figure: Figure): NumeralReason | null {
  for (const look of looks) {
    const role = look(tokens, figure)
    if (role) return role
  }
  return null
}

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

const rate: Look = (tokens, { from, to, numerals, low }) => {
  if (numerals[0]?.form === 'fraction') return 'rate'
  const before = lowerAt(tokens, from - 1)
  const after = lowerAt(tokens, to)
  if (/^(?:per|every|each|x)$/u.test(before) || /^(?:times|per|x|-fold)$/u.test(after)) return 'rate'
  const outer = after === 'out' || lowerAt(tokens, to + 1) === 'every' ? to + 2 : to + 1
  if (/^(?:in|out)$/u.test(after) && isShareOf(low, tokens, outer)) return 'rate'
  const inner = before === 'of' && lowerAt(tokens, from - 2) === 'out' ? from - 3 : from - 2
  const told = before === 'in' || inner === from - 3
  return told && isSmall(tokens[inner]) && isShareOf(tokens[inner]?.numeral?.value ?? null, tokens, from)
    ? 'rate'
    : null
}

/** Tell whether a number may be some of a small one; in “50 in three districts” the larger comes first. */
function isShareOf(share: number | null, tokens: readonly Token[], whole: number): boolean {
  return isSmall(tokens[whole]) && (share ?? 0) < (tokens[whole]?.numeral?.value ?? 0) && !isOfAll(tokens, whole)
}

/** Tell a whole that is counted and no round base: “two out of 107 passengers”, but “nine out of 10”. */
function isOfAll(tokens: readonly Token[], whole: number): boolean {
  const value = tokens[whole]?.numeral?.value ?? 0
  return lowerAt(tokens, whole - 1) === 'of' && value > 12 && value % 10 !== 0 && tokens[whole + 1]?.kind === 'word'
}

/** Tell whether a token can be a term of a ratio: “one in three”, “9 out of 10”; a year or an army cannot. */
function isSmall(token: Token | undefined): boolean {
  return token?.numeral?.form === 'cardinal' && (token.numeral.value ?? Infinity) <= 1_000
}

const ordinal: Look = (tokens, { from, to, numerals }) => {
  const next =
    tokens[from - 1]?.numeral?.form === 'ordinal' && /^(?:hundred|thousand|million)$/iu.test(numerals[0]?.text ?? '')
  if (next) return 'rank' // “the first million”
  if (numerals[0]?.form !== 'ordinal') return null
  if (/^(?:a|one)$/u.test(lowerAt(tokens, from - 1)) && lowerAt(tokens, to) === 'of') return 'rate'
  return /^\p{Lu}/u.test(tokens[to]?.text ?? '') && numerals[0].script === 'digits' ? 'designation' : 'rank'
}

const rank: Look = (tokens, { from, to, numerals }) => {
  const [first] = numerals
  const before = lowerAt(tokens, from - 1)
  if (/^(?:no|nos)$/u.test(before)) return first?.script === 'words' ? 'pronoun' : 'rank'
  if (before === '№' || (before === '.' && isNumbered(tokens, from - 2))) return 'rank'
  const placed = /^(?:number|top|ranked|rank|seeded)$/u.test(before) && lowerAt(tokens, from - 2) !== 'the'
  if (placed && (first?.value ?? 0) <= 1_000) return 'rank'
  return from === 0 && /^[.)]$/u.test(lowerAt(tokens, to)) && tokens.length > 3 ? 'rank' : null
}

/** Tell the “No.” of what has a number: “No. 7”, “unit *no.* 7”; “he said no.” ends a sentence. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  return (
    /^Nos?$/u.test(tokens[at]?.text ?? '') ||
    (/^nos?$/u.test(tokens[at]?.text ?? '') &&
      /^(?:unit|case|order|decree|law|article|colony|prison|camp|school|hospital|brigade|regiment|battalion|army|flight|room|block|house|act|resolution|document|form|lot|shop|factory|base)$/u.test(
        lowerAt(tokens, at - 1),
      ))
  )
}

/** Tell a scale word that names something: “the Million Man March”, “Thousand Oaks”, the group “Million for Trees”; no count is a lone “million”. */
const named: Look = (tokens, { from, to, numerals }) => {
  if (isTitle(tokens, from)) return 'designation'
  const lone = /^(?:Hundred|Thousand|Million|Billion)$/u.test(numerals[0]?.text ?? '') && numerals.length === 1
  const title =
    /^a (?:Hundred|Thousand|Million|Billion)$/u.test(numerals[0]?.text ?? '') && lowerAt(tokens, from - 1) === 'of'
  if (title && /^\p{Lu}\p{Ll}/u.test(tokens[from - 2]?.text ?? '')) return 'designation' // “The March of a Million”
  if (!lone || /^(?:an?|half)$/u.test(lowerAt(tokens, from - 1))) return null
  const quoted = /^[“"‘]$/u.test(lowerAt(tokens, from - 1)) && /^(?:for|against|of|to)$/u.test(lowerAt(tokens, to))
  return quoted || /^\p{Lu}\p{Ll}/u.test(tokens[to]?.text ?? '') ? 'designation' : null
}

/** Tell a number that opens a title in quotation marks: “the ‘1 Million Voices Sing’ drive”. */
function isTitle(tokens: readonly Token[], from: number): boolean {
  if (!/^[“"‘]$/u.test(lowerAt(tokens, from - 1)) || from < 2) return false
  const end = tokens.findIndex(({ text }, at) => at > from && !/^[\p{Lu}\p{N}]/u.test(text))
  return end > from + 3 && /^[”"’]$/u.test(lowerAt(tokens, end)) && tokens[end + 1]?.kind === 'word'
}

/** Tell by how much a number may be wrong: “a margin of error of 9,000”, “plus or minus 500”. */
const margin: Look = (tokens, { from }) => {
  const before = [3, 2, 1].map((step) => lowerAt(tokens, from - step)).join(' ')
  if (/^(?:plus or minus|give or take|.* ±)$/u.test(before)) return 'measurement'
  const noun = tokens.findLastIndex(({ lower }, at) => at < from && at > from - 7 && lower === 'margin')
  const between = tokens.slice(noun + 1, from).map(({ lower }) => lower)
  return noun >= 0 && between.includes('error') && between.every((word) => marginal.test(word)) ? 'measurement' : null
}

const marginal = /^(?:of|error|is|was|about|around|some|roughly|up|to|at|plus|or|minus|±|a|an)$/u

const vague: Look = (_tokens, { numerals }) => (numerals[0]?.form === 'vague' ? 'vague' : null)

const looks: readonly Look[] = [
  byForm,
  money,
  percentage,
  age,
  glued,
  date,
  compound,
  clockTime,
  measured,
  weather,
  vague,
  margin,
  rate,
  ordinal,
  rank,
  named,
]

/** Tell whether the word before names a thing by its number: “Flight 370”, “Resolution 1701”. */
export function isDesignated(tokens: readonly Token[], { from, to, low, high, numerals }: Figure): boolean {
  const before = tokens[from - 1]
  if (before?.kind !== 'word' || low !== high || /,/u.test(numerals[0]?.text ?? '')) return false
  if (stoppers.has(before.lower) || Object.hasOwn(fateVerbs, before.lower)) return false
  if (findBoundBefore(tokens, from) !== null) return false
  const named =
    from > 1 &&
    /^\p{Lu}\p{L}+$/u.test(before.text) &&
    !isMonth(before) &&
    !calendar.test(before.lower) &&
    tokens[from - 2]?.text !== '.'
  return (
    named ||
    isNamedSo(tokens, from, to, numerals[0]?.script) ||
    isOneOfMake(tokens, from, to, numerals[0]?.script) ||
    designators.includes(before.lower)
  )
}

/** Tell one thing named by its make: “the wreckage of the falcon 76 was strewn …”; “the total 76 was” tells how many. */
function isOneOfMake(tokens: readonly Token[], from: number, to: number, script: string | undefined): boolean {
  const make = lowerAt(tokens, from - 1)
  return (
    script === 'digits' &&
    /^(?:the|this|that)$/u.test(lowerAt(tokens, from - 2)) &&
    /^(?:was|is|has|had)$/u.test(lowerAt(tokens, to)) &&
    !/^(?:number|total|figure|toll|count|estimate|tally|mere|whole|full|other|last|first|next|remaining)$/u.test(make)
  )
}

/** Tell a body whose name opens the sentence and ends in a number, and which does something: “Remember 68 has called for …”. */
function isNamedSo(tokens: readonly Token[], from: number, to: number, script: string | undefined): boolean {
  const before = lowerAt(tokens, 0)
  return (
    from === 1 &&
    script === 'digits' &&
    /^\p{Lu}\p{Ll}+$/u.test(tokens[0]?.text ?? '') &&
    !/ly$|^(?:another|other|first|next|last|most|many|exactly|perhaps|maybe|meanwhile)$/u.test(before) &&
    !calendar.test(before) &&
    /^(?:has|had|was|is|says|said)$/u.test(lowerAt(tokens, to))
  )
}

/** Tell whether a capital label names even people by a number: “Zone 3 residents”, “Flight 370 passengers”. */
export function isLabelled(tokens: readonly Token[], { from, numerals, low }: Figure): boolean {
  const before = tokens[from - 1]
  const digits = numerals[0]?.script === 'digits' && (low ?? 0) < 10_000 && !/,/u.test(numerals[0].text)
  const label = before?.lower ?? ''
  const alone = label === 'team' || (label === 'region' && !/^\p{Lu}/u.test(tokens[from - 2]?.text ?? '')) // “Region 7”, but “In the Holm Region 7 people died”
  return digits && before !== undefined && /^\p{Lu}/u.test(before.text) && (designators.includes(label) || alone)
}
