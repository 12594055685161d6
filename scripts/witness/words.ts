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

/** Say whether words stand in a text as its readers see it: turned over lines, its marks written out as entities (`&#8217;`), tags and links amid them. */
export function standsAsRead(text: string, words: string): boolean {
  return standsIn(text, words) || standsIn(show(text), show(words))
}

/** A transcript's clock amid words, with the bullet of the next line: “at [[00:04:16](https://…)] * least”, “more 09:09.860 - 09:12.180: than”. */
export const STAMP =
  /\s*(?:\[\[[\d:.]{4,12}\]\([^\s()]*\)\]\s*(?:\*\s+)?|\*?\d{1,2}:\d{2}(?::\d{2})?[.,]\d{1,3}\s?[-–]\s?\d{1,2}:\d{2}(?::\d{2})?[.,]\d{1,3}\*?\s*:?\s*)/g

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\\(?=[!-/:-@[-`{-~])/g, ''],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/<\/?(?:p|div|br|h[1-6]|li|ul|ol|blockquote|t[dr])\b[^<>]{0,2000}>/gi, ' '],
  [/<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,2000})?\/?>|\*\*|__/gi, ''],
  [/&(?:quot|ldquo|rdquo|#34|#8220|#8221);/g, '"'],
  [/&(?:apos|lsquo|rsquo|#39|#8216|#8217);|[‘’]/g, "'"],
  [/&amp;/g, '&'],
  [STAMP, ' '],
  [/\n\*[ \t]{2,}/g, ' '], // captions set as a list: one sentence runs over its lines
  [/\[([^[\]]{1,300})\]\([^\s()]{1,1000}\)/g, '$1'],
  [/(?:\s|&nbsp;|&#160;)+/g, ' '],
]

function show(text: string): string {
  return MARKS.reduce((shown, [pattern, mark]) => shown.replace(pattern, mark), text)
}

function cutsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at))
}
