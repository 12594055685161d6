import type { LineKind, Passage, Span } from '../../lib/draft.ts'
import type { Block } from './block.ts'

/** A paragraph with its kind; `words` is where its own words stand, without a time stamp, a turn's label or a post's signature. */
export interface Classified {
  readonly block: Block
  readonly kind: LineKind
  readonly words: Span
  readonly turn: string | null
  readonly post: Passage['post']
}

/** Say whether lines of a kind are read for mentions. */
export function isRead(kind: LineKind): kind is Passage['kind'] {
  return kind === 'body' || kind === 'heading' || kind === 'caption' || kind === 'turn' || kind === 'post'
}
