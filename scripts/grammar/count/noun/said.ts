import { lowerAt } from '../other/look.ts'
import { readFate, readNoun } from './noun.ts'
import type { Context } from '../reading.ts'

/** Tell whether the words behind “two of them” can be said of people only: “were in critical condition”, “died later”, “were women”. */
export function isSaidOfPeople(context: Context, at: number): boolean {
  const { tokens } = context
  if (readFate(context, at) !== null) return true
  const verb = /^(?:is|are|was|were|remain|remained|remains)$/u.test(lowerAt(tokens, at)) ? at + 1 : -1
  if (verb < 0) return false
  if (tokens.slice(verb, verb + 5).some(({ lower }) => wards.test(lower))) return true
  const noun = readNoun(context, verb, 'plural')
  return noun.kind === 'person' || noun.kind === 'counted'
}

const wards = /^(?:condition|discharged|coma|icu|critical|hospitali[sz]ed|conscious|unconscious|alive)$/u
