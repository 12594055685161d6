import { toJSONSchema } from 'zod'
import { Ledger } from '../schema/ledger.ts'
import { Quantity, type Bound } from '../schema/quantity.ts'

const count = { type: 'integer' } as const
const none = { type: 'null' } as const

/** Gives the JSON Schema (2020-12) of the ledger, made from the schema that the site itself is built by. */
export function makeSchema(): object {
  const schema = toJSONSchema(Ledger, {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === Quantity) jsonSchema.allOf = ends
    },
  })
  return { title: 'Ledger', description: 'All sources, mentions, statements and accounted numerals.', ...schema }
}

/** Which ends each bound has. That `exact` and `about` have the same number at both is more than JSON Schema can say. */
const ends = [
  ruleFor(['exact', 'about', 'range'], { low: count, high: count }),
  ruleFor(['at-least', 'more-than'], { low: count, high: none }),
  ruleFor(['up-to', 'fewer-than'], { low: none, high: count }),
]

function ruleFor(
  bounds: readonly Bound[],
  ends: { low: typeof count | typeof none; high: typeof count | typeof none },
) {
  return { if: { properties: { bound: { enum: [...bounds] } } }, then: { properties: ends } }
}
