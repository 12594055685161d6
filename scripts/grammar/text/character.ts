/** What a character can be; classes are bits, so that several can be asked for at once. */
export const letter = 1
export const mark = 2
export const digit = 4 // a number of any script
export const blank = 8
export const capital = 16
const learnt = 32

/** Tell of which classes the character is that a UTF-16 unit belongs to; 0 beyond the ends of the text. */
export function classAt(text: string, at: number): number {
  return (classes[text.charCodeAt(at)] ?? 0) || learnAt(text, at)
}

/** Find where a run of characters of some classes that begins at `at` ends, before `end` at the latest. */
export function endOfRun(text: string, at: number, end: number, wanted: number): number {
  let to = at
  while (to < end && (classAt(text, to) & wanted) !== 0) to += 1
  return to
}

const classes = new Uint8Array(0x10000) // by UTF-16 unit; learnt as texts are read, since most texts use few

function learnAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (Number.isNaN(unit)) return 0
  if ((unit & 0xf800) === 0xd800) return classOfPair(text, at)
  return (classes[unit] = classOf(String.fromCharCode(unit)))
}

function classOf(character: string): number {
  return (
    learnt |
    (/\p{L}/u.test(character) ? letter : 0) |
    (/\p{M}/u.test(character) ? mark : 0) |
    (/\p{N}/u.test(character) ? digit : 0) |
    (/[\s\u200b-\u200d\u2060]/u.test(character) ? blank : 0) |
    (/\p{Lu}/u.test(character) ? capital : 0)
  )
}

/** Give both halves of a surrogate pair the class of their character, so that runs can be read unit by unit. */
function classOfPair(text: string, at: number): number {
  const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00
  const pair = text.codePointAt(isLow ? at - 1 : at) ?? 0
  return pair > 0xffff ? classOf(String.fromCodePoint(pair)) : learnt
}
