import { judge } from '../claim.ts'
import type { Figure } from '../../number/figure.ts'
import { isDash, lowerAt } from '../other/look.ts'
import { readNoun } from '../noun/noun.ts'
import type { Context, Reading } from '../reading.ts'

/** Read the next of a list whose noun a dash stands for: “130 members of the Guard, *55 – of the Police*, one – of the Fleet”. */
export function readDashed(context: Context, figure: Figure, before: Reading | undefined): Reading | null {
  const { tokens, memory } = context
  if (!isDash(tokens[figure.to]) || !memory.here || memory.kind !== 'own' || !before?.count) return null
  const preposition = lowerAt(tokens, figure.to + 1)
  if (!/^(?:of|from|in|at)$/u.test(preposition) || !isNamed(tokens, figure.to + 2)) return null
  const first = context.figures.findLast(({ from, to }) => {
    const noun = from < figure.from && !isDash(tokens[to]) && !isInBrackets(tokens, from) ? nounOf(context, to) : null
    return noun !== null && lowerAt(tokens, noun.to) === preposition
  })
  const noun = first && nounOf(context, first.to)
  if (!noun) return null
  return judge(context, {
    figure,
    noun: { ...noun, to: figure.to },
    bound: null,
    unit: noun.unit,
    lead: figure.from,
    to: figure.to,
    part: before.count.partOf ? 'whole' : null,
    definite: true,
  })
}

function nounOf(context: Context, at: number): ReturnType<typeof readNoun> | null {
  const noun = readNoun(context, at, 'plural')
  return noun.kind === 'counted' || noun.kind === 'person' ? noun : null
}

function isNamed(tokens: Context['tokens'], at: number): boolean {
  return /^\p{Lu}/u.test(tokens[lowerAt(tokens, at) === 'the' ? at + 1 : at]?.text ?? '')
}

/** Tell whether a bracket that opens before a token closes behind it. */
function isInBrackets(tokens: Context['tokens'], at: number): boolean {
  const mark = tokens.findLast(({ text }, index) => index < at && /^[()]$/u.test(text))
  return mark?.text === '('
}
