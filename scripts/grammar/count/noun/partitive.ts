import type { Token } from '../../text/token.ts'
import { isNominal } from './head.ts'
import { matchPhrase, type Vocabulary } from '../vocabulary.ts'
import { isPluralWord } from '../word.ts'

interface Reader {
  readonly tokens: readonly Token[]
  readonly vocabulary: Vocabulary
}

/** Words that make a number a share of people named elsewhere. */
interface Partitive {
  readonly kind: 'pronoun' | 'partitive'
  readonly unit: null
  readonly modifiers: readonly Token[]
  readonly from: number
  readonly to: number
}

/** Read what makes a number a share: “500 *of them*”, “300 *among them*”, “1,000 *of the* 11,000”. */
export function readPartitive({ tokens, vocabulary }: Reader, at: number): Partitive | null {
  const none = { unit: null, modifiers: [], from: at } as const
  if (tokens[at]?.lower === 'out') return isOutOfNumber(tokens, at) ? { ...none, kind: 'partitive', to: at + 2 } : null
  if (tokens[at]?.lower !== 'of') return isAmongThem(tokens, at) ? { ...none, kind: 'pronoun', to: at + 2 } : null
  const end = pronounEnd({ tokens, vocabulary }, at + 1)
  if (end !== null) return { ...none, kind: 'pronoun', to: end }
  let to = at + 1
  while (/^(?:the|these|those|their|its|our|his|her|my|your|all|'s|a|an|total)$/u.test(tokens[to]?.lower ?? '')) to += 1
  return { ...none, kind: 'partitive', to }
}

/** Find the end of what stands for people or their number: “of *them*”, “of *those* who left”, “of *that number*”. */
function pronounEnd({ tokens, vocabulary }: Reader, at: number): number | null {
  const pronoun = tokens[at]?.lower ?? ''
  if (/^(?:them|whom|which|us|you|it)$/u.test(pronoun)) return at + 1
  if (/^th(?:at|is)$/u.test(pronoun))
    return /^(?:number|total|figure)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : null
  if (!/^(?:these|those)$/u.test(pronoun)) return null
  const isNamed = isNominal(tokens[at + 1]) && matchPhrase(vocabulary.counted, tokens, at + 1)?.kind !== 'fate'
  return isDoneTo(tokens, at + 1) || !isNamed ? at + 1 : null
}

/** Tell “300 *among them* are …”, “there are 40 cooks *among them*”. */
export function isAmongThem(tokens: readonly Token[], at: number): boolean {
  return /^among(?:st)?$/u.test(tokens[at]?.lower ?? '') && /^(?:them|whom)$/u.test(tokens[at + 1]?.lower ?? '')
}

/** Tell what was done to “those”, with no noun behind: “28 of those *freed* are ill”. */
function isDoneTo(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return done.test(tokens[at]?.lower ?? '') && (next === undefined || !isPluralWord(next))
}

const done =
  /^(?:freed|released|sent|deployed|returned|exchanged|swapped|recruited|crossing|fleeing|arriving|leaving|living|staying|sheltering|entering|seeking|returning|coming|travelling|traveling|held|arrested|detained|charged|rescued|evacuated|displaced|registered|aboard)$/u

/** Tell “out of” before a number: “300 *out of* 900 soldiers”, “300 *out of* the 900”. */
function isOutOfNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === 'of' && [2, 3].some((step) => tokens[at + step]?.numeral)
}
