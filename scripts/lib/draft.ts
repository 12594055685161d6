import type { Place } from '../../src/schema/place.ts'
import type { ReviewFile } from '../../src/schema/decision.ts'
import type { Attribution, Mention, Numeral, NumeralReason, SaidOn, Stance } from '../../src/schema/ledger.ts'
import type { Quantity } from '../../src/schema/quantity.ts'
import type { Sidecar } from '../../src/schema/sidecar.ts'
import type { Speaker } from '../../src/schema/speaker.ts'
import type { Topic } from '../../src/schema/topic.ts'
import type { Problem } from './problem.ts'

/** Marks a run of a seed's text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A seed as read: its decoded text (no byte-order mark), of a saved page that of its article, and its sidecar. */
export interface Seed {
  readonly file: string // “seeds/NAME.txt” or “seeds/NAME.html”, relative to the root
  readonly text: string
  readonly sha256: string // of the bytes on disk
  readonly sidecar: Sidecar
}

/** What is known of a seed; its text stays on the disk, and is not kept when it was read. */
export interface Source extends Omit<Seed, 'text'> {
  readonly open: () => Seed
}

/** Everything that `read` brings from a root folder. */
export interface Workspace {
  readonly root: string
  readonly topic: Topic
  readonly speakers: readonly Speaker[]
  readonly places: readonly Place[]
  readonly reviews: readonly (ReviewFile & { readonly file: string; readonly lines: ReadonlyMap<string, number> })[] // mention id → line
  readonly sources: readonly Source[]
}

/** What a line of a seed is; only `body`, `heading`, `turn`, `post` and `caption` lines are read for mentions. */
export type LineKind =
  | 'body'
  | 'heading'
  | 'caption'
  | 'turn' // a transcript turn: “MR. OLSEN:  …”
  | 'post' // an embedded social-media post
  | 'post-signature' // “— Name (@handle) October 29, 2024”
  | 'front-matter'
  | 'dateline'
  | 'byline'
  | 'furniture' // labels, calls to action, credits, teasers, social lines
  | 'duplicate' // repeats an earlier line word for word
  | 'blank'

/** One line of a seed with its kind; lines tile the whole text. */
export interface Line extends Span {
  readonly kind: LineKind
}

/** A run of text to read: one line (a seed's paragraphs are lines) or a few that are one paragraph, with its sentences. */
export interface Passage extends Span {
  readonly kind: 'body' | 'heading' | 'caption' | 'turn' | 'post'
  readonly sentences: readonly Span[] // trimmed of white space, in order, inside the passage
  readonly turn: string | null // who speaks in a transcript turn, as written (“MR. OLSEN”), carried on to the paragraphs after it
  readonly post: { readonly author: string; readonly day: string | null } | null // for kind `post`
}

/** A seed after `clean`. */
export interface Article extends Seed {
  readonly transcript: boolean
  readonly captions: boolean // of a recording: its lines have their times in it, or break like it
  readonly lines: readonly Line[]
  readonly passages: readonly Passage[]
}

/** A numeral with the reason it is none of ours, or null while a proposal uses it. */
export interface FoundNumeral extends Span {
  readonly reason: NumeralReason | null
}

/** A mention as the engine proposes it, before ids. `part` points at another proposal of the same article by index. */
export interface Proposal {
  readonly quote: Span
  readonly number: Span | null
  readonly numerals: readonly Span[] // every numeral this proposal accounts for
  readonly quantity: Quantity | null
  readonly unit: string | null
  readonly measure: string | null
  readonly stance: Stance
  readonly part: number | null
  readonly hedge: string | null
  readonly sentence: Span
}

/** An article after `extract`: proposals in the order of their quotes. */
export interface Extraction {
  readonly article: Article
  readonly numerals: readonly FoundNumeral[]
  readonly proposals: readonly Proposal[]
}

/** A proposal after `resolve`: attributed and dated. */
export interface ResolvedProposal extends Proposal {
  readonly speaker: Attribution
  readonly saidOn: SaidOn
}

export interface Resolution {
  readonly article: Article
  readonly numerals: readonly FoundNumeral[]
  readonly proposals: readonly ResolvedProposal[]
}

/** A mention with its id and quote, before decisions and statements. */
export type IdentifiedMention = Omit<Mention, 'review' | 'statement' | 'decision'>

/** All that the ledger takes from an article, as the machine reads it: nothing in it holds the article's text. */
export interface Reading {
  readonly mentions: readonly IdentifiedMention[]
  readonly lines: readonly number[] // where each mention's quote begins, counted from 1
  readonly numerals: readonly Numeral[]
  readonly problems: readonly Problem[] // numerals without a role, or nothing to read at all
}
