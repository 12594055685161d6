import { fateAround } from './befallen.ts'
import { fateOf, isOtherFate, mayHold } from './kin.ts'
import { figureAt, isOfThem, rounding, sumOfList, type Linking } from './linking.ts'
import { startOf } from './placed.ts'

/** Find the count that the words before a share point at, itself a share or not: “224 died, 82 *of whom* …”, “17 people, including three boys *and six girls*”, “33 others were charged. *This included* 17 …”. */
export function pointedAt(told: Linking, index: number): number | null {
  return (
    ofRelative(told, index) ??
    ofSameList(told, index) ??
    ofSameOpening(told, index) ??
    ofSentenceBefore(told, index) ??
    ofFateNamed(told, index)
  )
}

const relative = /^\s+of\s+(?:whom|which)\b/u

/** Find whom “of whom” stands for: those told just before, or for the second of two “of whom” those of the first. */
function ofRelative({ text, counts, proposals }: Linking, index: number): number | null {
  const [before, here] = [proposals[index - 1], proposals[index]]
  if (!before?.number || !here?.number || !relative.test(text.slice(here.number.end, here.number.end + 16))) return null
  if (counts[index - 1]?.sentence.start !== counts[index]?.sentence.start) return null
  const at = relative.test(text.slice(before.number.end, before.number.end + 16)) ? before.part : index - 1
  return at !== null && figureAt(proposals, at) > figureAt(proposals, index) ? at : null
}

const joint =
  /^(?:,|,? and|,? or|;|;? as well as|, as well as|,? plus)(?: (?:about|some|around|at least|another|over))? $/u
const apart = /^[,;] (?:and|as)\b/u

/** Find the whole of the share before, with which a list goes on: “including three boys *and six girls*”; not behind the comma that ends a list of one, “500 cooks, including three girls, *and* 400 sailors”. */
function ofSameList({ text, counts, proposals }: Linking, index: number): number | null {
  const here = counts[index]
  const number = proposals[index]?.number
  if (!here || !number) return null
  const isBehindAside = /^[^(]*\)/u.test(text.slice(counts[index - 1]?.count.core.end, number.start)) // “900 men (300 families) and 40 boys”
  const last = isBehindAside ? index - 2 : index - 1
  const before = counts[last]
  const whole = proposals[last]?.part ?? null
  if (!before || whole === null || before.sentence.start !== here.sentence.start) return null
  const between = text
    .slice(before.count.core.end, number.start)
    .replace(/ ?\([^()]*\)/gu, '')
    .replace(/\s+/gu, ' ')
  const from = counts.findIndex(({ sentence }) => sentence.start === here.sentence.start)
  const members = proposals.flatMap(({ part }, at) => (at >= from && at < index && part === whole ? [at] : []))
  if (isOtherFate(proposals[last]?.unit, proposals[index]?.unit) && fateOf(proposals[whole]?.unit) >= 0) return null
  if (!joint.test(between) || (members.length < 2 && apart.test(between))) return null
  return members.length > 2 ? whole : holderOf(proposals, whole, [...members, index])
}

/** Find who holds the members of a list: the whole of the first, or where they are more than that, its own whole: “62 are missing, among them 23 men including four cooks, *21 women*”. */
function holderOf(proposals: Linking['proposals'], whole: number, members: readonly number[]): number | null {
  const sum = members.reduce((all, at) => all + figureAt(proposals, at), 0)
  const above = proposals[whole]?.part ?? null
  if (above !== null && sum > figureAt(proposals, whole)) return above
  return sum <= figureAt(proposals, whole) * rounding ? whole : null
}

const of = /(?:^|[“"(] ?|[,;:] )(?:out )?of (?:the|these|those|its|their) (?:about |some )*$/iu

/** Find the whole that opens a sentence of shares: “In Holm, *of the 5,160 dead*, 2,394 were from Lund; 1,252 from Ellen and 90 from Bree”. */
function ofSameOpening({ text, counts, proposals }: Linking, index: number): number | null {
  const here = counts[index]
  const whole = proposals[index - 1]?.part ?? null
  const opening = whole === null ? undefined : counts[whole]
  if (!here || !opening || whole === null || opening.sentence.start !== here.sentence.start) return null
  if (!of.test(text.slice(opening.sentence.start, startOf(opening)).replace(/\s+/gu, ' '))) return null
  const sum = proposals.reduce((all, { part }, at) => (part === whole ? all + figureAt(proposals, at) : all), 0)
  return sum + figureAt(proposals, index) <= figureAt(proposals, whole) * rounding ? whole : null
}

const opening =
  /^(?:["“]?(?:and|but) )?(?:(?:among|of|out of) (?:them|these|those|that number|this number|which|whom)\b,?|(?:this|these|they|that|it|the (?:number|figure|total|toll)) (?:also )?(?:includ|compris)(?:es?|ed))(?: (?:are|is|were|was|there (?:were|are)|also|at least|about|some|around|only|just))* $/iu

/** Find whom a sentence means that opens with “Among them” or “This included”: those told last in the sentence before, or the whole whose list stands there. */
function ofSentenceBefore({ text, counts, proposals }: Linking, index: number): number | null {
  const [last, here] = [counts[index - 1], counts[index]]
  const number = proposals[index]?.number
  if (!last || !here || !number || last.sentence.start === here.sentence.start) return null
  if (text.slice(last.sentence.end, here.sentence.start).trim() !== '') return null
  const words = text.slice(here.sentence.start, number.start).replace(/\s+/gu, ' ')
  if (!opening.test(words)) return null
  const isAlone = counts[index - 2]?.sentence.start !== last.sentence.start && !/\balso\b/u.test(words)
  const at = isAlone ? index - 1 : (proposals[index - 1]?.part ?? index - 1)
  return figureAt(proposals, at) > figureAt(proposals, index) && mayHold(counts[at], here) ? at : null
}

const subject =
  /^(?:["“]?(?:and|but) )?(?:(?:among|of) )?(?:(?:the|those) (?:who (?:were|are) )?)?(?<=\b(?:the|those) |(?:were|are) |^|["“])(\p{L}+)(?: (?:also|now))?(?:,| (?:includ(?:es?|ed)|(?:are|is|were|was|there (?:were|are))))\b/iu
const back = 16 // counts before a sentence among which those of a fate are looked for

/** Find the count whose fate opens a sentence of shares, itself a share: “90 killed or hurt: 20 killed and 70 hurt. *The hurt included* 12 girls”. */
function ofFateNamed(told: Linking, index: number): number | null {
  const { text, counts, proposals } = told
  const here = counts[index]
  const number = proposals[index]?.number
  if (!here || !number) return null
  const fate = fateOf(subject.exec(text.slice(here.sentence.start, number.start).replace(/\s+/gu, ' '))?.[1])
  if (fate < 0) return null
  const isOfFate = (at: number): boolean => {
    const whole = counts[at]
    return whole !== undefined && whole.sentence.start !== here.sentence.start && fateAround(text, whole) === fate
  }
  const from = counts.findIndex(({ sentence }) => sentence.start === here.sentence.start)
  const sum = sumOfList(told, index)
  for (let at = from - 1; at >= Math.max(0, from - back); at -= 1)
    if (
      isOfFate(at) &&
      figureAt(proposals, at) * rounding >= sum &&
      figureAt(proposals, at) > figureAt(proposals, index)
    )
      return at
  return null
}

/** Tell the next of a list the first of which has no whole: “the second group comprised *13 guards and four cooks*”. */
export function isBesideLone({ text, counts, proposals }: Linking, index: number): boolean {
  const [before, here] = [counts[index - 1], counts[index]]
  if (!before || !here || proposals[index - 1]?.part !== null || isOfThem(text, proposals[index])) return false
  const joined = before.count.partOf === here.count.partOf && mayHold(before, here) && mayHold(here, before)
  return joined && before.sentence.start === here.sentence.start
}

const ahead = 3 // counts behind a list among which all of its people are told
const all = /\ball (?:of )?(?:the |these |those )?(?:about |some )?$/iu

/** Find the count behind a list of shares that says it is of all: “The victims include 15 cooks and 20 guards. *All the 90* aboard died”. */
export function allBehind(told: Linking, index: number): number | null {
  const { text, counts, proposals } = told
  const sum = sumOfList(told, index)
  const last = counts.findIndex(({ sentence }) => sentence.start > (counts[index]?.sentence.start ?? Infinity))
  for (let at = last; last >= 0 && at < Math.min(counts.length, last + ahead); at += 1) {
    const placed = counts[at]
    if (!placed || placed.count.partOf !== null || figureAt(proposals, at) < sum) continue
    const start = startOf(placed)
    if (
      all.test(text.slice(placed.sentence.start, start).slice(-24)) &&
      start - (counts[last - 1]?.count.core.end ?? 0) < far
    )
      return at
  }
  return null
}

const far = 240 // characters from a list to all of its people
