import type { DaySpan } from '../../schema/day.ts'
import type { Ledger, Mention, Stance, Statement } from '../../schema/ledger.ts'
import type { Bound, Quantity } from '../../schema/quantity.ts'
import { statedFigure } from '../../schema/figure.ts'
import type { Place } from '../../schema/place.ts'
import type { Speaker } from '../../schema/speaker.ts'
import type { Topic } from '../../schema/topic.ts'
import { statementPath } from '../address.ts'
import { formatShortDay, formatWhen, spanYears } from '../days.ts'
import type { Sentence } from '../passages.ts'
import { findSide } from '../sides.ts'
import { speakFigure, writeFigure } from '../words.ts'

/** Everything that a chart's view is computed from: the topic, the gazetteers, the published part of the ledger and of its sources. */
export interface Facts {
  readonly topic: Topic
  readonly ledger: Ledger
  readonly speakers: readonly Speaker[]
  readonly places: readonly Place[]
  readonly sentences: readonly Sentence[]
}

/** Numbers the sides in the order of the topic; 0 is a speaker who stands on none. */
export type Slot = 0 | 1 | 2 | 3 | 4 | 5

/** One statement as the charts draw it: what was said, by whom, when, and the words that say so aloud. */
export interface Row {
  readonly statement: string
  readonly href: string
  readonly stance: Stance
  readonly quantity: Quantity | null
  readonly bound: Bound | null
  readonly figure: number | null
  readonly hedge: string | null
  readonly said: string // “at least 3,000”, “denies”
  readonly unit: string | null
  readonly measure: string | null
  readonly measureLabel: string
  readonly side: string | null
  readonly sideLabel: string | null
  readonly slot: Slot
  readonly speaker: string
  readonly earliest: string | null
  readonly latest: string | null
  readonly day: string // “17 Oct”, “by 30 Oct”
  readonly when: string // “on 17 October 2024”
  readonly name: string // all of it, spoken
  readonly mentions: number
  readonly sources: readonly string[]
}

/** A row that names a figure. */
export interface Estimate extends Row {
  readonly quantity: Quantity
  readonly bound: Bound
  readonly figure: number
}

/** Turns the ledger's statements into rows in the order of their days; parts of other statements are no estimates and stay out. */
export function listRows(facts: Facts): readonly Row[] {
  const { statements } = facts.ledger
  const years = spanYears(statements.flatMap(({ saidOn }) => [saidOn.earliest, saidOn.latest]))
  return statements
    .filter((statement) => statement.partOf === null)
    .map((statement) => describeStatement(facts, statement, years))
    .sort(byDay)
}

/** Keeps the rows that name a figure. */
export function listEstimates(rows: readonly Row[]): readonly Estimate[] {
  return rows.filter(isEstimate)
}

/** Keeps the rows that deny, or decline to confirm or deny. */
export function listRefusals(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => row.stance !== 'estimates')
}

function isEstimate(row: Row): row is Estimate {
  return row.stance === 'estimates' && row.quantity !== null
}

function describeStatement({ topic, ledger, speakers }: Facts, statement: Statement, years: boolean): Row {
  const mentions = ledger.mentions.filter(({ id }) => statement.mentions.includes(id))
  const side = findSide(topic.sides, statement.side)
  const hedge = findEarliest(ledger, mentions)?.hedge ?? null
  const isProposed = mentions.every(({ review }) => review === 'proposed') // shown only while developing
  const speaker = nameSpeaker(speakers, statement.speaker) + (isProposed ? ' (proposed)' : '')
  const { earliest, latest } = statement.saidOn
  const measure = topic.measures.find(({ id }) => id === statement.measure)
  const row = {
    statement: statement.id,
    href: statementPath(statement.id),
    stance: statement.stance,
    quantity: statement.quantity,
    bound: statement.quantity?.bound ?? null,
    figure: statement.quantity ? statedFigure(statement.quantity) : null,
    hedge,
    said: writeFigure(statement),
    unit: statement.unit,
    measure: statement.measure,
    measureLabel: measure?.label ?? 'Not said',
    side: statement.side,
    sideLabel: side?.label ?? null,
    slot: side?.slot ?? 0,
    speaker,
    earliest,
    latest,
    day: writeShortDay({ earliest, latest }, years),
    when: formatWhen({ earliest, latest }),
    mentions: mentions.length,
    sources: [...new Set(mentions.map(({ source }) => source))],
  } satisfies Omit<Row, 'name'>
  return { ...row, name: speakRow(row, speakFigure(statement), measure?.label ?? null) }
}

/** Finds the mention whose words a statement's fields come from: the first in print, then the first by id. */
function findEarliest(ledger: Ledger, mentions: readonly Mention[]): Mention | undefined {
  const print = (mention: Mention): string =>
    ledger.sources.find(({ id }) => id === mention.source)?.published?.latest ?? '9'
  return mentions.toSorted((a, b) => compare(print(a), print(b)) || compare(a.id, b.id))[0]
}

function speakRow(row: Omit<Row, 'name'>, figure: string, measure: string | null): string {
  const hedged = row.hedge === null ? figure : `${figure} (“${row.hedge}”)`
  const counted = row.stance === 'estimates' && measure !== null ? `, counted as “${measure}”` : ''
  return `${hedged}: ${row.speaker}, ${row.when}${counted}`
}

function nameSpeaker(speakers: readonly Speaker[], id: string | null): string {
  if (id === null) return 'nobody named'
  return speakers.find((speaker) => speaker.id === id)?.name ?? id
}

/** Writes a day in few letters, with its year among days of several; an end that nobody stated stays open: “by 30 Oct”. */
export function writeShortDay({ earliest, latest }: DaySpan, years: boolean): string {
  const write = (day: string): string => formatShortDay(day, years)
  if (latest === null) return earliest === null ? 'day not stated' : `from ${write(earliest)}`
  if (earliest === null) return `by ${write(latest)}`
  return earliest === latest ? write(latest) : `${write(earliest)} – ${write(latest)}`
}

function byDay(a: Row, b: Row): number {
  return compare(a.latest ?? a.earliest ?? '9', b.latest ?? b.earliest ?? '9') || compare(a.statement, b.statement)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
