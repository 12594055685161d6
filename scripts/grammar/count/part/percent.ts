import type { Proposal } from '../../../lib/draft.ts'
import { startOf, sizeOf } from './placed.ts'
import type { PlacedCount } from '../reading.ts'

/** Point counts told with their percentage at the count of which they are that much: “117,904 came. … 73,939 by the eastern road *(63%)*”, “16,300 went to Holm, *or 14% of the total*”. */
export function linkPercents(
  text: string,
  counts: readonly PlacedCount[],
  proposals: readonly Proposal[],
): readonly Proposal[] {
  return proposals.map((proposal, at) => {
    const placed = counts[at]
    const share = placed ? shareOf(text, placed, counts[at + 1]) : null
    const whole = share && wholeOf(counts, at, share)
    return whole === null ? proposal : { ...proposal, part: whole }
  })
}

/** A percentage and how far it may be rounded. */
interface Share {
  readonly percent: number
  readonly rounded: number
}

const reach = 90 // characters from a count to its percentage
const about = '(?:or |about |around |some |nearly |almost |roughly |just over |over )*'
const percent = String.raw`(\d{1,2}(?:\.\d+)?) ?(?:%|per ?cent)`
const change =
  '(?! (?:more|less|fewer|up|down|higher|lower|above|below|increase|decrease|rise|drop|fall|jump|from|on|year|of (?:the )?(?:population|homes|houses|land|town|city|country)))'
const behind = new RegExp(
  String.raw`^(?:[^.;:(“”\d]|\b(?:19|20)\d\d\b){0,60}(?:\(${about}${percent}${change}[^()\d]{0,60}(?:\d{4}[^()\d]{0,10})?\)|,? or ${about}${percent}${change}|[–—] ?${about}${percent}${change} ?[–—])`,
  'u',
)
const before = new RegExp(String.raw`${percent}${change}(?: of [^.;:()\d]{0,40})? ?(?:\(|[–—] ?)${about}$`, 'u')

/** Find the percentage told of a count, behind it or before it. */
function shareOf(text: string, placed: PlacedCount, next: PlacedCount | undefined): Share | null {
  const { core } = placed.count
  const isNextHere = next?.sentence.start === placed.sentence.start
  const end = Math.min(placed.sentence.end, core.end + reach, isNextHere ? startOf(next) : Infinity)
  const from = Math.max(placed.sentence.start, startOf(placed) - reach)
  const found =
    behind.exec(text.slice(core.end, end).replace(/\s+/gu, ' ')) ??
    before.exec(text.slice(from, startOf(placed)).replace(/\s+/gu, ' '))
  const words = found?.slice(1).find((part) => part !== undefined)
  if (words === undefined) return null
  return { percent: Number(words), rounded: words.includes('.') ? 0.06 : 0.6 }
}

const back = 12 // counts before among which the whole stands
const far = 2_000 // characters from it

/** Find the last count before, or the next of the sentence, of which a count is that much. */
function wholeOf(counts: readonly PlacedCount[], index: number, { percent, rounded }: Share): number | null {
  const here = counts[index]
  if (!here) return null
  const fits = (at: number): boolean => {
    const whole = counts[at]
    if (!whole || Math.abs(startOf(here) - whole.count.core.end) > far) return false
    return sizeOf(whole) > sizeOf(here) && Math.abs((100 * sizeOf(here)) / sizeOf(whole) - percent) <= rounded
  }
  for (let at = index - 1; at >= Math.max(0, index - back); at -= 1) if (fits(at)) return at
  return counts[index + 1]?.sentence.start === here.sentence.start && fits(index + 1) ? index + 1 : null
}
