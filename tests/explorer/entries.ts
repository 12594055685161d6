import type { Entry } from '../../src/views/entry.ts'

const plain: Entry = {
  id: 'plain',
  href: '/statement/plain/',
  stance: 'estimates',
  bound: 'exact',
  hedge: null,
  lead: '',
  figure: '700',
  unit: 'people',
  amount: 700,
  when: '4 May 2020',
  earliest: '2020-05-04',
  latest: '2020-05-04',
  speaker: 'The harbour master',
  side: { id: 'town', label: 'Town hall', slot: 1 },
  measure: { id: 'marched', label: 'Marched' },
  sources: [{ href: '/source/post/', outlet: 'The Post' }],
  quotes: ['some 700 people came'],
  whole: null,
  isProposed: false,
}

/** Makes an entry of an invented harbour crowd. */
export function makeEntry(id: string, fields: Partial<Entry> = {}): Entry {
  return { ...plain, id, href: `/statement/${id}/`, ...fields }
}

/** Makes the day or the days on which something was said. */
export function said(earliest: string | null, latest = earliest): Pick<Entry, 'earliest' | 'latest'> {
  return { earliest, latest }
}

/** Names entries by their ids. */
export function idsOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ id }) => id)
}
