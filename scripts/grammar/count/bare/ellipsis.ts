import { sayingVerbs } from '../../../lexicon/function.ts'
import { crowdVerbs } from '../../../lexicon/people.ts'
import { pointsBack } from './back.ts'
import { bodyOfPeople } from './body.ts'
import { bracketed } from './bracket.ts'
import { crowdTold } from './crowd.ts'
import { carry, estimateOf, pointBack } from './estimate.ts'
import { objectOfFate } from './felled.ts'
import { fragmentAfter } from './fragment.ts'
import { findOf, isEnd, lowerAt } from '../other/look.ts'
import { readNoun } from '../noun/noun.ts'
import type { Context, Stand } from '../reading.ts'
import { known } from './known.ts'
import { behindAlternative, behindTail, guessed, soFar } from './spoken.ts'
import { numerous } from './numerous.ts'
import { objectOfSending } from './sent.ts'
import { lostIn } from './span.ts'
import { stateOfPeople } from './state.ts'
import { objectOfTransport } from './vessel.ts'
import { answerTo } from './question.ts'
import { figureOfToll } from './toll.ts'
import { tollBefore } from './tollnoun.ts'
import { matchPhrase } from '../vocabulary.ts'

/** Find what a bare number stands for; `lead` is the index of the first token of its bound, `after` that behind it. */
export function findStand(context: Context, lead: number, after: number): Stand | null {
  const stand =
    standBy(context, lead, after) ??
    standBehind(context, lead, after) ??
    known(context, lead, after) ??
    lostIn(context, lead, after)
  return stand?.kind === 'own' ? stand : (crowdTold(context, lead, after) ?? stand)
}

/** Look past what a speaker adds to a number or corrects it by. */
function standBehind(context: Context, lead: number, after: number): Stand | null {
  const places = [
    behindTail(context.tokens, after),
    behindAlternative(context, after),
    behindDashes(context.tokens, after),
    behindSaid(context.tokens, after),
  ].filter((at) => at > after)
  return places.map((at) => standBy(context, lead, at)).find((stand) => stand !== null) ?? null
}

/** Step over an aside between dashes: “some 900 *— half of them old —* | fled”. */
function behindDashes(tokens: Context['tokens'], after: number): number {
  if (!/^[—–]$/u.test(lowerAt(tokens, after))) return after
  const end = tokens.findIndex(({ text }, at) => at > after && /^[—–]$/u.test(text))
  return end > after + 1 && end < after + 14 ? end + 1 : after
}

/** Step over who says so between commas: “thirty-seven*, he said,* | had fled”. */
function behindSaid(tokens: Context['tokens'], after: number): number {
  if (lowerAt(tokens, after) !== ',') return after
  const end = tokens.findIndex(({ text }, at) => at > after && text === ',')
  const aside = tokens.slice(after + 1, end)
  const said = end > after + 1 && end < after + 9 && aside.every(({ kind }) => kind === 'word')
  return said && isSaid(aside) ? end + 1 : after
}

function isSaid(aside: Context['tokens']): boolean {
  const [first, last] = [aside[0]?.lower ?? '', aside.at(-1)?.lower ?? '']
  return aside.length > 1 && (sayingVerbs.has(last) || (sayingVerbs.has(first) && aside.length < 6))
}

function standBy(context: Context, lead: number, after: number): Stand | null {
  return (
    objectOfFate(context, lead) ??
    lostIn(context, lead, after) ??
    objectOfTransport(context, lead, after) ??
    objectOfSending(context, lead, after) ??
    figureNamed(context, lead, after) ??
    shareBefore(context, lead, after) ??
    crowdBefore(context, lead, after) ??
    stateOfPeople(context, lead, after) ??
    wholeNamed(context, lead, after) ??
    quantified(context, lead, after) ??
    bodyOfPeople(context, lead) ??
    apposition(context, lead, after) ??
    bracketed(context, lead, after) ??
    soFar(context, lead, after) ??
    predicate(context, lead, after) ??
    estimateOf(context, lead, after) ??
    guessed(context, lead, after) ??
    answerTo(context, lead, after) ??
    pointsBack(context, lead, after)
  )
}

/** Read the figure of people named before it: as its subject, before a colon, or in a sentence of their own. */
function figureNamed(context: Context, lead: number, after: number): Stand | null {
  return figureOfToll(context, lead, after) ?? numerous(context, lead) ?? fragmentAfter(context, lead, after)
}

const plain = { kind: 'own', part: false, definite: false, modifiers: [] } as const

/** Read “of these, 500”, “among them 12”, “of whom 30”. */
function shareBefore(context: Context, lead: number, after: number): Stand | null {
  const { tokens } = context
  const comma = /^[,(]$/u.test(lowerAt(tokens, lead - 1)) ? 1 : 0
  const pronoun = lowerAt(tokens, lead - 1 - comma)
  const head = lowerAt(tokens, lead - 2 - comma)
  if (!/^(?:these|them|those|whom|that|which)$/u.test(pronoun) || !/^(?:of|among|amongst)$/u.test(head)) return null
  const stand = carry(context, lead - 2 - comma, true)
  return stand && { ...stand, unit: stand.kind === 'own' ? (predicateUnit(context, after) ?? stand.unit) : stand.unit }
}

const hoping = /^(?:expect|hop|want|predict|anticipat|invit|wait|allow)/u
const taking = /^(?:takes?|took|taken|taking)$/u
const coming =
  /^(?:turn|attend|join|come|march|gather|take|rally|show|flee|leave|evacuate|return|cross|arrive|descend|stay|move|seek)$/u

/** Read “forcing almost 6,000 to leave”, “the march drew 20,000”. */
function crowdBefore({ tokens, vocabulary }: Context, lead: number, after: number): Stand | null {
  if (!vocabulary.people) return null
  const before = lowerAt(tokens, lead - 1)
  const next = lowerAt(tokens, lowerAt(tokens, after) === 'more' ? after + 1 : after)
  const into = /^(?:only|just)$/u.test(before) ? lead - 2 : lead - 1
  const takenIn =
    lowerAt(tokens, into) === 'in' &&
    taking.test(lowerAt(tokens, into - 1)) &&
    (isEnd(tokens[after]) || lowerAt(tokens, after) === 'and')
  const forced =
    next === 'to' &&
    /^(?:forc|prompt|caus|order|allow|lead|compel|requir|ask|urg|advis|warn|driv|sen[dt]|tell|told)/u.test(before)
  const drawn = crowdVerbs.includes(before) && !/^\p{Lu}/u.test(tokens[after]?.text ?? '')
  const awaited = next === 'to' && hoping.test(before) && coming.test(lowerAt(tokens, after + 1))
  return forced || drawn || awaited || takenIn ? { ...plain, unit: 'people', from: lead - 1 } : null
}

/** Read “of the 7,000, …”, whose people were counted or named before. */
function wholeNamed(context: Context, lead: number, after: number): Stand | null {
  const { tokens } = context
  const opened = /^(?:the|these|those)$/u.test(lowerAt(tokens, lead - 1)) && lowerAt(tokens, lead - 2) === 'of'
  if (!opened || lead > 3 || lowerAt(tokens, after) !== ',') return null
  return pointBack(context, lead)
}

/** Read “most of the dead, 90, were …”: how many a vague share is. */
function quantified(context: Context, lead: number, after: number): Stand | null {
  const { tokens } = context
  if (lowerAt(tokens, lead - 1) !== ',' || lowerAt(tokens, after) !== ',') return null
  const of = findOf(tokens, lead - 1, 5)
  if (!/^(?:most|half|many|majority|third|quarter|bulk|some)$/u.test(lowerAt(tokens, of - 1))) return null
  const pointed = /^(?:the|these|those|them|whom|its|their)$/u.test(lowerAt(tokens, of + 1))
  return of > 0 && pointed ? carry(context, lead, true) : null
}

/** Read “thousands of soldiers, perhaps 10,000, are …” and “residents (about 8,000 in all)”. */
function apposition(context: Context, lead: number, after: number): Stand | null {
  const { tokens, vocabulary } = context
  const opening = /^(?:perhaps|possibly|maybe|probably)$/u.test(lowerAt(tokens, lead - 1)) ? lead - 2 : lead - 1
  const closed =
    isEnd(tokens[after]) || (lowerAt(tokens, after) === 'in' && /^(?:all|total)$/u.test(lowerAt(tokens, after + 1)))
  if (!closed || !/^[,(–—-]$/u.test(lowerAt(tokens, opening)) || tokens[opening - 2]?.numeral) return null
  if (matchPhrase(vocabulary.counted, tokens, opening - 1)?.kind !== 'plural')
    return /^[(–—]$/u.test(lowerAt(tokens, opening)) ? tollBefore(context, opening - 1, 0) : null
  if (predicateUnit(context, after) !== null) return null // “of the victims, 40 were children”, “37 are cooks, 11 are officers”
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
        part: sharesLast(context, lead, after),
        definite: true,
      }
}

/** Tell whether a predicate goes on about people counted before: “4,000 came. 300 were officers and 90 were cooks”. */
function sharesLast({ memory, tokens, figures }: Context, lead: number, after: number): boolean {
  const figure = figures.find(({ from }) => from >= lead && from < after)
  if (memory.kind !== 'own') return false
  return (
    lowerAt(tokens, lead - 1) === 'and' ||
    ((lead === 0 || /^[.;]$/u.test(lowerAt(tokens, lead - 1))) && memory.figure > (figure?.high ?? Infinity))
  )
}

function predicateUnit(context: Context, after: number): string | null {
  if (!/^(?:are|were)$/u.test(lowerAt(context.tokens, after))) return null
  const noun = readNoun(context, after + 1, 'plural')
  const goesOn = noun.kind === 'person' && context.memory.kind === 'own'
  return noun.kind === 'counted' || goesOn ? noun.unit : null
}
