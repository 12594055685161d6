import { stoppers, fateFillers } from '../lexicon/function.ts'
import type { Token } from './token.ts'
import { matchPhrase, type Vocabulary } from './vocabulary.ts'

/** What a number counts, as read from the words after it. `from` and `to` are token indexes, `to` exclusive. */
export interface NounReading {
  readonly kind: 'counted' | 'fate' | 'group' | 'person' | 'thing' | 'pronoun' | 'partitive' | 'none'
  readonly unit: string | null
  readonly from: number
  readonly to: number
  readonly modifiers: readonly Token[]
}

const reach = 9

/** Read the noun that a number counts: “12,000 *North Korean* soldiers”, “7 killed”, “500 of them”, “three tanks”. */
export function readNoun(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  many: boolean,
): NounReading {
  const partitive = readPartitive(tokens, at)
  if (partitive) return partitive
  const fate = readFate(text, tokens, at, vocabulary)
  const modifiers: Token[] = []
  let last = at
  for (let index = at; index < Math.min(tokens.length, at + reach); index += 1) {
    const token = tokens[index]
    if (!token) break
    const counted = matchPhrase(vocabulary.counted, tokens, index)
    const group = matchPhrase(vocabulary.groups, tokens, index)
    if (group && (group.kind === 'plural' || !many))
      return reading('group', text, tokens, index, group.words.length, modifiers)
    if (
      counted &&
      counted.kind !== 'fate' &&
      isHead(tokens, index, counted.words.length, counted.kind === 'plural' || !many, vocabulary)
    ) {
      return headBefore(tokens, at, index) ?? reading('counted', text, tokens, index, counted.words.length, modifiers)
    }
    if (vocabulary.people && many && isDemonym(tokens, index))
      return reading('counted', text, tokens, index, 1, modifiers)
    if (!mayModify(tokens, index, at)) break
    if (token.kind === 'word') modifiers.push(token)
    last = index + 1
  }
  if (fate) return fate
  return headOf(text, tokens, at, last, modifiers, vocabulary)
}

function readPartitive(tokens: readonly Token[], at: number): NounReading | null {
  if (tokens[at]?.lower !== 'of') return null
  const none = { unit: null, modifiers: [], from: at } as const
  if (/^(?:them|these|those|whom|which|us|you|it)$/u.test(tokens[at + 1]?.lower ?? '') && !isNominal(tokens[at + 2]))
    return { ...none, kind: 'pronoun', to: at + 2 }
  let to = at + 1
  while (/^(?:the|these|those|their|its|our|his|her|all|'s|a|an|total)$/u.test(tokens[to]?.lower ?? '')) to += 1
  return { ...none, kind: 'partitive', to }
}

function isNominal(token: Token | undefined): boolean {
  return token?.kind === 'word' && !stoppers.has(token.lower) && !fateFillers.has(token.lower)
}

/** Read a fate that stands for the people it befell: “7 killed”, “22 were killed”, “two others seriously injured”. */
function readFate(text: string, tokens: readonly Token[], at: number, vocabulary: Vocabulary): NounReading | null {
  for (let index = at; index < Math.min(tokens.length, at + 6); index += 1) {
    const fate = matchPhrase(vocabulary.counted, tokens, index)
    if (fate?.kind === 'fate') return reading('fate', text, tokens, index, fate.words.length, [])
    const word = tokens[index]
    if (!word || !(fateFillers.has(word.lower) || /^[a-z]+ly$/u.test(word.lower))) return null
  }
  return null
}

function isHead(
  tokens: readonly Token[],
  index: number,
  length: number,
  plural: boolean,
  vocabulary: Vocabulary,
): boolean {
  const next = tokens[index + length]
  const own = tokens[index + length - 1]
  if (!plural || (own && /['’]s?$/u.test(own.lower))) return false
  if (next && own && next.start === own.end && /^[-‐‑]$/u.test(next.text)) return false
  return !(next && matchPhrase(vocabulary.counted, tokens, index + length)?.kind === 'plural')
}

/** Refuse a head across a plural of something else: in “20 drones wounded soldiers” the drones are counted. */
function headBefore(tokens: readonly Token[], at: number, index: number): NounReading | null {
  for (let at2 = at; at2 < index - 1; at2 += 1) {
    const word = tokens[at2]
    if (word && isPluralWord(word))
      return { kind: 'thing', unit: word.text, from: at2, to: at2 + 1, modifiers: tokens.slice(at, at2) }
  }
  return null
}

function isPluralWord({ text, lower, kind }: Token): boolean {
  return kind === 'word' && text === lower && /[^su'i]s$/u.test(lower) && lower.length > 3
}

function isDemonym(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !/^\p{Lu}\p{Ll}+(?:[aeu]ns|ese|nis|qis|lis|tis|rds|shmen|eks|rks|echs)$/u.test(token.text)) return false
  return !next || next.kind !== 'word' || stoppers.has(next.lower) || next.text === next.lower
}

function mayModify(tokens: readonly Token[], index: number, at: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (!token) return false
  if (token.kind === 'word') {
    if (token.lower === 'and' || token.lower === 'or')
      return index > at && before !== undefined && !/s$/u.test(before.lower)
    return !stoppers.has(token.lower)
  }
  if (/^[-‐‑]$/u.test(token.text)) return before?.end === token.start
  return /^["“”'‘(\[)\]]$/u.test(token.text) && index > at
    ? token.text !== '('
    : token.text === '“' || token.text === '"'
}

function headOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  last: number,
  modifiers: readonly Token[],
  vocabulary: Vocabulary,
): NounReading {
  for (let index = last - 1; index >= at; index -= 1) {
    const person = matchPhrase(vocabulary.persons, tokens, index)
    if (person) return reading('person', text, tokens, index, person.words.length, modifiers)
  }
  const head = tokens.slice(at, last).find(isPluralWord) ?? modifiers[0]
  return { kind: head ? 'thing' : 'none', unit: head?.text ?? null, from: at, to: last, modifiers }
}

function reading(
  kind: NounReading['kind'],
  text: string,
  tokens: readonly Token[],
  from: number,
  length: number,
  modifiers: readonly Token[],
): NounReading {
  const first = tokens[from]
  const last = tokens[from + length - 1]
  const unit = first && last ? text.slice(first.start, last.end).replace(/\s+/gu, ' ') : null
  return { kind, unit, from, to: from + length, modifiers }
}
