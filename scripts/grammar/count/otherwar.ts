import { once } from '../../lib/once.ts'
import { lowerAt } from './other/look.ts'
import type { NounReading } from './noun/noun.ts'
import { readFate } from './noun/noun.ts'
import type { Context } from './reading.ts'

/** People counted, from the bound before their figure to the word behind their noun. */
interface Counted {
  readonly noun: NounReading
  readonly lead: number
  readonly to: number
}

/** Tell people of another war than the topic’s, or those of whoever speaks: “lost 900 men in the Ellen War”, “lost 900 soldiers in Valdoria”, “we have 900 troops abroad”. */
export function isOfOtherWar(context: Context, counted: Counted): boolean {
  if (context.vocabulary.anyone) return false
  return isInNamedWar(context, counted) || isLostElsewhere(context, counted) || isOfSpeaker(context, counted)
}

const within = /^(?:in|during|throughout|of)$/u
const span = 9

/** Tell a war by its name, behind the count or at the head of the sentence, that is not one of the topic’s. */
function isInNamedWar({ tokens, vocabulary, figures }: Context, { lead, to }: Counted): boolean {
  const war = tokens.findIndex(
    ({ text }, at) => /^Wars?$/u.test(text) && (at < lead ? at < span : at < to + span) && nameOf(tokens, at) < at,
  )
  if (war < 0) return false
  const from = nameOf(tokens, war)
  const opening = lowerAt(tokens, from - 1) === 'the' ? from - 2 : from - 1
  if (!within.test(lowerAt(tokens, opening)) || (war < lead && opening > 1)) return false
  if (figures.some((each) => each.from >= to && each.from < opening)) return false
  return tokens.slice(from, war).every(({ lower }) => !vocabulary.told.has(lower.replace(/['’]s?$/u, '')))
}

/** Find where the name of a war begins: “the | Second Ellen War”. */
function nameOf(tokens: Context['tokens'], war: number): number {
  let from = war
  while (/^\p{Lu}/u.test(tokens[from - 1]?.text ?? '') && from > 1) from -= 1
  return from
}

const losing = /^(?:lost|lose|loses|losing|suffered|killed|died|dead|casualties|losses|deaths|fallen|fell|wounded)$/u

/** Tell those lost in another land than the topic’s: “lost 900 soldiers *in Valdoria*”, “*In Valdoria*, it lost 900 soldiers”. */
function isLostElsewhere(context: Context, { lead, to }: Counted): boolean {
  const { tokens, vocabulary } = context
  if (!vocabulary.placed) return false
  const behind = readFate(context, to)?.to ?? to
  const lost = behind > to || tokens.slice(Math.max(0, lead - 6), to).some(({ lower }) => losing.test(lower))
  const heads = tokens.flatMap(({ lower }, at) =>
    at < lead && lower === 'in' && (at === 0 || lowerAt(tokens, at + 2) === ',') ? [at] : [],
  )
  return lost && [...heads, behind].some((at) => lowerAt(tokens, at) === 'in' && isOtherLand(context, at + 1))
}

/** Tell whether a sentence names a land that is none of the topic’s as the place of what it tells: “in Valdoria”. */
export function isSetElsewhere(context: Context): boolean {
  return context.tokens.some(
    ({ lower }, at) => /^(?:in|to|into|from|across)$/u.test(lower) && isOtherLand(context, at + 1),
  )
}

function isOtherLand({ tokens, vocabulary }: Context, at: number): boolean {
  const name = tokens[at]?.text ?? ''
  return lands().has(name) && !vocabulary.told.has(name.toLowerCase())
}

/** Give the names of all countries that are one word. */
const lands = once((): ReadonlySet<string> => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return new Set(letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? [])))
})

/** Tell the soldiers of whoever speaks: “*we have* 900 troops on that island”; “we have lost 900 troops” may be told of the topic’s. */
function isOfSpeaker({ tokens }: Context, { lead }: Counted): boolean {
  let at = lead - 1
  while (
    /^(?:got|only|also|now|still|currently|already|about|around|over|almost|nearly|some)$/u.test(lowerAt(tokens, at))
  )
    at -= 1
  const word = lowerAt(tokens, at)
  return (
    /^(?:we've|we’ve)$/u.test(word) || (/^(?:have|had)$/u.test(word) && /^(?:we|you)$/u.test(lowerAt(tokens, at - 1)))
  )
}
