const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`
const range = String.raw`\*?${time}\s*[-–]\s*${time}\*?[ \t]*:?(?=[ \t]*\S)`
const shape = String.raw`[ \t]*(?:${range}|[[(]${time}[\])]\s*:?)[ \t]*`
const cue = /\d:\d/ // no stamp is without it
const opening = new RegExp(`^${shape}`)
const anywhere = new RegExp(String.raw`(?<=^|[\n\v\f\r\u0085\u2028\u2029])${shape}`, 'g')

/** Put blanks in the place of the time stamps that open lines (“*00:05.560- 00:08.740* :”, “00:05.560 - 00:08.740:”, “[00:01:23]”): words on either side meet, offsets stay. */
export function maskStamps(text: string): string {
  return cue.test(text) ? text.replace(anywhere, (match) => ' '.repeat(match.length)) : text
}

/** Measure the time stamp that opens a line; 0 where there is none. */
export function stampLength(line: string): number {
  return cue.test(line) ? (opening.exec(line)?.[0].length ?? 0) : 0
}
