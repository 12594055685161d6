import type { Topic } from '../../../src/schema/topic.ts'
import { fates, impliedNouns, irregularPlurals, personNouns, ranks, synonymRows } from '../../lexicon/people.ts'
import { oncePer } from '../../lib/once.ts'
import type { Token } from '../text/token.ts'
import { theatreOf } from './theatre.ts'

/** Says how a phrase counts: as a noun in the plural, as one in the singular, or as what became of people (“killed”). */
export type PhraseKind = 'plural' | 'singular' | 'fate'

/** A word or words to be met in a sentence, by lower-case tokens. */
export interface Phrase {
  readonly words: readonly string[]
  readonly kind: PhraseKind
}

/** Phrases by their first word. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>

/** The words of one topic, in every form that a text may use. */
export interface Vocabulary {
  readonly counted: Phrases
  readonly groups: Phrases
  readonly persons: Phrases
  readonly population: Phrases
  readonly anyone: boolean // the topic names no population
  readonly people: boolean // the topic counts people whatever they are called
  readonly crowd: boolean // the topic counts people who come together
  readonly plight: boolean // the topic counts people lost, hurt or driven out
  readonly populationWords: ReadonlySet<string>
  readonly war: boolean // the topic counts all who fight in a war or die of it
  readonly told: ReadonlySet<string> // words that the topic’s question and population are made of
  readonly placed: boolean // the topic’s question says where
  readonly armed: boolean // the topic counts those who fight, whosever they are
  readonly nameParts: ReadonlySet<string> // first words of names of three words or more
}

/** Build a topic's vocabulary: plurals, synonyms and participles of what it counts. */
export const buildVocabulary = oncePer((topic: Topic): Vocabulary => {
  const lemmas = withSynonyms(
    topic.population.length > 0 && topic.counted.includes('soldier') ? [...topic.counted, ...ranks] : topic.counted,
  )
  const theatre = theatreOf(topic)
  const population = [...topic.population, ...theatre]
  return {
    counted: index(lemmas.flatMap(formsOf)),
    groups: index(topic.groups.flatMap(formsOf)),
    persons: index(personNouns.flatMap(formsOf)),
    population: index(
      [...population, ...population.flatMap(hyphened)].flatMap((word) => [
        ...formsOf(word),
        { words: split(word), kind: 'singular' },
      ]),
    ),
    anyone: topic.population.length === 0,
    people: lemmas.some((word) => ['people', 'person', 'resident', 'civilian'].includes(word)),
    crowd: lemmas.includes('attendee'),
    plight: lemmas.some((word) =>
      ['missing', 'trapped', 'homeless', 'evacuee', 'evacuated', 'displaced', 'passenger', 'refugee'].includes(word),
    ),
    populationWords: new Set(population.flatMap(split)),
    war: theatre.length > 0,
    told: new Set([...population.flatMap(split), ...split(topic.question.replace(/[^\p{L}\s'’-]/gu, ' '))]),
    placed: /\b(?:in|to|into|around|near) \p{Lu}/u.test(topic.question),
    armed: ['soldier', 'fighter', 'troop'].some((word) => lemmas.includes(word)),
    nameParts: new Set(topic.population.map(split).flatMap((words) => (words.length > 2 ? words.slice(0, 1) : []))),
  }
})

/** Give the other spelling of a name whose given name is of two words: “Ann Bo Lee” as “Ann Bo-lee”. */
function hyphened(name: string): readonly string[] {
  const words = name.split(' ')
  return words.length === 3 ? [`${words[0] ?? ''} ${words[1] ?? ''}-${words[2] ?? ''}`] : []
}

/** Find the longest phrase that begins at a token. */
export function matchPhrase(phrases: Phrases, tokens: readonly Token[], at: number): Phrase | null {
  const candidates = phrases.get(stem(tokens[at]?.lower ?? ''))
  return (
    candidates?.find(({ words }) => words.every((word, offset) => stem(tokens[at + offset]?.lower ?? '') === word)) ??
    null
  )
}

function stem(word: string): string {
  if (word.startsWith('ex-')) return stem(word.slice(3))
  return word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word
}

function withSynonyms(counted: readonly string[]): readonly string[] {
  const lower = counted.map((word) => word.toLowerCase())
  const rows = synonymRows.filter((row) => row.some((word) => lower.includes(word)))
  const all = new Set([...lower, ...rows.flat()])
  for (const [noun, needs] of impliedNouns) if (needs.every((word) => all.has(word))) all.add(noun)
  return [...all]
}

function formsOf(lemma: string): readonly Phrase[] {
  const words = split(lemma)
  if (fates.includes(lemma)) return [{ words, kind: 'fate' }]
  const head = words.indexOf('of') > 0 ? words.indexOf('of') - 1 : words.length - 1
  const plurals = pluralsOf(words[head] ?? '').map((plural): Phrase => ({
    words: words.with(head, plural),
    kind: 'plural',
  }))
  return [...plurals, { words, kind: 'singular' }]
}

/** Give the plurals of a word. */
export function pluralsOf(word: string): readonly string[] {
  const irregular =
    irregularPlurals[word] ??
    (word.endsWith('man') && word.length > 5 && !/(?:ger|ro|hu)man$/u.test(word) ? [`${word.slice(0, -2)}en`] : null)
  if (irregular) return irregular
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ies`]
  if (/(?:s|x|ch|sh)$/u.test(word)) return [word.endsWith('s') && !word.endsWith('ss') ? word : `${word}es`]
  return [`${word}s`]
}

/** Give the plural of a unit as a text has it: “man” → “men”, “rescued sailor” → “rescued sailors”; what is plural or no noun stays. */
export function pluralOf(unit: string): string {
  const words = unit.split(' ')
  const last = words.at(-1)?.toLowerCase() ?? ''
  if (last === 'person') return words.with(-1, 'people').join(' ')
  const isNoun = personNouns.includes(last) && !pluralsOf(last).includes(last)
  return isNoun ? words.with(-1, pluralsOf(last)[0] ?? last).join(' ') : unit
}

const singulars: ReadonlyMap<string, string> = new Map(
  personNouns.flatMap((noun) => pluralsOf(noun).map((plural) => [plural, noun] as const)),
)

/** Give one of the people of a unit: “patients” → “patient”, “men” → “man”; “person” for anybody else. */
export function oneOf(unit: string | null): string {
  return singulars.get(unit?.split(' ').at(-1)?.toLowerCase() ?? '') ?? 'person'
}

function split(phrase: string): readonly string[] {
  return phrase.toLowerCase().replaceAll('’', "'").split(/\s+/u)
}

function index(phrases: readonly Phrase[]): Phrases {
  const map = new Map<string, Phrase[]>()
  const rank: Readonly<Record<PhraseKind, number>> = { plural: 0, fate: 1, singular: 2 }
  const sorted = [...phrases].sort((a, b) => b.words.length - a.words.length || rank[a.kind] - rank[b.kind])
  for (const phrase of sorted) {
    const first = phrase.words[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), phrase])
  }
  return map
}
