import type { Topic } from '../../../src/schema/topic.ts'

/** Name the land, and its people, that a topic's question puts the war in, where the topic counts civilians beside soldiers: its people are counted too, “killed in Sudland” → Sudland, Sudlandic, Sudlander …. */
export function theatreOf({ counted, population, question }: Topic): readonly string[] {
  const lower = counted.map((word) => word.toLowerCase())
  if (population.length === 0 || !lower.includes('civilian') || !lower.includes('soldier')) return []
  return [...question.matchAll(land)]
    .map(([, name = '']) => name)
    .filter((name) => !population.includes(name))
    .flatMap((name) => [name, ...endings.map((ending) => name.replace(/[aeiouy]+$/u, '') + ending)])
}

const land = /\b(?:in|to|into|around|near) (\p{Lu}\p{Ll}{2,})/gu
const endings: readonly string[] = ['ian', 'an', 'ic', 'ish', 'ese', 'i', 'er']
