import { readExchange } from './exchange.ts'
import { isDated } from './dated.ts'
import type { ReadNumeral } from './form.ts'
import { shared } from './scale.ts'
import type { Token } from '../text/token.ts'

/** One figure of a sentence: a numeral, or two that make a range. `from` and `to` are token indexes, `to` exclusive. */
export interface Figure {
  readonly from: number
  readonly to: number
  readonly numerals: readonly ReadNumeral[]
  readonly low: number | null
  readonly high: number | null
  readonly fault: 'ambiguous' | 'unreadable' | null
}

/** Group the numerals of a sentence into figures: “20-25”, “25 to 26”, “between 200 and 300”, “two or three”. */
export function readFigures(tokens: readonly Token[]): readonly Figure[] {
  const figures: Figure[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const numeral = tokens[index]?.numeral
    if (!numeral) continue
    const range =
      readRange(tokens, index, numeral) ??
      readSpan(tokens, index, numeral) ??
      readSpread(tokens, index, numeral) ??
      readGuess(tokens, index, numeral) ??
      readOutOf(tokens, index, numeral) ??
      readExchange(tokens, index, numeral) ??
      readTwice(tokens, index, numeral)
    figures.push(range ?? single(tokens, index, numeral))
    if (range) index = range.to - 1
  }
  return figures
}

function single(tokens: readonly Token[], index: number, numeral: ReadNumeral): Figure {
  const signed = isSigned(tokens, index)
  const whole = numeral.value !== null && Number.isSafeInteger(numeral.value) && !signed ? numeral.value : null
  return {
    from: index,
    to: index + 1,
    numerals: [numeral],
    low: whole,
    high: whole,
    fault: numeral.fault ?? (signed ? 'ambiguous' : null),
  }
}

/** Read a number that is written in words and again in digits: “forty-seven (47)”. */
function readTwice(tokens: readonly Token[], index: number, numeral: ReadNumeral): Figure | null {
  const again = tokens[index + 2]?.numeral
  const isSame = again?.script === 'digits' && numeral.script === 'words' && again.value === numeral.value
  if (!isSame || tokens[index + 1]?.text !== '(' || tokens[index + 3]?.text !== ')') return null
  return { ...single(tokens, index, numeral), to: index + 4, numerals: [numeral, again] }
}

/** Tell whether a dash is glued to the front of the digits, as in “−500”: a sign, a bullet or a slip, nobody knows. */
function isSigned(tokens: readonly Token[], index: number): boolean {
  const dash = tokens[index - 1]
  const own = tokens[index]
  return (
    dash !== undefined &&
    own?.numeral?.script === 'digits' &&
    /^[-−–‐‑]$/u.test(dash.text) &&
    dash.end === own.start &&
    tokens[index - 2]?.end !== dash.start
  )
}

/** Read a least and a most as one range: “no fewer than 300 and up to 500”. */
function readSpan(tokens: readonly Token[], index: number, first: ReadNumeral): Figure | null {
  const lead = tokens
    .slice(Math.max(0, index - 3), index)
    .map(({ lower }) => lower)
    .join(' ')
  const at = tokens.findIndex(({ numeral }, place) => place > index && numeral !== null)
  const second = tokens[at]?.numeral
  if (!second || at > index + 6 || !/\b(?:at least|no (?:fewer|less) than|as (?:low|few|little|small) as)$/u.test(lead))
    return null
  const joint = tokens
    .slice(index + 1, at)
    .map(({ lower }) => lower)
    .join(' ')
  if (
    !/^(?:,? ?(?:and|but|or|to) )(?:possibly |perhaps )?(?:up to|as (?:many|high|much|large|big|great) as|no more than|at most)$/u.test(
      joint,
    )
  )
    return null
  const [low, high] = [first.value, second.value]
  if (low === null || high === null || first.fault || second.fault || low >= high) return null
  return { from: index, to: at + 1, numerals: [first, second], low, high, fault: null }
}

function readRange(tokens: readonly Token[], index: number, first: ReadNumeral): Figure | null {
  const at = hangs(tokens, index) ? index + 2 : index + 1 // the joint
  const second = tokens[at + 1]?.numeral
  const joint = tokens[at]
  if (!second || !joint || first.form !== 'cardinal' || second.form !== 'cardinal' || first.fault || second.fault)
    return null
  if (!joins(tokens, index, joint.lower)) return null
  const figure = { from: index, to: at + 2, numerals: [first, second] }
  const low = shared(first, second)
  const high = second.value
  if (low === null || isSlip(first, second)) return { ...figure, low: null, high: null, fault: 'ambiguous' }
  if (high === null || low >= high || !Number.isSafeInteger(low) || !Number.isSafeInteger(high)) return null
  return joint.lower === 'or' && high > low * (low < thousand ? 3 : 1.5) ? null : { ...figure, low, high, fault: null }
}

const thousand = 1_000 // of larger numbers far apart the second is another estimate: “14,000 or 19,000”

/** Tell a number whose scale is left hanging: “between seven- and 15-thousand”. */
function hangs(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 2]
  return (
    tokens[index + 1]?.text === '-' &&
    (next?.lower === 'and' || next?.lower === 'to') &&
    tokens[index]?.end === tokens[index + 1]?.start
  )
}

/** Tell a slip of the tongue: “300 to 400 hundred” can mean no 40,000. */
function isSlip(first: ReadNumeral, second: ReadNumeral): boolean {
  const hundreds = /^(\d{3})\s+hundred$/iu.exec(second.text)
  return hundreds !== null && /^\d{3}$/u.test(first.text)
}

/** Read a share that leaves its scale to its whole: “about 40 out of 50 thousand”; “3 out of 50 thousand” are three. */
function readOutOf(tokens: readonly Token[], index: number, first: ReadNumeral): Figure | null {
  const second = tokens[index + 3]?.numeral
  if (tokens[index + 1]?.lower !== 'out' || tokens[index + 2]?.lower !== 'of' || !second || first.fault || second.fault)
    return null
  const low = shared(first, second)
  const isScaled =
    low !== null && low > (first.value ?? 0) && low < (second.value ?? 0) && low * 3 >= (second.value ?? 0)
  return isScaled && !/,/u.test(second.text)
    ? { from: index, to: index + 1, numerals: [first], low, high: low, fault: null }
    : null
}

/** Read two round figures that a speaker guesses at one after the other: “about 30, 40 people”; “about 30, 40 more” are others. */
function readGuess(tokens: readonly Token[], index: number, first: ReadNumeral): Figure | null {
  const second = tokens[index + 2]?.numeral
  if (!second || tokens[index + 1]?.text !== ',' || first.fault || second.fault) return null
  const [low, high] = [first.value ?? 0, second.value ?? 0]
  const step = 10 ** Math.floor(Math.log10(low))
  const round = low > 0 && high > low && high <= low * 2 && (high - low === step || high - low === step / 2)
  const hedged = /^(?:about|around|some|maybe|perhaps|probably|roughly)$/u.test(tokens[index - 1]?.lower ?? '')
  const next = tokens[index + 3]
  if (!round || !hedged || next?.kind !== 'word' || /^(?:more|others?|and|or|were|are|was|of)$/u.test(next.lower))
    return null
  return { from: index, to: index + 3, numerals: [first, second], low, high, fault: null }
}

/** Read how far figures spread, whatever bounds the upper one: “varied from 300 to over 900”, “between 300 and as many as 900”. */
function readSpread(tokens: readonly Token[], index: number, first: ReadNumeral): Figure | null {
  const at = tokens.findIndex(({ numeral }, place) => place > index && numeral !== null)
  const second = tokens[at]?.numeral
  const spreads = [2, 3].some((step) => /^(?:var|rang|anywhere)/u.test(tokens[index - step]?.lower ?? ''))
  const lead = tokens[index - 1]?.lower
  if (!(lead === 'between' || (spreads && lead === 'from')) || !second || at > index + 6) return null
  const joint = tokens
    .slice(index + 1, at)
    .map(({ lower }) => lower)
    .join(' ')
  const joined =
    /^(?<word>to|and) (?:just |well |perhaps |possibly )?(?:over|more than|as many as|up to|about|around|some|nearly|almost|close to|above)$/u.exec(
      joint,
    )
  if (joined === null || (joined.groups?.word === 'and' && lead !== 'between')) return null
  const low = shared(first, second)
  const high = second.value
  if (low === null || high === null || first.fault || second.fault || low >= high) return null
  return { from: index, to: at + 1, numerals: [first, second], low, high, fault: null }
}

const changes =
  /^(?:rose|risen|rises|rise|rising|increased|increase|increases|up|down|fell|jumped|grew|raised|lower|lowered|revised|climbed|dropped|cut|went|gone|changed|reduced|expanded|expand)$/u

function joins(tokens: readonly Token[], index: number, joint: string): boolean {
  const lead = tokens[index - 1]?.lower ?? ''
  const lead2 = tokens[index - 2]?.lower ?? ''
  if (/^[-‐‑–—]$/u.test(joint)) return joint !== '—' || tokens[index]?.end === tokens[index + 1]?.start
  if (joint === 'to') return !changesFrom(tokens, index) && !isDated(tokens, index)
  if (joint === 'and') return lead === 'between' || lead2 === 'between'
  return joint === 'or'
}

/** Tell “rose from 90”, “rose from a low of about 90” and “rose by 90 to 900”: what follows “to” is another figure, no end of a range. */
function changesFrom(tokens: readonly Token[], index: number): boolean {
  const from = tokens.findLastIndex(({ lower }, at) => at < index && !leading.test(lower))
  const [low, high] = [tokens[index]?.numeral?.value ?? 0, tokens[index + 2]?.numeral?.value ?? 0]
  if (tokens[from]?.lower !== 'from' && (tokens[from]?.lower !== 'by' || high < 3 * low)) return false
  return tokens.slice(Math.max(0, from - 5), from).some(({ lower }) => changes.test(lower))
}

const leading =
  /^(?:an?|the|low|high|peak|record|total|maximum|of|about|around|some|roughly|nearly|almost|just|over|under|more|fewer|less|than|at|least|close|to)$/u
