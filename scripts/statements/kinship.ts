import type { DaySpan } from '../../src/schema/day.ts'
import type { SaidOn } from '../../src/schema/ledger.ts'
import { statedFigure } from '../../src/schema/figure.ts'
import type { Quantity } from '../../src/schema/quantity.ts'
import type { Speaker } from '../../src/schema/speaker.ts'
import { titles } from '../lexicon/abbreviation.ts'
import { fateRows } from '../lexicon/fate.ts'
import type { ReviewedMention } from './decisions.ts'
import { foldName } from '../lib/text.ts'

/** Finds whose statements a speaker's words are: the body spoken for, else the speaker. */
export type Body = (id: string) => string

/** What tells who speaks in a mention. */
export type Spoken = Pick<ReviewedMention, 'speaker' | 'source'>

/** Make a lookup of the body that each speaker of a gazetteer speaks for. */
export function findBodies(speakers: readonly Speaker[]): Body {
  const bodies = new Map(speakers.map(({ id, speaksFor }) => [id, speaksFor ?? id]))
  return (id) => bodies.get(id) ?? id
}

/** Is one mention perhaps another report of what the other reports: same speaker, stance, figure and fate? Their days are looked at apart. */
export function isKin(a: ReviewedMention, b: ReviewedMention, body: Body): boolean {
  return (
    a.stance === b.stance &&
    isSameSpeaker(a, b, body) &&
    isSameFigure(a.quantity, b.quantity) &&
    findFate(a.unit) === findFate(b.unit)
  )
}

/** Give a key that all kin of a mention share with it, and few others do. */
export function kinKey(mention: ReviewedMention, body: Body): string {
  const { stance, quantity, unit } = mention
  return JSON.stringify([stance, quantity && statedFigure(quantity), findFate(unit), voiceKey(mention, body)])
}

function voiceKey({ id, source, speaker }: ReviewedMention, body: Body): object {
  if (speaker.id !== null) return { body: body(speaker.id) }
  if (speaker.asWritten === null) return { source }
  const words = nameWords(speaker.asWritten)
  return words.some(isCapital) ? { name: foldName(words.at(-1) ?? '') } : { id } // what is no name is nobody else's
}

/** Is the figure that was named the same, whatever its bound? Two without a figure are the same. */
export function isSameFigure(a: Quantity | null, b: Quantity | null): boolean {
  if (a === null || b === null) return a === b
  return statedFigure(a) === statedFigure(b)
}

/** Say what became of the people that a unit counts, null for people as such. */
export function findFate(unit: string | null): number | null {
  const words = new Set(unit?.toLowerCase().match(/\p{L}+/gu))
  const index = fateRows.findIndex((fate) => fate.some((word) => words.has(word)))
  return index < 0 ? null : index
}

/** Are the speakers of two mentions one, by the body they speak for, else by name? Nobody in two sources may be two people. */
export function isSameSpeaker(a: Spoken, b: Spoken, body: Body): boolean {
  if (a.speaker.id !== null && b.speaker.id !== null) return body(a.speaker.id) === body(b.speaker.id)
  if (a.speaker.id !== null || b.speaker.id !== null) return false
  if (a.speaker.asWritten === null || b.speaker.asWritten === null) {
    return a.speaker.asWritten === b.speaker.asWritten && a.source === b.source
  }
  return isSameName(a.speaker.asWritten, b.speaker.asWritten)
}

/** Is one name the end of the other, as “Jane Roe” is of “Mayor Jane Roe”? A shared common noun (“officials”) is no name. */
function isSameName(a: string, b: string): boolean {
  const [short = [], long = []] = [nameWords(a), nameWords(b)].sort((one, other) => one.length - other.length)
  const end = long.slice(long.length - short.length)
  return (
    [short, end].every((words) => words.some(isCapital)) &&
    short.every((word, index) => foldName(word) === foldName(end[index] ?? ''))
  )
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function nameWords(name: string): readonly string[] {
  const words = name.replace(/[’']s\b|[.,]/g, '').match(/[^\s]+/g) ?? []
  return words.filter((word) => !titles.has(word.toLowerCase()))
}

/** Widen a day counted back from another by a day: “a week ago” is round. */
export function loosen({ earliest, latest, rule }: SaidOn): DaySpan {
  if (rule !== 'counted back from published') return { earliest, latest }
  return { earliest: shift(earliest, -1), latest: shift(latest, 1) }
}

function shift(day: string | null, by: number): string | null {
  return day === null ? null : new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
}
