import type { Day } from '../../src/schema/day.ts'
import type { Article } from '../lib/draft.ts'
import { weigh, type Clue, type Confidence, type Field } from './clue.ts'
import { findDayClues, warnOfWeekdays } from './days.ts'
import { findEchoClues, type Setting } from './echo.ts'
import { findFrontClues } from './front.ts'
import { findOpeningClues } from './opening.ts'
import type { Known } from './outlet.ts'
import { readClue } from './value.ts'
import { readWrittenDay } from './written.ts'

/** A field of a sidecar as it would be written: the value as text, null for unknown, and why. */
export interface Entry {
  readonly value: string | null
  readonly confidence: Confidence | 'given' | 'none'
  readonly evidence: readonly string[]
}

/** What is guessed or given for a new source, before anybody is asked. Days are `YYYY-MM-DD` or `DAY..DAY`. */
export interface Draft extends Readonly<Record<Field, Entry>> {
  readonly warnings: readonly string[]
}

/** What guesses rest on, beside the article: outlets of other sources, what a page says of itself, what others have said. */
export interface Grounds {
  readonly known: Known
  readonly page: readonly Clue[] | undefined // undefined: it is no page
  readonly setting: Setting | undefined // undefined: there is no other source
}

/** Guess what is known of a new source: what was given, else what the file says of itself, best clue first. */
export function draftSource(
  article: Article,
  given: ReadonlyMap<string, string>,
  { known, page, setting }: Grounds,
): Draft {
  const days = findDayClues(article)
  const own = page ?? findFrontClues(article.text)
  const clues = [...own, ...days.clues, ...findOpeningClues(article, known)]
  const isDated = clues.some(({ field }) => field === 'published')
  const echoes = isDated || setting === undefined ? [] : findEchoClues(article, setting)
  const all = [...clues, ...findAddressClues(clues), ...echoes]
  const enter = (field: Field): Entry => {
    const value = given.get(field)
    return value === undefined
      ? weigh(field, all)
      : { value: value === 'unknown' ? null : value, confidence: 'given', evidence: [] }
  }
  const draft = {
    outlet: enter('outlet'),
    title: enter('title'),
    url: enter('url'),
    published: enter('published'),
    crawled: enter('crawled'),
  }
  const { published } = draft
  const isFromElsewhere = ![...days.clues].some(
    ({ field, value }) => field === 'published' && value === published.value,
  )
  const doubts = published.value !== null && isFromElsewhere ? warnOfWeekdays(lastDay(published.value), article) : []
  return { ...draft, warnings: [...days.warnings, ...doubts] }
}

/** Give the last day of a day or span. */
export function lastDay(published: string): Day {
  return published.split('..').at(-1) ?? published
}

/** Read what an address says: many hold the day, and the host is a name of the outlet. */
function findAddressClues(clues: readonly Clue[]): readonly Clue[] {
  const address = clues.find(({ field }) => field === 'url')?.value
  if (address === undefined || !URL.canParse(address)) return []
  const { pathname } = new URL(address)
  const day = readWrittenDay(
    /\/(\d{4}\/\d{1,2}\/\d{1,2})\//.exec(pathname)?.[1] ?? /(\d{4}-\d{2}-\d{2})/.exec(pathname)?.[1] ?? '',
  )
  return [
    ...readClue('outlet', address, { from: 'the host of its address', confidence: 'low' }),
    ...(day === undefined
      ? []
      : [{ field: 'published', value: day, from: 'its address holds that day', confidence: 'medium' } as const]),
  ]
}
