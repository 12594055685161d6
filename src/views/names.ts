import type { Speaker } from '../schema/speaker.ts'
import type { Topic } from '../schema/topic.ts'

/** Someone as a page names them; the role is null for a name that the gazetteer does not know. */
export interface Who {
  readonly name: string
  readonly role: string | null
}

/** Stands for a speaker whom nobody names. */
export const nobody = 'Nobody named'

/** Names a speaker: by the gazetteer, else as written, else as nobody. */
export function nameSpeaker(speakers: readonly Speaker[], speaker: string | null): Who {
  if (speaker === null) return { name: nobody, role: null }
  const found = speakers.find(({ id }) => id === speaker)
  return found ? { name: found.name, role: found.role } : { name: speaker, role: null }
}

/** Names an outlet; `unknown` in a sidecar is said in words, never as a name. */
export function nameOutlet(outlet: string): string {
  return outlet === 'unknown' ? 'Unknown outlet' : outlet
}

/** Labels what is being counted; null where the words do not say. */
export function labelMeasure(topic: Topic, measure: string | null): string | null {
  return topic.measures.find(({ id }) => id === measure)?.label ?? null
}
