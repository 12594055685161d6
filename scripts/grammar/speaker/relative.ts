import { pastVerbs } from '../../lexicon/saying.ts'
import { findDays } from '../day/day.ts'
import { readActor, type Actor } from './actor.ts'
import type { Saying } from './saying.ts'
import { subjectBefore } from './subject.ts'
import { lastClauseWord } from './phrase.ts'
import { tokenise } from './word.ts'

/** Read “a statement issued by the ministry that said”, “Ann Lee, who said” and “lower than those of the navy, which puts …”. */
export function relativeSubject(words: string, { start }: Saying): Actor | undefined {
  const before = words.slice(0, start).trimEnd().replace(saidThen, '')
  const relative = /,?\s(?:that|which|who)$/u.exec(before)
  if (relative === null) return undefined
  const told = citing.exec(words.slice(0, relative.index))
  const subject = told
    ? (actorFrom(words, relative.index - (told.groups?.who?.length ?? 0), relative.index) ?? citer(words, told))
    : subjectBefore(words, relative.index)
  const theirs = relative[0] === ', which' ? ofFigure.exec(words.slice(0, relative.index))?.groups?.who : undefined
  if (theirs !== undefined) return actorFrom(words, relative.index - theirs.length, relative.index) ?? subject
  if (relative[0] === ', which' && subject && (clausal.test(subject.words) || placing.test(subject.words)))
    return phraseAt(words, relative.index)
  return subject ?? (relative[0].startsWith(',') ? phraseBefore(words, relative.index) : undefined)
}

/** “the daily toll by *the navy*, which put”. */
const ofFigure = /\b(?:toll|tally|count|figures?|estimates?) (?:by|from) (?<who>(?:the |an? )?\p{L}[^,;:“”"]{2,60})$/u

/** “the navy, which *on Sunday* put …” */
const saidThen = /(?<=, (?:which|who)) (?:on|late|early) \p{Lu}\p{Ll}+day$/u

/** Whom somebody asks or cites, who say more: “the paper cited *port officials* who put it at 40”. */
const citing = /\s(?:cited|cites|quoted|quotes|interviewed|contacted|citing|quoting) (?<who>[^,;:“”"]{3,60})$/u

/** Give who cites what cannot speak, and is no more than read out: “*Harbour News* cited a new study, which found”. */
function citer(words: string, { index, 0: found, groups }: RegExpExecArray): Actor | undefined {
  const isPiece = /^(?:an?|the) (?:[\p{L}-]+ ){0,2}(?:study|survey|report|poll|analysis|review)$/u.test(
    groups?.who ?? '',
  )
  return isPiece && /^ (?:cite[sd]|quoted) /u.test(found) ? subjectBefore(words, index) : undefined
}

function actorFrom(words: string, start: number, end: number): Actor | undefined {
  const actor = readActor(words, { start, end })
  return actor?.isKnown ? actor : undefined
}

/** A name and what its bearer does, to a thing or a body behind an article. */
const clausal =
  /^(?:(?!(?:The|An?|Its|Their|His|Her|Our|My)\b)\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)*|[Hh]e|[Ss]he|[Tt]hey) (?!(?:of|for|in|at|on|from|and|or|by|to|with|without|under|near|beside|behind|over)\b)\p{Ll}+ (?:.* )?(?:the|an?|its|their) /u

/** Where a thing was: “the boat lay by the pier, which” */
const placing = new RegExp(
  `^(?:the|an?|its|their) (?:[\\p{L}-]+ ){1,3}(?:${pastVerbs.join('|')}) (?:by|in|at|on|to|near|beside|under) `,
  'iu',
)

/** Read the noun phrase with an article that ends at a place: “Ann Lee heads *the ministry*, which expects”. */
function phraseAt(words: string, at: number): Actor | undefined {
  const near = words.slice(Math.max(0, at - longest), at)
  const start = /.* (?=(?:the|an?|its|their) [^,;:“”"()]*$)/u.exec(near)?.[0].length
  const actor = start === undefined ? undefined : readActor(words, { start: at - near.length + start, end: at })
  return actor?.isKnown ? actor : undefined
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
    if (actor?.isKnown) return actor
  }
  return undefined
}

const longest = 120
const links = /(?<![\p{L}’'-])(?:of|by|from|to|than|with|against) (?=[^\s,;:“”"()]+(?: [^,;:“”"()]*)?$)/gu
