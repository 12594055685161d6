import type { Facts, Row } from './row.ts'
import { listRows } from './row.ts'
import type { ChartText } from './table.ts'
import { nameSource, tabulate } from './table.ts'

/** One mark of the grammar, taught on the first statement that wears it. */
export interface Lesson {
  readonly row: Row
  readonly said: string
  readonly meaning: string
  readonly hedged: boolean
}

/** What the key shows: each kind of mark that the ledger needs, on a real statement. */
export interface BoundsView extends ChartText {
  readonly lessons: readonly Lesson[]
}

const meanings = {
  exact: 'one figure, given as it is',
  about: 'a round figure: somewhere near',
  'at-least': 'a floor; how many more, nobody says',
  'more-than': 'above this figure; how far, nobody says',
  'up-to': 'a ceiling; how few, nobody says',
  'fewer-than': 'below this figure; how far, nobody says',
  range: 'anything between two figures',
  denies: 'says that it is not so; stands at the foot',
  declines: 'says neither yes nor no; stands at the foot',
} as const
const kinds = Object.keys(meanings) as readonly (keyof typeof meanings)[] // the keys of the constant above

/** Views the kinds of bounds and refusals that the ledger holds, one statement each. */
export function viewBounds(facts: Facts): BoundsView {
  const rows = listRows(facts)
  const lessons = [...kinds.flatMap((kind) => teachKind(rows, kind)), ...teachHedge(rows)]
  return {
    id: 'bounds',
    title: 'How sure? The shape of each mark says it',
    description:
      'A mark is open on the side where nobody stated an end; a dotted outline is a figure given as a possibility.',
    table: tabulate(
      'One statement for each kind of mark',
      lessons.map(({ row }) => row),
    ),
    source: nameSource(facts),
    lessons,
  }
}

function teachKind(rows: readonly Row[], kind: keyof typeof meanings): readonly Lesson[] {
  const worn = rows.filter(({ bound, stance }) => (bound ?? stance) === kind)
  const row = worn.find(({ hedge }) => hedge === null) ?? worn[0]
  return row ? [{ row, said: row.said, meaning: meanings[kind], hedged: false }] : []
}

function teachHedge(rows: readonly Row[]): readonly Lesson[] {
  const row = rows.find(({ hedge, quantity }) => hedge !== null && quantity !== null)
  return row
    ? [{ row, said: `“${row.hedge ?? ''}”`, meaning: 'a dotted outline: given as a possibility', hedged: true }]
    : []
}
