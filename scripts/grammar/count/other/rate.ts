import { durationWords } from '../../../lexicon/units.ts'
import { isEnd, lowerAt } from './look.ts'
import { isOfPlaces } from './rows.ts'
import { readFate } from '../noun/noun.ts'
import type { Context } from '../reading.ts'
import { matchPhrase } from '../vocabulary.ts'
import { isPluralWord } from '../word.ts'

const exchanges = /^(?:exchang|swap|free|releas|return|hand|send|sent|lost|los)/u

/** Tell whether a figure is a rate: “1,200 per day”, “300 soldiers a month”, “30 people each”; two sides may exchange 90 each. */
export function isRate(context: Context, at: number): boolean {
  const { tokens } = context
  const aside = /^(?:which|that|killed|dead|both)$/u.test(lowerAt(tokens, at + 1)) ? closing(context, at) : at
  const timed = durationWords.includes(lowerAt(tokens, aside + 1))
  if (aside > at && timed && /^(?:every|each|per)$/u.test(lowerAt(tokens, aside))) return true
  const fate = readFate(context, at)?.to ?? at
  if (/^(?:daily|weekly|monthly)$/u.test(lowerAt(tokens, fate)) && isEnd(tokens[fate + 1])) return true
  const next = lowerAt(tokens, at)
  if (/^(?:each|apiece)$/u.test(next))
    return (
      !isOfEach(context, at) && !tokens.slice(Math.max(0, at - 8), at + 6).some(({ lower }) => exchanges.test(lower))
    )
  if (/^(?:per|daily|weekly|monthly|annually)$/u.test(next)) return true
  const ago = /^(?:ago|earlier|later|before|after|from)$/u.test(lowerAt(tokens, at + 2))
  if (/^(?:an?|every)$/u.test(next) && durationWords.includes(lowerAt(tokens, at + 1))) return !ago
  return (
    isRatio(context, at) ||
    opensWithRate(context) ||
    isSizeOfEach(context, at) ||
    isInBrackets(context, at) ||
    isOnAverage(context)
  )
}

/** Tell how many each of several bodies has: “85 battalions *each of 400 men*”, “boats, *each carrying 40*”. */
function isSizeOfEach({ tokens }: Context, at: number): boolean {
  const figure = tokens.findLastIndex(({ numeral }, index) => index < at && numeral !== null)
  const lead = tokens.slice(Math.max(0, figure - 4), Math.max(0, figure)).map(({ lower }) => lower)
  if (eachHolds.test(lead.join(' '))) return true
  if (lowerAt(tokens, figure - 1) !== 'of' || lowerAt(tokens, figure - 2) !== 'each') return false
  const [many, body] = [tokens[figure - 4], tokens[figure - 3]]
  return body !== undefined && isPluralWord(body) && (many?.numeral ?? null) !== null
}

/** “15 boats, *each containing about* 40 people” */
const eachHolds =
  /\beach (?:containing|carrying|holding|comprising|numbering|with)(?: (?:an estimated|about|around|some|roughly|nearly|up to|at least|more than|over))?$/u

/** Tell a rate in brackets of its own: “900 people died *(30 deaths from fire a day)*”. */
function isInBrackets({ tokens }: Context, at: number): boolean {
  const end = tokens.findIndex(({ text }, index) => index >= at && text === ')')
  const figure = tokens.findLastIndex(({ numeral }, index) => index < at && numeral !== null)
  const timed =
    durationWords.includes(lowerAt(tokens, end - 1)) && /^(?:an?|every|each|per)$/u.test(lowerAt(tokens, end - 2))
  const within = /^(?:in|within|over|for|on)$/u.test(lowerAt(tokens, end - 3))
  return end > 0 && end < at + 7 && timed && !within && lowerAt(tokens, figure - 1) === '('
}

/** Tell a sentence that says it gives an average by time: “On average, five people die in the camp every day”. */
function isOnAverage({ tokens }: Context): boolean {
  const opening = tokens.slice(0, 4).map(({ lower }) => lower)
  const last = tokens.findLastIndex(({ kind }) => kind === 'word')
  return (
    opening.includes('average') &&
    durationWords.includes(lowerAt(tokens, last)) &&
    /^(?:an?|every|each|per)$/u.test(lowerAt(tokens, last - 1))
  )
}

/** Tell what befell as many in each of the places named: “six died in Holm and two *each in* Ellen and Lund”, “Ellen and Lund (10 each)”, “one death *each was reported from* Holm and Ellen”. */
function isOfEach({ tokens, memory, vocabulary }: Context, at: number): boolean {
  if (lowerAt(tokens, at + 1) === ')') return isOfPlaces(tokens, at - 1)
  const bare = (tokens[at - 1]?.numeral ?? null) !== null
  const died = !bare && vocabulary.people && /^(?:died|drowned|perished)$/u.test(lowerAt(tokens, at + 1))
  if (died) return lowerAt(tokens, at + 2) === 'in' && isListOfNames(tokens, at + 3)
  if (
    bare
      ? !memory.here || memory.kind !== 'own'
      : !/^(?:deaths?|injur(?:y|ies)|bod(?:y|ies)|fatalit(?:y|ies)|casualt(?:y|ies)|arrests?)$/u.test(
          lowerAt(tokens, at - 1),
        )
  )
    return false
  const told = !bare && vocabulary.people && /^(?:was|were|have|has|had)$/u.test(lowerAt(tokens, at + 1))
  const from = told ? tokens.findIndex(({ lower }, index) => index > at && /^(?:from|in|at)$/u.test(lower)) : at + 1
  return (
    from > at && from < at + 6 && /^(?:in|from|at)$/u.test(lowerAt(tokens, from)) && isListOfNames(tokens, from + 1)
  )
}

/** Tell two names or more from an index on: “Holm and Ellen”, “the towns of Holm, Ellen and Lund”. */
function isListOfNames(tokens: Context['tokens'], from: number): boolean {
  const joint = tokens.findIndex(({ lower }, at) => at > from && /^(?:,|and)$/u.test(lower))
  return (
    joint > from && joint < from + 8 && [joint - 1, joint + 1].every((at) => /^\p{Lu}/u.test(tokens[at]?.text ?? ''))
  )
}

/** Tell a sentence that begins with its rate: “Each minute, 24 people flee”. */
function opensWithRate({ tokens }: Context): boolean {
  return (
    /^(?:each|every)$/u.test(lowerAt(tokens, 0)) &&
    durationWords.includes(lowerAt(tokens, 1)) &&
    !/^(?:since|for)$/u.test(lowerAt(tokens, 2))
  )
}

/** Find the token behind an aside that opens here: “, dead and wounded alike, | every day”. */
function closing({ tokens }: Context, at: number): number {
  const end = tokens.findIndex(({ text }, index) => index > at && text === ',')
  return lowerAt(tokens, at) === ',' && end > at && end < at + 10 ? end + 1 : at
}

/** Tell whether people are told by the other: “three wounded for every soldier killed”, “two officers to each ten men”; “thanked 300 men for every effort” tells of no other people. */
function isRatio(context: Context, at: number): boolean {
  const { tokens, vocabulary } = context
  const told = readFate(context, at)?.to ?? at
  const to = /^(?:for|to|per)$/u.test(lowerAt(tokens, told)) ? told + 1 : told
  if (to === told || !/^(?:every|each)$/u.test(lowerAt(tokens, to))) return false
  return tokens
    .slice(to + 1, to + 4)
    .some(
      ({ numeral }, step) =>
        (numeral !== null && step === 0) ||
        [vocabulary.counted, vocabulary.persons].some((each) => matchPhrase(each, tokens, to + 1 + step) !== null),
    )
}
