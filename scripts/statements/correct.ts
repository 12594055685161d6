import type { Correction } from '../../src/schema/decision.ts'
import type { Attribution, Change, SaidOn } from '../../src/schema/ledger.ts'
import type { Quantity } from '../../src/schema/quantity.ts'
import type { IdentifiedMention } from '../lib/draft.ts'
import { dayText, quantityText } from './readable.ts'

/** Apply an editor's corrections to a mention; `written` finds how the source writes a speaker's name. */
export function correct(
  mention: IdentifiedMention,
  correction: Correction,
  written: (speaker: string) => string | null,
): IdentifiedMention {
  const stance = correction.stance ?? mention.stance
  return {
    ...mention,
    stance,
    quantity: stance === 'estimates' ? correctQuantity(mention.quantity, correction.quantity) : null,
    unit: correction.unit ?? mention.unit,
    measure: correction.measure === undefined ? mention.measure : correction.measure,
    partOf: correction.partOf === undefined ? mention.partOf : correction.partOf,
    speaker:
      correction.speaker === undefined ? mention.speaker : correctSpeaker(mention.speaker, correction.speaker, written),
    saidOn: correction.saidOn === undefined ? mention.saidOn : correctDay(mention.saidOn, correction.saidOn),
  }
}

function correctQuantity(read: Quantity | null, corrected: Correction['quantity']): Quantity | null {
  if (corrected === undefined) return read
  const sameFigures = read !== null && (read.high ?? read.low) === (corrected.high ?? corrected.low)
  return {
    low: corrected.low,
    high: corrected.high,
    bound: corrected.bound,
    derivation: sameFigures ? read.derivation : null,
    boundAsWritten: read?.bound === corrected.bound ? read.boundAsWritten : null,
  }
}

function correctSpeaker(
  read: Attribution,
  id: string | null,
  written: (speaker: string) => string | null,
): Attribution {
  if (read.id === id) return read
  return { id, asWritten: id === null ? null : written(id), certainty: 'implied', rule: 'editor' }
}

function correctDay(read: SaidOn, { earliest, latest }: NonNullable<Correction['saidOn']>): SaidOn {
  if (read.earliest === earliest && read.latest === latest) return read
  return { earliest, latest, expression: read.expression, certainty: 'implied', rule: 'editor' }
}

/** Find what a correction changed, each field as text. */
export function findChanges(read: IdentifiedMention, corrected: IdentifiedMention): Change[] {
  return fields
    .map(([field, show]) => ({ field, from: show(read), to: show(corrected) }))
    .filter(({ from, to }) => from !== to)
}

const fields: readonly (readonly [field: keyof Correction, show: (mention: IdentifiedMention) => string | null])[] = [
  ['quantity', ({ quantity }) => (quantity === null ? null : quantityText(quantity))],
  ['unit', ({ unit }) => unit],
  ['measure', ({ measure }) => measure],
  ['stance', ({ stance }) => stance],
  ['partOf', ({ partOf }) => partOf],
  ['speaker', ({ speaker }) => speaker.id],
  ['saidOn', ({ saidOn }) => dayText(saidOn)],
]

/** Find how a text writes one of these names: the last time before the offset, else the first after it; the longest of those that end together. */
export function findWritten(text: string, offset: number, names: readonly string[]): string | null {
  const ends = names.flatMap((name) => findWhole(text, name).map((start) => ({ name, end: start + name.length })))
  const before = ends.filter(({ end }) => end <= offset).sort((a, b) => b.end - a.end || b.name.length - a.name.length)
  const after = ends.filter(({ end }) => end > offset).sort((a, b) => a.end - b.end || b.name.length - a.name.length)
  return before[0]?.name ?? after[0]?.name ?? null
}

function findWhole(text: string, name: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + name.length)
    if (!/[\p{L}\p{N}]/u.test(around)) starts.push(at)
  }
  return starts
}
