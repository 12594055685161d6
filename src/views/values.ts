import { Bound } from '../schema/quantity.ts'
import type { Topic } from '../schema/topic.ts'
import { formatDay } from './days.ts'
import { labelMeasure } from './names.ts'
import { formatCount, writeBound } from './words.ts'

/** Writes one value of a ledger field as a reader would: days in full, bounds and measures by their words, counts with commas. */
export function writeValue(topic: Topic, field: string, value: string | null): string {
  if (value === null || value === 'null' || value === '') return 'not said'
  if (field === 'measure') return labelMeasure(topic, value) ?? value
  const bound = Bound.safeParse(value)
  if (bound.success) return writeBound(bound.data)
  return value
    .replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, formatDay)
    .replaceAll(/(?<![\d,.:-])\d{4,}(?![\d,.:-])(?=\D*$)/g, (digits) => writeCount(field, digits))
}

function writeCount(field: string, digits: string): string {
  return field === 'saidOn' ? digits : formatCount(Number(digits))
}
