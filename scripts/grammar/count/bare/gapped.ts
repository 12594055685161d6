import { lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'

/** Tell the next of those to whom one verb did several things: “charged three people *with* assault, *one with* theft and *five with* arson”. */
export function isGapped({ tokens, figures, memory }: Context, lead: number, after: number): boolean {
  const link = lowerAt(tokens, after)
  if (!memory.here || memory.kind !== 'own' || !/^(?:with|for|over)$/u.test(link)) return false
  if (!/^(?:,|;|and)$/u.test(lowerAt(tokens, lead - 1)) || tokens[after + 1]?.kind !== 'word') return false
  const last = figures.findLast(({ to }) => to <= lead)
  if (!last) return false
  const joint = lowerAt(tokens, lead - 1) === 'and' && lowerAt(tokens, lead - 2) === ',' ? lead - 2 : lead - 1
  const between = tokens.slice(last.to, joint)
  const at = between.findIndex(({ lower }) => lower === link)
  return (
    at >= 0 && at <= 5 && between.length > at + 1 && between.every(({ kind, text }) => kind === 'word' || text === '-')
  )
}
