import { findDays } from '../day/day.ts'
import { readActor, type Actor } from './actor.ts'
import type { Saying } from './saying.ts'
import { subjectBefore } from './subject.ts'
import { lastClauseWord } from './phrase.ts'
import { tokenise } from './word.ts'

/** Read “a statement issued by the ministry that said”, “Ann Lee, who said” and “lower than those of the navy, which puts …”. */
export function relativeSubject(words: string, { start }: Saying): Actor | undefined {
  const before = words.slice(0, start).trimEnd()
  const relative = /,?\s(?:that|which|who)$/u.exec(before)
  if (relative === null) return undefined
  const subject = subjectBefore(words, relative.index)
  return subject ?? (relative[0].startsWith(',') ? phraseBefore(words, relative.index) : undefined)
}

/** Read the noun phrase that ends at a place inside a sentence, behind the words that link it: “lower than *the navy*”. */
export function phraseBefore(words: string, at: number): Actor | undefined {
  const from = Math.max(0, at - longest)
  const near = words.slice(from, at)
  const day = findDays(near).at(-1)
  const end = day?.end === near.length ? near.slice(0, day.start).trimEnd().length : near.length
  for (const link of near.slice(0, end).matchAll(links)) {
    const start = link.index + link[0].length
    if (lastClauseWord(tokenise(near.slice(start, end))) >= 0) continue
    const actor = readActor(words, { start: from + start, end: from + end })
    if (actor?.isKnown && actor.kind !== 'self') return actor
  }
  return undefined
}

const longest = 120
const links = /(?<![\p{L}’'-])(?:of|by|from|to|than|with|against) (?=[^\s,;:“”"()]+(?: [^,;:“”"()]*)?$)/gu
