import { judge, type Claim } from '../claim.ts'
import { calendar } from '../other/look.ts'
import type { Context, PartOf, Reading } from '../reading.ts'

const streets = /^(?:street|road|avenue|lane|square|drive|park|place|boulevard)s?$/u

/** Read a kind of people by its name, among the shares of people counted before: “They comprise 30 *Adventists*, eight *Old Believers* and one *Greek Orthodox*”. */
export function readKind(context: Context, claim: Claim, part: PartOf | null): Reading | null {
  const { vocabulary, memory, tokens, text } = context
  if (!vocabulary.anyone || !vocabulary.people || memory.kind !== 'own') return null
  if (claim.noun.kind !== 'thing' || (part !== 'whole' && part !== 'last')) return null
  const from = claim.figure.to
  let to = from
  while (/^\p{Lu}\p{Ll}{2,}/u.test(tokens[to]?.text ?? '') && !calendar.test(tokens[to]?.lower ?? '')) to += 1
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (to === from || !first || !last || streets.test(last.lower)) return null
  const noun = { ...claim.noun, to, modifiers: [] }
  return judge(context, { ...claim, noun, unit: text.slice(first.start, last.end), to, part, definite: true })
}
