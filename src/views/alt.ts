import type { ChartText } from './charts/table.ts'

/** What stands for a chart where it cannot be seen: in a line, and in full. */
export interface AltTexts {
  readonly short: string
  readonly long: string
}

/** Writes the alternative texts of a chart from its own words and its table. */
export function writeAlt({ title, description, still = description, table, source }: ChartText): AltTexts {
  const lines = table.rows.map((row) => endSentence(writeRow(table.columns, row)))
  const rows = lines.length > 0 ? [`${table.caption}:`, ...lines] : []
  return { short: endSentence(`Chart: ${title}`), long: [endSentence(title), still, ...rows, source].join('\n') }
}

const nothing = new Set(['', '–'])

/** Writes a row as its first cell, then each other one under the name of its column. */
function writeRow(columns: ChartText['table']['columns'], row: ChartText['table']['rows'][number]): string {
  const [lead, ...others] = row.map(({ text }, index) => ({ text, label: columns[index]?.label ?? '' }))
  const named = others
    .filter(({ text }) => !nothing.has(text))
    .map(({ text, label }) => (label === '' ? text : `${label}: ${text}`))
  return [lead?.text ?? '', ...named].join('; ')
}

/** Puts a full stop where nothing ends the words yet, such as a quotation that has one of its own. */
function endSentence(words: string): string {
  return /[.!?…][”’")]*$/.test(words) ? words : `${words}.`
}
