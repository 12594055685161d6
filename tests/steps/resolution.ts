import type { Decision } from '../../src/schema/decision.ts'
import type { Ledger, SaidOn } from '../../src/schema/ledger.ts'
import type { Bound } from '../../src/schema/quantity.ts'
import type { Resolution, ResolvedProposal, Span, Workspace } from '../../scripts/lib/draft.ts'
import { toReading } from '../../scripts/statements/reading.ts'
import { reconcile as reconcileReadings } from '../../scripts/steps/reconcile.ts'

/** A proposal in short: its words, and what differs from an exact count of people by the mayor on 3 May. */
export interface Short {
  readonly quote: string
  readonly number?: string | null
  readonly figure?: number
  readonly bound?: Bound
  readonly unit?: string
  readonly measure?: string | null
  readonly stance?: 'estimates' | 'denies' | 'declines'
  readonly part?: number
  readonly speaker?: string | null // an id of the gazetteer, or a name when `named` is given
  readonly named?: string | null
  readonly saidOn?: Partial<SaidOn>
}

const base: SaidOn = {
  earliest: '2031-05-03',
  latest: '2031-05-03',
  expression: 'Saturday',
  certainty: 'implied',
  rule: 'weekday on or before published',
}

/** Build what `resolve` would hand over for one source. */
export function resolution(
  source: string,
  text: string,
  shorts: readonly Short[],
  published = '2031-05-04',
): Resolution {
  const proposals = shorts.map((short) => propose(text, short))
  return {
    article: {
      file: `seeds/${source}.txt`,
      text,
      sha256: '0'.repeat(64),
      sidecar: {
        id: source,
        outlet: 'Daily',
        title: 'A march',
        url: null,
        published: { earliest: published, latest: published, basis: 'made up' },
        rights: 'excerpt',
        sha256: '0'.repeat(64),
      },
      transcript: false,
      captions: false,
      lines: [],
      passages: [
        {
          start: 0,
          end: text.length,
          kind: 'body',
          sentences: [{ start: 0, end: text.length }],
          turn: null,
          post: null,
        },
      ],
    },
    numerals: [],
    proposals,
  }
}

function propose(text: string, short: Short): ResolvedProposal {
  const { quote, bound = 'exact', figure = 7000, stance = 'estimates' } = short
  const at = find(text, quote)
  const number = short.number === null || stance !== 'estimates' ? null : find(text, short.number ?? '7,000', at.start)
  return {
    quote: at,
    number,
    numerals: number === null ? [] : [number],
    quantity: stance === 'estimates' ? { ...ends(bound, figure), bound, derivation: null, boundAsWritten: null } : null,
    unit: short.unit ?? 'people',
    measure: short.measure ?? null,
    stance,
    part: short.part ?? null,
    hedge: null,
    sentence: { start: 0, end: text.length },
    speaker: {
      id: short.named === undefined ? (short.speaker === undefined ? 'mayor' : short.speaker) : null,
      asWritten: short.named === undefined ? 'the mayor' : short.named,
      certainty: 'stated',
      rule: 'reporting verb',
    },
    saidOn: { ...base, ...short.saidOn },
  }
}

function ends(bound: Bound, figure: number): { readonly low: number | null; readonly high: number | null } {
  if (bound === 'at-least' || bound === 'more-than') return { low: figure, high: null }
  if (bound === 'up-to' || bound === 'fewer-than') return { low: null, high: figure }
  return { low: bound === 'range' ? figure - 1000 : figure, high: figure }
}

function find(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`no “${words}” in “${text}”`)
  return { start, end: start + words.length }
}

/** Reconcile what was resolved. */
export function reconcile(resolutions: readonly Resolution[], root: Workspace): Ledger {
  return reconcileReadings(resolutions.map(toReading), root)
}

/** Build the workspace of some resolutions, with a mayor, her spokesman and the police. */
export function workspace(
  resolutions: readonly Resolution[],
  decisions: Readonly<Record<string, readonly Decision[]>> = {},
  headline?: string[],
): Workspace {
  return {
    root: '/',
    topic: {
      id: 'march',
      title: 'How many?',
      question: 'How many marched?',
      language: 'en',
      timezone: 'UTC',
      counted: ['people'],
      groups: [],
      population: [],
      measures: [
        { id: 'marched', label: 'Marched', words: ['marched'] },
        { id: 'expected', label: 'Expected', words: ['expected'] },
      ],
      sides: [{ id: 'town', label: 'Town' }],
      ...(headline === undefined ? {} : { headline }),
    },
    speakers: [
      { id: 'mayor', name: 'Mayor Jane Roe', aliases: ['the mayor'], role: 'mayor', side: 'town' },
      { id: 'spokesman', name: 'Sam Doe', aliases: [], role: 'spokesman', side: 'town', speaksFor: 'mayor' },
      { id: 'police', name: 'police', aliases: ['Police'], role: 'police', side: null },
    ],
    places: [],
    reviews: Object.entries(decisions).map(([source, list]) => ({
      source,
      decisions: [...list],
      file: `content/review/${source}.yaml`,
      lines: new Map(list.map(({ mention }, index) => [mention, index * 4 + 3])),
    })),
    sources: resolutions.map(({ article }) => ({ ...article, open: () => article })),
  }
}
