import type { Figure } from '../number/figure.ts'
import type { Token } from '../text/token.ts'
import { lowerAt } from './other/look.ts'

const longest = 3

/** Tell a figure that its speaker breaks off or mends at once: “35- — 37,000 people”, “six of them -- five of them”. */
export function isBrokenOff(tokens: readonly Token[], { from, to }: Figure): boolean {
  const at = dashBehind(tokens, to)
  if (at === null) return false
  const next = behindDash(tokens, at)
  if (tokens[next]?.kind !== 'numeral') return false
  const words = tokens.slice(to, at)
  if (words.length === 0) return isGlued(tokens, to) && next > at + 1
  return (
    tokens[from]?.lower !== tokens[next]?.lower &&
    words.every(({ lower }, step) => lower === lowerAt(tokens, next + 1 + step))
  )
}

const dash = /^[-–—]$/u

/** Find the dash up to three words behind a figure. */
function dashBehind(tokens: readonly Token[], to: number): number | null {
  for (let at = to; at <= to + longest; at += 1) {
    if (dash.test(lowerAt(tokens, at))) return at
    if (tokens[at]?.kind !== 'word') return null
  }
  return null
}

function behindDash(tokens: readonly Token[], at: number): number {
  let next = at
  while (dash.test(lowerAt(tokens, next))) next += 1
  return next
}

/** Tell a hyphen that is glued to the figure and to nothing else: “35- — 37,000”. */
function isGlued(tokens: readonly Token[], dashAt: number): boolean {
  const hyphen = tokens[dashAt]
  return hyphen?.text === '-' && hyphen.start === tokens[dashAt - 1]?.end && hyphen.end !== tokens[dashAt + 1]?.start
}
