import { Stance } from '../schema/ledger.ts'
import { Bound } from '../schema/quantity.ts'
import type { Facts } from './brief.ts'
import { formatDay } from './days.ts'
import { labelMeasure, nameSpeaker } from './names.ts'
import { formatCount, writeBound, writeStance } from './words.ts'

/** Writes one value of a ledger field as a reader would: days in full, bounds and measures by their words, counts with commas. */
export function writeValue(facts: Facts, field: string, value: string | null): string {
  if (value === null || value === 'null') return 'not said'
  switch (field) {
    case 'measure':
      return labelMeasure(facts.topic, value) ?? value
    case 'speaker':
      return nameSpeaker(facts.speakers, value).name
    case 'partOf':
      return quoteMention(facts, value)
    case 'stance':
      return writeStance(Stance.parse(value))
    case 'bound':
    case 'quantity':
    case 'figure':
      return writeFigures(value)
    case 'saidOn':
      return value.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, formatDay)
    default:
      return value
  }
}

/** Writes “at-least 7000” or one half of it. */
function writeFigures(value: string): string {
  const [first = '', ...rest] = value.split(' ')
  const bound = Bound.safeParse(first)
  const figures = (bound.success ? rest : [first, ...rest])
    .join(' ')
    .replaceAll(/\d+/g, (digits) => formatCount(Number(digits)))
  if (!bound.success) return figures
  if (figures === '') return writeBound(bound.data)
  return bound.data === 'exact' || bound.data === 'range' ? figures : `${writeBound(bound.data)} ${figures}`
}

function quoteMention({ ledger }: Facts, id: string): string {
  const found = ledger.mentions.find((mention) => mention.id === id)
  return found ? `“${found.quote.exact}”` : id
}
