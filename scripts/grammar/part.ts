import type { Context, PartOf, Reading } from './reading.ts'

const containers =
  /^(?:which|that|who|they|these|those|them|dead|toll|figure|number|total|victims|killed|injured|wounded|casualties|also|people|soldiers|troops)$/u

/** Tell whether the words before a count make it a share: “including 500 officers”, or the next in such a list. */
export function findPartLead({ tokens }: Context, lead: number, before: Reading | undefined): PartOf | null {
  for (let at = lead - 1; at >= Math.max(0, lead - 3); at -= 1) {
    const word = tokens[at]?.lower ?? ''
    if (word === 'including' || (word === 'them' && tokens[at - 1]?.lower === 'among')) return 'whole'
    if (/^(?:includes?|included|comprise[sd]?)$/u.test(word) && containers.test(tokens[at - 1]?.lower ?? ''))
      return 'whole'
    if (!/^(?:also|perhaps|possibly|reportedly|a|an|the|another|,|:)$/u.test(word)) break
  }
  return before?.count?.partOf &&
    before.count.partOf !== 'next' &&
    isListed(tokens.slice(before.count.to, lead).map(({ lower }) => lower))
    ? 'whole'
    : null
}

function isListed(between: readonly string[]): boolean {
  return (
    between.length <= 3 &&
    between.length > 0 &&
    between.every((word) => /^(?:,|and|as|well|another|plus|;)$/u.test(word))
  )
}
