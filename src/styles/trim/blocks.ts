/** One piece of a style sheet: a block with its head (`.mark`, `@media print`), or a statement such as `@import …`, which has no body. */
export interface Block {
  readonly head: string
  readonly body: string | null
}

/** Splits a style sheet into its outermost blocks and statements. Throws where a brace has no other end. */
export function splitBlocks(sheet: string): readonly Block[] {
  const blocks: Block[] = []
  let [depth, start, open] = [0, 0, 0]
  for (const { sign, at } of listSigns(sheet)) {
    if (sign === '{' && depth++ === 0) open = at
    if (sign === '}') depth -= 1
    if (sign === '{' || sign === ',' || depth > 0) continue
    if (depth < 0) break
    const [head, body] = sign === '}' ? [sheet.slice(start, open), sheet.slice(open + 1, at)] : [sheet.slice(start, at), null] // prettier-ignore
    blocks.push({ head: head.replace(token, dropComment).trim(), body })
    start = at + 1
  }
  if (depth !== 0) throw new Error('Cannot read a style sheet without another end to each brace')
  return blocks
}

function dropComment(found: string): string {
  return found.startsWith('/*') ? '' : found
}

/** Splits a list of selectors at its commas, or the body of a rule at its semicolons. */
export function splitAt(sign: ',' | ';', text: string): readonly string[] {
  const ends = listSigns(text).flatMap((found) => (found.sign === sign ? [found.at] : []))
  const starts = [0, ...ends.map((end) => end + 1)]
  return starts.map((start, index) => text.slice(start, ends[index]).trim()).filter((each) => each !== '')
}

interface Sign {
  readonly sign: string
  readonly at: number
}

const token = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\/\*[^]*?\*\/|[()[\]{};,]/g

/** Lists the braces, semicolons and commas that stand in no string, comment or bracket. */
function listSigns(text: string): readonly Sign[] {
  const signs: Sign[] = []
  let brackets = 0
  for (const { 0: sign, index } of text.matchAll(token)) {
    if (/^[([]$/.test(sign)) brackets += 1
    else if (/^[)\]]$/.test(sign)) brackets -= 1
    else if (brackets === 0 && sign.length === 1) signs.push({ sign, at: index })
  }
  return signs
}
