import { fateRows } from '../../../lexicon/fate.ts'
import { fateAround, fateTold } from './befallen.ts'
import type { Linking } from './linking.ts'
import { isBare } from './placed.ts'
import type { PlacedCount } from '../reading.ts'

/** Keep the wholes of a share’s own fate, or of the fate that the words before it name, where there are any: 46 bodies are some of 68 bodies, not of 1,000 passengers. */
export function ofKin(told: Linking, index: number, wholes: readonly number[]): readonly number[] {
  const own = fateOf(told.proposals[index]?.unit)
  if (own < 0) return ofFate(told, index, wholes)
  const kin = [
    wholes.filter((at) => fateOf(told.proposals[at]?.unit) === own),
    wholes.filter((at) => told.counts[at] && fateAround(told.text, told.counts[at]) === own),
  ]
  return kin.find((some) => some.length > 0) ?? wholes
}

/** Keep the wholes of whom the same is told as of a share, whatever their noun: “nine children *were killed*” are none of “60 residents hurt”; those that name it where any do, and “victims” may be of any. */
export function befallenAlike({ text, counts }: Linking, index: number, wholes: readonly number[]): readonly number[] {
  const here = counts[index]
  if (!here) return wholes
  const fate = fateAround(text, here)
  const told = wholes.flatMap((at) => ({ at, whole: counts[at] }))
  const kin = [
    told.filter(({ whole }) => fate >= 0 && whole && fateTold(text, whole) === fate),
    told.filter(({ whole }) => whole && fateAround(text, whole) === fate),
    told.filter(({ whole }) => fate >= 0 && whole && /^victims$/iu.test(whole.count.unit)),
  ]
  return (kin.find((some) => some.length > 0) ?? []).map(({ at }) => at)
}

/** Keep the wholes of the fate that the words before a share name, or else those of no fate: “Among the dead were six children”. */
export function ofFate(
  { text, counts, proposals }: Linking,
  index: number,
  wholes: readonly number[],
): readonly number[] {
  const here = proposals[index]
  if (!here?.number) return wholes
  const named = [...text.slice(here.sentence.start, here.number.start).matchAll(pointed)].at(-1)?.[1]
  const fate = Math.max(fateOf(named), fateOf(ofThose.exec(text.slice(here.number.end, here.number.end + 40))?.[1]))
  if (fate < 0) return wholes
  const fateAt = (at: number): number => {
    const { unit = null, number = null } = proposals[at] ?? {}
    const end = number ? Math.min(number.end + 40, proposals[at + 1]?.number?.start ?? Infinity) : 0
    const behind = number ? text.slice(number.start, end).split(nextDeed)[0] : ''
    const own = Math.max(fateOf(unit), fateOf(behind))
    return own < 0 && counts[at] ? fateAround(text, counts[at]) : own
  }
  const same = wholes.filter((at) => fateAt(at) === fate)
  return same.length > 0 ? same : wholes.filter((at) => fateAt(at) < 0)
}

const ofThose = /^\s+(?:of|(?:were|are) among)\s(?:the|those)\s(?:who\s)?(\p{L}+)/u // “23 *of the dead* women”, “four *were among those killed*”
const pointed =
  /\b(?:among|of|the|those|these)\s(?:(?:the|those|these|all)\s)?(?:who\s(?:(?:were|are|have|had)\s)?)?(\p{L}+)\b/giu

const nextDeed =
  /[,;.]\s|\sand\s(?=(?:injur|wound|hurt|kill)\p{L}*\s(?:scores|dozens|hundreds|many|several|others|at|about|some|more|\d))/u // “killed nine people *and injured scores* more”

const homes = /(?:^|\s)(?:families|households)$/iu

/** Tell whether a count may hold another: families are no share of people nor people of families, nor deaths of the injured. */
export function mayHold(whole: PlacedCount | undefined, part: PlacedCount | undefined): boolean {
  const [all, some] = [whole?.count.unit ?? '', part?.count.unit ?? '']
  return (homes.test(some) === homes.test(all) || !part || isBare(part)) && !isOtherFate(all, some)
}

const again = /\b(?:consisting of|comprising|made up of|comprised of|from|in) (?:about |some |around )?$/u

/** Keep the wholes told in the same way, by families or head by head, where there are any: families may be some of the people too, but not where they are all of them again, “900 people *from 300 families*”. */
export function ofHomes({ text, counts }: Linking, index: number, wholes: readonly number[]): readonly number[] {
  const here = counts[index]
  const alike = wholes.filter((at) => mayHold(counts[at], here))
  if (alike.length > 0 || !here || !homes.test(here.count.unit)) return alike
  const start = here.count.core.start
  return again.test(text.slice(Math.max(here.sentence.start, start - 40), start)) ? [] : wholes
}

/** Tell whether two units tell of different fates: deaths are no share of the injured. */
export function isOtherFate(whole: string | null | undefined, part: string | null | undefined): boolean {
  const [a, b] = [fateOf(whole), fateOf(part)]
  return a >= 0 && b >= 0 && a !== b
}

/** Find the row of fates that a word or a unit tells of, -1 without one. */
export function fateOf(words: string | null | undefined): number {
  const each = words?.toLowerCase().split(/[^\p{L}]+/u) ?? []
  return fateRows.findIndex((row) => each.some((word) => row.includes(word)))
}
