import { squeezeLine } from './fold.ts'

const most = 1_000 // gaps to look for in a page; lines with more are left out

/**
 * Cut lines where the extraction left out words that the page shows between theirs, so that no line joins what stands apart.
 * A word that the page shows nowhere is left out.
 */
export function cutAtGaps(lines: readonly string[], page: string): readonly string[] {
  const shown = squeezeLine(page)
  let gaps = 0
  return lines.flatMap((line) => {
    const [, item = '', words = ''] = /^(- )?(.*)$/s.exec(line) ?? []
    if (shown.includes(squeezeLine(words))) return [line]
    const pieces: string[] = []
    for (let rest = words.split(' '); rest.length > 0 && gaps < most; gaps += 1) {
      const length = countShown(rest, shown)
      if (length > 0) pieces.push(rest.slice(0, length).join(' '))
      rest = rest.slice(Math.max(1, length))
    }
    return pieces.map((piece, index) => (index === 0 ? item + piece : piece))
  })
}

/** Count the first words that stand in a row on the page, looking ahead twice as far each time. */
function countShown(words: readonly string[], shown: string): number {
  const stand = (count: number): boolean => shown.includes(squeezeLine(words.slice(0, count).join('')))
  let least = 0
  let beyond = 1
  while (beyond <= words.length && stand(beyond)) [least, beyond] = [beyond, beyond * 2]
  beyond = Math.min(beyond, words.length + 1)
  while (beyond - least > 1) {
    const middle = Math.floor((least + beyond) / 2)
    if (stand(middle)) least = middle
    else beyond = middle
  }
  return least
}
