import { facets, valuesOf, type Entry, type Facet } from '../views/entry.ts'
import type { Choice } from './choice.ts'
import { holdsWords } from './search.ts'

/** Keeps the entries that a choice asks for. */
export function filterEntries(entries: readonly Entry[], choice: Choice): readonly Entry[] {
  return entries.filter((entry) => isAskedFor(entry, choice))
}

/** Counts for each value of one filter the entries that choosing it would show, the other filters being as they are. */
export function countValues(entries: readonly Entry[], choice: Choice, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const entry of filterEntries(entries, { ...choice, [facet]: null })) {
    for (const value of new Set(valuesOf(entry, facet))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** Says whether the words of an entry allow a day of the span: one whose day is open counts on every day it may have been said. */
export function allowsDays({ earliest, latest }: Entry, { from, to }: Pick<Choice, 'from' | 'to'>): boolean {
  const beginsTooLate = to !== null && earliest !== null && earliest > to
  const endsTooEarly = from !== null && latest !== null && latest < from
  return !beginsTooLate && !endsTooEarly
}

/** Says whether a statement had surely been made by a day, so that whoever followed the news could know of it; one that nothing dates never had. */
export function isKnown({ latest }: Entry, asof: string | null): boolean {
  return asof === null || (latest !== null && latest <= asof)
}

function isAskedFor(entry: Entry, choice: Choice): boolean {
  const hasValues = facets.every((facet) => {
    const asked = choice[facet]
    return asked === null || valuesOf(entry, facet).includes(asked)
  })
  const isInTime = allowsDays(entry, choice) && isKnown(entry, choice.asof)
  return hasValues && isInTime && holdsWords([entry.speaker, ...entry.quotes], choice.search)
}
