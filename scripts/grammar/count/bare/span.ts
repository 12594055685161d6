import { lowerAt } from '../other/look.ts'
import type { Context, Stand } from '../reading.ts'

const plain = { kind: 'own', part: false, modifiers: [] } as const

/** Read “claimed the lives of 40”, “lost a staggering 900 in a single day”, and, of losses told just before, “with over 900 in a single day”. */
export function lostIn({ tokens, vocabulary, memory }: Context, lead: number, after: number): Stand | null {
  const taken = tokens.slice(Math.max(0, lead - 4), lead).map(({ lower }) => lower)
  if (vocabulary.people && lives.test(taken.join(' ')))
    return { ...plain, definite: false, unit: 'people dead', from: lead - 2 }
  if (!vocabulary.armed || !isWithin(tokens, after)) return null
  const verb = lowerAt(tokens, lead - 1)
  if (/^(?:lost|loses?|losing)$/u.test(verb))
    return {
      ...plain,
      definite: false,
      unit: vocabulary.counted.has('losses') ? 'losses' : 'people lost',
      from: lead - 1,
    }
  return verb === 'with' && memory.here && memory.kind === 'own'
    ? { ...plain, unit: memory.unit, from: lead, definite: true }
    : null
}

const lives = /\b(?:claim(?:s|ed|ing)?|takes?|took|taking|taken|costs?|costing) (?:the )?lives of$/u

/** Tell a span in which so many are lost: “in a single day”, “in one week”, “in 24 hours”. */
function isWithin(tokens: Context['tokens'], at: number): boolean {
  if (lowerAt(tokens, at) !== 'in') return false
  const from = lowerAt(tokens, at + 2) === 'single' ? at + 3 : at + 2
  const one =
    /^(?:a|one|just|only)$/u.test(lowerAt(tokens, at + 1)) && /^(?:day|week|month|night)$/u.test(lowerAt(tokens, from))
  return one || (tokens[at + 1]?.numeral !== null && /^(?:hours|days|weeks)$/u.test(lowerAt(tokens, at + 2)))
}
