import { Certainty, DayRule, Stance, type SaidOn } from '../schema/ledger.ts'
import { Bound, type Quantity } from '../schema/quantity.ts'
import type { Column } from './table.ts'

/** The pattern of a mention's id. */
export const mentionId = '^m-[0-9a-f]{10}$'

/** The pattern of every other id: safe as a file name and as part of an address. */
export const plainId = '^[a-z0-9][a-z0-9-]{0,63}$'

const day = { type: 'date' } as const
const count = { type: 'integer', constraints: { minimum: 0 } } as const

/** The columns of what was said: stance, figure and counted noun. */
export const figureColumns: readonly Column<{
  readonly stance: Stance
  readonly quantity: Quantity | null
  readonly unit: string | null
  readonly measure: string | null
}>[] = [
  {
    name: 'stance',
    type: 'string',
    says: '`estimates`: names a figure. `denies`: says that it is not so. `declines`: neither confirms nor denies.',
    constraints: { required: true, enum: Stance.options },
    of: ({ stance }) => stance,
  },
  {
    name: 'low',
    ...count,
    says: 'The lower end of the figure. Empty where nobody stated one, as in “up to”, and where there is no figure. None is ever invented.',
    of: ({ quantity }) => quantity?.low ?? null,
  },
  {
    name: 'high',
    ...count,
    says: 'The upper end of the figure; equal to `low` where one number was named. Empty where nobody stated one, as in “at least”.',
    of: ({ quantity }) => quantity?.high ?? null,
  },
  {
    name: 'bound',
    type: 'string',
    says: 'How the words bound the figure. Empty where there is no figure.',
    constraints: { enum: Bound.options },
    of: ({ quantity }) => quantity?.bound ?? null,
  },
  {
    name: 'bound_as_written',
    type: 'string',
    says: 'The words that set the bound, as they stand in the source.',
    isQuotation: true,
    of: ({ quantity }) => quantity?.boundAsWritten ?? null,
  },
  {
    name: 'derivation',
    type: 'string',
    says: 'Our arithmetic, where nobody wrote the figure itself: so many groups of so many. Empty for every figure that was written.',
    of: ({ quantity }) => quantity?.derivation ?? null,
  },
  {
    name: 'unit',
    type: 'string',
    says: 'The counted noun, as written.',
    isQuotation: true,
    of: ({ unit }) => unit,
  },
  {
    name: 'measure',
    type: 'string',
    says: 'What is being counted: the id of a measure of the topic. Two figures of different measures do not compare. Empty where the words do not say.',
    constraints: { pattern: plainId },
    of: ({ measure }) => measure,
  },
]

/** The columns of the day on which it was said, and how the day is known. */
export const dayColumns: readonly Column<{ readonly saidOn: SaidOn }>[] = [
  {
    name: 'said_earliest',
    ...day,
    says: 'The first day on which it can have been said. Empty where nobody states one.',
    of: ({ saidOn }) => saidOn.earliest,
  },
  {
    name: 'said_latest',
    ...day,
    says: 'The last day on which it can have been said; equal to `said_earliest` where the day is known.',
    of: ({ saidOn }) => saidOn.latest,
  },
  {
    name: 'said_expression',
    type: 'string',
    says: 'The words that date it, as written: “Thursday”, “a week ago”. Empty where a rule alone gave the day.',
    isQuotation: true,
    of: ({ saidOn }) => saidOn.expression,
  },
  {
    name: 'said_certainty',
    type: 'string',
    says: '`stated`: the text gives the day in full. `implied`: the rule worked it out.',
    constraints: { required: true, enum: Certainty.options },
    of: ({ saidOn }) => saidOn.certainty,
  },
  {
    name: 'said_rule',
    type: 'string',
    says: 'The rule that gave the day; each is explained on the page about the method.',
    constraints: { required: true, enum: DayRule.options },
    of: ({ saidOn }) => saidOn.rule,
  },
]
