import { carry } from './estimate.ts'
import { lowerAt } from '../other/look.ts'
import { isOfPlaces } from '../other/rows.ts'
import type { Context, Stand } from '../reading.ts'
import { matchPhrase, pluralOf } from '../vocabulary.ts'

const plain = { kind: 'own', part: false, definite: true, modifiers: [] } as const
const figures = /^(?:figures?|numbers?|counts?|tolls?|tally)$/u

/** Read how many of those named there are in each place of a list: “most deaths were in Ellen (450) and Lund (300)”, “death figures: Holm (12), Ellen and Lund (10 each)”. */
export function bracketed(context: Context, lead: number, after: number): Stand | null {
  const { tokens, figures: all } = context
  const here = all.find(({ to }) => to === after)
  if (here === undefined || !isOfPlaces(tokens, here.from)) return null
  const unit = unitBefore(context, lead)
  if (unit !== null) return { ...plain, unit, from: lead }
  return context.memory.near ? carry(context, lead, false) : null
}

/** Name those counted in the sentence before a number: “deaths”, also in “death figures”. */
function unitBefore({ tokens, vocabulary }: Context, lead: number): string | null {
  const at = tokens.findIndex((_token, index) => {
    const kind = index < lead ? matchPhrase(vocabulary.counted, tokens, index)?.kind : undefined
    return kind === 'plural' || (kind === 'singular' && figures.test(lowerAt(tokens, index + 1)))
  })
  return at < 0 ? null : pluralOf(lowerAt(tokens, at) === 'death' ? 'deaths' : (tokens[at]?.text ?? ''))
}
