import type { Ledger, Mention, Statement } from '../../src/schema/ledger.ts'
import type { Quantity } from '../../src/schema/quantity.ts'
import type { Speaker } from '../../src/schema/speaker.ts'
import type { Topic } from '../../src/schema/topic.ts'
import { buildMeasures } from '../grammar/count/measure.ts'
import type { IdentifiedMention } from '../lib/draft.ts'
import { dayText } from '../statements/readable.ts'
import { onOneLine } from './entry.ts'

/** What a reading is told with: the ledger as it stands and the hand-kept lists. */
export interface Setting {
  readonly ledger: Ledger
  readonly topic: Topic
  readonly speakers: readonly Speaker[]
}

/** One line of a reading: the field's name and what is read in it, with its reason. */
export type Row = readonly [field: string, value: string]

/** Tell what is read in a mention, field by field, with the rule or the words behind each. */
export function describeReading(mention: IdentifiedMention, setting: Setting): readonly Row[] {
  const { quantity, unit, stance, hedge, partOf } = mention
  const rows: readonly Row[] = [
    ['figure', quantity === null ? 'none' : figureText(quantity)],
    ['bound', quantity === null ? 'none' : `${quantity.bound}${because(quantity.boundAsWritten)}`],
    ['unit', unit ?? 'none'],
    ['measure', describeMeasure(mention, setting.topic)],
    ['stance', stance],
    ['hedge', hedge === null ? 'none' : `“${hedge}”`],
    ['part of', partOf === null ? 'none' : nameMention(setting.ledger, partOf)],
    ['speaker', describeSpeaker(mention, setting.speakers)],
    ['said on', describeDay(mention)],
  ]
  return rows.filter(([field]) => quantity !== null || (field !== 'figure' && field !== 'bound'))
}

/** Tell of which statement a mention is, who else carries it, and where they differ from each other. */
export function describeStatement(mention: Mention, { ledger }: Setting): readonly Row[] {
  const statement = ledger.statements.find(({ id }) => id === mention.statement)
  if (statement === undefined) return []
  const others = statement.mentions.filter((id) => id !== mention.id)
  const company =
    others.length === 0 ? 'on its own' : others.length === 1 ? 'with one other' : `with ${others.length} others`
  return [
    ['statement', `${statement.id}, ${company}`],
    ...others.map((id): Row => ['', nameMention(ledger, id)]),
    ...statement.disagreements.map((each): Row => ['differs in', describeDisagreement(each, ledger)]),
  ]
}

/** Tell what an editor corrected in the mention that this one is part of, where it most often holds for the part as well. */
export function describeWhole({ partOf }: IdentifiedMention, { ledger }: Setting): readonly Row[] {
  const changes = ledger.mentions.find(({ id }) => id === partOf)?.decision?.changes ?? []
  return changes
    .filter(({ field }) => field === 'speaker' || field === 'saidOn' || field === 'measure')
    .map(({ field, from, to }): Row => ['its whole', `corrected in ${field}: ${from ?? 'none'} → ${to ?? 'none'}`])
}

/** Format rows so that their values stand below each other. */
export function formatRows(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([field]) => field.length))
  return rows.map(([field, value]) => `  ${field.padEnd(width)}  ${value}`).join('\n')
}

/** Say a figure with its open end in words: `3,200`, `2,800 to 3,200`, with the arithmetic behind one that nobody wrote. */
export function figureText({ low, high, derivation }: Pick<Quantity, 'low' | 'high' | 'derivation'>): string {
  const ends = [...new Set([low, high].filter((end) => end !== null))].map((end) => end.toLocaleString('en-US'))
  return `${ends.join(' to ')}${derivation === null ? '' : `, which is ${derivation}`}`
}

/** Name a mention by its id, its outlet and the first of its words. */
export function nameMention({ mentions, sources }: Ledger, id: string): string {
  const mention = mentions.find((each) => each.id === id)
  const outlet = sources.find((source) => source.id === mention?.source)?.outlet ?? 'unknown'
  return `${id} in ${outlet}: “${shorten(mention?.quote.exact ?? '')}”`
}

/** Put words on one line and cut them after a while. */
export function shorten(text: string, limit = 72): string {
  const words = onOneLine(text)
  return words.length <= limit ? words : `${words.slice(0, words.lastIndexOf(' ', limit))} …`
}

function describeMeasure({ measure, quote }: IdentifiedMention, topic: Topic): string {
  if (measure === null) return 'none'
  const label = topic.measures.find(({ id }) => id === measure)?.label ?? ''
  const words = buildMeasures(topic)
    .find(({ id }) => id === measure)
    ?.pattern.exec(onOneLine(quote.exact))?.[0]
  return `${measure} (${label})${words === undefined ? ', from its sentence' : because(words)}`
}

function describeSpeaker({ speaker }: IdentifiedMention, speakers: readonly Speaker[]): string {
  if (speaker.asWritten === null && speaker.id === null) return 'nobody is named'
  const known = speakers.find(({ id }) => id === speaker.id)
  const who = known === undefined ? 'not in content/speakers.yaml' : `${known.id} (${known.name})`
  return `${who}${because(speaker.asWritten)}; ${speaker.certainty}: ${speaker.rule}`
}

function describeDay({ saidOn }: IdentifiedMention): string {
  return `${dayText(saidOn)}${because(saidOn.expression)}; ${saidOn.certainty}: ${saidOn.rule}`
}

function describeDisagreement({ field, values, settled }: Statement['disagreements'][number], ledger: Ledger): string {
  const outlet = (id: string): string => {
    const source = ledger.mentions.find((mention) => mention.id === id)?.source
    return ledger.sources.find((each) => each.id === source)?.outlet ?? id
  }
  const told = [...Map.groupBy(values, ({ value }) => value)].map(
    ([value, group]) => `${value} in ${[...new Set(group.map(({ mention }) => outlet(mention)))].join(' and ')}`,
  )
  return `${field}: ${told.join('; ')}${settled === null ? '' : ' (settled)'}`
}

function because(words: string | null): string {
  return words === null ? '' : `, from “${words}”`
}
