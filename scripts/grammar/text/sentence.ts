import type { Span } from '../../lib/draft.ts'
import { findHolder } from '../../lib/sorted.ts'
import { trimSpan } from '../../lib/text.ts'
import { beforeFigures, closingVerbs, dotted, inside, lettered, openers, titles } from '../../lexicon/abbreviation.ts'
import { months, weekdays } from '../../lexicon/calendar.ts'
import { findBoundaries } from './boundary.ts'
import { findBreaks } from './markup.ts'
import { maskStamps } from './stamp.ts'

const monthNames = new Set(months.flat().map((name) => name.toLowerCase()))
const shortMonths = new Set(months.flatMap(([, ...short]) => short.map((name) => name.toLowerCase())))
const dayNames = new Set([...weekdays.flat().map((name) => name.toLowerCase().replace('.', '')), ...monthNames])

/**
 * Split a run of text into sentences, trimmed of white space; the spans are offsets into `text`.
 * Starts from Unicode's boundaries (UAX 29) and mends them: joins what an abbreviation, an initial or a closing
 * quotation had cut (“On Oct. 17, President”, “‘Where?’ she asked”) and cuts where a blank is missing (“he said.On Friday”).
 */
export function splitSentences(text: string, { start, end }: Span): Span[] {
  const flat = closeTags(maskStamps(text.slice(start, end)).replace(/[\n\v\f\r\u0085\u2028\u2029]/g, ' '))
  const cuts = findBoundaries(flat).filter(
    (cut) => !isWithin(flat, cut) && !isJoined(flat.slice(0, cut), flat.slice(cut)),
  )
  const breaks = findBreaks(flat)
  const marks = new Set(breaks.map((each) => each.start))
  const edges = breaks.flatMap((each) => [each.start, each.end])
  const found = [0, ...cuts, ...findMissing(flat), ...findFootnoted(flat)].filter(isOutside(breaks))
  const all = [...new Set([...found, ...edges])].sort((a, b) => a - b)
  return all
    .flatMap((cut, index) =>
      marks.has(cut) ? [] : [trimSpan(flat, { start: cut, end: all[index + 1] ?? flat.length })],
    )
    .filter((span) => span.end > span.start)
    .map((span) => ({ start: span.start + start, end: span.end + start }))
}

/** Take the marks out of the addresses in tags, where no sentence ends: “<a href="…/page?_r=1">”; offsets stay. */
function closeTags(flat: string): string {
  return flat.includes('<a ') ? flat.replace(/<a [^<>]{0,2000}>/gu, (tag) => tag.replace(/[?!]/gu, '-')) : flat
}

/** Tell a cut that stands in no tag: “</p> | <p>” are one break. */
function isOutside(breaks: readonly Span[]): (cut: number) => boolean {
  return breaks.length === 0 ? () => true : (cut) => findHolder(breaks, { start: cut, end: cut }) === undefined
}

/** Say whether two segments that Unicode parts are one sentence. */
function isJoined(before: string, after: string): boolean {
  const tail = before.slice(-80).trimEnd()
  const head = after.slice(0, 120).trimStart()
  const word = /^[\p{L}\p{N}][\p{L}\p{N}'’-]*/u.exec(head)?.[0] ?? ''
  if (/^[\p{Ll}]/u.test(head) || before.endsWith('[')) return true
  if (/^["'’”»)\]]*$/.test(head.split(/\s/, 1)[0] ?? '') || /^(?:\[\d+\])+$/.test(head)) return true
  if (before.length < 6 && /^["“‘(]?(?:\d{1,2}|[a-z])[.)]$/.test(tail)) return true
  if (/(?:[?!…]|\.{3})["'’”»]$/.test(tail)) return isClosing(head)
  return tail.endsWith('.') && isAbbreviated(tail, head, word)
}

function isAbbreviated(tail: string, head: string, word: string): boolean {
  const short = /(?<![\p{L}\p{N}])((?:\p{L}\.)+\p{L}|\p{L}+)\.$/u.exec(tail.slice(tail.lastIndexOf(' ') + 1))?.[1]
  if (short === undefined) return false
  const key = short.toLowerCase()
  const next = word.toLowerCase()
  if (titles.has(key) && /^\p{Lu}/u.test(short)) return word !== ''
  if (/^\d/.test(head) && beforeFigures.has(key)) return true
  if (shortMonths.has(key) && dayOrYear.test(head)) return true
  if (dotted.has(key)) return word !== '' && !openers.has(next)
  if (/^(?:a\.m|p\.m|d\.c)$/.test(key)) return dayNames.has(next) || /^(?:[ECMP][SD]?T|GMT|UTC|local)\b/.test(head)
  if (inside.has(key)) return word !== '' && !openers.has(next)
  return !openers.has(next) && /^\p{Lu}/u.test(head) && isInitial(short, tail, head)
}

/** Tell “K.C. Maurer”, “George W. Hill” and “J. K. Moor” from the letter of “plan B”, which a new sentence may follow. */
function isInitial(short: string, tail: string, head: string): boolean {
  if (/^\p{Lu}\.\p{Lu}$/u.test(short)) return true
  if (!/^\p{Lu}$/u.test(short)) return false
  if (lettered.has(/(\p{L}+)\s+\p{Lu}\.$/u.exec(tail)?.[1]?.toLowerCase() ?? '')) return false
  const isMiddle = /\p{Lu}[\p{L}.'’-]*\s+\p{Lu}\.$/u.test(tail)
  return isMiddle || (short !== 'I' && /^(?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}|\p{Lu}\. \p{Lu})/u.test(head))
}

const dayOrYear = /^(?:\d{1,2}|(?:19|20)\d{2})(?!\d|,\d)/ // “Oct. 17”, “Oct. 2020”, not “in Oct. 300 people”

/** “‘Where?’ Smith asked”: up to four capitalised words, then a verb of saying. */
function isClosing(head: string): boolean {
  const match = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(\p{Ll}+)/u.exec(head)
  return match?.[1] !== undefined && closingVerbs.has(match[1])
}

/** Find cuts behind the marks of notes: “They came.[3] Nobody left.” */
function findFootnoted(flat: string): number[] {
  if (!flat.includes('[')) return []
  const marks = flat.matchAll(/[.!?]["'’”»)]?(?:\[\d{1,3}\]){1,9}(?=\s+["“‘(]?[\p{Lu}\d])/gu)
  return [...marks].map((mark) => mark.index + mark[0].length)
}

/** Find cuts that Unicode misses because no blank follows the full stop: a lower-case word, the stop, a capitalised word. */
function findMissing(flat: string): number[] {
  if (!/[.!?]["'’”»)]?(?:["“‘(]?\p{Lu}|\s\d)/u.test(flat)) return []
  return [
    ...flat.matchAll(
      /(?<=(?:\p{Ll}{3}|\bMay|\p{Lu}{3}(?=\.["“]))[.!?]["'’”»)]?)(?=["“‘(]?(?!(?:Com|Org|Net|Js|Ts|Io|Gov|Edu)\b)\p{Lu}\p{Ll}*[\s,]|\s\d)/gu,
    ),
  ]
    .map(({ index }) => index)
    .filter((cut) => {
      const word = /(\p{L}+)[.!?]["'’”»)]?$/u.exec(flat.slice(Math.max(0, cut - 30), cut))?.[1]?.toLowerCase() ?? ''
      return (
        !isWithin(flat, cut) &&
        !titles.has(word) &&
        !(shortMonths.has(word) && dayOrYear.test(flat.slice(cut).trimStart().slice(0, 8))) &&
        !beforeFigures.has(word) &&
        !inside.has(word) &&
        !/[/@]\S*$|www\S*$/.test(flat.slice(Math.max(0, cut - 60), cut))
      )
    })
}

/** Tell a cut on the wrong side of a mark of speech that no blank sets apart: “left. | "It rained” and “sank." | It rained”. */
function isWithin(flat: string, cut: number): boolean {
  if (flat[cut - 1] !== '"' && flat[cut] !== '"') return false
  const isOpen = flat.slice(0, flat[cut] === '"' ? cut : cut - 1).split('"').length % 2 === 0
  return flat[cut] === '"' ? isOpen : !isOpen
}
