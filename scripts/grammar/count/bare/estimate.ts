import { tollNouns } from '../../../lexicon/people.ts'
import { leadOfEstimate } from './given.ts'
import { isEnd, lowerAt } from '../other/look.ts'
import { readNoun } from '../noun/noun.ts'
import { tollBefore } from './tollnoun.ts'
import { matchPhrase } from '../vocabulary.ts'
import type { Context, Stand } from '../reading.ts'
import { tokenize } from '../../text/token.ts'

/** Read a bare number that an estimate gives: “the total was put at 9,000”, “(police estimate: 500)”, “there were about 700”, “700 as the final count”. */
export function estimateOf(context: Context, lead: number, after: number): Stand | null {
  const record = recordOf(context, lead, after) ?? broughtTo(context, lead, after) ?? totalBehind(context, lead, after)
  if (record) return record
  const from = leadOfEstimate(context, lead, after)
  if (from === null) return null
  const toll = from < lead && !context.memory.here ? tollBefore(context, from, 30) : null
  return toll ?? pointBack(context, from)
}

const records = /^(?:records?|totals?|tally|high|peak|low)$/u

/** Read a record or a total told with people or after them: “a monthly record of 1,200”, “the previous record for arrivals was 900”, “the total since May to 5,000”. */
function recordOf(context: Context, lead: number, after: number): Stand | null {
  const { tokens, vocabulary } = context
  if (!/^(?:of|to|at|is|was|stands|stood)$/u.test(lowerAt(tokens, lead - 1)) || !isClosed(tokens, after)) return null
  const from = lowerAt(tokens, lead - 1) === 'of' && lowerAt(tokens, lead - 2) === ',' ? lead - 3 : lead - 2 // “a higher tally, of 38”
  for (let at = from; at >= Math.max(0, lead - 11) && tokens[at]?.kind === 'word'; at -= 1) {
    if (!records.test(lowerAt(tokens, at))) continue
    if (/^(?:an?|in)$/u.test(lowerAt(tokens, at - 1)) && lowerAt(tokens, at) !== 'record') return null
    const named = tokens.findIndex(
      (_token, index) =>
        index >= at - 2 && index < lead && matchPhrase(vocabulary.counted, tokens, index)?.kind === 'plural',
    )
    if (named >= 0)
      return { kind: 'own', unit: tokens[named]?.text ?? null, from: at, part: false, definite: false, modifiers: [] }
    const back = pointBack(context, at)
    const part = [at - 1, at - 2, at - 3].some((place) => lowerAt(tokens, place) === 'including')
    return back && { ...back, part }
  }
  return null
}

/** Read what a number is brought to, however long its name: “it takes the tally of those who came by boat since May 4 to 8,000”. */
function broughtTo(context: Context, lead: number, after: number): Stand | null {
  const { tokens, vocabulary } = context
  if (lowerAt(tokens, lead - 1) !== 'to' || !isEnd(tokens[after])) return null
  const verb = tokens.findLastIndex(
    ({ lower }, at) =>
      at < lead - 3 &&
      at > lead - 26 &&
      /^(?:tak(?:es|ing)|took|br(?:ings|inging|ought)|push(?:es|ed|ing)?|lift(?:s|ed|ing)?)$/u.test(lower),
  )
  const total = [1, 2, 3].some((step) => /^(?:totals?|tally|numbers?|toll|count)$/u.test(lowerAt(tokens, verb + step)))
  const named = [2, 3].find((step) => matchPhrase(vocabulary.counted, tokens, verb + step)?.kind === 'plural')
  if (verb >= 0 && total && named)
    return {
      kind: 'own',
      unit: tokens[verb + named]?.text ?? null,
      from: verb + 1,
      part: false,
      definite: false,
      modifiers: [],
    }
  return verb >= 0 && total ? pointBack(context, verb + 1) : null
}

/** Read a total named behind what it is brought to: “this takes to nearly 9,000 *the total number of refugees*”. */
function totalBehind(context: Context, lead: number, after: number): Stand | null {
  const { tokens } = context
  if (lowerAt(tokens, lead - 1) !== 'to' || lowerAt(tokens, after) !== 'the') return null
  if (
    !/^(?:tak(?:es?|ing|en)|took|br(?:ings?|inging|ought)|push(?:es|ed|ing)?|rais(?:es|ed|ing))$/u.test(
      lowerAt(tokens, lead - 2),
    )
  )
    return null
  const of = [2, 3, 4].find((step) => lowerAt(tokens, after + step) === 'of')
  const total = of !== undefined && /^(?:number|total|tally|toll|count)$/u.test(lowerAt(tokens, after + of - 1))
  if (!total) return null
  const noun = readNoun(context, after + of + 1, 'plural')
  const own = noun.kind === 'counted' || noun.kind === 'fate'
  return own
    ? { kind: 'own', unit: noun.unit, from: lead - 2, part: false, definite: false, modifiers: noun.modifiers }
    : null
}

/** Tell whether nothing follows that a number could count: “in August”, “set last year”, the end of the clause. */
function isClosed(tokens: Context['tokens'], after: number): boolean {
  return (
    isEnd(tokens[after]) ||
    /^(?:in|on|set|last|this|since|for|during|over|across|and|but|by)$/u.test(lowerAt(tokens, after))
  )
}

/** Stand for the people last counted, or else for those named just before. */
export function pointBack(context: Context, from: number): Stand | null {
  const last = carry(context, from, false)
  return last?.kind === 'own' ? last : (tollJustBefore(context, from) ?? last ?? namedJustBefore(context, from))
}

/** Stand for the dead whose toll the sentence before is about: “What is the death toll? It could be 600.” */
function tollJustBefore({ text, previous, vocabulary }: Context, from: number): Stand | null {
  if (previous === null || !vocabulary.counted.has('dead')) return null
  return /\bdeath\s+toll\b/iu.test(text.slice(previous.start, previous.end))
    ? {
        kind: 'own',
        unit: vocabulary.people ? 'people dead' : 'dead',
        from,
        part: false,
        definite: true,
        modifiers: [],
      }
    : null
}

/** Stand for the people last counted, or named in the sentence before the words from `from` on. */
export function carry({ memory, tokens, vocabulary }: Context, from: number, part: boolean): Stand | null {
  const definite = { from, part, definite: true, modifiers: [] } as const
  if (memory.kind === 'own' && memory.unit !== null) return { ...definite, kind: 'own', unit: memory.unit }
  if (memory.kind !== 'none') return { ...definite, kind: memory.kind === 'own' ? 'other' : memory.kind, unit: null }
  const isNamed = (at: number): boolean => at < from && matchPhrase(vocabulary.counted, tokens, at)?.kind === 'plural'
  const people = tokens.findLastIndex(({ lower }, at) => !Object.hasOwn(tollNouns, lower) && isNamed(at))
  const named = people < 0 ? tokens.findLastIndex((_token, at) => isNamed(at)) : people
  return named < 0 ? null : { ...definite, part: false, kind: 'own', unit: tokens[named]?.text ?? null }
}

/** Stand for people whom the sentence before names without a number: “I counted the people. There were 700.” */
function namedJustBefore({ text, previous, memory, vocabulary }: Context, from: number): Stand | null {
  if (previous === null || memory.kind !== 'none') return null
  const words = tokenize(text, previous, [])
  const named = words.findLastIndex((_word, at) => matchPhrase(vocabulary.counted, words, at)?.kind === 'plural')
  return named < 0
    ? null
    : { kind: 'own', unit: words[named]?.text ?? null, from, part: false, definite: true, modifiers: [] }
}
