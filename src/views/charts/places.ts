import type { Place } from '../../schema/place.ts'
import type { Sentence } from '../passages.ts'
import type { Facts } from './row.ts'

/** A sentence that names a place as one where those counted are, come from or go to. */
export interface Naming {
  readonly place: Place
  readonly as: 'origin' | 'whereabouts'
  readonly words: string
  readonly source: string
  readonly mentions: readonly string[]
}

/**
 * Finds where the published sentences that name those counted also name a place of the gazetteer: after “in”, “at”, “to”, “from” and
 * the like. A capital that stands for its government (“Oslo denies”, “Oslo’s claims”, “a pact with Oslo”) is no place.
 */
export function findNamings({ places, sentences, topic }: Facts): readonly Naming[] {
  const counted = new RegExp(String.raw`(?<!\p{L})(?:${topic.counted.map(nameCounted).join('|')})(?!\p{L})`, 'u')
  return sentences
    .filter(({ text }) => counted.test(text) || counted.test(text.charAt(0).toLowerCase() + text.slice(1)))
    .flatMap((sentence) => places.flatMap((place) => findNaming(place, sentence)))
}

function findNaming(place: Place, { text, source, mentions }: Sentence): readonly Naming[] {
  const names = [place.name, ...place.aliases].toSorted((a, b) => b.length - a.length).map(escape)
  const before = String.raw`(?<!\p{L})(?<preposition>(?i:in|into|at|to|from|near|on|through|towards?|around|outside))\s+(?:(?:the|\S+[’']s|\S+ern)\s+){0,3}`
  const after = String.raw`(?![\p{L}’'-]|\s+\p{Lu})`
  const found = new RegExp(`${before}(?:${names.join('|')})${after}`, 'u').exec(text)
  if (!found) return []
  return [
    {
      place,
      as: found.groups?.preposition?.toLowerCase() === 'from' ? 'origin' : 'whereabouts',
      words: text,
      source,
      mentions,
    },
  ]
}

/** In the singular a proper noun is as often an adjective: “a Norwegian minister” counts nobody. */
function nameCounted(word: string): string {
  return `${escape(word)}${/^\p{Lu}/u.test(word) ? 's' : 's?'}`
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[’']/g, "[’']")
}
