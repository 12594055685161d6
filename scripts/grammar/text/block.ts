import type { Span } from '../../lib/draft.ts'
import { splitLines } from '../../lib/text.ts'
import { hasEndMark } from './furniture.ts'
import { maskOuterTags, splitParagraphs } from './markup.ts'
import { isStamped, maskStamps } from './stamp.ts'

/** One paragraph: the lines it stands on, which touch each other. */
export interface Block extends Span {
  readonly lines: readonly Span[]
  readonly text: string
  readonly front: boolean // part of the front matter
}

/** Cut a text into lines, which tile it, and paragraphs: a line each, or several where the text is wrapped or time-stamped. */
export function splitBlocks(text: string): { readonly blocks: readonly Block[]; readonly lines: readonly Span[] } {
  const lines = splitLines(text).flatMap((line) => splitParagraphs(text, line))
  const words = lines.map((line) => text.slice(line.start, line.end))
  const front = countFront(words)
  const joins = findJoin(words.slice(front))
  const groups: Span[][] = []
  for (const [index, line] of lines.entries()) {
    const [before, word] = [words[index - 1] ?? '', words[index] ?? '']
    if (isBlank(word)) continue
    const isJoined = index > front && !isBlank(before) && joins(before, word)
    if (isJoined) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return { blocks: groups.map((group) => toBlock(text, group, lines[front]?.start ?? text.length)), lines }
}

/** Say whether a line holds nothing that can be seen. */
export function isBlank(line: string): boolean {
  return /^[\s\u0085\u200b-\u200f\u2060\ufeff]*$/.test(line)
}

function toBlock(text: string, lines: readonly Span[], frontEnd: number): Block {
  const start = lines[0]?.start ?? 0
  const end = lines.at(-1)?.end ?? start
  const words = text.slice(start, end).replaceAll('\u0085', '\n')
  return { start, end, lines, text: maskOuterTags(words), front: start < frontEnd }
}

/** Count the lines of front matter: from a first line of `---` or `+++` to the next, with nothing but keys, lists and their values between. */
function countFront(lines: readonly string[]): number {
  const first = lines.findIndex((line) => !isBlank(line))
  const fence = lines[first]?.trim()
  if (fence !== '---' && fence !== '+++') return 0
  const last = lines.findIndex((line, index) => index > first && line.trim() === fence)
  if (last === -1) return 0
  const keys = lines.slice(first + 1, last)
  const isFront =
    keys.length > 0 && keys.every((line) => isBlank(line) || /^(?:[\w.-]+\s*[:=]|\s+\S|- |#|\})/.test(line))
  return isFront ? last + 1 : 0
}

/**
 * Find out how lines join to paragraphs.
 * Time-stamped lines join until a sentence ends. A text is wrapped when most lines that another one touches
 * could not have held its first word; then all touching lines join, save those that open something new.
 */
function findJoin(lines: readonly string[]): (before: string, after: string) => boolean {
  const filled = lines.filter((line) => !isBlank(line))
  const stamped = filled.filter(isStamped).length
  if (stamped > 5 && stamped * 2 > filled.length) return joinStamped(filled)
  if (isBulletedTalk(lines)) return (before, after) => bullet.test(after) && isOpenBullet(before)
  if (!isWrapped(lines))
    return isRagged(lines) ? (before, after) => goesOn(before, after) || isOpen(before, after) : goesOn
  const indented = filled.filter((line) => indent.test(line)).length
  const isIndented = indented > 0 && indented * 2 < filled.length
  return (before, after) => !opensParagraph.test(after) && !(isIndented && indent.test(after) && !indent.test(before)) && !(hasEndMark(before) && opensTurn.test(after)) // prettier-ignore
}

/** Join time-stamped lines whose sentence has not ended; where none has an end mark, each that opens with a capital is a sentence. */
function joinStamped(lines: readonly string[]): (before: string, after: string) => boolean {
  const runsOn = (line: string): boolean => isStamped(line) && !hasEndMark(maskStamps(line))
  const opens = (line: string): boolean => /^[\s*-]*\p{Lu}/u.test(maskStamps(line))
  const nexts = lines.filter((_line, index) => runsOn(lines[index - 1] ?? ''))
  const isLoose = nexts.filter(opens).length * 2 > nexts.length
  return (before, after) => runsOn(before) && !(isLoose && opens(after))
}

/** Tell captions set as a list, a bullet a line wherever it breaks: most that end without an end mark go on in small letters. */
export function isBulletedTalk(lines: readonly string[]): boolean {
  const nexts = lines.filter((line, index) => bullet.test(line) && isOpenBullet(lines[index - 1] ?? ''))
  const small = nexts.filter((line) => /^\* +\p{Ll}/u.test(line))
  return nexts.length >= 8 && small.length * 2 > nexts.length
}

const bullet = /^\* {2,}\S/
const isOpenBullet = (line: string): boolean => line.length > 40 && bullet.test(line) && !hasEndMark(line)

/** Tell a line that goes on in the next, in a text that is wrapped here and there only: its sentence has not ended, and the next opens none. */
function goesOn(before: string, after: string): boolean {
  if (before.length > short && unfinished.test(before) && /^[\p{Ll}\d]/u.test(after)) return true
  return (
    /^\p{Ll}{2,}[\s,]|^a /u.test(after) && /\p{L} ?\r?\n?$|[\d,] ?\r?\n?$/u.test(before) && before.trim().includes(' ')
  )
}

const short = 60 // characters of a line that could as well be a heading
const unfinished =
  /\p{Ll} (?:the|a|an|of|around|about|nearly|almost|some|approximately|roughly|least|than|killed|killing|injured|injuring|wounding|and|or|by|with|from|for|into|were|was|has|have|had|been|to|at)\s*$/u // what no line ends with that is whole

const opensParagraph = /^\s*(?:[-*+•–]\s|\d{1,2}[.)]\s|#{1,6}\s|>|Q\s{2,}|[A-Z][A-Z.'’ -]+:\s)/

const indent = /^ {2,8}\S/ // of a first line, in a text that sets the others flush left
const opensTurn =
  /^\s*(?:(?:Mrs?|Ms|Dr|Senator|Chairman|Secretary|General|The) ?\.? ?\p{Lu}\p{L}*\p{Lu}{2}[^.:]{0,30}\.\s|\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’ -]{1,40}(?:, [^.:]{1,60})?:\s)/u

/** Tell a line without an end that another touches, which opens nothing. */
function isOpen(before: string, after: string): boolean {
  return !hasEndMark(before) && !opensParagraph.test(after) && !/^\s*["']?[\w-]+["']?\s?:/.test(after)
}

/** Tell a text whose lines break anywhere: nearly all that end without an end mark go on in small letters. */
function isRagged(lines: readonly string[]): boolean {
  const pairs = lines.flatMap((line, index) => {
    const after = lines[index + 1]
    return after === undefined || isBlank(line) || isBlank(after) || !isOpen(line, after) ? [] : [after]
  })
  const small = pairs.filter((after) => /^\s*\p{Ll}/u.test(after))
  return pairs.length >= 8 && small.length >= pairs.length * 0.7
}

function isWrapped(lines: readonly string[]): boolean {
  const pairs = lines.flatMap((line, index) => {
    const after = lines[index + 1]
    return after === undefined || isBlank(line) || isBlank(after) ? [] : [[line.trimEnd(), after.trimStart()] as const]
  })
  const lengths = pairs.map(([line]) => line.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  if (pairs.length < 4 || width < 40 || width > 160) return false
  const full = pairs.filter(([line, after]) => line.length + 1 + (after.split(/\s/, 1)[0] ?? '').length >= width - 2)
  const ended = pairs.filter(([line]) => hasEndMark(line))
  return full.length >= pairs.length * 0.6 && ended.length <= pairs.length * 0.5
}
