import { sayingVerbs } from '../../lexicon/function.ts'
import { readActor } from './actor.ts'
import type { Attribution } from './source.ts'

const bounds =
  '(?:about|around|some|nearly|almost|only|just|over|more than|up to|at least|as many as|close to|roughly|between|well|it|an?|the figure|that)'
const gapped = new RegExp(
  `(?:[,;] (?:but |and |while |whereas |with |though )?| and (?=the ))(?<who>(?!(?:from|in|at|on|by|of|to|for|near|under|over|after|before|since|among|aboard|including|as|into|out)\\b)(?:the |an? )?\\p{L}[\\p{L}.’'-]*(?: [\\p{L}.’'-]+){0,4}?)(?: (?:at|of|put|claimed|with))?(?: ${bounds})* (?=\\d)`,
  'gu',
)
const counted =
  /\bby (?<who>(?:the )?\p{L}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,3}?)(?:[’']s?)? (?:own )?(?:count|counts|estimates?|figures?|reckoning|tally)\b/gu
const bracketed = /\d(?: [\p{L}-]+){0,3} \((?<who>(?:the )?\p{L}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,3})\)/gu

/** Find who gives a figure where the verb is left out: “the navy said 40, the rescuers 60”, “5,000 by police count”, “5,000 (police)”. */
export function findGapped(words: string, hasVerb: boolean): readonly Attribution[] {
  if (!/\d/u.test(words)) return []
  const later = hasVerb ? [...words.matchAll(gapped)].flatMap((match) => read(words, match, true)) : []
  const beside = [counted, bracketed].flatMap((form) =>
    [...words.matchAll(form)].flatMap((match) => read(words, match, false)),
  )
  return [...later, ...beside]
}

/** Read whoever a match names; only those that a word tells to be many who speak, or a body: a place has figures too. */
function read(words: string, match: RegExpExecArray, isBefore: boolean): readonly Attribution[] {
  const who = match.groups?.who ?? ''
  const start = match.index + match[0].indexOf(who, 1)
  const actor = readActor(words, { start, end: start + who.length })
  const isCommon = /^(?:the |an? )?\p{Ll}/u.test(who) || actor?.kind === 'group'
  if (!actor?.isKnown || !isCommon || (actor.kind !== 'group' && actor.kind !== 'body')) return []
  if (places.test(actor.head) || members.test(who) || /\band\b|\p{Ll}(?:ed|ing)$|\b(?:putting|placing|pegging) /u.test(who) || who.split(' ').some((word) => sayingVerbs.has(word))) return [] // prettier-ignore
  if (gathered.test(actor.head) && / of (?:\p{Ll}+ )*$/u.test(match[0])) return []
  const end = match.index + match[0].length
  const verb = { start: match.index + 1, end }
  return [{ actor, verb, rule: 'noun of saying', coversBefore: !isBefore, coversAfter: isBefore, isLabel: false }]
}

const members = /^(?:all|both|former|half|including|many|most|retired|several|some|\p{Ll}+ly) /u // “40 sailors (mostly officers)”: who they are
const gathered = /^(?:group|team|party|staff|family|crew|unit|force|body|convoy|fleet|band)$/u // “a group of 40”: they are told of
const places =
  /^(?:city|county|state|country|district|port|municipality|hospitals?|schools?|university|troops|soldiers|forces|passengers|protesters|demonstrators|residents|families|workers|crews?|volunteers|recruits|fighters|figures)$/u
