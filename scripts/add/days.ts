import type { Day } from '../../src/schema/day.ts'
import { weekdayOf } from '../grammar/day/calendar.ts'
import { readDate } from '../grammar/day/date.ts'
import { isDateline } from '../grammar/text/dateline.ts'
import { findPlace } from '../lib/text.ts'
import type { Article } from '../lib/draft.ts'
import type { Clue, Clues } from './clue.ts'
import { countWeekdays, fitDay, listWeekdays, nameWeekday, type Weekdays } from './weekday.ts'
import { readMasthead } from './outlet.ts'
import { readWrittenDay } from './written.ts'

/** A day that a line above or below the text prints, with what the line says it is. */
interface Stamp {
  readonly day: Day
  readonly line: number
  readonly words: string
  readonly role: 'published' | 'updated' | 'bare'
  readonly aboveTitle: boolean
}

/**
 * Find the days that the lines of an article print, and hold each against the weekdays that its text names.
 * A bare date that they contradict is the day the page was fetched, not that of the article: it becomes `crawled`.
 */
export function findDayClues(article: Article): Clues {
  const named = countWeekdays(article)
  const judged = findStamps(article).map((stamp) => judge(stamp, named))
  const posts = findPostDay(article)
  const clues = [...judged.flatMap(({ clues }) => clues), ...findDateline(article, named)]
  const warnings = judged.flatMap(({ warnings }) => warnings)
  if (posts === undefined) return { clues, warnings }
  const tooOld = clues.filter(({ field, value }) => field === 'published' && value < posts)
  const note = `The text quotes a post of ${posts}, so it is not older than that`
  return { clues, warnings: tooOld.length > 0 || clues.length === 0 ? [...warnings, note] : warnings }
}

/** Check a day from elsewhere, such as a page's metadata, against the weekdays that the text names. */
export function warnOfWeekdays(day: Day, article: Article): readonly string[] {
  const named = countWeekdays(article)
  if (fitDay(day, named) !== 'not named') return []
  return [
    `${day} is a ${nameWeekday(weekdayOf(day))}; the text names ${listWeekdays(named)}, neither that day nor the one before`,
  ]
}

function findStamps({ lines, text, passages }: Article): readonly Stamp[] {
  const first = passages[0]?.start ?? text.length
  return lines.flatMap((line): Stamp[] => {
    const words = text.slice(line.start, line.end).replace(/\s+/g, ' ').trim()
    if (line.kind === 'front-matter' || words.length > 120) return []
    const label =
      /^[-*#\s]*(?:(?:date |first |originally )?(?:published|posted|issued|created)|date(?:line)?|(?:last )?(?:updated|modified))\b/i.exec(
        words,
      )?.[0]
    const isDated = line.kind === 'dateline' || isDateline(words) || readMasthead(words)?.day !== undefined
    if (!isDated && (label === undefined || !/\d{4}/.test(words))) return []
    const day = readWrittenDay(words)
    if (day === undefined) return []
    const role = label === undefined ? 'bare' : /updated|modified/i.test(label) ? 'updated' : 'published'
    return [{ day, line: findPlace(text, line.start).line, words, role, aboveTitle: line.start < first }]
  })
}

function judge({ day, line, words, role, aboveTitle }: Stamp, named: Weekdays): Clues {
  const fit = fitDay(day, named)
  const from = `“${words}” in line ${String(line)}${nameFit(day, named)}`
  const clue = (confidence: Clue['confidence']): Clue => ({ field: 'published', value: day, from, confidence })
  const isFetched = role === 'bare' && (fit === 'not named' || (fit === 'day before named' && aboveTitle))
  if (isFetched) {
    const warning = `Line ${String(line)} prints “${words}”, but the text names ${listWeekdays(named)} and never ${nameWeekday(weekdayOf(day))}: more likely the day the page was fetched than the day it came out`
    return { clues: [{ ...clue('medium'), field: 'crawled' }], warnings: [warning] }
  }
  if (fit === 'not named') {
    const warning = `Line ${String(line)} says “${words}”, a ${nameWeekday(weekdayOf(day))}; the text names ${listWeekdays(named)}, neither that day nor the one before`
    return { clues: [clue('low')], warnings: [warning] }
  }
  return {
    clues: [clue(role === 'published' && fit === 'named' ? 'high' : role === 'updated' ? 'low' : 'medium')],
    warnings: [],
  }
}

function nameFit(day: Day, named: Weekdays): string {
  return fitDay(day, named) === 'named' ? `, and the text names ${nameWeekday(weekdayOf(day))}` : ''
}

/** Read “OSLO, Oct. 24 (Reuters) —” before the first sentence; without a year the text must name one. */
function findDateline({ passages, text }: Article, named: Weekdays): readonly Clue[] {
  const opening = passages.find(({ kind }) => kind === 'body')
  if (opening === undefined) return []
  const head = text.slice(opening.start, Math.min(opening.end, opening.start + 120))
  const dateline =
    /^\p{Lu}[\p{Lu} .,'’/-]{2,60}?,? (\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{L}{3,9}\.?(?: \d{4})?)(?: \([^()]{2,40}\))? ?[—–-]/u.exec(
      head,
    )
  const words = dateline?.[1]
  if (words === undefined) return []
  const year = /\d{4}$/.test(words) ? undefined : /\b(?:19|20)\d{2}\b/.exec(text)?.[0]
  const day = readDate(words, year === undefined ? null : `${year}-07-01`)
  if (day === null) return []
  const isNamed = fitDay(day, named) === 'named'
  const from = `the dateline “${words}”${year === undefined ? '' : `, in the year ${year} that the text names`}${nameFit(day, named)}`
  const confidence = year === undefined ? (isNamed ? 'high' : 'medium') : 'low'
  return [{ field: 'published', value: day, from, confidence }]
}

function findPostDay({ passages }: Article): Day | undefined {
  return passages
    .flatMap(({ post }) => post?.day ?? [])
    .sort()
    .at(-1)
}
