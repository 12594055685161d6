import type { Span } from '../../lib/draft.ts'
import { adverbs, pastVerbs } from '../../lexicon/saying.ts'
import { onceInARow } from '../../lib/once.ts'
import { findDaysIn } from '../day/day.ts'
import { readActor, type Actor } from './actor.ts'
import { closingPhrase, openApposition } from './apposition.ts'
import { trim } from './phrase.ts'

/** Find who is the subject of a verb that starts at `at`, in what stands before it. */
export function subjectBefore(sentence: string, at: number): Actor | undefined {
  const known = subjectsOf(sentence)
  if (!known.has(at)) known.set(at, findSubject(sentence, at))
  return known.get(at)
}

const subjectsOf = onceInARow(() => new Map<number, Actor | undefined>()) // several rules ask for the same

function findSubject(sentence: string, at: number): Actor | undefined {
  const who = /[-–—] ?$/u.test(sentence.slice(Math.max(0, at - 2), at))
    ? dashed.exec(sentence.slice(0, at))?.groups?.who
    : undefined
  const named = who === undefined ? undefined : subjectBefore(sentence, who.length)
  if (named?.isKnown) return named
  const show = ofShow.exec(sentence.slice(Math.max(0, at - 80), at))?.groups
  if (show?.who !== undefined) {
    const start = at - (show.who.length + (show.rest?.length ?? 0))
    return readActor(sentence, { start, end: start + show.who.length })
  }
  const text = maskAround(sentence, at)
  const from = lastEnd(
    text.slice(0, at),
    /(?=[“”";:()[\]—–,.!?'’‘|]|\s-)(?:[“”";:()[\]|]|[—–]|\s--?\s|[,.!?]['’](?=\s)|(?<!\b(?:St|Mt|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Gov|Sen|Rep|Sgt|Adm|Prof|Rev|Hon|Jr|\p{Lu}))[.!?] (?=\p{Lu}\p{Ll}+ )|(?<=\s|^)['‘](?!s )(?=\p{L}))/gu,
  )
  const end = endOfSubject(text, from, at)
  if (/\b(?:and|but|or) ?$/u.test(text.slice(from, end))) return undefined // a second verb: “went ashore and said”
  if (/^\S+(?: \S+){0,3} said (?:its|their) /u.test(text.slice(from, end))) return undefined // “It said its harbour watch had recorded”
  const isClosed = text[end - 1] === ','
  const pieces = cutAtCommas(text, from, isClosed ? end - 1 : end)
  const span = isClosed ? openApposition(text, pieces) : closingPhrase(text, pieces)
  const trimmed =
    span && trim(text, { start: span.start, end: isClosed ? endOfSubject(text, span.start, span.end) : span.end })
  return trimmed && readActor(sentence, behindCalled(sentence, trimmed))
}

/** Whose show reports: “*Harbour TV’s* “Noon News” reported”. */
const ofShow = /(?:^|[\s,])(?<who>\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+){0,2})(?<rest>[’']s? [“"][^“”"]{2,40}[”"] )$/u

/** Who somebody is, between dashes: “Capt. Bo Holm -- the spokesman for the navy, which … -- said”. */
const dashed = /^(?<who>.*\S) ?(?:--|[–—]) ?(?:the|an?|its|his|her|their|who|\p{Ll}+) [^–—“”"]{3,160} ?(?:--|[–—]) ?$/u

/** Find who stands after a verb (“said Ann Lee, head of …”) or after “according to”, “by”. */
export function subjectAfter(sentence: string, at: number): Actor | undefined {
  const text = maskAround(sentence, at)
  const stop =
    /[,;:!?“”"—–)]|(?<!\b(?:St|Mt|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Gov|Sen|Rep|Sgt|Adm|Prof|Rev|Hon|\p{Lu}))\.(?=\s|$|['’])|\s--?\s|['’](?=\s|$)(?<!s['’](?= \p{L}))| (?:in|on|at|during|after|to|via|as|while|when|who|whose|that|which|with|adding|noting|citing|quoting|late|early|last|this|said|told|but|speaking|here|is|are|was|were|has|have|had|stood|stands|through|before|following|amid|by|published|released|issued|from|operating|based|there|only|just|at least|more than|some|about|around|nearly|almost|over|up to|and (?:gave|took|had|was|were|did|saw|\p{Ll}{3,}ed))\b(?!-)| and (?=(?:(?:nearly|almost|about|around|over|some|more than|at least|up to) )?\d)| (?=\d{1,3}[ ,.]?\d{2,3}\b)/u
  const stopped = stop.exec(text.slice(at))
  const aside = figureAside.exec(sentence.slice(at))
  const end = Math.min(stopped ? at + stopped.index : text.length, aside ? at + aside.index : text.length)
  const day = findDaysIn(text, { start: at, end })[0]
  const span = trim(text, { start: at, end: day ? at + day.start : end })
  const actor = span && readActor(sentence, behindCalled(sentence, span))
  return actor && (holderAfter(sentence, actor) ?? actor)
}

/** A parenthesis that tells more of a count, and is no part of a name: “the union (including 900 in Holm)”. */
const figureAside = /\s\((?:including |of (?:whom|which) |[^()]{0,40}\d[\d,.]*\d)/u

/** Find who holds the office just named: “a coast guard spokesman, Ann Lee”, “the mayor, Ann Lee, …”. */
export function holderAfter(sentence: string, { kind, name, words, end }: Actor): Actor | undefined {
  if (kind !== 'person' || name !== words || !/^(?:the|an?|its|his|her|their)\b|[’']s\b/iu.test(words)) return undefined
  const full = apposed.exec(sentence.slice(end))?.groups?.name
  if (full === undefined) return undefined
  const start = end + sentence.slice(end).indexOf(full)
  const holder = readActor(sentence, { start, end: start + full.length })
  return holder?.kind === 'person' && holder.isKnown ? holder : undefined
}

const apposed =
  /^(?: \([^()]{1,20}\))?, (?<name>(?:\p{Lu}\p{Ll}{1,5}\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}?)(?=[,;.]|$| (?:on|in|at|told|said|late|early|during)\b)/u

/** Give the noun phrase that opens the sentence, up to its first verb. */
export function sentenceSubject(words: string): Actor | undefined {
  const verb = finite.exec(words)
  const subject = verb ? subjectBefore(words, verb.index) : undefined
  return subject?.isKnown && !notSubjects.test(subject.words) ? subject : undefined
}

/** Give the subject of the last clause before a place: “As the toll rose, *Lee* threw out numbers, saying”. */
export function clauseSubject(words: string, at: number): Actor | undefined {
  const lead = words.slice(0, at)
  if (!/, $/u.test(lead)) return undefined
  const verb = [...lead.matchAll(finites)].at(-1)
  const subject = verb ? subjectBefore(words, verb.index) : undefined
  return subject?.isKnown && !/^(?:it|there)$/iu.test(subject.words) ? subject : undefined
}

const notSubjects =
  /^(?:It|He|She|They|We|I|There)\b|^(?:Citing|Quoting|Referring|Speaking|Addressing|Writing|Saying|Adding|Noting|Including|According|Following)$/u

const finite = new RegExp(
  `\\s(?:is|are|was|were|has|had|have|did|does|will|would|can|could|\\p{Ll}{2,}ed|(?!forces\\b|services\\b|agencies\\b|authorities\\b|ministries\\b|nurses\\b|witnesses\\b|times\\b|states\\b|families\\b|deputies\\b)\\p{Ll}{2,}es|${pastVerbs.join('|')})\\b`,
  'u',
)

const finites = new RegExp(finite, 'gu')

/** Hide what stands inside names, but not the parenthesis that a place is in itself: “(the port puts it at 40)”. */
function maskAround(sentence: string, at: number): string {
  const text = mask(sentence)
  return text[at] === ' ' && /\S/u.test(sentence[at] ?? '') ? sentence : text
}

/** Hide short parentheses, nicknames and quoted names, which stand inside names: “Directorate (MID) of”, “Charles “CQ” Brown”, “head of the “Long March,””. */
const mask = onceInARow((text) =>
  text
    .replace(/\([^()]{1,60}\)/gu, (found) => ' '.repeat(found.length))
    .replace(/(?<= (?:the|of|an?) )“\p{Lu}[^“”.!?]{1,40}”/gu, (found) => found.replace(/[^,]/gu, ' '))
    .replace(ofCalled, (found) => found.replace(/[“"][^“”"]*[”"]$/u, (name) => ' '.repeat(name.length)))
    .replace(/[“"‘'](?<=\p{Lu}\p{Ll}+ .)\p{L}{1,12}[”"’'](?= \p{Lu})/gu, (found) => ' '.repeat(found.length)),
)

/** “the head of the port union “All Aboard” Ann Lee”: what the union is called, before who heads it. */
const ofCalled =
  /\b(?:head|leader|director|founder|chairman|chairwoman|chair|coordinator|president|spokes\p{Ll}+|representative) of (?:the |an? )?(?:(?:[\p{Ll}’'-]+|\p{Lu}{2,}) ){1,5}[“"]\p{Lu}[^“”".,!?]{1,60}[”"](?= \p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{Ll}’'-]+)/gu

/** Step past what somebody heads, to their name. */
function behindCalled(sentence: string, { start, end }: Span): Span {
  const called = [...sentence.slice(start, end).matchAll(ofCalled)].at(-1)
  return { start: start + (called ? called.index + called[0].length + 1 : 0), end }
}

function lastEnd(text: string, pattern: RegExp): number {
  const last = [...text.matchAll(pattern)].at(-1)
  return last ? last.index + last[0].length : 0
}

const trailingAdverbs = new RegExp(
  `(?: (?:at first|${adverbs.join('|')}|here|there|(?!family|assembly|daily|weekly|supply|ally|monopoly|bully|butterfly|reply|tally)\\p{Ll}{3,12}ly))+$`,
  'u',
)

/** What is put between an auxiliary and its verb: “Olsen had, in April, reported”, “has since, a week on, confirmed”. */
const betweenVerbs = new RegExp(
  `\\s(?:has|have|had)(?: (?:${adverbs.join('|')}))?, (?:in|on|at|last|earlier|late|back|a|just|by|during|after|for|some|only) [^,“”"]{1,40},$`,
  'u',
)

/** Step back over white space, adverbs and a day between subject and verb: “Olsen on Monday said”. */
function endOfSubject(text: string, from: number, at: number): number {
  const subject = text.slice(from, at).trimEnd().replace(betweenVerbs, '').replace(trailingAdverbs, '')
  const day = findDaysIn(text, { start: from, end: from + subject.length }).at(-1)
  const isLast =
    day !== undefined &&
    day.start > 0 &&
    /^(?: (?:morning|afternoon|evening|night))?(?: in(?: \p{Lu}[\p{L}’'-]+){1,3})?$/u.test(subject.slice(day.end))
  const kept = isLast
    ? subject
        .slice(0, day.start)
        .replace(/(?:\s+(?:has|have|had))?\s+(?:(?:on|in|late|early|earlier|as of|through)\s+)*$/iu, '')
    : subject
  return from + (kept.trim() === '' ? subject.length : kept.trimEnd().length)
}

function cutAtCommas(text: string, from: number, to: number): readonly Span[] {
  const commas = [...text.slice(from, to).matchAll(/,(?=\s)/gu)].map((match) => from + match.index)
  const starts = [from, ...commas.map((comma) => comma + 1)]
  return starts
    .map((start, index) => ({ start, end: commas[index] ?? to }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
}
