import { lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'
import type { Token } from '../../text/token.ts'

const auxiliaries =
  /^(?:are|were|is|have|has|had|will|would|could|may|might|should|going|expected|set|due|to|be|been|already|now|also|recently|reportedly|probably|likely|who)$/u

/** Tell whether behind a number men are called up or enlist: “with 900 summoned for duty”, “900 are going to sign contracts with the army”. */
export function enlists({ tokens, vocabulary }: Pick<Context, 'tokens' | 'vocabulary'>, after: number): boolean {
  if (!vocabulary.counted.has('soldiers')) return false
  let at = after
  while (auxiliaries.test(lowerAt(tokens, at))) at += 1
  return isCalledUp(tokens, at) || signsUp(tokens, at, at === after)
}

const calling = /^(?:summoned|drafted|conscripted|mobilised|mobilized|enlisted|recruited)$/u

function isCalledUp(tokens: readonly Token[], at: number): boolean {
  const behind = lowerAt(tokens, at) === 'called' && lowerAt(tokens, at + 1) === 'up' ? at + 2 : at + 1
  if (behind === at + 1 && !calling.test(lowerAt(tokens, at))) return false
  return /^(?:for|to|in|into|as|by|from|since|during|so|last|this|,|\.|)$/u.test(lowerAt(tokens, behind))
}

const ranks = /^(?:army|military|forces|ranks|front|fight|war|troops|militia|navy|battle|service|ministry)$/u

/** Tell people who sign contracts with an army or join it. */
function signsUp(tokens: readonly Token[], at: number, bare: boolean): boolean {
  const verb = lowerAt(tokens, at)
  const behind = [1, 2, 3, 4, 5, 6].map((step) => lowerAt(tokens, at + step))
  const serves = behind.some((word) => ranks.test(word))
  if (/^sign(?:ed|ing)?$/u.test(verb))
    return behind.slice(0, 4).some((word) => /^contracts?$/u.test(word)) && (serves || !bare)
  if (/^enlist(?:ed|ing)?$/u.test(verb)) return true
  return /^join(?:ed|ing)?$/u.test(verb) && serves
}
