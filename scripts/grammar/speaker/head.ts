import { bodyHeads, groupHeads, nonActors, peopleGroups, personHeads } from '../../lexicon/actor.ts'
import { pastParticiples, pastVerbs } from '../../lexicon/saying.ts'
import { opensWithInsider } from './owner.ts'
import { has, isCapital, isTitle, notNouns, plain, tokenise, type Token } from './word.ts'

/** Says what kind of speaker a phrase names. */
export type ActorKind = 'person' | 'body' | 'group' | 'pronoun' | 'piece' | 'self'

/** Give the noun a phrase turns on: the last word before “of”, “for”, “in” … */
export function headOf(words: string, tokens: readonly Token[]): string {
  if (opensWithInsider(words)) return 'people'
  const one = /^one of (.+)$/iu.exec(words)
  if (one?.[1]) return plain(tokenise(one[1]).at(-1)?.word ?? '')
  const link = tokens.findIndex(
    ({ word }, index) =>
      index > 0 && /^(?:of|for|in|at|with|from|on|to|near|into|about|against|by|after|between)$/u.test(word),
  )
  const busy = tokens.findIndex(
    ({ word }, index) => index > 0 && /^\p{Ll}{3,}ing$/u.test(word) && isWhoever(tokens[index - 1]),
  ) // “officials *overseeing* aid”
  const cut = Math.min(link < 0 ? tokens.length : link, busy < 0 ? tokens.length : busy)
  const before = tokens.slice(0, cut)
  const phrase = tokens[link]?.word === 'to' ? before : withoutParticiple(before)
  const isNumbered = /^\d{1,3}(?:\.\d)?$/u.test(phrase.at(-1)?.word ?? '') && isCapital(phrase.at(-2)?.word ?? '') // “Radio 5”
  return plain(phrase.at(isNumbered ? -2 : -1)?.word ?? '').replace(/^(?:inter|co|vice|ex|sub)-(?=\p{Ll})/u, '')
}

function isWhoever(token: Token | undefined): boolean {
  const noun = plain(token?.word ?? '')
  return has(groupHeads, noun) || has(personHeads, noun)
}

/** Cut away what a noun is told to be doing or to have met with: “a lawyer hired” by the union, “residents living” in Holm. */
function withoutParticiple(phrase: readonly Token[]): readonly Token[] {
  const noun = phrase.at(-2)?.word ?? ''
  const told = phrase.at(-1)?.word ?? ''
  const isTold = (/^\p{Ll}+(?:ing|ed)$/u.test(told) || participles.has(told)) && /^\p{L}\p{Ll}{2,}$/u.test(noun)
  return isTold && !notNouns.has(noun.toLowerCase()) ? phrase.slice(0, -1) : phrase
}

const participles = new Set<string>([...pastVerbs, ...pastParticiples])

/** Tell the kind of speaker by the noun a phrase turns on; undefined for what cannot speak, and for a noun that no list knows. */
export function kindOf(head: string, tokens: readonly Token[]): ActorKind | undefined {
  if (head === 'figures' && tokens.some(({ word }) => has(peopleGroups, plain(word)))) return 'group'
  if (isSide(tokens)) return 'body'
  const hasName = tokens.some(({ word }) => isCapital(word))
  const isLower = isCommon(head, tokens)
  if (isOutlet(head, tokens)) return 'body'
  if (has(nonActors, head) && (isLower || tokens.length === 1)) return undefined
  if (has(groupHeads, head)) return 'group'
  if (has(bodyHeads, head)) return 'body'
  if (isTitle(head)) return 'person'
  if (has(personHeads, head.replace(/s$/u, ''))) return 'group'
  return hasName && !isLower ? 'body' : undefined
}

/** Tell “the HBC news” and “the Harbour Watch site” from “the good news”. */
function isOutlet(head: string, tokens: readonly Token[]): boolean {
  return (
    /^(?:news|site)$/u.test(head) &&
    tokens.length > 1 &&
    isCapital(tokens.at(-2)?.word ?? '') &&
    !/^(?:The|A|An)$/u.test(tokens.at(-2)?.word ?? '')
  )
}

/** Tell a head that stands there as a common noun: “the reports”, “Reports of the storm”. */
function isCommon(head: string, tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ word }) => word === head || word === `${head}s`) ||
    (tokens[1]?.word === 'of' && plain(tokens[0]?.word ?? '') === head)
  )
}

/** Tell “the left” as a side in politics. */
function isSide(tokens: readonly Token[]): boolean {
  return tokens.length === 2 && /^the (?:left|right)$/iu.test(tokens.map(({ word }) => word).join(' '))
}

/** Guess who speaks behind a noun that no list knows, “a rescue worker”, “coastguards”; only with verbs that take people alone. */
export function guessKind(head: string, tokens: readonly Token[]): ActorKind | undefined {
  const opens = tokens[0]?.word ?? ''
  const isNoun = /^\p{Ll}[\p{Ll}-]+\p{Ll}$/u.test(head) && !/(?:ing|ed|ly)$/u.test(head) && !notNouns.has(head)
  if (!isNoun || has(nonActors, head) || tokens.length > 10) return undefined
  if (head === 'people' || /[^s]s$/u.test(head)) return 'group'
  return /^(?:the|a|an|one|another|its|his|her|their|our|my)$/iu.test(opens) || /[’']s$/u.test(opens)
    ? 'person'
    : undefined
}

/** Tell “the agency” and “the spy agency” from “the Norwegian agency”. */
export function isBareTitle(words: string, tokens: readonly Token[]): boolean {
  return (
    /^(?:[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Ii]ts|[Tt]heir)\b/u.test(words) &&
    tokens.slice(1).every(({ word }) => !isCapital(word)) &&
    !/ of /u.test(words)
  )
}
