import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { Ledger } from '../../src/schema/ledger.ts'
import type { Mention, Statement } from '../../src/schema/ledger.ts'
import type { Bound, Quantity } from '../../src/schema/quantity.ts'
import { Places } from '../../src/schema/place.ts'
import { Speakers } from '../../src/schema/speaker.ts'
import { Topic } from '../../src/schema/topic.ts'
import type { Facts } from '../../src/views/charts/row.ts'
import { readSentences } from '../../src/views/passages.ts'
import type { Sentence } from '../../src/views/passages.ts'
import { publish } from '../../src/views/published.ts'

const content = `${import.meta.dirname}/../../content`
const read = (file: string): unknown => parse(readFileSync(`${content}/${file}`, 'utf8'))

function readSource(file: string): readonly Sentence[] {
  const [, , ...rest] = readFileSync(`${content}/sources/${file}`, 'utf8').split(/^---$/m)
  return readSentences({ source: file.replace(/\.mdx$/, ''), rights: 'excerpt', body: rest.join('---') })
}

/** The story itself, as the site publishes it. */
export const story: Facts = {
  topic: Topic.parse(read('topic.yaml')),
  speakers: Speakers.parse(read('speakers.yaml')),
  ledger: publish(Ledger.parse(read('ledger.json')), { proposed: true }),
  places: Places.parse(read('places.yaml')),
  sentences: readdirSync(`${content}/sources`).sort().flatMap(readSource),
}

const topic: Facts['topic'] = {
  id: 'harbour',
  title: 'How many?',
  question: 'How many people came to the harbour?',
  language: 'en',
  timezone: 'UTC',
  counted: ['people'],
  groups: [],
  population: [],
  measures: [
    { id: 'marched', label: 'Marched', words: ['marched'] },
    { id: 'gathered', label: 'Gathered at the old harbour', words: ['gathered'] },
  ],
  sides: ['Town hall', 'Unions', 'Police and coast guard', 'Shops', 'Church'].map((label, index) => ({
    id: `side-${String(index + 1)}`,
    label,
  })),
  gap: { from: ['side-2'], to: ['side-1', 'side-3'] },
  headline: ['s1', 's3', 's4', 's2'],
}

interface Said {
  readonly side: number // 0 stands on none
  readonly days: readonly [string | null, string | null]
  readonly quantity?: readonly [Bound, number] | readonly ['range', number, number]
  readonly stance?: Statement['stance']
  readonly measure?: string | null
  readonly hedge?: string
  readonly sources?: readonly string[]
  readonly partOf?: string
  readonly at?: keyof typeof places // where its words put those counted
  readonly from?: keyof typeof places
}

const places = {
  quay: { id: 'quay', name: 'Old Quay', aliases: ['the quay'], region: false, coordinates: [10.7, 59.9] },
  mill: { id: 'mill', name: 'Millbrook', aliases: [], region: false, coordinates: [5.3, 60.4] },
  fens: { id: 'fens', name: 'Fenland', aliases: [], region: true, coordinates: [0.1, 52.5] },
} as const satisfies Record<string, object>

/** Makes facts out of what was said; statements are named `s1`, `s2` … in the order given. */
export function makeFacts(said: readonly Said[]): Facts {
  const made = said.map((one, index) => makeStatement(one, `s${String(index + 1)}`))
  const sources = [...new Set(made.flatMap(({ mentions }) => mentions.map(({ source }) => source)))].sort()
  return {
    topic,
    places: Places.parse(Object.values(places)),
    sentences: said.flatMap((one, index) => writeSentences(one, made[index]?.mentions ?? [])),
    speakers: topic.sides.map(({ id, label }) => ({
      id,
      name: `Spokesman of ${label}`,
      aliases: [],
      role: '',
      side: id,
    })),
    ledger: {
      schemaVersion: 1,
      topic: topic.id,
      sources: sources.map((id) => ({
        id,
        seed: `seeds/${id}.txt`,
        sha256: '0'.repeat(64),
        outlet: `The ${id} Gazette`,
        title: 'A crowd',
        url: null,
        published: null,
      })),
      mentions: made.flatMap(({ mentions }) => mentions),
      statements: made.map(({ statement }) => statement),
      numerals: [],
    },
  }
}

function writeSentences({ at, from }: Said, mentions: readonly Mention[]): readonly Sentence[] {
  const way = [...(from ? [` from ${places[from].name}`] : []), ...(at ? [` in ${places[at].name}`] : [])].join('')
  if (way === '') return []
  return mentions.map(({ id, source }) => ({ source, text: `So many people${way}.`, mentions: [id] }))
}

function makeStatement(
  said: Said,
  id: string,
): { readonly statement: Statement; readonly mentions: readonly Mention[] } {
  const {
    side,
    days,
    stance = 'estimates',
    measure = 'marched',
    hedge = null,
    sources = ['daily'],
    partOf = null,
  } = said
  const [earliest, latest] = days
  const speaker = side === 0 ? null : `side-${String(side)}`
  const common = {
    quantity: said.quantity ? makeQuantity(said.quantity) : null,
    unit: 'people',
    measure,
    stance,
    saidOn: { earliest, latest, expression: null, certainty: 'implied', rule: 'on or before published' },
  } as const
  const mentions = sources.map((source, index): Mention => ({
    ...common,
    id: `m-${id.slice(1).padStart(8, '0')}${String(index).padStart(2, '0')}`,
    source,
    quote: { exact: 'people', prefix: '', suffix: '', start: 0, end: 6 },
    number: null,
    partOf: null,
    speaker: { id: speaker, asWritten: null, certainty: 'stated', rule: 'none' },
    review: 'confirmed',
    statement: id,
    hedge,
    decision: null,
  }))
  const statement = {
    ...common,
    id,
    speaker,
    side: speaker,
    mentions: mentions.map((one) => one.id),
    partOf,
    disagreements: [],
  }
  return { statement, mentions }
}

function makeQuantity([bound, figure, high]: readonly [Bound, number, number?]): Quantity {
  const low = bound === 'up-to' || bound === 'fewer-than' ? null : figure
  const top = bound === 'at-least' || bound === 'more-than' ? null : (high ?? figure)
  return { low, high: top, bound, derivation: null, boundAsWritten: null }
}

const day = (date: number): readonly [string, string] => [
  `2020-05-${String(date).padStart(2, '0')}`,
  `2020-05-${String(date).padStart(2, '0')}`,
]

/** A day on which every kind of mark is worn, by every side and by none, with days open at each end. */
export const everyKind: Facts = makeFacts([
  { side: 1, days: day(1), quantity: ['exact', 900], at: 'mill' },
  { side: 2, days: day(2), quantity: ['about', 8000], sources: ['daily', 'evening', 'post'], at: 'quay' },
  { side: 3, days: day(3), quantity: ['at-least', 2000], measure: 'gathered', at: 'quay', from: 'fens' },
  { side: 1, days: day(4), quantity: ['more-than', 2500], hedge: 'perhaps' },
  { side: 2, days: [null, '2020-05-05'], quantity: ['up-to', 9000], sources: ['evening'] },
  { side: 0, days: ['2020-05-02', '2020-05-06'], quantity: ['fewer-than', 4000], measure: null },
  { side: 3, days: day(7), quantity: ['range', 3000, 6000], measure: 'gathered' },
  { side: 4, days: day(7), stance: 'denies', measure: null, at: 'mill' },
  { side: 5, days: day(8), stance: 'declines' },
  { side: 2, days: day(8), quantity: ['exact', 40], partOf: 's2' },
  { side: 2, days: ['2020-05-04', null], quantity: ['about', 8000] },
  { side: 5, days: [null, null], quantity: ['about', 5000] },
])

/** More statements than there is room to name: the crowd of every day for a month. */
export const crowded: Facts = makeFacts(
  Array.from({ length: 90 }, (_, index) => ({
    side: (index % 5) + 1,
    days: day((index % 30) + 1),
    quantity: ['about', 1000 + ((index * 7919) % 9000)] as const,
    measure: index % 2 === 0 ? 'marched' : 'gathered',
    sources: [`paper-${String(index % 6)}`],
    at: (['quay', 'mill', 'fens'] as const)[index % 3] ?? 'quay',
  })),
)

/** A ledger with one statement, and one with none. */
export const single = makeFacts([{ side: 1, days: day(1), quantity: ['exact', 7], at: 'mill' }])
export const empty = makeFacts([])
