import { linkVerbs, stoppers } from '../../../lexicon/function.ts'
import { lowerAt } from '../other/look.ts'
import type { Context, Stand } from '../reading.ts'
import { matchPhrase, pluralOf } from '../vocabulary.ts'

const plain = { kind: 'own', part: false, definite: false, modifiers: [] } as const

/** Verbs by which a number of people grows. */
export const growing =
  /^(?:increase[ds]?|grow[ns]?|grew|rise[ns]?|rose|swell|swelled|reach|reached|expand|expanded|climb|climbed)$/u

/** Read people named as one body before the verb of a figure: “the refugee population stood at 9,000”, “the dead sailors have reached 900”. */
export function manyOf(context: Context, before: number, lead: number): Stand | null {
  return populationOf(context, before) ?? fallenOf(context, before, lead) ?? totalOf(context, before)
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

/** Read the total of a fate, whatever is told of it before the verb: “the *total dead* for all the towns now stands at 900”. */
function totalOf({ tokens, vocabulary, figures }: Context, before: number): Stand | null {
  const at = tokens.findLastIndex(
    ({ lower }, index) =>
      index < before &&
      index > before - 14 &&
      /^(?:total|combined|number)$/u.test(lower) &&
      matchPhrase(vocabulary.counted, tokens, index + 1)?.kind === 'fate' &&
      (linkVerbs.has(lowerAt(tokens, index + 2)) ||
        stoppers.has(lowerAt(tokens, index + 2)) ||
        lowerAt(tokens, index + 2) === 'and'),
  )
  const few = figures.every(({ from, high }) => from < at || from > before || (high ?? 0) <= 20)
  if (at < 0 || !few || tokens.slice(at, before + 1).some(({ kind }) => kind === 'mark')) return null
  return { ...plain, unit: `${vocabulary.people ? 'people ' : ''}${lowerAt(tokens, at + 1)}`, from: at }
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
