import { linkVerbs } from '../lexicon/function.ts'
import { isEnd, lowerAt } from './look.ts'
import { matchPhrase } from './vocabulary.ts'
import type { Context, Stand } from './reading.ts'
import { tokenize } from './token.ts'

const estimates =
  /^(?:estimates?|totals?|counts?|headcount|tally|figures?|numbers?|turnout|attendance|projections?|forecasts?|goal)$/u

/** Read a bare number that an estimate gives: “the total was put at 9,000”, “(police estimate: 500)”, “there were about 700”, “700 as the final count”. */
export function estimateOf(context: Context, lead: number, after: number): Stand | null {
  const from = leadOfEstimate(context, lead, after)
  return from === null ? null : (carry(context, from, false) ?? namedJustBefore(context, from))
}

function leadOfEstimate({ tokens }: Context, lead: number, after: number): number | null {
  const before = lowerAt(tokens, lead - 1)
  if (before === ':' && estimates.test(lowerAt(tokens, lead - 2))) return lead - 2
  if (namesEstimate(tokens, after)) return lead
  if (!isEnd(tokens[after])) return null
  for (let at = lead - 2; at >= 0 && linkVerbs.has(lowerAt(tokens, at + 1)); at -= 1) {
    if (estimates.test(lowerAt(tokens, at)) || lowerAt(tokens, at) === 'there') return at
  }
  return null
}

/** Tell whether “as the peak number” or its like follows. */
function namesEstimate(tokens: Context['tokens'], after: number): boolean {
  if (lowerAt(tokens, after) !== 'as' || !/^(?:the|an?|its|their)$/u.test(lowerAt(tokens, after + 1))) return false
  return [after + 2, after + 3, after + 4].some((at) => estimates.test(lowerAt(tokens, at)))
}

/** Stand for the people last counted, or named in the sentence before the words from `from` on. */
export function carry({ memory, tokens, vocabulary }: Context, from: number, part: boolean): Stand | null {
  const definite = { from, part, definite: true, modifiers: [] } as const
  if (memory.kind === 'own' && memory.unit !== null) return { ...definite, kind: 'own', unit: memory.unit }
  if (memory.kind !== 'none') return { ...definite, kind: memory.kind === 'own' ? 'other' : memory.kind, unit: null }
  const named = tokens.findLastIndex(
    (_token, at) => at < from && matchPhrase(vocabulary.counted, tokens, at)?.kind === 'plural',
  )
  return named < 0 ? null : { ...definite, part: false, kind: 'own', unit: tokens[named]?.text ?? null }
}

/** Stand for people whom the sentence before names without a number: “I counted the people. There were 700.” */
export function namedJustBefore({ text, previous, memory, vocabulary }: Context, from: number): Stand | null {
  if (previous === null || memory.kind !== 'none') return null
  const words = tokenize(text, previous, [])
  const named = words.findLastIndex((_word, at) => matchPhrase(vocabulary.counted, words, at)?.kind === 'plural')
  return named < 0
    ? null
    : { kind: 'own', unit: words[named]?.text ?? null, from, part: false, definite: true, modifiers: [] }
}
