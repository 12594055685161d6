import type { NumeralReason } from '../../../../src/schema/ledger.ts'
import { stoppers } from '../../../lexicon/function.ts'
import { readAwaited } from './awaited.ts'
import { besideWhole } from './beside.ts'
import { readCaptive } from './captive.ts'
import { enlists } from './enlist.ts'
import { judge, type Claim } from '../claim.ts'
import { findStand } from './ellipsis.ts'
import { carry, pointBack } from './estimate.ts'
import type { Figure } from '../../number/figure.ts'
import { readFatally } from './fatally.ts'
import { lowerAt } from '../other/look.ts'
import { lookPast } from '../memory.ts'
import type { NounReading } from '../noun/noun.ts'
import { isPluralWord } from '../word.ts'
import { readFatedMark, readMark } from './mark.ts'
import { readRanked } from './ranked.ts'
import { sharedNoun } from './shared.ts'
import { tollBefore } from './tollnoun.ts'
import type { Context, Reading, Stand } from '../reading.ts'

/** Read a figure without a noun of ours: what it stands for, or what else it counts. */
export function readBare(context: Context, claim: Claim, at: number, before: Reading | undefined): Reading {
  const { figure, noun } = claim
  const refuse = (reason: NumeralReason, unit: string | null): Reading => ({
    figure,
    count: null,
    reason,
    unit,
    to: noun.to,
  })
  if (isFigureNoun(noun)) return readNewFigure(context, claim) ?? readMark(context, claim) ?? refuse('repeat', null)
  const repeated = repeats(context, claim, at, before)
  if (repeated) return refuse(repeated, null)
  const awaited = readSpecial(context, claim, at)
  if (awaited) return awaited
  const others = standsForPeople(context, at) && !isOtherThing(context.tokens, claim.lead, at)
  const shared = noun.kind === 'none' ? sharedNoun(context, claim.lead, at) : null
  if (shared) return judge(context, { ...claim, noun: { ...shared, to: at }, unit: shared.unit, to: at })
  const seen = { ...context, memory: lookPast(context, figure, at) }
  const stand = noun.kind === 'none' || others ? standOf(seen, claim, at) : null
  if (!stand) return readRanked(context, claim) ?? refuse(otherwise(noun), noun.unit)
  if (stand.kind !== 'own') return refuse(stand.kind === 'thing' ? 'thing-count' : 'other-count', stand.unit)
  const inList = stand.definite && before?.count?.partOf ? ('whole' as const) : claim.part
  const standing = {
    ...claim,
    noun: { ...noun, modifiers: stand.modifiers },
    ...unitOf(stand, noun, { others, at }),
    lead: stand.from,
  }
  return judge(context, { ...standing, part: stand.part ? 'last' : inList, definite: stand.definite })
}

/** Say why a bare number only goes on from the one before: the same number again, or “*another* 900” of money. */
function repeats(context: Context, claim: Claim, at: number, before: Reading | undefined): NumeralReason | null {
  if (isNamedAgain(context, claim, at)) return 'repeat'
  return before?.reason === 'money' && lowerAt(context.tokens, claim.figure.from - 1) === 'another' ? 'money' : null
}

/** Name whom a number stands for, by a noun of its own where it has one: “20,000 more park *visitors*”. */
function unitOf(
  stand: Stand,
  noun: NounReading,
  { others, at }: { readonly others: boolean; readonly at: number },
): Pick<Claim, 'unit' | 'to'> {
  return others && noun.kind === 'person' ? { unit: noun.unit, to: noun.to } : { unit: stand.unit, to: at }
}

/** Say what a number counts that is none of ours. */
function otherwise({ kind }: NounReading): NumeralReason {
  return kind === 'person' ? 'other-count' : 'thing-count'
}

function readSpecial(context: Context, claim: Claim, at: number): Reading | null {
  return (
    readCaptive(context, claim, at) ??
    readAwaited(context, claim, at) ??
    readFatally(context, claim, at) ??
    readFatedMark(context, claim)
  )
}

/** Tell the number told last that is set against another: “They lost 900. *900 is greater than* the losses of the last war.” */
function isCompared(tokens: Context['tokens'], at: number): boolean {
  return /^(?:is|was|would be) (?:greater|more|larger|higher|fewer|less|lower|smaller) than$/u.test(
    [0, 1, 2].map((step) => lowerAt(tokens, at + step)).join(' '),
  )
}

/** Tell the number told last that is named again to tell of some: “Seven guests fell ill. Of *the seven*, two …”. */
function isNamedAgain(context: Context, claim: Claim, at: number): boolean {
  const { tokens, memory } = context
  const { figure, lead, noun } = claim
  if (noun.kind !== 'none' || memory.kind !== 'own' || memory.figure !== figure.high) return false
  return (
    isCompared(tokens, at) ||
    (lowerAt(tokens, lead - 1) === 'the' && lowerAt(tokens, lead - 2) === 'of' && lowerAt(tokens, at) === ',')
  )
}

/** Tell “nine others”, “nine more” and “900 signed contracts with the army” from “nine other places”. */
function standsForPeople(context: Context, at: number): boolean {
  const { tokens } = context
  if (enlists(context, at)) return true
  const next = tokens[at + 1]
  if (isCallForMore(tokens, at)) return false
  if (lowerAt(tokens, at) === 'more' && next?.lower === 'of' && lowerAt(tokens, at + 2) === 'the') return false
  const isPlural =
    next?.kind === 'word' && /[^su'i]s$|(?:children|men|women|people)$/u.test(next.text) && !stoppers.has(next.lower)
  return /^(?:others?|more)$/u.test(lowerAt(tokens, at)) && !(isPlural && lowerAt(tokens, at) !== 'others')
}

/** Tell other things from other people: “three *other nearby towns*”, “this video and nine *others*”. */
function isOtherThing(tokens: Context['tokens'], lead: number, at: number): boolean {
  if (lowerAt(tokens, at) === 'others') return isNextToThis(tokens, lead)
  if (lowerAt(tokens, at) !== 'other') return false
  const end = tokens.findIndex(({ kind, lower }, index) => index > at && (kind !== 'word' || stoppers.has(lower)))
  return tokens.slice(at + 1, end < 0 ? undefined : end).some(isPluralWord)
}

/** Tell what stands beside one thing pointed at: “*this video and* nine others”, but “this man and nine others”. */
function isNextToThis(tokens: Context['tokens'], lead: number): boolean {
  const beside = lowerAt(tokens, lead - 2)
  return (
    lowerAt(tokens, lead - 1) === 'and' &&
    /^(?:this|that)$/u.test(lowerAt(tokens, lead - 3)) &&
    /^(?:video|film|clip|photo(?:graph)?|picture|image|letter|document|case|attack|incident|report|site|city|town|village|camp|prison|book|plane|ship|building|house|school|hospital|unit|country|country's|region)$/u.test(
      beside,
    )
  )
}

/** Tell a call for more questions: “Time for three more.”, “Okay. Two more.” */
function isCallForMore(tokens: Context['tokens'], at: number): boolean {
  const from = tokens.findLastIndex(({ lower }, index) => lower === ':' && index < at) + 1
  return (
    lowerAt(tokens, at) === 'more' &&
    tokens[at + 1]?.kind !== 'word' &&
    tokens
      .slice(from, at)
      .every(({ lower, numeral, kind }) => numeral !== null || kind === 'mark' || calling.test(lower))
  )
}

const calling =
  /^(?:time|for|just|only|we|we'll|we've|have|can|take|do|got|i|i'll|i've|let's|maybe|ok|okay|alright|all|right|yes|yeah|so|and|last|ms|mr)$/u

function standOf(context: Context, claim: Claim, at: number): Stand | null {
  return findStand(context, claim.lead, at) ?? shareOf(context, claim, at) ?? besideWhole(context, claim.lead, at)
}

/** Read a bare share of people just counted: “49 died: 41 at sea”, “9,000 came, including 800 by boat”. */
function shareOf(context: Context, { lead, part }: Claim, at: number): Stand | null {
  const next = /^(?:currently|now|already|still|just|right)$/u.test(lowerAt(context.tokens, at)) ? at + 1 : at
  const to = lowerAt(context.tokens, next) === 'to' && /^\p{Lu}/u.test(context.tokens[next + 1]?.text ?? '')
  const placed = to || /^(?:at|in|on|by|near|from|aboard|outside|inside|around)$/u.test(lowerAt(context.tokens, next))
  if (!placed) return null
  if (part !== null && part !== 'next' && context.memory.here) return carry(context, lead, true)
  if (!isHeld(context, lead)) return null
  const toll = tollBefore(context, lead - 2, 4)
  return toll ? { ...toll, part: true, definite: true } : carry(context, lead, true)
}

/** Tell a share of people named before, with a number or without: “a breakdown of the death toll, including 90 in Holm”, “the missing include 12 in Lund”. */
function isHeld({ tokens }: Context, lead: number): boolean {
  if (!/^(?:includes?|included|including)$/u.test(lowerAt(tokens, lead - 1))) return false
  const from = Math.max(0, lead - 1 - (lowerAt(tokens, lead - 2) === ',' ? 5 : 3))
  return tokens.slice(from, lead - 1).some(({ lower }) => heldWords.test(lower))
}

const heldWords =
  /^(?:toll|dead|deaths|missing|injured|wounded|victims|fatalities|casualties|arrested|displaced|evacuees|refugees|survivors)$/u

const figureNouns = /^(?:figures?|estimate|number|total|toll|count|mark|claim)$/iu

function isFigureNoun({ kind, unit }: NounReading): boolean {
  return kind === 'thing' && figureNouns.test(unit ?? '')
}

/** Read an estimate that is brought up anew, for people counted or named before. */
function readNewFigure(context: Context, claim: Claim): Reading | null {
  const stand = isNewFigure(context, claim.figure) ? pointBack(context, claim.lead) : null
  return stand?.kind === 'own' ? judge(context, { ...claim, unit: stand.unit, definite: true }) : null
}

/** Tell whether a figure is brought up for the first time: “a cautious 900 estimate”, not “that 900 figure”. */
function isNewFigure({ tokens }: Context, { from }: Figure): boolean {
  return [from - 1, from - 2].some((at) => /^an?$/u.test(lowerAt(tokens, at)))
}
