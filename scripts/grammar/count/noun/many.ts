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
  return (
    populationOf(context, before) ??
    inmatesGone(context, lead) ??
    fallenOf(context, before, lead) ??
    fatedOf(context, before, lead) ??
    totalOf(context, before)
  )
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

const shrinking = /^(?:fell|fallen|falls|shrank|shrunk|decreased|declined|dropped|reduced|down|plunged|dwindled)$/u

/** Read how many left the prisons, which are told of as a whole: “the *prison population* shrank by 900”. */
function inmatesGone({ tokens, vocabulary }: Context, lead: number): Stand | null {
  if (lowerAt(tokens, lead - 1) !== 'by' || !vocabulary.counted.has('prisoners')) return null
  const at = tokens.findLastIndex(({ lower }, index) => index < lead - 1 && index > lead - 9 && lower === 'population')
  const shrinks = tokens.slice(at + 1, lead - 1).some(({ lower }) => shrinking.test(lower))
  return at > 0 && shrinks && /^(?:prison|jail|inmate|convict)$/u.test(lowerAt(tokens, at - 1))
    ? {
        ...plain,
        unit: matchPhrase(vocabulary.counted, tokens, at - 1) ? pluralOf(lowerAt(tokens, at - 1)) : 'people',
        from: at - 1,
      }
    : null
}

/** Read people and their fate as the subject of what their number has grown to: “the *soldiers killed* in the raid have reached 89”. */
function fatedOf({ tokens, vocabulary, figures }: Context, before: number, lead: number): Stand | null {
  if (!tokens.slice(before + 1, lead + 1).some(({ lower }) => growing.test(lower))) return null
  const at = tokens.findIndex(
    (_token, index) =>
      index < before &&
      matchPhrase(vocabulary.counted, tokens, index)?.kind === 'plural' &&
      matchPhrase(vocabulary.counted, tokens, index + 1)?.kind === 'fate',
  )
  let from = at
  while (from > 0 && from > at - 4 && /^[Tt]he$|^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) from -= 1
  const opens = from === 0 || /^(?:that|[,:“"—–])$/u.test(lowerAt(tokens, from - 1))
  if (at < 0 || !opens || figures.some((each) => each.from > at && each.from < lead - 1)) return null
  return tokens.slice(at, before + 1).some(({ kind, lower }) => kind === 'mark' || linkVerbs.has(lower))
    ? null
    : { ...plain, unit: tokens[at]?.text ?? null, from }
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
