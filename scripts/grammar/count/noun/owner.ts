import { givingVerbs, sayingVerbs } from '../../../lexicon/function.ts'
import { lowerAt } from '../other/look.ts'
import type { NounReading } from './noun.ts'
import {
  belongingOfModifiers,
  belongingOfOrigin,
  belongingOfSubject,
  isForeign,
  namesAnything,
  namesPopulation,
  namesWithin,
  type Belonging,
} from './population.ts'
import type { Figure } from '../../number/figure.ts'
import { isSetElsewhere } from '../otherwar.ts'
import type { Context, PartOf } from '../reading.ts'
import { matchPhrase } from '../vocabulary.ts'

/** People counted, with the words around them that say whose they are. */
interface Counted {
  readonly figure: Figure
  readonly noun: NounReading
  readonly lead: number
  readonly to: number
  readonly part: PartOf | null
  readonly definite: boolean
}

/** Tell whether counted people are the topic's own: by their noun, their origin, who has them, or whom the text is about. */
export function isOwn(context: Context, counted: Counted): boolean {
  const { noun, to } = counted
  if (context.vocabulary.anyone || isPopulation(context, to)) return true
  if ((noun.kind === 'counted' && isOfAnother(context, to)) || isOfLaw(context, noun.modifiers)) return false
  const nearest = belongingOf(context, counted)
  return nearest === 'own' || isInWar(context, counted) || (nearest === 'open' && isToldOf(context, counted))
}

/** Tell people who go by the population’s own name: “Valdoria has deployed 800 *North Norlanders*”. */
function isPopulation({ tokens, vocabulary }: Context, to: number): boolean {
  return [1, 2, 3].some((length) => matchPhrase(vocabulary.population, tokens, to - length)?.words.length === length)
}

/** Tell whose counted people are, by the words nearest to them. */
function belongingOf({ tokens, vocabulary, memory }: Context, { noun, lead, to, definite }: Counted): Belonging {
  const isShareOfOurs = noun.kind === 'pronoun' && memory.kind === 'own' // “Valdoria has sent 300 of them”
  const isNextOfOurs = definite && memory.here && memory.kind === 'own' // “90 men from Ellen, 40 from Lund”
  const nearest = [
    belongingOfModifiers(noun.modifiers, vocabulary),
    isNextOfOurs ? 'open' : belongingOfOrigin(tokens, to, vocabulary),
    isShareOfOurs ? 'open' : belongingOfSubject(tokens, lead, vocabulary),
  ]
  return nearest.find((belonging) => belonging !== 'open') ?? 'open'
}

/** Tell whether the text is about the topic's own where it counts people that no word says whose they are. */
function isToldOf(context: Context, counted: Counted): boolean {
  const { tokens, vocabulary, nearPopulation } = context
  if (namesPopulation(tokens, vocabulary) || goesOn(context, counted.lead)) return true
  if (vocabulary.war && isSetElsewhere(context)) return false
  if (lowerAt(tokens, 0) === 'elsewhere') return false
  return nearPopulation() && (pointsBack(context, counted) || isNobodysElse(context, counted))
}

/** Tell soldiers of a third country, where the topic counts all who fight in a war and one of its sides is named near: “Valdoria has the help of 900 Sudlandic soldiers”. */
function isInWar(context: Context, { noun }: Counted): boolean {
  const { vocabulary, oncePopulation } = context
  return vocabulary.war && military.test(noun.unit ?? '') && oncePopulation() && !isSetElsewhere(context)
}

const military =
  /(?:^| )(?:soldiers?|troops?|service ?(?:wo)?men|service members|personnel|forces|casualties|losses)$/iu

/** Tell officers of the law, who are no soldiers of a population, unless they are called so: “two police officers”. */
function isOfLaw({ vocabulary }: Context, modifiers: NounReading['modifiers']): boolean {
  return (
    modifiers.some(({ lower }) => /^(?:police|customs|prison|probation|court|election)$/u.test(lower)) &&
    !namesPopulation(modifiers, vocabulary)
  )
}

/** Tell people named by another country: “200 *Sudlanders*”. */
function isOfAnother({ tokens, vocabulary }: Context, to: number): boolean {
  const people = tokens[to - 1]
  return (
    people !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(people.text) &&
    isForeign(people, vocabulary) &&
    !namesPopulation(tokens.slice(Math.max(0, to - 2), to), vocabulary)
  )
}

/** Tell whether the words of a count point at people told of before. */
function pointsBack({ tokens }: Context, { figure, noun, definite, part }: Counted): boolean {
  const before = lowerAt(tokens, figure.from - 1)
  return (
    definite ||
    part !== null ||
    noun.kind === 'partitive' ||
    /^(?:the|these|those|this|that|their|its|another|additional|further)$/u.test(before)
  )
}

/** Tell whether a sentence names nobody else whose people it may count. */
function isNobodysElse({ tokens, justNamed }: Context, { lead, to }: Counted): boolean {
  return (
    !namesAnything(withoutAside(tokens, to)) ||
    !isNamedBeside(tokens, lead, to) ||
    (justNamed() && !namesAnything(said(tokens, lead, to)))
  )
}

/** Give a sentence without what is added to a count behind it: “300 soldiers were killed | , including Ann Example”. */
function withoutAside(tokens: Context['tokens'], to: number): Context['tokens'] {
  const end = tokens.findIndex(({ lower }, at) => at >= to && /^(?:including|\()$/u.test(lower))
  return end < 0 ? tokens : tokens.slice(0, end)
}

/** Tell whether anybody is named before a count, or behind an “of”, whose people it may count: neither who says so nor when. */
function isNamedBeside(tokens: Context['tokens'], lead: number, to: number): boolean {
  if (isBodyNamed(tokens, to)) return true
  const opened = tokens.findLastIndex(({ lower }, at) => at < lead && /^[“"]$/u.test(lower))
  const source = tokens.findLastIndex(({ lower }, at) => at < lead && lower === 'according')
  const comma = source < 0 ? -1 : tokens.findIndex(({ text }, at) => at > source && at < lead && text === ',')
  return namesWithin(tokens, Math.max(opened, comma) + 1, lead)
}

/** Tell whose body people are of, by the name behind them: “soldiers of the Ellen Fleet”, “soldiers in the Kestrel militia”. */
function isBodyNamed(tokens: Context['tokens'], to: number): boolean {
  const name = lowerAt(tokens, to + 1) === 'the' ? to + 2 : to + 1
  if (!/^\p{Lu}/u.test(tokens[name]?.text ?? '')) return false
  if (lowerAt(tokens, to) === 'of') return true
  return lowerAt(tokens, to) === 'in' && [1, 2].some((step) => bodies.test(lowerAt(tokens, name + step)))
}

const bodies = /^(?:militias?|army|navy|fleet|guards?|brigades?|regiments?|battalions?|corps|legions?)$/u

/** Give what a sentence reports of a count, without who says so and what is set against it: “Valdoria counted | 300 deaths at sea | , though …”. */
function said(all: Context['tokens'], lead: number, to: number): Context['tokens'] {
  const end = all.findIndex(({ lower }, at) => at >= to && /^(?:though|although|whereas|while)$/u.test(lower))
  const tokens = end < 0 ? all : all.slice(0, end)
  const verb = tokens.findLastIndex(({ lower }, at) => at < lead && (sayingVerbs.has(lower) || givingVerbs.test(lower)))
  return verb < 0 ? tokens : tokens.slice(verb)
}

/** Tell whether a sentence that has counted people of ours goes on about them: nobody is named since, unless as one who says so. */
function goesOn({ tokens, memory }: Context, lead: number): boolean {
  if (!memory.here || memory.kind !== 'own') return false
  const last = tokens.findLastIndex(({ numeral }, at) => at < lead && numeral !== null)
  const said = tokens.findLastIndex(({ lower }, at) => at > last && at < lead && sayingVerbs.has(lower))
  return !namesAnything(tokens.slice(Math.max(last, said), lead))
}
