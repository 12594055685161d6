import { sayingVerbs, stoppers } from '../../../lexicon/function.ts'
import { fateVerbs } from '../../../lexicon/people.ts'
import type { Claim } from '../claim.ts'
import { lowerAt } from '../other/look.ts'
import { readFate, readNoun } from './noun.ts'
import { namesPopulation } from './population.ts'
import type { Context } from '../reading.ts'
import { matchPhrase } from '../vocabulary.ts'

/** Tell whether people of any trade met a fate that the topic counts: “four firefighters died”, “killing two tourists”. */
export function meetsFate(context: Context, { lead, to, noun }: Pick<Claim, 'lead' | 'to'> & Partial<Claim>): boolean {
  const { tokens, vocabulary } = context
  if (!vocabulary.people) return false
  if (!vocabulary.anyone) return namesPopulation(noun?.modifiers ?? [], vocabulary) && fateAhead(context, lead, to)
  const shot = lowerAt(tokens, lead - 1) === 'dead' && lowerAt(tokens, lead - 2) === 'shot'
  const verb = shot ? 'killed' : lowerAt(tokens, lead - 1)
  const fate = Object.hasOwn(fateVerbs, verb) ? fateVerbs[verb] : undefined
  return (fate !== undefined && vocabulary.counted.has(fate)) || fateAhead(context, lead, to)
}

/** Tell whether people are counted among those of a fate told before: “10 children among the dead”. */
export function isAmongFated({ tokens, vocabulary, memory }: Context, to: number): boolean {
  const at = /^(?:were|was|are|is)$/u.test(lowerAt(tokens, to)) ? to + 1 : to
  return (
    memory.kind === 'own' &&
    /^among(?:st)?$/u.test(lowerAt(tokens, at)) &&
    /^(?:the|those)$/u.test(lowerAt(tokens, at + 1)) &&
    (matchPhrase(vocabulary.counted, tokens, at + 2)?.kind === 'fate' || isNumberedFate({ tokens, vocabulary }, at + 2))
  )
}

/** Tell those of a fate by their number: “two women were among *the 16 who died*”. */
function isNumberedFate({ tokens, vocabulary }: Pick<Context, 'tokens' | 'vocabulary'>, at: number): boolean {
  const who = /^(?:who|people|persons)$/u.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1
  const been = /^(?:were|was|have|had)$/u.test(lowerAt(tokens, who)) ? who + 1 : who
  return (tokens[at]?.numeral ?? null) !== null && matchPhrase(vocabulary.counted, tokens, been)?.kind === 'fate'
}

const reach = 20

/** Tell whether a fate is told of a noun: at once, behind a phrase, a relative clause or an aside between commas. */
function fateAhead(context: Context, lead: number, to: number): boolean {
  const { tokens, vocabulary } = context
  if (readFate(context, to) !== null || diesWithOthers(tokens, lead, to)) return true
  for (let at = to; at < Math.min(tokens.length, to + reach); at += 1) {
    const word = lowerAt(tokens, at)
    if (/^(?:who|were|was|are|is|have|had|has|remain|remained|remains)$/u.test(word) && isFateAt(context, at))
      return true
    if (diedAt(tokens, to, at) || isGiven(tokens, to, at)) return true
    if (word === ',') at = asideEnd(tokens, at)
    else if (/^[—–-]$/u.test(word) && dashedEnd(tokens, at) > 0) at = dashedEnd(tokens, at)
    else if (endsClause(tokens, at)) return false
    else if (at > to && matchPhrase(vocabulary.counted, tokens, at)?.kind === 'plural' && !isCoupled(tokens, to, at))
      return false
  }
  return false
}

/** Tell where what is said of people ends: at a mark, at others, or where somebody speaks. */
function endsClause(tokens: Context['tokens'], at: number): boolean {
  const word = lowerAt(tokens, at)
  if (isCompound(tokens, at)) return false
  return tokens[at]?.kind === 'mark' || isOther(tokens, at) || sayingVerbs.has(word) || word === 'that'
}

/** Tell whether people are the subject of a death some words on: “11 tourists from a cruise ship *died*”. */
function diedAt(tokens: Context['tokens'], to: number, at: number): boolean {
  if (!died.test(lowerAt(tokens, at))) return false
  return tokens
    .slice(to, at)
    .every(
      ({ kind, lower }, index) =>
        isCompound(tokens, to + index) ||
        (kind === 'word' &&
          !/ed$|^(?:as|when|while|after|before|he|she|they|it|because|whose|who|where|and|but|saw|told)$/u.test(lower)),
    )
}

/** Tell a mark or a word within a compound: “workers of *Norlandic-owned* mills”. */
function isCompound(tokens: Context['tokens'], at: number): boolean {
  if (/\p{L}-\p{L}/u.test(lowerAt(tokens, at))) return true
  const dash = lowerAt(tokens, at) === '-' ? at : lowerAt(tokens, at - 1) === '-' ? at - 1 : -1
  return dash > 0 && tokens[dash - 1]?.end === tokens[dash]?.start && tokens[dash]?.end === tokens[dash + 1]?.start
}

const died = /^(?:died|drowned|perished)$/u
const listed = String.raw`# (?:(?!and |\p{L}+ed |left |went )\p{L}+ ){1,3}`
const joined = new RegExp(String.raw`^(?:, ${listed})*(?:, )?and # `, 'u')
const opening = new RegExp(
  String.raw`(?:^|\bthat |[:;“"–—] |\b(?:${[...sayingVerbs].join('|')}) |^(?:in|on|at|after|during|overnight|near|across) [^#]*, )(?:${listed}, )*$`,
  'u',
)

/** Tell people who died along with others counted, nobody having done anything to them: “*Four men* and two women died”; not “Police arrested four men and two women died”, nor “Four men left and …”. */
function diesWithOthers(tokens: Context['tokens'], lead: number, to: number): boolean {
  const [before, behind] = [tokens.slice(0, lead), tokens.slice(to, to + reach)].map((words) =>
    words.map(({ numeral, lower }) => `${numeral === null ? lower : '#'} `).join(''),
  )
  const others =
    joined
      .exec(behind ?? '')?.[0]
      .trim()
      .split(' ').length ?? 0
  if (others === 0 || !opening.test(before ?? '')) return false
  const at = tokens.findIndex(({ lower }, index) => index >= to + others && died.test(lower))
  return at > 0 && diedAt(tokens, to + others, at)
}

/** Tell “gave their lives” and “lost their lives”. */
function isGiven(tokens: Context['tokens'], to: number, at: number): boolean {
  return (
    at <= to + 1 &&
    /^(?:gave|lost|give|lose)$/u.test(lowerAt(tokens, at)) &&
    /^their$/u.test(lowerAt(tokens, at + 1)) &&
    lowerAt(tokens, at + 2) === 'lives'
  )
}

/** Tell those counted along with others: “38 women *and 30 children* were among the dead”. */
function isCoupled(tokens: Context['tokens'], to: number, at: number): boolean {
  return at <= to + 4 && lowerAt(tokens, to) === 'and' && tokens[to + 1]?.kind === 'numeral'
}

/** Tell whether another number begins, which may have its own fate; “members of one family” goes on. */
function isOther(tokens: Context['tokens'], at: number): boolean {
  if (tokens[at]?.kind !== 'numeral' || lowerAt(tokens, at - 1) === 'of') return false
  if ([1, 3].some((step) => lowerAt(tokens, at - step) === 'aged')) return false // “two men aged 31 and 32 were hurt”
  const next = tokens[at + 1]
  return (
    lowerAt(tokens, at - 1) !== 'and' || next?.kind !== 'word' || stoppers.has(next.lower) || next.lower === 'others'
  )
}

/** Tell whether a verb tells a fate: “were killed”, “were among the dead”. */
function isFateAt(context: Context, verb: number): boolean {
  if (readFate(context, verb) !== null) return true
  const among = /^(?:among|amongst)$/u.test(lowerAt(context.tokens, verb + 1))
  return (
    among &&
    (isAmongMany(context, verb + 2) ||
      /^(?:victims|casualties|fatalities)$/u.test(lowerAt(context.tokens, verb + 3)) ||
      matchPhrase(context.vocabulary.counted, context.tokens, verb + 3)?.kind === 'fate')
  )
}

/** Tell a number of those whom a fate met: “were among *17 people killed*”. */
function isAmongMany(context: Context, from: number): boolean {
  const many = context.figures.find((figure) => figure.from >= from && figure.from <= from + 3)
  const noun = many ? readNoun(context, many.to, 'plural') : null
  return noun?.kind === 'fate' || (noun?.kind === 'counted' && readFate(context, noun.to) !== null)
}

/** Find the dash that ends an aside between dashes, 0 without one: “eight climbers *– four from Holm, one from Lund –* were killed”. */
function dashedEnd(tokens: Context['tokens'], dash: number): number {
  const text = tokens[dash]?.text
  const end = tokens.findIndex((token, at) => at > dash + 1 && token.text === text)
  return end > 0 && end < dash + longest ? end : 0
}

const longest = 24 // tokens of such an aside

/** Find the comma that ends an aside; without one, the end of the sentence. */
function asideEnd(tokens: Context['tokens'], comma: number): number {
  const listed = lowerAt(tokens, comma + 1) === 'including'
  const end = tokens.findIndex(
    ({ text }, at) =>
      at > comma &&
      /^[,;.]$/u.test(text) &&
      !(listed && text === ',' && !/^(?:were|was|are|have|had|died)$/u.test(lowerAt(tokens, at + 1))),
  )
  return end > comma && tokens[end]?.text === ',' && end < comma + 14 ? end : tokens.length
}
