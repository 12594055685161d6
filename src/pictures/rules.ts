import { parseSelector, type Selector } from './selector.ts'

/** A colour scheme of the site. */
export type Scheme = 'light' | 'dark'

/** What a style sheet asks of the elements that one selector finds. */
export interface Rule {
  readonly selector: Selector
  readonly declarations: ReadonlyMap<string, string>
}

interface Block {
  readonly head: string
  readonly body: string
}

/** Reads style sheets as a screen of this scheme would: its rules in the order in which a later one wins over an earlier of the same weight. */
export function parseRules(sheets: readonly string[], scheme: Scheme): readonly Rule[] {
  return sheets
    .flatMap((sheet) => readBlocks(sheet.replace(/\/\*[\s\S]*?\*\//g, ''), scheme))
    .map((rule, order) => ({ rule, order }))
    .sort((a, b) => a.rule.selector.weight - b.rule.selector.weight || a.order - b.order)
    .map(({ rule }) => rule)
}

function readBlocks(text: string, scheme: Scheme): readonly Rule[] {
  return splitBlocks(text).flatMap(({ head, body }) => {
    if (head.startsWith('@')) return applies(head, scheme) ? readBlocks(body, scheme) : []
    const selectors = splitList(head).flatMap((each) => parseSelector(each) ?? [])
    if (selectors.length > 0 && body.includes('{')) throw new Error(`Unexpected rule inside \`${head}\`, expected none`)
    const declarations = readDeclarations(body)
    return selectors.map((selector) => ({ selector, declarations }))
  })
}

/** Says whether an at-rule holds for a picture: paper, chosen colours and narrow columns are not its business. */
function applies(head: string, scheme: Scheme): boolean {
  return head === `@media (prefers-color-scheme: ${scheme})`
}

function splitBlocks(text: string): readonly Block[] {
  const blocks: Block[] = []
  let [depth, start, open] = [0, 0, 0]
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{' && depth++ === 0) open = at
    if (text[at] !== '}' || --depth > 0) continue
    blocks.push({ head: text.slice(start, open).trim().replace(/\s+/g, ' '), body: text.slice(open + 1, at) })
    start = at + 1
  }
  return blocks
}

function splitList(head: string): readonly string[] {
  return head.includes('(') ? [head] : head.split(',').map((each) => each.trim())
}

function readDeclarations(body: string): ReadonlyMap<string, string> {
  const pairs = body.split(';').flatMap((each) => {
    const [, name, value] = /^\s*([\w-]+)\s*:\s*([\s\S]*?)\s*(?:!important\s*)?$/.exec(each) ?? []
    return name !== undefined && value !== undefined ? [[name, value.replace(/\s+/g, ' ')] as const] : []
  })
  return new Map(pairs)
}
