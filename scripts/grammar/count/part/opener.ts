import { months, weekdays } from '../../../lexicon/calendar.ts'
import { wholeBefore } from './narrow.ts'
import type { PlacedCount } from '../reading.ts'
import { sizeOf } from './placed.ts'
import { bySentence, isApart, type Told } from './told.ts'

/** A count of a place that its sentence names. */
interface Member {
  readonly told: Told
  readonly place: string
}

/** Mark the counts of sentences that each open with a place, a total before them holding them all: “The floods killed 238 nationwide. … *In Holm*, 55 people died. … *In Ellen province*, they claimed 47 lives”. */
export function markOpeners(text: string, counts: readonly PlacedCount[]): readonly PlacedCount[] {
  const marked = [...counts]
  for (const run of runsOf(text, bySentence(text, counts)))
    for (const fate of new Set(run.map(({ told }) => told.fate))) {
      const members = apartByPlace(run.filter(({ told }) => told.fate === fate))
      const [first] = members
      const sum = members.reduce((all, { told }) => all + sizeOf(told.placed), 0)
      if (
        !first ||
        (members.length < 2 && !first.place.startsWith('With ')) ||
        !wholeBefore([text, counts], first.told, sum, 'total')
      )
        continue
      for (const { told } of members) {
        const { count, ...rest } = told.placed
        if (count.partOf === null)
          marked[told.index] = { ...rest, count: { ...count, partOf: fate < 0 ? 'last' : 'alike' } }
      }
    }
  return marked
}

const far = 800 // characters from one place to the next

/** Give the counts of places that follow one another, each run by itself. */
function runsOf(text: string, groups: readonly (readonly Told[])[]): readonly (readonly Member[])[] {
  const runs: Member[][] = []
  for (const group of groups) {
    const members = membersOf(text, group)
    const [first] = members
    const last = runs.at(-1)?.at(-1)
    if (!first) continue
    const gap = last ? first.told.placed.sentence.start - last.told.placed.count.core.end : Infinity
    if (gap < far) runs.at(-1)?.push(...members)
    else runs.push([...members])
  }
  return runs
}

const time = [...months.flat(), ...weekdays.flat()].join('|')
const opening = new RegExp(
  String.raw`^(?:["“]|(?:Meanwhile|Elsewhere|Similarly|Also|And|While|Separately),? )?[Ii]n (?:the )?(?:[\p{Ll}-]+ ){0,3}?(?!(?:${time})\b)(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)[^,.;:\d“”]{0,50},`,
  'u',
)
const leading =
  /^With\b[^.“”]{0,300}?,[^.“”]{0,120}?\b(?:is|are|was|were|has|had|remains?|became)\b[^.“”]{0,60}\b(?:worst|highest|hardest|most|largest|biggest|heaviest)\b/u
const ofArea =
  /\b(?:provincial|regional|district|state|county|city|island) (?:death )?(?:toll|tally|total|count) (?:there )?(?:to|at|is|was|reached|rose to|stands at|stood at) (?:at least |about |around |more than )*$/u

/** Give the first count of each fate of a sentence that opens with a place, and those of an area's own tally. */
function membersOf(text: string, group: readonly Told[]): readonly Member[] {
  const [first] = group
  if (!first) return []
  const { start, end } = first.placed.sentence
  const words = text.slice(start, Math.min(end, start + 480)).replace(/\s+/gu, ' ')
  const place = opening.exec(words)?.[1] ?? (leading.test(words) ? words.slice(0, 40) : null)
  return group.flatMap((told, at): readonly Member[] => {
    if (told.placed.count.partOf !== null) return []
    if (ofArea.test(told.before)) return [{ told, place: `${told.index}` }]
    if (isApart(told) || isOfCounter(told)) return []
    const again = group.slice(0, at).some(({ fate }) => fate === told.fate)
    return place === null || again ? [] : [{ told, place }]
  })
}

const counter =
  /\baccording to\b|\bclaim(?:s|ed|ing)?\b|\b(?:police|organi[sz]ers|unions?) (?:said|say|counted|estimated?|put)\b/iu

/** Tell a crowd of one place that is given by who counted it there: another may have counted them all. */
function isOfCounter({ before, after, fate }: Told): boolean {
  return fate < 0 && (counter.test(before) || counter.test(after))
}

/** Leave out what is told of a place again. */
function apartByPlace(members: readonly Member[]): readonly Member[] {
  return members.filter(({ place }, at) => members.findIndex((other) => other.place === place) === at)
}
