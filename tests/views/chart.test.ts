import { describe, expect, test } from 'vitest'
import { charts, type ChartId } from '../../src/charts/registry.ts'
import { writeAlt } from '../../src/views/alt.ts'
import { describeChartPage } from '../../src/views/chart.ts'
import type { ChartText } from '../../src/views/charts/table.ts'
import { listEstimates, listRows } from '../../src/views/charts/row.ts'
import { empty, everyKind } from '../charts/facts.ts'

const text: ChartText = {
  id: 'crowd',
  title: 'The crowd grew from 40 to 900',
  description: 'Point at a mark and choose a day.',
  still: 'Each mark is a count.',
  table: {
    caption: 'Every count',
    columns: [{ label: 'Said' }, { label: 'Day' }, { label: 'What is counted' }, { label: '' }],
    rows: [
      [{ text: 'about 40', href: '/statement/a/' }, { text: '1 May' }, { text: 'Marched' }, { text: 'twice' }],
      [{ text: 'denies' }, { text: '2 May' }, { text: '–' }, { text: '' }],
    ],
  },
  source: 'Source: the ledger.',
}
const topic = { title: 'How many?', question: 'How many came?' }

describe('the alternative text', () => {
  test('says the finding in a line, and in full how to read it, every row and where it is from', () => {
    expect(writeAlt(text)).toEqual({
      short: 'Chart: The crowd grew from 40 to 900.',
      long: [
        'The crowd grew from 40 to 900.',
        'Each mark is a count.',
        'Every count:',
        'about 40; Day: 1 May; What is counted: Marched; twice.',
        'denies; Day: 2 May.',
        'Source: the ledger.',
      ].join('\n'),
    })
  })

  test('sets no second full stop where quoted words have one', () => {
    const rows = [[{ text: 'denies' }, { text: '“No one came.”' }]]
    expect(writeAlt({ ...text, table: { ...text.table, rows } }).long).toContain('denies; Day: “No one came.”\n')
  })

  test('tells of no choice where nothing can be chosen', () => {
    expect(writeAlt(text).long).not.toContain('choose')
  })

  test.for(Object.keys(charts) as readonly ChartId[])('of %s has no line without words, with rows or without', (id) => {
    for (const facts of [everyKind, empty])
      for (const line of writeAlt(charts[id](facts).text).long.split('\n')) expect(line).toMatch(/[\p{L}\d].*[.:”]$/u)
  })

  test('of the timeline says each figure that it draws', () => {
    const { long } = writeAlt(charts.timeline(everyKind).text)
    for (const { said } of listEstimates(listRows(everyKind))) expect(long).toContain(said)
  })
})

describe('the page of a chart', () => {
  test('cites the chart by its finding, its question, its address and its source', () => {
    const { citation, frozen } = describeChartPage({ text, topic, site: new URL('https://numbers.example') })
    expect(citation).toBe(
      '“The crowd grew from 40 to 900” (chart). In: “How many came?”, https://numbers.example/chart/crowd/. Source: the ledger.',
    )
    expect(frozen).toBeUndefined()
  })

  test('cites the chart as it was frozen by its edition, and without a known address by its path', () => {
    const { citation, frozen } = describeChartPage({ text, topic, site: undefined, edition: '2020-05-01-0123abcd' })
    expect(citation).toContain(', /chart/crowd/. ')
    expect(frozen).toContain(
      '(chart, edition 2020-05-01-0123abcd). In: “How many came?”, /embed/crowd/2020-05-01-0123abcd/. ',
    )
  })

  test('offers each file once, saved under a name that says of which chart it is', () => {
    const { downloads } = describeChartPage({ text, topic, site: undefined })
    expect(downloads.map(({ saved }) => saved)).toEqual(
      expect.arrayContaining(['crowd-picture.svg', 'crowd-picture-dark.svg', 'crowd-picture.png', 'crowd-picture@2x.png', 'crowd-card.png', 'crowd-data.csv']), // prettier-ignore
    )
    expect(downloads.every(({ href, saved }) => href === `/chart/crowd/${saved.replace('crowd-', '')}`)).toBe(true)
    expect(new Set(downloads.map(({ label }) => label)).size).toBe(downloads.length)
  })
})
