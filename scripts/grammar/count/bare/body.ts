import { events, gatherings, places } from '../../../lexicon/people.ts'
import { currencySigns, currencyWords } from '../../../lexicon/units.ts'
import { carry } from './estimate.ts'
import { lowerAt } from '../other/look.ts'
import type { Context, Stand } from '../reading.ts'

const plain = { kind: 'own', part: false, definite: false, modifiers: [] } as const

const crowds =
  /^(?:crowds?|forces?|contingents?|tranche|throng|mob|turnout|batch|detachment|crew|audience|congregation|staff)$/u
const pointer = /^(?:this|these|that|those|the)$/u

/** Read “a crowd of 5,000”, “this first tranche of about 3,000”. */
export function bodyOfPeople(context: Context, lead: number): Stand | null {
  const { tokens, memory, vocabulary } = context
  const body = lowerAt(tokens, lead - 2)
  const held = /^(?:of|by)$/u.test(lowerAt(tokens, lead - 1)) && events.includes(body)
  if (held && vocabulary.people) return { ...plain, unit: 'people', from: lead - 2 }
  if (lowerAt(tokens, lead - 1) !== 'of' || !gatherings.includes(body) || places.includes(body)) return null
  if (!crowds.test(body)) return isOfMoney(context, lead) ? null : carry(context, lead - 2, false)
  const definite = pointer.test(lowerAt(tokens, lead - 3)) || pointer.test(lowerAt(tokens, lead - 4))
  return {
    ...plain,
    unit: /^(?:crew|staff)$/u.test(body) ? body : (memory.unit ?? (vocabulary.people ? 'people' : body)),
    from: lead - 2,
    definite,
  }
}

/** Tell a sum that goes on about money: “27 million dollars, bringing it to a total of 100 million”. */
function isOfMoney({ tokens }: Context, lead: number): boolean {
  return tokens.slice(0, lead).some(({ lower }) => currencyWords.includes(lower) || currencySigns.includes(lower))
}
