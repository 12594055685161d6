import { lowerAt } from '../other/look.ts'
import { carriesPeople } from '../noun/carried.ts'
import { peopleOf } from '../noun/people.ts'
import type { Context, Stand } from '../reading.ts'

const plain = { kind: 'own', part: false, definite: false, modifiers: [] } as const

const vessels =
  /^(?:boats?|vessels?|ships?|ferr(?:y|ies)|trawlers?|dingh(?:y|ies)|raft|yacht|canoe|speedboat|plane|jet|airliner|helicopter|bus|minibus|coach|train|van|truck|lorry)$/u

/** Read people as what a vessel or a vehicle carries or loses. */
export function objectOfTransport(context: Context, lead: number, after: number): Stand | null {
  return objectOfVessel(context, lead, after) ?? objectOfCarriage(context, lead, after)
}

/** Read “a boat carrying 27 sinks”, where nothing follows that it could carry. */
function objectOfVessel({ tokens, vocabulary }: Context, lead: number, after: number): Stand | null {
  if (!vocabulary.people || !/^carry(?:ing)?$|^carried$/u.test(lowerAt(tokens, lead - 1))) return null
  const vessel = [2, 3, 4].some((step) => vessels.test(lowerAt(tokens, lead - step)))
  const ends =
    /^(?:sinks|sank|capsizes|capsized|overturns|overturned|crashes|crashed|plunges|plunged|catches|caught|flips|flipped|off|from|to|when|in)$/u.test(
      lowerAt(tokens, after),
    )
  return vessel && ends ? { ...plain, unit: 'people', from: lead - 1 } : null
}

/** Read “the navy carried 350 from Ellen to Holm”, “it flew 180 home”. */
function objectOfCarriage(context: Context, lead: number, after: number): Stand | null {
  const { vocabulary, memory } = context
  if (!vocabulary.people || !vocabulary.plight || !carriesPeople(context, lead, after)) return null
  const known = memory.kind === 'own' ? peopleOf(memory.unit ?? '') : null
  return { ...plain, unit: known ?? 'people', from: lead - 1 }
}
