import type { Ledger, LedgerSource, Mention, Statement } from '../../src/schema/ledger.ts'
import type { Quantity } from '../../src/schema/quantity.ts'
import type { Facts } from '../../src/views/brief.ts'

const saidOn = {
  earliest: '2020-05-04',
  latest: '2020-05-04',
  expression: 'Monday',
  certainty: 'implied',
  rule: 'weekday on or before published',
} as const

/** Makes a quantity that names one figure. */
export function about(count: number): Quantity {
  return { low: count, high: count, bound: 'about', derivation: null, boundAsWritten: 'some' }
}

/** Makes a quantity that is open above. */
export function atLeast(count: number): Quantity {
  return { low: count, high: null, bound: 'at-least', derivation: null, boundAsWritten: 'at least' }
}

/** Makes a mention of an invented harbour crowd. */
export function mention(id: string, fields: Partial<Mention> = {}): Mention {
  return {
    id,
    source: 'harbour-post',
    quote: { exact: 'some 300 people gathered', prefix: '', suffix: '', start: 10, end: 34 },
    number: null,
    quantity: about(300),
    unit: 'people',
    measure: 'present',
    stance: 'estimates',
    partOf: null,
    speaker: { id: 'harbour-master', asWritten: 'the harbour master', certainty: 'stated', rule: 'reporting verb' },
    saidOn,
    review: 'confirmed',
    statement: 'harbour-master-2020-05-04',
    hedge: null,
    decision: null,
    ...fields,
  }
}

/** Makes a statement of the same. */
export function statement(id: string, fields: Partial<Statement> = {}): Statement {
  return {
    id,
    speaker: 'harbour-master',
    side: 'town',
    stance: 'estimates',
    measure: 'present',
    quantity: about(300),
    unit: 'people',
    saidOn,
    mentions: ['m-0000000001'],
    partOf: null,
    disagreements: [],
    ...fields,
  }
}

/** Makes a source published on one day. */
export function source(id: string, day: string | null, fields: Partial<LedgerSource> = {}): LedgerSource {
  return {
    id,
    seed: `seeds/${id}.txt`,
    sha256: '0'.repeat(64),
    outlet: id,
    title: 'A crowd',
    url: null,
    published: day === null ? null : { earliest: day, latest: day, basis: 'printed on it' },
    ...fields,
  }
}

/** Makes the facts that a page's view is computed from. */
export function facts(parts: Partial<Ledger>): Facts {
  return {
    topic: {
      id: 'harbour',
      title: 'How many?',
      question: 'How many people came to the harbour?',
      language: 'en',
      timezone: 'UTC',
      counted: ['people'],
      groups: [],
      population: [],
      measures: [
        { id: 'present', label: 'At the harbour', words: [] },
        { id: 'expected', label: 'Expected', words: [] },
      ],
      sides: [
        { id: 'town', label: 'Town hall' },
        { id: 'union', label: 'Union' },
      ],
    },
    speakers: [
      { id: 'harbour-master', name: 'The harbour master', aliases: [], role: 'runs the harbour', side: 'town' },
    ],
    ledger: {
      schemaVersion: 1,
      topic: 'harbour',
      sources: [source('harbour-post', '2020-05-06')],
      mentions: [mention('m-0000000001')],
      statements: [statement('harbour-master-2020-05-04')],
      numerals: [],
      ...parts,
    },
  }
}
