import { matchPhrase } from '../vocabulary.ts'
import type { Counted, Reader, Thing } from './counted.ts'

const records = /^(?:records?|names|entries|obituaries|identities|profiles)$/iu
const between = /^(?:the|those|these|all|people|men|who|were|had|have|been|its|their|our|confirmed|identified)$/u

/** Read the records of people as the people, where a topic counts their fate: “900 records *of those killed*”, “900 names *of dead sailors*”; “900 names of streets” are none. */
export function readRecords(reader: Reader, { unit, from, to }: Thing): Counted | null {
  const { tokens, vocabulary } = reader
  if (!records.test(unit ?? '') || !vocabulary.counted.has('killed') || tokens[to]?.lower !== 'of') return null
  const people = peopleBehind(reader, to + 1)
  if (people !== null)
    return {
      kind: 'counted',
      unit: tokens[people]?.text ?? null,
      from: people,
      to: people + 1,
      modifiers: tokens.slice(to, people),
    }
  const fate = tokens.slice(to + 1, to + 4).find((_token, step) => kindAt(reader, to + 1 + step) === 'fate')
  return fate ? { kind: 'counted', unit: `people ${fate.text}`, from, to, modifiers: [] } : null
}

/** Find the people named behind “of”, over names and what befell them. */
function peopleBehind(reader: Reader, from: number): number | null {
  for (let at = from; at < from + reach && reader.tokens[at]?.kind === 'word'; at += 1) {
    const word = reader.tokens[at]?.lower ?? ''
    if (between.test(word)) continue
    const kind = kindAt(reader, at)
    if (kind === 'plural') return at
    if (kind !== 'fate' && !/^\p{Lu}/u.test(reader.tokens[at]?.text ?? '')) return null
  }
  return null
}

function kindAt({ tokens, vocabulary }: Reader, at: number): string | undefined {
  return matchPhrase(vocabulary.counted, tokens, at)?.kind
}

const reach = 6
