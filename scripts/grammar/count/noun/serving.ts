import { servants } from '../../../lexicon/people.ts'
import type { Token } from '../../text/token.ts'
import { calendar } from '../other/look.ts'
import type { Vocabulary } from '../vocabulary.ts'

interface Reader {
  readonly tokens: readonly Token[]
  readonly vocabulary: Vocabulary
}

/** Tell people under another name who fight, where the topic counts those who do. */
export function fights(reader: Reader, at: number, head: number): boolean {
  return serves(reader, at, head) || belongs(reader, at, head)
}

/** Tell people of a trade who serve as soldiers, where the topic counts these: “5,000 *military* construction workers”. */
function serves({ tokens, vocabulary }: Reader, at: number, head: number): boolean {
  if (!vocabulary.counted.has('soldiers') || !servants.has(tokens[head]?.lower ?? '')) return false
  return tokens.slice(at, head).some(({ lower }) => /^(?:military|army|combat|infantry|naval|artillery)$/u.test(lower))
}

/** Tell members of a band, where the topic counts those who fight: “1,000 *Kestrel* members”; of a parliament or a league they fight for nobody. */
function belongs({ tokens, vocabulary }: Reader, at: number, head: number): boolean {
  if (tokens[head]?.lower !== 'members' || !vocabulary.counted.has('mercenaries')) return false
  const names = tokens.slice(at, head)
  return (
    names.some(({ text }) => /^\p{Lu}/u.test(text)) &&
    !names.some(({ lower }) => assemblies.test(lower) || calendar.test(lower))
  )
}

const assemblies =
  /^(?:nato|eu|un|u\.n\.|congress|congressional|parliament|senate|duma|council|party|team|house|g7|g20|opec|church|union|family|security|board|cabinet|commission|committee|assembly|crew|staff|republican|democratic|labour|conservative)$/u
