import { stripVTControlCharacters } from 'node:util'

/** Break a text into lines at its blanks; a word wider than a line stands alone. Codes that act on a terminal take no room. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let room = 0
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const size = stripVTControlCharacters(word).length
    if (lines.length === 0 || size + 1 > room) {
      lines.push(word)
      room = width - size
    } else {
      lines[lines.length - 1] += ` ${word}`
      room -= size + 1
    }
  }
  return lines
}

const farthest = 24 // columns: what stands further in is no column of its own

/** Break each line that is too wide for a terminal; what goes on stands under the column after the line’s first, or two blanks in. */
export function hang(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => (stripVTControlCharacters(line).length <= width ? [line] : hangLine(line, width)))
    .join('\n')
}

function hangLine(line: string, width: number): readonly string[] {
  const [lead = ''] = /^ *(?:\S+(?: \S+)*? {2,})?/.exec(line.slice(0, farthest)) ?? []
  const indent = ' '.repeat(lead.trim() === '' ? lead.length + 2 : lead.length)
  const [first = '', ...rest] = wrap(line.slice(lead.length), Math.max(width - indent.length, 1))
  return [lead + first, ...rest.map((each) => indent + each)]
}
