/** Who a report’s words go back to: a name as written in the article, and whether it stood there or was looked up. */
export interface Voice {
  readonly name: string
  readonly words: string // the whole phrase the name was taken from
  readonly kind: 'person' | 'body' | 'group'
  readonly isLookedUp: boolean
}

/** Somebody heard to speak or spoken of, by which noun and in which passage. */
interface Someone {
  readonly voice: Voice
  readonly head: string
  readonly passage: number
}

const recent = 40 // of those heard last that a pronoun can stand for
const reach = 6 // passages back that a pronoun looks

/** Remembers whom a reader has heard, in reading order. */
export class Heard {
  readonly #heard: Someone[] = []
  readonly #named = new Map<string, readonly Voice[]>() // by noun: the last named, and the last named otherwise than that

  /** Remember somebody. */
  hear(someone: Someone): void {
    const { voice, head } = someone
    this.#heard.push(someone)
    if (/^the /iu.test(voice.name)) return
    const [last, other] = this.#named.get(head) ?? []
    const before = last?.name === voice.name ? other : last
    this.#named.set(head, before === undefined ? [voice] : [voice, before])
  }

  /** Find the nearest before a passage who fits. */
  findNear(passage: number, fits: (voice: Voice) => boolean): Voice | undefined {
    const near = this.#heard.slice(-recent)
    return near.findLast((each) => passage - each.passage <= reach && fits(each.voice))?.voice
  }

  /** Find the last of a noun who has a name, another than the one given. */
  findNamed(head: string, not: string): Voice | undefined {
    return this.#named.get(head)?.find(({ name }) => name !== not)
  }
}
