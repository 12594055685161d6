import { listFiles } from '../../src/data/files.ts'
import { writeChartCsv } from '../../src/data/chart.ts'
import type { Ledger } from '../../src/schema/ledger.ts'
import { about, atLeast, facts, mention, source, statement } from '../views/facts.ts'

const undated = { earliest: null, latest: null, expression: null, certainty: 'implied', rule: 'nothing to date it by' } as const // prettier-ignore
const id = (last: number): string => `m-000000000${last}`
const quote = (exact: string, start: number) => ({ exact, prefix: '', suffix: '\n\nNext.', start, end: start + exact.length }) // prettier-ignore

/** An invented ledger with all that makes data hard: hostile words, a proposal that joins a statement, a struck-out mention, a part, a denial. */
export const hard: Ledger = facts({
  sources: [
    source('early-bird', '2020-05-04', { title: '=HYPERLINK("https://example.com")', outlet: "'t Nieuws" }),
    source('harbour-post', '2020-05-06', { url: 'https://example.com/a?b=c,d', title: '"Quoted", they said' }),
    source('saved-page', null, { seed: 'seeds/saved-page.html' }),
  ],
  mentions: [
    mention(id(1), {
      quote: quote('-300 people,\r\n"some" said\t', 0),
      number: { start: 1, end: 4, asWritten: '300' },
    }),
    mention(id(2), {
      review: 'corrected',
      quantity: atLeast(290),
      unit: '@people',
      hedge: '+perhaps',
      decision: { reason: "'Twas so", changes: [{ field: 'bound', from: 'about', to: 'at-least' }] },
    }),
    mention(id(3), { review: 'proposed', source: 'early-bird', quantity: about(900), measure: 'expected' }),
    mention(id(4), { review: 'rejected', statement: null, decision: { reason: 'Another harbour.', changes: [] } }),
    mention(id(5), { review: 'proposed', statement: 'waiting' }),
    mention(id(6), {
      statement: 'harbour-master-denies',
      source: 'saved-page',
      quantity: null,
      unit: null,
      measure: null,
      stance: 'denies',
      saidOn: undated,
    }),
    mention(id(7), { statement: 'harbour-master-2020-05-04-sailors', partOf: id(1), unit: 'sailors' }),
  ],
  statements: [
    statement('harbour-master-2020-05-04', {
      quantity: about(900),
      measure: 'expected',
      mentions: [id(1), id(2), id(3)],
      disagreements: [
        { field: 'bound', values: [{ mention: id(1), value: 'about' }, { mention: id(2), value: 'at-least' }], settled: null }, // prettier-ignore
        { field: 'measure', values: [{ mention: id(1), value: 'present' }, { mention: id(3), value: 'expected' }], settled: null }, // prettier-ignore
      ],
    }),
    statement('harbour-master-2020-05-04-sailors', { mentions: [id(7)], unit: 'sailors', partOf: 'harbour-master-2020-05-04' }), // prettier-ignore
    statement('harbour-master-denies', { stance: 'denies', quantity: null, unit: null, measure: null, saidOn: undated, mentions: [id(6)] }), // prettier-ignore
    statement('waiting', { mentions: [id(5)] }),
  ],
  numerals: [
    { source: 'early-bird', start: 5, end: 8, text: '900', role: `mention:${id(3)}` },
    { source: 'harbour-post', start: 1, end: 4, text: '300', role: `mention:${id(1)}` },
    { source: 'harbour-post', start: 9, end: 12, text: '+12', role: 'money' },
    { source: 'saved-page', start: 9, end: 12, text: 'six', role: `mention:${id(4)}` },
  ],
}).ledger

/** Writes all files of the data of a ledger as a built site holds them, with one chart and its page. */
export async function dataSite(ledger: Ledger): Promise<ReadonlyMap<string, string>> {
  const files = await listFiles(facts(ledger))
  const href = '/statement/harbour-master-2020-05-04/'
  const table = { caption: 'x', columns: [{ label: 'Said' }, { label: 'So far', numeric: true }], rows: [[{ text: 'about 1,300', href }, { text: '1,300' }], [{ text: '–' }, { text: '2' }]] } // prettier-ignore
  const open = JSON.parse(files[0]?.text ?? '') as Ledger // what we wrote ourselves
  return new Map([
    ...files.map(({ name, text }) => [`data/${name}`, text] as const),
    ['chart/gap/data.csv', writeChartCsv(table, open)],
    [
      'charts/index.html',
      `<table><tr><th>Said<th>So far</tr><tr><td><a href="${href}">about 1,300</a></td><td>1,300</td></tr><tr><td>–</td><td>2</td></tr></table>`,
    ],
  ])
}
