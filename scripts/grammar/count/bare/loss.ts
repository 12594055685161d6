import { findBoundBefore } from '../../number/bound.ts'
import type { Figure } from '../../number/figure.ts'
import { judge } from '../claim.ts'
import { isMonth, lowerAt } from '../other/look.ts'
import { readFate, readNoun, type NounReading } from '../noun/noun.ts'
import { isFated } from '../noun/people.ts'
import { tollBefore } from './tollnoun.ts'
import type { Context, Reading } from '../reading.ts'

/** Read losses told anew by the time: “9,000 were lost in May: that is around 300 *per day*”. */
export function readLossRate(context: Context, figure: Figure): Reading | null {
  const { memory, tokens, vocabulary } = context
  const period = periodAt(tokens, figure.to)
  if ((vocabulary.anyone && !vocabulary.armed) || !period) return null
  const known = memory.kind === 'own' && isFated(memory.unit ?? '') ? memory.unit : null
  const lost = known ?? tollBefore(context, figure.from - 1, 8)?.unit ?? null
  if (lost === null) return null
  const bound = findBoundBefore(tokens, figure.from)
  const noun = readNoun(context, figure.to, 'plural')
  const opening = bound ? tokens.findIndex(({ start }) => start === bound.start) : figure.from
  const lead = opening < 0 ? figure.from : opening
  const unit = `${lost} per ${period}`
  return judge(context, {
    figure,
    noun: { ...noun, modifiers: [] },
    bound,
    unit,
    lead,
    to: figure.to + 2,
    part: null,
    definite: true,
  })
}

/** Add to the unit of losses the time in which so many are lost: “casualties” → “casualties per day”. */
export function withPeriod(context: Context, reading: Reading): Reading {
  const { count, figure } = reading
  const period =
    count &&
    lossPeriod(
      context,
      { unit: count.unit, modifiers: context.tokens.slice(figure.to, count.to), to: count.to },
      figure,
    )
  if (!count || !period || / per /u.test(count.unit)) return reading
  const unit = `${count.unit} per ${period}`
  return { ...reading, count: { ...count, unit }, unit }
}

const losses =
  /^(?:casualt(?:y|ies)|loss(?:es)?|deaths?|fatalit(?:y|ies)|killed|wounded|injured|dead|dying|die|died|killed and wounded)$/iu
const losing = /^(?:loses?|losing|lost|suffer(?:s|ed|ing)?)$/u
const adverbs: Readonly<Record<string, string>> = { daily: 'day', weekly: 'week', monthly: 'month' }

/** Name the time in which one side is said to lose so many: “1,200 casualties *a day*”, “900 were killed *every month*”, “300 *daily* losses”, “losing 900 soldiers *a week*”. */
export function lossPeriod(
  context: Context,
  { unit, modifiers, to }: Pick<NounReading, 'unit' | 'modifiers' | 'to'>,
  { from }: Figure,
): string | null {
  const { tokens, vocabulary } = context
  if (vocabulary.anyone && !vocabulary.armed) return null
  const fate = readFate(context, to)
  if (!fate && !losses.test(unit?.split(' ').at(-1) ?? '') && !isLost(tokens, from) && !isLossTold(tokens, from))
    return null
  const daily = modifiers.find(({ lower }) => Object.hasOwn(adverbs, lower))
  return daily ? (adverbs[daily.lower] ?? null) : periodAt(tokens, behindFates(context, fate?.to ?? to))
}

/** Step over what else befell them: “900 were killed *and wounded* | every week”. */
function behindFates(context: Context, at: number): number {
  const next = /^(?:and|or)$/u.test(lowerAt(context.tokens, at)) ? readFate(context, at + 1) : null
  return next?.to ?? at
}

const filling =
  /^(?:about|around|some|roughly|approximately|nearly|almost|over|up|to|more|than|as|many|at|least|an?|average|estimated|of|in|on|another|between|and|from|well|just|already|now)$/u

/** Tell people as the object of a verb of losing: “*losing* around | 900 soldiers a day”. */
function isLost(tokens: Context['tokens'], from: number): boolean {
  let at = from - 1
  while (filling.test(lowerAt(tokens, at)) || isMonth(tokens[at])) at -= 1
  return losing.test(lowerAt(tokens, at))
}

/** Tell losses named before a dash or a bracket that opens on their number, or as what comes to it: “the highest daily *casualties* – | over 200 men a day –”, “*casualties* peaked at | 900 men a day”. */
function isLossTold(tokens: Context['tokens'], from: number): boolean {
  let at = from - 1
  while (filling.test(lowerAt(tokens, at))) at -= 1
  if (/^(?:peaked|peaking|stood|stand|running|ran|put|estimated)$/u.test(lowerAt(tokens, at)))
    return losses.test(lowerAt(tokens, at - 1))
  return /^[-–—(:]$/u.test(lowerAt(tokens, at)) && losses.test(lowerAt(tokens, at - 1))
}

/** Name the time that a rate is told by at a place: “per day”, “a month”, “daily”; “a week ago” is none. */
export function periodAt(tokens: Context['tokens'], at: number): string | null {
  const word = lowerAt(tokens, at)
  if (Object.hasOwn(adverbs, word)) return adverbs[word] ?? null
  const ago = /^(?:ago|earlier|later|before|after|from)$/u.test(lowerAt(tokens, at + 2))
  const timed = /^(?:per|an?|each|every)$/u.test(word) && /^(?:day|week|month)$/u.test(lowerAt(tokens, at + 1))
  return timed && !ago ? lowerAt(tokens, at + 1) : null
}
