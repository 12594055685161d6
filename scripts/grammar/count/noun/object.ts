import type { Token } from '../../text/token.ts'
import { matchPhrase, type Vocabulary } from '../vocabulary.ts'

interface Reader {
  readonly tokens: readonly Token[]
  readonly vocabulary: Vocabulary
}

/** Tell people to whom others do something: “400 nurses fed *students*”. */
export function isObject({ tokens, vocabulary }: Reader, at: number, index: number): boolean {
  return tokens.some(
    ({ lower }, verb) =>
      verb > at &&
      verb < index &&
      past.test(lower) &&
      matchPhrase(vocabulary.persons, tokens, verb - 1)?.kind === 'plural',
  )
}

const past =
  /^(?:fed|led|met|saw|told|taught|fought|held|took|gave|sent|brought|sought|caught|kept|beat|hit|shot|left|found|drove|flew|\p{L}{3,}ed)$/u
