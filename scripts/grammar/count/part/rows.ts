import type { Proposal } from '../../../lib/draft.ts'
import { fateAround } from './befallen.ts'
import { startOf, sizeOf } from './placed.ts'
import type { PlacedCount } from '../reading.ts'
import { isOneList, leadOf, rowAt, type Row } from './row.ts'

/** Point the rows of a list at the total told before it: “These were freed: • 59 of the guard • 30 of the navy”, “Norland: 154 … Ellenia: 27”. */
export function linkRows(
  text: string,
  counts: readonly PlacedCount[],
  proposals: readonly Proposal[],
): readonly Proposal[] {
  const linked = [...proposals]
  for (const members of listsOf(text, counts)) {
    const whole = wholeOf([text, counts, linked], members)
    if (whole === null) continue
    for (const at of members) {
      const proposal = linked[at]
      if (proposal) linked[at] = { ...proposal, part: whole }
    }
  }
  return linked
}

/** Give the counts of each list of rows, those in brackets behind a row's own left out. */
function listsOf(text: string, counts: readonly PlacedCount[]): readonly (readonly number[])[] {
  const lists: number[][] = []
  let last: Row | null = null
  for (const [at, placed] of counts.entries()) {
    const row = rowAt(text, startOf(placed))
    if (!row) {
      if (last === null || startOf(placed) > last.end) last = null
      continue
    }
    if (last && isOneList(text, last, row)) lists.at(-1)?.push(at)
    else lists.push([at])
    last = row
  }
  return lists
}

const enough = 3 // rows that need no words that lead to them
const reach = 6 // counts before a list, shares left out, among which its total stands
const far = 900 // characters from it
const rounding = 1.03

/** A list with what a total that holds it must fit. */
interface List {
  readonly from: number // where it begins in the text
  readonly first: number // its first count
  readonly fates: ReadonlySet<number>
  readonly sum: number
  readonly led: boolean // a colon leads to it
}

function readList(text: string, counts: readonly PlacedCount[], members: readonly number[]): List | null {
  const rows = members.flatMap((at) => counts[at] ?? [])
  const [[opening], [first]] = [rows, members]
  const row = opening && rowAt(text, startOf(opening))
  if (first === undefined || !row || rows.length < 2) return null
  const fates = new Set(rows.map((placed) => fateAround(text, placed)).filter((fate) => fate >= 0))
  const led = /:\W*$/u.test(leadOf(text, row))
  const sum = rows.reduce((all, placed) => all + sizeOf(placed), 0)
  const isUnled = !led && (row.kind === 'plain' || rows.length < enough)
  return fates.size > 1 || isUnled ? null : { from: row.start, first, fates, sum, led }
}

/** Find the total of a list: the last count before that is no share, of the same fate, and holds them all. */
function wholeOf(
  [text, counts, proposals]: readonly [string, readonly PlacedCount[], readonly Proposal[]],
  members: readonly number[],
): number | null {
  const list = readList(text, counts, members)
  if (!list) return null
  let left = reach
  for (let at = list.first - 1; at >= 0 && left > 0; at -= 1) {
    const whole = counts[at]
    if (!whole || list.from - whole.count.core.end > far) return null
    if ((proposals[at]?.part ?? null) !== null) continue
    left -= 1
    const fate = fateAround(text, whole)
    const isOther = fate >= 0 && list.fates.size > 0 && !list.fates.has(fate)
    if (isOther || sizeOf(whole) * rounding < list.sum) continue
    return list.led || list.sum * 2 >= sizeOf(whole) ? at : null
  }
  return null
}
