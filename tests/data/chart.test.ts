import { expect, test } from 'vitest'
import { writeChartCsv } from '../../src/data/chart.ts'
import { atLeast, facts, statement } from '../views/facts.ts'

const { ledger } = facts({ statements: [statement('harbour-master-2020-05-04', { quantity: atLeast(1200) })] })

const table = {
  caption: 'Who said what',
  columns: [{ label: 'Said' }, { label: 'So far', numeric: true }, { label: 'So far', numeric: true }, { label: '' }],
  rows: [
    [{ text: 'at least 1,200', href: '/statement/harbour-master-2020-05-04/' }, { text: '1,200' }, { text: '–' }, { text: 'a' }], // prettier-ignore
    [{ text: '=no figure' }, { text: '6.7 : 1' }, { text: '3' }, { text: 'b', href: '/source/harbour-post/' }],
  ],
}

test('a chart’s rows are written as its table has them, counts in plain digits, with the statement and source each leads to', () => {
  expect(writeChartCsv(table, ledger).split('\n')).toEqual([
    'Said,So far,So far (3),(4),statement,source,low,high,bound,said_earliest,said_latest',
    '"at least 1,200",1200,,a,harbour-master-2020-05-04,,1200,,at-least,2020-05-04,2020-05-04',
    "'=no figure,6.7 : 1,3,b,,harbour-post,,,,,",
    '',
  ])
})
