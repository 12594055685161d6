import { fateAround } from './befallen.ts'
import type { PlacedCount } from '../reading.ts'
import { sizeOf, startOf } from './placed.ts'

/** Mark the counts of a ranking that a total before them holds: “Norland had the largest number with 32, followed by Valdoria with 18. … Ellenia had seven”. */
export function markRanked(text: string, counts: readonly PlacedCount[]): readonly PlacedCount[] {
  const marked = [...counts]
  let last: PlacedCount | null = null // of the ranking
  for (const at of marked.keys()) {
    const placed = marked[at]
    if (!placed) continue
    const before = beforeOf(text, placed, marked[at - 1])
    const head = headOf(text, marked, [at, before])
    if (head !== null && !hasWhole(text, marked, head)) continue
    if (head !== null) marked[head] = markOf(marked, head, 'whole')
    const next =
      last !== null &&
      goesOn(text, last, placed) &&
      (isNext.test(before + told(text, placed)) || isRespective(text, last, placed, before))
    if (!next && !isRanked(text, placed, before)) continue
    if (others.test(before + text.slice(startOf(placed), placed.count.core.end))) continue
    if (placed.count.partOf === null && !hasWhole(text, marked, at)) continue
    marked[at] = markOf(marked, at, last?.count.partOf === 'last' ? 'last' : 'whole')
    last = placed
  }
  return marked
}

/** Find the unmarked first of a ranking, behind which the next is told in its sentence: “*Norland with 32*, followed by Valdoria with 18”, “*Norland had 32 dead*, while Valdoria lost 18”. */
function headOf(text: string, counts: readonly PlacedCount[], [at, before]: readonly [number, string]): number | null {
  const [head, here] = [counts[at - 1], counts[at]]
  if (!head || !here || head.count.partOf !== null || head.sentence.start !== here.sentence.start) return null
  const beside = here.count.partOf === 'whole' && besideName.test(before) && fateAround(text, head) >= 0
  const second = /^[^.;\d]{0,40}, with [^.;\d]{2,60} the (?:second|next)[- ](?:biggest|largest|highest)\b/u
  return beside || second.test(before) || /^[^.;\d]{0,140}\bfollowed by\b/u.test(before) ? at - 1 : null
}

function markOf(counts: readonly PlacedCount[], at: number, partOf: 'last' | 'whole'): PlacedCount {
  const placed = counts[at]
  if (!placed) throw new RangeError(`Unexpected index ${at} of ${counts.length} counts`)
  return { ...placed, count: { ...placed.count, partOf: placed.count.partOf ?? partOf } }
}

const name = String.raw`\p{Lu}[\p{L}’'.-]+(?: (?:of|the|and) \p{Lu}[\p{L}’'.-]+| \p{Lu}[\p{L}’'.-]+){0,3}`
const having =
  '(?:each )?(?:had|has|have|lost|saw|recorded|counted|suffered|with|(?:had |has |have )?reported|reporting|losing)'
const besideName = new RegExp(String.raw`^[^.;\d]{0,20}, (?:while|and) (?:the )?${name} ${having} $`, 'u')
const ranked = new RegExp(
  String.raw`\b(?:had|saw|reported|recorded|drew) the (?:largest|highest|greatest|biggest|most) (?:numbers?|turnouts?|crowds?|tolls?|count|attendance|deaths)\b[^.;\d]{0,60} (?:with|at) $|\branked first (?:with|at) $|\b(?:[Ss]econd|[Tt]hird|[Ff]ourth|[Nn]ext) on the list (?:is|was|comes?) [^.;\d]{0,100}$|, with (?:the )?${name} (?:reporting|losing) (?:the (?:most|highest) )?$|\b(?:is|was|are|ranks?|ranked|comes?|came) (?:the )?(?:second|third|fourth|next) (?:with|as|at) $|\b(?:the )?(?:second|third|fourth|next)[- ](?:biggest|largest|highest) (?:group|nationality|number|share|contingent)(?: \p{Ll}+){0,3}? (?:at|with) $|\bfollows? with $|\b(?:is|was) (?:closely )?followed by [^.;\d]{0,140}(?:— |– )?$|\bis (?:the |[“"])*(?:principal|main|leading|largest|top) [“"]?(?:suppliers?|sources?|contributors?|providers?|senders?|exporters?|nations?|countr(?:y|ies)|group|contingent|nationality)\b[^.;\d]{0,80} (?:as|with) $|\b(?:largest|biggest) (?:group|number|share|contingent) \($`,
  'u',
)
const leading =
  /\b(?:leader|leads|largest|first|top)\b[^.\d]{0,40}\b(?:countries|nations|states|regions)\b[^.\d]{0,60}\b(?:by|in|with|for) (?:the |its |their )?(?:(?:largest|highest|greatest|biggest|total) )?numbers? of\b/u
const isNext = new RegExp(
  String.raw`(?:^|[,;“"] |\b(?:and|then|by|while) )(?:the |The )?${name} ${having} (?:the |only |just )?$|\bfollowed by (?:[^.;\d]{0,60}\($|$)|(?:^|[,;] )(?:and )?(?:the )?${name} $|(?:, )?\band (?:the )?${name}(?:, ${name})* and ${name}(?: \p{Ll}+)? with $|^(?:the |The )?${name},? [^.;\d]{0,80}\b(?:has |have )?(?:provided|contributed|supplied) (?:some |about )*$|^, followed by [^.;\d]{0,60}\b(?:at|with) $|^ (?:were|are|held|came from) `,
  'u',
)
const others = /\b(?:other|others|another|more|additional|further|earlier|previous(?:ly)?)\b/u

/** Give the words of its sentence before a count, from the count before on. */
function beforeOf(text: string, placed: PlacedCount, last: PlacedCount | undefined): string {
  const start = startOf(placed)
  const isHere = last?.sentence.start === placed.sentence.start
  const from = isHere ? Math.min(last.count.core.end, start) : placed.sentence.start
  return text.slice(Math.max(from, start - 200), start).replace(/\s+/gu, ' ')
}

/** Give the words behind a count that opens its sentence. */
function told(text: string, placed: PlacedCount): string {
  return startOf(placed) === placed.sentence.start ? text.slice(placed.count.core.end, placed.count.core.end + 12) : ''
}

/** Tell whether a count is given a rank by the words before it, or in the sentence before. */
function isRanked(text: string, { sentence }: PlacedCount, before: string): boolean {
  if (ranked.test(before)) return true
  return before.length < 8 && leading.test(text.slice(Math.max(0, sentence.start - 240), sentence.start))
}

/** Tell the next number of several told one after the other: “with 900, *700 and 500* guests respectively”. */
function isRespective(text: string, last: PlacedCount, placed: PlacedCount, before: string): boolean {
  if (!/^(?:, | and |, and )$/u.test(before) || last.sentence.start !== placed.sentence.start) return false
  return /\brespectively\b/u.test(text.slice(placed.count.core.end, placed.count.core.end + 80))
}

/** Tell whether a count stands in the sentence of another or the next, and tells of the same fate. */
function goesOn(text: string, last: PlacedCount, placed: PlacedCount): boolean {
  const between = text.slice(Math.min(last.sentence.end, placed.sentence.start), placed.sentence.start)
  return between.trim() === '' && fateAround(text, last) === fateAround(text, placed)
}

const reach = 12 // totals before among which that of a ranking is looked for
const far = 2_500 // characters from it

/** Tell counts of one fate; “victims” may be of any. */
function isAlike(text: string, whole: PlacedCount, here: PlacedCount): boolean {
  const fate = fateAround(text, here)
  return fateAround(text, whole) === fate || (fate < 0 && /^victims$/iu.test(here.count.unit))
}

/** Tell whether a larger count of the same fate stands before, which is itself none of a ranking. */
function hasWhole(text: string, counts: readonly PlacedCount[], index: number): boolean {
  const here = counts[index]
  let left = reach
  for (let at = index - 1; at >= 0 && here && left > 0; at -= 1) {
    const whole = counts[at]
    if (!whole || startOf(here) - whole.count.core.end > far) return false
    if (whole.count.partOf !== null) continue
    left -= 1
    const before = beforeOf(text, whole, counts[at - 1])
    const alike = isAlike(text, whole, here) && !isNext.test(before) && !ranked.test(before)
    if (alike && sizeOf(whole) > sizeOf(here)) return true
  }
  return false
}
