import type { Span } from '../../../lib/draft.ts'
import { tokenize } from '../../text/token.ts'
import type { Context, Stand } from '../reading.ts'
import { matchPhrase } from '../vocabulary.ts'

const plain = { kind: 'own', part: false, definite: false, modifiers: [] } as const

/** Read the answer to a question asked just before: “How many soldiers have died?” “Somewhere between 200 and 400.” */
export function answerTo(context: Context, lead: number, after: number): Stand | null {
  const { previous, tokens } = context
  const next = tokens[after]
  if (next !== undefined && (next.kind !== 'mark' || next.text === ':')) return null
  const unit = askedIn(context, tokens.slice(0, lead)) ?? (previous && askedBefore(context, previous))
  return unit ? { ...plain, unit, from: lead, definite: true } : null
}

/** Name whose number a sentence before asks for; it must be a question. */
function askedBefore(context: Context, { start, end }: Span): string | null {
  const asked = context.text.slice(start, end)
  const many = /\b(?:how many|what number of)\b[^?]*\?/iu.test(asked)
  return many ? askedIn(context, tokenize(context.text, { start, end }, [])) : null
}

/** Name whose number words ask for: “asked how many *soldiers* have died, she said”. */
function askedIn({ vocabulary }: Context, words: Context['tokens']): string | null {
  const many = words.findIndex(
    ({ lower }, at) =>
      (lower === 'many' && words[at - 1]?.lower === 'how') ||
      (lower === 'number' && words[at - 1]?.lower === 'what' && words[at + 1]?.lower === 'of'),
  )
  if (many < 0) return null
  const at = words.findIndex(
    (_word, place) =>
      place > many && place < many + 5 && matchPhrase(vocabulary.counted, words, place)?.kind === 'plural',
  )
  return words[at]?.text ?? null
}
