import { scaleWords, tensWords, unitWords, vagueModifiers } from '../../lexicon/numbers.ts'
import type { ReadNumeral } from './form.ts'

/** Join number words, and digits with number words, that form one number: “twenty-two”, “5.4 million”, “half a million”. */
export function composeNumerals(text: string, atoms: readonly ReadNumeral[]): readonly ReadNumeral[] {
  const composed: ReadNumeral[] = []
  let index = 0
  while (index < atoms.length) {
    const run = takeRun(text, atoms, index)
    composed.push(partedByClock(text, joinRun(text, run)))
    index += run.length
  }
  return composed
}

/** Read no “million” whose number stands before the clock of a transcript’s line: “1.1 [[00:02:22](https://…)] * million”. */
function partedByClock(text: string, numeral: ReadNumeral): ReadNumeral {
  if (!kind(numeral).scale || text[numeral.start - 1]?.trim() !== '') return numeral
  const isParted = clockBefore.test(text.slice(Math.max(0, numeral.start - 300), numeral.start))
  return isParted ? { ...numeral, value: null, fault: 'unreadable' } : numeral
}

const clockBefore = /\d\s?\[\[[\d:.]{4,12}\]\([^\s()]{0,200}\)\]\s{0,3}(?:\*\s{1,3})?$/u

function takeRun(text: string, atoms: readonly ReadNumeral[], from: number): readonly ReadNumeral[] {
  const run: ReadNumeral[] = []
  for (let index = from; index < atoms.length; index += 1) {
    const next = atoms[index]
    const last = run.at(-1)
    if (!next || (last && !continues(last, text.slice(last.end, next.start), next, run))) break
    run.push(next)
  }
  return run
}

const space = /^(?:\s{1,3}|\s?-\s?)$/u
const plus = /^-?\s?plus\s{1,3}$/iu // “80-plus thousand”
const spaceOrAnd = /^(?:\s{1,3}|-|,?\s{1,3}and\s{1,3})$/u

function continues(last: ReadNumeral, gap: string, next: ReadNumeral, run: readonly ReadNumeral[]): boolean {
  if (gap.length > 8 || gap.includes('\n\n')) return false
  if (last.form === 'vague') return joinsVague(gap, next)
  if (isHalf(last))
    return kind(next).scale && /^(?:\s{1,3}(?:an?\s{1,3})?|-(?:an?-)?|\s{1,3}of\s{1,3}an?\s{1,3})$/u.test(gap)
  if (last.form !== 'cardinal') return false
  if (isHalf(next)) return /^\s{1,3}and\s{1,3}a\s{1,3}$/u.test(gap)
  switch (next.form) {
    case 'ordinal':
      return next.script === 'words' && kind(last).tens && /^(?:-|\s)$/u.test(gap)
    case 'fraction':
      return (kind(last).unit || last.script === 'digits') && space.test(gap)
    case 'cardinal':
      return !next.fault && (!last.fault || kind(next).scale) && joinsCardinal(last, gap, next, run)
    default:
      return false
  }
}

/** Join “tens of thousands”, “a couple hundred” and “a couple of hundred”. */
function joinsVague(gap: string, next: ReadNumeral): boolean {
  if (/^\s{1,3}of\s{1,3}$/u.test(gap) && next.form === 'vague') return true
  return kind(next).scale && /^\s{1,3}(?:of\s{1,3})?$/u.test(gap)
}

function joinsCardinal(last: ReadNumeral, gap: string, next: ReadNumeral, run: readonly ReadNumeral[]): boolean {
  const after = kind(last)
  const { scale, unit, tens } = kind(next)
  if (scale) return !isYearBefore(last, next) && joinsScale(last, gap) && rises(run, next)
  if (next.script === 'digits')
    return after.scale && gap === '-' && /^\d{3}$/u.test(next.text) && (last.value ?? 0) >= 1_000
  if (last.script === 'digits') return false
  const value = next.value ?? 0
  if (unit && after.tens) return value > 0 && value < 10 && /^(?:-|\s{1,3})$/u.test(gap)
  return (unit || tens) && after.scale && spaceOrAnd.test(gap)
}

function joinsScale({ script }: ReadNumeral, gap: string): boolean {
  return space.test(gap) || (script === 'digits' && plus.test(gap))
}

/** Tell the year of an event that is named after a number: “the 1995 Million Miner March”. */
function isYearBefore({ text, script }: ReadNumeral, next: ReadNumeral): boolean {
  return script === 'digits' && /^(?:19|20)\d\d$/u.test(text) && /^\p{Lu}\p{Ll}/u.test(next.text)
}

function kind({ text, script, form }: ReadNumeral): {
  readonly unit: boolean
  readonly tens: boolean
  readonly scale: boolean
} {
  const lower = text.toLowerCase()
  const spelt = script === 'words' && form === 'cardinal'
  return { unit: spelt && lower in unitWords, tens: spelt && lower in tensWords, scale: spelt && lower in scaleWords }
}

const isHalf = ({ text }: ReadNumeral): boolean => text.toLowerCase() === 'half'

/** Tell whether a scale word may follow: “two hundred thousand” but not “two thousand million hundred”. */
function rises(run: readonly ReadNumeral[], next: ReadNumeral): boolean {
  const last = run.at(-1)
  if (last && kind(last).scale) return last.text.toLowerCase() === 'hundred' && (next.value ?? 0) >= 1_000
  return true
}

function joinRun(text: string, run: readonly ReadNumeral[]): ReadNumeral {
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last) throw new Error('Cannot join a number without words')
  const article = articleBefore(text, first)
  const start = article === null ? first.start : article.start
  const span = { start, end: last.end, text: text.slice(start, last.end) }
  const script = run.every((atom) => atom.script === run[0]?.script) ? first.script : 'mixed'
  if (article?.vague || run.some(({ form }) => form === 'vague')) return { ...first, ...span, form: 'vague', script }
  if (last.form === 'ordinal') return { ...first, ...span, form: 'ordinal', value: null }
  if (run.length === 1 && !article) return isSlip(text, first) ? { ...first, form: 'vague' } : first
  if (last.form === 'fraction' && !halvesScale(run)) return { ...first, ...span, form: 'fraction', value: null, script }
  const terms = isFinelyCut(run) ? [{ ...first, value: Number(first.text), fault: null }, ...run.slice(1)] : run
  const fault = terms.find((atom) => atom.fault)?.fault ?? null
  const value = fault ? null : total(terms) * (article?.quarter ? 0.25 : 1)
  return { ...first, ...span, form: 'cardinal', value, fault, script }
}

/** Tell “1.067 million”, which can be no thousand millions; “1.500 million” could. */
function isFinelyCut([first, next]: readonly ReadNumeral[]): boolean {
  return (
    first?.fault === 'ambiguous' &&
    /^\d\.\d{2}[1-9]$/u.test(first.text) &&
    /^(?:million|billion)$/iu.test(next?.text ?? '')
  )
}

/** Tell “a million and a half”, which is no part of a whole. */
function halvesScale(run: readonly ReadNumeral[]): boolean {
  const [before, last] = run.slice(-2)
  return run.length > 1 && before !== undefined && last !== undefined && isHalf(last) && kind(before).scale
}

/** Tell “thousand of people”, which is a slip for “thousands”. */
function isSlip(text: string, { text: word, end }: ReadNumeral): boolean {
  return /^(?:thousand|hundred|million)$/iu.test(word) && /^\s(?:of\s)/u.test(text.slice(end, end + 4))
}

const vagueBefore = new RegExp(`(?:(?:an?\\s{1,3})?(?:${vagueModifiers.join('|')})(?:\\s{1,3}of)?\\s{1,3})$`, 'iu')

interface Article {
  readonly start: number
  readonly vague: boolean
  readonly quarter: boolean
}

/** Find the “a” of “a dozen”, the “several” of “several hundred” or the “quarter of a” of “a quarter of a million” before a scale word. */
function articleBefore(text: string, first: ReadNumeral): Article | null {
  if (!kind(first).scale) return null
  const before = text.slice(Math.max(0, first.start - 24), first.start)
  const vague = vagueBefore.exec(before)
  if (vague) return { start: first.start - vague[0].length, vague: true, quarter: false }
  const quarter = /(?<![\p{L}\p{N}])(?:an?\s{1,3})?quarter(?:-|\s{1,3}of\s{1,3}an?\s{1,3})$/iu.exec(before)
  if (quarter) return { start: first.start - quarter[0].length, vague: false, quarter: true }
  const article = /(?<![\p{L}\p{N}])an?\s{1,3}$/iu.exec(before)
  return article ? { start: first.start - article[0].length, vague: false, quarter: false } : null
}

/** Add up a run: each scale multiplies what stands before it, “half” counts as one half. */
function total(run: readonly ReadNumeral[]): number {
  let sum = 0
  let current = 0
  let started = false
  for (const [index, atom] of run.entries()) {
    const last = run[index - 1]
    const scale = last && isHalf(atom) && kind(last).scale ? (last.value ?? 1) : 1 // “a million and a half”
    const value = isHalf(atom) ? 0.5 * scale : (atom.value ?? 0)
    if (!kind(atom).scale) current += value
    else if (value === 100) current = (started ? current : 1) * value
    else {
      sum += (started ? current : 1) * value
      current = 0
    }
    started = current !== 0
  }
  return Math.round((sum + current) * 1e6) / 1e6
}
