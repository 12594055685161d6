import type { Article } from '../../lib/draft.ts'
import { oncePer } from '../../lib/once.ts'
import { findDays, type DayExpression } from './day.ts'

/** Find the date over a live blog whose posts open with the time of day, for what stands in one of them: “9 May 2031”, then “17.30: …”, “16.45: …”. */
export function findBlogDay(article: Article, at: number): DayExpression | undefined {
  const blog = blogOf(article)
  return blog && at >= blog.start ? blog.day : undefined
}

/** A live blog of a single day: where its posts start, and its date. */
interface Blog {
  readonly start: number
  readonly day: DayExpression
}

const blogOf = oncePer((article: Article): Blog | null => {
  if (article.transcript || article.captions) return null
  const posts = article.lines.flatMap((line) => {
    const minutes = readClock(article.text.slice(line.start, Math.min(line.end, line.start + longest)))
    return minutes === undefined ? [] : [{ start: line.start, minutes }]
  })
  const times = posts.map(({ minutes }) => minutes)
  const [first] = posts
  const day = first && posts.length >= fewest && isRun(times) ? findHeadDay(article, first.start) : undefined
  return first && day ? { start: first.start, day } : null
})

const fewest = 3 // posts
const longest = 40 // characters in which the time must stand
const clock =
  /^[\s*•>-]{0,6}(?<hour>[01]?\d|2[0-3])[.:](?<minute>[0-5]\d) ?(?<half>[ap]\.?m\b\.?)?(?: (?:local time|\(?[A-Z]{2,4}\)?))?\*{0,2}\s?(?:[:–—]|-\s|$)/iu

/** Read the time of day that opens a post, in minutes since midnight. */
function readClock(line: string): number | undefined {
  const groups = clock.exec(line)?.groups
  if (!groups) return undefined
  const hour = Number(groups['hour'])
  const half = groups['half']?.[0]?.toLowerCase()
  if (half !== undefined && (hour === 0 || hour > 12)) return undefined
  return (half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(groups['minute'])
}

/** Tell times that go one way only, and so pass no midnight. */
function isRun(times: readonly number[]): boolean {
  const goes = (way: 1 | -1): boolean =>
    times.every((time, at) => at === 0 || (time - (times[at - 1] ?? time)) * way >= 0)
  return times[0] !== times.at(-1) && (goes(1) || goes(-1))
}

/** Find the one date that has a line of its own above the first post. */
function findHeadDay({ text, lines }: Article, to: number): DayExpression | undefined {
  const days = lines.flatMap(({ start, end }) => {
    const line = start < to ? text.slice(start, end).trim() : ''
    const day = line.length > longest ? undefined : findDays(line)[0]
    const isAlone = day?.rule === 'day stated in full' && day.start === 0 && day.end === line.length
    if (!isAlone) return []
    const from = text.indexOf(line, start)
    return [{ ...day, start: from + day.start, end: from + day.end }]
  })
  return days.length === 1 ? days[0] : undefined
}
