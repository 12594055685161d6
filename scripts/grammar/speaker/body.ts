import type { Article, Span } from '../../lib/draft.ts'
import { oncePer } from '../../lib/once.ts'
import { countLeading } from '../../lib/sorted.ts'
import type { Actor } from './actor.ts'
import { notNouns, tokenise } from './word.ts'

const farthest = 20_000 // characters back that a full name is looked for
const most = 200 // names back

/** Find the full name of a body by its noun and the words before it: “The intelligence service” ← “Norway’s military intelligence service”. */
export function findBody(article: Article, { words, head }: Actor, at: number): string | undefined {
  const described = tokenise(words).slice(1, -1).map(({ word }) => word.toLowerCase()) // prettier-ignore
  const names = findNames(article, head)
  const before = countLeading(names, ({ end }) => end <= at)
  return names
    .slice(Math.max(0, before - most), before)
    .findLast(({ start, lower }) => start >= at - farthest && described.every((word) => lower.includes(word)))?.words
}

interface Name extends Span {
  readonly words: string
  readonly lower: string
}

const namesOf = oncePer<Article, Map<string, readonly Name[]>>(() => new Map())

/** Find all names that end in a noun, once for an article. */
function findNames(article: Article, head: string): readonly Name[] {
  const known = namesOf(article)
  const names = known.get(head) ?? listNames(article.text, head)
  known.set(head, names)
  return names
}

const joints = [...notNouns].join('|') // “Norland has a fire agency” names none

function listNames(text: string, head: string): readonly Name[] {
  const pattern = new RegExp(
    `(?<![\\p{L}’'-])(?!(?:The|This|That|Its|An?|His|Her|Their|Our|In|On|At|Of|To|For|By|From) )\\p{Lu}[\\p{L}.’'-]{0,40}(?: (?!(?:${joints}) )[\\p{L}’'-]{1,40}){0,3}? (?:${head}|${head.slice(0, 1).toUpperCase()}${head.slice(1)}|${head.toUpperCase()})(?![\\p{L}’'-])`,
    'gu',
  )
  return [...text.matchAll(pattern), ...text.matchAll(apposed(head))]
    .filter(({ 0: words }) => !/-based /u.test(words)) // where a body sits is no name of it
    .map(({ index, 0: words, groups }) => ({
      start: index,
      end: index + words.length,
      words: groups?.name ?? words,
      lower: words.toLowerCase(),
    }))
    .sort((a, b) => a.end - b.end)
}

/** What a body is called behind its noun: “the aid organisation *Doctors of the Sea*.” */
function apposed(head: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}’'-])(?:\\p{Ll}+ ){0,3}${head} (?<name>\\p{Lu}[\\p{L}’'-]+(?: (?:of |for |and |the |of the )?\\p{Lu}[\\p{L}’'-]+){1,4})(?=[,.;:)”"]| (?:and|in|on|at|by|for|said|says|has|had|was|is|to)\\b)`,
    'gu',
  )
}
