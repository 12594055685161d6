import type { Disagreement } from '../../src/schema/ledger.ts'
import { statedFigure } from '../../src/schema/quantity.ts'
import type { ReviewedMention } from './decisions.ts'
import { dayText } from './readable.ts'
import { compareText } from './text.ts'

/** Find where the mentions of one statement differ, each value kept with the mention that gives it; silence is no difference. */
export function findDisagreements(mentions: readonly ReviewedMention[]): Disagreement[] {
  return fields.flatMap(({ field, read, change }) => {
    const values = mentions.flatMap((mention) => {
      const value = read(mention)
      return value === null ? [] : [{ mention: mention.id, value }]
    })
    if (new Set(values.map(({ value }) => value.toLowerCase())).size < 2) return []
    return [
      {
        field,
        values: values.sort((a, b) => compareText(a.mention, b.mention)),
        settled: findReason(mentions, change),
      },
    ]
  })
}

const fields: readonly {
  readonly field: Disagreement['field']
  readonly change: string
  readonly read: (mention: ReviewedMention) => string | null
}[] = [
  { field: 'bound', change: 'quantity', read: ({ quantity }) => quantity?.bound ?? null },
  { field: 'saidOn', change: 'saidOn', read: readDay },
  { field: 'measure', change: 'measure', read: ({ measure }) => measure },
  { field: 'unit', change: 'unit', read: ({ unit }) => unit },
  {
    field: 'figure',
    change: 'quantity',
    read: ({ quantity }) => (quantity === null ? null : statedFigure(quantity).toString()),
  },
]

/** Read the day the words themselves give: what an editor corrected still stands in the source. An end nobody stated says nothing. */
function readDay({ saidOn, decision }: ReviewedMention): string | null {
  if (saidOn.expression === null) return null
  return decision?.changes.find(({ field }) => field === 'saidOn')?.from ?? dayText(saidOn)
}

function findReason(mentions: readonly ReviewedMention[], field: string): string | null {
  return (
    mentions.find(({ decision }) => decision?.changes.some((change) => change.field === field))?.decision?.reason ??
    null
  )
}
