import type { LineKind } from '../../lib/draft.ts'
import { calls, credits, labels, notices, speaking, teasers } from '../../lexicon/furniture.ts'
import { blank, classAt } from './character.ts'
import { isDateline } from './dateline.ts'

/** Tell page furniture, datelines and bylines from text to read; gives undefined for what should be read. */
export function findFurniture(line: string): Extract<LineKind, 'furniture' | 'dateline' | 'byline'> | undefined {
  const text = line.trim().replace(/\s{2,}|[^\S ]/g, ' ')
  if (isLabel(text) || isMarkup(text) || isMetadata(text) || isCounter(text)) return 'furniture'
  if (isDateline(text)) return 'dateline'
  if (isByline(text)) return 'byline'
  const opening = text.replace(/^[^\p{L}\p{N}@©("“[]+/u, '')
  if (notices.some((notice) => notice.test(opening))) return 'furniture'
  if (calls.some((call) => call.test(opening)) && !spoken.test(text)) return 'furniture'
  if (!hasEndMark(text) && countWords(text) <= 10 && teasers.some((teaser) => teaser.test(opening))) return 'furniture'
  if (credits.some((credit) => credit.test(text)) || isContribution(text)) return 'furniture'
  return undefined
}

const spoken = new RegExp(`[,?!][”"’']? (?:[^\\s,]+ ){1,8}(?:${speaking})\\b[^,:]{0,60}\\.[”"’']?$`, 'u') // “Follow us, she said.”

/** Say whether a line closes a sentence: its last mark, inside closing quotes and brackets, is an end mark. */
export function hasEndMark(line: string): boolean {
  return /[.!?…:;][\s"'’”»)\]*_]*$/.test(line)
}

/** Count the words of a line, split at white space. */
export function countWords(line: string): number {
  let count = 0
  let wasBlank = true
  for (let at = 0; at < line.length; at += 1) {
    const isBlank = (classAt(line, at) & blank) !== 0
    if (wasBlank && !isBlank) count += 1
    wasBlank = isBlank
  }
  return Math.max(1, count)
}

const most = Math.max(...[...labels].map((label) => label.match(/\p{L}+/gu)?.length ?? 0))
const longer = new RegExp(`^(?:[^\\p{L}]*\\p{L}+(?!\\p{L})){${String(most + 1)}}`, 'u') // has more words than any label

const widest = 400 // characters of a label, with the marks around it

function isLabel(text: string): boolean {
  if (text.length > widest) return !/[\p{L}\d]/u.test(text)
  if (longer.test(text)) return false
  const bare = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[-–—|]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return labels.has(bare) || (bare === '' && !/\d/.test(text))
}

/** A line of nothing but markup, an address, handles or tags. */
function isMarkup(text: string): boolean {
  return (
    (text.startsWith('![') && text.endsWith(')') && text.includes('](')) ||
    /^[-*+]?\s*\[?(?:https?:\/\/|www\.)\S+$/.test(text) ||
    /^<(?:!--.*--|(?:img|iframe|script|style|div|figure|hr|br)\b[^>]*)>(?:<\/\w+>)?$/i.test(text) ||
    /^\{[{%].*[%}]\}$/.test(text) ||
    /^[\d:.,]+ *--> *[\d:.,]+/.test(text) ||
    /^WEBVTT\b/.test(text) ||
    (text.endsWith('))') && /^\(\([^\s@]+@[^\s)]/.test(text)) ||
    /^(?:[#@][\p{L}\p{N}_]+[\s,]*)+$/u.test(text) ||
    /^[\w-]+\.(?:jpe?g|png|gif|webp|mp4|svg)$/i.test(text)
  )
}

/** The lines by which feeds and exports describe an item: “- date published: 2024-12-23T16:12”. */
function isMetadata(text: string): boolean {
  return (
    /^[-*#]?\s*(?:rss feed|feed|date published|published|modified|updated|created|source url|url|link|permalink|guid|author|language|image|slug|layout)\s?:\s?(?:\S+|"[^"]*"|'[^']*')$/i.test(
      text,
    ) || /^#?\s*source:.*\burl:/i.test(text)
  )
}

/** A counter beside an article: “12 comments”, “1.2k shares”, “4 min read”. */
function isCounter(text: string): boolean {
  return (
    /^(?:\p{L}+ )?\(?\d[\d.,]*[km]?\+?\)? (?:comments?|shares?|views?|likes?|replies|reposts?|retweets?|followers|min(?:ute)?s?(?: read)?|photos?|images?)\)?$/iu.test(
      text,
    ) ||
    /^(?:reading time|estimated reading time|duration|comments|shares|views|likes|share)\s?:?\s?\(?\d[\d.,:]*[km]?\)?(?: min(?:ute)?s?)?$/i.test(
      text,
    )
  )
}

const bylineWords =
  /^(?:by|and|in|for|at|of|the|de|van|von|der|da|al|el|bin|with|staff|reporters?|correspondents?|writers?|editors?|agencies|agency|desk|team|chief|senior|special|wire|service|services|news|online|contributors?)$/i

const authored = /^(?:(?:words|story|written|posted|published) )?by[: ] ?(?=\S)/i

function isByline(text: string): boolean {
  const opening = authored.exec(text)?.[0]
  if (opening === undefined || /\d/.test(text) || hasEndMark(text)) return false
  const words = text
    .slice(opening.length)
    .split(/[\s,|·•]+/)
    .filter(Boolean)
  return (
    words.length <= 13 &&
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    words.every((word) => /^\p{Lu}/u.test(word) || bylineWords.test(word))
  )
}

const contribution =
  /\bcontributed(?: (?:reporting|to (?:this|the) (?:report|story|article|dispatch)|reporting to this (?:report|story|article)))?\.?\)?$/

/** “Ann Lee from Oslo and Jo Day from Rome contributed.”: names and places only before the verb. */
function isContribution(text: string): boolean {
  if (!text.includes('contributed')) return false
  const names = text.replace(contribution, '')
  if (names === text || /\d/.test(names)) return false
  const small =
    /^(?:and|from|in|at|of|the|also|writers?|reporters?|journalists?|correspondents?|staff|&|de|van|von|al|el|bin)$/
  return (
    names
      .trim()
      .split(/[\s,]+/)
      .every((word) => /^\p{Lu}/u.test(word) || small.test(word)) &&
    (names.includes(' from ') || names.includes(' in ') || contribution.exec(text)?.[0] !== 'contributed.')
  )
}
