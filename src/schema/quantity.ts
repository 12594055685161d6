import { z } from 'zod'

/** Names how a figure bounds the count: see the README's glossary. */
export const Bound = z.enum(['exact', 'about', 'at-least', 'more-than', 'up-to', 'fewer-than', 'range'])
export type Bound = z.infer<typeof Bound>

const Count = z.int().nonnegative()

/**
 * Holds a stated figure, in people.
 * `exact` and `about` have low = high; `at-least` and `more-than` have no high; `up-to` and `fewer-than` no low; a range has both.
 * `derivation` is the arithmetic behind a figure nobody wrote (“2 × 6,000”), else null; `boundAsWritten` the words that set the bound.
 */
export const Quantity = z
  .strictObject({
    low: Count.nullable(),
    high: Count.nullable(),
    bound: Bound,
    derivation: z.string().nullable(),
    boundAsWritten: z.string().nullable(),
  })
  .refine(fitsBound, 'Unexpected low and high for this bound')
export type Quantity = z.infer<typeof Quantity>

function fitsBound({ low, high, bound }: { low: number | null; high: number | null; bound: Bound }): boolean {
  switch (bound) {
    case 'exact':
    case 'about':
      return low !== null && low === high
    case 'at-least':
    case 'more-than':
      return low !== null && high === null
    case 'up-to':
    case 'fewer-than':
      return low === null && high !== null
    case 'range':
      return low !== null && high !== null && low < high
  }
}
