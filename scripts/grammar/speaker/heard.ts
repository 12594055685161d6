/** Who a report’s words go back to: a name as written in the article, and whether it stood there or was looked up. */
export interface Voice {
  readonly name: string
  readonly words: string // the whole phrase the name was taken from
  readonly kind: 'person' | 'body' | 'group'
  readonly isLookedUp: boolean
}

/** Tell a voice that has a name: “the Harbour Fund”, not “the agency” or “the Holm-based agency”. */
export const isProper = ({ name }: Voice): boolean => /\p{Lu}/u.test(name.replace(/^.*-based /u, ''))

/** Somebody heard to speak or perhaps spoken of, and in which passage. */
interface Someone {
  readonly voice: () => Voice | undefined
  readonly passage: number
}

const recent = 40 // of those heard last that a pronoun can stand for
const reach = 6 // passages back that a pronoun looks
const oneself = /^(?:I|we|you)$/iu // whom no “they” stands for

/** Remembers whom a reader has heard, in reading order. */
export class Heard {
  readonly #heard: Someone[] = []
  #body: { readonly voice: Voice; readonly passage: number } | undefined // the last body that spoke under a name
  readonly #named = new Map<string, readonly Voice[]>() // by noun: the last named, and the last named otherwise than that

  /** Remember whom a sentence may speak of; who it is, is found out when a pronoun asks. */
  mention(voice: () => Voice | undefined, passage: number): void {
    this.#heard.push({ voice, passage })
  }

  /** Remember somebody who speaks, by which noun. */
  hear(voice: Voice, head: string, passage: number): void {
    this.#heard.push({ voice: () => voice, passage })
    if (voice.kind === 'body' && isProper(voice)) this.#body = { voice, passage }
    if (/^the /iu.test(voice.name)) return
    const [last, other] = this.#named.get(head) ?? []
    const before = last?.name === voice.name ? other : last
    this.#named.set(head, before === undefined ? [voice] : [voice, before])
  }

  /** Find the nearest before a passage who fits, so many passages back. */
  findNear(passage: number, fits: (voice: Voice) => boolean, back = reach): Voice | undefined {
    let seen = 0
    for (let index = this.#heard.length - 1; index >= 0 && seen < recent; index -= 1) {
      const each = this.#heard[index]
      if (each === undefined || passage - each.passage > back) break
      const voice = each.voice()
      if (voice === undefined)
        this.#heard.splice(index, 1) // nobody, so nobody need ask again
      else if (!oneself.test(voice.name) && fits(voice)) return voice
      else seen += 1
    }
    return undefined
  }

  /** Find the body that spoke last under a name of its own, not long before a passage. */
  findBody(passage: number, back = reach): Voice | undefined {
    return this.#body && passage - this.#body.passage <= back ? this.#body.voice : undefined
  }

  /** Find the last of a noun who has a name, another than the one given. */
  findNamed(head: string, not: string): Voice | undefined {
    return this.#named.get(head)?.find(({ name }) => name !== not)
  }
}
