/** Find every place where words stand whole in a text: no letter or digit touches either end that is one itself. */
export function findWhole(text: string, words: string): readonly number[] {
  const starts: number[] = []
  if (words === '' || words !== words.trim()) return starts
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!cutsWord(text, at) && !cutsWord(text, at + words.length)) starts.push(at)
  }
  return starts
}

/** Say whether words stand whole in a text and end as words do, not in a comma or half an abbreviation. */
export function standsIn(text: string, words: string): boolean {
  if (/^[,;:!?)\]”.]|[,;:([“]$/u.test(words)) return false
  const abbreviated = /(?:^|[^\p{L}])\p{L}\.\p{L}$/u.test(words) // “U.S” is “U.S.” cut short
  return findWhole(text, words).some((at) => !(abbreviated && text[at + words.length] === '.'))
}

function cutsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at))
}
