import { oncePer } from '../../lib/once.ts'
import type { Voice } from '../speaker/heard.ts'
import type { Report } from '../speaker/report.ts'
import type { Hearing } from '../speaker/speaker.ts'
import { findDating, namesOneDay } from './dating.ts'
import type { DayExpression } from './day.ts'

const carriedFor = 3 // passages from one saying to the next that a speaker goes on in

/** Find the day of the same speaker’s last dated saying, when this report goes on with it step by step. */
export function findCarriedDay(hearing: Hearing, report: Report): DayExpression | undefined {
  const { voices, discourse } = hearing
  const voice = voices.get(report)
  if (!voice || report.form === null || report.rule === 'noun of saying') return undefined
  let from = report.passage
  const own = placesOf(discourse).get(report) ?? 0
  for (let index = own - 1; index >= Math.max(0, own - farthest); index--) {
    const each = discourse.reports[index]
    const other = each && voices.get(each)
    if (each && passagesBetween(discourse, each.passage, from) > carriedFor) break
    if (!other || !isSame(voice, other) || each.form?.negated) continue
    if (!goesOn(report, voice, other)) continue
    const { expression, isVague } = findDating(discourse, each, each.verb)
    if (isVague) return undefined
    if (expression) return namesOneDay(expression) ? expression : undefined
    from = each.passage
  }
  return undefined
}

const farthest = 200 // sayings back that a day is carried over

const placesOf = oncePer(({ reports }: Hearing['discourse']) => new Map(reports.map((each, index) => [each, index])))

const honorific = /^(?:Mrs?|Ms|Miss|Dr)\.?\s/u

/** Tell “he said”, “Mr Olsen said”, “the ministry said”, and “Van Dam said” of Ann Van Dam, from a speaker named anew. */
function goesOn({ actor }: Report, { kind }: Voice, before: Voice): boolean {
  if (before.kind === 'person' && isNameIn(actor.words, before.name)) return true
  if (actor.isBare || kind !== 'person') return actor.isBare
  const name = actor.words.replace(honorific, '')
  return !/\s/u.test(name) || before.name.endsWith(` ${name}`)
}

/** Count the passages from one to another, captions aside. */
function passagesBetween({ article }: Hearing['discourse'], from: number, to: number): number {
  return article.passages.slice(from, to).filter(({ kind }) => kind !== 'caption').length
}

function isSame(a: Voice, b: Voice): boolean {
  if (b.kind === 'person' && isNameIn(a.name, b.name)) return true
  if (a.kind === 'person' && b.kind === 'person') return lastOf(a.name) === lastOf(b.name)
  return fold(a.name) === fold(b.name)
}

/** Tell “Dam” in “Ann Dam Lee”. */
function isNameIn(name: string, whole: string): boolean {
  return whole.split(/\s+/u).includes(name)
}

const fold = (name: string): string => name.toLowerCase().replace(/^the /u, '') // “the border guard”, “Border Guard”
const lastOf = (name: string): string => name.toLowerCase().split(/\s+/u).at(-1) ?? ''
