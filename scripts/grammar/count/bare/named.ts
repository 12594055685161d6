import { isFated, peopleOf } from '../noun/people.ts'
import type { Context } from '../reading.ts'

/** Name the people of a number that has no noun: those counted in this sentence or named in the one before, else people; `told` where the words behind say that they are people. */
export function namePeople(context: Context, told: boolean, marched: boolean): string {
  const { memory, vocabulary } = context
  const named = memory.kind === 'own' && memory.unit !== null ? peopleOf(memory.unit) : null
  if (named !== null && !vocabulary.crowd && (memory.here || isJustNamed(context))) return named
  const known = told && !(named !== null && marched)
  return known || memory.unit === null || isFated(memory.unit) ? 'people' : memory.unit
}

/** Tell whether those counted last are named in the sentence before. */
function isJustNamed({ text, previous, memory }: Context): boolean {
  return previous !== null && memory.unit !== null && text.slice(previous.start, previous.end).includes(memory.unit)
}
