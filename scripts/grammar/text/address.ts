import type { Span } from '../../lib/draft.ts'

const trace = /[@#]|:\/\/|\.\w|www\./giu // every address has one of these
const isAddress = [
  /:\/\//u,
  /^[("'“[]*www\./iu,
  /^[("'“[]*@\w/u,
  /^[("'“[]*#\p{L}/u,
  /\w@\w/u,
  /\.(?:jpe?g|png|gif|webp|svg|pdf|html?|php|mp[34]|zip|csv|json|txt)[)\]"'”,.;]*$/iu,
  /\w\.(?:com|org|net|info|gov|edu|int|io)(?:\/\S*)?[)\]"'”,.;]*$/iu,
] as const

/** Find web addresses, e-mail addresses, handles, hashtags and file names: digits inside them count nothing. */
export function findAddresses(text: string): readonly Span[] {
  const found: Span[] = []
  let end = 0
  for (const { index } of text.matchAll(trace)) {
    if (index < end) continue
    const start = startOfChunk(text, index, end)
    end = endOfChunk(text, index)
    const word = text.slice(start, Math.min(end, start + longest))
    if (isAddress.some((pattern) => pattern.test(word))) found.push({ start, end })
  }
  return found
}

const longest = 2_000 // characters of a run without a blank that are looked at

function startOfChunk(text: string, at: number, from: number): number {
  let start = at
  while (start > from && !isBlank.test(text[start - 1] ?? '')) start -= 1
  return start
}

function endOfChunk(text: string, at: number): number {
  let end = at
  while (end < text.length && !isBlank.test(text[end] ?? '')) end += 1
  return end
}

const isBlank = /[\s<>]/u // no address holds a blank or the end of a tag
