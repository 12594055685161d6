import type { Quantity } from '../../schema/quantity.ts'
import { writeQuantity } from '../words.ts'

/** Describes a figure for machines (schema.org): an end that nobody stated is left out, and “about” states none, only the figure. */
export function describeQuantity(quantity: Quantity, unit: string | null): object {
  const { low, high, bound } = quantity
  return {
    '@type': 'QuantitativeValue',
    ...((bound === 'exact' || bound === 'about') && { value: low }),
    ...(bound !== 'about' && low !== null && { minValue: low }),
    ...(bound !== 'about' && high !== null && { maxValue: high }),
    ...(unit !== null && { unitText: unit }),
    description: writeQuantity(quantity),
  }
}
