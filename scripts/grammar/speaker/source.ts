import type { SpeakerRule } from '../../../src/schema/ledger.ts'
import type { Span } from '../../lib/draft.ts'
import type { Actor } from './actor.ts'

/** A speaker named without a verb: “according to …”, “Police: …”. Offsets are into the sentence. */
export interface Attribution {
  readonly actor: Actor
  readonly verb: Span // the words that attribute
  readonly rule: SpeakerRule
  readonly coversBefore: boolean
  readonly coversAfter: boolean
  readonly isLabel: boolean // a name and a colon, which could be a place’s: “Norland: 40 dead”
}
