import { linkVerbs, stoppers } from '../../../lexicon/function.ts'
import { durationWords } from '../../../lexicon/units.ts'
import type { Token } from '../../text/token.ts'
import { calendar, isMonth } from '../other/look.ts'
import { matchPhrase, type Vocabulary } from '../vocabulary.ts'
import { isPluralWord } from '../word.ts'

interface Reader {
  readonly tokens: readonly Token[]
  readonly vocabulary: Vocabulary
}

/** Tell a fate that only says what things are like: “31 *displaced* camps”, “the number of *dead* trees is 31”. */
export function namesThings({ tokens, vocabulary }: Reader, at: number): boolean {
  const next = tokens[at + 1]
  if (!next || linkVerbs.has(next.lower)) return false
  if (tokens[at - 1]?.kind !== 'numeral' && !told.test(tokens[at + 2]?.lower ?? '')) return false
  if (matchPhrase(vocabulary.counted, tokens, at)?.kind !== 'fate' || !isPluralWord(next)) return false
  return (
    !stoppers.has(next.lower) &&
    !/^(?:others|hundreds|thousands|dozens|times)$/u.test(next.lower) &&
    !isTime(next) &&
    ![vocabulary.counted, vocabulary.persons].some((each) => matchPhrase(each, tokens, at + 1) !== null)
  )
}

const told = /^(?:is|are|was|were|has|have|had|rose|grew|climbed|reached|stood|fell|in|passed|exceeded|topped)$/u

/** Tell a word for a time: “last *week*”. */
export function isTime(token: Token | undefined): boolean {
  return token !== undefined && (durationWords.includes(token.lower) || calendar.test(token.lower) || isMonth(token))
}
