import type { Topic } from '../../../src/schema/topic.ts'
import { oncePer } from '../../lib/once.ts'
import { escapePattern } from '../../lib/text.ts'

/** What a topic counts, as patterns over a sentence. */
export interface Subject {
  readonly counted: RegExp
  readonly population: Pick<RegExp, 'test'> | null // null: any people will do
}

/** Give the patterns of a topic’s people. */
export const subjectOf = oncePer((topic: Topic): Subject => ({
  counted: anyForm(topic.counted),
  population: topic.population.length > 0 ? populationOf(topic.population) : null,
}))

/** Join words to one pattern that matches any of them as written. */
export function alternatives(words: readonly string[]): string {
  return words.map(escape).join('|')
}

/** Match a population by its names, and “the North” for one whose name begins so: “North Holm”. */
function populationOf(names: readonly string[]): Subject['population'] {
  const full = anyForm(names)
  const points = names.flatMap((name) => /^(?:North|South|East|West)(?= \p{Lu})/u.exec(name)?.[0] ?? [])
  if (points.length === 0) return full
  const short = new RegExp(`\\b[Tt]he (?:${points.join('|')})(?![\\p{L}-]| \\p{Lu})`, 'u')
  return { test: (words) => full.test(words) || short.test(words) }
}

const irregular: Readonly<Record<string, string>> = { man: 'm[ae]n', person: 'persons?|people', child: 'child(?:ren)?' }

function anyForm(words: readonly string[]): RegExp {
  const forms = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const last = /[a-z]+$/u.exec(word)?.[0] ?? ''
      const plural =
        irregular[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}(?:y|ies)` : `${escapePattern(last)}(?:e?s)?`)
      return last ? `${escapePattern(word.slice(0, -last.length))}(?:${plural})` : escapePattern(word)
    })
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}
