import { findHolder } from '../../lib/sorted.ts'
import type { Article } from '../../lib/draft.ts'

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`
const range = String.raw`\*?${time}\s*[-–]\s*${time}\*?[ \t]*:?(?=[ \t]*\S)`
const shape = String.raw`[ \t]*(?:${range}|[[(](?:${time} --> )?${time}[\])]\s*:?)[ \t]*`
const cue = /\d:\d/ // no stamp is without it
const opening = new RegExp(`^${shape}`)
const anywhere = new RegExp(String.raw`(?<=^|[\n\v\f\r\u0085\u2028\u2029])${shape}`, 'g')
const linked = String.raw`(?:\[\[${time}\]\([^\s()]{1,400}\)\]|\[\d{1,2}:\d{2}:\d{2}\])[ \t]*` // “[[00:01:23](https://…&t=83s)]”, “[00:01:23]”
const closing = new RegExp(String.raw`${linked}(?:\r?\n(?:[*-][ \t]+)?|$)`, 'g')
const closed = new RegExp(String.raw`${linked}\r?\n?$`)

/** Put blanks in the place of the time stamps that open lines (“*00:05.560- 00:08.740* :”, “00:05.560 - 00:08.740:”, “[00:01:23]”) or close them in brackets, with the bullet of the next: words on either side meet, offsets and line ends stay. */
export function maskStamps(text: string): string {
  if (!cue.test(text)) return text
  const open = text.replace(anywhere, (match) => ' '.repeat(match.length))
  return open.includes('[') ? open.replace(closing, (match) => match.replace(/[^\r\n]/g, ' ')) : open
}

/** Put blanks in the place of an article’s time stamps, and of the bullets amid its sentences, where captions are set as a list. */
export function maskArticle({ text, passages }: Article): string {
  const plain = maskStamps(text)
  if (!/\n\* {2}/.test(plain)) return plain
  const sentences = passages.flatMap((passage) => passage.sentences)
  return plain.replace(/(?<=\n)\* {2,}/g, (found, at: number) => {
    const holder = findHolder(sentences, { start: at, end: at + 1 })
    return holder !== undefined && holder.start < at ? ' '.repeat(found.length) : found
  })
}

/** Tell whether a time stamp opens or closes a line. */
export function isStamped(line: string): boolean {
  return stampLength(line) > 0 || (line.includes('[') && closed.test(line))
}

/** Measure the time stamp that opens a line; 0 where there is none. */
export function stampLength(line: string): number {
  return cue.test(line) ? (opening.exec(line)?.[0].length ?? 0) : 0
}

/** Tell the captions of a recording: most lines have a time in it, to the second or from its start on, as no clock of a live blog has. */
export function isCaptioned(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '')
  const stamped = filled.filter(isStamped)
  if (stamped.length < fewest || stamped.length * 2 < filled.length) return false
  return early.test(stamped[0] ?? '') || stamped.filter((line) => exact.test(line)).length * 2 > stamped.length
}

const fewest = 6 // lines
const early = /^[^\d]{0,8}0?[0-4]:\d{2}(?!\d|:?\d)/
const exact = /\d:\d{2}(?::\d{2}\b|[.,]\d)/
