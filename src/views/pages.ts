import type { Numeral, Stance } from '../schema/ledger.ts'
import type { Bound } from '../schema/quantity.ts'
import { changesPath, dataPath, sourcePath } from './address.ts'
import { listBriefs, type Brief, type Facts } from './brief.ts'
import type { Section } from './changes/editions.ts'
import { countNoun } from './charts/phrase.ts'
import { writeShortDay, type Slot } from './charts/row.ts'
import { nameOutlet } from './names.ts'
import { once } from './once.ts'
import type { ShareImage } from './share.ts'
import { withUnit } from './statement.ts'
import { writePublished } from './witness.ts'
import { formatCount } from './words.ts'

/** One line of a picture that lists: what it says large, what stands below, and the mark of the statement that it is. */
export interface ShareLine {
  readonly strong: string
  readonly small: string
  readonly slot: Slot
  readonly mark: { readonly stance: Stance; readonly bound: Bound | null; readonly hedged: boolean } | null
}

/** A numeral of the sources as it is written there, and whether a mention uses it. */
export interface ShareNumeral {
  readonly text: string
  readonly used: boolean
}

/** What the picture of a page shows beside its title: lines, the numerals of the sources, or the charts. */
export type ShareBody =
  | { readonly kind: 'lines'; readonly lines: readonly ShareLine[] }
  | { readonly kind: 'numerals'; readonly numerals: readonly ShareNumeral[] }
  | { readonly kind: 'charts' }

/** What the picture of a page that is no story, statement or chart shows, and where that page stands. */
export interface PageShare {
  readonly page: string
  readonly title: string
  readonly lead: string
  readonly body: ShareBody
  readonly image: ShareImage
}

/** A file of the data, as its picture names it. */
interface NamedFile {
  readonly name: string
  readonly rows?: number
}

const mostLines = 14
const mostNumerals = 400 // more could not be read

/** Describes the picture of the gallery of charts. */
export function shareCharts({ topic }: Facts, count: number): PageShare {
  const lead = `${topic.question} ${countNoun(count, 'chart')}, each with its facts as a table.`
  return share({ page: '/charts/', title: 'The charts', lead, body: { kind: 'charts' } })
}

/** Describes the picture of the ledger: its statements, day by day. */
export function shareLedger(facts: Facts): PageShare {
  const { statements, sources } = facts.ledger
  const lead = `${countNoun(statements.length, 'statement')} from ${countNoun(sources.length, 'article')}.`
  return list({ page: '/ledger/', title: 'Every statement, day by day', lead }, listBriefs(facts).map(lineOf))
}

/** Describes the picture of one source: what it tells. */
export function shareSource(facts: Facts, id: string): PageShare | undefined {
  const source = facts.ledger.sources.find((each) => each.id === id)
  if (!source) return undefined
  const told = listTold(facts).get(id) ?? []
  const lead = `${nameOutlet(source.outlet)}, published ${writePublished(source)}: ${countNoun(told.length, 'statement')}.`
  return list({ page: sourcePath(id), title: source.title, lead }, told.map(lineOf))
}

/** Describes the picture of the method: every numeral of the sources, those that a mention uses marked. */
export function shareMethod(numerals: readonly Pick<Numeral, 'text' | 'role'>[]): PageShare {
  const all = numerals.map(({ text, role }) => ({ text, used: role.startsWith('mention:') }))
  const used = all.filter((each) => each.used).length
  const lead = `${countNoun(all.length, 'number')} in the sources: ${formatCount(used)} of them, marked here, in a mention; the others each with the reason why not.`
  const title = 'How the numbers are read, dated and matched'
  return share({ page: '/method/', title, lead, body: { kind: 'numerals', numerals: all.slice(0, mostNumerals) } })
}

/** Describes the picture of the data, as they stand or of an edition: the files and how much is in them. */
export function shareData(
  files: readonly NamedFile[],
  edition?: { readonly id: string; readonly name: string },
): PageShare {
  const title = edition?.name ?? 'Take the data'
  const lead = edition
    ? 'The ledger as it was frozen on that day, as files that never change.'
    : 'Every statement, the exact words it came from, and how each was read: plain files, without a key.'
  const lines = files.map(({ name, rows }) =>
    plainLine(name, rows === undefined ? 'JSON' : `CSV, ${countNoun(rows, 'row')}`),
  )
  return list({ page: dataPath(edition?.id), title, lead }, lines)
}

/** Describes the picture of the changes: each edition and what it changed. */
export function shareChanges(sections: readonly Pick<Section, 'heading' | 'summary'>[]): PageShare {
  const lead =
    sections.length === 0
      ? 'No edition has been frozen yet.'
      : 'What each edition of the ledger and its charts changed.'
  const lines = sections.map(({ heading, summary }) => plainLine(heading, summary))
  return list({ page: changesPath(), title: 'What has changed', lead }, lines)
}

/** Lists by source what each of them tells. */
const listTold = once((facts: Facts): ReadonlyMap<string, readonly Brief[]> => {
  const pairs = listBriefs(facts).flatMap((brief) => brief.sources.map(({ id }) => ({ id, brief })))
  const bySource = Map.groupBy(pairs, ({ id }) => id)
  return new Map([...bySource].map(([id, alike]) => [id, alike.map(({ brief }) => brief)]))
})

function lineOf(brief: Brief): ShareLine {
  const { said, who, saidOn, side, stance, quantity, hedge, partOf } = brief
  const mark = { stance, bound: quantity?.bound ?? null, hedged: hedge !== null }
  const small = `${writeShortDay(saidOn, true)}, ${who.name}`
  return { strong: partOf === null ? said : `of these, ${withUnit(brief)}`, small, slot: side?.slot ?? 0, mark }
}

function plainLine(strong: string, small: string): ShareLine {
  return { strong, small, slot: 0, mark: null }
}

function list(text: Pick<PageShare, 'page' | 'title' | 'lead'>, all: readonly ShareLine[]): PageShare {
  const fits = all.length <= mostLines
  const lines = fits ? all : all.slice(0, mostLines - 1)
  const rest = plainLine(`and ${formatCount(all.length - lines.length)} more`, '')
  return share({ ...text, body: { kind: 'lines', lines: fits ? lines : [...lines, rest] } })
}

function share(text: Omit<PageShare, 'image'>): PageShare {
  return { ...text, image: { path: `${text.page}share.png`, alt: speak(text) } }
}

function speak({ title, lead, body }: Omit<PageShare, 'image'>): string {
  const lines = body.kind === 'lines' ? body.lines : []
  const said = lines.map(({ strong, small }) => (small === '' ? strong : `${strong} (${small.replace(/\.$/, '')})`))
  return said.length === 0 ? `${title}. ${lead}` : `${title}. ${lead} ${said.join('; ')}.`
}
