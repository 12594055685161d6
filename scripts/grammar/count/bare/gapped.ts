import { lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'

/** Tell the next of those to whom one verb did several things: “charged three people *with* assault, *one with* theft and *five with* arson”. */
export function isGapped({ tokens, figures, memory }: Context, lead: number, after: number): boolean {
  const link = lowerAt(tokens, after)
  if (!memory.here || memory.kind !== 'own' || !/^(?:with|for|over|as)$/u.test(link)) return false
  const joined = lowerAt(tokens, lead - 1) === 'a' ? lead - 2 : lead - 1 // “*a* further 20”
  if (!/^(?:,|;|and)$/u.test(lowerAt(tokens, joined)) || !isReason(tokens, after + 1)) return false
  const last = figures.findLast(({ to }) => to <= lead)
  if (!last) return false
  const joint = lowerAt(tokens, joined) === 'and' && lowerAt(tokens, joined - 1) === ',' ? joined - 1 : joined
  const between = tokens.slice(last.to, joint)
  const at = between.findIndex(({ lower }) => lower === link)
  return (
    at >= 0 && at <= 12 && between.length > at + 1 && between.every(({ kind, text }) => kind === 'word' || text === '-')
  )
}

/** Tell a reason, which may stand in quotes: “one for *theft* and five for *“arson”*”. */
function isReason(tokens: Context['tokens'], at: number): boolean {
  return tokens[/^[“"‘']$/u.test(lowerAt(tokens, at)) ? at + 1 : at]?.kind === 'word'
}
