import { siteWords } from '../../../lexicon/whole.ts'
import { isEnd, lowerAt } from '../other/look.ts'
import type { Context } from '../reading.ts'
import { matchPhrase } from '../vocabulary.ts'

/** Tell the next of a list by places, nations or bodies: “90 men came from Ellen, *40 from Lund* and *30 from Holm*”, “59 from the guard, *30 from the navy*”. */
export function isListedByPlace(
  { tokens, figures, memory, vocabulary }: Context,
  lead: number,
  behind: number,
): boolean {
  const after = /^(?:[–—-]|each)$/u.test(lowerAt(tokens, behind)) ? behind + 1 : behind // “55 – of the guard”, “two each in Holm and Ellen”
  const last = figures.findLast(({ to }) => to <= lead)
  const from = lowerAt(tokens, after)
  if (!memory.here || memory.kind !== 'own' || !last || !leadsToPlace(tokens, after)) return false
  const between = withoutClause(tokens.slice(last.to, lead))
  if (!/^(?:,|;|and|&|plus|while)$/u.test(lowerAt(tokens, lead - 1))) return false
  const place = between.findLastIndex(({ lower }) => placing.test(lower) || (from === 'to' && lower === 'to'))
  if (from === 'of') return isOfBody(tokens, after) && isBodyBefore(between)
  if (place < 0) return from === 'from' && isBodyBefore(between)
  if (isPlacePhrase(between.slice(place + 1, -1)) && isPlacePhrase(phraseFrom(tokens, after + 1))) return true
  const isOfBodies = from === 'from' && (place === 0 || matchPhrase(vocabulary.counted, tokens, last.to) !== null)
  if (isOfBodies && between.length - place <= 7 && isNamePhrase(between.slice(place + 1, -1))) return true
  return (
    between
      .slice(place)
      .every(
        ({ text, lower }) =>
          /^\p{Lu}|^[,;()’'-]$/u.test(text) || /^(?:from|in|at|the|of|and|for)$/u.test(lower) || sites.test(lower),
      ) && [after + 1, after + 2, after + 4].some((at) => /^\p{Lu}/u.test(tokens[at]?.text ?? ''))
  )
}

const placing = /^(?:from|in|at|on|near|inside|outside|across)$/u

/** Leave out what is told of a place in a list: “six in Holm*, where a hall fell*; four in Ellen”. */
function withoutClause(between: Context['tokens']): Context['tokens'] {
  const end = between.findLastIndex(({ text }) => text === ';')
  const clause = between.findIndex(({ lower }, at) => at < end && lower === 'where' && between[at - 1]?.text === ',')
  return clause > 0 ? [...between.slice(0, clause - 1), ...between.slice(end)] : between
}

/** Give the words from an index up to the next mark or joint. */
function phraseFrom(tokens: Context['tokens'], from: number): Context['tokens'] {
  const end = tokens.findIndex(({ kind, lower }, at) => at >= from && (kind !== 'word' || joints.test(lower)))
  return tokens.slice(from, end < 0 ? tokens.length : end)
}

const joints = /^(?:and|while|with|but|of|who|were|was|have|has|are)$/u

/** Tell words that say where, in small letters too: “the western region”, “neighbouring Holm”. */
function isPlacePhrase(words: Context['tokens']): boolean {
  const plain = words.at(-1)?.lower === ',' ? words.slice(0, -1) : words
  return (
    plain.length <= 6 &&
    isNamePhrase(plain) &&
    plain.some(({ text, lower }) => /^\p{Lu}/u.test(text) || sites.test(lower))
  )
}

const sites = new RegExp(`^(?:${siteWords})$`, 'u')

/** Tell words that can name a body or a place, without a verb or a clause. */
function isNamePhrase(words: Context['tokens']): boolean {
  return (
    words.length > 0 &&
    words.every(
      ({ kind, lower }) =>
        kind === 'word' &&
        (/^(?:armed|united|combined)$/u.test(lower) ||
          !/^(?:is|are|was|were|has|have|had|who|which|that|and|or|but|when|while|\p{L}{3,}ed)$/u.test(lower)),
    )
  )
}

/** Tell “of the Border Guard”, “of Holm”. */
function isOfBody(tokens: Context['tokens'], of: number): boolean {
  const name = lowerAt(tokens, of + 1) === 'the' ? of + 2 : of + 1
  return /^\p{Lu}/u.test(tokens[name]?.text ?? '')
}

/** Tell whether the words since the last number name a body or a place by “of”, and nobody does anything since. */
function isBodyBefore(between: Context['tokens']): boolean {
  const of = between.findLastIndex(({ lower }) => lower === 'of')
  const name = between[of + 1]?.lower === 'the' ? of + 2 : of + 1
  return (
    of >= 0 &&
    /^\p{Lu}/u.test(between[name]?.text ?? '') &&
    between
      .slice(name)
      .every(({ text, lower }) => /^\p{Lu}|^[,;()]$/u.test(text) || /^(?:of|the|and|for)$/u.test(lower))
  )
}

/** Tell those for whom a number accounts, or the next of such: “Holm accounted for 10”, “farmers accounting for 900 deaths, *sailors for 400*”. */
export function isAccounted({ tokens, figures, memory }: Context, lead: number, after: number): boolean {
  const last = figures.findLast(({ to }) => to <= lead)
  if (memory.kind !== 'own' || lowerAt(tokens, lead - 1) !== 'for') return false
  if (accounting.test(lowerAt(tokens, lead - 2)) && (memory.here || isOfNation(tokens, figures, memory)))
    return isEnd(tokens[after])
  if (!memory.here || !last) return false
  if (lowerAt(tokens, last.from - 1) !== 'for') return false
  const between = tokens.slice(last.to, lead - 1)
  const first = figures.find(
    ({ from }) => lowerAt(tokens, from - 1) === 'for' && accounting.test(lowerAt(tokens, from - 2)),
  )
  return (
    first !== undefined &&
    between.length < 10 &&
    between.some(({ text, lower }) => /^[,;]$/u.test(text) || lower === 'and') &&
    between.every(({ text, kind }) => kind === 'word' || /^[,;]$/u.test(text))
  )
}

/** Tell a sentence that opens with people of a nation and all of whose numbers are fewer than those counted before: “*Valdorians* fleeing war accounted for 400”. */
function isOfNation(tokens: Context['tokens'], figures: Context['figures'], memory: Context['memory']): boolean {
  const isNamed = /^\p{Lu}\p{Ll}+(?:ns|is|ese)$/u.test(tokens[0]?.text ?? '')
  return isNamed && memory.near && figures.every(({ high }) => (high ?? Infinity) < memory.figure)
}

const accounting = /^account(?:s|ed|ing)?$/u

/** Tell a place with its number in a row of such: “Holm – 31, Ellen – 74, Lund – 8”, or on a line among such lines. */
export function isInRow({ text, sentence, tokens, memory, vocabulary }: Context, lead: number, after: number): boolean {
  if (vocabulary.crowd || memory.kind !== 'own' || !isRowAt(tokens, lead, false)) return false
  const end = tokens[after]
  if (end && !/^[,;.()]$/u.test(end.text)) return false
  if (tokens.filter(({ numeral }, at) => numeral !== null && isRowAt(tokens, at, true)).length > 1) return true
  const around = [
    text.slice(Math.max(0, sentence.start - 80), sentence.start),
    text.slice(sentence.end, sentence.end + 80),
  ]
  return tokens.length < 9 && around.some((words) => rowLine.test(words))
}

const rowLine = /(?:^|\n)\s*(?:[-*•]\s*)?\p{Lu}[\p{L} .’'-]{1,40}?\s?[–—:-]\s?\d[\d,.]*\s*(?:\n|$)/u

/** Tell a name, a dash or a colon, and a number; `apart` where the name stands by itself. */
function isRowAt(tokens: Context['tokens'], lead: number, apart: boolean): boolean {
  if (!/^[–—:-]$/u.test(lowerAt(tokens, lead - 1))) return false
  let at = lead - 2
  while (/^\p{Lu}/u.test(tokens[at]?.text ?? '') || sites.test(lowerAt(tokens, at)) || lowerAt(tokens, at) === 'of')
    at -= 1
  const named = tokens.slice(at + 1, lead - 1).some(({ text }) => /^\p{Lu}/u.test(text))
  return named && lead - at < 8 && (!apart || at < 0 || /^(?:[,;:)•*-]|and|of)$/u.test(lowerAt(tokens, at)))
}

/** Tell the word that leads to a place or a body: “in”, “of”, and “to” before a name. */
function leadsToPlace(tokens: Context['tokens'], at: number): boolean {
  const word = lowerAt(tokens, at)
  return placing.test(word) || word === 'of' || (word === 'to' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''))
}
