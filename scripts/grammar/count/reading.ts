import type { NumeralReason } from '../../../src/schema/ledger.ts'
import type { Passage, Span } from '../../lib/draft.ts'
import type { FoundBound } from '../number/bound.ts'
import type { Figure } from '../number/figure.ts'
import type { Token } from '../text/token.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Says how a count is a share of another: of the one stated after it, of the total behind its list, of the last one before it, of the last of whom the same is told, of the one of its sentence that may itself be a share, or of one to be looked for. */
export type PartOf = 'next' | 'ahead' | 'last' | 'alike' | 'near' | 'whole'

/** A figure that counts the topic's people. */
export interface Count {
  readonly figure: Figure
  readonly unit: string
  readonly bound: FoundBound | null
  readonly core: Span // from the first word that belongs to the figure to the last
  readonly to: number // index of the token after the count
  readonly partOf: PartOf | null
  readonly derivation: string | null // the arithmetic, where the text gives only its terms
}

/** What became of one figure: a count of ours, or the reason why it is none. */
export type Reading =
  | { readonly figure: Figure; readonly count: Count; readonly reason: null; readonly unit: string }
  | {
      readonly figure: Figure
      readonly count: null
      readonly reason: NumeralReason
      readonly unit: string | null // what is counted; of a vague amount only where it is ours
      readonly to: number
    }

/** What a reader of a sentence has at hand. */
export interface Context {
  readonly text: string
  readonly sentence: Span
  readonly tokens: readonly Token[]
  readonly figures: readonly Figure[]
  readonly vocabulary: Vocabulary
  readonly previous: Span | null // the sentence before
  readonly nearPopulation: () => boolean // the population is named in this sentence or up to three before
  readonly oncePopulation: () => boolean // … up to eight before
  readonly justNamed: () => boolean // … in this sentence or the one before
  readonly memory: Memory
}

/** What was counted last, for words that stand for it: “another 12”, “of them”, “about 500 are …”. */
export interface Memory {
  readonly kind: 'own' | 'other' | 'thing' | 'none'
  readonly unit: string | null // of the last count of ours
  readonly here: boolean // in this very sentence
  readonly near: boolean // … or in one of the two before
  readonly size: number // how many were counted last, ours or not
  readonly figure: number // the last count of ours
}

/** What a number without a noun of its own counts, and where the words that say so begin. */
export interface Stand {
  readonly unit: string | null
  readonly kind: 'own' | 'other' | 'thing'
  readonly from: number // index of the first token of the words that say so
  readonly part: boolean
  readonly definite: boolean // points back at people already named
  readonly modifiers: readonly Token[]
}

/** A count with the sentence and passage it stands in. */
export interface PlacedCount {
  readonly count: Count
  readonly sentence: Span
  readonly passage: Passage
}

/** The counts of an article in reading order, and the reason of every other numeral by its start. */
export interface ReadArticle {
  readonly counts: readonly PlacedCount[]
  readonly reasons: ReadonlyMap<number, NumeralReason>
}
