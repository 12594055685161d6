import { pointBack } from '../bare/estimate.ts'
import { judge, type Claim } from '../claim.ts'
import { isAboard } from '../noun/lost.ts'
import { readFate, readNoun, type NounReading } from '../noun/noun.ts'
import type { Figure } from '../../number/figure.ts'
import { lowerAt } from '../other/look.ts'
import type { Context, Reading } from '../reading.ts'
import { matchPhrase } from '../vocabulary.ts'
import { isPluralWord } from '../word.ts'

/** Read a share of people pointed at: “500 of them”, “30 of whom”, “there were 900 of us”. */
export function readPronoun(context: Context, claim: Claim): Reading {
  const { figure, noun } = claim
  const { memory, tokens } = context
  const told = predicateBehind(context, behindFate(context, noun.to))
  const unit = apposedUnit(context, claim) ?? subjectUnit(context, claim) ?? memory.unit
  const isAll = /^(?:us|you)$/u.test(lowerAt(tokens, noun.to - 1)) // “there were 300 of us”
  if (isAll && (figure.high ?? 0) <= few) return readUs(context, claim)
  if (areThings(context, claim)) return { figure, count: null, reason: 'thing-count', unit: null, to: noun.to }
  const share: Claim = { ...claim, part: isAll ? null : 'last', definite: true }
  const vague = antecedent(context, claim)
  if (vague !== null) return vague
  if (memory.kind === 'own') return judge(context, { ...share, unit: told?.unit ?? unit, to: told?.to ?? claim.to })
  if (told && unit !== null) return judge(context, { ...share, unit: told.unit ?? unit })
  return readNamed(context, claim, isAll)
}

/** Read a share of people whom nobody counted before: those named in the sentence or the one before. */
function readNamed(context: Context, claim: Claim, isAll: boolean): Reading {
  const { figure, noun } = claim
  const { memory, tokens, vocabulary } = context
  const named = tokens.findLastIndex(
    (_token, at) => at < claim.lead && matchPhrase(vocabulary.counted, tokens, at)?.kind === 'plural',
  )
  if (named >= 0 && memory.kind === 'none')
    return judge(context, { ...claim, unit: tokens[named]?.text ?? null, definite: true })
  const back =
    (isAll ? crowdHere(context, figure) : null) ?? (memory.kind === 'none' ? pointBack(context, claim.lead) : null)
  if (back?.kind === 'own') return judge(context, { ...claim, unit: back.unit, definite: true })
  return {
    figure,
    count: null,
    reason: memory.kind === 'thing' ? 'thing-count' : 'other-count',
    unit: null,
    to: noun.to,
  }
}

/** Read a share of people whom the words just before name without a number: “the *hostages*, 240 of whom are held”. */
function antecedent(context: Context, claim: Claim): Reading | null {
  const { tokens, vocabulary, figures } = context
  const { figure, noun, lead } = claim
  if (!/^(?:whom|which)$/u.test(lowerAt(tokens, noun.to - 1))) return null
  const at = /^[,(–—]$/u.test(lowerAt(tokens, lead - 1)) ? lead - 2 : lead - 1
  const counted = figures.some(({ to }) => to <= at && to > at - 8)
  if (counted || matchPhrase(vocabulary.persons, tokens, at)?.kind !== 'plural') return null
  if (matchPhrase(vocabulary.counted, tokens, at)?.kind === 'plural')
    return judge(context, { ...claim, unit: tokens[at]?.text ?? null, part: null, definite: true })
  return { figure, count: null, reason: 'other-count', unit: tokens[at]?.text ?? null, to: noun.to }
}

/** Stand for a crowd that counts itself: “there are 900 of us here”. */
function crowdHere({ vocabulary, memory }: Context, { low }: Figure): { kind: 'own'; unit: string } | null {
  return vocabulary.crowd && memory.kind !== 'thing' && (low ?? 0) >= many ? { kind: 'own', unit: 'people' } : null
}

const many = 50 // fewer of “us” may be of any company
const few = 12 // … so few tell of themselves

/** Read the few who tell of themselves: those aboard or whom a fate met, “five of us were hurt”; not “there were five of us”. */
function readUs(context: Context, claim: Claim): Reading {
  const { figure, noun } = claim
  const { tokens, vocabulary } = context
  const ours = vocabulary.people && vocabulary.anyone
  const met = isAboard(tokens, noun.to) || readFate(context, noun.to) !== null
  if (ours && met) return judge(context, { ...claim, unit: 'people', part: null })
  return { figure, count: null, reason: 'other-count', unit: null, to: noun.to }
}

/** Tell things named at once before by a vague amount: “*hundreds of aftershocks*, at least five of them strong”. */
function areThings({ tokens, vocabulary }: Context, { lead, noun: { to } }: Claim): boolean {
  const thing = lowerAt(tokens, lead - 1) === ',' ? lead - 2 : -1
  const word = tokens[thing]
  if (!word || !isPluralWord(word) || matchPhrase(vocabulary.persons, tokens, thing)) return false
  if (matchPhrase(vocabulary.counted, tokens, thing) || matchPhrase(vocabulary.persons, tokens, to)) return false
  const vague = [2, 3, 4].find((step) => tokens[thing - step]?.numeral?.form === 'vague')
  return vague !== undefined && tokens.slice(thing - vague + 1, thing).some(({ lower }) => lower === 'of')
}

/** Name those told of before in the sentence, where nobody is counted in it: “All of the freed *sailors* had been in Holm; 40 of them are ill”. */
function subjectUnit({ tokens, memory, vocabulary }: Context, { lead, noun }: Claim): string | null {
  if (memory.here || memory.kind !== 'own' || lowerAt(tokens, noun.to - 1) !== 'them') return null
  const named = tokens.findLastIndex(
    (_token, at) => at < lead && matchPhrase(vocabulary.counted, tokens, at)?.kind === 'plural',
  )
  const opening = tokens
    .slice(0, named)
    .every(({ lower }) => /^(?:all|of|the|these|those|freed|released|rescued|\p{L}+ed)$/u.test(lower))
  return named > 0 && opening ? (tokens[named]?.text ?? null) : null
}

/** Name what those pointed at are, where it stands beside: “900 men, 30 of them trained *officers*”. */
function apposedUnit(context: Context, claim: Claim): string | null {
  const noun = isApposed(context, claim) ? readNoun(context, claim.noun.to, 'plural') : null
  return noun?.kind === 'person' || noun?.kind === 'counted' ? noun.unit : null
}

/** Tell “900 men, 30 of them trained officers” from “Four of them carried children”, where a verb follows. */
function isApposed({ tokens }: Context, { lead, noun: { to } }: Claim): boolean {
  return !/ed$/u.test(lowerAt(tokens, to)) || (lead > 0 && /^[,(;–—-]$/u.test(lowerAt(tokens, lead - 1)))
}

/** Step over what befell “those”: “22 of those *killed* | were children”. */
function behindFate({ tokens, vocabulary }: Context, after: number): number {
  const isFate = matchPhrase(vocabulary.counted, tokens, after)?.kind === 'fate'
  return isFate && /^(?:those|these)$/u.test(lowerAt(tokens, after - 1)) ? after + 1 : after
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
