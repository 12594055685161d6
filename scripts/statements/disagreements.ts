import type { Disagreement } from '../../src/schema/ledger.ts'
import { statedFigure } from '../../src/schema/figure.ts'
import type { ReviewedMention } from './decisions.ts'
import { dayText } from './readable.ts'
import { compareText } from '../lib/text.ts'

/** Find where the mentions of one statement differ, each value kept with the mention that gives it; silence is no difference. */
export function findDisagreements(mentions: readonly ReviewedMention[]): Disagreement[] {
  return fields.flatMap(({ field, read }) => {
    const values = mentions.flatMap((mention) => {
      const value = read(mention)
      return value === null ? [] : [{ mention: mention.id, value }]
    })
    if (new Set(values.map(({ value }) => value.toLowerCase())).size < 2) return []
    const settled = field === 'saidOn' ? findSettlement(mentions) : null
    return [{ field, values: values.sort((a, b) => compareText(a.mention, b.mention)), settled }]
  })
}

const fields: readonly {
  readonly field: Disagreement['field']
  readonly read: (mention: ReviewedMention) => string | null
}[] = [
  { field: 'bound', read: ({ quantity }) => quantity?.bound ?? null },
  { field: 'saidOn', read: readDay },
  { field: 'measure', read: ({ measure }) => measure },
  { field: 'unit', read: ({ unit }) => unit },
  { field: 'figure', read: ({ quantity }) => (quantity === null ? null : statedFigure(quantity).toString()) },
]

/** Read the day the words themselves give: what an editor corrected still stands in the source. An end nobody stated says nothing. */
function readDay({ saidOn, decision }: ReviewedMention): string | null {
  if (saidOn.expression === null) return null
  return decision?.changes.find(({ field }) => field === 'saidOn')?.from ?? dayText(saidOn)
}

/** Find the reason for which an editor gave all mentions one day; null while they differ. */
function findSettlement(mentions: readonly ReviewedMention[]): string | null {
  if (new Set(mentions.map(({ saidOn }) => dayText(saidOn))).size > 1) return null
  const corrected = mentions.find(
    ({ saidOn, decision }) => saidOn.expression !== null && decision?.changes.some(({ field }) => field === 'saidOn'),
  )
  return corrected?.decision?.reason ?? null
}
