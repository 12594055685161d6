import { tokenize } from '../../text/token.ts'
import type { Context, Stand } from '../reading.ts'
import { matchPhrase } from '../vocabulary.ts'

/** Read a number that is all of its sentence, the one before saying no more than what it counts: “Still missing. 40.” */
export function fragmentAfter(
  { text, previous, tokens, vocabulary }: Context,
  lead: number,
  after: number,
): Stand | null {
  if (lead !== 0 || previous === null || previous.end - previous.start > longest) return null
  if (tokens.slice(after).some(({ kind }) => kind !== 'mark')) return null
  const label = tokenize(text, previous, []).filter(({ kind }) => kind !== 'mark')
  const at = label.findIndex((_word, index) => {
    const phrase = matchPhrase(vocabulary.counted, label, index)
    return phrase !== null && phrase.kind !== 'singular' && index + phrase.words.length === label.length
  })
  if (at < 0 || !label.slice(0, at).every(({ lower }) => plainly.test(lower))) return null
  const unit = label
    .slice(at)
    .map(({ lower }) => lower)
    .join(' ')
  const isFate = matchPhrase(vocabulary.counted, label, at)?.kind === 'fate'
  const named = isFate && vocabulary.people ? `people ${unit}` : unit
  return { kind: 'own', unit: named, from: lead, part: false, definite: false, modifiers: [] }
}

const longest = 40 // characters of a label
const plainly = /^(?:still|now|the|total|and|also|currently|those|people|confirmed|reported|number|of)$/u
