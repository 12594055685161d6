import type { Quantity } from '../../../src/schema/quantity.ts'
import type { Proposal, Span } from '../../lib/draft.ts'
import { findClause } from './clause.ts'
import { findHedge } from './hedge.ts'
import { findMeasure, type Measures } from './measure.ts'
import type { Count, PlacedCount } from './reading.ts'

/** Make a proposal of a count: its clause, quantity, measure and hedge; parts are linked later. */
export function toProposal(text: string, { count, sentence }: PlacedCount, measures: Measures): Proposal {
  const quote = findClause(text, sentence, count.core)
  const number = spanOf(count)
  return {
    quote,
    number,
    numerals: count.figure.numerals.map(({ start, end }) => ({ start, end })),
    quantity: toQuantity(text, count),
    unit: count.unit,
    measure: findMeasure(text, measures, quote, sentence),
    stance: 'estimates',
    part: null,
    hedge: findHedge(text, quote),
    sentence,
  }
}

function spanOf({ figure: { numerals } }: Count): Span {
  return { start: numerals[0]?.start ?? 0, end: numerals.at(-1)?.end ?? 0 }
}

function toQuantity(text: string, { figure, bound, derivation }: Count): Quantity {
  const low = figure.low ?? 0
  const high = figure.high ?? low
  const given = {
    derivation: derivation,
    boundAsWritten: bound ? text.slice(bound.start, bound.end) : null,
  }
  if (low !== high)
    return {
      low,
      high,
      bound: 'range',
      ...given,
      boundAsWritten: given.boundAsWritten ?? rangeWords(text, figure.numerals),
    }
  switch (bound?.bound) {
    case 'at-least':
    case 'more-than':
      return { low, high: null, bound: bound.bound, ...given }
    case 'up-to':
    case 'fewer-than':
      return { low: null, high, bound: bound.bound, ...given }
    case 'about':
      return { low, high, bound: 'about', ...given }
    default:
      return { low, high, bound: 'exact', ...given, boundAsWritten: null }
  }
}

/** Give the words or the dash that join the two ends of a range. */
function rangeWords(text: string, numerals: Count['figure']['numerals']): string | null {
  const [first, second] = numerals
  return first && second ? text.slice(first.end, second.start).trim() : null
}
