import { sayingVerbs } from '../../lexicon/function.ts'
import { definites } from '../../lexicon/people.ts'
import type { FoundBound } from '../number/bound.ts'
import type { Figure } from '../number/figure.ts'
import { lowerAt } from './other/look.ts'
import { isElsewhere, isGone, isMeasured, isSupposed } from './absent.ts'
import { isBackground } from './background.ts'
import { readFate, type NounReading } from './noun/noun.ts'
import { isOwn } from './noun/owner.ts'
import { isOfOtherWar } from './otherwar.ts'
import type { Context, Count, PartOf, Reading } from './reading.ts'
import { isBeforeLaw } from './law.ts'
import { isOnlySeen } from './scene.ts'

/** A figure whose noun is known and may be the topic's; `lead` and `to` are the token indexes it reaches from and to. */
export interface Claim {
  readonly figure: Figure
  readonly noun: NounReading
  readonly bound: FoundBound | null
  readonly unit: string | null
  readonly lead: number
  readonly to: number
  readonly part: PartOf | null
  readonly definite: boolean // points back at people already named
}

/** Decide whether counted people are the topic's own, or named rather than counted, or somebody else. */
export function judge(context: Context, claim: Claim): Reading {
  const { figure, unit, bound, lead, to, part } = claim
  const other: Reading = { figure, count: null, reason: 'other-count', unit, to }
  if (unit === null || isAside(context, claim) || !isOwn(context, claim)) return other
  const first = context.tokens[lead]
  const last = context.tokens[to - 1]
  if (!first || !last) return other
  const core = { start: Math.min(first.start, bound?.start ?? first.start), end: Math.max(last.end, bound?.end ?? 0) }
  const count: Count = { figure, unit, bound, core, to, partOf: part, derivation: null }
  return { figure, count, reason: null, unit }
}

function isAside(context: Context, claim: Claim): boolean {
  return (
    (isNamed(context, claim) && claim.part === null) ||
    speaks(context, claim) ||
    isBackground(context, claim.lead, claim.unit) ||
    isKin(context, claim) ||
    isUnharmed(context, claim.to) ||
    isHeld(context, claim) ||
    isSupposed(context, claim) ||
    isGone(context, claim) ||
    isOfOtherWar(context, claim) ||
    isBeforeLaw(context, claim) ||
    isMeasured(context, claim) ||
    isElsewhere(context, claim) ||
    isOnlySeen(context, claim)
  )
}

/** Tell whether a few people are named rather than counted: “the two presidents”, “their three children”. */
function isNamed({ tokens }: Context, { figure: { from, high }, to }: Claim): boolean {
  if (lowerAt(tokens, from - 1) === 'all') return (high ?? 0) <= 4
  return (high ?? 0) <= 12 && definites.includes(lowerAt(tokens, from - 1)) && !isAllAboard(tokens, from, to)
}

/** Tell all who were aboard, or whom a fate met, of whom some are told: “five *of the six people aboard*”, “of the six hurt”. */
function isAllAboard(tokens: Context['tokens'], from: number, to: number): boolean {
  const of = lowerAt(tokens, from - 3) === 'out' ? from - 3 : from - 2
  const share = lowerAt(tokens, from - 2) === 'of' && (of === 0 || (tokens[of - 1]?.numeral ?? null) !== null)
  return (
    share &&
    (/^(?:deaths|victims|fatalities|bodies|dead|killed|injured|wounded|missing)$/u.test(lowerAt(tokens, to - 1)) ||
      /^(?:aboard|onboard|hurt|injured|wounded|killed|trapped|missing|arrested|detained)$/u.test(lowerAt(tokens, to)) ||
      (lowerAt(tokens, to) === 'on' && lowerAt(tokens, to + 1) === 'board') ||
      (/^(?:on|in)$/u.test(lowerAt(tokens, to)) && craft.test(lowerAt(tokens, to + 2))))
  )
}

const craft = /^(?:bus|coach|plane|jet|aircraft|helicopter|boat|ship|ferry|train|car|van|truck|lorry|vehicle|flight)$/u

/** Tell whether the people counted do the talking: “two soldiers said”, “according to three people”. */
function speaks(context: Context, { figure: { from, high }, lead, to, unit }: Claim): boolean {
  const { tokens } = context
  if ((high ?? 0) > 20 || /^(?:injuries|deaths?|fatalit(?:y|ies)|bod(?:y|ies)|casualties|arrests?)$/iu.test(unit ?? ''))
    return false
  if (lowerAt(tokens, from - 1) === 'to' && lowerAt(tokens, from - 2) === 'according') return true
  if (isHeard(tokens, lead)) return true
  const next = /^(?:who|also)$/u.test(lowerAt(tokens, to)) || /ly$/u.test(lowerAt(tokens, to)) ? to + 1 : to
  const insider = /^(?:with (?:direct |first-hand )?knowledge|close to the|briefed on)\b/u
  if (insider.test([0, 1, 2].map((step) => lowerAt(tokens, next + step)).join(' '))) return true
  if (lowerAt(tokens, next) === 'reported' && whereabouts.test(lowerAt(tokens, next + 1))) return false // “five missing persons reported across the state”
  return sayingVerbs.has(lowerAt(tokens, next)) && readFate(context, next) === null
}

const whereabouts = /^(?:across|throughout|nationwide|statewide|so|in|by|as)$/u

/** Tell those a paper talks with: “it has interviewed four convicts”, “she spoke to 12 soldiers”. */
function isHeard(tokens: Context['tokens'], from: number): boolean {
  const before = lowerAt(tokens, from - 1)
  if (/^(?:interviewed|interviewing)$/u.test(before)) return true
  return /^(?:to|with)$/u.test(before) && /^(?:spoke|spoken|speaking|talked|talking)$/u.test(lowerAt(tokens, from - 2))
}

/** Tell whether people are told of as held by the law, where the topic counts none such: “four people were arrested”. */
function isHeld({ tokens, vocabulary }: Context, { lead, to }: Claim): boolean {
  if (!vocabulary.anyone || ['arrested', 'detained', 'prisoner'].some((word) => vocabulary.counted.has(word)))
    return vocabulary.anyone && !vocabulary.counted.has('prisoner') && judged.test(lowerAt(tokens, lead - 1))
  let at = to
  while (
    /^(?:were|was|are|is|have|has|had|been|being|also|now|later|still|in|under|police)$/u.test(lowerAt(tokens, at))
  )
    at += 1
  return (
    at > to &&
    /^(?:arrested|detained|charged|custody|jailed|sentenced|questioned|indicted|interrogated|arrest)$/u.test(
      lowerAt(tokens, at),
    )
  )
}

const judged = /^(?:sentence[sd]?|sentencing|jails|jailed|convicts|convicted|acquitted|executed|executes)$/u

const kin = /^(?:children|child|sons?|daughters?|kids?|siblings|grandchildren)$/u
const folk =
  /^(?:father|mother|dad|mum|mom|parent|parents|married|husband|wife|partner|girlfriend|boyfriend|he|she|who|couple|widow)$/u

/** Tell whether children are somebody’s family: “a mother of three children”, “his wife and two children”, “she has three children”. */
function isKin({ tokens, vocabulary }: Context, { figure: { high }, lead, to, unit }: Claim): boolean {
  if (!vocabulary.anyone || (high ?? 0) > 12 || !kin.test(unit?.split(' ').at(-1)?.toLowerCase() ?? '')) return false
  if (!/^(?:of|and|has|had|have|with)$/u.test(lowerAt(tokens, lead - 1)) || !folk.test(lowerAt(tokens, lead - 2)))
    return false
  return !tokens.slice(to, to + 6).some(({ lower }) => /^(?:were|was|are|died|drowned|perished)$/u.test(lower))
}

/** Tell whether people are told of as spared: “two drivers were not hurt”. */
function isUnharmed(context: Context, to: number): boolean {
  const be = [to, to + 1].find((at) => /^(?:were|was|are|is)$/u.test(lowerAt(context.tokens, at)))
  return be !== undefined && lowerAt(context.tokens, be + 1) === 'not' && readFate(context, be + 2) !== null
}
