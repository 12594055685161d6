import type { Claim } from '../claim.ts'
import { lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'
import { readNoun } from './noun.ts'

const freed =
  /^(?:freed|released|returned|exchanged|swapped|repatriated|liberated|captured|handed|brought|flown|deported|evacuated|rescued)$/u
const being = /^(?:was|were|are|been|being|be|have|has|had|also)$/u

/** Tell people of any trade who share the verb of those of ours named next: “*seven officers* and 88 soldiers were freed”. */
export function sharesFateOfNext(context: Context, { noun }: Pick<Claim, 'noun'>): boolean {
  const { tokens, figures, vocabulary } = context
  if (!vocabulary.people || !vocabulary.anyone || !countsHeld(context) || lowerAt(tokens, noun.to) !== 'and')
    return false
  const next = figures.find(({ from }) => from === noun.to + 1)
  if (!next) return false
  const other = readNoun(context, next.to, 'plural')
  if (other.kind !== 'counted') return false
  let at = other.to
  if (lowerAt(tokens, at) === 'and' && /s$/u.test(lowerAt(tokens, at + 1))) at += 2 // “soldiers and sergeants”
  const from = at
  while (being.test(lowerAt(tokens, at))) at += 1
  return at > from && freed.test(lowerAt(tokens, at))
}

/** Tell whether the topic counts people who are held. */
function countsHeld({ vocabulary }: Context): boolean {
  return ['prisoner', 'hostage', 'captive', 'detainee', 'detained'].some((word) => vocabulary.counted.has(word))
}
