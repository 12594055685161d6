import { fateRows } from '../../../lexicon/fate.ts'
import type { Proposal } from '../../../lib/draft.ts'
import { fateAround, fateTold } from './befallen.ts'
import { befallenAlike, fateOf, isOtherFate, ofFate, ofHomes, ofKin } from './kin.ts'
import { figureAt, isBeside, isOfThem, openBefore, rounding, sumOfList, type Linking } from './linking.ts'
import { settled } from './settled.ts'
import { allBehind, isBesideLone, pointedAt } from './pointed.ts'
import type { PartOf, PlacedCount } from '../reading.ts'

/** Point every part at its whole: the figure it is taken from, the last one, or the largest stated shortly before. */
export function linkParts(
  text: string,
  counts: readonly PlacedCount[],
  proposals: readonly Proposal[],
): readonly Proposal[] {
  const linked = [...proposals]
  for (const [index, proposal] of proposals.entries())
    linked[index] = { ...proposal, part: wholeOf({ text, counts, proposals: linked }, index) }
  return linked
}

function wholeOf(told: Linking, index: number): number | null {
  const partOf = told.counts[index]?.count.partOf
  return partOf ? (findWhole(told, index, partOf) ?? allBehind(told, index)) : null
}

function findWhole(told: Linking, index: number, partOf: PartOf): number | null {
  const { counts, proposals } = told
  const size = figureAt(proposals, index)
  if (partOf === 'next') return figureAt(proposals, index + 1) > size ? index + 1 : null
  if (partOf === 'ahead') return totalBehind(told, index)
  const before = goesInto(told, index)
  if (before !== null) return before
  const named = pointedIn(told, index)
  if (named !== null) return named
  if (isBesideLone(told, index)) return null
  const sum = sumOfList(told, index)
  const open = openBefore(proposals, index).filter(
    (at) => figureAt(proposals, at) > size && !isOtherFate(proposals[at]?.unit, proposals[index]?.unit),
  )
  const larger = settled(told, index, ofHomes(told, index, open))
  const fitting = atLeastHalf(told, index, larger).filter((at) => figureAt(proposals, at) * rounding >= sum)
  if (fitting.length === 0 && isShareBeside(told, index)) return index - 1
  const wholes = fitting.length > 0 ? fitting : larger.filter((at) => (counts[at]?.count.partOf ?? null) === null)
  const added = [...wholes, ...sharesBefore(told, index, sum)].findLast(
    (at) => sum > size && figureAt(proposals, at) === sum,
  )
  if (added !== undefined) return added
  const left = wholes.findLast((at) => figureAt(proposals, at) === size + sharesOf(proposals, at, index))
  if (left !== undefined) return left
  if (partOf === 'alike')
    return befallenAlike(told, index, wholes).at(-1) ?? heldShare(told, index) ?? ofSpared(told, index, wholes)
  if (partOf !== 'whole') return ofFate(told, index, wholes).at(-1) ?? null
  const beside = wholes.filter((at) => counts[at]?.sentence.start === counts[index]?.sentence.start)
  return beside.at(-1) ?? largest(proposals, ofKin(told, index, wholes))
}

const few = 40 // a sum that shares make up by chance
const back = 8 // counts before among which a share is looked for that is made up of others

/** Give the shares told before that shares of their own may make up: “… 75 in Holm. The dead of Holm are 23 men, 23 women and 29 girls”. */
function sharesBefore({ proposals }: Linking, index: number, sum: number): readonly number[] {
  const from = Math.max(0, sum < few ? index - 1 : index - back)
  return proposals
    .slice(from, index)
    .flatMap(({ part }, at) => (part === null && from + at < index - 1 ? [] : [from + at]))
}

/** Find the share before whose unit tells of the fate of a share of its own: “900 casualties, including *90 killed* … 40 men were killed”. */
function heldShare({ text, counts, proposals }: Linking, index: number): number | null {
  const here = counts[index]
  const fate = here ? fateAround(text, here) : -1
  for (let at = index - 1; fate >= 0 && at >= Math.max(0, index - back); at -= 1) {
    const whole = counts[at]
    if (proposals[at]?.part === null) continue
    if (whole && fateTold(text, whole) === fate && figureAt(proposals, at) > figureAt(proposals, index)) return at
  }
  return null
}

const dead = fateRows.findIndex((row) => row.includes('dead'))
const spared = fateRows.findIndex((row) => row.includes('rescued'))

/** Find those of whom no fate is told and of whom some are said to be saved: “90 sailors came back. Seven *of the rescued* were hurt”. */
function ofSpared({ text, counts, proposals }: Linking, index: number, wholes: readonly number[]): number | null {
  const here = counts[index]
  if (!here || fateAround(text, here) !== spared) return null
  return largest(
    proposals,
    wholes.filter((at) => counts[at] && fateAround(text, counts[at]) < 0),
  )
}

/** Find the total behind the list that a share stands in. */
function totalBehind({ counts, proposals }: Linking, index: number): number | null {
  const at = counts.findIndex(({ count }, place) => place > index && count.partOf === null)
  return figureAt(proposals, at) > figureAt(proposals, index) ? at : null
}

/** Find the whole that the words beside a share settle. */
function pointedIn(told: Linking, index: number): number | null {
  const near = told.counts[index]?.count.partOf === 'near' ? nearest(told, index) : null
  return near ?? numberNamed(told, index) ?? pointedAt(told, index)
}

/** Keep the wholes of which a share can be most, where it is said to be: “*most of* the arrivals (900) …”. */
function atLeastHalf({ text, proposals }: Linking, index: number, wholes: readonly number[]): readonly number[] {
  const here = proposals[index]?.number
  if (!here || !most.test(text.slice(Math.max(0, here.start - 80), here.start))) return wholes
  const held = wholes.filter((at) => figureAt(proposals, at) < 2 * figureAt(proposals, index))
  return held.length > 0 ? held : wholes
}

const most = /\b(?:most|the majority|more than half) (?:of )?[^.;:()\d]{2,60}[(,–—] ?(?:about |some |or )*$/iu

/** Find the count whose number is named again before a share, itself a share or not: “*Of that 900*, some said, 300 left”. */
function numberNamed({ text, proposals }: Linking, index: number): number | null {
  const here = proposals[index]
  if (!here?.number) return null
  const number = again.exec(text.slice(Math.max(here.sentence.start, here.number.start - 200), here.number.start))?.[1]
  const size = Number(number?.replaceAll(',', ''))
  const at = number ? proposals.findLastIndex((_each, at) => at < index && figureAt(proposals, at) === size) : -1
  return at >= 0 && size > figureAt(proposals, index) ? at : null
}

const again =
  /\b(?:of (?:the|that|these|those|its|their|all) (?=\d[\d,]*\d\b[^.;!?]{0,160}$)|the (?=\d[\d,]*\d\b[^.;!?\d]{0,60} (?:includ(?:es?|ed)|compris(?:es?|ed)) [^.;!?]{0,120}$))(\d[\d,]*\d)/iu

/** Add up the shares that have been pointed at a whole before a place. */
function sharesOf(proposals: readonly Proposal[], whole: number, index: number): number {
  return proposals
    .slice(whole, index)
    .reduce((sum, { part }, at) => (part === whole ? sum + figureAt(proposals, whole + at) : sum), 0)
}

/** Tell a share of the share just before, where no whole holds both: of 500 no two can be 304 and 250, but “250 *of them*” may be of the 304. */
function isShareBeside({ text, counts, proposals }: Linking, index: number): boolean {
  return (
    (proposals[index - 1]?.part ?? null) !== null &&
    isBeside(text, counts[index - 1], counts[index]) &&
    figureAt(proposals, index - 1) > figureAt(proposals, index) &&
    isOfThem(text, proposals[index])
  )
}

/** Find the count just told that a share is taken from, itself a share or not: “500 officers, including three generals”; one in brackets is passed over, “500 (in May 480), including three generals”. */
function goesInto({ text, counts, proposals }: Linking, index: number): number | null {
  const here = proposals[index]
  const last = proposals[index - 1]?.number
  const isAside = last && here?.number && /^[^(]*\)/u.test(text.slice(last.end, here.number.start))
  const at =
    isAside && !/\(\s*(?:\p{L}+ )?$/u.test(text.slice(0, here.number?.start).slice(-20)) ? index - 2 : index - 1
  const before = proposals[at]
  if (!before?.number || !here?.number) return null
  if (counts[at]?.sentence.start !== counts[index]?.sentence.start) return null
  const between = text.slice(before.number.end, here.number.start).replace(/\([^()]*\)/gu, '')
  const leads = /^[^.;]*(?:,? |\()(?:including|among them|(?:which|who) (?:also )?includ(?:es?|ed)):?\s(?:[^.;,]*\s)?$/u
  if (fateOf(before.unit) === spared && fateOf(here.unit) === dead) return null
  return leads.test(between.replace(/\s+/gu, ' ')) && figureAt(proposals, at) > figureAt(proposals, index) ? at : null
}

/** Find the count before in the sentence that such shares are taken from, itself a share or not: “400 came from Holm, of whom 90 left”. */
function nearest({ counts, proposals }: Linking, index: number): number | null {
  let at = index - 1
  while (at >= 0 && counts[at]?.count.partOf === 'near') at -= 1
  const isHere = counts[at]?.sentence.start === counts[index]?.sentence.start
  return isHere && figureAt(proposals, at) > figureAt(proposals, index) ? at : null
}

function largest(proposals: readonly Proposal[], wholes: readonly number[]): number | null {
  return wholes.reduce<number | null>(
    (best, at) => (best === null || figureAt(proposals, at) > figureAt(proposals, best) ? at : best),
    null,
  )
}
