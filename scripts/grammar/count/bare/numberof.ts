import { linkVerbs } from '../../../lexicon/function.ts'
import { lowerAt } from '../other/look.ts'
import { readFate, readNoun, type NounReading } from '../noun/noun.ts'
import type { Context, Stand } from '../reading.ts'
import { matchPhrase, pluralOf } from '../vocabulary.ts'

const plain = { kind: 'own', part: false, definite: false, modifiers: [] } as const

/** Read “the number of X”, in which X says what is counted. */
export function numberOf(context: Context, before: number): Stand | null {
  const { tokens } = context
  for (let at = before; at >= 1 && lowerAt(tokens, at) !== ';'; at -= 1) {
    if (lowerAt(tokens, at) === 'of' && /^(?:strength|size|scale|extent)$/u.test(lowerAt(tokens, at - 1)))
      return sizeOf(context, at)
    if (
      lowerAt(tokens, at) !== 'of' ||
      tokens[at + 1]?.numeral ||
      !/^(?:numbers?|figures?|count|tally|total|estimate|amount)$/u.test(lowerAt(tokens, at - 1))
    )
      continue
    const skipped = /^(?:the|those|these|such|confirmed|reported|known|all|people)$/u
    const behind = skipped.test(lowerAt(tokens, at + 1)) ? readNoun(context, at + 2, 'plural').kind : 'none'
    const isWhole = context.vocabulary.people && lowerAt(tokens, at + 1) === 'people' && behind === 'fate'
    const first = behind === 'none' || isWhole ? at + 1 : at + 2
    const from = behindNation(context, first)
    const noun = readNoun(context, from, 'plural')
    if (context.vocabulary.people && thoseOnly.test(`${lowerAt(tokens, at + 1)} ${lowerAt(tokens, at + 2)}`))
      return { ...plain, unit: 'people', from: at - 1 }
    const accounted = accountedFor(context, at + 1)
    if (accounted) return { ...plain, unit: accounted, from: at - 1 }
    return {
      ...plain,
      unit: noun.unit,
      kind: noun.kind === 'person' && isBefallen(context, noun.to) ? 'own' : kindOf(context, noun),
      from: at - 1,
      modifiers: noun.modifiers,
    }
  }
  return null
}

/** Tell people of any trade of whom it is said at once that they died or were hurt: “the number of pilgrims *who died*”. */
function isBefallen(context: Context, to: number): boolean {
  const at = lowerAt(context.tokens, to) === 'who' ? to + 1 : to
  return (
    context.vocabulary.people &&
    context.vocabulary.anyone &&
    (readFate(context, at) !== null || /^(?:died|drowned|perished)$/u.test(lowerAt(context.tokens, at)))
  )
}

function kindOf(context: Context, { kind, unit }: NounReading): Stand['kind'] {
  if (kind === 'counted' || kind === 'fate' || isOfThose(context, unit)) return 'own'
  return kind === 'person' ? 'other' : 'thing'
}

/** Tell those of the people just counted who ask for something: “300 prisoners were freed; the number of *applicants* is at 900”. */
function isOfThose({ memory, vocabulary }: Context, unit: string | null): boolean {
  return (
    vocabulary.anyone &&
    memory.here &&
    memory.kind === 'own' &&
    /^(?:applicants|enlistees|signatories)$/iu.test(unit ?? '')
  )
}

/** Step past whose dead they are: “the number of *Valdorian* dead or wounded”. */
function behindNation(context: Context, at: number): number {
  const nation = matchPhrase(context.vocabulary.population, context.tokens, at)
  const behind = at + (nation?.words.length ?? 0)
  const isOwnNoun = /s$/u.test(lowerAt(context.tokens, behind - 1)) // “Valdorians”
  return nation && !isOwnNoun && matchPhrase(context.vocabulary.counted, context.tokens, behind)?.kind === 'fate'
    ? behind
    : at
}

/** Read “the size of the crowd”, “the strength of the force”, which are as large as the people in it; a house has another size. */
function sizeOf({ tokens, vocabulary }: Context, of: number): Stand | null {
  for (let at = of + 1; at < of + 6; at += 1) {
    const word = lowerAt(tokens, at)
    if (sized.test(word)) {
      const own = matchPhrase(vocabulary.counted, tokens, at - 1)
      const named = matchPhrase(vocabulary.population, tokens, at - 1) !== null
      const troop = own?.kind === 'singular' && !named ? pluralOf(lowerAt(tokens, at - 1)) : null
      const unit = troop ?? (vocabulary.people ? 'people' : word)
      return { ...plain, unit, from: of - 1, modifiers: tokens.slice(of + 1, at) }
    }
    if (linkVerbs.has(word) || tokens[at]?.kind !== 'word') return null
  }
  return null
}

const sized = /^(?:crowds?|force|contingent|march|rally|protest|demonstration|deployment|gathering|turnout)$/u

/** Name those of whom one knows: “the number of *those accounted for*”. */
function accountedFor({ tokens, vocabulary }: Context, at: number): string | null {
  const those = /^(?:those|people|persons)$/u.test(lowerAt(tokens, at)) && vocabulary.people
  return those && lowerAt(tokens, at + 1) === 'accounted' && lowerAt(tokens, at + 2) === 'for'
    ? 'people accounted for'
    : null
}

const thoseOnly =
  /^(?:those|people) (?:under|in|on|at|who|still|with|without|forced|told|ordered|affected|living|needing)$/u
