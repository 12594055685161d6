import type { Mention } from '../schema/ledger.ts'
import { nameField } from './rules.ts'

/** How often an editor kept, changed, struck out or added what the machine proposed for one field. */
export interface FieldRow {
  readonly field: string
  readonly name: string
  readonly kept: number
  readonly changed: number
  readonly struck: number
  readonly added: number
}

/** Counts, field by field, what an editor did with the machine's proposals, from the changes that the ledger keeps; `npm run evaluate` finds the same from the seeds. */
export function countFields(mentions: readonly Mention[]): readonly FieldRow[] {
  const decided = mentions.filter(({ review }) => review !== 'proposed')
  return fields.map((field) => {
    const count = (wanted: Fate): number => decided.filter((mention) => judge(field, mention) === wanted).length
    return {
      field: field.id,
      name: nameField(field.id),
      kept: count('kept'),
      changed: count('changed'),
      struck: count('struck'),
      added: count('added'),
    }
  })
}

interface Field {
  readonly id: string
  readonly change: string // the field that a change of it is kept under
  readonly now: (mention: Mention) => string | null
  readonly before: (from: string, mention: Mention) => string | null // out of the text of a change
}

const same = (from: string): string => from
const figures = (from: string): string => from.slice(from.indexOf(' ') + 1)

const fields: readonly Field[] = [
  {
    id: 'bound',
    change: 'quantity',
    now: ({ quantity }) => quantity?.bound ?? null,
    before: (from) => from.slice(0, from.indexOf(' ')),
  },
  {
    id: 'figure',
    change: 'quantity',
    now: ({ quantity }) =>
      quantity && [...new Set([quantity.low, quantity.high])].filter((end) => end !== null).join(' to '),
    before: figures,
  },
  { id: 'unit', change: 'unit', now: ({ unit }) => unit, before: same },
  { id: 'measure', change: 'measure', now: ({ measure }) => measure, before: same },
  { id: 'stance', change: 'stance', now: ({ stance }) => stance, before: same },
  { id: 'partOf', change: 'partOf', now: ({ partOf }) => partOf, before: same },
  { id: 'speaker', change: 'speaker', now: ({ speaker }) => speaker.id ?? speaker.asWritten, before: same },
  {
    id: 'saidOn',
    change: 'saidOn',
    now: ({ saidOn }) => (/^(?:on or before published|nothing to date it by)$/.test(saidOn.rule) ? null : 'dated'),
    before: (from, { saidOn }) => (saidOn.expression === null && /^(?:on or before |no day$)/.test(from) ? null : from),
  },
]

type Fate = 'kept' | 'changed' | 'struck' | 'added' | 'empty'

function judge(field: Field, mention: Mention): Fate {
  const change = mention.decision?.changes.find((each) => each.field === field.change)
  const now = field.now(mention)
  const before = change === undefined ? now : change.from === null ? null : field.before(change.from, mention)
  if (before === null) return change === undefined || now === null ? 'empty' : 'added'
  if (mention.review === 'rejected') return 'struck'
  return before === now || change === undefined ? 'kept' : 'changed'
}
