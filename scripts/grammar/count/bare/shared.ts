import { fateVerbs } from '../../../lexicon/people.ts'
import type { Figure } from '../../number/figure.ts'
import { readNoun, type NounReading } from '../noun/noun.ts'
import { lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'

/** Read the noun of the next figure for one that shares it: “at least 300, possibly 500 people”, “killed 12 and wounded 40 sailors”. */
export function sharedNoun(context: Context, lead: number, at: number): NounReading | null {
  const aside = behindAside(context, at)
  if (aside) return aside
  const next = context.figures.find(({ from }) => from >= at)
  if (!next || next.from > at + 6) return null
  const between = context.tokens.slice(at, next.from)
  if (isListOfNumbers(context, next, between)) return sharedNoun(context, next.from, next.to) ?? nounOf(context, next)
  if (!isCorrected(between) && !isFatedTwice(context, lead, between)) return null
  return nounOf(context, next)
}

function nounOf(context: Context, next: Figure): NounReading | null {
  const noun = readNoun(context, next.to, 'plural')
  return noun.kind === 'counted' && (next.low ?? 0) > 1 ? noun : null
}

/** Tell numbers told one after the other of one noun: “2,500, 2,100 and 2,000 people, respectively”. */
function isListOfNumbers({ tokens }: Context, { from }: Figure, between: Context['tokens']): boolean {
  const isPlain = between.length > 0 && between.every(({ lower }) => /^(?:,|and)$/u.test(lower))
  return isPlain && tokens.slice(from, from + 12).some(({ lower }) => lower === 'respectively')
}

/** Tell words that correct or widen a figure: “, possibly”, “or even”. */
function isCorrected(between: Context['tokens']): boolean {
  return (
    /^(?:,|or)$/u.test(between[0]?.lower ?? '') &&
    between.every(({ lower }) => alternative.test(lower)) &&
    between.some(({ lower }) => /^(?:or|perhaps|possibly|maybe|probably|even)$/u.test(lower))
  )
}

const alternative =
  /^(?:,|or|and|but|even|perhaps|possibly|maybe|probably|likely|about|around|some|nearly|up|to|as|many|more|than|at|least)$/u

/** Tell two fates of the same people: “killed 12 and wounded 40 sailors”. */
function isFatedTwice({ tokens }: Context, lead: number, between: Context['tokens']): boolean {
  const [joint, verb, ...rest] = between.map(({ lower }) => lower)
  return (
    Object.hasOwn(fateVerbs, lowerAt(tokens, lead - 1)) &&
    /^(?:and|or|,)$/u.test(joint ?? '') &&
    Object.hasOwn(fateVerbs, verb ?? '') &&
    rest.every((word) => alternative.test(word))
  )
}

/** Read the noun behind an aside with another figure for the same people: “more than 300 *— by some estimates 500 —* sailors”, of either figure. */
function behindAside({ tokens, figures, ...context }: Context, at: number): NounReading | null {
  if (!dash.test(lowerAt(tokens, at))) return null
  const opens = figures.find(({ from }) => from > at && from < at + 8)
  const closed = opens !== undefined && dash.test(lowerAt(tokens, opens.to)) && asides(tokens.slice(at + 1, opens.from))
  if (!closed) return null
  const noun = readNoun({ tokens, ...context }, opens.to + 1, 'plural')
  return noun.kind === 'counted' ? noun : null
}

const dash = /^[—–]$/u

function asides(tokens: Context['tokens']): boolean {
  return (
    tokens.every(({ kind }) => kind !== 'mark') &&
    tokens.some(({ lower }) =>
      /^(?:or|estimates?|accounts?|perhaps|maybe|possibly|even|reportedly|likely|say|many)$/u.test(lower),
    )
  )
}
