import type { NumeralReason } from '../../src/schema/ledger.ts'
import { sayingVerbs } from '../lexicon/function.ts'
import { definites } from '../lexicon/people.ts'
import { durationWords } from '../lexicon/units.ts'
import { findBoundAfter, findBoundBefore, type FoundBound } from './bound.ts'
import { findStand } from './ellipsis.ts'
import type { Figure } from './figure.ts'
import { readProduct } from './group.ts'
import { readNoun, type NounReading } from './noun.ts'
import { findPartLead } from './part.ts'
import {
  belongingOfModifiers,
  belongingOfOrigin,
  belongingOfSubject,
  namesAnything,
  namesPopulation,
} from './population.ts'
import type { Context, Count, PartOf, Reading } from './reading.ts'
import { isYear } from './when.ts'
import { findRole, isDesignated } from './role.ts'
import { matchPhrase } from './vocabulary.ts'

/** Read one figure of a sentence: a count of the topic's people, or the reason why it is none. `before` is the reading just before it. */
export function readFigure(context: Context, figure: Figure, before: Reading | undefined): Reading {
  const { text, tokens, vocabulary } = context
  const refuse = (reason: NumeralReason, unit: string | null = null, to = figure.to): Reading => ({
    figure,
    count: null,
    reason,
    unit,
    to,
  })
  const role = findRole(tokens, figure)
  if (role) return refuse(role)
  if (figure.fault) return refuse(figure.fault)
  const strong = tokens[figure.to + 1]?.lower === 'strong' ? 2 : 0
  const afterBound = findBoundAfter(tokens, figure.to + strong)
  const at = afterBound?.to ?? figure.to + strong
  const many = figure.low !== 1 || figure.high !== 1
  const noun = readNoun(text, tokens, at, vocabulary, many && strong === 0)
  const people = noun.kind === 'counted' || noun.kind === 'fate'
  if (isYear(tokens, figure, people)) return refuse('date')
  if (!people && isDesignated(tokens, figure)) return refuse('designation')
  if (isRate(context, noun.to)) return refuse('rate', noun.unit, noun.to)
  if (figure.low === null || figure.low === 0)
    return refuse(people || noun.kind === 'person' ? 'other-count' : 'thing-count', noun.unit, noun.to)
  if (isRefused(context, figure)) return refuse('other-count', noun.unit, noun.to)
  const bound = findBoundBefore(tokens, figure.from)
  if (!many) return readOne(context, figure, noun, bound)
  if (noun.kind === 'group')
    return readProduct(context, figure, noun, bound) ?? refuse('group-count', noun.unit, noun.to)
  return readMany(context, {
    figure,
    noun,
    at,
    bound: bound?.bound === 'about' || !bound ? (afterBound ?? bound) : bound,
    before,
  })
}

interface Many {
  readonly figure: Figure
  readonly noun: NounReading
  readonly at: number
  readonly bound: FoundBound | null
  readonly before: Reading | undefined
}

function readMany(context: Context, many: Many): Reading {
  const { figure, noun, at, before } = many
  const lead = leadOf(context, figure, many.bound)
  const part = findPartLead(context, lead, before)
  if (noun.kind === 'counted')
    return judge(context, many, { unit: noun.unit, lead, to: noun.to, part, definite: false })
  if (noun.kind === 'fate')
    return judge(context, many, { unit: fateUnit(context, noun, at), lead, to: noun.to, part, definite: true })
  if (noun.kind === 'partitive' || noun.kind === 'pronoun') return readShare(context, many, lead)
  if (noun.kind === 'person' && part && before?.count)
    return judge(context, many, { unit: noun.unit, lead, to: noun.to, part, definite: true })
  if (
    noun.kind === 'thing' &&
    /^(?:figure|figures|estimate|number|total|toll|count|mark|claim)$/iu.test(noun.unit ?? '')
  )
    return { figure, count: null, reason: 'repeat', unit: null, to: noun.to }
  const stand = noun.kind === 'none' || startsWithOthers(context, at) ? findStand(context, lead, at) : null
  if (!stand)
    return {
      figure,
      count: null,
      reason: noun.kind === 'person' ? 'other-count' : 'thing-count',
      unit: noun.unit,
      to: noun.to,
    }
  if (stand.kind !== 'own')
    return {
      figure,
      count: null,
      reason: stand.kind === 'thing' ? 'thing-count' : 'other-count',
      unit: stand.unit,
      to: at,
    }
  const standing = { ...many, noun: { ...noun, modifiers: stand.modifiers } }
  return judge(context, standing, {
    unit: stand.unit,
    lead: stand.from,
    to: at,
    part: stand.part ? 'last' : part,
    definite: stand.definite,
  })
}

interface Claim {
  readonly unit: string | null
  readonly lead: number
  readonly to: number
  readonly part: PartOf | null
  readonly definite: boolean
}

/** Decide whether counted people are the topic's own, named rather than counted, or somebody else. */
function judge(context: Context, { figure, noun, bound }: Many, { unit, lead, to, part, definite }: Claim): Reading {
  const other: Reading = { figure, count: null, reason: 'other-count', unit, to }
  if (unit === null || (isNamed(context, figure) && !part) || speaks(context, figure, to)) return other
  if (!isOwn(context, { figure, noun, lead, to, definite: definite || part !== null })) return other
  const first = context.tokens[lead]
  const last = context.tokens[to - 1]
  if (!first || !last) return other
  const core = { start: Math.min(first.start, bound?.start ?? first.start), end: Math.max(last.end, bound?.end ?? 0) }
  const count: Count = { figure, unit, bound, core, to, partOf: part, derivation: null }
  return { figure, count, reason: null }
}

interface Candidate extends Pick<Claim, 'lead' | 'to' | 'definite'> {
  readonly figure: Figure
  readonly noun: NounReading
}

function isOwn(context: Context, { figure, noun, lead, to, definite }: Candidate): boolean {
  const { tokens, vocabulary } = context
  if (vocabulary.anyone || matchPhrase(vocabulary.population, tokens, to - 1)) return true
  const nearest = [
    belongingOfModifiers(noun.modifiers, vocabulary),
    belongingOfOrigin(tokens, to, vocabulary),
    belongingOfSubject(tokens, lead, vocabulary),
  ].find((belonging) => belonging !== 'open')
  if (nearest) return nearest === 'own'
  if (namesPopulation(tokens, vocabulary)) return true
  const before = tokens[figure.from - 1]?.lower ?? ''
  const pointing =
    definite ||
    /^(?:the|these|those|this|that|their|its|another|additional)$/u.test(before) ||
    noun.kind === 'partitive'
  return context.nearPopulation && (pointing || !namesAnything(tokens))
}

function readShare(context: Context, many: Many, lead: number): Reading {
  const { figure, noun } = many
  const { text, tokens, vocabulary, memory } = context
  if (noun.kind === 'pronoun') {
    if (memory.kind === 'own')
      return judge(context, many, { unit: memory.unit, lead, to: noun.to, part: 'last', definite: true })
    return {
      figure,
      count: null,
      reason: memory.kind === 'thing' ? 'thing-count' : 'other-count',
      unit: null,
      to: noun.to,
    }
  }
  const whole = context.figures.find(({ from }) => from >= noun.to && from <= noun.to + 3)
  const head = readNoun(text, tokens, whole?.to ?? noun.to, vocabulary, true)
  const claim = { unit: head.unit, lead, to: head.to, part: whole ? ('next' as const) : null, definite: true }
  if (head.kind === 'counted' || head.kind === 'fate')
    return judge(context, { ...many, noun: { ...head, kind: 'partitive' } }, claim)
  const among = head.kind === 'person' && memory.kind === 'own' && !whole
  if (among) return judge(context, many, { ...claim, part: 'last' })
  return {
    figure,
    count: null,
    reason: head.kind === 'person' ? 'other-count' : 'thing-count',
    unit: head.unit,
    to: head.to,
  }
}

/** Read “one”: a count only where one of the topic's people met a fate, else a pronoun. */
function readOne(context: Context, figure: Figure, noun: NounReading, bound: FoundBound | null): Reading {
  const { text, tokens, vocabulary } = context
  const lead = leadOf(context, figure, bound)
  const fated =
    noun.kind === 'fate' ||
    (noun.kind === 'counted' &&
      (readNoun(text, tokens, noun.to, vocabulary, true).kind === 'fate' ||
        /^(?:kill|wound|injur|hurt)/u.test(tokens[lead - 1]?.lower ?? '')))
  const unit = noun.kind === 'fate' ? fateUnit(context, noun, figure.to) : noun.unit
  if (fated)
    return judge(
      context,
      { figure, noun, at: figure.to, bound, before: undefined },
      { unit, lead, to: noun.to, part: null, definite: false },
    )
  const reason =
    noun.kind === 'person' || noun.kind === 'counted'
      ? 'other-count'
      : noun.kind === 'group'
        ? 'group-count'
        : noun.kind === 'thing'
          ? 'thing-count'
          : 'pronoun'
  return { figure, count: null, reason, unit: noun.unit, to: noun.to }
}

function leadOf({ tokens }: Context, figure: Figure, bound: FoundBound | null): number {
  const at = bound ? tokens.findIndex(({ start }) => start === bound.start) : figure.from
  const lead = at >= 0 && at < figure.from ? at : figure.from
  return /^(?:another|between)$/u.test(tokens[lead - 1]?.lower ?? '') ? lead - 1 : lead
}

/** Name the people a fate stands for: those counted just before (“two others injured”), else people. */
function fateUnit({ vocabulary, memory, tokens }: Context, noun: NounReading, at: number): string {
  const fate = noun.unit ?? ''
  const others = tokens.slice(Math.max(0, at - 3), noun.from).some(({ lower }) => /^(?:others?|another)$/u.test(lower))
  if (others && memory.kind === 'own' && memory.unit) return memory.unit
  if (!vocabulary.people || /^dead$/iu.test(fate)) return fate
  return /^died?|dying$/iu.test(fate) ? `people who ${fate.toLowerCase()}` : `people ${fate.toLowerCase()}`
}

function startsWithOthers({ tokens }: Context, at: number): boolean {
  return /^(?:others?|more)$/u.test(tokens[at]?.lower ?? '')
}

/** Tell whether a figure is a rate: “1,200 per day”, “300 soldiers a month”, “30 people each”. */
function isRate({ tokens }: Context, at: number): boolean {
  const next = tokens[at]?.lower ?? ''
  if (/^(?:per|daily|weekly|monthly|annually|apiece|each)$/u.test(next)) return true
  return /^(?:an?|every)$/u.test(next) && durationWords.includes(tokens[at + 1]?.lower ?? '')
}

/** Tell whether the text says that the figure is not so: “not 12,000 but 3,000”, “rather than 500”. */
function isRefused({ tokens }: Context, { from, to }: Figure): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  if (before === 'not') return tokens.slice(to, to + 12).some(({ lower }) => lower === 'but')
  return /^(?:rather|instead)$/u.test(tokens[from - 2]?.lower ?? '') && /^(?:than|of)$/u.test(before)
}

/** Tell whether a few people are named rather than counted: “the two presidents”, “their three children”. */
function isNamed({ tokens }: Context, { from, high }: Figure): boolean {
  return (high ?? 0) <= 12 && definites.includes(tokens[from - 1]?.lower ?? '')
}

/** Tell whether the people counted are the ones who do the talking: “two soldiers said”, “according to three people”. */
function speaks({ tokens }: Context, { from, high }: Figure, to: number): boolean {
  if ((high ?? 0) > 20) return false
  if (tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'according') return true
  const next = tokens[to]?.lower === 'who' ? to + 1 : to
  return (
    sayingVerbs.has(tokens[next]?.lower ?? '') ||
    (/ly$/u.test(tokens[next]?.lower ?? '') && sayingVerbs.has(tokens[next + 1]?.lower ?? ''))
  )
}
