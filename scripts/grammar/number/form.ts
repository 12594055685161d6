import type { Span } from '../../lib/draft.ts'

/** Says what shape a numeral has before its neighbours are looked at. */
export type NumeralForm =
  'cardinal' | 'ordinal' | 'vague' | 'fraction' | 'roman' | 'day' | 'clock' | 'phone' | 'address'

/** A number as it stands in the text; `value` is null where it has none or cannot be read safely, and `fault` says why not. */
export interface ReadNumeral extends Span {
  readonly text: string
  readonly form: NumeralForm
  readonly value: number | null
  readonly fault: 'ambiguous' | 'unreadable' | null
  readonly script: 'digits' | 'words' | 'mixed'
}
