import type { Span } from '../../lib/draft.ts'
import { isDeterminer, lastClauseWord, trim, withoutClause } from './phrase.ts'
import { isParticle } from './name.ts'
import { beforeOffice, beforePlace, isPerson, isPlaced, linking, places, speakers } from './placed.ts'
import { isCapital, isTitle, plain, tokenise } from './word.ts'

/** Read “Name, head of X,” and “the head of X, Name,”: the piece that is a name wins, then the first that can be a subject. */
export function openApposition(text: string, pieces: readonly Span[]): Span | undefined {
  const relative = pieces.findIndex((piece, index) => index > 0 && whose.test(text.slice(piece.start, piece.end)))
  if (relative > 0)
    return whoseMembers(text, pieces.slice(0, relative + 1)) ?? openApposition(text, pieces.slice(0, relative)) // “the mayor, who met the general, Bo Holm,”
  const placed = beforePlace(text, pieces)
  if (placed) return placed
  const usable = pieces.filter((piece) => !isAdverbial(text, piece) && !isDescription(text, piece))
  const first = usable.at(-1)
  const named = usable.findLast((piece) => isNameOnly(text, piece))
  const found = named ?? first
  return found && withoutClause(text, found)
}

/** Find the many of whom some are named next: “*news agencies*, including Harbour News,”. */
function whoseMembers(text: string, pieces: readonly Span[]): Span | undefined {
  const many = pieces.at(-2)
  const next = pieces.at(-1)
  if (!many || !next || !/^ (?:including|among|such)\b/u.test(text.slice(next.start, next.end))) return undefined
  const tokens = tokenise(text.slice(many.start, many.end))
  return speakers.has(plain(tokens.at(-1)?.word ?? '')) ? withoutClause(text, many) : undefined
}

const whose = /^ (?:who|whose|which|including|among them|such as)\b/u

/** Read the last piece; a list with its last comma before “and” is one phrase: “Oslo, Bergen, and Tromsø”. */
export function closingPhrase(text: string, pieces: readonly Span[]): Span | undefined {
  const last = pieces.at(-1)
  if (!last) return undefined
  const isListEnd = /^ (?:and|or) (?:\p{Lu}\S* ?){1,4}$/u.test(text.slice(last.start, last.end))
  const first = pieces[0]
  const whole = { start: first?.start ?? last.start, end: last.end }
  if (isListEnd && pieces.length > 1 && lastClauseWord(tokenise(text.slice(whole.start, whole.end))) < 0) return whole
  const before = pieces.at(-2)
  if (before && isTakenUp(text, pieces)) return openApposition(text, pieces.slice(0, -1))
  const placed = before && isPlaced(text, before, last) ? withoutClause(text, before) : undefined
  if (placed) return { start: placed.start, end: last.end }
  const held = beforeOffice(text, pieces) ?? beforeOpenClause(text, pieces)
  if (held) return held
  return before && isNameOnly(text, before) && isLeftOpen(text, before, last) ? before : withoutClause(text, last)
}

/** Find whose clause runs on to the verb, with no comma to close it: “*Olsen*, who was at the spot said”. */
function beforeOpenClause(text: string, pieces: readonly Span[]): Span | undefined {
  const [name, clause] = pieces
  const last = pieces.at(-1)
  if (!name || !clause || !last || !/^ who /u.test(text.slice(clause.start, clause.end))) return undefined
  const word = tokenise(text.slice(last.start, last.end)).at(-1)?.word ?? ''
  const isEnd =
    !isCapital(word) && !isTitle(word) && !speakers.has(plain(word)) && !/^(?:he|she|it|they|we|I)$/u.test(word)
  const told = / (?:is|was|are|were|had|has) /u.test(text.slice(clause.start, last.end))
  const [first] = tokenise(text.slice(name.start, name.end))
  return isEnd && told && isNameOnly(text, name) && !/^(?:The|An?)$/u.test(first?.word ?? '') ? name : undefined
}

/** Tell “the head of the port, Ann Lee, she”: speech names whom it means, and takes the name up. */
function isTakenUp(text: string, pieces: readonly Span[]): boolean {
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last || !/^ (?:he|she|they)$/u.test(text.slice(last.start, last.end))) return false
  if (isBodyTakenUp(text, first, last)) return true
  const named = pieces.at(-2) ?? first
  const opens = /^\s*(?:the |an? )?(?<word>\S+)/iu.exec(text.slice(first.start, first.end))?.groups?.word ?? ''
  return (
    isPerson(text, named) && isNameOnly(text, named) && (isCapital(opens) || isTitle(opens)) && !linking.test(opens)
  )
}

/** Tell “the guard in Ellen, they”. */
function isBodyTakenUp(text: string, first: Span, last: Span): boolean {
  const kind = ofKind.exec(text.slice(first.start, first.end))?.groups?.kind?.toLowerCase() ?? ''
  return / they$/u.test(text.slice(last.start, last.end)) && speakers.has(kind) && !places.has(kind)
}

const ofKind =
  /^(?:And |But |So )?(?:[Tt]he |[Oo]ur |\p{Lu})(?:(?!(?:the|an?|its|his|her|their|in|at|of|on|to) )[\p{L}’'-]+ ){0,3}?(?<kind>[\p{L}-]+)(?: (?:in|of|at|from) (?:the )?\p{Lu}[\p{L} ]*)?$/u

/** Tell what a name is followed by that the text forgets to close: an office, whom somebody is from, of kin or of which kind. */
function isLeftOpen(text: string, before: Span, last: Span): boolean {
  return (
    isOfficeOnly(text, last) ||
    isOfficeOfPerson(text, before, last) ||
    isFrom(text, last) ||
    isOfKin(text, before, last) ||
    isKindOf(text, before, last)
  )
}

/** Tell “head of the harbour” after a name, an apposition that the text forgets to close. */
function isOfficeOnly(text: string, piece: Span): boolean {
  const [first, second] = tokenise(text.slice(piece.start, piece.end))
  return isTitle(first?.word ?? '') && !isCapital(first?.word ?? '') && /^(?:of|for|at)$/u.test(second?.word ?? '')
}

/** Tell “the medical superintendent for the harbour” after a full name, left open too. */
function isOfficeOfPerson(text: string, before: Span, last: Span): boolean {
  const opens = /^\s*(?<word>\S+)/u.exec(text.slice(before.start, before.end))?.groups?.word ?? ''
  const held = /^ (?:the |an? )(?:\p{Ll}+ ){0,3}(?<title>\p{Ll}+) (?:of|for|at) /u.exec(
    text.slice(last.start, last.end),
  )
  return isTitle(held?.groups?.title ?? '') && isPerson(text, before) && !linking.test(opens)
}

/** Tell “a national newspaper” after “Harbour Times”, an apposition that the text forgets to close. */
function isKindOf(text: string, before: Span, last: Span): boolean {
  const opens = /^\s*(?<word>\S+)/u.exec(text.slice(before.start, before.end))?.groups?.word ?? ''
  const kind = /^ an? (?:\p{Ll}+ ){0,3}(?<head>\p{Ll}+)$/u.exec(text.slice(last.start, last.end))?.groups?.head ?? ''
  return speakers.has(kind) && !places.has(kind) && !linking.test(opens)
}

/** Tell “who is a cousin of Bo Holm” after a name, left open as well. */
function isOfKin(text: string, before: Span, last: Span): boolean {
  const who =
    / who (?:is|was) (?:the|an?|his|her|their|one) (?:[\p{Ll}-]+ )+?(?:of|to|with|for|at) [^,]*\p{Lu}[\p{L}’'-]+$/u
  return isPerson(text, before) && who.test(text.slice(last.start, last.end))
}

/** Tell “from the divers’ union”, “for the Harbour Fund” after a name, an apposition that the text forgets to close. */
function isFrom(text: string, piece: Span): boolean {
  return /^\s*(?:(?:from|of|with) (?!\d)|for the \p{Lu})/u.test(text.slice(piece.start, piece.end))
}

function isNameOnly(text: string, piece: Span): boolean {
  const { start, end } = trim(text, piece) ?? piece
  const tokens = tokenise(text.slice(start, end))
  return (
    tokens.some(({ word }) => isCapital(word)) &&
    (tokens.every(({ word }, index) => isCapital(word) || isTitle(word) || (index > 0 && isParticle(word))) ||
      isJoinedName(tokens))
  )
}

/** Tell a body’s name with small words inside, “Neighbours for Trees and Parks”, from an office, “Minister of Finance”. */
function isJoinedName(tokens: ReturnType<typeof tokenise>): boolean {
  const isJoint = (word: string): boolean => /^(?:of|for|and|the|in)$/u.test(word)
  return (
    !isJoint(tokens[0]?.word ?? '') &&
    !isJoint(tokens.at(-1)?.word ?? '') &&
    tokens.every(({ word }) => (isCapital(word) && !isTitle(word)) || isJoint(word))
  )
}

function isAdverbial(text: string, piece: Span): boolean {
  return /^\s*(?:(?:on|in|at|after|during|by|for|from|since|until|with|as|late|early|earlier|later|last|this|also|speaking|meanwhile|however|but then|asked|responding|according|together|along|alongside|or)\b)/iu.test(
    text.slice(piece.start, piece.end),
  )
}

function isDescription(text: string, piece: Span): boolean {
  const said = trim(text, piece)
  if (!said) return true // “published on Friday”, of which nothing but a day is left
  const { start, end } = said
  const words = text.slice(start, end)
  if (/^\p{Ll}{3,}s from (?:the )?\p{Lu}/u.test(words)) return false // “guerrillas from the Harbour Front”
  if (/^(?:who|which|whose|citing|quoting|referencing|a|an|\d+(?:st|nd|rd|th)?|\w+ing)\b/u.test(words)) return true
  const tokens = tokenise(words)
  const isTitledName = tokens.some(({ word }, index) => isTitle(word) && isCapital(tokens[index + 1]?.word ?? ''))
  return /^\p{Ll}/u.test(words) && !isDeterminer(tokens[0]?.word ?? '') && !isTitledName
}
