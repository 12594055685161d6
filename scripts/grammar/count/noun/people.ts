import { fates, tollNouns } from '../../../lexicon/people.ts'

/** Words that say what became of people, and nouns that count nothing else. */
const fateUnits: ReadonlySet<string> = new Set([
  ...fates,
  ...Object.keys(tollNouns),
  'lives',
  'death',
  'casualty',
  'fatality',
  'injury',
  'survivor',
  'corpse',
  'body',
  'bodies',
  'arrest',
  'arrests',
  'injuries',
  'detainees',
  'survivors',
  'casualties',
  'losses',
  'corpses',
])

/** Tell a unit that says what became of people: “porters hurt”, “deaths”. */
export function isFated(unit: string): boolean {
  return unit.split(' ').some((word) => fateUnits.has(word.toLowerCase()))
}

/** Name the people of a unit without their fate: “porters hurt” → “porters”; none where it names only a fate, or people at large. */
export function peopleOf(unit: string): string | null {
  const words = unit.split(' ')
  const end = words.findIndex((word) => word === 'who' || word === 'per' || fateUnits.has(word.toLowerCase()))
  const named = (end < 0 ? words : words.slice(0, end)).join(' ')
  return named === '' || /^(?:people|persons?)$/iu.test(named) ? null : named
}
