import type { ReviewedMention } from './decisions.ts'
import { loosen } from './kinship.ts'

/** Sums up the mentions of a group, so that one more need not be held against each of them. */
export class Traits {
  readonly #faces = new Map<string, ReviewedMention>() // one mention of each sort
  #start = '' // the last of the days from which each was said
  #end = '~' // the first of the days until which each was said; after every day as text
  #latest = '~'

  /** The first of the last days of its mentions; empty where one has none. */
  get latest(): string {
    return this.#latest
  }

  /** Count one more mention in. */
  add(mention: ReviewedMention): void {
    const { earliest, latest } = loosen(mention.saidOn)
    if (earliest !== null && earliest > this.#start) this.#start = earliest
    if (latest !== null && latest < this.#end) this.#end = latest
    const last = mention.saidOn.latest ?? ''
    if (last < this.#latest) this.#latest = last
    const face = describeFace(mention)
    if (!this.#faces.has(face)) this.#faces.set(face, mention)
  }

  /** Can a day be one that all mentions share with another, two by two? An open end holds every day on its side. */
  meets({ saidOn }: ReviewedMention): boolean {
    const { earliest, latest } = loosen(saidOn)
    return (earliest ?? '') <= this.#end && this.#start <= (latest ?? '~') && (earliest ?? '') <= (latest ?? '~')
  }

  /** Does a condition hold for every mention, which may not look at its days or its place? */
  every(holds: (mention: ReviewedMention) => boolean): boolean {
    for (const mention of this.#faces.values()) if (!holds(mention)) return false
    return true
  }
}

function describeFace({ stance, quantity, unit, speaker, source }: ReviewedMention): string {
  const { id, asWritten } = speaker
  return JSON.stringify([stance, quantity, unit, id, asWritten, id === null && asWritten === null ? source : null])
}
