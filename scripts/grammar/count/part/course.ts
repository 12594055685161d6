import type { PlacedCount } from '../reading.ts'
import { sizeOf, startOf } from './placed.ts'

/** Mark what became of people told before in the sentence: “900 recruits have arrived since May, 300 died, while 200 left the country”. */
export function markCourses(text: string, counts: readonly PlacedCount[]): readonly PlacedCount[] {
  const marked = [...counts]
  for (const [at, whole] of counts.entries()) {
    if (!came.test(text.slice(whole.count.core.end, endOf(whole, counts[at + 1])))) continue
    let left = sizeOf(whole)
    for (let next = at + 1; next < counts.length; next += 1) {
      const [before, placed] = [counts[next - 1], counts[next]]
      if (!before || !placed || !endsCourse(text, before, placed)) break
      left -= sizeOf(placed)
      if (left < 0) break
      marked[next] = { ...placed, count: { ...placed.count, partOf: 'near' } }
    }
  }
  return marked
}

const came =
  /^[^.;:“”\d]{0,60}?\b(?:arrived|came(?! from)|entered|enlisted|deployed|travelled|traveled|recruited|joined(?! (?:the|a|in the) (?:\p{L}+ )?(?:march|rally|protest|demonstration|strike)))\b/u
const later =
  /^(?: (?!left\b)[\p{L}-]+){0,4}? (?:died|killed|perished|(?:lost|gave) their lives|deserted|returned|left(?! (?:in|on|at|behind)\b)|went (?:back|home))\b/u
const joint =
  /(?:[,;]|\band|\bwhile|\bbut|\bof (?:which|whom|them|these|those),?)(?: (?:and|while|but|of (?:which|whom|them)|at least|about|around|some|nearly|almost|only|more than|over))*\s*$/u
const others = /\b(?:others?|another|more(?! than)|additional|further|civilians|residents)\b/iu

/** Tell the next of those of whom it is told what became of them. */
function endsCourse(text: string, before: PlacedCount, placed: PlacedCount): boolean {
  if (before.sentence.start !== placed.sentence.start || startOf(placed) < before.count.core.end) return false
  const numeral = placed.count.figure.numerals.at(-1)
  const behind = text.slice(numeral?.end ?? startOf(placed), placed.count.core.end + 60)
  const between = text.slice(before.count.core.end, startOf(placed))
  return between.length < 120 && joint.test(between) && later.test(behind) && !others.test(behind.slice(0, 30))
}

/** Give where the words behind a count end: at the next one, or with the sentence. */
function endOf({ sentence }: PlacedCount, next: PlacedCount | undefined): number {
  return next?.sentence.start === sentence.start ? startOf(next) : sentence.end
}
