import type { NumeralReason } from '../../src/schema/ledger.ts'
import type { Topic } from '../../src/schema/topic.ts'
import { readArticle } from '../grammar/count/article.ts'
import { markBreakdowns } from '../grammar/count/part/breakdown.ts'
import { continueParts } from '../grammar/count/part/continued.ts'
import { markCourses } from '../grammar/count/part/course.ts'
import { buildMeasures } from '../grammar/count/measure.ts'
import { markNarrower } from '../grammar/count/part/narrow.ts'
import { markOpeners } from '../grammar/count/part/opener.ts'
import { findNumerals } from '../grammar/number/numeral.ts'
import { linkPercents } from '../grammar/count/part/percent.ts'
import { markTotalled } from '../grammar/count/part/total.ts'
import { markRemainders } from '../grammar/count/part/remainder.ts'
import { markRanked } from '../grammar/count/part/rank.ts'
import { markSums } from '../grammar/count/part/sum.ts'
import { linkRows } from '../grammar/count/part/rows.ts'
import { toProposal } from '../grammar/count/proposal.ts'
import { findStances } from '../grammar/stance/stance.ts'
import { linkParts } from '../grammar/count/part/whole.ts'
import { maskMarkup } from '../grammar/text/plain.ts'
import { maskArticle } from '../grammar/text/stamp.ts'
import type { Article, Extraction, FoundNumeral, Proposal, Span } from '../lib/draft.ts'

/** Find every numeral of an article and what it counts: proposals for the topic's people, a reason for all the others. */
export function extract(article: Article, topic: Topic): Extraction {
  const numerals = findNumerals(article.text)
  const { counts: read, reasons } = readArticle(article, topic, numerals)
  const marks = [
    markBreakdowns,
    markCourses,
    markTotalled,
    markSums,
    markRemainders,
    markNarrower,
    markOpeners,
    markRanked,
  ]
  const plain = maskMarkup(maskArticle(article))
  const counts = marks.reduce((marked, mark) => mark(plain, marked), read)
  const measures = buildMeasures(topic)
  const linked = linkParts(
    plain,
    counts,
    counts.map((count) => toProposal(article.text, count, measures)),
  )
  const estimates = [linkRows, linkPercents, continueParts].reduce((found, link) => link(plain, counts, found), linked)
  const proposals = inOrder([...estimates, ...findStances(article, topic)])
  const used = new Set(proposals.flatMap((proposal) => proposal.numerals.map(({ start }) => start)))
  const duplicates = article.lines.filter(({ kind }) => kind === 'duplicate')
  const accounted = numerals.map(({ start, end }): FoundNumeral => ({
    start,
    end,
    reason: used.has(start) ? null : (reasons.get(start) ?? outside(duplicates, start)),
  }))
  return { article, numerals: accounted, proposals }
}

/** Sort proposals by their quotes, then by their numbers, and point the parts at their new places. */
function inOrder(proposals: readonly Proposal[]): readonly Proposal[] {
  const place = ({ quote, number }: Proposal): readonly [number, number] => [quote.start, number?.start ?? quote.start]
  const order = proposals
    .map((_proposal, index) => index)
    .sort((a, b) => compare(place(at(proposals, a)), place(at(proposals, b))) || a - b)
  const moved = new Map(order.map((from, to) => [from, to]))
  return order.map((from) => {
    const proposal = at(proposals, from)
    return { ...proposal, part: proposal.part === null ? null : (moved.get(proposal.part) ?? null) }
  })
}

function at(proposals: readonly Proposal[], index: number): Proposal {
  const proposal = proposals[index]
  if (!proposal) throw new RangeError(`Unexpected index ${index} of ${proposals.length} proposals`)
  return proposal
}

function compare(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0] || a[1] - b[1]
}

/** Say why a numeral outside every passage is none of ours: its line repeats another or is page furniture. */
function outside(duplicates: readonly Span[], place: number): NumeralReason {
  let [low, high] = [0, duplicates.length] // the lines come in order
  while (low < high) {
    const middle = (low + high) >> 1
    if ((duplicates[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return (duplicates[low]?.start ?? Infinity) <= place ? 'repeat' : 'boilerplate'
}
