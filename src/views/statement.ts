import type { Disagreement, Mention, Statement } from '../schema/ledger.ts'
import { listBriefs, orderMentions, type Brief, type Facts } from './brief.ts'
import { nameOutlet } from './names.ts'
import { nameField } from './rules.ts'
import { writeValue } from './values.ts'
import { describeWitness, type Witness } from './witness.ts'

/** One value of a field on which the mentions differ, and the sources that give it. */
export interface Voice {
  readonly value: string
  readonly outlets: readonly { readonly name: string; readonly mention: string }[]
}

/** A field on which the mentions of a statement differ, and how an editor settled it; null where both stand. */
export interface Difference {
  readonly field: string
  readonly voices: readonly Voice[]
  readonly settled: string | null
}

/** What the page of one statement shows. */
export interface StatementPage {
  readonly brief: Brief
  readonly title: string
  readonly description: string
  readonly heading: string // what the words do, for a denial or refusal
  readonly witnesses: readonly Witness[]
  readonly differences: readonly Difference[]
  readonly whole: Brief | undefined
  readonly parts: readonly Brief[]
  readonly others: readonly Brief[] // what the same speaker said at other times
}

/** Describes every statement's page. */
export function listStatementPages(facts: Facts): readonly StatementPage[] {
  const briefs = listBriefs(facts)
  const statements = new Map(facts.ledger.statements.map((statement) => [statement.id, statement]))
  const titles = nameUniquely(briefs)
  return briefs.flatMap((brief) => {
    const statement = statements.get(brief.id)
    return statement ? [describePage({ facts, briefs, brief, statement, title: titles.get(brief.id) ?? brief.id })] : []
  })
}

interface Subject {
  readonly facts: Facts
  readonly briefs: readonly Brief[]
  readonly brief: Brief
  readonly statement: Statement
  readonly title: string
}

function describePage({ facts, briefs, brief, statement, title }: Subject): StatementPage {
  const witnesses = listWitnesses(facts, statement)
  return {
    brief,
    title: `${title} · ${facts.topic.title}`,
    description: `${title}: the exact words, the sources that carry them, and how we know the day.`,
    heading: `${brief.who.name} ${brief.figure}`,
    witnesses,
    differences: statement.disagreements.map((each) => describeDifference(facts, each)),
    whole: briefs.find(({ id }) => id === statement.partOf),
    parts: briefs.filter(({ partOf }) => partOf === statement.id),
    others: briefs.filter(
      (other) => other.who.name === brief.who.name && other.id !== brief.id && other.partOf === null,
    ),
  }
}

function listWitnesses(facts: Facts, statement: Statement): readonly Witness[] {
  return orderMentions(facts.ledger, statement).flatMap((mention) => {
    const source = facts.ledger.sources.find(({ id }) => id === mention.source)
    return source ? [describeWitness(facts, mention, source)] : []
  })
}

function describeDifference(facts: Facts, { field, values, settled }: Disagreement): Difference {
  const byValue = Map.groupBy(values, ({ value }) => writeValue(facts, field, value))
  const voices = [...byValue].map(([value, voices]) => ({
    value,
    outlets: voices.map(({ mention }) => ({ name: findOutlet(facts, mention), mention })),
  }))
  return { field: capitalise(nameField(field)), voices, settled }
}

function findOutlet({ ledger }: Facts, mention: string): string {
  const found: Mention | undefined = ledger.mentions.find(({ id }) => id === mention)
  return nameOutlet(ledger.sources.find(({ id }) => id === found?.source)?.outlet ?? mention)
}

/** Writes what was said with the noun it counts: “about 7,000 soldiers”. */
export function withUnit({ said, unit }: Brief): string {
  return unit === null ? said : `${said} ${unit}`
}

/** Says a statement in one line: who, when, how many. */
export function nameClaim(brief: Brief): string {
  return `${brief.who.name} ${brief.when}: ${withUnit(brief)}`
}

function nameUniquely(briefs: readonly Brief[]): ReadonlyMap<string, string> {
  const titles = briefs.map((brief) => [brief.id, nameClaim(brief)] as const)
  const counts = Map.groupBy(titles, ([, title]) => title)
  return new Map(titles.map(([id, title]) => [id, (counts.get(title)?.length ?? 0) > 1 ? `${title} (${id})` : title]))
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
