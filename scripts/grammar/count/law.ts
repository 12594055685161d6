import { lowerAt } from './other/look.ts'
import type { Context } from './reading.ts'

/** People counted, from the bound before their figure to the word behind their noun. */
interface Counted {
  readonly lead: number
  readonly to: number
}

const doing =
  /^(?:charg|indict|accus|sanction|expel|prosecut|blacklist|extradit|disqualif|impeach|interview|interrogat|question)(?:es|e[ds]?|ed|led|ied|ing|ling|s)?$/u
const done =
  /^(?:charges?|indictments?|sanctions?|expulsions?|accusations?|prosecution|case|pleas?|warrants?|penalties)$/u
const befell =
  /^(?:charged|indicted|accused|sanctioned|expelled|prosecuted|blacklisted|disqualified|banned|subpoenaed|acquitted)$/u

/** Tell people only dealt with by the law or by a ministry, where a topic counts none such: “it indicted 13 Norlanders”, “charges against nine officers”, “60 diplomats were expelled”. */
export function isBeforeLaw({ tokens, vocabulary }: Context, { lead, to }: Counted): boolean {
  if (['arrested', 'detained'].some((word) => vocabulary.counted.has(word))) return false
  const before = lowerAt(tokens, lead - 1)
  if (doing.test(before)) return true
  if (/^(?:against|of|on|from|for)$/u.test(before) && done.test(lowerAt(tokens, lead - 2))) return true
  let at = to
  while (/^(?:who|have|has|had|were|was|are|been|being|also|already|since|later)$/u.test(lowerAt(tokens, at))) at += 1
  return at > to && befell.test(lowerAt(tokens, at))
}
