import { pluralOf } from './vocabulary.ts'
import type { Memory, Reading } from './reading.ts'

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

/** Look past a few others or things, counted since, that are too few to be what a large number points back at. */
export function lookPast(memory: Memory, low: number): Memory {
  const few = memory.kind === 'thing' || memory.kind === 'other'
  return few && memory.unit !== null && memory.size * 10 < low ? { ...memory, kind: 'own' } : memory
}
