import { lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'

const reach = 14
const one = /^(?:the|an?|his|her|its|their)$/u
const verbs = /^(?:were|was|are|is|had|have|has|died|fled|who|that|when|as|while|but|said|will|would)$/u

/** Count the single people named along with a number behind it: one in “five guests on the bus *and the driver*”, two in “three guests, *the pilot* and *a steward*”. */
export function singlesBehind(tokens: Context['tokens'], to: number): number {
  let singles = 0
  for (let at = to; at < to + reach; at += 1) {
    const word = lowerAt(tokens, at)
    if (word === '' || tokens[at]?.numeral || verbs.test(word)) break
    if (tokens[at]?.kind === 'mark' && word !== ',') break
    const joined = /^(?:,|and|plus)$/u.test(word) && one.test(lowerAt(tokens, at + 1))
    if (joined && tokens[at + 2]?.kind === 'word') {
      singles += 1
      if (word !== ',') break
    }
  }
  return singles
}
