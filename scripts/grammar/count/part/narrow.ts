import { fateRows } from '../../../lexicon/fate.ts'
import { kindWords, siteWords, totalWords } from '../../../lexicon/whole.ts'
import { fateAround } from './befallen.ts'
import type { PlacedCount } from '../reading.ts'
import { sizeOf, startOf } from './placed.ts'

/** A count with the words of its sentence on either side, up to the counts beside it. */
interface Told {
  readonly placed: PlacedCount
  readonly index: number
  readonly before: string
  readonly words: string
  readonly after: string
  readonly fate: number // row of the fates, -1 without one
}

/** Mark the counts of places or kinds of people told after the total that holds them: “The toll rose to 90 … 40 died in Holm and 12 in Ellen”, “nine children were killed”. */
export function markNarrower(text: string, counts: readonly PlacedCount[]): readonly PlacedCount[] {
  const marked = [...counts]
  for (const group of bySentence(text, counts)) {
    for (const told of sharesOf(text, marked, group)) {
      const { count, ...rest } = told.placed
      if (count.partOf === null)
        marked[told.index] = { ...rest, count: { ...count, partOf: told.fate < 0 ? 'last' : 'alike' } }
    }
  }
  return marked
}

/** Give the counts of a sentence that a total before them holds. */
function sharesOf(text: string, counts: readonly PlacedCount[], group: readonly Told[]): readonly Told[] {
  const [first] = group
  if (!first || apart.test(first.before)) return []
  const listed = group.filter((told) => isPlaced(told) && !isApart(told))
  const nations = group.filter(({ placed }) => isNation(placed.count.unit))
  const found = new Set<Told>()
  for (const run of [listed, nations.length > 2 ? nations : []])
    for (const fate of new Set(run.map((told) => told.fate))) {
      const members = run.filter((told) => told.fate === fate)
      if (members.length < 2 && !members.some(isWorst)) continue
      const [opening] = members
      if (opening && wholeBefore([text, counts], opening, sumOf(members), 'total'))
        for (const told of members) found.add(told)
    }
  if (isFragment(group) && isHeldJustBefore(text, counts, first)) found.add(first)
  for (const told of group)
    if (isKind(told) && !isApart(told) && wholeBefore([text, counts], told, sizeOf(told.placed), 'general'))
      found.add(told)
  return [...found]
}

const reach = 8 // counts before in which a total is looked for
const far = 1_200 // characters from a total to its shares

/** Tell whether a count before is the total that holds some: of the same fate, larger, and told of everybody. */
function wholeBefore(
  [text, counts]: readonly [string, readonly PlacedCount[]],
  told: Told,
  sum: number,
  needs: 'total' | 'general',
): boolean {
  for (let at = told.index - 1; at >= Math.max(0, told.index - reach); at -= 1) {
    const whole = counts[at]
    if (!whole || told.placed.sentence.start - whole.count.core.end > far) return false
    if (whole.count.partOf !== null || fateAround(text, whole) !== told.fate) continue
    if (sizeOf(whole) === sizeOf(told.placed)) return false
    if (sizeOf(whole) < sum) continue
    if (needs === 'general')
      return general.test(whole.count.unit) && isNear(whole, told) && !isElsewhere(text, whole, told)
    if (isTotalOf(text, whole, told, sum)) return true
  }
  return false
}

const general =
  /^(?:people|persons|dead|deaths|fatalities|victims|casualties|people \p{L}+|killed|injured|wounded|passengers)$/iu

/** Tell whether a count tells of everybody: of no one place, or by its words, or because its places make up most of it. */
function isTotalOf(text: string, whole: PlacedCount, told: Told, sum: number): boolean {
  const isEverywhere = !isOfPlace(text, whole)
  if (told.fate < 0) return isEverywhere && (isTotal(text, whole) || isJustBefore(text, whole, told))
  return isEverywhere || isTotal(text, whole) || sum * 2 >= sizeOf(whole)
}

const total = new RegExp(String.raw`\b(?:${totalWords})\b`, 'iu')

function isTotal(text: string, { sentence, count }: PlacedCount): boolean {
  const from = Math.max(sentence.start, startOf({ count }) - 60)
  return total.test(text.slice(from, Math.min(sentence.end, count.core.end + 40)))
}

/** Tell whether a total is the last count before, told in the same sentence or the one before. */
function isJustBefore(text: string, whole: PlacedCount, { placed }: Told): boolean {
  const between = text.slice(Math.min(whole.sentence.end, placed.sentence.start), placed.sentence.start)
  return between.trim() === '' && placed.sentence.start - whole.count.core.end < near
}

const near = 600 // characters from a total to those of one kind

function isNear(whole: PlacedCount, { placed }: Told): boolean {
  return whole.sentence.start !== placed.sentence.start && placed.sentence.start - whole.sentence.end < near
}

/** Tell people of a nation to whom it happened in another place than to those counted: “700 people in Holm died. … 560 Valdorians died in Lund”. */
function isElsewhere(text: string, whole: PlacedCount, told: Told): boolean {
  return isNation(told.placed.count.unit) && isPlaced(told) && isOfPlace(text, whole)
}

/** Tell a count that is itself of one place: “41 people died in Norland”. */
function isOfPlace(text: string, placed: PlacedCount): boolean {
  const { count, sentence } = placed
  const opening = text.slice(Math.max(sentence.start, startOf(placed) - 90), startOf(placed))
  if (/(?:^|[,;:“"] ?|\b(?:and|while|but) )[Ii]n (?:the )?\p{Lu}/u.test(opening)) return true
  return /^[^.;:\d]{0,60}?\b(?:in|at|near) (?:the )?\p{Lu}/u.test(
    text.slice(count.core.end, Math.min(sentence.end, count.core.end + 90)),
  )
}

const place = String.raw`(?:in|from|at|near|outside|inside|across|to) (?:the |a |an |its )?(?:\p{Lu}|(?:[\p{L}-]+ ){0,3}?(?:${siteWords})\b)`
const placedBehind = new RegExp(String.raw`^[^.;:\d]{0,60}?\b${place}|^ of \p{Lu}`, 'u')
const placedBefore = new RegExp(
  String.raw`(?:^|[,;:(] ?|\b(?:and|while|but|that) )[Ii]n (?:the )?\p{Lu}[^.;:\d]{0,60}$|\p{Lu}\p{L}+(?: \p{L}+){0,2} (?:saw|reported|recorded|registered|counted|lost|had|with)(?: \p{L}+){0,2} ?$|\p{Lu}\p{L}+ ?\($`,
  'u',
)
const month =
  /^[^.;:\d]{0,60}?\b(?:in|from) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u

/** Tell whether a count is told of a place: “40 died in Holm”, “In Ellen, 12”, “Holm saw 40 deaths”, “Holm (40)”. */
function isPlaced({ before, after }: Told): boolean {
  return (placedBehind.test(after) && !month.test(after)) || placedBefore.test(before)
}

/** Tell a sentence of nothing but people of one kind: “More than 4,000 *children*.” */
function isFragment([told, ...more]: readonly Told[]): boolean {
  if (!told || more.length > 0) return false
  return told.before.trim() === '' && /^[.!?]?$/u.test(told.after.trim()) && kinds.test(told.placed.count.unit)
}

/** Tell whether the count just before, in the sentence before, is of people at large and holds such. */
function isHeldJustBefore(text: string, counts: readonly PlacedCount[], told: Told): boolean {
  const whole = counts[told.index - 1]
  if (!whole || !general.test(whole.count.unit) || whole.count.partOf !== null) return false
  return isNear(whole, told) && isJustBefore(text, whole, told) && sizeOf(whole) > sizeOf(told.placed)
}

const worst = /\b(?:highest|largest|biggest|most|hardest|worst|heaviest)\b[^.;\d]{0,80}$/u

function isWorst({ before }: Told): boolean {
  return worst.test(before)
}

const apart =
  /\b(?:another|others?|more|additional|further|separate(?:ly)?|previous(?:ly)?|earlier|last (?:year|month|week)|since then|up from|compared (?:to|with)|besides|in addition)\b/iu

/** Tell whether the words around a count set it apart from those told before. */
function isApart({ before, words, after }: Told): boolean {
  return apart.test(before) || apart.test(words) || apart.test(after.slice(0, 24))
}

const moved = fateRows.findIndex((row) => row.includes('evacuated')) // many flee, each nation by itself
const kinds = new RegExp(String.raw`\b(?:${kindWords})(?: \p{Ll}+)?$`, 'iu')

/** Tell whether a count is of one kind of people whom the fate of a total befell: “nine children were killed”. */
function isKind({ placed, fate }: Told): boolean {
  return fate >= 0 && (kinds.test(placed.count.unit) || (fate < moved && isNation(placed.count.unit)))
}

function isNation(unit: string): boolean {
  return /^\p{Lu}\p{L}+(?:ns|ese|ers|is|rds|ons|nes|nos|ks|tch|ish|nch)$|(?:nationals|citizens)$/u.test(unit)
}

function sumOf(group: readonly Told[]): number {
  return group.reduce((sum, { placed }) => sum + sizeOf(placed), 0)
}

function bySentence(text: string, counts: readonly PlacedCount[]): readonly (readonly Told[])[] {
  const groups = new Map<number, Told[]>()
  for (const [index, placed] of counts.entries()) {
    const { sentence, count } = placed
    const [last, next] = [counts[index - 1], counts[index + 1]]
    const start = startOf(placed)
    const from = last?.sentence.start === sentence.start ? Math.min(last.count.core.end, start) : sentence.start
    const to = next?.sentence.start === sentence.start ? Math.max(startOf(next), count.core.end) : sentence.end
    const group = groups.get(sentence.start) ?? []
    groups.set(sentence.start, group)
    group.push({
      placed,
      index,
      before: tidy(text.slice(Math.max(from, start - 160), start)),
      words: text.slice(start, count.core.end),
      after: tidy(text.slice(count.core.end, Math.min(to, count.core.end + 160))),
      fate: fateAround(text, placed),
    })
  }
  return [...groups.values()]
}

function tidy(words: string): string {
  return words.replace(/\s+/gu, ' ')
}
