import type { Span } from '../../lib/draft.ts'
import { bodyHeads, groupHeads, nonActors } from '../../lexicon/actor.ts'
import { adverbs, auxiliaries, pastVerbs } from '../../lexicon/saying.ts'
import { findDaysIn } from '../day/day.ts'
import { isParticle } from './name.ts'
import { findInsider } from './owner.ts'
import { has, isActorWord, isCapital, notNouns, tokenise, type Token } from './word.ts'

/** Cut away a clause that runs up to the subject: “the flood is expected to grow and the governor” → “the governor”. */
export function withoutClause(text: string, piece: Span): Span | undefined {
  const span = trim(text, piece)
  if (!span) return undefined
  const insider = findInsider(text.slice(span.start, span.end))
  if (insider >= 0) return { start: span.start + insider, end: span.end }
  const being = / being \p{Ll}/u.exec(text.slice(span.start, span.end))
  if (being) return withoutClause(text, { start: span.start, end: span.start + being.index })
  const teller = tellerInRelative(text.slice(span.start, span.end))
  if (teller !== undefined) return { start: span.start + teller, end: span.end }
  const whoever = beforeRelative(text.slice(span.start, span.end))
  if (whoever !== undefined) return withoutClause(text, { start: span.start, end: span.start + whoever.length })
  const met = text.slice(span.start, span.end).match(transitive)?.[0].length ?? 0
  if (met > 0) return withoutClause(text, { start: span.start + met, end: span.end })
  const tokens = tokenise(text.slice(span.start, span.end))
  const last = tokens.at(-1)
  if (last && tokens.length > 1 && /^(?:he|she|it|they)$/u.test(last.word))
    return { start: span.start + last.start, end: span.end }
  const first = opensPhrase(tokens)
  return first && { start: span.start + first.start, end: span.end }
}

/** Find the word that a subject opens with, behind any clause. */
function opensPhrase(tokens: readonly Token[]): Token | undefined {
  const clause = lastClauseWord(tokens)
  const rest = tokens.slice(clause + 1)
  const opens = rest[0]?.word ?? ''
  const startsLikePhrase =
    (isCapital(opens) || isActorWord(opens) || isDeterminer(opens)) &&
    !/ing$|^(?:In|On|At|After|During|From|With|By|For|Despite|Since|Before|Under|Of|Among)$/u.test(opens)
  const isWhole = clause < 0 && ((startsLikePhrase && rest.length <= 16) || isCompound(rest) || isMembers(rest))
  const from = isWhole ? 0 : walkBack(rest)
  if (from === 1 && rest.length === 2 && isNoun(opens)) return rest[0] // “railway officials”: whatever kind they are
  const isOfName = from > 0 && rest.slice(0, from).every(({ word }) => isParticle(word)) // “*de la* Holm”
  return rest[isOfName ? 0 : from]
}

/** Tell “coast guard officials”, of whichever service they are, from “more deaths officials”. */
function isCompound(tokens: readonly Token[]): boolean {
  const head = tokens.at(-1)?.word ?? ''
  const isKind = ({ word }: Token): boolean =>
    isActorWord(word) ||
    (isNoun(word) && !/s$|^(?:more|less|here|there|soon)$/u.test(word) && !has(nonActors, word) && !has(adverbs, word))
  return has(groupHeads, head) && tokens.length <= 4 && tokens.slice(0, -1).every(isKind)
}

/** Tell “guerrillas from the Harbour Front”, whatever they are called. */
function isMembers([many, link, ...name]: readonly Token[]): boolean {
  const first = name.find(({ word }) => !isDeterminer(word))
  return (
    /^\p{Ll}{3,}s$/u.test(many?.word ?? '') && link?.word === 'from' && name.length <= 8 && isCapital(first?.word ?? '')
  )
}

/** Find who tells of somebody in a clause of his: “the captain who *police*”, “the day *the navy*”. */
function tellerInRelative(words: string): number | undefined {
  const day = ofDay.exec(words)
  if (day) return day[0].length
  const who = /^.+ (?:who|whom|which|that) (?=\p{L})/u.exec(words) ?? ofSuspect.exec(words)
  const rest = who ? tokenise(words.slice(who[0].length)) : []
  const head = rest.at(-1)?.word ?? ''
  const isSpoken = rest.length <= 4 && (has(groupHeads, head) || has(bodyHeads, head)) && rest.every(({ word }) => isActorWord(word) || isDeterminer(word)) // prettier-ignore
  return who && isSpoken ? who[0].length : undefined
}

/** “another suspect *police* said had fled” */
const ofSuspect =
  /^.*\b(?:suspects?|gunm[ae]n|attackers?|m[ae]n|wom[ae]n|drivers?|car|vehicle|device) (?=(?:police|officials|authorities|investigators|prosecutors)$)/u

const ofDay =
  /^.*\b(?:the|that) (?:(?:very|same|first|last|next|previous) )*(?:day|night|morning|week|month|year|moment) (?=(?:the|an?|its|their|local|state|police|officials)\b|\p{Lu})/u

/** Find what stands before a clause that tells who is meant: “the officer” of “the officer who had worked on the square”. */
function beforeRelative(words: string): string | undefined {
  const asked = askedBy.exec(words)
  if (asked) return words.slice(0, asked.index)
  const busy = words.length > longest ? doing.exec(words)?.groups?.who : undefined
  if (busy !== undefined) return busy
  const who = words.search(/ who |(?<!\b(?:to|in|of|for|from|by|at|on|with|after|under)) which /u)
  if (who > 0) return linked.test(words.slice(who)) ? undefined : words.slice(0, who)
  const that = thatClause.exec(words)
  return that && !linked.test(words.slice(that[0].length + ' that'.length)) ? that[0] : undefined
}

/** A verb with its object: “the mayor met *a lawyer* who said …”. */
const transitive = new RegExp(
  `^.*\\s(?:${pastVerbs.join('|')}|\\p{Ll}{2,}ed)(?:(?<=spoke|talked|met) (?:to|with))? (?=(?:an?|the|one|another|his|her|its|their|several|two|three) \\p{L})`,
  'su',
)

const longest = 50 // characters in which one phrase names somebody

/** What somebody is told to be doing, behind who it is: “A woman *using a speaker in the square*”. */
const doing =
  /^(?<who>(?:A|An|One|The|a|an|one|the) (?!\p{Ll}+(?:ing|ed)\b)[\p{L}-]+(?: (?!\p{Ll}+(?:ing|ed)\b|of|for|in|at|and|or)[\p{L}-]+){0,2}) (?!(?:during|according|including|regarding|concerning|following|housing|planning|training|shipping|mining|counting|monitoring|building|banking|fishing|engineering)\b)\p{Ll}{2,}ing (?:an?|the|in|at|on|for|from|by|his|her|its|their|as|under|near|to|with) [^,;:“”"]*$/u

const askedBy =
  / (?:not )?(?:authori[sz]ed|permitted|allowed|cleared|named) (?:to|because|for) | (?:contacted|interviewed|quoted|cited|polled|surveyed|consulted|reached|approached) by /u
const linked = /\b(?:and|but|that|because|when|while|after|as)\b/u
const thatClause =
  /^(?:[Tt]he|[Aa]n?) (?:(?!\p{Ll}+ed\b|(?:is|are|was|were|has|have|had|said|says|say|told|and|but|that)\b)\S+ ){0,7}\S+(?=\sthat (?:is|are|was|were|has|have|had)\s)/u

const clauseWords = new Set<string>([
  ...auxiliaries,
  'that',
  'which',
  'who',
  'because',
  'while',
  'after',
  'when',
  'where',
  'if',
  'although',
  'though',
  'than',
  'until',
  'since',
  'whether',
  'as',
  'but',
  'so',
])

/** Find the last word that belongs to a clause rather than to a noun phrase; −1 where there is none. */
export function lastClauseWord(tokens: readonly Token[]): number {
  return tokens.findLastIndex(({ word }) => clauseWords.has(word) || /n[’']t$/u.test(word))
}

/** Find where the speaker’s phrase begins, from its end backwards; linking words count only between words that belong. */
function walkBack(tokens: readonly Token[]): number {
  let first = tokens.length
  for (let index = tokens.length - 1; index >= 0; index--) {
    const word = tokens[index]?.word ?? ''
    const isHead = index === tokens.length - 1 && isNoun(word)
    const isLaw = word === 'law' && tokens[index + 1]?.word === 'enforcement' // “law enforcement officials”
    if (isHead || isLaw || isActorWord(word) || isDeterminer(word) || /^(?:he|she|it|they|we|I)$/u.test(word))
      first = index
    else if (!isParticle(word) && !/^(?:of|for|and|in|at|on|to|s|[’'‘]s|\p{Ll}+[’']s)$/u.test(word)) break
    if (/^(?:he|she|it|they)$/u.test(word)) break
    if (isDeterminer(word) && !/^of$/u.test(tokens[index - 1]?.word ?? '')) break
  }
  return first
}

/** Tell a word that can end a subject whatever it means: no verb, no adverb, no word of grammar. */
function isNoun(word: string): boolean {
  return /^\p{Ll}[\p{Ll}-]+\p{Ll}$/u.test(word) && !/(?:ing|ed|(?<!ral|fami)ly)$/u.test(word) && !notNouns.has(word)
}

/** Tell a word that opens a noun phrase. */
export function isDeterminer(word: string): boolean {
  return /^(?:the|a|an|its|his|her|their|our|this|that|one|another|some|many|several)$/iu.test(word)
}

const leading =
  /^(?:both(?= [^,]+ and )|here[’']s what|this is what|recently|lately|yesterday|(?:(?:a|two|three|four|five|several|some|\d+) )?(?:few )?(?:minutes?|hours?|days?|weeks?|months?|years?|moments?) (?:before|after)|and|but|so|yet|while|as|although|though|meanwhile|however|also|separately|earlier|later|still|then|now|because|after|since|when|where|that|if|or|nor|plus|instead|nevertheless|nonetheless|similarly|additionally|moreover|yes|well|even|today|finally|in turn|at the time|for example)\s+/iu

/** Cut away what leads in a phrase: white space, marks, conjunctions, a day; undefined where nothing is left. */
export function trim(text: string, { start, end }: Span): Span | undefined {
  const name = /^\s*(?:May|April|June)\s*$/u.test(text.slice(start, end))
  if (name) return { start: end - text.slice(start, end).trimStart().length, end } // “May said”
  let from = start
  let to = end
  while (to > from && /[\s,]/u.test(text[to - 1] ?? '')) to--
  for (;;) {
    while (from < to && /[\s,'‘*#>•-]/u.test(text[from] ?? '')) from++
    const rest = text.slice(from, to)
    const lead = leading.exec(rest)
    const day = findDaysIn(text, { start: from, end: to })[0]
    const dated =
      day &&
      /^(?:(?:on|late|early|in|also|earlier|date:?|dated|published:?|posted:?|updated:?)\s+)*$/iu.test(
        rest.slice(0, day.start),
      )
        ? day.end
        : 0
    if (!lead && !dated) break
    from += lead ? lead[0].length : dated
    if (!lead && rest.slice(dated).trim() === '') break
  }
  return from < to ? { start: from, end: to } : undefined
}
