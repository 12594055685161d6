/** Turn quotation marks that a page left as entities (`&quot;`) into marks, keeping every offset: a filler takes the room left. */
export function levelEntities(text: string): string {
  return text.includes('&') ? text.replace(entity, (found, at: number) => markIn(found, text[at - 1])) : text
}

const entity = /&(?:quot|ldquo|rdquo|lsquo|rsquo|apos|#34|#39|#8216|#8217|#8220|#8221);/gu
const filler = '\u2060' // a word joiner: no space and no letter

/** Give words as a reader sees them: without what fills the room of entities. */
export function dropFillers(words: string): string {
  return words.replaceAll(filler, '')
}

function markIn(found: string, before: string | undefined): string {
  const mark = /[lr]squo|apos|39|821/u.test(found) ? "'" : '"'
  const room = filler.repeat(found.length - 1)
  return before === undefined || /[\s(:—–-]/u.test(before) ? mark + room : room + mark
}
