import { lowerAt } from './look.ts'
import type { Context, Stand } from './reading.ts'
import { matchPhrase, pluralOf } from './vocabulary.ts'

const plain = { kind: 'own', part: false, definite: false, modifiers: [] } as const

/** Verbs by which a number of people grows. */
export const growing =
  /^(?:increase[ds]?|grow[ns]?|grew|rise[ns]?|rose|swell|swelled|reach|reached|expand|expanded|climb|climbed)$/u

/** Read people named as one body before the verb of a figure: “the refugee population stood at 9,000”, “the dead sailors have reached 900”. */
export function manyOf(context: Context, before: number, lead: number): Stand | null {
  return populationOf(context, before) ?? fallenOf(context, before, lead)
}

/** Read those who live somewhere: “the refugee *population* in the camps stood at 9,000”. */
function populationOf({ tokens, vocabulary }: Context, before: number): Stand | null {
  const at = tokens.findLastIndex(
    ({ lower }, index) => index <= before && index > before - 12 && lower === 'population',
  )
  const named = at > 0 ? matchPhrase(vocabulary.counted, tokens, at - 1) : null
  if (named?.kind !== 'singular' || !vocabulary.anyone) return null
  return { ...plain, unit: pluralOf(lowerAt(tokens, at - 1)), from: at - 1 }
}

/** Read the dead named with what they were: “*their dead sailors* have reached 900”. */
function fallenOf({ tokens, vocabulary }: Context, at: number, lead: number): Stand | null {
  const grown = tokens.slice(at + 1, lead + 1).some(({ lower }) => growing.test(lower))
  if (!grown || !/^(?:the|their|its)$/u.test(lowerAt(tokens, at - 2))) return null
  const [fate, people] = [at - 1, at].map((place) => matchPhrase(vocabulary.counted, tokens, place)?.kind)
  return fate === 'fate' && people === 'plural'
    ? { ...plain, unit: `${lowerAt(tokens, at)} ${lowerAt(tokens, at - 1)}`, from: at - 2 }
    : null
}
