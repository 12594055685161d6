import { isEnd, lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'
import type { Token } from '../../text/token.ts'

/** Tell the next of a list that shares its noun: “3,000 people came in May and 9,000 in June”. */
export function isListed(tokens: readonly Token[], lead: number, after: number): boolean {
  const at = lowerAt(tokens, lead - 1) === 'another' ? lead - 2 : lead - 1
  if (lowerAt(tokens, at) === ',' && isApart(tokens, after)) return true
  if (lowerAt(tokens, at) === 'by' && lowerAt(tokens, at - 1) === 'followed')
    return /^(?:in|at|from)$/u.test(lowerAt(tokens, after))
  return (
    /^(?:and|but)$/u.test(lowerAt(tokens, at)) &&
    /^(?:in|by|at|on|from|near|across|since|outside|inside|around|elsewhere|nationwide|worldwide|nationally|countrywide|statewide|citywide|last|next|this|there|early|late|earlier|later)$/u.test(
      lowerAt(tokens, after),
    )
  )
}

/** Tell what sets the next of a list apart: “six died in crashes, four *while* they fled”, “600 in Holm, 300 *in* Ellen”. */
function isApart(tokens: readonly Token[], after: number): boolean {
  if (/^(?:while|when|during)$/u.test(lowerAt(tokens, after))) return true
  if (/^(?:on|aboard)$/u.test(lowerAt(tokens, after)) && lowerAt(tokens, after + 1) === 'the')
    return isEnd(tokens[after + 3])
  return (
    /^(?:in|from|at|near)$/u.test(lowerAt(tokens, after)) &&
    /^\p{Lu}/u.test(tokens[after + 1]?.text ?? '') &&
    (isEnd(tokens[after + 2]) || lowerAt(tokens, after + 2) === 'and')
  )
}

/** Tell the next of a list of places whose verb or noun is left out or told again: “Holm took 216 refugees, Ellen Bay 106”, “Holm hosts 200 people, Ellen hosts 90”. */
export function sharesVerb(
  { tokens, figures, memory }: Pick<Context, 'tokens' | 'figures' | 'memory'>,
  lead: number,
  behind: number,
): boolean {
  if (!memory.here || memory.kind !== 'own') return false
  const after = lowerAt(tokens, behind) === 'each' ? behind + 1 : behind
  const last = figures.findLast(({ to }) => to <= lead)
  if (!last || !(isEnd(tokens[after]) || /^(?:and|in|at)$/u.test(lowerAt(tokens, after)))) return false
  const verb = lowerAt(tokens, last.from - 1)
  const again = /^\p{L}{3,}$/u.test(verb) && verb === lowerAt(tokens, lead - 1)
  const name = beforeShortName(tokens, again ? lead - 2 : lead - 1)
  let from = name
  while (from > last.to && /^(?:the|[-\\])$|^\p{Lu}/u.test(tokens[from]?.text ?? '')) from -= 1
  return from < name && from >= last.to && isJoint(tokens, from) && /^\p{Lu}/u.test(tokens[name]?.text ?? '')
}

/** Step over a short name in brackets: “Upper Holm *(UH)* 106”. */
function beforeShortName(tokens: readonly Token[], at: number): number {
  return lowerAt(tokens, at) === ')' && lowerAt(tokens, at - 2) === '(' && !tokens[at - 1]?.numeral ? at - 3 : at
}

/** Tell what joins the next of a list to those before: “, Ellen”, “while the Ellen”, “followed by Ellen”. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const joint = lowerAt(tokens, at)
  const before = lowerAt(tokens, at - 1)
  if (/^(?:by|then)$/u.test(joint)) return /^(?:followed|,)$/u.test(before)
  return /^(?:,|;|and|while)$/u.test(joint) || (joint === 'the' && /^[,;]$/u.test(before))
}
