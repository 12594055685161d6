import { fateFillers, stoppers } from '../../../lexicon/function.ts'
import type { Token } from '../../text/token.ts'
import { matchPhrase, type Vocabulary } from '../vocabulary.ts'
import { isConveyance, isDemonym } from '../word.ts'

interface Reader {
  readonly tokens: readonly Token[]
  readonly vocabulary: Vocabulary
}

/** Give the number of tokens of a counted head at an index, 0 where there is none. */
export function headLength(
  { tokens, vocabulary }: Reader,
  index: number,
  grammar: 'plural' | 'singular' | 'attributive',
): number {
  const counted = matchPhrase(vocabulary.counted, tokens, index)
  if (!counted || counted.kind === 'fate')
    return grammar === 'plural' && isPeople({ tokens, vocabulary }, index) ? 1 : 0
  const own = tokens[index + counted.words.length - 1]
  const next = tokens[index + counted.words.length]
  const plural = counted.kind === 'plural' || (grammar === 'plural' && isSlip(own, next))
  const behind = index + counted.words.length
  const goesOn = plural ? isConveyance(next) : isNominal(next)
  if (!own || (!plural && grammar === 'plural') || goesOn || isOwned(own, next)) return 0
  return matchPhrase(vocabulary.counted, tokens, behind)?.kind === 'plural' ? 0 : counted.words.length
}

/** Tell people named by their country: “a million *French* marched”. */
function isPeople({ tokens, vocabulary }: Reader, index: number): boolean {
  const named = vocabulary.people && isDemonym(tokens, index)
  return named && matchPhrase(vocabulary.persons, tokens, index + 1)?.kind !== 'plural'
}

/** Tell people who own what follows; “50,000 troops’ in” only closes a quotation. */
function isOwned(own: Token, next: Token | undefined): boolean {
  return /'s$/u.test(own.lower) || (own.lower.endsWith("'") && isNominal(next))
}

/** Tell a plural that a hasty hand left in the singular: “has reported 900 death”. */
function isSlip(own: Token | undefined, next: Token | undefined): boolean {
  return slips.has(own?.lower ?? '') && !isNominal(next)
}

const slips: ReadonlySet<string> = new Set(['death', 'casualty', 'fatality', 'injury'])

/** Tell a word that may be or begin a noun. */
export function isNominal(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !/^(?:and|or)$/u.test(token.lower) &&
    !stoppers.has(token.lower) &&
    !fateFillers.has(token.lower) &&
    !/ly$/u.test(token.lower)
  )
}

/** Tell the nation of the dead or hurt, named before them: “40 *Sudlandic* dead”. */
export function isNationOfDead(tokens: readonly Token[], at: number): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?:ic|n|sh|se|i|ch)$/u.test(tokens[at]?.text ?? '') &&
    /^(?:dead|wounded|injured)$/u.test(tokens[at + 1]?.lower ?? '') &&
    !isNominal(tokens[at + 2])
  )
}
