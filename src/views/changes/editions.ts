import type { Edition, EditionId } from '../../schema/edition.ts'
import type { Facts } from '../brief.ts'
import { formatDay } from '../days.ts'
import { formatCount } from '../words.ts'
import { compareLedgers, kinds } from './compare.ts'
import { describeChanges, type ChangeText } from './describe.ts'

/** An edition with its name. */
export type NamedEdition = Edition & { readonly id: EditionId }

/** Every edition in its order, and what may be taken of the ledger as it stands. */
export interface History {
  readonly editions: readonly NamedEdition[]
  readonly live: Facts
}

/** What changed up to one edition since the one before it, or since the last one where nobody froze it yet. */
export interface Section {
  readonly edition: EditionId | null // null for what is not frozen yet
  readonly day: string | null
  readonly heading: string
  readonly summary: string
  readonly changes: readonly ChangeText[]
}

/** Lists what each edition changed, the latest first; before them what has changed since, where anything has. */
export function listSections({ editions, live }: History): readonly Section[] {
  const frozen = editions.map((edition, index): Section => {
    const before = editions[index - 1]
    const changes = before ? describeChanges({ before, after: edition }) : []
    const { id, day } = edition
    return {
      edition: id,
      day,
      heading: nameEdition(edition, editions),
      summary: before ? summarise(changes) : introduce(edition),
      changes,
    }
  })
  const last = editions.at(-1)
  const changes = last ? describeChanges({ before: last, after: live }) : []
  const heading = 'Not frozen yet'
  const since = { edition: null, day: null, heading, summary: summarise(changes), changes }
  return [...(changes.length > 0 ? [since] : []), ...frozen.toReversed()]
}

/** Says whether a later edition, or the ledger as it stands, says anything else than one edition. */
export function isSuperseded(edition: NamedEdition, { editions, live }: History): boolean {
  const later = editions.slice(editions.findIndex(({ id }) => id === edition.id) + 1)
  return [...later, live].some(({ ledger }) => compareLedgers(edition.ledger, ledger).length > 0)
}

/** Names an edition by its day, and where two are of one day by the rest of its name too. */
export function nameEdition({ id, day }: NamedEdition, editions: readonly NamedEdition[]): string {
  const isOnly = editions.filter((edition) => edition.day === day).length < 2
  return `Edition of ${formatDay(day)}${isOnly ? '' : `, ${id.slice(day.length + 1)}`}`
}

function introduce({ ledger }: Facts): string {
  const [statements, sources] = [ledger.statements.length, ledger.sources.length]
  return `The first edition: ${count(statements, 'statement')} from ${count(sources, 'source')}.`
}

/** Counts the changes by their kind: “2 added, 1 withdrawn”. */
function summarise(changes: readonly ChangeText[]): string {
  const counts = kinds.flatMap((kind) => {
    const alike = changes.filter((change) => change.kind === kind)
    return alike.length === 0 ? [] : [`${formatCount(alike.length)} ${kind}`]
  })
  return counts.length === 0 ? 'Nothing that is said here has changed.' : `${counts.join(', ')}.`
}

function count(number: number, noun: string): string {
  return `${formatCount(number)} ${noun}${number === 1 ? '' : 's'}`
}
