import type { Span } from '../../lib/draft.ts'
import { dotted } from '../../lexicon/abbreviation.ts'
import { actorModifiers, bodyHeads, bodyWords, groupHeads, nonActors, portfolios } from '../../lexicon/actor.ts'
import { has, isCapital, isTitle, notNouns, plain, type Token } from './word.ts'

/** Find a person’s name: what follows the last title, or two or more capitalised words that open the phrase (“Ann Lee of the coast guard”). */
export function personIn(tokens: readonly Token[]): Span | undefined {
  if (isBodyOfPerson(tokens) || isGeneralOffice(tokens)) return undefined
  const title = endOfTitle(tokens)
  const from = title < 0 ? (tokens[0]?.word === 'The' ? 1 : 0) : title + 1
  const place = tokens.findIndex(({ word }, index) => index > from + 1 && /^(?:of|from|at|with)$/u.test(word))
  const run = tokens.slice(from, place < 0 ? undefined : place)
  const isName = run.length > 0 && run.length <= 5 && run.every(({ word }) => isNamePart(word))
  if (!isName || (title < 0 && run.length < 2) || /[’']s?$/u.test(run.at(-1)?.word ?? '')) return undefined
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }
}

/** Tell “the office of President Ann Lee”: a body speaks, whoever it belongs to. */
function isBodyOfPerson(tokens: readonly Token[]): boolean {
  const of = tokens.findIndex(({ word }) => word === 'of')
  const head = plain(tokens[of - 1]?.word ?? '')
  return of > 0 && (has(bodyHeads, head) || has(groupHeads, head)) && !isTitle(head)
}

/** Tell “the Attorney General” and “the Surgeon General of Holm”: an office, no name. */
function isGeneralOffice(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ word }, index) => word === 'General' && isTitle(tokens[index - 1]?.word ?? ''))
  return at > 0 && !isCapital(tokens[at + 1]?.word ?? '')
}

/** Find the last word of the titles before a name: “Minister of Finance” Ann Lee, “mediator” Ann Lee. */
function endOfTitle(tokens: readonly Token[]): number {
  const isNamed = (index: number): boolean => isCapital(tokens[index + 1]?.word ?? '')
  const office = tokens.findLastIndex(
    ({ word }, index) =>
      isNamed(index) && has(portfolios, plain(word)) && tokens.slice(0, index).some((each) => each.word === 'of'),
  )
  const held = tokens.findLastIndex(({ word }, index) => isTitle(word) && isNamed(index) && !word.endsWith('s'))
  if (Math.max(office, held) >= 0) return Math.max(office, held)
  const noun = tokens.findLastIndex(({ word }) => /^\p{Ll}/u.test(word) && !isParticle(word))
  return isOccupation(tokens, noun) || isOfficeOf(tokens, noun) ? noun : -1
}

/** Tell “mediator Ann Lee” and “shopkeeper Ann Lee” from “in Bergen Harbour” and “news agency Bergen Press”. */
function isOccupation(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  return (
    at >= 0 &&
    tokens.length - at >= 3 &&
    /^\p{Ll}{3,}$/u.test(word) &&
    !word.endsWith('s') &&
    ![bodyHeads, groupHeads, actorModifiers, nonActors].some((list) => has(list, word)) &&
    !notNouns.has(word)
  )
}

/** Tell “head of the port” before Ann Lee: an office, the body it is of, and at least two names. */
function isOfficeOf(tokens: readonly Token[], at: number): boolean {
  const of = tokens.findIndex(({ word }) => word === 'of' || word === 'for')
  const opens = tokens.slice(0, of).some(({ word }) => isTitle(word)) && /^\p{Ll}/u.test(tokens[of - 1]?.word ?? '')
  const word = tokens[at]?.word ?? ''
  return of > 0 && opens && at > of && tokens.length - at >= 3 && (has(bodyHeads, word) || has(groupHeads, word))
}

const isParticle = (word: string): boolean =>
  /^(?:de|van|von|bin|al|el|der|la|le|los|las|du|del|da|dos|den|ter|ibn|ben)$/u.test(word)

function isNamePart(word: string): boolean {
  return (
    (isCapital(word) || isParticle(word)) &&
    !has(bodyWords, word.replace(/[’']s$/u, '')) &&
    !isAcronym(word) &&
    !has(groupHeads, word.toLowerCase()) &&
    !/[’']s$/u.test(word)
  )
}

/** Tell “BBC” and “U.N.” from the initials “B.D.”. */
function isAcronym(word: string): boolean {
  if (word.includes('.')) return dotted.has(word.toLowerCase().replace(/\.$/u, ''))
  return /^\p{Lu}{2,4}$/u.test(word)
}
