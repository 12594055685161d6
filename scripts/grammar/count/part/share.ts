import { judge, type Claim } from '../claim.ts'
import { findStand } from '../bare/ellipsis.ts'
import { carry } from '../bare/estimate.ts'
import { meetsFate } from '../noun/fate.ts'
import type { Figure } from '../../number/figure.ts'
import { lowerAt } from '../other/look.ts'
import { peopleOf } from '../noun/people.ts'
import { isListedByPlace } from './places.ts'
import { matchPhrase } from '../vocabulary.ts'
import { readNoun } from '../noun/noun.ts'
import type { Context, Reading } from '../reading.ts'
import { readPronoun } from './pronoun.ts'
import { isTold } from '../noun/told.ts'

/** Read a share of people: “500 of them”, “10 of their colleagues”, “1,000 of the 11,000 soldiers”. */
export function readShare(context: Context, claim: Claim): Reading {
  const { figure, noun } = claim
  const next = noun.kind === 'pronoun' ? readPronoun(context, claim) : readNext(context, claim)
  if (next) return next
  const whole = context.figures.find(
    ({ from }) => from >= noun.to && from <= noun.to + 3 && !isApart(context, noun.to, from),
  )
  const head = readNoun(context, whole?.to ?? noun.to, 'plural')
  const share: Claim = {
    ...claim,
    noun: { ...head, kind: 'partitive' },
    unit: head.unit,
    to: head.to,
    part: whole ? 'next' : claim.part,
    definite: true,
  }
  if (head.kind === 'counted' || head.kind === 'fate') return judge(context, share)
  const stand = whole && head.kind === 'none' ? findStand(context, whole.from, whole.to) : null
  if (stand?.kind === 'own') return judge(context, { ...share, unit: stand.unit, to: whole?.to ?? head.to })
  if (whole && isNamedByDoing(context, whole))
    return judge(context, { ...share, unit: context.memory.unit, to: whole.to, part: 'last' })
  if (head.kind === 'person' && isOfOurs(context, whole, { ...share, noun: head }))
    return judge(context, { ...share, part: share.part ?? partOf(context, noun.to) })
  return {
    figure,
    count: null,
    reason: head.kind === 'person' ? 'other-count' : 'thing-count',
    unit: head.unit,
    to: head.to,
  }
}

/** Tell a number that begins another: “300 of its citizens *and* two cooks”, “five of the dead *were* under 15”, “90 of our people *–* 60 cooks”. */
function isApart({ tokens }: Context, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:and|[,;:–—-]|or|but|while|whereas|were|are|was|is|had|have|aged)$/u.test(lower))
}

/** Take trades for a share of those told last, but those of a body for its own: “45 came home, and three of *its* pilots went”. */
function partOf({ tokens }: Context, to: number): 'last' | null {
  return lowerAt(tokens, to - 1) === 'its' ? null : 'last'
}

/** Tell a number told just before that is named again by what was done: “13 have been identified. … seven of the 13 *identified*”. */
function isNamedByDoing({ tokens, memory }: Context, { to, high }: Figure): boolean {
  const done = /^(?:\p{L}{3,}ed|dead|missing|found|held|hurt)$/u.test(lowerAt(tokens, to))
  return done && memory.kind === 'own' && memory.figure === high
}

/** Read the next of a list of bodies: “19 of them are of the army, *11* of the Border Guard”. */
function readNext(context: Context, claim: Claim): Reading | null {
  const { figure, lead } = claim
  const stand = isListedByPlace(context, lead, figure.to) ? carry(context, lead, false) : null
  return stand?.kind === 'own' ? judge(context, { ...claim, unit: stand.unit, to: figure.to, definite: true }) : null
}

/** Tell whether people of any trade are ours: counted before, or their whole met a fate: “87 of the 96 porters hurt”. */
function isOfOurs(context: Context, whole: Figure | undefined, share: Claim): boolean {
  if (isTold(context, share)) return true
  if (!whole && meetsFate(context, share)) return true
  return whole ? meetsFate(context, { lead: whole.from, to: share.to }) : context.memory.kind === 'own'
}

/** Name the people a fate stands for with what became of them: those counted just before (“two others injured”), else people. */
export function fateUnit(context: Context, claim: Pick<Claim, 'noun' | 'figure' | 'lead'>): string {
  return missingUnit(context, claim) ?? unitOfFate(context, claim)
}

/** Name people of any trade behind what became of them: “the search for one missing *sailor*”. */
function missingUnit({ tokens, vocabulary }: Context, { noun }: Pick<Claim, 'noun'>): string | null {
  if (!vocabulary.people || noun.unit?.toLowerCase() !== 'missing') return null
  const words = tokens.slice(noun.to, noun.to + (matchPhrase(vocabulary.persons, tokens, noun.to)?.words.length ?? 0))
  if (words.length === 0 || /['’]s?$/u.test(words.at(-1)?.text ?? '')) return null
  return [noun.unit, ...words.map(({ text }) => text)].join(' ')
}

function unitOfFate(context: Context, { noun, figure, lead }: Pick<Claim, 'noun' | 'figure' | 'lead'>): string {
  const { vocabulary, memory, tokens } = context
  const fate = (noun.unit?.toLowerCase() ?? '').replace(/^kia$/u, 'killed').replace(/^wia$/u, 'wounded')
  const others = tokens
    .slice(Math.max(0, figure.to - 3), noun.from)
    .some(({ lower }) => /^(?:others?|another)$/u.test(lower))
  const troops =
    !vocabulary.anyone && (memory.here || !/(?:officers?|generals?|colonels?|commanders?)$/iu.test(memory.unit ?? ''))
  const shared = others || troops || (memory.here && goesOn(context, lead))
  const nation = others && isNation(context)
  const named = shared && memory.kind === 'own' && !nation ? peopleOf(memory.unit ?? '') : null
  if (!vocabulary.people && named === null) return noun.unit ?? ''
  return `${named ?? 'people'} ${/^(?:die|died|dying)$/u.test(fate) ? 'who died' : fate}`
}

/** Tell whether those counted last were told by their nation: others may be of another. */
function isNation({ memory, vocabulary }: Context): boolean {
  return vocabulary.anyone && /^\p{Lu}|^(?:nationals|citizens)$/u.test(memory.unit ?? '')
}

/** Tell a fate of the same people as the one before it: “Nine porters were killed *and 12* hurt”, nobody else between. */
function goesOn({ tokens, figures }: Context, lead: number): boolean {
  if (lowerAt(tokens, lead - 2) === 'of' && /^(?:which|whom)$/u.test(lowerAt(tokens, lead - 1))) return true
  const last = figures.findLast(({ to }) => to <= lead)
  const between = last ? tokens.slice(last.to, lead) : []
  const joint = between.findLastIndex(({ lower }) => /^(?:and|,|with|plus)$/u.test(lower))
  return (
    joint >= 0 &&
    joint <= 8 &&
    joint >= between.length - 2 &&
    between.slice(0, joint).every(({ kind }) => kind === 'word')
  )
}
