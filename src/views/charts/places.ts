import type { Place } from '../../schema/place.ts'
import { once } from '../once.ts'
import type { Facts } from './row.ts'

/** A sentence that names a place as one where those counted are, come from or go to, and the statements that its words carry. */
export interface Naming {
  readonly place: Place
  readonly as: 'origin' | 'whereabouts'
  readonly words: string
  readonly source: string
  readonly statements: readonly string[]
}

/**
 * Finds where the published sentences that name those counted also name a place of the gazetteer: after “in”, “at”, “to”, “from” and
 * the like. A capital that stands for its government (“Oslo denies”, “Oslo’s claims”, “a pact with Oslo”) is no place.
 */
export const findNamings = once(({ places, sentences, topic, ledger }: Facts): readonly Naming[] => {
  const counted = new RegExp(String.raw`(?<!\p{L})(?:${topic.counted.map(nameCounted).join('|')})(?!\p{L})`, 'u')
  const patterns = places.map((place) => ({ place, pattern: namePlace(place) }))
  const carried = new Map(ledger.mentions.map(({ id, statement }) => [id, statement]))
  return sentences
    .filter(({ text }) => counted.test(text) || counted.test(text.charAt(0).toLowerCase() + text.slice(1)))
    .flatMap(({ text, source, mentions }) =>
      patterns.flatMap(({ place, pattern }): readonly Naming[] => {
        const preposition = pattern.exec(text)?.groups?.preposition?.toLowerCase()
        if (preposition === undefined) return []
        const statements = mentions.flatMap((id) => carried.get(id) ?? [])
        return [{ place, as: preposition === 'from' ? 'origin' : 'whereabouts', words: text, source, statements }]
      }),
    )
})

function namePlace({ name, aliases }: Place): RegExp {
  const names = [name, ...aliases].toSorted((a, b) => b.length - a.length).map(escape)
  const before = String.raw`(?<!\p{L})(?<preposition>(?i:in|into|at|to|from|near|on|through|towards?|around|outside))\s+(?:(?:the|\S+[’']s|\S+ern)\s+){0,3}`
  const after = String.raw`(?![\p{L}’'-]|\s+\p{Lu})`
  return new RegExp(`${before}(?:${names.join('|')})${after}`, 'u')
}

/** In the singular a proper noun is as often an adjective: “a Norwegian minister” counts nobody. */
function nameCounted(word: string): string {
  return `${escape(word)}${/^\p{Lu}/u.test(word) ? 's' : 's?'}`
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[’']/g, "[’']")
}
