import type { Rule } from './place.ts'

const group =
  /\b(?:largest|biggest|main|single largest) (?:group|share|number|category|contingent|part) (?:of|among) [^.;\d]{0,120}?[,:] (?:with )?(?:about |some |around |at least )*$/u
/** “The largest group of those lost, 600 men, were cooks”. */
export const isLargestGroup: Rule = ({ before }) => (group.test(before) ? 'whole' : null)

const beforeRest =
  /^ (?:\p{L}+ ){0,3}?(?:in|from|at|to) (?:the )?\p{Lu}[^.;“”]{0,160}\b(?:and|while|with) the (?:rest|remainder|others)\b(?! of)/u
/** “Norland has 900 soldiers. Some 300 are in Holm, 200 in Ellen *and the rest* in Lund”. */
export const isBeforeRest: Rule = ({ before, between, after, last, since }) => {
  if (!last || !beforeRest.test(after)) return null
  const goesOn = between !== null && last.count.partOf !== null && last.count.partOf !== 'next'
  return goesOn || (between === null && before.length < 24 && since !== '') ? 'last' : null
}
