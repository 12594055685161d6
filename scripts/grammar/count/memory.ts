import type { Figure } from '../number/figure.ts'
import { lowerAt } from './other/look.ts'
import type { Context, Memory, Reading } from './reading.ts'
import { pluralOf } from './vocabulary.ts'

/** What a reader remembers before the first number. */
export const blank: Memory = { kind: 'none', unit: null, here: false, near: false, size: 0, figure: 0 }

/** Remember what some readings counted, for words that point back at it. */
export function remember(memory: Memory, readings: readonly Reading[]): Memory {
  return readings.reduce<Memory>((last, { count, figure, reason, unit }) => {
    const size = figure.high ?? 0
    if (count)
      return {
        kind: 'own',
        unit: (size === 1 ? pluralOf(count.unit) : count.unit).replace(/ per \w+$/u, ''),
        here: true,
        near: true,
        size,
        figure: size,
      }
    if (reason === 'vague')
      return unit === null ? last : { ...last, kind: 'own', unit, here: true, near: true, size: 0 }
    if (reason === 'other-count') return { ...last, kind: 'other', size }
    return reason === 'thing-count' && unit !== null && size !== 1 ? { ...last, kind: 'thing', size } : last
  }, memory)
}

/** Look past others or things, counted since, where they are too few to be what a large number points back at, or where a state of health is told: “eight *in critical condition*”. */
export function lookPast({ memory, tokens }: Context, { low }: Figure, at: number): Memory {
  if ((memory.kind !== 'thing' && memory.kind !== 'other') || memory.unit === null) return memory
  return memory.size * 10 < (low ?? 0) || isInWard(tokens, at) ? { ...memory, kind: 'own' } : memory
}

function isInWard(tokens: Context['tokens'], behind: number): boolean {
  const at = /^(?:are|were|is|remain|remained)$/u.test(lowerAt(tokens, behind)) ? behind + 1 : behind
  return (
    lowerAt(tokens, at) === 'in' &&
    /^(?:critical|serious|stable|grave|intensive|fair)$/u.test(lowerAt(tokens, at + 1)) &&
    /^(?:condition|care)$/u.test(lowerAt(tokens, at + 2))
  )
}
