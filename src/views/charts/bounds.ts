import { writeStance } from '../words.ts'
import type { Facts, Row } from './row.ts'
import { listRows } from './row.ts'
import type { ChartText } from './table.ts'
import { nameSource, tabulate } from './table.ts'

/** One mark of the grammar, taught on the first statement that wears it. */
export interface Lesson {
  readonly row: Row
  readonly meaning: string
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
} as const

/** Views the kinds of bounds and refusals that the ledger holds, one statement each. */
export function viewBounds(facts: Facts): BoundsView {
  const rows = listRows(facts)
  const kinds = [...Object.keys(meanings), 'denies', 'declines']
  const lessons = kinds.flatMap((kind) => {
    const row = rows.find(({ bound, stance, hedge }) => (bound ?? stance) === kind && hedge === null) ?? rows.find(({ bound, stance }) => (bound ?? stance) === kind)
    return row ? [{ row, meaning: explain(row) }] : []
  })
  return {
    id: 'bounds',
    title: 'How sure? The shape of each mark says it',
    description: 'A mark is open on the side where nobody stated an end; a dotted outline is a figure given as a possibility.',
    table: tabulate('One statement for each kind of mark', lessons.map(({ row }) => row)),
    source: nameSource(facts),
    lessons,
  }
}

function explain({ bound, stance }: Row): string {
  if (bound !== null) return meanings[bound]
  return stance === 'denies' ? 'says that it is not so' : writeStance(stance)
}
