import { fateRows } from '../../../lexicon/fate.ts'
import { kindWords, siteWords } from '../../../lexicon/whole.ts'
import { fateAround, fateTold } from './befallen.ts'
import type { PlacedCount } from '../reading.ts'
import { sizeOf } from './placed.ts'
import { bySentence, isApart, isNation, isOfNation, isOfPlace, isPlaced, isSetApart, type Told } from './told.ts'

/** Mark the counts of places or kinds of people told after the total that holds them: “The toll rose to 90 … 40 died in Holm and 12 in Ellen”, “nine children were killed”. */
export function markNarrower(text: string, counts: readonly PlacedCount[]): readonly PlacedCount[] {
  const marked = [...counts]
  const groups = bySentence(text, counts)
  for (const [at, group] of groups.entries()) {
    const beside = [groups[at - 1], groups[at + 1]].filter((other) => other !== undefined)
    const nations = beside.flatMap((other) => other ?? []).filter(isOfNation).length
    for (const told of sharesOf([text, marked], group, nations)) {
      const { count, ...rest } = told.placed
      if (count.partOf === null)
        marked[told.index] = { ...rest, count: { ...count, partOf: told.fate < 0 ? 'last' : 'alike' } }
    }
  }
  return marked
}

/** Give the counts of a sentence that a total before them holds; `nations` are told in the sentences beside it. */
function sharesOf(
  [text, counts]: readonly [string, readonly PlacedCount[]],
  group: readonly Told[],
  nations: number,
): readonly Told[] {
  const [first] = group
  if (!first || isSetApart(first, true)) return []
  const listed = group.filter((told) => isPlaced(told) && !isApart(told))
  const own = group.filter(isOfNation)
  const found = new Set<Told>()
  for (const run of [listed, own.length > 1 && own.length + nations > 2 ? own : []])
    for (const fate of new Set(run.map((told) => told.fate))) {
      const members = run.filter((told) => told.fate === fate)
      if (members.length < 2 && !members.some((told) => isWorst(told) || isOfSite(told))) continue
      const [opening] = members
      if (opening && wholeBefore([text, counts], opening, sumOf(members), 'total'))
        for (const told of members) found.add(told)
    }
  if (isFragment(group) && isHeldJustBefore(text, counts, first)) found.add(first)
  for (const told of group)
    if (
      isKind(told) &&
      !isApart(told) &&
      !isToldOfKind(counts, told) &&
      wholeBefore([text, counts], told, sizeOf(told.placed), 'general')
    )
      found.add(told)
  return [...found]
}

const reach = 8 // counts before in which a total is looked for
const far = 1_200 // characters from a total to its shares

/** Tell whether a count before is the total that holds some: of the same fate, larger, and told of everybody. */
export function wholeBefore(
  [text, counts]: readonly [string, readonly PlacedCount[]],
  told: Told,
  sum: number,
  needs: 'total' | 'general',
): boolean {
  for (let at = told.index - 1; at >= Math.max(0, told.index - reach); at -= 1) {
    const whole = counts[at]
    if (!whole || told.placed.sentence.start - whole.count.core.end > far) return false
    if (needs === 'general' && whole.sentence.start === told.placed.sentence.start) continue
    const isTaken = whole.count.partOf !== null && !(needs === 'general' && fateTold(text, whole) === told.fate)
    if (isTaken || fateAround(text, whole) !== told.fate) continue
    if (sizeOf(whole) === sizeOf(told.placed)) return false
    if (sizeOf(whole) < sum) continue
    if (needs === 'general') return general.test(whole.count.unit) && !isElsewhere(text, whole, told)
    if (isTotalOf(text, whole, told, sum)) return true
  }
  return false
}

const general =
  /^(?:people|persons|dead|deaths|fatalities|victims|casualties|people \p{L}+|killed|injured|wounded|passengers)$/iu

/** Tell whether a count tells of everybody: of no one place, or by its words, or because its places make up most of it. */
function isTotalOf(text: string, whole: PlacedCount, told: Told, sum: number): boolean {
  const isEverywhere = !isOfPlace(text, whole)
  if (told.fate < 0) return isEverywhere && isJustBefore(text, whole, told)
  return isEverywhere || sum * 2 >= sizeOf(whole)
}

/** Tell whether a total is the last count before, told in the same sentence or the one before. */
function isJustBefore(text: string, whole: PlacedCount, { placed }: Told): boolean {
  const between = text.slice(Math.min(whole.sentence.end, placed.sentence.start), placed.sentence.start)
  return between.trim() === '' && placed.sentence.start - whole.count.core.end < near
}

const near = 600 // characters from a total to those of one kind

/** Tell people of a nation to whom it happened in another place than to those counted: “700 people in Holm died. … 560 Valdorians died in Lund”. */
function isElsewhere(text: string, whole: PlacedCount, told: Told): boolean {
  return isNation(told.placed.count.unit) && isPlaced(told) && isOfPlace(text, whole)
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
  return isJustBefore(text, whole, told) && sizeOf(whole) > sizeOf(told.placed)
}

const worst = /\b(?:highest|largest|biggest|most|hardest|worst|heaviest)\b[^.;\d]{0,80}$/u

const top =
  /^,? (?:remain(?:ed|s)?|was|is|being) the (?:worst|hardest|hard)[- ](?:hit|affected|struck)\b|^[^.;\d]{0,40}\b(?:from (?:the )?(?:worst|hardest|hard)-(?:hit|affected|struck)|tops? the list|(?:the|its) (?:highest|largest|biggest|most|worst))\b/u

function isWorst({ before, after }: Told): boolean {
  return worst.test(before) || top.test(after)
}

const sites = String.raw`(?:${siteWords}|City|County|District|Province|State|Town|Village)`
const ofSite = new RegExp(
  String.raw`\b(?:[Tt]olls?|[Dd]eaths|fatalities|dead)\b[^.;:\d]{0,40}? (?:in|for|from) (?:the )?(?:[\p{L}-]+ ){0,2}?\p{Lu}\p{L}+ ${sites}\b|\p{Lu}\p{L}+ ${sites},? where [^.;:\d]{0,40}\b(?:tolls?|deaths|fatalities|dead)\b`,
  'u',
)

/** Tell the toll of one place of several: “the death toll in Holm city rose to 40”. */
function isOfSite({ before }: Told): boolean {
  return ofSite.test(before)
}

const moved = fateRows.findIndex((row) => row.includes('evacuated')) // many flee, each nation by itself
const kinds = new RegExp(String.raw`\b(?:${kindWords})(?: \p{Ll}+)?$`, 'iu')

/** Tell whether a count is of one kind of people whom the fate of a total befell: “nine children were killed”. */
function isKind({ placed, fate, before, after }: Told): boolean {
  return (
    !(ofBodies.test(before) && foundSince.test(after)) &&
    fate >= 0 &&
    (kinds.test(placed.count.unit) || (fate < moved && isNation(placed.count.unit)))
  )
}

const ofBodies = /\bbod(?:y|ies) of (?:the )?$/u // of those found since, whom a toll may hold or not
const foundSince = /^[^.;:]{0,60}\b(?:recovered|found|retrieved|pulled)\b/u

/** Tell whether as many or more of a kind have been told as a share before: “16 died, *six children* among them. … Four children were killed”. */
function isToldOfKind(counts: readonly PlacedCount[], { index, placed }: Told): boolean {
  return counts
    .slice(Math.max(0, index - reach), index)
    .some((share) => share.count.partOf !== null && kindOf(share) === kindOf(placed) && sizeOf(share) >= sizeOf(placed))
}

function kindOf({ count }: PlacedCount): string {
  return count.unit.toLowerCase().replace(/^(?:kids|child)$/u, 'children')
}

function sumOf(group: readonly Told[]): number {
  return group.reduce((sum, { placed }) => sum + sizeOf(placed), 0)
}
