import type { Span } from '../../lib/draft.ts'
import { bodyHeads as bodies, groupHeads as groups } from '../../lexicon/actor.ts'
import { stoppers } from '../../lexicon/function.ts'
import { adverbs, auxiliaries, pastVerbs } from '../../lexicon/saying.ts'
import { findInsider, isActorWord, isCapital, isTitle, readActor, tokenise, type Actor, type Token } from './actor.ts'
import { findDays } from '../day/day.ts'

/** Find who is the subject of a verb that starts at `at`, in what stands before it. */
export function subjectBefore(sentence: string, at: number): Actor | undefined {
  const text = mask(sentence)
  const from = lastEnd(
    text.slice(0, at),
    /(?=[“”";:()[\]—–,.!?'’‘]|\s-)(?:[“”";:()[\]]|[—–]|\s--?\s|[,.!?]['’](?=\s)|(?<!\b(?:St|Mt|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Gov|Sen|Rep|Sgt|Adm|Prof|Rev|Hon|Jr|\p{Lu}))[.!?] (?=\p{Lu}\p{Ll}+ )|(?<=\s|^)['‘](?=\p{L}))/gu,
  )
  const end = endOfSubject(text, from, at)
  const isClosed = text[end - 1] === ','
  const pieces = cutAtCommas(text, from, isClosed ? end - 1 : end)
  const span = isClosed ? openApposition(text, pieces) : closingPhrase(text, pieces)
  const trimmed = span && trim(text, span)
  return trimmed && readActor(sentence, trimmed)
}

/** Find who stands after a verb (“said Ann Lee, head of …”) or after “according to”, “by”. */
export function subjectAfter(sentence: string, at: number): Actor | undefined {
  const text = mask(sentence)
  const stop =
    /[,;:!?“”"—–]|(?<!\b(?:St|Mt|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Gov|Sen|Rep|Sgt|Adm|Prof|Rev|Hon|\p{Lu}))\.(?=\s|$|['’])|\s--?\s|['’](?=\s|$)(?<!s['’](?= \p{L}))| (?:in|on|at|during|after|to|via|as|while|when|who|whose|that|which|with|adding|noting|citing|late|early|last|this|said|told|but|speaking|here|is|are|was|were|has|have|had|through|before|following|amid|by|published|released|issued|from)\b/u
  const stopped = stop.exec(text.slice(at))
  const end = stopped ? at + stopped.index : text.length
  const day = findDays(text.slice(at, end))[0]
  const span = trim(text, { start: at, end: day ? at + day.start : end })
  return span && readActor(sentence, span)
}

/** Hide short parentheses and nicknames, which stand inside names: “Directorate (MID) of”, “Charles “CQ” Brown”. */
export function mask(text: string): string {
  return text
    .replace(/\([^()]{1,60}\)/gu, (found) => ' '.repeat(found.length))
    .replace(/[“"‘'](?<=\p{Lu}\p{Ll}+ .)\p{L}{1,12}[”"’'](?= \p{Lu})/gu, (found) => ' '.repeat(found.length))
}

function lastEnd(text: string, pattern: RegExp): number {
  const last = [...text.matchAll(pattern)].at(-1)
  return last ? last.index + last[0].length : 0
}

const trailingAdverbs = new RegExp(`(?: (?:${adverbs.join('|')}))+$`, 'u')

/** Step back over white space, adverbs and a day between subject and verb: “Olsen on Monday said”. */
function endOfSubject(text: string, from: number, at: number): number {
  const subject = text.slice(from, at).trimEnd().replace(trailingAdverbs, '')
  const day = findDays(subject).at(-1)
  const isLast =
    day !== undefined && day.start > 0 && /^(?: (?:morning|afternoon|evening|night))?$/u.test(subject.slice(day.end))
  const kept = isLast ? subject.slice(0, day.start).replace(/\s+(?:(?:on|late|early|earlier)\s+)*$/iu, '') : subject
  return from + (kept.trim() === '' ? subject.length : kept.trimEnd().length)
}

function cutAtCommas(text: string, from: number, to: number): readonly Span[] {
  const commas = [...text.slice(from, to).matchAll(/,(?=\s)/gu)].map((match) => from + match.index)
  const starts = [from, ...commas.map((comma) => comma + 1)]
  return starts
    .map((start, index) => ({ start, end: commas[index] ?? to }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

/** Read “Name, head of X,” and “the head of X, Name,”: the piece that is a name wins, then the first that can be a subject. */
function openApposition(text: string, pieces: readonly Span[]): Span | undefined {
  const last = pieces.at(-1)
  const before = pieces.at(-2)
  if (last && before && isPlaced(text, before, last)) {
    const placed = withoutClause(text, before)
    if (placed) return { start: placed.start, end: last.end }
  }
  if (last && pieces.length > 1 && isNameOnly(text, last)) return last
  const usable = pieces.filter((piece) => !isAdverbial(text, piece) && !isDescription(text, piece))
  const first = usable.at(-1)
  const named = usable.findLast((piece) => isNameOnly(text, piece))
  const found = named ?? first
  return found && withoutClause(text, found)
}

/** Read the last piece; a list with its last comma before “and” is one phrase: “Oslo, Bergen, and Tromsø”. */
function closingPhrase(text: string, pieces: readonly Span[]): Span | undefined {
  const last = pieces.at(-1)
  if (!last) return undefined
  const isListEnd = /^ (?:and|or) (?:\p{Lu}\S* ?){1,4}$/u.test(text.slice(last.start, last.end))
  const first = pieces[0]
  const whole = { start: first?.start ?? last.start, end: last.end }
  if (isListEnd && pieces.length > 1 && lastClauseWord(tokenise(text.slice(whole.start, whole.end))) < 0) return whole
  const before = pieces.at(-2)
  const placed = before && isPlaced(text, before, last) ? withoutClause(text, before) : undefined
  if (placed) return { start: placed.start, end: last.end }
  return before && isNameOnly(text, before) && isOfficeOnly(text, last) ? before : withoutClause(text, last)
}

/** Tell “head of the harbour” after a name, an apposition that the text forgets to close. */
function isOfficeOnly(text: string, piece: Span): boolean {
  const [first, second] = tokenise(text.slice(piece.start, piece.end))
  return isTitle(first?.word ?? '') && !isCapital(first?.word ?? '') && /^(?:of|for|at)$/u.test(second?.word ?? '')
}

/** Tell “police in Bergen, Norway” from “the ship sank in Bergen, Olsen”: the place belongs to those who can speak. */
function isPlaced(text: string, before: Span, last: Span): boolean {
  const at = /(?:^|\s)(\S+) (?:in|of|from|at) \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)?$/u.exec(
    text.slice(before.start, before.end),
  )
  const isName = /^ \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)?$/u.test(text.slice(last.start, last.end))
  const head = at?.[1]?.toLowerCase() ?? ''
  return isName && speakers.has(head) && !places.has(head)
}

const speakers = new Set<string>([...bodies, ...groups])
const places = new Set(['city', 'county', 'country', 'district', 'state', 'municipality', 'port', 'front'])

/** Cut away a clause that runs up to the subject: “the flood is expected to grow and the governor” → “the governor”. */
function withoutClause(text: string, piece: Span): Span | undefined {
  const span = trim(text, piece)
  if (!span) return undefined
  const insider = findInsider(text.slice(span.start, span.end))
  if (insider >= 0) return { start: span.start + insider, end: span.end }
  const whoever = beforeRelative(text.slice(span.start, span.end))
  if (whoever !== undefined) return withoutClause(text, { start: span.start, end: span.start + whoever.length })
  const tokens = tokenise(text.slice(span.start, span.end))
  const last = tokens.at(-1)
  if (last && tokens.length > 1 && /^(?:he|she|it|they)$/u.test(last.word))
    return { start: span.start + last.start, end: span.end }
  const clause = lastClauseWord(tokens)
  const rest = tokens.slice(clause + 1)
  const opens = rest[0]?.word ?? ''
  const startsLikePhrase =
    (isCapital(opens) || isActorWord(opens) || isDeterminer(opens)) &&
    !/ing$|^(?:In|On|At|After|During|From|With|By|For|Despite|Since|Before|Under)$/u.test(opens)
  const from = startsLikePhrase && clause < 0 && rest.length <= 16 ? 0 : walkBack(rest)
  const first = rest[from]
  return first && { start: span.start + first.start, end: span.end }
}

/** Find what stands before a clause that tells who is meant: “the officer” of “the officer who had worked on the square”. */
function beforeRelative(words: string): string | undefined {
  const who = words.indexOf(' who ')
  if (who > 0) return linked.test(words.slice(who)) ? undefined : words.slice(0, who)
  const that = thatClause.exec(words)
  return that && !linked.test(words.slice(that[0].length + ' that'.length)) ? that[0] : undefined
}

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

function lastClauseWord(tokens: readonly Token[]): number {
  return tokens.findLastIndex(({ word }) => clauseWords.has(word) || /n[’']t$/u.test(word))
}

/** Find where the speaker’s phrase begins, from its end backwards; linking words count only between words that belong. */
function walkBack(tokens: readonly Token[]): number {
  let first = tokens.length
  for (let index = tokens.length - 1; index >= 0; index--) {
    const word = tokens[index]?.word ?? ''
    const isHead = index === tokens.length - 1 && isNoun(word)
    if (isHead || isActorWord(word) || isDeterminer(word) || /^(?:he|she|it|they|we|I)$/u.test(word)) first = index
    else if (!/^(?:of|for|and|in|at|on|to|de|van|von|bin|al|[’'‘]s)$/u.test(word)) break
    if (/^(?:he|she|it|they)$/u.test(word)) break
    if (isDeterminer(word) && !/^of$/u.test(tokens[index - 1]?.word ?? '')) break
  }
  return first
}

/** Tell a word that can end a subject whatever it means: no verb, no adverb, no word of grammar. */
function isNoun(word: string): boolean {
  return /^\p{Ll}{3,}$/u.test(word) && !/(?:ing|ed|ly)$/u.test(word) && !grammarWords.has(word)
}

const grammarWords: ReadonlySet<string> = new Set([...stoppers, ...pastVerbs, 'and', 'or'])

function isDeterminer(word: string): boolean {
  return /^(?:the|a|an|its|his|her|their|our|this|that|one|another|some|many|several)$/iu.test(word)
}

function isNameOnly(text: string, piece: Span): boolean {
  const { start, end } = trim(text, piece) ?? piece
  const tokens = tokenise(text.slice(start, end))
  return (
    tokens.length <= 6 &&
    tokens.some(({ word }) => isCapital(word)) &&
    tokens.every(({ word }) => isCapital(word) || isTitle(word)) &&
    !/[’']s?$/u.test(tokens.at(-1)?.word ?? '')
  )
}

function isAdverbial(text: string, piece: Span): boolean {
  return /^\s*(?:(?:on|in|at|after|during|by|for|from|since|until|with|as|late|early|earlier|later|last|this|also|speaking|meanwhile|however|but then|asked|responding|according)\b)/iu.test(
    text.slice(piece.start, piece.end),
  )
}

function isDescription(text: string, piece: Span): boolean {
  const { start, end } = trim(text, piece) ?? piece
  const words = text.slice(start, end)
  if (/^(?:who|which|whose|citing|quoting|referencing|a|an|\d+|\w+ing)\b/u.test(words)) return true
  const tokens = tokenise(words)
  const isTitledName = tokens.some(({ word }, index) => isTitle(word) && isCapital(tokens[index + 1]?.word ?? ''))
  return /^\p{Ll}/u.test(words) && !isDeterminer(tokens[0]?.word ?? '') && !isTitledName
}

const leading =
  /^(?:and|but|so|yet|while|as|although|though|meanwhile|however|also|separately|earlier|later|still|then|now|because|after|since|when|where|that|if|or|nor|plus|instead|nevertheless|nonetheless|similarly|additionally|moreover|yes|well|even|today|finally|in turn|at the time|for example)\s+/iu

function trim(text: string, { start, end }: Span): Span | undefined {
  let from = start
  let to = end
  while (to > from && /[\s,]/u.test(text[to - 1] ?? '')) to--
  for (;;) {
    while (from < to && /[\s,'‘*#>•-]/u.test(text[from] ?? '')) from++
    const rest = text.slice(from, to)
    const lead = leading.exec(rest)
    const day = findDays(rest)[0]
    const dated = day && /^(?:(?:on|late|early|in|also|earlier)\s+)*$/iu.test(rest.slice(0, day.start)) ? day.end : 0
    if (!lead && !dated) break
    from += lead ? lead[0].length : dated
    if (!lead && rest.slice(dated).trim() === '') break
  }
  return from < to ? { start: from, end: to } : undefined
}
