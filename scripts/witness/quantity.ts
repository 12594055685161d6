import type { Mention } from '../../src/schema/ledger.ts'
import type { Bound, Quantity } from '../../src/schema/quantity.ts'
import { findPlainBound, setsBound } from './bound.ts'
import { expectEqual, type Finding } from './evidence.ts'
import { readFigures, type Figure } from './number.ts'
import { findWhole, STAMP } from './words.ts'

const REACH = 40 // units between a number and the words that bound it

/** Read a mention's number again and check figure, derivation and bound against it; an editor's own figure is the decision's to prove. */
export function checkQuantity(mention: Mention): readonly Finding[] {
  const { number, quantity } = mention
  if (number === null || quantity === null) return []
  const corrected = mention.decision?.changes.some(({ field }) => field === 'quantity') ?? false
  const read = readFigures(number.asWritten)
  return [
    ...(corrected ? checkStands(mention) : [...checkFigure(mention, quantity), ...checkBound(mention, quantity)]),
    ...checkDerivation(quantity, read, mention.id),
  ]
}

/** List every figure that a run of words can be read as: each number, and all of them multiplied. */
export function listFigures(asWritten: string): readonly number[] {
  const values = readFigures(asWritten).map(({ value }) => value)
  return [...values, values.reduce((product, value) => product * value, 1)]
}

function checkFigure({ id, number, quote }: Mention, quantity: Quantity): readonly Finding[] {
  if (number === null) return []
  const what = `figure of ${id}`
  const read = readFigures(number.asWritten)
  if (quantity.bound === 'range') {
    const ends = [quantity.low, quantity.high]
    const ranges = [read, readFigures(joinDigits(number.asWritten))].map(readRange)
    const [range = []] = ranges.filter((each) => each.join() === ends.join()).concat(ranges)
    return expectEqual('number-differs', ends, range, what)
  }
  const figure = quantity.high ?? quantity.low
  if (quantity.derivation !== null) return expectEqual('number-differs', figure, multiply(read), what)
  const values = listReadings(number.asWritten, quote.exact.slice(number.end - quote.start))
  if (values.includes(figure ?? NaN)) return []
  return read.length === 1
    ? expectEqual('number-differs', figure, read[0]?.value, what)
    : [{ rule: 'number-differs', message: `Unexpected ${what}, expected one number in its words or a derivation` }]
}

const MORE = /^ (?:out of|of|or|to|and) $/

/** List what one number can be worth: as it stands, said twice (“forty (40)”, “350 for 350”), cut by a blank (“239, 000”), or short for what follows (“40 *out of 50 thousand*”). */
function listReadings(asWritten: string, behind: string): readonly number[] {
  const ways = [asWritten, joinDigits(asWritten)].map(readFigures)
  const ones = ways.flatMap((read) => (new Set(read.map(({ value }) => value)).size === 1 ? read.slice(0, 1) : []))
  const [, joint = '', rest = ''] = /^( [a-z ]{2,7} )(\S+ \p{L}+)/u.exec(behind) ?? []
  const scale = MORE.test(joint) ? (readFigures(rest)[0]?.scale ?? 1) : 1
  return ones.flatMap((one) => [one.value, ...(one.scale === 1 ? [one.value * scale] : [])])
}

/** Take a blank out of a number, and what says “or more” from before its thousand: “239, 000”, “80-plus thousand”. */
function joinDigits(words: string): string {
  return words
    .replace(/(?<=\d)(?:,\s| ,)(?=\d{3}(?!\d))/gu, ',')
    .replace(/(?<=\d)(?:\s?[-–]?plus|\+)(?=[-\s]\p{L})/gu, '')
}

function readRange([first, second, ...more]: readonly Figure[]): readonly (number | undefined)[] {
  if (more.length > 0 || first === undefined || second === undefined) return []
  const { scale, value } = second
  const thousands = scale === 1 && first.value < 1e3 && value >= 1e3 && value % 1e3 === 0 ? 1e3 : scale // “5 to 6,000”
  const shared = first.scale === 1 && thousands > 1 && first.value < value / thousands ? thousands : 1
  return [first.value * shared, value]
}

function checkDerivation({ derivation, low, high }: Quantity, read: readonly Figure[], id: string): readonly Finding[] {
  if (derivation === null) return []
  const operands = read.map(({ value }) => value.toLocaleString('en-US'))
  return [
    ...expectEqual('derivation-differs', derivation, operands.join(' × '), `derivation of ${id}`),
    ...(read.length > 1 ? expectEqual('derivation-differs', high ?? low, multiply(read), `product of ${id}`) : []),
  ]
}

function multiply(read: readonly Figure[]): number {
  return read.reduce((product, { value }) => product * value, 1)
}

function checkStands({ id, quantity, quote }: Mention): readonly Finding[] {
  const words = quantity?.boundAsWritten ?? null
  return words === null || findWhole(quote.exact, words).length > 0
    ? []
    : [{ rule: 'bound-lost', message: `Unexpected bound words \`${words}\` of ${id}, expected words of its quote` }]
}

function checkBound(mention: Mention, { bound, boundAsWritten }: Quantity): readonly Finding[] {
  const { id, number, quote } = mention
  if (number === null) return []
  const before = quote.exact.slice(0, number.start - quote.start)
  if (boundAsWritten === null) {
    const missed = findPlainBound(before)
    if (bound !== 'exact' && bound !== 'range')
      return [
        { rule: 'bound-bare', message: `Cannot call the figure of ${id} \`${bound}\` without the words that say so` },
      ]
    return missed === undefined
      ? []
      : [
          {
            rule: 'bound-missed',
            message: `Unexpected bound \`${bound}\` of ${id}, expected \`${missed}\` by the words before it`,
          },
        ]
  }
  const turned = DENIED.test(before) ? TURNED.get(bound) : undefined // “never more than 300”
  const known = setsBound(boundAsWritten, bound) || (turned !== undefined && setsBound(boundAsWritten, turned))
  const near = findWhole(quote.exact, boundAsWritten).some((at) =>
    isNear(
      quote.exact,
      { start: at, end: at + boundAsWritten.length },
      { start: number.start - quote.start, end: number.end - quote.start },
    ),
  )
  return [
    ...(known
      ? []
      : [
          {
            rule: 'bound-differs',
            message: `Unexpected bound \`${bound}\` of ${id}, expected what \`${boundAsWritten}\` says`,
          },
        ]),
    ...(near
      ? []
      : [
          {
            rule: 'bound-lost',
            message: `Unexpected bound words \`${boundAsWritten}\` of ${id}, expected words beside its number`,
          },
        ]),
  ]
}

const DENIED = /\b(?:never|not|no|nor|neither|hardly|scarcely)\b|n['’]t\b/i
const TURNED: ReadonlyMap<Bound, Bound> = new Map([
  ['up-to', 'more-than'],
  ['at-least', 'fewer-than'],
])

interface Span {
  readonly start: number
  readonly end: number
}

function isNear(text: string, words: Span, number: Span): boolean {
  if (words.start < number.end && number.start < words.end) return true
  const gap = words.end <= number.start ? text.slice(words.end, number.start) : text.slice(number.end, words.start)
  const said = gap.replace(STAMP, ' ')
  return said.length <= REACH && !/[.!?;]\s/.test(said)
}
