import type { Token } from '../../text/token.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** The words of a sentence and the topic they are read for. */
export interface Reader {
  readonly tokens: readonly Token[]
  readonly vocabulary: Vocabulary
}

/** What a number counts, by its token indexes. */
export interface Thing {
  readonly unit: string | null
  readonly from: number
  readonly to: number
}

/** A thing that is read as people whom the topic counts. */
export interface Counted extends Thing {
  readonly kind: 'counted'
  readonly modifiers: readonly Token[]
}
