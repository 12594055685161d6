import { isEnd, lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'
import type { Token } from '../../text/token.ts'

const growths = /^(?:increase|rise|jump|growth|gain|spike|surge)$/u
const periods =
  /^(?:in|over|since|from|on|within|during|compared|versus|every|this|last|for|per|yesterday|overnight|today)$/u

/** Tell by how many those counted in the sentence became more: “losses passed 9,000, *an increase of 300 in two weeks*”, “…, adding 300 in the past day”. */
export function isGrowth({ tokens, memory }: Context, lead: number, after: number): boolean {
  if (!memory.here || memory.kind !== 'own') return false
  if (!(isEnd(tokens[after]) || periods.test(lowerAt(tokens, after)))) return false
  if (/^(?:additional|further)$/u.test(lowerAt(tokens, lead))) return true
  const before = lowerAt(tokens, lead - 1)
  if (before === 'of') return growths.test(lowerAt(tokens, lead - 2)) && isOpened(tokens, lead - 3)
  return /^(?:adding|gaining)$/u.test(before) && /^[,—–]$/u.test(lowerAt(tokens, lead - 2))
}

/** Tell what leads to a growth: “*, an* increase”, “marking *a sharp* rise”, “up”. */
function isOpened(tokens: readonly Token[], at: number): boolean {
  return [at, at - 1].some((place) => /^(?:an?|the|its|their|another)$/u.test(lowerAt(tokens, place)))
}
