import { linkVerbs, stoppers } from '../lexicon/function.ts'
import { crowdVerbs, fateVerbs, gatherings, humanVerbs } from '../lexicon/people.ts'
import { lowerAt } from './look.ts'
import { readNoun } from './noun.ts'
import type { Context, Stand } from './reading.ts'
import type { Token } from './token.ts'
import { figureOfToll } from './toll.ts'
import { matchPhrase } from './vocabulary.ts'

/** Find what a bare number stands for; `lead` is the index of the first token of its bound, `after` that behind it. */
export function findStand(context: Context, lead: number, after: number): Stand | null {
  return (
    objectOfFate(context, lead) ??
    figureOfToll(context, lead, after) ??
    shareBefore(context, lead, after) ??
    crowdBefore(context, lead, after) ??
    bodyOfPeople(context, lead) ??
    apposition(context, lead, after) ??
    predicate(context, lead, after) ??
    pointsBack(context, lead, after)
  )
}

const plain = { kind: 'own', part: false, definite: false, modifiers: [] } as const

/** Read “wounded seven”, “killing 12”, “injured another 40”. */
function objectOfFate({ tokens, vocabulary }: Context, lead: number): Stand | null {
  const verb = lowerAt(tokens, lead - 1)
  const fate = Object.hasOwn(fateVerbs, verb) ? fateVerbs[verb] : undefined
  if (!fate || !(vocabulary.counted.has(fate) || vocabulary.people)) return null
  return { ...plain, unit: vocabulary.people ? `people ${fate}` : fate, from: lead - 1 }
}

/** Read “of these, 500”, “among them 12”, “of whom 30”. */
function shareBefore(context: Context, lead: number, after: number): Stand | null {
  const { tokens } = context
  const comma = lowerAt(tokens, lead - 1) === ',' ? 1 : 0
  const pronoun = lowerAt(tokens, lead - 1 - comma)
  const head = lowerAt(tokens, lead - 2 - comma)
  if (!/^(?:these|them|those|whom|that|which)$/u.test(pronoun) || !/^(?:of|among|amongst)$/u.test(head)) return null
  const stand = carry(context, lead - 2 - comma, true)
  return stand && { ...stand, unit: stand.kind === 'own' ? (predicateUnit(context, after) ?? stand.unit) : stand.unit }
}

/** Read “forcing almost 6,000 to leave”, “the march drew 20,000”, “15,000 turned out”. */
function crowdBefore({ tokens, vocabulary }: Context, lead: number, after: number): Stand | null {
  if (!vocabulary.people) return null
  const before = lowerAt(tokens, lead - 1)
  const next = lowerAt(tokens, after)
  const forced =
    next === 'to' && /^(?:forc|prompt|caus|order|allow|lead|compel|requir|ask|urg|driv|sen[dt]|tell|told)/u.test(before)
  const drawn = crowdVerbs.includes(before) && !/^\p{Lu}/u.test(tokens[after]?.text ?? '')
  const rode = next === 'aboard' || (next === 'on' && lowerAt(tokens, after + 1) === 'board')
  return forced || drawn || rode || next === 'who' || movesAhead(tokens, after)
    ? { ...plain, unit: 'people', from: forced || drawn ? lead - 1 : lead }
    : null
}

/** Tell whether people’s own doing follows: “15,000 turned out”, “nearly 6,000 have now left”. */
function movesAhead(tokens: readonly Token[], after: number): boolean {
  let at = after
  while (/^(?:have|has|had|now|already|also|since)$/u.test(lowerAt(tokens, at))) at += 1
  return (
    humanVerbs.includes(lowerAt(tokens, at)) ||
    (at > after && /^(?:left|gone|come|returned|arrived)$/u.test(lowerAt(tokens, at)))
  )
}

const crowds = /^(?:crowds?|forces?|contingents?|tranche|throng|mob|turnout|batch|detachment)$/u
const pointer = /^(?:this|these|that|those|the)$/u

/** Read “a crowd of 5,000”, “this first tranche of about 3,000”. */
function bodyOfPeople(context: Context, lead: number): Stand | null {
  const { tokens, memory, vocabulary } = context
  const body = lowerAt(tokens, lead - 2)
  if (lowerAt(tokens, lead - 1) !== 'of' || !gatherings.includes(body)) return null
  if (!crowds.test(body)) return carry(context, lead - 2, false)
  const definite = pointer.test(lowerAt(tokens, lead - 3)) || pointer.test(lowerAt(tokens, lead - 4))
  return { ...plain, unit: memory.unit ?? (vocabulary.people ? 'people' : body), from: lead - 2, definite }
}

/** Read “thousands of soldiers, perhaps 10,000, are …” and “residents (about 8,000 in all)”. */
function apposition({ tokens, vocabulary }: Context, lead: number, after: number): Stand | null {
  const opening = /^(?:perhaps|possibly|maybe|probably)$/u.test(lowerAt(tokens, lead - 1)) ? lead - 2 : lead - 1
  const closed =
    isEnd(tokens[after]) || (lowerAt(tokens, after) === 'in' && /^(?:all|total)$/u.test(lowerAt(tokens, after + 1)))
  if (!closed || !/^[,(–—-]$/u.test(lowerAt(tokens, opening)) || tokens[opening - 2]?.numeral) return null
  if (matchPhrase(vocabulary.counted, tokens, opening - 1)?.kind !== 'plural') return null
  return { ...plain, unit: tokens[opening - 1]?.text ?? null, from: opening - 1 }
}

/** Read “108 were fighters”: the predicate names what is counted. */
function predicate(context: Context, lead: number, after: number): Stand | null {
  const unit = predicateUnit(context, after)
  return unit === null
    ? null
    : {
        ...plain,
        unit,
        from: lead,
        part: context.memory.kind === 'own' && lowerAt(context.tokens, lead - 1) === 'and',
        definite: true,
      }
}

function predicateUnit(context: Context, after: number): string | null {
  if (!/^(?:are|were)$/u.test(lowerAt(context.tokens, after))) return null
  const noun = readNoun(context, after + 1, 'plural')
  return noun.kind === 'counted' ? noun.unit : null
}

const auxiliary =
  /^(?:is|are|was|were|has|have|had|will|would|could|may|might|remain|remained|remains|others?|more|fled|left|went|came|took|spent|slept|stayed|walked|drove)$/u

/** Read what points back at the last people counted: “about 500 are …”, “12 others”, “it was about 3,000”, “police said 200”. */
function pointsBack(context: Context, lead: number, after: number): Stand | null {
  const { tokens, memory, vocabulary } = context
  const next = lowerAt(tokens, after)
  const before = lowerAt(tokens, lead - 1)
  const others = /^(?:others?|more)$/u.test(next) || lowerAt(tokens, lead) === 'another'
  if (others && memory.kind === 'none' && vocabulary.people && (auxiliary.test(next) || endsSoon(tokens, after)))
    return { ...plain, unit: 'people', from: lead, definite: true }
  if (others || auxiliary.test(next) || opensClause(tokens, lead, after)) return carry(context, lead, false)
  const stated =
    /^(?:is|was|at|be|to)$/u.test(before) &&
    /^(?:it|that|this|figure|number|total|estimate|count)$/u.test(lowerAt(tokens, lead - 2))
  const reported =
    /^(?:estimated|estimates?|claimed|counted|said|says|at|has|have|had)$/u.test(before) ||
    lowerAt(tokens, lead) === 'estimated'
  const told = memory.here && reported && isEnd(tokens[after])
  return stated || told ? carry(context, stated ? lead - 2 : lead, false) : null
}

function endsSoon(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after + 1]
  return next === undefined || next.kind !== 'word' || stoppers.has(next.lower)
}

/** Tell whether a number is the subject of a clause: “and 300,000 crossed the border”. */
function opensClause(tokens: readonly Token[], lead: number, after: number): boolean {
  const opened = lead === 0 || /^(?:,|;|and|while|that|but|[—–“"])$/u.test(lowerAt(tokens, lead - 1))
  return opened && /^\p{Ll}{3,}ed$/u.test(tokens[after]?.text ?? '')
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark' || linkVerbs.has(token.lower)
}

function carry({ memory, tokens, vocabulary }: Context, from: number, part: boolean): Stand | null {
  const definite = { from, part, definite: true, modifiers: [] } as const
  if (memory.kind === 'own' && memory.unit !== null)
    return { ...definite, kind: 'own', unit: memory.unit === 'person' ? 'people' : memory.unit }
  if (memory.kind !== 'none') return { ...definite, kind: memory.kind === 'own' ? 'other' : memory.kind, unit: null }
  const named = tokens.findLastIndex(
    (_token, at) => at < from && matchPhrase(vocabulary.counted, tokens, at)?.kind === 'plural',
  )
  return named < 0 ? null : { ...definite, part: false, kind: 'own', unit: tokens[named]?.text ?? null }
}
