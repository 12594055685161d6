import { openers } from '../../../lexicon/abbreviation.ts'
import type { Token } from '../../text/token.ts'
import { calendar, isMonth } from '../other/look.ts'
import { matchPhrase, type Vocabulary } from '../vocabulary.ts'
import { givingVerbs, sayingVerbs, stoppers } from '../../../lexicon/function.ts'

/** Says whose people a stretch of words is about. */
export type Belonging = 'own' | 'foreign' | 'open'

/** Tell whether a stretch of tokens names the topic's population. */
export function namesPopulation(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  return tokens.some(
    (_token, index) =>
      matchPhrase(vocabulary.population, tokens, index) !== null ||
      isShortName(tokens, index, vocabulary) ||
      isNamePart(tokens, index, vocabulary),
  )
}

const compass: ReadonlySet<string> = new Set(['North', 'South', 'East', 'West'])

/** Tell whether “the North” stands for a population whose name begins so, such as “North Holm”. */
function isShortName(tokens: readonly Token[], at: number, { population }: Vocabulary): boolean {
  const token = tokens[at]
  if (!token || !compass.has(token.text) || tokens[at - 1]?.lower !== 'the') return false
  return (
    !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') &&
    (population.get(token.lower) ?? []).some(({ words }) => words.length > 1)
  )
}

/** Tell whether a lone name is part of a longer one of three words or more: “Olsen” for “Olsen Kari Jo”. */
function isNamePart(tokens: readonly Token[], at: number, { nameParts }: Vocabulary): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !nameParts.has(stripped(token.lower)) || !/^\p{Lu}/u.test(token.text)) return false
  return [tokens[at - 1], tokens[at + 1]].every(
    (beside) => !/^\p{Lu}\p{Ll}/u.test(beside?.text ?? '') || openers.has(beside?.lower ?? ''),
  )
}

const stripped = (word: string): string => word.replace(/'s?$/u, '')

/** Tell whose people are counted, from the words between the number and its noun: “three *Valdorian* soldiers”. */
export function belongingOfModifiers(modifiers: readonly Token[], vocabulary: Vocabulary): Belonging {
  if (namesPopulation(modifiers, vocabulary)) return 'own'
  return modifiers.some((token) => isForeign(token, vocabulary)) ? 'foreign' : 'open'
}

/** Tell whose people are counted, from the words after the noun: “soldiers *from Valdoria*”. */
export function belongingOfOrigin(tokens: readonly Token[], after: number, vocabulary: Vocabulary): Belonging {
  if (!/^(?:from|of)$/u.test(tokens[after]?.lower ?? '')) return 'open'
  const rest = tokens.slice(after + 1, after + 6)
  if (namesPopulation(rest.slice(0, 4), vocabulary)) return 'own'
  const name = rest.find(({ lower }) => lower !== 'the')
  return name && /^\p{Lu}/u.test(name.text) && tokens[after]?.lower === 'from' ? 'foreign' : 'open'
}

const holding =
  /^(?:lost|losing|loses|suffered|suffering|suffers|requires?|required|needs?|needed|lacks?|mobilis\w+|mobiliz\w+|drafted|conscripted|recruited|massed|amassed|has|have|had|fields?|fielded)$/u

/** Tell whose people are counted, from the subject before the number: “*Valdoria* lost 300 soldiers”. */
export function belongingOfSubject(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Belonging {
  const clause = tokens.slice(clauseFrom(tokens, at), at)
  if (namesPopulation(clause, vocabulary)) return 'own'
  if (clause.some((token, index) => isForeign(token, vocabulary) && countsNear(clause, index, vocabulary)))
    return 'foreign'
  const verb = clause.findLastIndex(({ lower }) => holding.test(lower))
  if (verb < 1 || clause.slice(verb).some(({ lower }) => sayingVerbs.has(lower) || givingVerbs.test(lower)))
    return 'open'
  const name = clause.slice(0, verb).findIndex((token, index) => isName(clause, index, token))
  return name >= 0 && !isBand(clause, name) ? 'foreign' : 'open'
}

/** Tell whether a name is that of a band, which may be anybody’s: “the Holm Group lost 300 men”. */
function isBand(clause: readonly Token[], name: number): boolean {
  return [1, 2].some((step) =>
    /^(?:group|company|militia|battalion|brigade|regiment|mercenaries|contractors)$/u.test(
      clause[name + step]?.lower ?? '',
    ),
  )
}

/** Tell whether people or losses follow a name at once: “Valdorian army losses”. */
function countsNear(clause: readonly Token[], name: number, vocabulary: Vocabulary): boolean {
  if (/^(?:side|army|military|navy|toll|figures)$/u.test(clause[name + 1]?.lower ?? '')) return true
  return [1, 2, 3].some((step) => matchPhrase(vocabulary.counted, clause, name + step)?.kind === 'plural')
}

/** Tell whether a stretch of tokens names anyone or any place at all, its first word aside. */
export function namesAnything(tokens: readonly Token[]): boolean {
  return namesWithin(tokens, 0, tokens.length)
}

/** Tell whether anyone or any place is named between two places of a sentence, its first word aside. */
export function namesWithin(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.some((token, index) => index > 0 && index >= from && index < to && isName(tokens, index, token))
}

function isName(tokens: readonly Token[], index: number, token: Token): boolean {
  if (token.kind !== 'word' || !/^\p{Lu}\p{L}+/u.test(token.text) || stoppers.has(token.lower)) return false
  if (isMonth(token) || calendar.test(token.lower)) return false
  const isPlace = tokens[index - 1]?.lower === 'the' && ground.test(tokens[index + 1]?.lower ?? '')
  const before = tokens[isPlace ? index - 2 : index - 1]
  return before === undefined || !placing.test(before.lower)
}

const ground =
  /^(?:regions?|areas?|oblast|province|district|city|town|village|border|front|frontline|sector|peninsula)$/u
const placing = /^(?:in|at|near|to|into|on|across|around|outside|inside|of|from|by)$/u

function clauseFrom(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= 0; index -= 1) {
    if (/^(?:[,;:—–“"]|that|while|but|whereas|after|as)$/u.test(tokens[index]?.lower ?? '')) return index + 1
  }
  return 0
}

const demonym =
  /^(?:\p{Lu}\p{L}*(?:ian|ean|ese|ish|an|[nqlk]i|[nr]ch|ss|sh|eek|lic)s?|U\.?S\.?|UK|U\.K\.|NATO|EU|UN|U\.N\.|Allied|Soviet|Western|Dutch|Czech|Thai)$/u

/** Tell a word that names another country’s people: “Sudlandic”. */
export function isForeign(token: Token, vocabulary: Vocabulary): boolean {
  return token.kind === 'word' && demonym.test(token.text) && !vocabulary.populationWords.has(token.lower)
}
