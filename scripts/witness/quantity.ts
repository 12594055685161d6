import type { Mention } from '../../src/schema/ledger.ts'
import type { Quantity } from '../../src/schema/quantity.ts'
import { findPlainBound, setsBound } from './bound.ts'
import { expectEqual, type Finding } from './evidence.ts'
import { readFigures, type Figure } from './number.ts'
import { findWhole } from './words.ts'

const REACH = 40 // units between a number and the words that bound it

/** Read a mention's number again and check figure, derivation and bound against it; an editor's own figure is the decision's to prove. */
export function checkQuantity(mention: Mention): readonly Finding[] {
  const { id, number, quantity } = mention
  if (number === null || quantity === null) return []
  const corrected = mention.decision?.changes.some(({ field }) => field === 'quantity') ?? false
  const read = readFigures(number.asWritten)
  return [
    ...(corrected ? checkStands(mention) : [...checkFigure(quantity, read, id), ...checkBound(mention, quantity)]),
    ...checkDerivation(quantity, read, id),
  ]
}

/** List every figure that a run of words can be read as: each number, and all of them multiplied. */
export function listFigures(asWritten: string): readonly number[] {
  const values = readFigures(asWritten).map(({ value }) => value)
  return [...values, values.reduce((product, value) => product * value, 1)]
}

function checkFigure(quantity: Quantity, read: readonly Figure[], id: string): readonly Finding[] {
  const what = `figure of ${id}`
  if (quantity.bound === 'range')
    return expectEqual('number-differs', [quantity.low, quantity.high], readRange(read), what)
  const figure = quantity.high ?? quantity.low
  if (quantity.derivation !== null) return expectEqual('number-differs', figure, multiply(read), what)
  return read.length === 1
    ? expectEqual('number-differs', figure, read[0]?.value, what)
    : [{ rule: 'number-differs', message: `Unexpected ${what}, expected one number in its words or a derivation` }]
}

function readRange([first, second, ...more]: readonly Figure[]): readonly (number | undefined)[] {
  if (more.length > 0 || first === undefined || second === undefined) return []
  const shared = first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale ? second.scale : 1
  return [first.value * shared, second.value]
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
  const known = setsBound(boundAsWritten, bound)
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

interface Span {
  readonly start: number
  readonly end: number
}

function isNear(text: string, words: Span, number: Span): boolean {
  if (words.start < number.end && number.start < words.end) return true
  const gap = words.end <= number.start ? text.slice(words.end, number.start) : text.slice(number.end, words.start)
  return gap.length <= REACH && !/[.!?;]\s/.test(gap)
}
