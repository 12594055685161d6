import { judge, type Claim } from '../claim.ts'
import { isEnd, lowerAt } from '../other/look.ts'
import type { Context, Reading } from '../reading.ts'

/** Read the numbers of a ranking of places whose noun is left out: “Holm had the most burials with *900 cases*, followed by Ellen with *600* and Lund with *300*”. */
export function readRanked(context: Context, claim: Claim): Reading | null {
  const { tokens, memory } = context
  const { figure, lead, noun } = claim
  if (memory.kind !== 'own' || !memory.near || memory.unit === null) return null
  const isFar = lowerAt(tokens, lead - 1) === ',' && (figure.low ?? 0) > old
  if (lowerAt(tokens, lead - 1) !== 'with' && !isFar) return null
  const isCases = lowerAt(tokens, figure.to) === 'cases'
  const at = isCases ? figure.to + 1 : figure.to
  if (!isEnd(tokens[at]) && lowerAt(tokens, at) !== 'and') return null
  if (!isTop(tokens, lead) && !isNext(tokens, lead)) return null
  return judge(context, {
    ...claim,
    noun: { ...noun, to: at },
    unit: isCases ? 'cases' : memory.unit,
    to: at,
    part: 'whole',
    definite: true,
  })
}

const old = 115 // years that nobody is older than
const numbers = /^(?:numbers?|tolls?|count|share|total)$/u

/** Tell “Holm had the most burials with”. */
function isTop(tokens: Context['tokens'], lead: number): boolean {
  const most = tokens.findLastIndex(
    ({ lower }, at) =>
      at < lead &&
      at > lead - (numbers.test(lowerAt(tokens, at + 1)) ? 14 : 6) &&
      /^(?:most|highest|largest|biggest)$/u.test(lower),
  )
  return (
    most > 0 &&
    lowerAt(tokens, most - 1) === 'the' &&
    /^(?:had|has|saw|recorded|reported|registered)$/u.test(lowerAt(tokens, most - 2))
  )
}

/** Tell “followed by Ellen with 600 and Lund with”. */
function isNext(tokens: Context['tokens'], lead: number): boolean {
  if (lowerAt(tokens, lead - 2) === 'next' && /^(?:comes?|came)$/u.test(lowerAt(tokens, lead - 3))) return true
  let name = lead - 2
  while (/^\p{Lu}/u.test(tokens[name]?.text ?? '')) name -= 1
  return (
    name < lead - 2 &&
    /^(?:by|,|and)$/u.test(lowerAt(tokens, name)) &&
    tokens.slice(0, lead).some(({ lower }) => lower === 'followed')
  )
}
