import { readAttributes, type Node } from './mdx.ts'

/** Words that carry the ids of mentions: a run of a text. */
export interface Mark {
  readonly ids: readonly string[]
  readonly start: number
  readonly end: number
}

/** One line of a generated page: its text, what is marked in it, and where it stands in the file. */
export interface Block {
  readonly text: string
  readonly marks: readonly Mark[] // spans of the block’s text
  readonly at: number // in the file
}

const HOLDERS = new Set(['blockquote', 'Elided'])
const LINES = new Set(['heading', 'p', 'h3'])

/** Collect the lines that a node holds; false when it is nothing that a generated page may hold. */
export function collectBlocks(node: Node, bodyStart: number, blocks: Block[]): boolean {
  const { children = [], type } = node
  const kind = node.name ?? type
  if (HOLDERS.has(kind)) return children.every((child) => collectBlocks(child, bodyStart, blocks))
  const [only] = children
  if (kind === 'paragraph' && children.length === 1 && only !== undefined && LINES.has(only.name ?? ''))
    return collectBlocks(only, bodyStart, blocks)
  if (kind !== 'paragraph' && !LINES.has(kind)) return false
  const block = { text: '', marks: [] as Mark[] }
  if (!children.every((child) => collectText(child, block))) return false
  blocks.push({ ...block, at: bodyStart + (node.position?.start.offset ?? 0) })
  return true
}

function collectText(node: Node, block: { text: string; marks: Mark[] }): boolean {
  const start = block.text.length
  switch (node.name ?? node.type) {
    case 'text':
      block.text += node.value ?? ''
      return true
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return readString(node.value ?? '', block)
    case 'Elided':
      return (node.children ?? []).every((child) => collectText(child, block))
    case 'Mention': {
      const whole = (node.children ?? []).every((child) => collectText(child, block))
      const attributes = readAttributes(node)
      const ids = (attributes.get('id') ?? attributes.get('ids') ?? '').split(' ')
      block.marks.push({ ids, start, end: block.text.length })
      return whole && attributes.size === 1 && attributes.has(ids.length === 1 ? 'id' : 'ids')
    }
    default:
      return false
  }
}

function readString(source: string, block: { text: string }): boolean {
  try {
    const value: unknown = JSON.parse(source)
    if (typeof value === 'string') block.text += value
    return typeof value === 'string'
  } catch {
    return false
  }
}
