import type { Speaker } from '../../src/schema/speaker.ts'
import type { Topic } from '../../src/schema/topic.ts'
import type { Extraction, Resolution } from '../lib/draft.ts'

/** Stand-in until the grammars are here: attributes and dates nothing. */
export function resolve(extraction: Extraction, _known: { readonly topic: Topic; readonly speakers: readonly Speaker[] }): Resolution {
  return {
    ...extraction,
    proposals: extraction.proposals.map((proposal) => ({
      ...proposal,
      speaker: { id: null, asWritten: null, certainty: 'implied', rule: 'none' },
      saidOn: { earliest: null, latest: null, expression: null, certainty: 'implied', rule: 'nothing to date it by' },
    })),
  }
}
