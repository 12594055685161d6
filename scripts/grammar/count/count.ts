import { findBoundAfter, findBoundBefore, type FoundBound } from '../number/bound.ts'
import { readBare } from './bare/bare.ts'
import { readDashed } from './bare/dashed.ts'
import { judge, type Claim } from './claim.ts'
import { isAmongFated } from './noun/fate.ts'
import { readSwapped } from './exchange.ts'
import type { Figure } from '../number/figure.ts'
import { readProduct } from './noun/group.ts'
import { findUnnamed } from './noun/coming.ts'
import { isDash, lowerAt } from './other/look.ts'
import { readLossRate, withPeriod } from './bare/loss.ts'
import { readNation } from './part/nations.ts'
import { readProved } from './part/proved.ts'
import { areRecorded } from './noun/mishap.ts'
import { readKind } from './noun/kind.ts'
import { readNoun, type NounReading } from './noun/noun.ts'
import { isAmongThem } from './noun/partitive.ts'
import { findPartLead } from './part/part.ts'
import { isBrokenOff } from './mend.ts'
import { behindTotal } from './bare/spoken.ts'
import type { Context, Reading } from './reading.ts'
import { findRole } from './other/role.ts'
import { findRefusal, isHeldAgainst } from './refusal.ts'
import { readOne } from './noun/one.ts'
import { fateUnit, readShare } from './part/share.ts'
import { bodies } from '../../lexicon/people.ts'
import { heldIn, isOfOurs } from './noun/trade.ts'

/** Read one figure of a sentence: a count of the topic's people, or the reason why it is none. `before` is the reading just before it. */
export function readFigure(context: Context, figure: Figure, before: Reading | undefined): Reading {
  const reading = readCount(context, figure, before)
  return reading.count ? withPeriod(context, reading) : reading
}

function readCount(context: Context, figure: Figure, before: Reading | undefined): Reading {
  const { tokens } = context
  if (isBrokenOff(tokens, figure)) return { figure, count: null, reason: 'repeat', unit: null, to: figure.to }
  const told = readTold(context, figure, before)
  if (told) return told
  const role = findRole(tokens, figure) ?? figure.fault
  const rate = role === 'rate' ? readLossRate(context, figure) : null
  if (rate) return rate
  if (role)
    return {
      figure,
      count: null,
      reason: role,
      unit: role === 'vague' ? namedBy(context, figure) : null,
      to: figure.to,
    }
  const { at, noun, afterBound } = readBehind(context, figure)
  const reason = findRefusal(context, figure, noun)
  if (reason) return { figure, count: null, reason, unit: noun.unit, to: noun.to }
  const bound = isHeldAgainst(context, figure) ? null : chooseBound(findBoundBefore(tokens, figure.from), afterBound)
  const claim: Claim = {
    figure,
    noun,
    bound,
    unit: noun.unit,
    lead: leadOf(context, figure, bound),
    to: noun.to,
    part: null,
    definite: false,
  }
  if (figure.low === 1 && figure.high === 1) return readOne(context, claim, before)
  const product = noun.kind === 'thing' && bodies.includes(noun.unit ?? '') ? readProduct(context, claim) : null
  if (product) return product
  if (noun.kind === 'group')
    return readProduct(context, claim) ?? { figure, count: null, reason: 'group-count', unit: noun.unit, to: noun.to }
  const part = findPartLead(context, claim.lead, before)
  return readMany(context, { ...claim, part }, at, before)
}

/** Read a number whose people the words around it tell, whatever stands behind it. */
function readTold(context: Context, figure: Figure, before: Reading | undefined): Reading | null {
  const told =
    readSwapped(context, figure) ??
    readNation(context, figure) ??
    readDashed(context, figure, before) ??
    readProved(context, figure, before)
  return told?.count ? told : null
}

/** Name the people of ours of whom a vague amount is told, so that later words may point back at them: “thousands of soldiers”. */
function namedBy(context: Context, figure: Figure): string | null {
  const at = lowerAt(context.tokens, figure.to) === 'of' ? figure.to + 1 : figure.to
  const noun = readNoun(context, at, 'plural')
  if (noun.kind !== 'counted') return null
  return (
    judge(context, {
      figure,
      noun,
      bound: null,
      unit: noun.unit,
      lead: figure.from,
      to: noun.to,
      part: null,
      definite: false,
    }).count?.unit ?? null
  )
}

interface Behind {
  readonly at: number
  readonly noun: NounReading
  readonly afterBound: FoundBound | null
}

/** Read what stands behind a figure: “-strong”, a bound such as “or more”, and the noun. */
function readBehind(context: Context, figure: Figure): Behind {
  const glued = isDash(context.tokens[figure.to])
  const strong = glued && lowerAt(context.tokens, figure.to + 1) === 'strong' ? 2 : 0
  const afterBound = findBoundAfter(context.tokens, figure.to + strong)
  const behind = (afterBound?.to ?? figure.to + strong) + (isCutOff(context.tokens, figure) ? 1 : 0)
  const at = behindTotal(context.tokens, behind)
  const attributive = strong > 0 || lowerAt(context.tokens, figure.to) === '-'
  const single = figure.low === 1 && figure.high === 1
  const noun = readNoun(context, at, attributive ? 'attributive' : single ? 'singular' : 'plural')
  return {
    at,
    noun,
    afterBound:
      afterBound ?? (noun.kind === 'counted' || noun.kind === 'person' ? boundBehind(context, noun.to) : null),
  }
}

/** Find a bound behind people, or behind what became of them: “117 people *or more*”, “left 117 people dead *at least*”. */
function boundBehind(context: Context, to: number): FoundBound | null {
  return (
    findBoundAfter(context.tokens, to) ??
    (context.vocabulary.counted.has(lowerAt(context.tokens, to)) ? findBoundAfter(context.tokens, to + 1) : null)
  )
}

/** Tell a share that a stray comma cuts off from its verb: “of the 74 aboard, 65, were prisoners”. */
function isCutOff(tokens: Context['tokens'], { from, to }: Figure): boolean {
  return (
    lowerAt(tokens, from - 1) === ',' &&
    lowerAt(tokens, to) === ',' &&
    /^(?:were|are)$/u.test(lowerAt(tokens, to + 1)) &&
    tokens.some(
      ({ numeral }, index) => numeral !== null && index < from && /^of (?:the|these|those)$/u.test(`${lowerAt(tokens, index - 2)} ${lowerAt(tokens, index - 1)}`), // prettier-ignore
    )
  )
}

function readMany(context: Context, claim: Claim, at: number, before: Reading | undefined): Reading {
  const { noun } = claim
  const held = heldIn(context, claim)
  const part = claim.part ?? held ?? (isAmongFated(context, noun.to) || isHeldBehind(context, noun.to) ? 'last' : null)
  if (noun.kind === 'counted') return judge(context, { ...claim, part })
  if (noun.kind === 'fate') return judge(context, { ...claim, part, unit: fateUnit(context, claim), definite: true })
  if (noun.kind === 'partitive' || noun.kind === 'pronoun') return readShare(context, claim)
  if (
    (held !== null && (noun.kind === 'person' || noun.kind === 'thing')) ||
    (noun.kind === 'person' && isOfOurs(context, { ...claim, part }, before))
  )
    return judge(context, { ...claim, part, definite: part !== null })
  const named = readKind(context, claim, part)
  if (named) return named
  if (areRecorded(context, claim)) return judge(context, { ...claim, part, definite: true })
  const unnamed = noun.kind === 'thing' ? findUnnamed(context, claim.figure) : null
  if (unnamed) return judge(context, { ...claim, ...unnamed, part })
  return readBare(context, { ...claim, lead: beforeLooks(context.tokens, claim.lead) }, at, before)
}

/** Tell people of any trade held in those counted last by the words behind them: “there are 40 cooks *among them*”. */
function isHeldBehind({ memory, tokens }: Context, to: number): boolean {
  return memory.kind === 'own' && isAmongThem(tokens, to)
}

/** Step back over how a number looks to the one who tells it: “lost *a staggering* 900”. */
function beforeLooks(tokens: Context['tokens'], lead: number): number {
  return looks.test(lowerAt(tokens, lead - 1)) && /^an?$/u.test(lowerAt(tokens, lead - 2)) ? lead - 2 : lead
}

const looks =
  /^(?:staggering|whopping|shocking|horrific|mere|massive|incredible|astonishing|astounding|stunning|grim|record|reported|estimated|total|full|further|combined)$/u

function chooseBound(before: FoundBound | null, after: FoundBound | null): FoundBound | null {
  return before && (before.bound !== 'about' || !after) ? before : (after ?? before)
}

function leadOf({ tokens }: Context, figure: Figure, bound: FoundBound | null): number {
  const at = bound ? tokens.findIndex(({ start }) => start === bound.start) : figure.from
  const lead = at >= 0 && at < figure.from ? at : figure.from
  return /^(?:another|between|some|additional|further)$/u.test(lowerAt(tokens, lead - 1)) ? lead - 1 : lead
}
