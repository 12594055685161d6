import type { Span } from '../../lib/draft.ts'
import { actorModifiers, bodyHeads } from '../../lexicon/actor.ts'
import { sayingNouns } from '../../lexicon/saying.ts'
import { has, isCapital, type Token } from './word.ts'

/** Give who speaks through a piece of saying: “The ministry’s statement” → “The ministry”, “a UN report” → “UN”. */
export function possessorOf(words: string, tokens: readonly Token[]): Span | undefined {
  const noun = findSayingNoun(tokens)
  if (noun < 0) return undefined
  const place = where.exec(words)
  if (place)
    return possessorOf(
      words.slice(0, place.index),
      tokens.filter(({ end }) => end <= place.index),
    )
  if (tokens[noun - 1]?.word === 'of') return undefined
  const isOwnTally = ownTally.test(words) || ownReport.test(words)
  const maker = isOwnTally ? undefined : makerAfter(words, tokens, noun)
  if (maker !== undefined) return maker
  if ((noun !== tokens.length - 1 && !isOwnTally) || tokens[noun]?.word.toLowerCase() === 'intelligence')
    return undefined
  const owners = tokens.slice(0, noun)
  const first = owners.findIndex(({ word }) => isOwner(word))
  const owned = owners.findLastIndex(({ word }) => /[’']s?$/u.test(word))
  const last = owned >= 0 ? owners[owned] : owners.findLast(({ word }) => isOwner(word))
  const start = owned >= 0 ? owners[0] : owners[behindModifiers(owners, first)]
  return start && last && (owned >= 0 || first >= 0)
    ? { start: start.start, end: last.end - (/[’']s?$/u.exec(last.word)?.[0].length ?? 0) }
    : undefined
}

/** “A Harbour Press tally *from reports*”: what it was made from, not who made it. */
const ownTally =
  /\p{Lu}\p{L}* (?:tally|count|analysis|review|survey) (?:from|of) (?:\p{Ll}+ ){0,2}(?:reports|records|data|figures|databases|documents|statements)\b/u

/** “The State Department report *on* the storm”: what it is about. */
const ownReport =
  /(?:\p{Lu}\p{L}+|[’']s?) (?:(?:report|statement|study|survey|update|briefing|bulletin) (?:on|about|into|regarding)|(?:figures|data|statistics|estimates|records) (?:for|on|covering)) /u

/** Step back over what says of which kind a body is: “*fire* department estimates”. */
function behindModifiers(owners: readonly Token[], first: number): number {
  let at = first
  while (
    at > 0 &&
    /^(?:department|ministry|office|agency|service|authority|directorate)$/u.test(owners[first]?.word ?? '') &&
    has(actorModifiers, owners[at - 1]?.word ?? '')
  )
    at -= 1
  return at
}

/** Find who stands behind a piece of saying: “a report by the navy”, “reports of the ministry of health”. */
function makerAfter(words: string, tokens: readonly Token[], noun: number): Span | undefined {
  const by = /\b(?:by|from|(?:on|in|via) the (?:\p{Ll}+ )?(?:website|site|page|account|channel) of) (?=\S)/u.exec(words)
  if (by !== null && by.index > (tokens[noun]?.start ?? 0)) return { start: by.index + by[0].length, end: words.length }
  return tokens[noun + 1]?.word === 'of' && isBodyFrom(tokens, noun + 2)
    ? { start: tokens[noun + 2]?.start ?? 0, end: words.length }
    : undefined
}

/** Where a piece of saying stands: “a statement by the navy *on social media*”. */
const where =
  / (?:on|in|via) (?:(?:its|his|her|the) )?(?:social media|Telegram|Twitter|Facebook|Instagram|YouTube|X|TikTok|Weibo|website|(?:official |own )?(?:channel|page|account))$/u

/** Tell “of the ministry of health”, whose reports they are, from “of attacks”, which they are about. */
function isBodyFrom(tokens: readonly Token[], from: number): boolean {
  const phrase = tokens.slice(from)
  const next = phrase.findIndex(({ word }) => /^(?:of|for|in|at|on)$/u.test(word))
  const head = phrase.at(next < 0 ? -1 : next - 1)?.word.toLowerCase() ?? ''
  return /^(?:the|its|an?)$/u.test(phrase[0]?.word ?? '') && (has(speakingBodies, head) || officials.test(head))
}

const officials =
  /^(?:in-?charge|commissioner|inspector|superintendent|prosecutor|coroner|magistrate|rapporteur|secretary-general)$/u

const speakingBodies = bodyHeads.filter(
  (head) =>
    !/^(?:force|port|city|county|state|country|district|unit|school|college|front|body|party|hospital|company|campaign|movement|university|daily|fleet)$/u.test(
      head,
    ),
)

/** Find the piece of saying in a phrase, the last where one describes another: “Navy intelligence reports”, “a Harbour Post report”. */
function findSayingNoun(tokens: readonly Token[]): number {
  const isNoun = (index: number): boolean => {
    const word = tokens[index]?.word ?? ''
    return has(sayingNouns, word.toLowerCase()) && !isOfName(tokens, index)
  }
  let at = tokens.findIndex((_token, index) => isNoun(index))
  while (at > 0 && isNoun(at + 1)) at += 1
  return at
}

/** Tell “The Harbour *Post*” and “the Harbour *Records* Bureau”, in which the word is part of a name. */
function isOfName(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word ?? ''
  if (index === 0 || !isCapital(word) || !isCapital(tokens[index - 1]?.word ?? '')) return false
  return word === 'Post' || /^\p{Lu}\p{Ll}{3,}/u.test(tokens[index + 1]?.word ?? '')
}

/** Tell who can own a piece of saying (“UN”, “media”) from what only describes it (“Preliminary”). */
function isOwner(word: string): boolean {
  return has(bodyHeads, word) || (isCapital(word) && !openers.has(word))
}

const openers = new Set(['The', 'A', 'An', 'It', 'Its', 'His', 'Her', 'Their', 'One', 'Another', 'Some', 'This', 'That', 'These', 'Preliminary', 'Initial', 'Early', 'Official',
  'Latest', 'Recent', 'Local', 'News', 'Previous', 'Unconfirmed', 'First', 'New', 'Other', 'Various', 'Payment', 'Court', 'Hospital', 'Phone', 'Satellite', 'Bank', 'Tax', 'Prison', 'Burial', 'Several', 'Many', 'Later', 'Final', 'Internal', 'Public', 'Independent']) // prettier-ignore

/** Find where “people familiar with the report” begins, who speak of it. */
export function findInsider(words: string): number {
  return words.search(insider)
}

/** Tell whether words begin with “people familiar with the report”. */
export function opensWithInsider(words: string): boolean {
  return insiderFirst.test(words)
}

const familiar = String.raw`(?:(?:two|three|four|five|several|some|a|one) )?(?:people|persons?|sources?|officials?|individuals) (?:familiar|close|involved|aware|briefed|with (?:direct )?knowledge|knowledgeable)\b`
const insider = new RegExp(String.raw`(?<![\p{L}’'-])${familiar}`, 'iu')
const insiderFirst = new RegExp(`^${familiar}`, 'iu')
