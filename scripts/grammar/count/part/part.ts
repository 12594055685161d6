import { findOf, lowerAt } from '../other/look.ts'
import { singlesBehind } from './single.ts'
import type { Context, Count, PartOf, Reading } from '../reading.ts'
import { matchPhrase } from '../vocabulary.ts'

const containers =
  /^(?:which|that|this|it|who|they|these|those|them|dead|toll|figure|number|total|victims|killed|injured|wounded|casualties|also|people|soldiers|troops|contingent|force|group|unit|detachment)$/u

/** Tell whether the words before a count make it a share: “including 500 officers”, “9 dead: four men”, or the next in such a list. */
export function findPartLead(context: Context, lead: number, before: Reading | undefined): PartOf | null {
  if (followsWhole(context, lead, before)) return 'last'
  if (isContained(context, lead) || isRest(context, lead)) return 'whole'
  const last = before?.count
  if (!last) return resumes(context, lead) ? 'last' : null
  const between = withoutBrackets(context.tokens.slice(last.to, lead).map(({ lower }) => lower))
  if (lowerAt(context.tokens, lead - 1) === ':') return opensList(context, last, lead) ? 'whole' : null
  if (/^[–—,-]$/u.test(lowerAt(context.tokens, lead - 1)) && between.length <= 8 && addsUp(context, last, lead))
    return 'whole'
  const listed = /^(?:crew|staff|team)$/u.test(between.at(-2) ?? '') ? between.slice(0, -2) : between
  if (!last.partOf || last.partOf === 'next' || !isListed(listed)) return null
  return listed.length > 1 && doesAnew(context, last, lead) ? null : last.partOf
}

/** Leave out what stands in brackets: “including 90 cooks *(six a day)*, 40 nurses”. */
function withoutBrackets(words: readonly string[]): readonly string[] {
  const [from, to] = [words.indexOf('('), words.indexOf(')')]
  return from >= 0 && to > from ? [...words.slice(0, from), ...words.slice(to + 1)] : words
}

/** Tell those of whom a clause of its own tells, behind a list: “including 30 cooks, and 12 sailors *were hurt*”; not “30 are cooks, and 12 are sailors”. */
function doesAnew({ tokens }: Context, last: Count, lead: number): boolean {
  const verb = (at: number): boolean => /^(?:were|was|have|had)$/u.test(lowerAt(tokens, at))
  return !verb(last.to) && [lead + 1, lead + 2, lead + 3].some(verb)
}

const far = 14 // words from a whole to a colon

/** Tell whether the colon before a count opens the shares of the last one: “9 dead: four men”. */
function opensList(context: Context, last: Count, lead: number): boolean {
  const between = context.tokens.slice(last.to, lead)
  if (last.partOf !== null) return between.length === 1
  if (between.some(({ lower }) => /^[;(]$/u.test(lower))) return false
  return between.length <= 6 || (between.length <= far && addsUp(context, last, lead))
}

/** Tell a whole that is told again in its shares behind a dash: “900 soldiers – 600 recruits and 300 officers”, “six – five guests and the driver”; not “five died in Holm, three in Ellen and two in Lund”. */
function addsUp({ tokens, figures }: Context, whole: Count, lead: number): boolean {
  const first = figures.find(({ from }) => from >= lead)
  const next = lowerAt(tokens, first?.to ?? lead)
  if (tokens.slice(whole.to, lead).some(({ lower }) => lower === next)) return false
  const size = whole.figure.high ?? 0
  let sum = 0
  for (const { low, high, to } of figures.filter(({ from }) => from >= lead).slice(0, 4)) {
    sum += low === high ? (low ?? Infinity) : Infinity
    if (sum >= size) return sum === size
    if (sum + singlesBehind(tokens, to) === size) return true
  }
  return false
}

/** Tell whether the number told last comes again in its two shares: “900 men will go. … the deployment of 600 builders and 300 cooks”. */
function resumes({ figures, memory }: Context, lead: number): boolean {
  const at = figures.findIndex(({ from }) => from >= lead)
  const [first, second] = [figures[at], figures[at + 1]]
  if (memory.kind !== 'own' || memory.figure < 100 || !first || !second || second.from > first.to + 6) return false
  return (
    first.low === first.high && second.low === second.high && (first.low ?? 0) + (second.low ?? 0) === memory.figure
  )
}

function isContained({ tokens }: Context, lead: number): boolean {
  if (isBesideOne(tokens, lead) || isAmongThose(tokens, lead)) return true
  for (let at = lead - 1; at >= Math.max(0, lead - 3); at -= 1) {
    const word = lowerAt(tokens, at)
    if (
      word === 'including' ||
      (/^(?:them|whom|these|those)$/u.test(word) && /^(?:of|among|amongst)$/u.test(lowerAt(tokens, at - 1)))
    )
      return true
    if (/^(?:includes?|included|comprise[sd]?)$/u.test(word) && containers.test(lowerAt(tokens, holderAt(tokens, at))))
      return true
    if (!/^(?:also|perhaps|possibly|reportedly|a|an|the|another|were|was|are|is|there|,|:|"|“|‘|')$/u.test(word))
      return false
  }
  return false
}

/** Find who holds others: “*these* included”, “*these* had included”, “*that* does include”. */
function holderAt(tokens: Context['tokens'], verb: number): number {
  return /^(?:has|have|had|does|do|did)$/u.test(lowerAt(tokens, verb - 1)) ? verb - 2 : verb - 1
}

/** Tell the second of those held in a count, one person being the first: “including the driver and two guides”. */
function isBesideOne(tokens: Context['tokens'], lead: number): boolean {
  const from = /^(?:an?|the|its|his|her|their)$/u.test(lowerAt(tokens, lead - 3)) ? lead - 4 : lead - 5
  return (
    lowerAt(tokens, lead - 1) === 'and' &&
    lowerAt(tokens, from) === 'including' &&
    /^(?:an?|the|its|his|her|their)$/u.test(lowerAt(tokens, from + 1)) &&
    tokens.slice(from, lead).every(({ kind }) => kind === 'word')
  )
}

/** Tell “among those freed were 80 …”, “of those sent, 80 …”: what was done to the whole is told of it. */
function isAmongThose(tokens: Context['tokens'], lead: number): boolean {
  const done = /^(?:were|are|,)$/u.test(lowerAt(tokens, lead - 1)) ? lead - 2 : lead
  return (
    /^(?:\p{L}+ed|sent|lost|held|swapped)$/u.test(lowerAt(tokens, done)) &&
    lowerAt(tokens, done - 1) === 'those' &&
    /^(?:of|among|amongst)$/u.test(lowerAt(tokens, done - 2))
  )
}

const numbers = /^(?:totals?|figures?|numbers?|toll)$/u

const rest =
  /^(?:remain|remains|remained|remaining|survive|survives|survived|returned|made|got|came|escaped|left|live|lived)$/u

/** Tell whether a count is what is left of one before it: “the remaining 300”, “only 300 remain”, “the other 300”. */
function isRest({ tokens, memory, figures }: Context, lead: number): boolean {
  if (memory.kind !== 'own') return false
  if (/^(?:remaining|other)$/u.test(lowerAt(tokens, lead - 1)) && lowerAt(tokens, lead - 2) === 'the') return true
  const figure = figures.find(({ from }) => from >= lead)
  if (figure && lowerAt(tokens, lead - 1) === 'the' && /^(?:others?|remaining)$/u.test(lowerAt(tokens, figure.to)))
    return true
  if (lowerAt(tokens, lead - 1) !== 'only' || !figure || (figure.high ?? Infinity) >= memory.figure) return false
  const next = /^(?:now|still|are|were|have|had|ever)$/u.test(lowerAt(tokens, figure.to)) ? figure.to + 1 : figure.to
  return rest.test(lowerAt(tokens, next))
}

/** Tell whether the words before a count name the people it is taken from: “Of the dead, 30 …”, “Of the 900 soldiers sent, 30 …”. */
function followsWhole({ tokens, vocabulary }: Context, start: number, before: Reading | undefined): boolean {
  const lead = beforeSaid(tokens, /^(?:only|just|fully)$/u.test(lowerAt(tokens, start - 1)) ? start - 1 : start)
  if (lowerAt(tokens, lead - 1) !== ',') return isOutOf(tokens, lead, lead < start)
  if (/^(?:these|those|them)$/u.test(lowerAt(tokens, lead - 2)) && lowerAt(tokens, lead - 3) === 'of') return true
  const of = tokens.findLastIndex(
    ({ lower }, at) => at < lead - 1 && at > lead - 16 && /^(?:of|among|amongst)$/u.test(lower),
  )
  if (of < 0 || !(of === 0 || /^[,;(–—“"]$|^(?:and|that|out)$/u.test(lowerAt(tokens, of - 1)))) return false
  if (!/^(?:the|these|those|its|their|this|that|\p{L}+'s?)$/u.test(lowerAt(tokens, of + 1))) return false
  const between = tokens.slice(of + 1, lead - 1)
  if (between.some(({ text, kind }) => kind === 'mark' && text !== ',')) return false
  return (
    numbers.test(between.at(-1)?.lower ?? '') ||
    (before?.count && before.figure.from > of) ||
    endsInNumber(between) ||
    between.some((_token, at) => {
      const phrase = matchPhrase(vocabulary.counted, tokens, of + 1 + at)
      return phrase !== null && phrase.kind !== 'singular'
    })
  )
}

/** Step back over who says so: “Of the 900 held, *they said* 40 …”. */
function beforeSaid(tokens: Context['tokens'], lead: number): number {
  if (!/^(?:said|says|say)$/u.test(lowerAt(tokens, lead - 1))) return lead
  const comma = tokens.findLastIndex(({ kind }, at) => at < lead && kind !== 'word')
  return lowerAt(tokens, comma) === ',' && comma >= lead - 5 ? comma + 1 : lead
}

/** Tell words that end in a number, or in what was done to so many: “the 144 *released*”. */
function endsInNumber(words: Context['tokens']): boolean {
  if (words.at(-1)?.kind === 'numeral') return true
  return words.at(-2)?.kind === 'numeral' && done.test(words.at(-1)?.lower ?? '')
}

const done = /^(?:\p{L}{2,}ed|aboard|dead|missing|hurt|held|sent|lost|found|taken)$/u

/** Tell “out of 900 soldiers only 30 …” and “Out of 900 soldiers sent there were 30 …”, where no comma parts the share from its whole. */
function isOutOf(tokens: Context['tokens'], start: number, only: boolean): boolean {
  let lead = start
  while (/^(?:there|have|had|has|been|are|were)$/u.test(lowerAt(tokens, lead - 1))) lead -= 1
  const reach = only ? 9 : 14
  const of = findOf(tokens, lead - 1, reach - 1)
  if (!only && !(of <= 1 || /^[,;:“"]$/u.test(lowerAt(tokens, of - 2)))) return false
  const between = tokens.slice(of + 1, lead)
  const plain = between.every(({ kind, text }) => kind !== 'mark' || text === '-')
  return of > 0 && lowerAt(tokens, of - 1) === 'out' && plain && between.some(({ numeral }) => numeral !== null)
}

function isListed(between: readonly string[]): boolean {
  return (
    between.length <= 3 &&
    between.length > 0 &&
    between.every((word) => /^(?:,|and|as|well|another|plus|;|a|their|its|his|her)$/u.test(word))
  )
}
