import type { DayRule, Ledger, Mention } from '../../src/schema/ledger.ts'
import type { IdentifiedMention } from '../lib/draft.ts'
import { dayText } from '../statements/readable.ts'

/** How the machine did in one field, over the mentions that an editor has decided on; a field it left empty is none it read. */
export interface FieldScore {
  readonly field: string
  readonly asRead: number // kept by the editor
  readonly corrected: number // to another value, or to none
  readonly rejected: number // with the whole mention
  readonly added: number // by the editor, where the machine read nothing
  readonly precision: number | null // kept, of all that was read; null when nothing was
}

/** One field in which the editor differs from the machine; `field` is `mention` for words that were struck out whole. */
export interface Difference {
  readonly mention: string
  readonly source: string
  readonly quote: string
  readonly field: string
  readonly from: string | null
  readonly to: string | null
  readonly reason: string | null
}

/** What an editor's decisions say of the machine's readings. */
export interface Scores {
  readonly mentions: Readonly<Record<Mention['review'], number>>
  readonly fields: readonly FieldScore[]
  readonly differences: readonly Difference[]
}

/** Score what the machine read against what an editor decided, mention by mention and field by field. */
export function score(read: readonly IdentifiedMention[], { mentions }: Pick<Ledger, 'mentions'>): Scores {
  const machine = new Map(read.map((mention) => [mention.id, mention]))
  const pairs = mentions.flatMap((editor): Pair[] => {
    const mine = machine.get(editor.id)
    return editor.review === 'proposed' || mine === undefined ? [] : [{ mine, editor }]
  })
  const counts = { proposed: 0, confirmed: 0, corrected: 0, rejected: 0 }
  for (const { review } of mentions) counts[review] += 1
  return {
    mentions: counts,
    fields: fields.map((field) => scoreField(field, pairs)),
    differences: pairs.flatMap(compare),
  }
}

interface Pair {
  readonly mine: IdentifiedMention
  readonly editor: Mention
}

interface Field {
  readonly name: string
  readonly value: (mention: IdentifiedMention) => string | null
}

const fields: readonly Field[] = [
  { name: 'bound', value: ({ quantity }) => quantity?.bound ?? null },
  { name: 'figure', value: ({ quantity }) => quantity && joinEnds(quantity.low, quantity.high) },
  { name: 'unit', value: ({ unit }) => unit },
  { name: 'measure', value: ({ measure }) => measure },
  { name: 'stance', value: ({ stance }) => stance },
  { name: 'partOf', value: ({ partOf }) => partOf },
  { name: 'speaker', value: ({ speaker }) => speaker.id },
  { name: 'saidOn', value: ({ saidOn }) => (undated.has(saidOn.rule) ? null : dayText(saidOn)) },
]

/** The rules that say that nothing in the text dates the words. */
const undated: ReadonlySet<DayRule> = new Set<DayRule>(['on or before published', 'nothing to date it by'])

function scoreField(field: Field, pairs: readonly Pair[]): FieldScore {
  const count = (wanted: Fate): number => pairs.filter((pair) => judge(field, pair) === wanted).length
  const [asRead, corrected, rejected] = [count('as read'), count('corrected'), count('rejected')]
  const given = asRead + corrected + rejected
  return {
    field: field.name,
    asRead,
    corrected,
    rejected,
    added: count('added'),
    precision: given === 0 ? null : asRead / given,
  }
}

type Fate = 'as read' | 'corrected' | 'rejected' | 'added' | 'empty'

function judge(field: Field, { mine, editor }: Pair): Fate {
  const [from, to] = [field.value(mine), field.value(editor)]
  const isNamed = field.name === 'speaker' && mine.speaker.asWritten !== null // a speaker whom the gazetteer does not know
  if (from === null && (to !== null || !isNamed)) return to === null || editor.review === 'rejected' ? 'empty' : 'added'
  if (editor.review === 'rejected') return 'rejected'
  return from === to ? 'as read' : 'corrected'
}

function compare({ mine, editor }: Pair): readonly Difference[] {
  const { id: mention, source, quote, review, decision } = editor
  const about = { mention, source, quote: quote.exact, reason: decision?.reason ?? null }
  if (review === 'rejected') return [{ ...about, field: 'mention', from: 'read', to: null }]
  return fields
    .map(({ name, value }) => ({ ...about, field: name, from: value(mine), to: value(editor) }))
    .filter(({ from, to }) => from !== to)
}

function joinEnds(low: number | null, high: number | null): string {
  return [...new Set([low, high].filter((end) => end !== null))].join(' to ')
}
