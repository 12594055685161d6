import type { Ledger, LedgerSource, Mention, SaidOn, Stance, Statement } from '../schema/ledger.ts'
import { statedFigure } from '../schema/figure.ts'
import type { Quantity } from '../schema/quantity.ts'
import type { Speaker } from '../schema/speaker.ts'
import type { Topic } from '../schema/topic.ts'
import { statementPath } from './address.ts'
import { formatWhen } from './days.ts'
import { labelMeasure, nameSpeaker, type Who } from './names.ts'
import { once } from './once.ts'
import { findSide, type SideMark } from './sides.ts'
import { nameOpenEnd, speakFigure, splitQuantity, writeFigure } from './words.ts'

/** Everything that a page's view is computed from. */
export interface Facts {
  readonly topic: Topic
  readonly ledger: Ledger
  readonly speakers: readonly Speaker[]
}

/** One statement in a line: what was said, by whom, when, told by which sources. */
export interface Brief {
  readonly id: string
  readonly href: string
  readonly stance: Stance
  readonly quantity: Quantity | null
  readonly lead: string // “about”; empty where no word bounds the figure
  readonly figure: string // the number alone; for a denial or refusal the words for it
  readonly said: string // lead and figure
  readonly spoken: string
  readonly openEnd: string | null // “no upper end stated”
  readonly unit: string | null
  readonly hedge: string | null
  readonly who: Who
  readonly side: SideMark | undefined
  readonly measure: string | null
  readonly saidOn: SaidOn
  readonly when: string
  readonly sources: readonly LedgerSource[]
  readonly partOf: string | null
  readonly isProposed: boolean // no editor has confirmed any of its mentions yet
}

/** Lists the statements in the order of their days, each whole followed by its parts. */
export const listBriefs = once((facts: Facts): readonly Brief[] => {
  const briefs = facts.ledger.statements.map((statement) => summarise(facts, statement)).sort(byDay)
  const ids = new Set(briefs.map(({ id }) => id))
  const isWhole = ({ partOf }: Brief): boolean => partOf === null || !ids.has(partOf)
  const parts = briefs.filter((brief) => !isWhole(brief)).sort(bySize)
  return briefs.filter(isWhole).flatMap((whole) => [whole, ...parts.filter(({ partOf }) => partOf === whole.id)])
})

/** Orders the mentions of a statement by the day their sources were published; the first one gives the statement its reading. */
export function orderMentions(ledger: Ledger, statement: Statement): readonly Mention[] {
  const { mentions, days } = indexLedger(ledger)
  const dayOf = ({ source }: Mention): string => days.get(source) ?? '9999'
  return statement.mentions
    .flatMap((id) => mentions.get(id) ?? [])
    .sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.id, b.id))
}

const indexLedger = once(({ mentions, sources }: Ledger) => ({
  mentions: new Map(mentions.map((mention) => [mention.id, mention])),
  days: new Map(sources.map(({ id, published }) => [id, published?.earliest ?? '9999'])),
}))

function summarise(facts: Facts, statement: Statement): Brief {
  const carried = orderMentions(facts.ledger, statement)
  const sources = new Set(carried.map(({ source }) => source))
  const { lead, figure } = statement.quantity
    ? splitQuantity(statement.quantity)
    : { lead: '', figure: writeFigure(statement) }
  return {
    id: statement.id,
    href: statementPath(statement.id),
    stance: statement.stance,
    quantity: statement.quantity,
    lead,
    figure,
    said: writeFigure(statement),
    spoken: speakFigure(statement),
    openEnd: statement.quantity && nameOpenEnd(statement.quantity.bound),
    unit: statement.quantity ? statement.unit : null,
    hedge: carried[0]?.hedge ?? null,
    who: nameSpeaker(facts.speakers, statement.speaker),
    side: findSide(facts.topic.sides, statement.side),
    measure: labelMeasure(facts.topic, statement.measure),
    saidOn: statement.saidOn,
    when: formatWhen(statement.saidOn),
    sources: facts.ledger.sources.filter(({ id }) => sources.has(id)),
    partOf: statement.partOf,
    isProposed: carried.every(({ review }) => review === 'proposed'),
  }
}

function bySize(a: Brief, b: Brief): number {
  return sizeOf(b) - sizeOf(a) || compare(a.id, b.id)
}

function sizeOf({ quantity }: Brief): number {
  return quantity ? statedFigure(quantity) : 0
}

function byDay(a: Brief, b: Brief): number {
  return compare(dayOf(a), dayOf(b)) || compare(a.id, b.id)
}

function dayOf({ saidOn }: Brief): string {
  return saidOn.latest ?? saidOn.earliest ?? '9999'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
