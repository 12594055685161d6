import type { NumeralReason } from '../../../src/schema/ledger.ts'
import { sharesVerb } from './bare/list.ts'
import { lossPeriod } from './bare/loss.ts'
import type { Figure } from '../number/figure.ts'
import { readFate, type NounReading } from './noun/noun.ts'
import { lowerAt } from './other/look.ts'
import { isRate } from './other/rate.ts'
import { isDesignated, isLabelled } from './other/role.ts'
import { isYear } from './other/when.ts'
import type { Context } from './reading.ts'

/** Say why a figure is no count, whatever its noun: a year, a label, a rate, bodies and no people, or a number that the text takes back. */
export function findRefusal(context: Context, figure: Figure, noun: NounReading): NumeralReason | null {
  const { tokens } = context
  const people = noun.kind === 'counted' || noun.kind === 'fate'
  if (isYear(tokens, figure, noun.kind === 'fate' ? 'fate' : people ? 'noun' : null)) return 'date'
  if (
    isLabelled(tokens, figure) ||
    (!people && isDesignated(tokens, figure) && !sharesVerb(context, figure.from, figure.to))
  )
    return 'designation'
  const timed =
    isRate(context, noun.to) || noun.modifiers.some(({ lower }) => /^(?:daily|weekly|monthly)$/u.test(lower))
  if (timed && (!people || lossPeriod(context, noun, figure) === null)) return 'rate'
  if (isFewForces(context, figure, noun)) return 'group-count'
  if (figure.low === null || figure.low === 0) return people || noun.kind === 'person' ? 'other-count' : 'thing-count'
  return isRefused(context, figure) ? 'other-count' : null
}

/** Tell a few forces or companies, which are bodies and not people: “two proxy forces”, “20 PMCs”. */
function isFewForces(context: Context, { high }: Figure, { unit, to }: NounReading): boolean {
  const few = unit?.toLowerCase() === 'forces' ? 12 : unit?.toLowerCase() === 'pmcs' ? 50 : 0
  return (high ?? 0) <= few && readFate(context, to) === null
}

/** Tell how many children somebody has: “a *father of four* who fought at sea”. */
function isParent(tokens: Context['tokens'], from: number, to: number): boolean {
  return (
    lowerAt(tokens, from - 1) === 'of' &&
    /^(?:father|mother|dad|mum|mom|parents?|grandfather|grandmother|grandparents?)$/u.test(lowerAt(tokens, from - 2)) &&
    !/^(?:the|those|these)$/u.test(lowerAt(tokens, to))
  )
}

/** Tell how old some of those named were: “two were 21, two were 23”. */
function isAges(tokens: Context['tokens'], to: number): boolean {
  const age = tokens[to + 1]?.numeral
  const end = tokens[to + 2]
  return (
    /^(?:was|were|is|are)$/u.test(lowerAt(tokens, to)) &&
    age?.script === 'digits' &&
    (age.value ?? Infinity) < 115 &&
    (end === undefined || end.kind === 'mark' || end.lower === 'and' || end.lower === 'years')
  )
}

/** Tell whether the text says that the figure is not so: “not 7,000 but 3,000”, “3,000, not 7,000”, “rather than 500”. */
function isRefused({ tokens }: Context, { from, to }: Figure): boolean {
  if (isAges(tokens, to) || isParent(tokens, from, to)) return true
  const before = lowerAt(tokens, from - 1)
  if (before === 'not' && lowerAt(tokens, from - 2) === ',') return true
  if (before === 'not') return tokens.slice(to, to + 12).some(({ lower }) => lower === 'but')
  return /^(?:rather|instead)$/u.test(lowerAt(tokens, from - 2)) && /^(?:than|of)$/u.test(before)
}

/** Tell an earlier figure that a new one is only held against: “turnout was lower *than 900 seen last month*”. */
export function isHeldAgainst({ tokens }: Context, { from, to }: Figure): boolean {
  return (
    lowerAt(tokens, from - 1) === 'than' &&
    /^(?:lower|higher|smaller|larger|bigger)$/u.test(lowerAt(tokens, from - 2)) &&
    /^(?:seen|recorded|registered|reported|counted|tallied|reached)$/u.test(lowerAt(tokens, to)) &&
    /^(?:last|in|on|at|a|the|during|earlier)$/u.test(lowerAt(tokens, to + 1))
  )
}
