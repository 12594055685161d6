import { siteWords } from '../../../lexicon/whole.ts'
import { fateAround } from './befallen.ts'
import type { PlacedCount } from '../reading.ts'
import { startOf } from './placed.ts'

/** A count with the words of its sentence on either side, up to the counts beside it. */
export interface Told {
  readonly placed: PlacedCount
  readonly index: number
  readonly before: string
  readonly words: string
  readonly after: string
  readonly fate: number // row of the fates, -1 without one
}

/** Give the counts of an article sentence by sentence, each with the words around it. */
export function bySentence(text: string, counts: readonly PlacedCount[]): readonly (readonly Told[])[] {
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

/** Tell a count that is itself of one place: “41 people died in Norland”. */
export function isOfPlace(text: string, placed: PlacedCount): boolean {
  const { count, sentence } = placed
  const opening = text.slice(Math.max(sentence.start, startOf(placed) - 90), startOf(placed))
  if (/(?:^|[,;:“"] ?|\b(?:and|while|but) )[Ii]n (?:the )?\p{Lu}/u.test(opening) || subject.test(opening)) return true
  return /^[^.;:\d]{0,60}?\b(?:in|at|near) (?:the )?\p{Lu}/u.test(
    text.slice(count.core.end, Math.min(sentence.end, count.core.end + 90)),
  )
}

const subject = // “the death toll in the worst-hit Holm district rose to 40”
  /\b(?:tolls?|deaths|dead|killed|fatalities|numbers?|figures?)\b[^.;:\d]{0,40}? (?:in|for|from) (?:the )?(?:[\p{L}-]+ ){0,2}?\p{Lu}[^.;:\d]{0,50} (?:to|at|is|was|reached|hit) (?:about |around |some |at least |more than |nearly )*$/u
const place = String.raw`(?:in|from|at|near|outside|inside|across|(?<!according )to) (?:the |a |an |its )?(?:\p{Lu}|(?:[\p{L}-]+ ){0,3}?(?:${siteWords})\b)`
const placedBehind = new RegExp(String.raw`^[^.;:\d]{0,60}?\b${place}|^ of \p{Lu}`, 'u')
const placedBefore = new RegExp(
  String.raw`(?:^|[,;:(] ?|\b(?:and|while|but|that) )[Ii]n (?:the )?\p{Lu}[^.;:\d]{0,60}$|\b(?:in|at) (?:the )?(?:[\p{L}-]+ ){0,2}?\p{Lu}[^.;:,\d]{0,30},? where [^.;:\d]{0,60}$|\p{Lu}\p{L}+(?: \p{L}+){0,2},? (?:saw|reported|recorded|registered|counted|lost|had|with)(?: \p{L}+){0,2} ?$|\p{Lu}\p{L}+ ?\($`,
  'u',
)
const month =
  /^[^.;:\d]{0,60}?\b(?:in|from) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u

/** Tell whether a count is told of a place: “40 died in Holm”, “In Ellen, 12”, “Holm saw 40 deaths”, “Holm (40)”, “the toll in Holm rose to 40”. */
export function isPlaced({ before, after }: Told): boolean {
  return (
    (placedBehind.test(after) && !month.test(after)) ||
    placedBefore.test(before) ||
    subject.test(before) ||
    (/\bdeath toll to $/u.test(before) && /^ there\b/u.test(after))
  )
}

const apart =
  /\b(?:another|others?|more|additional|further|separate|previous(?:ly)?|earlier|last (?:year|month|week)|a (?:year|month|week) (?:ago|earlier|before)|since then|up from|compared (?:to|with)|besides|in addition)\b/iu

/** Tell whether the words around a count set it apart from those told before, as “other” does where it does not go on with `shares`. */
export function isApart(told: Told, shares = false): boolean {
  return (
    isSetApart(told, shares) ||
    apart.test(shares ? told.words.replace(besideKind, '') : told.words) ||
    apart.test(told.after.slice(0, 24))
  )
}

/** Tell whether the words before a count set it apart, as “other” does where it does not go on with `shares`. */
export function isSetApart({ before }: Told, shares: boolean): boolean {
  return apart.test(shares ? before.replace(besideKind, '') : before)
}

const besideKind = /\bother (?=(?:[\p{L}-]+ )?(?:\p{L}+s|deaths)\b)/giu // of those told before

/** Tell people named by their nation: “Norlanders”, “nationals”. */
export function isNation(unit: string): boolean {
  return /^\p{Lu}\p{L}+(?:ns|ese|ers|is|rds|ons|nes|nos|ks|tch|ish|nch)$|(?:nationals|citizens)$/u.test(unit)
}

const adjective =
  /\d \p{Lu}\p{Ll}+(?:n|ese|ish|i|sh|ch|ss) (?:passengers|people|nationals|citizens|residents|tourists|pilgrims|soldiers|workers|victims)$/u

/** Tell a count of people of one nation, by its noun or by the word before it: “154 Norlandians”, “154 *Norlandian* passengers”. */
export function isOfNation({ placed, words, after }: Told): boolean {
  return isNation(placed.count.unit) || adjective.test(words) || demonym.test(after)
}

const demonym = /^ (?:were|are|was|is) \p{Lu}\p{L}+(?:n|ns|ese|ish|is?|sh|ch|ss|rds|ers)(?=[,.; ]|$)(?! (?:and|or) )/u
