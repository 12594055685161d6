import { sizes } from '../../../lexicon/people.ts'
import { isEnd, lowerAt } from '../other/look.ts'
import { readNoun } from '../noun/noun.ts'
import type { Context, Stand } from '../reading.ts'
import { tollBefore } from './tollnoun.ts'
import { matchPhrase } from '../vocabulary.ts'

const plain = { kind: 'own', part: false, definite: false, modifiers: [] } as const

/** Read what the label of a row counts: “Injured: 450”, “People in shelters: 13,000”. */
export function rowBefore(context: Context, colon: number, after: number): Stand | null {
  const row = tollBefore(context, colon - 1, 1) ?? labelled(context, colon, after) ?? rowOfPeople(context, colon, after)
  return row ?? rowOfNumber(context, colon, after)
}

/** Read the next of a row: “Deaths: seven in the fire; *three* on the way”, “Injuries: 71 to crew, and *27* to guests”. */
export function nextInRow(context: Context, before: number): Stand | null {
  const { tokens, memory } = context
  const colon = tokens.findIndex(({ text }) => text === ':')
  if (!memory.here || memory.kind !== 'own' || colon < 1 || colon > 2 || colon >= before) return null
  const joint =
    /^(?:[;,]|and)$/u.test(lowerAt(tokens, before)) &&
    tokens.slice(colon, before).some(({ numeral }) => numeral !== null)
  const label = joint ? (tollBefore(context, colon - 1, 1) ?? labelled(context, colon, colon)) : null
  return label && { ...label, from: before + 1 }
}

/** Read a row of a summary that names people: “People still in shelters: 13,000”. */
function rowOfPeople({ tokens, vocabulary }: Context, colon: number, after: number): Stand | null {
  const from = tokens[0]?.kind === 'mark' ? 1 : 0
  const ends = tokens[after] === undefined || (tokens[after].text === '.' && tokens[after + 1] === undefined)
  const label = tokens.slice(from, colon)
  if (!ends || colon > 14 || label.some(({ kind, lower }) => kind !== 'word' || lower === 'without')) return null
  return matchPhrase(vocabulary.counted, tokens, from)?.kind === 'plural'
    ? { ...plain, unit: tokens[from]?.text ?? null, from }
    : null
}

/** Read a row that names a number of people: “Number of marchers in Holm, Norland: 30”. */
function rowOfNumber(context: Context, colon: number, after: number): Stand | null {
  const { tokens } = context
  const of = tokens.findIndex(({ lower }) => lower === 'of')
  if (!/^numbers?$/u.test(lowerAt(tokens, of - 1)) || of > 3 || of > colon || !isEnd(tokens[after])) return null
  if (tokens.slice(of, colon).some(({ lower }) => sizes.has(lower))) return null
  const noun = readNoun(context, of + 1, 'plural')
  return noun.kind === 'counted' ? { ...plain, unit: noun.unit, from: 0 } : null
}

const reported =
  /^(?:total )?(?:nos?|numbers?)(?: \.)? of (?:people |persons )?(\p{L}+)(?: people| persons)? (?:reported|recorded|confirmed) $/u

/** Read a row without a colon: “Total no of injured reported 18”. */
export function rowReported({ tokens, vocabulary }: Context, lead: number, after: number): Stand | null {
  if (lead > 8 || tokens[after] !== undefined) return null
  const label = tokens.slice(0, lead).map(({ lower }) => `${lower} `)
  const fate = reported.exec(label.join(''))?.[1]
  if (fate === undefined) return null
  const at = tokens.findIndex(({ lower }) => lower === fate)
  return matchPhrase(vocabulary.counted, tokens, at)?.kind === 'fate' ? { ...plain, unit: fate, from: at } : null
}

/** Read “Injured: 450”. */
function labelled({ tokens, vocabulary }: Context, colon: number, after: number): Stand | null {
  const label = matchPhrase(vocabulary.counted, tokens, colon - 1)
  const opens = colon <= 2 && /^(?:to|in|among|at|from|of|since)$/u.test(lowerAt(tokens, after))
  const closed = opens || tokens[after] === undefined || tokens[after].kind === 'mark'
  return label && label.kind !== 'singular' && closed
    ? { ...plain, unit: tokens[colon - 1]?.text ?? null, from: colon - 1 }
    : null
}
