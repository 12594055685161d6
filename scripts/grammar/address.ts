import type { Span } from '../lib/draft.ts'

const chunk = /\S+/gu
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
  return [...text.matchAll(chunk)]
    .filter(([word]) => isAddress.some((pattern) => pattern.test(word.length > 2_000 ? word.slice(0, 2_000) : word)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
