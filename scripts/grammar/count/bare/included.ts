import { readFate } from '../noun/noun.ts'
import { lowerAt } from '../other/look.ts'
import type { Context, Stand } from '../reading.ts'

const longest = 24 // tokens of those included

/** Read a bare number of those of whom some are named before a fate befalls all: “*900*, including 40 children and nine cooks, were killed”. */
export function heldWithin(context: Context, lead: number, after: number): Stand | null {
  const { tokens, vocabulary } = context
  const from = lowerAt(tokens, after) === ',' ? after + 1 : after
  if (!vocabulary.people || lowerAt(tokens, from) !== 'including') return null
  const end = tokens.findIndex(
    ({ kind, text, lower }, at) => at > from && (verbs.test(lower) || (kind === 'mark' && !/^[,-]$/u.test(text))),
  )
  const isFated = tokens[end]?.kind === 'word' && (readFate(context, end) !== null || isHarmed(context, end))
  const met = end > from && end < from + longest && isFated
  return met ? { kind: 'own', unit: 'people', from: lead, part: false, definite: true, modifiers: [] } : null
}

const verbs = /^(?:were|was|died|have|had|suffered|sustained|received|killed|injured|wounded)$/u

/** Tell “*suffered* serious injuries”. */
function isHarmed({ tokens }: Context, verb: number): boolean {
  return (
    /^(?:suffered|sustained|received)$/u.test(lowerAt(tokens, verb)) &&
    tokens.slice(verb + 1, verb + 4).some(({ lower }) => /^(?:injuries|wounds|burns|fractures)$/u.test(lower))
  )
}
