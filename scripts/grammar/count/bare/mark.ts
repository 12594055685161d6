import { judge, type Claim } from '../claim.ts'
import type { FoundBound } from '../../number/bound.ts'
import { lowerAt } from '../other/look.ts'
import type { Context, Reading } from '../reading.ts'
import { matchPhrase, pluralsOf } from '../vocabulary.ts'
import { figureOfToll } from './toll.ts'

/** Read a mark that a number has passed: “arrivals have passed the 900,000 mark”. */
export function readMark(context: Context, claim: Claim): Reading | null {
  const { from } = claim.figure
  if (!isPassed(context, from) || !/^mark$/iu.test(claim.noun.unit ?? '')) return null
  const stand = figureOfToll(context, from - 1, claim.noun.to)
  return stand?.kind === 'own'
    ? judge(context, { ...claim, unit: stand.unit, bound: boundOf(context, from), definite: true })
    : null
}

/** Read a mark named by those it counts: “Norland will hit the one million *casualty mark*”. */
export function readFatedMark(context: Context, claim: Claim): Reading | null {
  const { tokens, vocabulary } = context
  const { from, to } = claim.figure
  const end = to + (lowerAt(tokens, to) === '-' ? 1 : 0)
  const phrase = matchPhrase(vocabulary.counted, tokens, end)
  const mark = end + (phrase?.words.length ?? 0)
  if (phrase?.kind !== 'singular' || !/^(?:mark|milestone|threshold)$/u.test(lowerAt(tokens, mark))) return null
  if (!isPassed(context, from)) return null
  const unit = [...phrase.words.slice(0, -1), pluralsOf(phrase.words.at(-1) ?? '')[0]].join(' ')
  const noun = { kind: 'counted', unit, from: end, to: mark, modifiers: [] } as const
  return judge(context, { ...claim, noun, unit, to: mark, bound: boundOf(context, from) })
}

const passing =
  /^(?:pass(?:ed|es|ing)?|cross(?:ed|es)?|surpass(?:ed|es)?|exceed(?:ed|s)?|topp?(?:ed|s)?|reach(?:ed|es)?|hits?)$/u

function isPassed({ tokens }: Context, from: number): boolean {
  return lowerAt(tokens, from - 1) === 'the' && passing.test(lowerAt(tokens, from - 2))
}

function boundOf({ tokens }: Context, from: number): FoundBound | null {
  const verb = tokens[from - 2]
  return verb && !/^(?:reach|hit)/u.test(verb.lower) ? { bound: 'more-than', start: verb.start, end: verb.end } : null
}
