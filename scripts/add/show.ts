import { Day } from '../../src/schema/day.ts'
import { weekdayOf } from '../grammar/day/calendar.ts'
import { quantityText } from '../statements/readable.ts'
import type { Draft, Entry } from './draft.ts'
import type { News, NewMention } from './news.ts'
import type { Received } from './received.ts'
import type { Twin } from './twin.ts'
import { nameWeekday } from './weekday.ts'

/** Show what came in and what is guessed of it, each with its evidence. */
export function formatDraft({ text, sha256, name }: Received, draft: Draft): string {
  const words = text.match(/\S+/g)?.length ?? 0
  const rows = (['outlet', 'title', 'url', 'published', 'crawled'] as const)
    .filter((field) => field !== 'crawled' || draft.crawled.value !== null)
    .flatMap((field) => formatEntry(field, draft[field]))
  const warnings = draft.warnings.map((warning) => `\nWARNING  ${warning}`)
  return [
    `${name ?? 'Standard input'}: ${String(words)} words, sha256 ${sha256.slice(0, 12)}…\n`,
    ...rows,
    ...warnings,
  ].join('\n')
}

function showValue(field: string, value: string): string {
  const isDay = (field === 'published' || field === 'crawled') && Day.safeParse(value).success
  return isDay ? `${nameWeekday(weekdayOf(value))} ${value}` : value
}

const shown = 3

function formatEntry(field: string, { value, confidence, evidence }: Entry): readonly string[] {
  const sure = confidence === 'none' ? '' : confidence === 'given' ? '   (given)' : `   (${confidence})`
  return [
    `  ${field.padEnd(10)} ${value === null ? 'unknown' : showValue(field, value)}${sure}`,
    ...evidence.slice(0, shown).map((reason) => `${' '.repeat(13)}${reason}`),
    ...(evidence.length > shown ? [`${' '.repeat(13)}and ${String(evidence.length - shown)} more`] : []),
  ]
}

/** Show the sources that the new text repeats. */
export function formatTwins(twins: readonly Twin[]): string {
  return twins.map(formatTwin).join('\n')
}

function formatTwin({ source, file, kind, similarity, shared, sentences }: Twin): string {
  const share = `${String(Math.round(similarity * 100))} % alike, ${String(shared)} of ${String(sentences)} sentences the same, word for word`
  switch (kind) {
    case 'same bytes':
      return `DUPLICATE  ${source} (${file}) holds the same bytes`
    case 'same text':
      return `DUPLICATE  ${source} (${file}) holds the same words`
    case 'near-duplicate':
      return `NEAR-DUPLICATE  ${source} (${file}): ${share}`
  }
}

/** Show what the new source changed: its mentions, the statements they join or open, and what now disagrees. */
export function formatNews(source: string, { mentions, statements, moved, disagreements, numerals }: News): string {
  const fresh = mentions.filter(({ mention }) => mention.review !== 'rejected')
  const rows = [
    `${source}: ${count(fresh.length, 'new mention')}, ${count(statements.length, 'new statement')}, ${count(numerals, 'numeral')} accounted for`,
    ...fresh.map(formatMention),
  ]
  if (moved.length > 0)
    rows.push(
      'Mentions of other sources that now stand elsewhere:',
      ...moved.map((each) => `  ${each.mention} (${each.source})  ${each.from} → ${each.to}`),
    )
  if (disagreements.length > 0)
    rows.push(
      'What now disagrees:',
      ...disagreements.map(({ statement, field, values }) => {
        const sides = values.map(({ source: of, value }) => `${value} (${of})`).join(', ')
        return `  ${statement}  ${field}: ${sides}`
      }),
    )
  return rows.join('\n')
}

function formatMention({ mention, statement, with: carriers }: NewMention): string {
  const words = mention.quote.exact.replace(/\s+/g, ' ')
  const said =
    mention.quantity === null ? mention.stance : `${quantityText(mention.quantity)} ${mention.unit ?? ''}`.trim()
  const joins =
    statement === undefined
      ? 'joins no statement'
      : carriers.length === 0
        ? `opens ${statement.id}`
        : `joins ${statement.id}, with ${carriers.join(', ')}`
  return `  ${mention.id}  ${said}; ${mention.speaker.asWritten ?? 'nobody named'}; ${joins}\n${' '.repeat(16)}“${words.length > 90 ? `${words.slice(0, 90)}…` : words}”`
}

/** Count things in words. */
export function count(amount: number, noun: string): string {
  return `${String(amount)} ${noun}${amount === 1 ? '' : 's'}`
}
