import { givingVerbs } from '../../../lexicon/function.ts'
import { lowerAt } from '../other/look.ts'
import type { NounReading } from '../noun/noun.ts'
import type { Context } from '../reading.ts'

/** People of any kind counted, and the words around them. */
interface Counted {
  readonly lead: number
  readonly to: number
  readonly noun: NounReading
}

/** Tell people named by what they are for or against who are counted as a crowd: “the union counted 900 *opponents of the toll*”, “900 members of the Front *reached the capital*”. */
export function takesSides(context: Context, counted: Counted): boolean {
  if (!context.vocabulary.crowd) return false
  return isCountedOff(context, counted) || reachesPlace(context, counted)
}

const partisans =
  /^(?:opponents|backers|loyalists|sympathi[sz]ers|campaigners|activists|adherents|dissidents|unionists)$/u

/** Tell partisans whom somebody counts: “police *estimated* about 900 loyalists”. */
function isCountedOff({ tokens }: Context, { lead, noun }: Counted): boolean {
  const head = noun.unit?.toLowerCase().split(' ').at(-1) ?? ''
  return partisans.test(head) && givingVerbs.test(lowerAt(tokens, lead - 1))
}

const longest = 12 // words of the name of a body

/** Tell people who get where a crowd gathers: a place with a name, or the grounds of a crowd; an age or a deal is none. */
function reachesPlace({ tokens }: Context, { to }: Counted): boolean {
  const verb = tokens.findIndex(
    ({ kind, lower }, at) => at >= to && (kind !== 'word' || arriving.test(lower) || finite.test(lower)),
  )
  if (verb < to || verb > to + longest || !arriving.test(lowerAt(tokens, verb))) return false
  const at = /^(?:the|a|central|downtown|into)$/u.test(lowerAt(tokens, verb + 1)) ? verb + 2 : verb + 1
  return /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') || grounds.test(lowerAt(tokens, at))
}

const arriving = /^(?:reached|entered|reach|enter|stormed)$/u
const finite = /^(?:is|are|was|were|has|have|had|will|would|said|says|say|that|who|which)$/u
const grounds =
  /^(?:capital|city|centre|center|square|park|plaza|streets?|gates?|palace|parliament|venue|rally|march|protest|site)$/u
