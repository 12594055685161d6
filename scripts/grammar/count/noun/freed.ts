import { sayingVerbs } from '../../../lexicon/function.ts'
import { lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'

type Tokens = Context['tokens']

/** People counted, from the first word of their figure to the word behind their noun. */
interface Counted {
  readonly lead: number
  readonly to: number
}

const giving =
  /^(?:free[ds]?|freeing|releas(?:e[ds]?|ing)|exchang(?:e[ds]?|ing)|swap(?:s|ped|ping)?|captur(?:e[ds]?|ing)|trad(?:e[ds]?|ing)|repatriat(?:e[ds]?|ing)|ransom(?:s|ed|ing)?)$/u
const deeds = /^(?:release|exchange|swap|return|capture|handover|freeing|repatriation|freedom)$/u
const between =
  /^(?:on|today|yesterday|overnight|its|their|all|another|back|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u
const given =
  /^(?:freed|released|exchanged|swapped|captured|traded|repatriated|ransomed|imprisoned|recaptured|pardoned|amnestied)$/u
const auxiliary =
  /^(?:who|that|had|have|has|been|being|were|was|are|is|also|later|all|now|already|since|reportedly|finally|recently)$/u
const captivity = /^(?:captive|prisoners?|hostages?|captivity)$/u

/** Tell people of any trade who were taken, held or given back, where a topic counts prisoners: “five nurses *were exchanged*”, “it *freed* 40 sailors”. */
export function isCaptured({ tokens, vocabulary }: Context, { lead, to }: Counted): boolean {
  if (!vocabulary.anyone || !vocabulary.counted.has('prisoners')) return false
  return (isGivenBefore(tokens, lead) && !isFromDuty(tokens, to)) || isGivenBehind(tokens, to)
}

/** Tell whether behind a bare number stands that it is of captives: “37 *had surrendered*”, “900 *have been freed*”. */
export function isOfCaptives({ tokens, vocabulary }: Pick<Context, 'tokens' | 'vocabulary'>, after: number): boolean {
  if (!vocabulary.counted.has('prisoners')) return false
  const verb = behindAuxiliaries(tokens, after)
  const word = lowerAt(tokens, verb)
  return word === 'surrendered' || (verb > after && isGivenAt(tokens, verb))
}

/** Tell a verb or its noun before people: “freed 40”, “the release of 40”, “freed were 40”, “swapped 900 prisoners for 40”. */
function isGivenBefore(tokens: Tokens, lead: number): boolean {
  let at = lead - 1
  while (between.test(lowerAt(tokens, at))) at -= 1
  const word = lowerAt(tokens, at)
  if (giving.test(word)) return true
  if (word === 'of') return deeds.test(lowerAt(tokens, at - 1))
  if (/^(?:were|are)$/u.test(word)) return given.test(lowerAt(tokens, at - 1))
  if (word === 'over') return /^(?:hand(?:s|ed|ing)?|g(?:ive|ave|iving))$/u.test(lowerAt(tokens, at - 1))
  return word === 'for' && isBarter(tokens, at)
}

/** Tell the other side of a barter, those given for it counted before: “*traded 900 prisoners* for 40 clerks”. */
function isBarter(tokens: Tokens, at: number): boolean {
  const verb = tokens.findLastIndex(
    ({ lower }, index) => index < at && index > at - 12 && (giving.test(lower) || lower === 'over'),
  )
  return verb >= 0 && tokens.slice(verb, at).some(({ numeral }) => numeral !== null)
}

/** Tell what frees nobody from captivity: “released 20 engineers *from their contracts*”. */
function isFromDuty(tokens: Tokens, to: number): boolean {
  return (
    lowerAt(tokens, to) === 'from' &&
    [1, 2, 3].some((step) =>
      /^(?:contracts?|dut(?:y|ies)|jobs?|posts?|work|service|obligations?|debts?|roles?|squad|team)$/u.test(
        lowerAt(tokens, to + step),
      ),
    )
  )
}

const reach = 10

/** Tell what was done to people behind them, before the next number or clause: “five clerks of the port *were exchanged*”. */
function isGivenBehind(tokens: Tokens, to: number): boolean {
  for (let at = to; at < to + reach; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || sayingVerbs.has(token.lower)) return false
    if (/^(?:and|but|while|when|after|because|if|as)$/u.test(token.lower)) return false
    if (isGivenAt(tokens, at)) return at === to || auxiliary.test(lowerAt(tokens, at - 1))
  }
  return false
}

/** Tell a verb of giving or holding captives: “freed”, “handed over”, “taken prisoner”, “held in captivity”. */
function isGivenAt(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at)
  if (given.test(word)) return true
  if (/^(?:handed|given)$/u.test(word)) return lowerAt(tokens, at + 1) === 'over'
  if (word === 'returned') return [1, 2].some((step) => captivity.test(lowerAt(tokens, at + step)))
  return /^(?:held|taken|kept)$/u.test(word) && [1, 2].some((step) => captivity.test(lowerAt(tokens, at + step)))
}

function behindAuxiliaries(tokens: Tokens, from: number): number {
  let at = from
  while (auxiliary.test(lowerAt(tokens, at))) at += 1
  return at
}
