import { isEnd, lowerAt } from '../other/look.ts'
import type { Context, Stand } from '../reading.ts'

const sending = /^(?:send|sends|sending|sent|deploy|deploys|deployed|deploying|dispatch|dispatched|dispatching)$/u
const able = /^(?:could|may|might|can|will|would|to)$/u

/** Read how many more of those counted just before may be sent: “They sent 3,000 soldiers. They could *send up to 9,000*.” */
export function objectOfSending({ tokens, memory }: Context, lead: number, after: number): Stand | null {
  if (!sending.test(lowerAt(tokens, lead - 1)) || !able.test(lowerAt(tokens, lead - 2)) || !isEnd(tokens[after]))
    return null
  if (memory.kind !== 'own' || !memory.near || memory.unit === null) return null
  return { kind: 'own', unit: memory.unit, from: lead - 1, part: false, definite: true, modifiers: [] }
}
