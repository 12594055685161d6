import { isEnd, lowerAt } from '../other/look.ts'
import type { Context, Stand } from '../reading.ts'

const sending = /^(?:send|sends|sending|sent|deploy|deploys|deployed|deploying|dispatch|dispatched|dispatching)$/u
const able = /^(?:could|may|might|can|will|would|to)$/u

/** Read how many more of those counted just before may be sent: “They sent 3,000 soldiers. They could *send up to 9,000*.” */
export function objectOfSending(context: Context, lead: number, after: number): Stand | null {
  const { tokens, memory } = context
  const massed = isMassed(context, lead, after)
  if (massed) return massed
  if (!sending.test(lowerAt(tokens, lead - 1)) || !able.test(lowerAt(tokens, lead - 2)) || !isEnd(tokens[after]))
    return null
  if (memory.kind !== 'own' || !memory.near || memory.unit === null) return null
  return { kind: 'own', unit: memory.unit, from: lead - 1, part: false, definite: true, modifiers: [] }
}

/** Read those drawn up at a border or a front, who are troops where a topic counts these: “it had massed 90,000 along the frontier”. */
function isMassed({ tokens, vocabulary, memory }: Context, lead: number, after: number): Stand | null {
  const from = lowerAt(tokens, lead - 1) === 'between' ? lead - 2 : lead - 1
  if (!vocabulary.counted.has('troops') || !/^(?:a?mass|concentrat)(?:ed|es|ing)$/u.test(lowerAt(tokens, from)))
    return null
  if (memory.kind === 'thing' || !/^(?:along|on|near|at|around|close|outside)$/u.test(lowerAt(tokens, after)))
    return null
  const ground = tokens
    .slice(after + 1, after + 7)
    .some(({ lower }) => /^(?:borders?|frontiers?|front|frontline|boundary|gates|outskirts)$/u.test(lower))
  if (!ground) return null
  const unit = (memory.kind === 'own' ? memory.unit : null) ?? 'people' // the text itself may not say what they are
  return { kind: 'own', unit, from, part: false, definite: false, modifiers: [] }
}
