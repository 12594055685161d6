import { findBoundBefore, type FoundBound } from './bound.ts'
import type { Figure } from './figure.ts'
import { readNoun, type NounReading } from './noun.ts'
import type { Context, Reading } from './reading.ts'

/** Multiply out groups of a stated size: “two brigades of 6,000 people each” counts 12,000, and keeps both figures. */
export function readProduct(
  context: Context,
  figure: Figure,
  group: NounReading,
  bound: FoundBound | null,
): Reading | null {
  const { text, tokens, figures, vocabulary } = context
  const size = figures.find(({ from }) => from > group.to && from <= group.to + 4)
  const joint = tokens[group.to]?.lower ?? ''
  if (!size || !/^(?:of|with|each|,)$/u.test(joint) || size.fault || size.low === null || size.low !== size.high)
    return null
  const noun = readNoun(text, tokens, size.to, vocabulary, true)
  if (noun.kind !== 'counted' || noun.unit === null || figure.low === null || figure.low !== figure.high) return null
  const each = tokens.slice(noun.to, noun.to + 2).some(({ lower }) => /^(?:each|apiece)$/u.test(lower))
  if (joint !== 'of' && joint !== 'each' && !each) return null
  const product = figure.low * size.low
  const first = tokens[figure.from]
  const last = tokens[noun.to - 1]
  if (!first || !last || !Number.isSafeInteger(product)) return null
  const whole: Figure = {
    from: figure.from,
    to: size.to,
    numerals: [...figure.numerals, ...size.numerals],
    low: product,
    high: product,
    fault: null,
  }
  const sizeBound = findBoundBefore(tokens, size.from)
  const set = bound && bound.bound !== 'about' ? bound : (sizeBound ?? bound)
  const core = {
    start: Math.min(bound?.start ?? first.start, first.start),
    end:
      (each ? tokens.slice(noun.to, noun.to + 2).find(({ lower }) => /^(?:each|apiece)$/u.test(lower)) : last)?.end ??
      last.end,
  }
  const derivation = { value: product, text: `${grouped(figure.low)} × ${grouped(size.low)}` }
  return {
    figure: whole,
    reason: null,
    count: { figure: whole, unit: noun.unit, bound: set, core, to: noun.to, partOf: null, derivation },
  }
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',')
}
