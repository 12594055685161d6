import { isMonth, lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'

/** Tell the number of a name in a list of such pairs: “Others include *Norland with 101*, Valdoria with 99 and Ellenia with three”, “*Norland 64*; Valdoria 60; Ellenia 58; Holm five”. */
export function isPaired({ tokens, figures, memory }: Context, lead: number): boolean {
  if (!memory.near || pairAt(tokens, lead) === null) return false
  const pairs = figures.flatMap(({ from }) => pairAt(tokens, from) ?? [])
  const told = pairs.filter((link) => link !== '')
  return pairs.length >= (told.length > 0 ? some : enough) || (told.length > 0 && pairs.length > 1 && memory.here)
}

const some = 3 // pairs that a verb or “with” links
const enough = 4 // pairs of nothing but a name and its number
const links = /^(?:with|had|has|lost|saw|reported|counted|recorded|confirmed)$/u

/** Give the word that links a name to the number behind it, empty for none; null where they are no pair, closed behind the number. */
function pairAt(tokens: Context['tokens'], lead: number): string | null {
  const after = lowerAt(tokens, lead + 1)
  if (!/^(?:[,;.]|and|while|)$/u.test(after) || (tokens[lead]?.numeral ?? null) === null) return null
  const link = links.test(lowerAt(tokens, lead - 1)) ? lowerAt(tokens, lead - 1) : ''
  const isParted = link === '' && lowerAt(tokens, lead - 1) === ',' && /^[;:.]$/u.test(after) // “Norland, 64; Valdoria, 60”
  let at = link === '' && !isParted ? lead - 1 : lead - 2
  if (lowerAt(tokens, at) === 'each') at -= 1
  const name = at
  while (/^\p{Lu}/u.test(tokens[at]?.text ?? '') && !isMonth(tokens[at])) at -= 1
  return at < name && opens.test(lowerAt(tokens, at)) ? link : null
}

const opens = /^(?:|[,;:]|and|while|the|include[sd]?|are|were|by|from|in)$/u
