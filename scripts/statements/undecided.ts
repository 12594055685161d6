import type { Ledger, Mention } from '../../src/schema/ledger.ts'
import { locateText } from '../reading/page/read.ts'
import type { Reading } from '../lib/draft.ts'
import { dayText, quantityText } from './readable.ts'
import { showControls } from '../lib/report.ts'

/** The line on which each mention begins, by its id; counted from 1. */
export type Lines = ReadonlyMap<string, number>

/** Find the line of every mention that was read. */
export function listLines(readings: readonly Reading[]): Lines {
  return new Map(readings.flatMap(({ mentions, lines }) => mentions.map(({ id }, at) => [id, lines[at] ?? 0] as const)))
}

/** A mention that nobody has decided on, with the place of its words and what the machine reads in them. */
export interface Undecided {
  readonly mention: string
  readonly source: string
  readonly file: string
  readonly line: number
  readonly quote: string
  readonly speaker: string | null // a gazetteer id, else the name as written; null when nobody is named
  readonly day: string
  readonly figure: string // or the stance of words that carry none
  readonly statement: string | null
}

/** List the mentions of a ledger that nobody has decided on; `lines` says where each begins. */
export function listUndecided({ mentions, sources }: Ledger, lines: Lines): readonly Undecided[] {
  const seeds = new Map(sources.map(({ id, seed }) => [id, seed]))
  return mentions
    .filter(({ review }) => review === 'proposed')
    .map((mention) => describe(mention, seeds.get(mention.source) ?? mention.source, lines))
}

/** Format an undecided mention on one line: place, words, and what was read in them. */
export function formatUndecided({ file, line, quote, speaker, day, figure }: Undecided): string {
  const words = quote.replace(/\s+/g, ' ')
  const said = words.length > 90 ? `${words.slice(0, 90)}…` : words
  return showControls(`  ${file}:${String(line)}  “${said}”  → ${speaker ?? 'nobody named'}, ${day}, ${figure}`)
}

function describe(mention: Mention, seed: string, lines: Lines): Undecided {
  const { id, source, quote, speaker, saidOn, quantity, unit, stance, statement } = mention
  return {
    mention: id,
    source,
    file: locateText(seed, source),
    line: lines.get(id) ?? 0,
    quote: quote.exact,
    speaker: speaker.id ?? speaker.asWritten,
    day: dayText(saidOn),
    figure: quantity === null ? stance : `${quantityText(quantity)} ${unit ?? ''}`.trim(),
    statement,
  }
}
