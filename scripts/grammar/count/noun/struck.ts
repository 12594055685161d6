import type { Token } from '../../text/token.ts'

interface Reader {
  readonly tokens: readonly Token[]
}

const ends = /^(?:killed|dead|died|drowned|perished|injured|wounded|hurt|murdered|slain|hospitali[sz]ed)$/u
const fillers = /^(?:were|are|have|had|been|also|reportedly|later|badly|seriously|critically|fatally|all|among|the)$/u
const deeds = /^(?:kill(?:s|ed|ing)?|wound(?:s|ed|ing)?|injur(?:es?|ed|ing)|murder(?:s|ed|ing)|dead)$/u
const bounds = /^(?:at|least|about|some|around|nearly|almost|more|than|over|up|to|as|many|another|all|the)$/u

/** Tell whether what only the living suffer is told of a noun, its number beginning before `at`: “five looters were *killed*”, “*injuring* nine stall-holders”. */
export function isStruck({ tokens }: Reader, at: number, noun: number): boolean {
  let behind = noun + 1
  while (fillers.test(tokens[behind]?.lower ?? '')) behind += 1
  if (ends.test(tokens[behind]?.lower ?? '')) return true
  let before = at - 1
  while (tokens[before]?.numeral || bounds.test(tokens[before]?.lower ?? '')) before -= 1
  return deeds.test(tokens[before]?.lower ?? '')
}
