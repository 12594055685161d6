import { isExchange } from '../number/exchange.ts'
import type { Figure } from '../number/figure.ts'
import { judge } from './claim.ts'
import type { Context, Reading } from './reading.ts'
import { matchPhrase, pluralOf } from './vocabulary.ts'

/** Read how many each side gives for as many: “a prisoner swap in the 1,000-for-1,000 format”, “bodies will be exchanged 600 for 600”. */
export function readSwapped(context: Context, figure: Figure): Reading | null {
  if (!isExchange(figure)) return null
  const unit = swapped(context, figure)
  if (unit === null) return null
  return judge(context, {
    figure,
    noun: { kind: 'counted', unit, from: figure.to, to: figure.to, modifiers: [] },
    bound: null,
    unit,
    lead: figure.from,
    to: figure.to,
    part: null,
    definite: true,
  })
}

/** Name those who are exchanged: the nearest that the sentence names, else those counted last. */
function swapped({ tokens, vocabulary, memory }: Context, figure: Figure): string | null {
  const near = tokens
    .map((token, at) => ({ token, at, away: Math.abs(at - figure.from) }))
    .filter(({ at }) => at < figure.from || at >= figure.to)
    .sort((a, b) => a.away - b.away)
  for (const { token, at } of near) {
    if (/^(?:body|bodies)$/u.test(token.lower)) return vocabulary.counted.has('killed') ? 'bodies' : null
    const phrase = matchPhrase(vocabulary.counted, tokens, at)
    if (phrase && phrase.kind !== 'fate') return pluralOf(phrase.words.join(' '))
  }
  return memory.kind === 'own' ? memory.unit : null
}
