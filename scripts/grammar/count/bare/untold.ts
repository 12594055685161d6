import { lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'

/** Tell the last of the shares of a whole, of whom nothing is known yet: “three in Holm, two in Lund and *one to be named*”. */
export function isUntold({ tokens, figures, memory }: Context, lead: number, after: number): boolean {
  if (!memory.here || memory.kind !== 'own' || lowerAt(tokens, lead - 1) !== 'and') return false
  const words = [0, 1, 2, 3].map((step) => lowerAt(tokens, after + step)).join(' ')
  return figures.filter(({ to }) => to < lead).length > 1 && untold.test(words)
}

const untold =
  /^(?:(?:as )?yet |still )?(?:to be (?:named|identified|announced|confirmed|determined|found|disclosed)|not (?:yet |been )*(?:named|identified|announced)|un(?:named|identified|known|announced|disclosed))\b/u
