import { judge, type Claim } from './claim.ts'
import { fates, tollNouns } from '../../lexicon/people.ts'
import { findStand } from './ellipsis.ts'
import { pointBack } from './estimate.ts'
import { meetsFate } from './fate.ts'
import type { Figure } from '../number/figure.ts'
import { lowerAt } from './look.ts'
import { readNoun, type NounReading } from './noun.ts'
import type { Context, Reading } from './reading.ts'
import { isTold } from './told.ts'
import { matchPhrase } from './vocabulary.ts'

/** Read a share of people: “500 of them”, “10 of their colleagues”, “1,000 of the 11,000 soldiers”. */
export function readShare(context: Context, claim: Claim): Reading {
  const { figure, noun } = claim
  const { memory } = context
  if (noun.kind === 'pronoun') return readPronoun(context, claim)
  const whole = context.figures.find(({ from }) => from >= noun.to && from <= noun.to + 3)
  const head = readNoun(context, whole?.to ?? noun.to, 'plural')
  const sharesLast =
    memory.unit !== null &&
    mayHold(memory.unit, head.unit) &&
    /^(?:these|those|the)$/u.test(lowerAt(context.tokens, noun.from + 1))
  const share: Claim = {
    ...claim,
    noun: { ...head, kind: 'partitive' },
    unit: head.unit,
    to: head.to,
    part: whole ? 'next' : sharesLast ? 'last' : null,
    definite: true,
  }
  if (head.kind === 'counted' || head.kind === 'fate') return judge(context, share)
  const stand = whole && head.kind === 'none' ? findStand(context, whole.from, whole.to) : null
  if (stand?.kind === 'own') return judge(context, { ...share, unit: stand.unit, to: whole?.to ?? head.to })
  if (head.kind === 'person' && isOfOurs(context, whole, { ...share, noun: head }))
    return judge(context, { ...share, part: share.part ?? 'last' })
  return {
    figure,
    count: null,
    reason: head.kind === 'person' ? 'other-count' : 'thing-count',
    unit: head.unit,
    to: head.to,
  }
}

/** Tell whether people of any trade are ours: counted before, or their whole met a fate: “87 of the 96 porters hurt”. */
function isOfOurs(context: Context, whole: Figure | undefined, share: Claim): boolean {
  if (isTold(context, share)) return true
  return whole ? meetsFate(context, { lead: whole.from, to: share.to }) : context.memory.kind === 'own'
}

/** Tell whether people of a unit may hold some of another: “of the deaths” is no share of residents. */
function mayHold(whole: string | null, share: string | null): boolean {
  return (
    whole === share ||
    /^(?:people|casualties)$/iu.test(whole ?? '') ||
    share === 'casualties' ||
    !fateUnits.has(share?.toLowerCase() ?? '')
  )
}

function readPronoun(context: Context, claim: Claim): Reading {
  const { figure, noun } = claim
  const { memory, tokens, vocabulary } = context
  const told = predicateBehind(context, noun.to)
  const apposed = isApposed(context, claim) ? readNoun(context, noun.to, 'plural') : null
  const unit = apposed?.kind === 'person' || apposed?.kind === 'counted' ? apposed.unit : memory.unit
  const isAll = /^(?:us|you)$/u.test(lowerAt(tokens, noun.to - 1)) // “there were 300 of us”
  const share: Claim = { ...claim, part: isAll ? null : 'last', definite: true }
  if (memory.kind === 'own') return judge(context, { ...share, unit: told?.unit ?? unit, to: told?.to ?? claim.to })
  const named = tokens.findLastIndex(
    (_token, at) => at < claim.lead && matchPhrase(vocabulary.counted, tokens, at)?.kind === 'plural',
  )
  if (named >= 0 && memory.kind === 'none')
    return judge(context, { ...claim, unit: tokens[named]?.text ?? null, definite: true })
  const back = memory.kind === 'none' ? pointBack(context, claim.lead) : null
  if (back?.kind === 'own') return judge(context, { ...claim, unit: back.unit, definite: true })
  return {
    figure,
    count: null,
    reason: memory.kind === 'thing' ? 'thing-count' : 'other-count',
    unit: null,
    to: noun.to,
  }
}

/** Tell “900 men, 30 of them trained officers” from “Four of them carried children”, where a verb follows. */
function isApposed({ tokens }: Context, { lead, noun: { to } }: Claim): boolean {
  return !/ed$/u.test(lowerAt(tokens, to)) || (lead > 0 && /^[,(;–—-]$/u.test(lowerAt(tokens, lead - 1)))
}

/** Read what those pointed at were: “four of them, sadly, were *babies*”. */
function predicateBehind(context: Context, after: number): NounReading | null {
  const { tokens } = context
  const aside =
    lowerAt(tokens, after) === ',' && /ly$/u.test(lowerAt(tokens, after + 1)) && lowerAt(tokens, after + 2) === ','
  const verb = aside ? after + 3 : after
  if (!/^(?:are|were)$/u.test(lowerAt(tokens, verb))) return null
  const noun = readNoun(context, verb + 1, 'plural')
  return noun.kind === 'counted' || noun.kind === 'person' ? noun : null
}

const fateUnits: ReadonlySet<string> = new Set([...fates, ...Object.keys(tollNouns), 'lives', 'bodies'])

/** Name the people a fate stands for: those counted just before (“two others injured”), else people. */
export function fateUnit({ vocabulary, memory, tokens }: Context, noun: NounReading, at: number): string {
  const fate = noun.unit ?? ''
  const others = tokens.slice(Math.max(0, at - 3), noun.from).some(({ lower }) => /^(?:others?|another)$/u.test(lower))
  const sides =
    !vocabulary.anyone && memory.here && memory.unit !== null && !/^(?:people|persons?)\b/iu.test(memory.unit)
  if ((others || sides) && memory.kind === 'own' && memory.unit && !fateUnits.has(memory.unit.toLowerCase()))
    return memory.unit
  if (!vocabulary.people || /^dead$/iu.test(fate)) return fate
  return /^(?:die|died|dying)$/iu.test(fate) ? 'people who died' : `people ${fate.toLowerCase()}`
}
