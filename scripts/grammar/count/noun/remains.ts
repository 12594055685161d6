import type { Token } from '../../text/token.ts'
import { matchPhrase } from '../vocabulary.ts'
import type { Counted, Reader, Thing } from './counted.ts'

const remains = /^(?:bodies|corpses|remains)$/iu
const handing =
  /^(?:return(?:s|ed|ing)?|hand(?:s|ed|ing)?|repatriat(?:e|es|ed|ing)|transfer(?:s|red|ring)?|receiv(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|swap(?:s|ped|ping)?|deliver(?:s|ed|ing)?)$/u
const reach = 8

/** Read bodies as the dead whom the topic counts, where they are of its people, are handed over or lie about: “900 frozen bodies *of soldiers*”, “returned 900 bodies”. */
export function readRemains({ tokens, vocabulary }: Reader, { unit, from, to }: Thing): Counted | null {
  if (isHuman({ tokens, vocabulary }, unit, to))
    return { kind: 'counted', unit: 'human remains', from, to: to + 1, modifiers: [] }
  if (!remains.test(unit ?? '')) return null
  if (!vocabulary.counted.has('killed') || !vocabulary.counted.has('soldiers')) return null
  const whose = peopleBehind({ tokens, vocabulary }, to)
  if (whose === 'others') return null
  if (whose !== null) {
    const modifiers = tokens.slice(from, whose).filter(({ kind }) => kind === 'word')
    return { kind: 'counted', unit: tokens[whose]?.text ?? null, from: whose, to: whose + 1, modifiers }
  }
  const end = tokens.findIndex(({ text }, at) => at >= from && text === unit) + 1
  const handed =
    tokens.slice(Math.max(0, from - reach), from).some(({ lower }) => handing.test(lower)) ||
    isHandedOver(tokens, end) ||
    (/^corpses$/iu.test(unit ?? '') && areThere(tokens, from))
  return handed ? { kind: 'counted', unit, from, to, modifiers: [] } : null
}

/** Tell remains that are called human, where a topic counts bodies: “270 *human remains*”. */
function isHuman({ tokens, vocabulary }: Reader, unit: string | null, to: number): boolean {
  return unit?.toLowerCase() === 'human' && tokens[to]?.lower === 'remains' && vocabulary.counted.has('bodies')
}

/** Tell corpses that are said to be somewhere: “*there are 50* corpses”. */
function areThere(tokens: readonly Token[], from: number): boolean {
  const be = tokens.findLastIndex(({ lower }, at) => at < from && at > from - 6 && /^(?:are|were)$/u.test(lower))
  return be > 0 && tokens[be - 1]?.lower === 'there'
}

const lying = /^(?:strewn|scattered|lying|lay|sprawled|recovered|retrieved|unearthed|exhumed|buried)$/u

/** Tell what is done to bodies or how they lie: “27 bodies *were returned*”, “12 bodies *strewn* across the road”. */
function isHandedOver(tokens: readonly Token[], to: number): boolean {
  let at = to
  while (/^(?:were|was|are|have|had|has|been|being|also|then|later)$/u.test(tokens[at]?.lower ?? '')) at += 1
  const word = tokens[at]?.lower ?? ''
  return (at > to && handing.test(word)) || lying.test(word)
}

/** Find the people of ours behind “of”; others are no soldiers. */
function peopleBehind({ tokens, vocabulary }: Reader, of: number): number | 'others' | null {
  if (tokens[of]?.lower !== 'of') return null
  for (let at = of + 1; at < of + 6 && tokens[at]?.kind === 'word'; at += 1)
    if (matchPhrase(vocabulary.counted, tokens, at)?.kind === 'plural') return at
  return 'others'
}
