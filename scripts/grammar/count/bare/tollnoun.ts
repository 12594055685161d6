import { tollNouns } from '../../../lexicon/people.ts'
import { lowerAt } from '../other/look.ts'
import type { Context, Stand } from '../reading.ts'
import { matchPhrase } from '../vocabulary.ts'

const plain = { kind: 'own', part: false, definite: false, modifiers: [] } as const

/** Read a noun of tolls and crowds at a place or up to so many words before it: “the crowd”, “the death toll”. */
export function tollBefore(context: Context, before: number, reach: number): Stand | null {
  const { tokens, vocabulary } = context
  for (let at = before; at >= Math.max(0, before - reach) && lowerAt(tokens, at) !== ';'; at -= 1) {
    const two = `${lowerAt(tokens, at - 1)} ${lowerAt(tokens, at)}`
    const key = Object.hasOwn(tollNouns, two) ? two : lowerAt(tokens, at)
    const unit = Object.hasOwn(tollNouns, key) ? tollNouns[key] : undefined
    if (!unit) continue
    const counts = vocabulary.counted.has(unit) || matchPhrase(vocabulary.counted, tokens, at) !== null
    return tokens[at - 1]?.numeral || !counts
      ? null
      : { ...plain, unit: unit === 'dead' ? deadOf(context, at + 1) : unit, from: key === two ? at - 1 : at }
  }
  return null
}

/** Name whose dead a toll counts: those named behind it, “the death toll for *sailors*”, else people. */
function deadOf({ tokens, vocabulary }: Context, behind: number): string {
  const of = /^(?:for|of|among|amongst)$/u.test(lowerAt(tokens, behind))
  const named = [behind + 1, behind + 2].find((at) => matchPhrase(vocabulary.counted, tokens, at)?.kind === 'plural')
  const people = of && named !== undefined ? tokens[named]?.text : undefined
  return people ? `${people} dead` : vocabulary.people ? 'people dead' : 'dead'
}
