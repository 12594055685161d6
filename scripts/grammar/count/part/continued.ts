import { kindWords } from '../../../lexicon/whole.ts'
import type { Proposal } from '../../../lib/draft.ts'
import type { PlacedCount } from '../reading.ts'
import { isBare, sizeOf } from './placed.ts'
import { bySentence, isApart, isNation, isPlaced, isSetApart, type Told } from './told.ts'

/** What a breakdown goes by: one count tells people of a nation, the next those of another; or what they were held for. */
type Kind = 'nation' | 'place' | 'sort' | 'reason' | null

/** A whole whose shares are being told one after the other. */
interface Open {
  readonly whole: number
  readonly kind: Kind
  readonly last: Told
  readonly sum: number
  readonly first: number // the first share
}

/** Go on with breakdowns that have begun: once some of a whole are told by nation, place or sort, so are the next, until they make it up: “150 people, including 60 Norlanders, were aboard. There were 40 Valdorians and nine were Ellenians”. */
export function continueParts(
  text: string,
  counts: readonly PlacedCount[],
  proposals: readonly Proposal[],
): readonly Proposal[] {
  const linked = [...proposals]
  let open: Open | null = null
  for (const group of bySentence(text, counts)) {
    const [first] = group
    if (first && open && isSetApart(first, true) && !isLeft(counts, open, first)) open = null
    for (const told of group) {
      const proposal = linked[told.index]
      if (!proposal) continue
      const kind = kindOf(told)
      const toldAgain = open !== null && isAgain(text, [counts, open], group, told)
      const isFree = proposal.part === null || (toldAgain && group.some(({ index }) => index === proposal.part))
      if (isFree && open !== null && (toldAgain || goesOn(counts, open, told, kind) || isLeft(counts, open, told)))
        linked[told.index] = { ...proposal, part: open.whole }
      open = follow([counts, linked], open, told, kind)
    }
  }
  return linked
}

const far = 500 // characters from one share to the next
const rounding = 1.03 // shares may add up to a little more, as people have two passports

function goesOn(counts: readonly PlacedCount[], open: Open, told: Told, kind: Kind): boolean {
  return (
    kind !== null &&
    kind === open.kind &&
    !(kind === 'sort' && isOfSameSort(open.last, told)) &&
    (kind === 'reason' || told.fate === open.last.fate) &&
    !isApart(told, true) &&
    told.placed.count.core.start - open.last.placed.count.core.end < far &&
    open.sum + sizeOf(told.placed) <= wholeOf(counts, open) * rounding &&
    (told.placed.sentence.start === open.last.placed.sentence.start ? kind === 'reason' : isPlainly(told))
  )
}

/** Tell more of those just told: “*12 children* died, … four children died in a car”. */
function isOfSameSort(last: Told, { placed }: Told): boolean {
  return placed.count.unit === last.placed.count.unit && !isBare(placed)
}

const again = new RegExp(
  String.raw`^(?: people)? (?:are|were) (?:${kindWords}|males?|females?|officers?|privates|sergeants|soldiers|civilians|crew)\b`,
  'u',
)
const joint = /(?:^|,|;|\band|\bwhile)$/u
const counted = /^(?:["“]|(?:And|Also|Some|About|At least|There (?:are|were)|,|;| and|, and| while) ?)*$/u

/** Tell a breakdown of the same whole in another way, in the sentence behind its shares: “56 are Norlandic, … *51 are men and 10 are women*”. */
function isAgain(
  text: string,
  [counts, open]: readonly [readonly PlacedCount[], Open],
  group: readonly Told[],
  told: Told,
): boolean {
  const { sentence } = told.placed
  const last = open.last.placed.sentence
  const isNext = last.start === sentence.start || text.slice(last.end, sentence.start).trim() === ''
  const sum = group.reduce((all, { placed }) => all + sizeOf(placed), 0)
  const before = told.before.trim()
  const isListed = told !== group[0] && joint.test(before)
  return isNext && again.test(told.after) && (isListed || counted.test(before)) && sum <= wholeOf(counts, open)
}

const close = 400 // characters from a share to the rest

/** Tell those whom the shares told leave of a whole: “seven bodies, including five women, … Another two bodies were found”. */
function isLeft(counts: readonly PlacedCount[], open: Open, told: Told): boolean {
  const whole = counts[open.whole]
  const size = sizeOf(told.placed)
  if (!whole) return false
  if (isPrecise(sizeOf(whole)) && open.first + size === sizeOf(whole))
    return told.placed.count.core.start - whole.count.core.end < 3 * close
  if (told.fate < 0 || told.fate !== open.last.fate) return false
  if (told.placed.sentence.start === open.last.placed.sentence.start || size === open.sum) return false
  return (
    [open.sum, open.first].some((sum) => sum + size === sizeOf(whole)) &&
    told.placed.count.core.start - open.last.placed.count.core.end < close
  )
}

/** Tell a figure that a share and one more make up by no chance: of four digits that are not rounded. */
function isPrecise(size: number): boolean {
  return size >= 1_000 && size % 10 !== 0
}

const plainly =
  /^(?:[“"]|(?:There|They|These) (?:also )?(?:were|are|had|have|include) (?:also )?|Also (?:aboard|on board|killed|freed|released|among)[^.;]{0,30} (?:were|are) |(?:The )?(?:\p{L}+ ){0,3}said (?:that )?|Among the others?(?: \p{L}+)?,? (?:\p{Lu}\p{L}+ ){0,3}(?:(?:has|have|had) )?(?:reported |counted |lost )?|(?:And |In |From )?(?:the )?(?:\p{Lu}\p{L}+ ){0,3}(?:had |lost |saw |counted )?)?(?:about |some |around |at least |another |nearly )*$/u

/** Tell a count that opens its sentence by itself, no one doing anything to those counted. */
function isPlainly({ before }: Told): boolean {
  return plainly.test(before)
}

/** Give the breakdown that is open behind a count: the one it goes on with, or the one it begins; none behind a count as large as the whole. */
function follow(
  [counts, linked]: readonly [readonly PlacedCount[], readonly Proposal[]],
  open: Open | null,
  told: Told,
  kind: Kind,
): Open | null {
  const whole = linked[told.index]?.part ?? null
  if (whole === null) return open && sizeOf(told.placed) < wholeOf(counts, open) ? open : null
  if ((linked[whole]?.part ?? null) !== null) return open
  const size = sizeOf(told.placed)
  if (open?.whole === whole && open.kind === kind) return { ...open, last: told, sum: open.sum + size }
  return { whole, kind, last: told, sum: size, first: size }
}

function wholeOf(counts: readonly PlacedCount[], { whole }: Open): number {
  const placed = counts[whole]
  return placed ? sizeOf(placed) : 0
}

const reason = /^ (?:(?:was|were) (?:arrested|detained|held|charged) )?for ["“]?\p{Ll}/u
const demonym = /^ (?:were|are|was|is) (?:from (?:the )?)?\p{Lu}\p{L}+/u
const sorts = new RegExp(
  String.raw`\b(?:${kindWords}|males?|females?|officers?|generals?|colonels?|privates?|sergeants?|soldiers|sailors|conscripts|marines|civilians|crew members|crew)$`,
  'iu',
)

function kindOf(told: Told): Kind {
  const { unit } = told.placed.count
  if (isNation(unit) || demonym.test(told.after)) return 'nation'
  if (sorts.test(unit)) return 'sort'
  if (isPlaced(told)) return 'place'
  return reason.test(told.after) ? 'reason' : null
}
