import { judge } from '../claim.ts'
import type { Figure } from '../../number/figure.ts'
import { lowerAt } from '../other/look.ts'
import { readNoun, type NounReading } from '../noun/noun.ts'
import { findRole } from '../other/role.ts'
import type { Context, Reading } from '../reading.ts'
import { matchPhrase } from '../vocabulary.ts'

/** Read a number that arithmetic proves to be a share of those counted: “900 came yesterday 600 by boat and 300 on foot”, “most are nuns – 860 (95.6 per cent)”. */
export function readProved(context: Context, figure: Figure, before: Reading | undefined): Reading | null {
  const { memory, vocabulary } = context
  if (memory.kind !== 'own' || memory.unit === null || !vocabulary.people) return null
  const noun = readNoun(context, figure.to, 'plural')
  const isProved = isShare(context, noun) && (isAddend(context, figure, before) || isPercentage(context, figure))
  if (!isProved && !isMost(context, figure)) return null
  const named = noun.kind === 'none' ? (isProved ? memory.unit : unitOfMost(context, figure)) : noun.unit
  return judge(context, {
    figure,
    noun: { ...noun, modifiers: [] },
    bound: null,
    unit: named,
    lead: figure.from,
    to: noun.kind === 'none' ? figure.to : noun.to,
    part: 'last',
    definite: true,
  })
}

/** Tell how many most of those told before are, between dashes or in brackets: “900 came. Most of them – *860* – were nuns”. */
function isMost({ tokens, memory }: Context, { from, to, high }: Figure): boolean {
  const isDashed = dash.test(lowerAt(tokens, from - 1)) && dash.test(lowerAt(tokens, to))
  const isBracketed = lowerAt(tokens, from - 1) === '(' && lowerAt(tokens, to) === ')'
  const words = tokens.slice(Math.max(0, from - reach), from).map(({ lower }) => lower)
  const most = words.findLastIndex((word) => /^(?:most|majority|half|third|quarter)$/u.test(word))
  const isOf = words[most + 1] === 'of' || (isDashed && most === words.length - 2 && words[most] === 'majority')
  if (isBracketed && words.slice(most).some((word) => /^(?:are|were|is|was|had|have)$/u.test(word))) return false
  return (isDashed || isBracketed) && most !== -1 && isOf && (high ?? Infinity) < memory.figure
}

/** Name whom most are of: “most of the *dead* – 184 –”, those counted last in “most of them”. */
function unitOfMost({ tokens, memory, vocabulary }: Context, { from }: Figure): string | null {
  const of = tokens.findLastIndex(({ lower }, at) => at < from && at > from - reach && lower === 'of')
  if (of < 0 || /^(?:them|whom|these|those|which)$/u.test(lowerAt(tokens, of + 1))) return memory.unit
  const at = lowerAt(tokens, of + 1) === 'the' ? of + 2 : of + 1
  const fate = matchPhrase(vocabulary.counted, tokens, at)?.kind === 'fate'
  if (fate) return `people ${lowerAt(tokens, at)}`
  const phrases = [at, at + 1].map(
    (place) => matchPhrase(vocabulary.counted, tokens, place) ?? matchPhrase(vocabulary.persons, tokens, place),
  )
  return phrases.some((phrase) => phrase?.kind === 'plural') ? memory.unit : null
}

const dash = /^[-–—]+$/u
const reach = 8 // words from “most” to the number

/** Tell people, those of a name or of whom it is told where and how, from things: “three *nurses*”, “three *Adventists*”, “three *by boat*”. */
function isShare({ tokens }: Context, { kind, unit, to }: NounReading): boolean {
  if (kind === 'thing') return /^\p{Lu}\p{Ll}/u.test(unit ?? '')
  if (kind === 'none')
    return lowerAt(tokens, to) === '(' || (how.test(lowerAt(tokens, to)) && tokens[to + 1]?.kind === 'word')
  return kind === 'person' || kind === 'counted'
}

const how =
  /^(?:at|in|on|by|from|of|near|aboard|as|with|for|during|after|accused|suspected|charged|arrested|detained)$/u

const least = 12 // a whole that two numbers behind it make up by no chance

/** Tell one of the numbers that make up the number before them in the sentence. */
function isAddend({ tokens, figures, memory }: Context, figure: Figure, before: Reading | undefined): boolean {
  const at = figures.indexOf(figure)
  if (at === 0 && (isFragment(tokens, figures, memory) || isBySex(tokens, figures, memory)))
    return makesUp(tokens, figures, [0, memory.figure])
  for (let first = at; first > 0; first -= 1) {
    const whole = figures[first - 1]?.high ?? 0
    const isWhole = first === at ? memory.here && memory.figure === whole : before?.count?.partOf === 'last'
    if (!isWhole) return false
    const to = figures[first - 1]?.to ?? 0
    const from = /^(?:whom|which)$/u.test(lowerAt(tokens, to + 1)) && lowerAt(tokens, to) === 'of' ? to + 2 : to
    const between = tokens.slice(from, figures[first]?.from)
    if (between.some(({ lower }) => clause.test(lower))) return false
    if (whole >= least && makesUp(tokens, figures.slice(first), [at - first, whole])) return true
  }
  return false
}

/** Tell a sentence that is nothing but a list, behind the number that it makes up: “We got back 45. *Thirty-five privates, 10 officers*”. */
function isFragment(tokens: Context['tokens'], figures: readonly Figure[], memory: Context['memory']): boolean {
  const [first] = figures
  if (!first || !memory.near || memory.here || memory.figure < least) return false
  const end = tokens.findIndex(({ text }, at) => at > first.to && /^[”".;:]$/u.test(text))
  const isOpening = tokens.slice(0, first.from).every(({ kind }) => kind === 'mark')
  return isOpening && !tokens.slice(first.to, end < 0 ? tokens.length : end).some(({ lower }) => does.test(lower))
}

/** Tell those told last by their sex: “Thirteen children were aboard. *Eight boys and five girls* …”. */
function isBySex(tokens: Context['tokens'], figures: readonly Figure[], memory: Context['memory']): boolean {
  const [first, second] = figures
  if (!first || !second || !memory.near || memory.here || memory.figure < least || first.from > 1) return false
  return [first, second].every(({ to }) => sexes.test(lowerAt(tokens, to)))
}

const sexes = /^(?:males|females|men|women|boys|girls)$/u
const does = /^(?:were|was|are|is|have|has|had|get|got|came|went|left|died|\p{L}{2,}ed)$/u
const clause = /^(?:who|whom|which|whose|where|when|that|while|after|before|because|but|if)$/u

/** Tell numbers of which the first few, one at an index among them, make up a whole, none of them a date or a rate. */
function makesUp(
  tokens: Context['tokens'],
  figures: readonly Figure[],
  [at, whole]: readonly [number, number],
): boolean {
  let sum = 0
  for (const [place, figure] of figures.entries()) {
    const role = findRole(tokens, figure)
    if (figure.low === null || figure.low !== figure.high || (role !== null && role !== 'designation')) return false
    sum += figure.low
    if (sum >= whole) return sum === whole && place >= at && place > 0
  }
  return false
}

/** Tell a number told with its percentage of the number counted last. */
function isPercentage({ tokens, memory }: Context, { to, low, high }: Figure): boolean {
  const percent = tokens[to + 1]?.numeral?.value ?? null
  if (lowerAt(tokens, to) !== '(' || percent === null || low === null || low !== high || low >= memory.figure)
    return false
  if (!/^(?:%|percent|per)$/u.test(lowerAt(tokens, to + 2))) return false
  return Math.abs((100 * low) / memory.figure - percent) <= (Number.isInteger(percent) ? 0.6 : 0.06)
}
