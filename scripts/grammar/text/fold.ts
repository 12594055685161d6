import { classAt, digit, letter } from './character.ts'

/** Fold the words of a paragraph so that copies with other marks, blanks or forms of letters compare equal. */
export function foldWords(text: string): string {
  const plain = text.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
  const spaced = /[^\S ]| {2}|\p{Cf}/u.test(plain) ? plain.replace(/[\s\p{Cf}]+/gu, ' ') : plain
  const opened = spaced.replace(/^[\s#*]+/, '')
  let end = opened.length
  while (end > 0 && /[\s.!?*]/.test(opened[end - 1] ?? '')) end -= 1 // a pattern would look over each run again and again
  return opened.slice(0, end)
}

const isPlain = /^[\t -~‘’“”–—…\u00a0]*$/ // what folding leaves letters and digits of as they are
const shown = 24

/** Give the first letters and digits of a paragraph, of which paragraphs that fold to the same have the same. */
export function openingOf(text: string): string {
  const words = isPlain.test(text) ? text : foldWords(text)
  let opening = ''
  for (let at = 0; at < words.length && opening.length < shown; at += 1) {
    const isShown = words.charCodeAt(at) < 0x80 && (classAt(words, at) & (letter | digit)) !== 0
    if (isShown) opening += words[at] ?? ''
  }
  return opening
}
