import { fateVerbs } from '../../../lexicon/people.ts'
import { isEnd, lowerAt } from '../other/look.ts'
import type { Context, Stand } from '../reading.ts'

/** Read “wounded seven”, “killing 12”, “injured another 40”. */
export function objectOfFate(context: Context, lead: number): Stand | null {
  const { tokens, vocabulary } = context
  const at = isParted(context, lead) ? lead - 2 : lead - 1
  const verb = lowerAt(tokens, at)
  const fate = Object.hasOwn(fateVerbs, verb) ? fateVerbs[verb] : undefined
  if (!fate || !(vocabulary.counted.has(fate) || vocabulary.people)) return null
  return {
    kind: 'own',
    part: false,
    definite: false,
    modifiers: [],
    unit: vocabulary.people ? `people ${fate}` : fate,
    from: at,
  }
}

/** Tell a stray comma between a verb and the bound of its number: “and wounding*,* at least 22.” */
function isParted({ tokens, figures }: Context, lead: number): boolean {
  const figure = figures.find(({ from }) => from >= lead)
  if (!figure || figure.from === lead || lowerAt(tokens, lead - 1) !== ',' || !isEnd(tokens[figure.to])) return false
  return /ing$/u.test(lowerAt(tokens, lead - 2)) && lowerAt(tokens, lead - 3) === 'and'
}
