import type { Span } from '../../lib/draft.ts'
import { dotted } from '../../lexicon/abbreviation.ts'
import { actorModifiers, bodyHeads, bodyWords, groupHeads, nonActors, portfolios } from '../../lexicon/actor.ts'
import { has, isCapital, isTitle, notNouns, plain, type Token } from './word.ts'

/** Find a person’s name: what follows the last title, or two or more capitalised words that open the phrase (“Ann Lee of the coast guard”). */
export function personIn(tokens: readonly Token[]): Span | undefined {
  if (isBodyOfPerson(tokens) || isGeneralOffice(tokens)) return undefined
  const title = endOfTitle(tokens)
  if (title < 0 && isBodyCalled(tokens)) return undefined
  return holderOf(tokens, title) ?? nameFrom(tokens, title)
}

/** Read the name behind a title, or the one that opens a phrase. */
function nameFrom(tokens: readonly Token[], title: number): Span | undefined {
  const owned = title < 0 ? behindOwner(tokens) : -1
  const from = title < 0 ? (owned >= 0 ? owned : tokens[0]?.word === 'The' ? 1 : 0) : title + 1
  const isPlace = (word: string, next = ''): boolean =>
    /^(?:of|from|at|with)$/u.test(word) || (word === 'for' && next === 'the')
  const place = tokens.findIndex(({ word }, index) => index > from + 1 && isPlace(word, tokens[index + 1]?.word))
  const run = tokens.slice(from, place < 0 ? undefined : place)
  const isName = run.length > 0 && run.every(({ word }) => isNamePart(word))
  if (!isName || (title < 0 && run.length < 2)) return undefined
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }
}

/** Find the name behind whom its bearer works for: “Harbour TV’s *Ann Lee*”. */
function behindOwner(tokens: readonly Token[]): number {
  const owner = tokens.findLastIndex(({ word }) => /^\p{Lu}.*[’']s$/u.test(word))
  const name = owner < 0 ? [] : tokens.slice(owner + 1)
  return name.length >= 2 && name.length <= 3 && name.every(isGiven) ? owner + 1 : -1
}

/** Tell “The Harbour Fund” from “The Ann Lee”. */
function isBodyCalled(tokens: readonly Token[]): boolean {
  return tokens[0]?.word === 'The' && has(bodyHeads, plain(tokens.at(-1)?.word ?? ''))
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

/** Find who holds an office with a long name: “Head of the Harbour Administration *Bo Holm*”, “Commander of the Armed Forces of Norland *Bo Holm*”. */
function holderOf(tokens: readonly Token[], title: number): Span | undefined {
  if (title >= 0 && !isOfficeOf(tokens, title)) return undefined
  const of = tokens.findIndex(({ word }) => isOf(word))
  const office = tokens.slice(0, Math.max(0, of)).findLast(({ word }) => isTitle(word))?.word
  const name = office === undefined ? [] : behindOffice(tokens, office)
  const isName = name.length >= 2 && name.length <= 3 && name.every(isGiven)
  return isName ? { start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 } : undefined
}

/** Give what stands behind the body or the state that an office is of. */
function behindOffice(tokens: readonly Token[], office: string): readonly Token[] {
  const last = tokens.findLastIndex(({ word }) => !isCapital(word)) + 1
  const body = tokens.findLastIndex(
    ({ word }, index) => index >= last && (has(bodyWords, word) || has(bodyHeads, word.toLowerCase())),
  )
  if (body >= 0) return quarters.test(tokens[body]?.word ?? '') ? [] : tokens.slice(body + 1)
  const isOfState = statesmen.test(office) || tokens.slice(0, last).some(({ word }) => ofStates.test(word))
  return isOfState ? tokens.slice(last + 1) : []
}

const isOf = (word: string | undefined): boolean => /^(?:of|for|at)$/u.test(word ?? '')
const isGiven = ({ word }: Token): boolean => isNamePart(word) && !has(bodyHeads, word.toLowerCase())

/** Tell “Deputy *Head* of …”: the last title still says of what. */
function isOfficeOf(tokens: readonly Token[], title: number): boolean {
  return isOf(tokens[tokens.findIndex(({ word }, index) => index > title && !isTitle(word))]?.word)
}

const ofStates = /^(?:Forces|Army|Navy|Staff|Ministers|President)$/u
const statesmen = /^(?:President|Minister|Premier|Chancellor|Ambassador|King|Commander(?:-in-[Cc]hief)?)$/u
const quarters = /^(?:North|South|East|West|New|Saudi|United|World|International|National)$/u

/** Find the last word of the titles before a name: “Minister of Finance” Ann Lee, “mediator” Ann Lee. */
function endOfTitle(tokens: readonly Token[]): number {
  const isNamed = (index: number): boolean => {
    const next = tokens[index + 1]?.word ?? ''
    return isCapital(next) && !has(bodyWords, next) // “Student Union” is no title
  }
  const office = tokens.findLastIndex(
    ({ word }, index) =>
      isNamed(index) && has(portfolios, plain(word)) && tokens.slice(0, index).some((each) => each.word === 'of'),
  )
  const held = tokens.findLastIndex(({ word }, index) => isTitle(word) && isNamed(index) && !/[^s]s$/u.test(word))
  if (Math.max(office, held) >= 0) return Math.max(office, held)
  const noun = tokens.findLastIndex(({ word }) => /^\p{Ll}/u.test(word) && !isParticle(word))
  return isOccupation(tokens, noun) || isHeadOf(tokens, noun) ? noun : -1
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
function isHeadOf(tokens: readonly Token[], at: number): boolean {
  const of = tokens.findIndex(({ word }) => word === 'of' || word === 'for')
  const opens = tokens.slice(0, of).some(({ word }) => isTitle(word)) && /^\p{Ll}/u.test(tokens[of - 1]?.word ?? '')
  const word = tokens[at]?.word ?? ''
  return of > 0 && opens && at > of && tokens.length - at >= 3 && (has(bodyHeads, word) || has(groupHeads, word))
}

/** Tell the small words inside a name: “Bo *de* Holm”. */
export const isParticle = (word: string): boolean =>
  /^(?:de|van|von|bin|al|el|der|la|le|los|las|du|del|da|dos|den|ter|ibn|ben|di|della|degli|af|zu)$/u.test(word)

/** What opens a question or speaks of oneself: “Can I”. */
const asking = /^(?:I|What|Who|When|Where|Why|How|Can|Could|Did|Do|Does|Is|Are|Was|Were|If|That|There|This)$/u

function isNamePart(word: string): boolean {
  return (
    (isCapital(word) || isParticle(word)) &&
    !has(bodyWords, word.replace(/[’']s$/u, '')) &&
    !isAcronym(word) &&
    !asking.test(word) &&
    !has(groupHeads, word.toLowerCase()) &&
    !/[’']s$/u.test(word)
  )
}

/** Tell “BBC” and “U.N.” from the initials “B.D.”. */
function isAcronym(word: string): boolean {
  if (word.includes('.')) return dotted.has(word.toLowerCase().replace(/\.$/u, ''))
  return /^\p{Lu}{2,4}$/u.test(word)
}
