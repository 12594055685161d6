import type { Span } from '../../lib/draft.ts'

/** Find the clause around a place of a sentence. */
export function clauseAround(words: string, at: number): Span {
  const rest = words.slice(at)
  const stop = /[,;](?=[\s”"’'])|[.!?][”"’']?$|\s[-–—]\s|[”"]/u.exec(rest)
  return { start: clauseStart(words, at), end: words.slice(0, stop ? at + stop.index : undefined).trimEnd().length }
}

/** Find where the clause of a place begins. */
export function clauseStart(words: string, at: number): number {
  const openings = [...words.slice(0, at).matchAll(/[,;:]\s+(?:and |but |so )?|\b(?:that|but) |[“"]|\s[-–—]\s/gu)]
  const last = openings.at(-1)
  return last ? last.index + last[0].length : 0
}
