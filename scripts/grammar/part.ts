import { lowerAt } from './look.ts'
import type { Context, PartOf, Reading } from './reading.ts'

const containers =
  /^(?:which|that|who|they|these|those|them|dead|toll|figure|number|total|victims|killed|injured|wounded|casualties|also|people|soldiers|troops)$/u

/** Tell whether the words before a count make it a share: “including 500 officers”, “9 dead: four men”, or the next in such a list. */
export function findPartLead(context: Context, lead: number, before: Reading | undefined): PartOf | null {
  if (isContained(context, lead)) return 'whole'
  const last = before?.count
  if (!last) return null
  if (lowerAt(context.tokens, lead - 1) === ':') return last.partOf === null && last.to >= lead - 6 ? 'whole' : null
  const between = context.tokens.slice(last.to, lead).map(({ lower }) => lower)
  return last.partOf && last.partOf !== 'next' && isListed(between) ? 'whole' : null
}

function isContained({ tokens }: Context, lead: number): boolean {
  for (let at = lead - 1; at >= Math.max(0, lead - 3); at -= 1) {
    const word = lowerAt(tokens, at)
    if (
      word === 'including' ||
      (/^(?:them|whom|these|those)$/u.test(word) && /^(?:of|among|amongst)$/u.test(lowerAt(tokens, at - 1)))
    )
      return true
    if (/^(?:includes?|included|comprise[sd]?)$/u.test(word) && containers.test(lowerAt(tokens, at - 1))) return true
    if (!/^(?:also|perhaps|possibly|reportedly|a|an|the|another|,|:)$/u.test(word)) return false
  }
  return false
}

function isListed(between: readonly string[]): boolean {
  return (
    between.length <= 3 &&
    between.length > 0 &&
    between.every((word) => /^(?:,|and|as|well|another|plus|;)$/u.test(word))
  )
}
