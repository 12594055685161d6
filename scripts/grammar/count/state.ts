import { humanPresent, humanVerbs } from '../../lexicon/people.ts'
import { lowerAt } from './look.ts'
import type { Context, Stand } from './reading.ts'
import type { Token } from '../text/token.ts'

/** Read people from what is said of a bare number: “4 were in critical condition”, “2,000 are ordered to leave”, “17 fled”. */
export function stateOfPeople({ tokens, memory, vocabulary }: Context, lead: number, after: number): Stand | null {
  if (!vocabulary.people) return null
  const next = lowerAt(tokens, after)
  const been = skip(tokens, after, /^(?:were|was|are|had|have|been)$/u)
  const aboard =
    lowerAt(tokens, been) === 'aboard' || (lowerAt(tokens, been) === 'on' && lowerAt(tokens, been + 1) === 'board')
  const told =
    aboard ||
    next === 'who' ||
    moves(tokens, after) ||
    (vocabulary.counted.has('soldiers') && memory.kind !== 'thing' && isCalledUp(tokens, after)) ||
    (memory.kind !== 'thing' && (comes(tokens, after) || isHelped(tokens, after)))
  if (!told && (memory.kind === 'thing' || !isState(tokens, after))) return null
  const marched = vocabulary.crowd && next === 'marched'
  const unit = marched ? 'marchers' : told || memory.unit === null ? 'people' : memory.unit
  return { kind: 'own', part: false, definite: false, modifiers: [], unit, from: lead }
}

const doings: ReadonlySet<string> = new Set([...humanVerbs, ...humanPresent])

/** Tell whether people’s own doing follows: “15,000 turned out”, “nearly 6,000 have now left”. */
function moves(tokens: readonly Token[], after: number): boolean {
  const open = skip(tokens, after, /^["”]$/u)
  const at = skip(tokens, open, /^(?:have|has|had|now|already|also|since)$/u)
  const gone = at > open && /^(?:left|gone|come|returned|arrived|crossed|moved|enrolled)$/u.test(lowerAt(tokens, at))
  return gone || doings.has(lowerAt(tokens, at))
}

/** Tell whether men are called up behind a number: “with 900 summoned for duty”, “some 900 conscripted in May”. */
function isCalledUp(tokens: readonly Token[], after: number): boolean {
  return (
    /^(?:summoned|drafted|conscripted|mobilised|mobilized|enlisted|recruited)$/u.test(lowerAt(tokens, after)) &&
    /^(?:for|to|in|into|as|by|from|since|during|so|,|\.|)$/u.test(lowerAt(tokens, after + 1))
  )
}

/** Tell whether a verb follows by which people or vehicles come and go: “more than 900 lived there”, “235 reach the island”. */
function comes(tokens: readonly Token[], after: number): boolean {
  const at = skip(tokens, after, /^(?:have|has|had|now|already|also|since|who|initially|then)$/u)
  const word = lowerAt(tokens, at)
  if (/^(?:made|make|making)$/u.test(word))
    return (
      /^(?:it|the)$/u.test(lowerAt(tokens, at + 1)) &&
      /^(?:to|out|across|ashore|crossing|journey|trip|voyage)$/u.test(lowerAt(tokens, at + 2))
    )
  return coming.test(word) && !isEndOfAll(tokens[at + 1])
}

const coming =
  /^(?:arrived|arrive|crossed|cross|landed|land|reached|reach|lived|live|camped|sheltered|settled|waded|swam|boarded|entered|returned)$/u

function isEndOfAll(token: Token | undefined): boolean {
  return token === undefined
}

const helped =
  /^(?:rescued|helped|taken|brought|rushed|flown|airlifted|hospitalised|hospitalized|treated|evacuated|admitted|relocated|resettled|pulled|plucked|discharged|repatriated|deported)$/u

/** Tell whether help to people is told behind a number and a few words on them: “a dozen in life jackets were helped ashore”. */
function isHelped(tokens: readonly Token[], after: number): boolean {
  for (let at = after; at < after + 6; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    if (/^(?:were|are|was)$/u.test(token.lower))
      return helped.test(lowerAt(tokens, skip(tokens, at + 1, /^(?:being|been|also|later|then|now)$/u)))
  }
  return false
}

const bidden = /^(?:ordered|told|forced|urged|asked|advised|warned|instructed|allowed|compelled)$/u
const health = /^(?:critical|serious|stable|fair|grave|intensive|severe|poor|good|satisfactory)$/u
const place = /^(?:hospitals?|custody|captivity|shelters|jail|prison|detention|intensive)$/u

/** Tell whether a state follows in which only people are: under orders, in a condition, in hospital. */
function isState(tokens: readonly Token[], after: number): boolean {
  const at = skip(
    tokens,
    after,
    /^(?:are|were|is|was|have|has|had|been|being|remain|remained|still|also|now|already|under|in|a|on)$/u,
  )
  if (at === after) return false
  const word = lowerAt(tokens, at)
  if (bidden.test(word)) return lowerAt(tokens, at + 1) === 'to'
  const inside = tokens.slice(after, at).some(({ lower }) => lower === 'in')
  return inside && (place.test(word) || (health.test(word) && /^(?:condition|care)$/u.test(lowerAt(tokens, at + 1))))
}

function skip(tokens: readonly Token[], from: number, words: RegExp): number {
  let at = from
  while (words.test(lowerAt(tokens, at))) at += 1
  return at
}
