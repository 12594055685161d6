const edge = 4 // words that name each end of a long quote

/**
 * Gives the address of words in an article, as a text fragment (WICG “URL fragment text directive”): a browser that knows it
 * scrolls to them. A long quote, or one over several lines, is named by its first and last words. Null where no page is known.
 */
export function locateWords(url: string | null, exact: string): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null
  const words = nameWords(exact)
  return words === '' ? url : `${url}${url.includes('#') ? '' : '#'}:~:text=${words}`
}

function nameWords(exact: string): string {
  const lines = exact.split(/[\r\n]+/).flatMap((line) => (line.trim() === '' ? [] : [line.trim().split(/\s+/)]))
  const [first = [], last = []] = [lines[0], lines.at(-1)]
  if (lines.length < 2 && first.length <= 2 * edge) return encode(first)
  return `${encode(first.slice(0, edge))},${encode(last.slice(-edge))}`
}

/** A comma, an ampersand and a hyphen are signs of the directive itself. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D')
}
