import type { Span } from '../../lib/draft.ts'
import { bodyHeads, groupHeads } from '../../lexicon/actor.ts'
import { personIn } from './name.ts'
import { trim, withoutClause } from './phrase.ts'
import { isCapital, isTitle, tokenise } from './word.ts'

/** Find who stands before a last piece that only says where: “police in Bergen, *Norway*”, “Ann Lee, head of X in Ellen, *Norland*,”. */
export function beforePlace(text: string, pieces: readonly Span[]): Span | undefined {
  const [holder, before, last] = [pieces.at(-3), pieces.at(-2), pieces.at(-1)]
  if (!before || !last) return undefined
  const placed = isPlaced(text, before, last) ? withoutClause(text, before) : undefined
  if (placed) return { start: placed.start, end: last.end }
  if (holder && isLocated(text, holder, before, last)) return holder
  if (!isOfPlace(text, before, last)) return undefined
  return isPerson(text, before) ? before : withoutClause(text, before)
}

/** Find who stands before an office and its place, which the text forgets to close: “Ann Lee, Inspector of Docks, *Port Ellen* said”. */
export function beforeOffice(text: string, pieces: readonly Span[]): Span | undefined {
  const [holder, office, place] = [pieces.at(-3), pieces.at(-2), pieces.at(-1)]
  if (!holder || !office || !place) return undefined
  const [opens] = tokenise(text.slice(holder.start, holder.end))
  const [title] = tokenise(text.slice(office.start, office.end))
  const isOffice = isTitle(title?.word ?? '') && !linking.test(opens?.word ?? '')
  return isOffice && isLocated(text, holder, office, place) ? holder : undefined
}

/** Tell where somebody is from, or which party is theirs, behind a name: “Ann Lee from Ellen, *Norland*,”, “Rep. Ann Lee, *D-Norland*,”. */
function isOfPlace(text: string, before: Span, last: Span): boolean {
  const place = text.slice(last.start, last.end)
  const name = text.slice(before.start, before.end).trim()
  const isMark = /^ (?:D|R|I|DFL)-\p{Lu}[\p{L}.]*\.?(?: \p{Lu}\p{Ll}+)?$/u.test(place)
  const isFromTown =
    / (?:of|from) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u.test(name) &&
    /^ \p{Lu}[\p{Ll}]+(?: \p{Lu}\p{Ll}+)?$/u.test(place)
  const isState =
    /^ (?:\p{Lu}\p{Ll}{1,4}|(?:\p{Lu}\.){2})\.?$/u.test(place) &&
    place.endsWith('.') &&
    / (?:in|of|from) \p{Lu}/u.test(name)
  return isState || ((isMark || isFromTown) && isPerson(text, before) && !linking.test(name.split(' ')[0] ?? ''))
}

/** Tell “police in Bergen, Norway” from “the ship sank in Bergen, Olsen”: the place belongs to those who can speak. */
export function isPlaced(text: string, before: Span, last: Span): boolean {
  const at = /(?:^|\s)(\S+) (?:in|of|from|at) \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)?$/u.exec(
    text.slice(before.start, before.end),
  )
  const isName = /^ \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)?$/u.test(text.slice(last.start, last.end))
  const head = at?.[1]?.toLowerCase() ?? ''
  return isName && speakers.has(head) && !places.has(head)
}

/** Tell a piece that names a person. */
export function isPerson(text: string, piece: Span): boolean {
  const { start, end } = trim(text, piece) ?? piece
  return personIn(tokenise(text.slice(start, end))) !== undefined
}

/** Tell “a nurse in Ellen, *Norland*” and “head of police in training, *Ellen*” behind a name: who somebody is, and where that is. */
function isLocated(text: string, holder: Span, before: Span, last: Span): boolean {
  const told = text.slice(before.start, before.end).trimEnd()
  return (
    isNamed(text.slice(holder.start, holder.end)) &&
    (inPlace.test(told) || /^ (?!(?:the|an?) )\p{Ll}/u.test(told)) &&
    /^ (?:\p{Lu}[\p{L}.’'-]+ ?){1,3}$/u.test(text.slice(last.start, last.end))
  )
}

const inPlace = / (?:of|in|at|for|from) (?:the )?(?:\p{Lu}[\p{L}.’'-]+ ?){1,3}$/u

/** Tell “Senior Inspector Bo de los Holm” from “the ship carried Ann Lee”. */
function isNamed(words: string): boolean {
  const tokens = tokenise(words)
  const name = personIn(tokens)
  return (
    name !== undefined && tokens.every(({ word, start }) => start >= name.start || isCapital(word) || isTitle(word))
  )
}

/** Nouns of whoever can speak, and those of them that are places as well. */
export const speakers = new Set<string>([...bodyHeads, ...groupHeads])
export const places = new Set(['city', 'county', 'country', 'district', 'state', 'municipality', 'port', 'front'])

/** Words that a phrase opens with which is no name: “In Ellen”. */
export const linking =
  /^(?:Like|Unlike|To|With|For|As|In|On|At|After|Before|From|By|About|According|Besides|Against|Of|Then|But|And|So|Yes|No|Well)$/u
